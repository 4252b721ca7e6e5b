import Foundation
import TestSupport
import Testing

/// The documentation, built once by `.ci/docs` from the modules that these tests were built with.
enum Documentation {
  static let modules = ["ModelBindings", "ModelClient"]
  /// Emitted modules that are small; of the others every field has a page, thousands of them.
  static let services = ["RunComfyService", "RunningHubService"]
  /// The emitted modules of the models.
  static let models = ["RunComfy", "RunningHub"]

  struct Build {
    let folder: URL
    let outcome: CommandOutcome

    func graph(of module: String) throws -> SymbolGraph {
      try SymbolGraph(of: folder.appending(path: "symbol-graphs/\(module)"))
    }
  }

  /// Whether the toolchain and the modules are there. Prints why the tests are skipped where they are not.
  static let isBuildable =
    Program.canCompile && Program.has("bash", "docc", "swift-symbolgraph-extract", from: "the Swift toolchain")

  static let build = Result {
    let products = try #require(Program.products)
    let folder = URL(filePath: products).appending(path: "documentation")
    let script = Repository.path(".ci/docs")
    let outcome = try #require(
      try Program.run(
        ["bash", script, folder.path()] + modules + services, environment: ["MODULES": products + "/Modules"]))
    return Build(folder: folder, outcome: outcome)
  }
}

@Suite("The documentation", .serialized, .enabled(if: Documentation.isBuildable))
struct DocumentationTests {
  @Test("DocC builds it without a warning")
  func builds() throws {
    let build = try Documentation.build.get()
    let report = build.outcome.output + build.outcome.errors
    #expect(build.outcome.status == 0, "\(report)")
    #expect(!report.contains("warning:"), "\(report)")
    for page in ["modelbindings", "modelbindings/nodekeys", "modelclient/callanapi", "runcomfyservice"] {
      let file = build.folder.appending(path: "site/data/documentation/\(page).json")
      #expect(FileManager.default.fileExists(atPath: file.path()), "\(page) is not in the site")
    }
  }

  @Test("Every public symbol in the source has a comment", arguments: Documentation.modules)
  func coverage(module: String) throws {
    let build = try Documentation.build.get()
    let written = try build.graph(of: module).symbols.filter(\.isWritten)
    let bare = written.filter { !$0.isDocumented }
    print("documented in \(module): \(written.count - bare.count) of \(written.count) public symbols")
    #expect(bare.isEmpty, "no comment: \(bare.map(\.name))")
    #expect(written.count > 100)
  }

  /// With `UPDATE_GOLDEN` the new listing is written, and with it the verdict on what changed, to be read in review.
  @Test("The public interface is the one that is checked in", arguments: Documentation.modules)
  func interface(module: String) throws {
    let build = try Documentation.build.get()
    let path = "DocumentationTests/PublicAPI/\(module).txt"
    let listing = try build.graph(of: module).listing
    let accepted = (try? String(contentsOf: Repository.url("Tests/\(path)"), encoding: .utf8)) ?? ""
    let verdict = InterfaceVerdict(from: accepted, to: listing)
    guard Golden.isUpdating else {
      if listing != accepted {
        Issue.record("The public interface of \(module) is \(verdict.report)\(Golden.command(for: path))")
      }
      return
    }
    try Golden.expect(listing, equals: path)
    if !verdict.changes.isEmpty {
      print("\(module): \(verdict.report)")
      try Golden.expect(verdict.report, equals: "DocumentationTests/PublicAPI/\(module).verdict.txt")
    }
  }

  @Test("Every public type has a place among the topics", arguments: Documentation.modules + Documentation.services)
  func topics(module: String) throws {
    let build = try Documentation.build.get()
    let text = try Article.pages(of: module).map(\.text).joined()
    let types = try build.graph(of: module).symbols.filter { $0.pathComponents.count == 1 && $0.isWritten }
    #expect(!types.isEmpty)
    for symbol in types {
      #expect(text.contains("\n- ``\(symbol.name)``\n"), "\(symbol.name) is in no topic of \(module).docc")
    }
  }
}

@Suite("The documentation of the emitted models", .enabled(if: Documentation.isBuildable))
struct EmittedDocumentationTests {
  @Test(
    "DocC builds the overview without a warning, and every type that it lists is there", arguments: Documentation.models
  )
  func overview(module: String) throws {
    let products = try #require(Program.products)
    let folder = try TemporaryFolder()
    try folder.makeFolder("graphs")
    let graphs = folder.url.appending(path: "graphs")
    try SymbolGraph.extractTypes(of: module, in: products + "/Modules", to: graphs)
    let outcome = try #require(
      try Program.run([
        "docc", "convert", Article.catalog(of: module).path(), "--additional-symbol-graph-dir", graphs.path(),
        "--output-path", folder.path("archive"), "--fallback-display-name", module,
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

@Suite("The example app", .enabled(if: Program.canCompile))
struct ExampleTests {
  @Test("It checks and shows a request to each provider")
  func runs() throws {
    let products = try #require(Program.products)
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
