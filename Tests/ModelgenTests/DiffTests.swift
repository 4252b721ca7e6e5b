import CommandLineSupport
import Files
import TestSupport
import Testing

@testable import modelgen

@Suite("diff")
struct DiffTests {
  let fixture: CommandFixture

  init() throws {
    fixture = try CommandFixture()
    try fixture.writeCatalog()
    for (path, text) in try fixture.snapshot("catalog") { try fixture.write(text, to: "old/\(path)") }
  }

  private static let foxFile = "catalog/runcomfy/acme/fox-1.2/image-to-video.json"

  /// Changes the fox's file, which is in canonical form before and after.
  private func edit(_ replacements: (String, String)...) throws {
    var text = try fixture.read(Self.foxFile)
    for (old, new) in replacements {
      #expect(text.contains(old))
      text = text.replacing(old, with: new)
    }
    try fixture.write(text, to: Self.foxFile)
  }

  private func diff(_ more: String...) -> CommandOutcome {
    fixture.run(["diff", fixture.path("old"), fixture.path("catalog")] + more)
  }

  @Test("Equal catalogs have nothing between them")
  func nothing() {
    #expect(diff().output == "no change\n")
    #expect(diff("--format", "markdown").output == "No change.\n")
    #expect(diff("--format", "json", "--fail-on", "any").output == "[]\n")
    #expect(diff("--fail-on", "any").status == 0)
  }

  @Test("A person reads the gravest first, options of a field on one line, and the version that all of it asks for")
  func text() throws {
    try edit(
      ("\"maxLength\": 20", "\"maxLength\": 10"), ("[\"480P\", \"1080P\"]", "[\"480P\", \"720P\"]"),
      ("\"maxBytes\": 1048576", "\"maxBytes\": 2097152"),
      (
        "\"seed\": { \"type\": \"integer\",",
        "\"mood\": { \"type\": \"string\" },\n      \"seed\": { \"type\": \"integer\","
      ))
    #expect(
      diff().output == """
        1 endpoint changed

          wire    Swift   (do old requests still work, does old Swift still compile)

        runcomfy:acme/fox-1.2/image-to-video
          breaks  ok      prompt      maxLength 20 → 10
          breaks  breaks  resolution  options − 1080P + 720P
          ok      ok      img_url     maxBytes 1 MB → 2 MB
          ok      ok      mood        new, string

        5 changes: 2 can break requests, 1 breaks Swift code, 1 wants a look. Next version: major

        """)
  }

  @Test("What changed alike in many endpoints is said once, with their names")
  func folded() throws {
    for name in ["a", "b", "c"] {
      let text = CommandFixture.fox.replacing("acme/fox-1.2/image-to-video", with: "acme/owl/\(name)")
      try fixture.write(text, to: "old/runcomfy/acme/owl/\(name).json")
      try fixture.write(
        text.replacing("\"maximum\": 4294967295", with: "\"maximum\": \(name == "c" ? 9 : 7)").replacing(
          "\"maxLength\": 20", with: "\"maxLength\": 10"), to: "catalog/runcomfy/acme/owl/\(name).json")
    }
    let output = diff().output
    #expect(
      output.contains(
        """
        Alike in 3 endpoints
          runcomfy:acme/owl/{a, b, c}
          breaks  ok      prompt  maxLength 20 → 10

        runcomfy:acme/owl/a
          breaks  ok      seed  maximum 4294967295 → 7

        """), "\(output)")
  }

  @Test("Endpoints that came and went are listed by folder")
  func wholeEndpoints() throws {
    for name in ["a", "b"] {
      try fixture.write(
        CommandFixture.fox.replacing("acme/fox-1.2/image-to-video", with: "acme/owl/\(name)"),
        to: "catalog/runcomfy/acme/owl/\(name).json")
    }
    try fixture.remove("catalog/runninghub/acme/nodes.json")
    let output = diff().output
    #expect(output.hasPrefix("2 endpoints added, 1 removed\n\nGone: 1 endpoint\n  runninghub:acme/nodes\n"))
    #expect(output.contains("\nNew: 2 endpoints\n  runcomfy:acme/owl/{a, b}\n"))
    #expect(output.hasSuffix("\n3 changes: 1 can break requests, 1 breaks Swift code. Next version: major\n"))
  }

  @Test("Colour is for terminals only")
  func colour() throws {
    try edit(("\"maxLength\": 20", "\"maxLength\": 10"))
    #expect(!diff().output.contains("\u{1B}["))
    let words = ["diff", fixture.path("old"), fixture.path("catalog")]
    let output = fixture.run(words, catalog: nil, isTerminal: true, isColoured: true).output
    #expect(output.contains("\u{1B}[31mbreaks\u{1B}[0m  \u{1B}[2mok    \u{1B}[0m  prompt"))
  }

  @Test("A script gets the agreed members, in order")
  func json() throws {
    try edit(
      ("\"maxLength\": 20", "\"maxLength\": 10"),
      ("\"required\": [\"prompt\", \"img_url\"],", "\"required\": [\"prompt\"],"))
    #expect(
      diff("--format", "json").output == """
        [{"endpoint":"acme/fox-1.2/image-to-video","path":"/properties/prompt/maxLength","kind":"boundTightened",\
        "wire":"breaking","swift":"compatible","old":20,"new":10},\
        {"endpoint":"acme/fox-1.2/image-to-video","path":"/properties/img_url","kind":"becameOptional",\
        "wire":"compatible","swift":"breaking","old":null,"new":null}]

        """)
  }

  @Test("Markdown escapes what documents say and keeps tables whole")
  func markdown() throws {
    try edit(("\"enum\": [\"480P\", \"1080P\"]", "\"enum\": [\"480P\", \"1080P\", \"a|b<c>\"]"))
    let output = diff("--format", "markdown").output
    #expect(output.hasPrefix("**1 endpoint changed**\n\n1 change: 1 wants a look. Next version: minor.\n"))
    #expect(output.contains("| compatible | warning | `resolution` | options + a\\|b&lt;c> |\n"))
  }

  @Test(
    "--fail-on answers no from its level on",
    arguments: [
      ("\"maxLength\": 20", "\"maxLength\": 10", [1, 1, 1]), ("\"480P\" ", "\"1080P\" ", [0, 1, 1]),
      ("\"maxLength\": 20", "\"maxLength\": 30", [0, 0, 1]),
    ])
  func failOn(old: String, new: String, statuses: [Int32]) throws {
    try edit((old, new))
    #expect(["breaking", "warning", "any"].map { diff("--fail-on", $0).status } == statuses)
    #expect(diff().status == 0)
    #expect(diff("--fail-on", "breakin").errors.contains("did you mean breaking?"))
  }

  @Test("Control characters out of a document do not reach the terminal")
  func control() throws {
    try edit(("[\"480P\", \"1080P\"]", "[\"480P\", \"1080P\", \"x\\u001b[2J\"]"))
    #expect(diff().output.contains("options + x␛[2J"))
  }

  @Test("What is no catalog is an error that names it")
  func missing() throws {
    let outcome = fixture.run(["diff", fixture.path("nothing"), fixture.path("catalog")])
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("\(fixture.path("nothing")): no such catalog folder"))
    #expect(fixture.run(["diff"]).status == 2)
    #expect(fixture.run(["diff", "a", "b", "c"]).status == 2)
    try fixture.write("{", to: "old/runcomfy/acme/fox-1.2/image-to-video.json")
    #expect(diff().errors.contains("old/runcomfy/acme/fox-1.2/image-to-video.json:1:2: not JSON"))
  }
}

@Suite("diff with history", .enabled(if: GitFixture.isInstalled))
struct DiffHistoryTests {
  let fixture: CommandFixture

  init() throws {
    fixture = try CommandFixture()
    try fixture.writeCatalog()
    try GitFixture.commit(fixture)
  }

  @Test("A revision is a side; the working folder and its index stay as they are")
  func revision() throws {
    let file = "catalog/runcomfy/acme/fox-1.2/image-to-video.json"
    try fixture.write(try fixture.read(file).replacing("\"maxLength\": 20", with: "\"maxLength\": 10"), to: file)
    let before = try GitFixture.git(fixture, "status", "--porcelain")
    let outcome = fixture.run("diff", "git:HEAD")
    #expect(outcome.output.contains("prompt  maxLength 20 → 10"), "\(outcome.errors)")
    #expect(fixture.run("diff", fixture.path("catalog"), "git:HEAD").output.contains("prompt  maxLength 10 → 20"))
    #expect(try GitFixture.git(fixture, "status", "--porcelain") == before)
    try GitFixture.commit(fixture)
    #expect(fixture.run("diff", "git:HEAD~1", "git:HEAD").output.contains("prompt  maxLength 20 → 10"))
  }

  @Test("A catalog that was broken is named by its revision")
  func broken() throws {
    try fixture.write("[", to: "catalog/runninghub/acme/nodes.json")
    try GitFixture.commit(fixture)
    try fixture.write(CommandFixture.nodes, to: "catalog/runninghub/acme/nodes.json")
    let outcome = fixture.run("diff", "git:HEAD")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("git:HEAD/runninghub/acme/nodes.json:1:2: not JSON"))
  }

  @Test("What is no revision is an error that says so", arguments: ["nothing", "", "--help", "HEAD:catalog", "HEAD~7"])
  func unknown(revision: String) throws {
    let outcome = fixture.run("diff", "git:\(revision)")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("git has no revision \"\(revision)\""))
  }

  @Test("Outside of a repository there is no history")
  func outside() throws {
    let other = try CommandFixture()
    try other.writeCatalog()
    #expect(other.run("diff", "git:HEAD").errors.contains("is in no git repository"))
  }
}

/// A repository in a test's folder.
enum GitFixture {
  static let isInstalled: Bool = {
    let fixture = try? CommandFixture()
    let isInstalled = fixture.flatMap { try? git($0, "--version") } != nil
    if !isInstalled { print("skipping the tests of history: there is no git") }
    return isInstalled
  }()

  @discardableResult
  static func git(_ fixture: CommandFixture, _ words: String...) throws -> String {
    let settings = ["-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false"]
    let scratch = try CommandFixture()
    let process = try ChildProcess(
      ["git", "-C", fixture.root] + settings + words, environment: [:], folder: scratch.root)
    #expect(process.status == 0, "\(process.errors)")
    return process.output
  }

  static func commit(_ fixture: CommandFixture) throws {
    try git(fixture, "init", "--quiet")
    try git(fixture, "add", "catalog")
    try git(fixture, "commit", "--quiet", "--message", "x")
  }
}
