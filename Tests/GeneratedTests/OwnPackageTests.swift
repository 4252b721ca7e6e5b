import Files
import Foundation
import ModelCatalog
import SwiftEmitter
import TestSupport
import Testing

/// A package as a user has it: it depends on this one by path, and holds the output of
/// `generate --only 'wan*' --access internal` in targets with different settings.
private struct OwnPackage {
  /// Its folder stands beside what was built and is kept, so that the next run compiles only what has changed.
  let folder: String

  init() throws {
    folder = try #require(Program.products) + "/own-package"
    let options = EmitOptions(access: .internal, only: ["wan*"], layout: .flat)
    let result = SwiftEmitter.generate(
      catalog: try Repository.catalog.get(), lock: try EmittedModules.lock.get(), options: options)
    #expect(result.endpointCount > 20)
    for target in ["App", "Strict", "MainActorApp"] {
      _ = try FileTree(root: "\(folder)/Sources/\(target)/Models", .swift).write(result.files)
    }
    try write(Self.manifest, to: "Package.swift")
    try write(Self.program, to: "Sources/App/main.swift")
    try write(Self.calls, to: "Sources/Strict/Calls.swift")
    try write(Self.nonisolatedCalls, to: "Sources/MainActorApp/Calls.swift")
  }

  private func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(filePath: "\(folder)/\(name)"))
  }

  func swift(_ words: String...) throws -> CommandOutcome {
    try #require(try Program.run(["swift"] + words, in: folder))
  }

  /// Builds one target and expects neither an error nor a warning.
  func build(_ target: String) throws {
    let built = try swift("build", "--target", target)
    let report = (built.output + built.errors).suffix(2000)
    #expect(built.status == 0, "\(report)")
    #expect(!(built.output + built.errors).contains("warning:"), "\(report)")
  }

  private static let manifest = """
    // swift-tools-version: 6.2
    import PackageDescription
    let bindings: Target.Dependency = .product(name: "ModelBindings", package: "ModelBindings")
    let package = Package(
      name: "App",
      platforms: [.macOS(.v13)],
      dependencies: [.package(name: "ModelBindings", path: "\(Repository.root)")],
      targets: [
        .executableTarget(name: "App", dependencies: [bindings]),
        .target(name: "Strict", dependencies: [bindings], swiftSettings: [.unsafeFlags(["-warnings-as-errors"])]),
        .target(name: "MainActorApp", dependencies: [bindings], swiftSettings: [.defaultIsolation(MainActor.self)]),
      ],
      swiftLanguageModes: [.v6])
    """

  private static let program = """
    import ModelBindings
    let request = RunComfy.WanAI.Wan2_2.ImageToVideo(prompt: "A fox", imgURL: "https://example.com/fox.png")
    try request.validate()
    print(String(decoding: try request.json(), as: UTF8.self))
    """

  private static let calls = """
    import Foundation
    import ModelBindings

    typealias Request = RunComfy.WanAI.Wan2_2.ImageToVideo

    func makeRequest() -> Request {
      var request = Request(prompt: "A fox", imgURL: "https://example.com/fox.png")
      request.resolution = .`1080P`
      return request
    }
    func validate(_ request: Request) throws -> Bool { try request.validate().isEmpty }
    func body(of request: Request) throws -> [UInt8] { try request.json() }
    func encode(_ request: Request) throws -> Data { try JSONEncoder().encode(request) }
    func decode(_ data: Data) throws -> Request { try JSONDecoder().decode(Request.self, from: data) }
    """

  /// The same functions for a target whose declarations are bound to the main actor unless they say otherwise.
  private static let nonisolatedCalls = calls.replacing("\nfunc ", with: "\nnonisolated func ")
}

@Suite("Emitted models in a package of the user", .serialized, .enabled(if: Program.canCompile))
struct OwnPackageTests {
  private static let package = Result { try OwnPackage() }

  @Test("A program builds without a warning against ModelBindings alone, and runs")
  func program() throws {
    let package = try Self.package.get()
    try package.build("App")
    let printed = try package.swift("run", "App")
    #expect(printed.output.contains(#"{"prompt":"A fox""#), "\(printed.output.suffix(500))")
  }

  @Test("A target with warnings as errors builds")
  func warningsAsErrors() throws { try Self.package.get().build("Strict") }

  @Test("Nonisolated functions of a target isolated to the main actor build, validate and encode requests")
  func mainActor() throws { try Self.package.get().build("MainActorApp") }
}
