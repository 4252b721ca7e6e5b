import ModelBindings
import TestSupport
import Testing

@testable import modelgen

@Suite("site")
struct SiteTests {
  let fixture: CommandFixture

  init() throws {
    fixture = try CommandFixture()
    try fixture.writeCatalog()
  }

  @Test("It writes a page for each endpoint, and nothing twice")
  func writes() throws {
    let first = fixture.run("site", "--output", fixture.path("out"))
    #expect(first.status == 0 && first.errors.contains("8 files"), "\(first.errors)")
    let page = try fixture.read("out/runcomfy/acme/fox-1.2/image-to-video.html")
    #expect(
      page.contains("--url &#39;") || page.contains("--url 'https://model-api.runcomfy.net/v1/models/acme/fox-1.2"))
    #expect(page.contains("public nonisolated struct ImageToVideo: ModelRequest {"))
    #expect(!fixture.exists("out/changes.html"))
    let before = try fixture.snapshot("out")
    let second = fixture.run("site", "--output", fixture.path("out"))
    #expect(second.errors.contains("0 written, 8 unchanged"), "\(second.errors)")
    #expect(try fixture.snapshot("out") == before)
  }

  @Test("An endpoint that is gone loses its page, and --since says so")
  func since() throws {
    _ = fixture.run("site", "--output", fixture.path("out"))
    try fixture.write(CommandFixture.nodes, to: "old/runninghub/acme/nodes.json")
    try fixture.write(try fixture.read("catalog/providers.json"), to: "old/providers.json")
    try fixture.remove("catalog/runninghub/acme/nodes.json")
    let outcome = fixture.run("site", "--output", fixture.path("out"), "--since", fixture.path("old"))
    #expect(outcome.errors.contains("1 removed"), "\(outcome.errors)")
    #expect(!fixture.exists("out/runninghub/acme/nodes.html"))
    let changes = try fixture.read("out/changes.html")
    #expect(changes.contains("Gone: 1 endpoint") && changes.contains("New: 3 endpoints"))
  }

  @Test("A folder that holds something else is left as it is")
  func foreign() throws {
    try fixture.write("mine", to: "out/index.html")
    let taken = fixture.run("site", "--output", fixture.path("out"))
    #expect(taken.status == 2 && taken.errors.contains("was not written by modelgen"), "\(taken.errors)")
    #expect(try fixture.snapshot("out") == ["index.html": "mine"])
    _ = fixture.run("generate", "--output", fixture.path("swift"))
    let before = try fixture.snapshot("swift")
    let other = fixture.run("site", "--output", fixture.path("swift"))
    #expect(other.status == 2 && other.errors.contains("another command"), "\(other.errors)")
    #expect(try fixture.snapshot("swift") == before)
  }

  @Test(
    "What cannot be done exits 2 and says what to do",
    arguments: [
      ([], "--output DIR"), (["out", "--output", "x"], "takes no operands"),
      (["--output", "/dev/null/x", "--since", "/nowhere"], "no such catalog folder"),
      (["--output", "/dev/null/x"], "/dev/null: a file stands where a folder should be"),
    ])
  func refused(words: [String], hint: String) {
    let outcome = fixture.run(["site"] + words)
    #expect(outcome.status == 2 && outcome.errors.contains(hint), "\(outcome.errors)")
  }
}

/// The whole catalog's site in a browser: search, filter, open, copy, keys, widths, colours, and no request to anybody.
@Suite("site in a browser")
struct BrowserTests {
  /// As it stands in a JSON string.
  private static let markup = #"</script><script>pwned=1</script>'\"><img src=x onerror=pwned=1>"#

  @Test("It works", .enabled(if: Program.has("chromium", "python3", from: "`apt-get install chromium python3`")))
  func works() throws {
    let fixture = try CommandFixture()
    let folder = Repository.path("Tests/ModelgenTests")
    let catalog = folder + "/../../catalog"
    let made = fixture.run("site", "--output", fixture.path("out"), "--catalog", catalog, catalog: nil)
    #expect(made.status == 0, "\(made.errors)")
    try fixture.writeCatalog()
    for (file, text) in try fixture.snapshot("catalog") {
      // Every word that may be any word becomes markup.
      let hostile = text.replacing("acme/fox-1.2/image-to-video\",\n  \"method", with: "\(Self.markup)\",\n  \"method")
        .replacing("\"image-to-video\"]", with: "\"\(Self.markup)\"]").replacing("\"480P\"", with: "\"\(Self.markup)\"")
        .replacing("\"16:9\"", with: "\"\(Self.markup)\"").replacing("\"seed\":", with: "\"\(Self.markup)\":")
        .replacing("\"title\": \"Run", with: "\"title\": \"\(Self.markup)")
      try fixture.write(hostile, to: "catalog/\(file)")
    }
    let hostile = fixture.run("site", "--output", fixture.path("hostile"))
    #expect(hostile.status == 0, "\(hostile.errors)")
    let outcome = try #require(
      try Program.run(
        ["python3", folder + "/Browser/site.py", fixture.path("out"), catalog, fixture.path("hostile")]))
    #expect(outcome.status == 0, "\(outcome.output) \(outcome.errors.suffix(2000))")
    #expect(outcome.output.hasPrefix("fine"), "\(outcome.output)")
  }
}
