import CommandLineSupport
import Foundation
import ModelBindings
import TestSupport
import Testing

@testable import Files
@testable import modelgen

@Suite("generate")
struct GenerateTests {
  let fixture: CommandFixture

  init() throws {
    fixture = try CommandFixture()
    try fixture.writeCatalog()
  }

  private func generate(_ more: String...) -> CommandOutcome {
    fixture.run(["generate", "--output", fixture.path("out")] + more)
  }

  @Test("Generating twice changes nothing, and --check agrees")
  func twice() throws {
    #expect(generate("--check").status == 1)
    #expect(!fixture.exists("out"))
    let first = generate()
    #expect(first.status == 0)
    #expect(first.errors.hasPrefix("4 endpoints, "))
    let files = try fixture.snapshot("out")
    let names = try fixture.read("catalog/names.json")
    #expect(generate().errors.contains(" 0 written"))
    #expect(try fixture.snapshot("out") == files)
    #expect(try fixture.read("catalog/names.json") == names)
    #expect(generate("--check").status == 0)
  }

  @Test("--check names what is stale and the command that mends it")
  func stale() throws {
    _ = generate()
    try fixture.write(
      CommandFixture.fox.replacing("\"maxLength\": 20", with: "\"maxLength\": 30"),
      to: "catalog/runcomfy/acme/fox-1.2/image-to-video.json")
    let before = try fixture.snapshot("out")
    let check = generate("--check")
    #expect(check.status == 1)
    #expect(check.output == "\(fixture.path("out"))/RunComfy/Acme.swift: changed\n")
    #expect(check.errors.contains("swift run modelgen generate"))
    #expect(try fixture.snapshot("out") == before)
  }

  @Test("The overviews are checked as the code is, and known as emitted where the manifest is lost")
  func overviews() throws {
    _ = generate()
    let name = "out/RunComfy/RunComfy.docc/RunComfy.md"
    let page = try fixture.read(name)
    try fixture.write("# Old\n" + page, to: name)
    #expect(generate("--check").output == "\(fixture.path(name)): changed\n")
    try FileManager.default.removeItem(atPath: fixture.path("out/.modelgen-manifest"))
    #expect(generate().status == 0)
    #expect(try fixture.read(name) == page)
    try FileManager.default.removeItem(atPath: fixture.path("out/.modelgen-manifest"))
    try fixture.write("# Somebody else's\n", to: name)
    let refused = generate()
    #expect(refused.status == 2 && refused.errors.contains(fixture.path(name)), "\(refused.errors)")
    #expect(try fixture.read(name) == "# Somebody else's\n")
  }

  #if os(Linux)
    @Test("A stale file that cannot be removed is reported, with exit status 2")
    func unremovable() throws {
      _ = generate()
      try FileManager.default.createSymbolicLink(
        atPath: fixture.path("out/P"), withDestinationPath: "/proc/sys/kernel")
      let manifest = try fixture.read("out/.modelgen-manifest")
      let hash = Manifest.hash(try FileSystem.read(fixture.path("out/P/ostype")))
      try fixture.write(manifest + "\(hash) P/ostype\n", to: "out/.modelgen-manifest")
      let outcome = generate()
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains("\(fixture.path("out/P/ostype")): error: cannot be removed"))
    }
  #endif

  @Test("--only emits what matches into one folder, for use inside another package")
  func only() throws {
    let outcome = generate("--only", "acme/fox*", "--access", "internal")
    #expect(outcome.status == 0)
    let text = try fixture.snapshot("out").filter { $0.key.hasSuffix(".swift") }.values.joined()
    #expect(text.contains("struct ImageToVideo: ModelRequest"))
    #expect(!text.contains("public "))
    #expect(!text.contains("Nodes"))
    #expect(!fixture.exists("out/RunComfy.docc"))
  }

  @Test("A pattern that matches nothing is an error with the nearest names")
  func nothing() {
    let outcome = generate("--only", "acme/nodez")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("runninghub:acme/nodes"))
    #expect(fixture.run("generate", "--only", "acme*").errors.contains("--output"))
  }

  @Test("show --format swift prints the type as it is emitted")
  func show() throws {
    _ = generate()
    let shown = fixture.run("show", "acme/nodes", "--format", "swift").output
    #expect(shown.contains("public nonisolated struct AcmeNodes: ModelRequest {"))
    #expect(shown.contains("  @export(implementation) public var prompt: String { get { _storage["))
  }
}
