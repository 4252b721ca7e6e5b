import Files
import ModelBindings
import ModelCatalog
import TestSupport
import Testing

@testable import SwiftEmitter

@Suite("Removed fields, options and endpoints in Swift")
struct RemovedTests {
  private static let input = #"""
    {"type":"object","required":["prompt"],"properties":{"prompt":{"type":"string"},
      "size":{"type":"string","enum":["1k"],"removedEnum":[{"const":"2k","removed":"2026-01-01"},{"const":"4k","removed":true}]},
      "steps":{"type":"integer","enum":[1],"removedEnum":[{"const":2,"removed":true},{"const":"x","removed":true}]},
      "select":{"type":"string","enum":["1"],"labels":["5 s"],"removedEnum":[{"const":"2","title":"8 s","removed":true}]},
      "camera":{"type":"object","properties":{"pan":{"type":"number"},"tilt":{"type":"number","removed":"2026-01-01"}}},
      "mode":{"type":"string","enum":["a"],"removed":true},
      "shots":{"type":"array","items":{"type":"object","required":["x"],"properties":{"x":{}}},"removed":"2026-01-01"}}}
    """#

  private func catalog() throws -> Catalog {
    let provider = Provider(id: "runninghub", title: "T", module: "RunningHub", prefix: "/openapi/v2/")
    var fox = Endpoint(provider: "runninghub", id: "fox", name: "fox", path: "/openapi/v2/fox")
    fox.input = try Schema(json: JSONValue(parsing: Self.input))
    // Its id sorts before that of the endpoint that has taken its name.
    var old = Endpoint(provider: "runninghub", id: "a-fox", name: "fox", path: "/openapi/v2/a-fox")
    old.removed = "2026-01-01"
    return Catalog(providers: [provider], endpoints: [fox, old])
  }

  @Test("They are deprecated, with the date, and compile without warnings", .enabled(if: Program.canCompile))
  func deprecated() throws {
    let result = SwiftEmitter.generate(catalog: try catalog(), lock: NameLock())
    let text = result.files.map(\.text).joined()
    for part in [
      "last on 2026-01-01\")\npublic nonisolated struct Fox_2:", "\"no longer documented\")\n    case `4k`",
      "static var allCases: [Self] { [.`1k`] }",
      "\"no longer documented\")\n    case `8 s`\n    public static var allCases: [Self] { [.`5 s`] }\n    public static var _texts: _OptionTexts { _OptionTexts(\"|1|2\", labels: \"|5 s|8 s\") }",
      "\"no longer documented\")\n    case `2` = 2", "\"tilt\":{\"removed\":true}", "\"mode\":{\"removed\":true}",
      "last on 2026-01-01\")\n  @export(implementation) public var shots: [Shot]?",
    ] { #expect(text.contains(part), "\(part) in \(text)") }
    #expect(!text.contains("removedEnum"))
    try CompileTests.compile(result.files.filter { $0.path.hasPrefix("RunningHub/") }, "RunningHub")
  }

  @Test("The name lock marks removed options until they are pruned")
  func lock() throws {
    let result = SwiftEmitter.generate(catalog: try catalog(), lock: NameLock())
    let bench = try Workbench()
    try result.lock.write(to: bench.path("names.json"))
    #expect(try NameLock.read(from: bench.path("names.json")) == result.lock)
    #expect(try bench.read("names.json").contains(#""values": ["1k", "2k", "4k"], "removed": ["2k", "4k"]"#))
    #expect(SwiftEmitter.generate(catalog: try catalog(), lock: result.lock).files == result.files)
    // Without the removed options the list is another one.
    var pruned = try catalog()
    for index in pruned.endpoints.indices {
      pruned.endpoints[index].input = pruned.endpoints[index].input?.withoutRemoved
    }
    let after = SwiftEmitter.generate(catalog: pruned, lock: result.lock)
    #expect(!after.files.map(\.text).joined().contains("`2k`"))
    try bench.write(
      bench.read("names.json").replacing(#""removed": ["2k", "4k"]"#, with: #""removed": ["1k"]"#), to: "names.json")
    #expect(throws: Diagnostic.self) { try NameLock.read(from: bench.path("names.json")) }
  }
}
