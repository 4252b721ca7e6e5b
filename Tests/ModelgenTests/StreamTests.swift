import ModelBindings
import Testing

@testable import modelgen

@Suite("Streams of requests")
struct StreamTests {
  let fixture: CommandFixture

  init() throws {
    fixture = try CommandFixture()
    try fixture.writeCatalog()
  }

  @Test("Many blocks are judged, and the results come in the order of the lines", arguments: ["\n", "\r\n"])
  func order(lineEnd: String) throws {
    let good = #"{"prompt": "fox", "img_url": "https://example.com/a.png"}"#
    let bad = #"{"prompt": 1, "img_url": "https://example.com/a.png"}"#
    let lines = (1...60_000).map { $0.isMultiple(of: 997) ? bad : good }
    let file = try fixture.write(lines.joined(separator: lineEnd), to: "many.jsonl")
    let outcome = fixture.run(
      "validate", "--endpoint", "acme/fox-1.2/image-to-video", "--jsonl", file, "--format", "github")
    #expect(outcome.status == 1)
    let expected = (1...60_000).filter { $0.isMultiple(of: 997) }.map { "line=\($0)," }
    let found = outcome.output.split(separator: "\n").map(String.init)
    #expect(found.count == expected.count)
    #expect(zip(found, expected).allSatisfy { $0.contains($1) })
    #expect(outcome.errors == "60000 checked, 59940 valid, 60 invalid (type 60)\n")
  }

  @Test("A file that cannot be read does not keep the others from being judged")
  func unreadable() throws {
    let file = try fixture.write(#"{"12##text": "x"}"# + "\n", to: "one.jsonl")
    let outcome = fixture.run("validate", "--endpoint", "acme/nodes", "--jsonl", fixture.path("none.jsonl"), file)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("none.jsonl: no such file"))
    #expect(outcome.errors.hasSuffix("1 checked, 1 valid, 0 invalid\n"))
  }

  @Test("A line beyond the limit is one result, and the lines around it are judged")
  func tooLong() throws {
    let lines = ["a", String(repeating: "x", count: 3_000_000), "b", "c"]
    let file = try fixture.write(lines.joined(separator: "\n"), to: "long.jsonl")
    var blocks = try LineBlocks(file, limit: 500_000)
    var found: [String] = []
    while let block = try blocks.next() {
      if let line = block.tooLong {
        found.append("\(line) too long")
      } else {
        found.append("\(block.firstLine) \(String(decoding: block.bytes, as: UTF8.self))")
      }
    }
    #expect(found == ["1 a\n", "2 too long", "3 b\nc"] || found == ["1 a\n", "2 too long", "3 b\n", "4 c"])
  }
}
