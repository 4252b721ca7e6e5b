import Files
import Foundation
import ModelCatalog
import SwiftEmitter
import TestSupport
import Testing

@Suite("Models in a package of one's own")
struct OwnPackageTests {
  @Test("A part of the catalog, emitted as internal, builds against ModelBindings alone")
  func builds() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("own-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let options = EmitOptions(access: .internal, only: ["kling*"], layout: .flat)
    let result = SwiftEmitter.generate(
      catalog: try Project.catalog.get(), lock: try Project.lock.get(), options: options)
    #expect(result.endpointCount > 20)
    _ = try FileTree(root: folder.appendingPathComponent("Sources/App/Models").path, .swift).write(result.files)
    try Data(Self.manifest.utf8).write(to: folder.appendingPathComponent("Package.swift"))
    try Data(Self.program.utf8).write(to: folder.appendingPathComponent("Sources/App/main.swift"))

    let built = try #require(try Program.run(["swift", "build"], in: folder.path))
    let report = (built.output + built.errors).suffix(2000)
    #expect(built.status == 0, "\(report)")
    #expect(!report.contains("warning:"), "\(report)")
    let printed = try #require(try Program.run(["swift", "run", "--skip-build", "App"], in: folder.path))
    #expect(printed.output.contains(#"{"prompt":"A fox""#), "\(printed.output.suffix(500))")
  }

  private static let manifest = """
    // swift-tools-version: 6.2
    import PackageDescription
    let package = Package(
      name: "App",
      dependencies: [.package(name: "ModelBindings", path: "\(Project.folder)")],
      targets: [
        .executableTarget(name: "App", dependencies: [.product(name: "ModelBindings", package: "ModelBindings")])
      ])
    """

  private static let program = """
    import ModelBindings
    let request = RunComfy.Kling.Kling2_1.Pro.ImageToVideo(prompt: "A fox", imageURL: "https://example.com/fox.png")
    try request.validate()
    print(String(decoding: try request.json(), as: UTF8.self))
    """
}
