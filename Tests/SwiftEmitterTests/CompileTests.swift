import Files
import Foundation
import ModelBindings
import ModelCatalog
import TestSupport
import Testing

@testable import SwiftEmitter

@Suite("Emitted code, given to the compiler", .enabled(if: Program.canCompile))
struct CompileTests {
  private static let flags = ["-swift-version", "6", "-warnings-as-errors", "-parse-as-library", "-package-name", "p"]

  /// Type-checks `files` as one module against the built runtime.
  static func compile(_ files: [OutputFile], _ module: String) throws {
    let products = try #require(Program.products)
    let bench = try Workbench()
    let files = files.filter { $0.path.hasSuffix(".swift") }
    for file in files { try bench.write(file.text, to: file.path.split(separator: "/").last.map(String.init) ?? "") }
    let names = files.map { $0.path.split(separator: "/").last.map(String.init) ?? "" }
    let modules = ["-I", products + "/Modules", "-module-name", module]
    let (status, output) = try bench.run("swiftc", ["-typecheck"] + flags + modules + names)
    #expect(status == 0, "\(output)")
  }

  @Test(
    "Each module of the awkward catalog compiles without warnings",
    arguments: ["RunComfy", "RunningHub", "RunComfyService", "RunningHubService"])
  func modules(module: String) throws {
    let result = SwiftEmitter.generate(catalog: NastyCatalog.catalog, lock: NameLock())
    try Self.compile(result.files.filter { $0.path.hasPrefix(module + "/") }, module)
  }

  @Test(
    "Both providers compile as one module without warnings", arguments: EmitOptions.Access.allCases)
  func oneModule(access: EmitOptions.Access) throws {
    let options = EmitOptions(access: access, layout: .flat)
    let result = SwiftEmitter.generate(catalog: NastyCatalog.catalog, lock: NameLock(), options: options)
    #expect(result.files.contains { $0.path == "RunComfy.Vendor.swift" })
    #expect(access == .public || !result.files.contains { $0.text.contains("public ") })
    try Self.compile(result.files, "App")
  }

  /// Builds a program from the emitted code that prints what its types do, and compares what it prints.
  @Test("Every schema lists its fields, and every option has its value in JSON")
  func values() throws {
    let products = try #require(Program.products)
    let bench = try Workbench()
    let catalog = NastyCatalog.catalog
    let result = SwiftEmitter.generate(catalog: catalog, lock: NameLock(), options: EmitOptions(layout: .flat))
    for file in result.files { try bench.write(file.text, to: file.path) }
    var main = "@testable import ModelBindings\n@main struct Main { static func main() {\n"
    var expected: [String] = []
    for module in Planner(catalog, lock: NameLock()).plan.modules {
      for endpoint in module.endpoints {
        let type = ([module.name] + endpoint.path.map(SwiftIdentifier.spelled)).joined(separator: ".")
        if endpoint.endpoint.deprecated == nil, !type.contains("Flux3.Extend") {
          main += "  print(JSONValue.array(\(type).fieldNames.map { .string($0) }).jsonText)\n"
          expected.append(JSONValue.array(endpoint.request.fields.map { .string($0.key) }).jsonText)
        }
      }
      for (position, type) in Self.optionTypes(of: module).sorted(by: { $0.key < $1.key }) {
        let option = module.options[position]
        for (name, value) in zip(option.cases, option.signature.values) {
          // As users write it, where the type is known and where an optional is.
          let raw = option.isInteger ? "\"\\(value.rawValue)\"" : "JSONValue.string(value.rawValue).jsonText"
          main +=
            "  do { let maybe: \(type)? = .\(SwiftIdentifier.spelled(name)); let value: \(type) = .\(SwiftIdentifier.spelled(name))\n"
          main += "    print(maybe == value, \(raw)) }\n"
          expected.append("true \(value.jsonText)")
        }
      }
    }
    try bench.write(main + "} }\n", to: "main_.swift")
    // Of the sources that there are: an incremental build leaves the objects of deleted ones behind.
    let sources = Repository.path("Sources/ModelBindings")
    let objects = try FileManager.default.subpathsOfDirectory(atPath: sources)
      .filter { $0.hasSuffix(".swift") }.compactMap { $0.split(separator: "/").last }
      .map { "\(products)/ModelBindings.build/\($0).o" }
    let built = try bench.run(
      "swiftc",
      Self.flags + ["-Onone", "-I", products + "/Modules", "-module-name", "App", "-o", "app", "main_.swift"]
        + result.files.map(\.path) + objects)
    #expect(built.status == 0, "\(built.output)")
    let printed = try bench.run(bench.path("app"), [])
    #expect(printed.status == 0)
    let lines = printed.output.split(separator: "\n").map(String.init)
    #expect(lines.count == expected.count)
    #expect(expected.count > 50)
    for (line, wanted) in zip(lines, expected) {
      #expect(line.utf8.elementsEqual(wanted.utf8), "\(line) is not \(wanted)")
    }
  }

  /// Where each list of options has a name that users write, by the list's position.
  private static func optionTypes(of module: ModulePlan) -> [Int: String] {
    var types: [Int: String] = [:]
    func collect(_ object: ObjectPlan, at path: String) {
      for alias in object.aliases { types[alias.option] = "\(path).\(SwiftIdentifier.spelled(alias.name))" }
      for nested in object.nested { collect(nested, at: "\(path).\(SwiftIdentifier.spelled(nested.name))") }
    }
    for endpoint in module.endpoints where endpoint.endpoint.deprecated == nil {
      let type = ([module.name] + endpoint.path.map(SwiftIdentifier.spelled)).joined(separator: ".")
      collect(endpoint.request, at: type)
      if let response = endpoint.response { collect(response, at: type + ".Response") }
    }
    return types
  }
}
