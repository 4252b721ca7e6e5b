import Foundation
import TestSupport
import Testing

/// The documentation, built by the script that the README names from the modules that these tests were built with.
enum Documentation {
  static let modules = ["ModelBindings", "ModelClient"]
  /// Emitted modules that are small; of the others every field has a page, thousands of them.
  static let services = ["RunComfyService", "RunningHubService"]
  /// The emitted modules of the models.
  static let models = ["RunComfy", "RunningHub"]

  struct Build {
    let folder: URL
    let outcome: Program.Outcome

    func graph(of module: String) throws -> SymbolGraph {
      try SymbolGraph(of: folder.appending(path: "symbol-graphs/\(module)"))
    }
  }

  /// Nil, with the reason printed, where there is nothing to build it with.
  static let build = Result<Build?, any Error> {
    guard let products = Program.products,
      Program.has("bash", "docc", "swift-symbolgraph-extract", "swiftc", from: "the Swift toolchain")
    else { return nil }
    let folder = URL(filePath: products).appending(path: "documentation")
    let script = Article.project.appending(path: ".ci/docs").path()
    let outcome = try Program.run(
      ["bash", script, folder.path()] + modules + services, environment: ["MODULES": products + "/Modules"])
    return outcome.map { Build(folder: folder, outcome: $0) }
  }
}

@Suite("The documentation", .serialized)
struct DocumentationTests {
  @Test("DocC builds it without a warning")
  func builds() throws {
    guard let build = try Documentation.build.get() else { return }
    let report = build.outcome.output + build.outcome.errors
    #expect(build.outcome.status == 0, "\(report)")
    #expect(!report.contains("warning:"), "\(report)")
    for page in ["modelbindings", "modelbindings/nodekeys", "modelclient/callanapi", "runcomfyservice"] {
      let file = build.folder.appending(path: "site/data/documentation/\(page).json")
      #expect(FileManager.default.fileExists(atPath: file.path()), "\(page) is not in the site")
    }
  }

  @Test("Every public symbol that somebody wrote has a comment", arguments: Documentation.modules)
  func coverage(module: String) throws {
    guard let build = try Documentation.build.get() else { return }
    let written = try build.graph(of: module).symbols.filter(\.isWritten)
    let bare = written.filter { !$0.isDocumented }
    print("documented in \(module): \(written.count - bare.count) of \(written.count) public symbols")
    #expect(bare.isEmpty, "no comment: \(bare.map(\.name))")
    #expect(written.count > 100)
  }

  @Test("The public interface is the one that is checked in", arguments: Documentation.modules)
  func interface(module: String) throws {
    guard let build = try Documentation.build.get() else { return }
    let file = Article.project.appending(path: "Tests/DocumentationTests/PublicAPI/\(module).txt")
    let difference = try Golden.difference(of: build.graph(of: module).listing, from: file)
    #expect(difference == nil, "the public interface has changed: \(difference ?? "")")
  }

  @Test("Every public type has a place among the topics", arguments: Documentation.modules + Documentation.services)
  func topics(module: String) throws {
    guard let build = try Documentation.build.get() else { return }
    let text = try Article.pages(of: module).map(\.text).joined()
    for symbol in try build.graph(of: module).symbols where symbol.pathComponents.count == 1 && symbol.isWritten {
      #expect(text.contains("\n- ``\(symbol.name)``\n"), "\(symbol.name) is in no topic of \(module).docc")
    }
  }
}

@Suite("The documentation of the emitted models")
struct EmittedDocumentationTests {
  @Test(
    "DocC builds the overview without a warning, and every type that it lists is there", arguments: Documentation.models
  )
  func overview(module: String) throws {
    guard let products = Program.products,
      Program.has("docc", "swift-symbolgraph-extract", "swiftc", from: "the Swift toolchain")
    else { return }
    let folder = FileManager.default.temporaryDirectory.appending(path: "overview-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let graphs = folder.appending(path: "graphs")
    try FileManager.default.createDirectory(at: graphs, withIntermediateDirectories: true)
    try SymbolGraph.extractTypes(of: module, in: products + "/Modules", to: graphs)
    let outcome = try #require(
      try Program.run([
        "docc", "convert", Article.catalog(of: module).path(), "--additional-symbol-graph-dir", graphs.path(),
        "--output-path", folder.appending(path: "archive").path(), "--fallback-display-name", module,
        "--fallback-bundle-identifier", module, "--warnings-as-errors",
      ]))
    let report = outcome.output + outcome.errors
    #expect(outcome.status == 0, "\(report.prefix(2000))")
    #expect(!report.contains("warning:"), "\(report.prefix(2000))")
    let text = try Article.pages(of: module).map(\.text).joined()
    let tops = try SymbolGraph(of: graphs).symbols.filter { $0.pathComponents.count == 1 }
    #expect(tops.count > 20)
    for symbol in tops {
      #expect(text.contains("\n- ``\(symbol.name)``\n"), "\(symbol.name) is in no topic of \(module).docc")
    }
  }
}

@Suite("The example app")
struct ExampleTests {
  @Test("It checks and shows a request to each provider")
  func runs() throws {
    guard let products = Program.products else { return }
    let outcome = try #require(try Program.run([products + "/ExampleApp"]), "no ExampleApp in \(products)")
    #expect(outcome.status == 0, "\(outcome.errors)")
    for line in [
      "/v1/models/wan-ai/wan-2-2/image-to-video: valid",
      "/v1/models/wan-ai/wan-2-2/image-to-video: invalid",
      "would send: POST https://model-api.runcomfy.net/v1/models/wan-ai/wan-2-2/image-to-video",
      #"  {"prompt":"A fox in the snow","img_url":"https://example.com/fox.png","resolution":"1080P","seed":7}"#,
      "would send: POST https://www.runninghub.ai/openapi/v2/rhart-video/wan-2.2/image-to-video",
      "RunComfy task dry-run", "RunningHub task dry-run",
    ] {
      #expect(outcome.output.split(separator: "\n").contains { $0 == line }, "no line \(line) in\n\(outcome.output)")
    }
    for key in ["example-token", "example-key"] { #expect(!outcome.output.contains(key), "the key is shown") }
  }
}
