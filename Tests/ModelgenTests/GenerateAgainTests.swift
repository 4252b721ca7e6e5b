import Files
import TestSupport
import Testing

@testable import modelgen

/// A folder of generated Swift keeps to the options that it was first generated with.
@Suite("generate, again")
struct GenerateAgainTests {
  let fixture: CommandFixture
  private let manifest = "out/.modelgen-manifest"

  init() throws {
    fixture = try CommandFixture()
    try fixture.writeCatalog()
  }

  private func generate(_ more: String...) -> CommandOutcome {
    fixture.run(["generate", "--output", fixture.path("out")] + more)
  }

  /// The lines of the manifest that record options.
  private func recorded() throws -> [Substring] {
    try fixture.read(manifest).split(separator: "\n").filter { $0.hasPrefix("# --") }
  }

  /// All Swift in the folder.
  private func swift() throws -> String {
    try fixture.snapshot("out").filter { $0.key.hasSuffix(".swift") }.values.joined()
  }

  @Test("Without options, generate and --check keep to those of the last run and say so in one line")
  func keeps() throws {
    let first = generate("--only", "acme/fox*", "--only", "Acme Nodes", "--access", "internal")
    #expect(!first.errors.contains("keeps to"))
    let files = try fixture.snapshot("out")
    let note =
      "note: \(fixture.path("out")) keeps to --only 'acme/fox*' --only 'Acme Nodes' --access internal, as in its manifest\n"
    let again = generate()
    #expect(again.status == 0)
    #expect(again.errors.hasPrefix(note + "2 endpoints, ") && again.errors.contains(" 0 written"), "\(again.errors)")
    #expect(again.output.isEmpty)
    #expect(try fixture.snapshot("out") == files)
    let check = generate("--check")
    #expect(check.status == 0)
    #expect(check.errors.hasPrefix(note), "\(check.errors)")
    #expect(check.output.isEmpty)
  }

  @Test("A change of the catalog reaches a subset by the command that --check names")
  func refreshes() throws {
    _ = generate("--only", "acme/fox*")
    try fixture.write(
      CommandFixture.fox.replacing("\"maxLength\": 20", with: "\"maxLength\": 30"),
      to: "catalog/runcomfy/acme/fox-1.2/image-to-video.json")
    let check = generate("--check")
    #expect(check.status == 1)
    #expect(check.output == "\(fixture.path("out"))/RunComfy.Acme.swift: changed\n")
    #expect(check.errors.contains("`swift run modelgen generate --output \(fixture.path("out").shellWord) --catalog "))
    let again = generate()
    #expect(again.errors.contains("1 written") && !again.errors.contains("removed"), "\(again.errors)")
    #expect(try swift().contains("\"maxLength\":30"))
  }

  @Test("An option that is given replaces the recorded one, and the other one stays")
  func replaces() throws {
    _ = generate("--only", "acme/fox*", "--access", "internal")
    let nodes = generate("--only", "acme/nodes")
    #expect(nodes.errors.contains("keeps to --access internal,"), "\(nodes.errors)")
    #expect(try swift().contains("AcmeNodes") && !swift().contains("ImageToVideo") && !swift().contains("public "))
    #expect(try recorded() == ["# --only acme/nodes", "# --access internal"])
    let open = generate("--access", "public")
    #expect(open.errors.contains("keeps to --only acme/nodes,"), "\(open.errors)")
    #expect(try swift().contains("public nonisolated struct AcmeNodes") && !swift().contains("ImageToVideo"))
    #expect(try recorded() == ["# --only acme/nodes"])
  }

  @Test("--only '*' is the way to all endpoints; their types stand where the subset's stood")
  func everything() throws {
    _ = generate("--only", "acme/fox*", "--access", "internal")
    let subset = try fixture.read("out/RunComfy.Acme.swift")
    #expect(generate("--only", "*").errors.contains("4 endpoints, "))
    #expect(try fixture.read("out/RunComfy.Acme.swift") == subset)
    let files = try fixture.snapshot("out")
    #expect(generate().errors.contains("4 endpoints, "))
    #expect(try fixture.snapshot("out") == files)
  }

  @Test("The whole catalog records nothing, so that its manifest is as it was")
  func whole() throws {
    #expect(generate().status == 0)
    #expect(try recorded().isEmpty)
    #expect(!generate("--access", "public").errors.contains("keeps to"))
    #expect(try recorded().isEmpty)
    _ = generate("--access", "package")
    #expect(generate().errors.contains("keeps to --access package,"))
    #expect(try swift().contains("package nonisolated struct AcmeNodes"))
  }

  @Test("A subset without a record, as an older modelgen left it, is refused until its endpoints are named")
  func older() throws {
    _ = generate("--only", "acme/fox*")
    let text = try fixture.read(manifest)
    try fixture.write(text.replacing("# --only acme/fox*\n", with: ""), to: manifest)
    let files = try fixture.snapshot("out")
    for outcome in [generate(), generate("--check"), generate("--access", "internal")] {
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains("\(fixture.path(manifest)): the folder holds a part"), "\(outcome.errors)")
      #expect(outcome.errors.contains("--only ('*' for all)"))
    }
    #expect(try fixture.snapshot("out") == files)
    #expect(generate("--only", "acme/fox*").status == 0)
    #expect(try fixture.read(manifest) == text)
  }

  @Test(
    "A line that cannot be understood is named with what is allowed, and nothing is written",
    arguments: [
      ("# --access privat", "found --access \"privat\", expected one of public, package, internal"),
      ("# --onyl a", "found --onyl, which this modelgen does not record; it records --only and --access"),
      ("# --only", "found \"# --only\", expected an option with its value"),
      ("# --access internal\n# --access public", "found --access a second time"),
    ])
  func malformed(lines: String, words: String) throws {
    _ = generate("--only", "acme/fox*")
    try fixture.write(
      try fixture.read(manifest).replacing("# --only acme/fox*", with: lines), to: manifest)
    let line = lines.contains("\n") ? 3 : 2
    let files = try fixture.snapshot("out")
    for outcome in [generate(), generate("--check"), generate("--only", "acme/nodes", "--access", "public")] {
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains("\(fixture.path(manifest)):\(line):1: \(words)"), "\(outcome.errors)")
      #expect(outcome.errors.contains("; correct the line, or delete it and give the option again"))
    }
    #expect(try fixture.snapshot("out") == files)
  }

  @Test("A recorded pattern that matches nothing any more removes no file")
  func pruned() throws {
    _ = generate("--only", "acme/nodes", "--only", "acme/fox*")
    try fixture.remove("catalog/runcomfy")
    let files = try fixture.snapshot("out")
    let outcome = generate()
    #expect(outcome.status == 2)
    #expect(
      outcome.errors.contains("\(fixture.path(manifest)):3:1: no endpoint matches \"acme/fox*\""), "\(outcome.errors)")
    #expect(try fixture.snapshot("out") == files)
    #expect(generate("--only", "acme/nodes").status == 0)
  }

  @Test("A pattern that would not fit on a line is refused", arguments: ["acme\n*", ""])
  func oneLine(pattern: String) {
    let outcome = generate("--only", pattern)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("--only takes a pattern on one line"))
    #expect(!fixture.exists("out"))
  }
}
