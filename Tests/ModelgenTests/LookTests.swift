import CommandLineSupport
import ModelBindings
import Testing

@testable import modelgen

@Suite("list, show")
struct LookTests {
  let fixture: CommandFixture

  init() throws {
    fixture = try CommandFixture()
    try fixture.writeCatalog()
  }

  @Test("list prints one line an endpoint and its JSON has the documented keys")
  func list() throws {
    let text = fixture.run("list")
    #expect(text.status == 0)
    #expect(text.output.split(separator: "\n").count == 4)
    #expect(text.errors == "4 endpoints: 2 models, 2 service operations\n")
    let json = try JSONValue(parsing: fixture.run("list", "acme/fox*", "--format", "json").output)
    #expect(
      json == [
        [
          "id": "acme/fox-1.2/image-to-video", "provider": "runcomfy", "name": "acme/fox-1.2/image-to-video",
          "method": "POST", "path": "/v1/models/acme/fox-1.2/image-to-video", "output": "video", "fields": 5,
          "deprecated": false, "complete": true,
        ]
      ])
  }

  @Test(
    "show finds an endpoint by id, name, path, with its provider in front",
    arguments: ["acme/nodes", "Acme Nodes", "/openapi/v2/acme/nodes", "runninghub:acme/nodes"])
  func show(name: String) {
    let shown = fixture.run("show", name)
    #expect(shown.status == 0)
    #expect(shown.output.contains("POST /openapi/v2/acme/nodes"))
    #expect(shown.output.contains("7##select  optional  string, alias ratio, one of 1 (1:1), 2 (16:9)"))
  }

  @Test("show tells what people decided about an endpoint, not what holds for a whole provider")
  func decisions() throws {
    try fixture.write(
      """
      [
        { "endpoint": "runninghub:acme/*", "op": "keep", "reason": "both are sent", "source": "page" },
        { "endpoint": "runninghub:*", "op": "keep", "reason": "sizes are loose", "source": "page" },
        { "endpoint": "runninghub:acme/nodes", "pointer": "/output", "op": "replace", "was": "image", "value": "video",
          "reason": "it moves", "source": "a try" }
      ]
      """, to: "catalog/overrides.json")
    let output = fixture.run("show", "acme/nodes").output
    #expect(output.hasSuffix("considered: both are sent (page)\ncorrected /output: it moves (a try)\n"))
    #expect(output.contains("makes video"))
  }

  @Test("show --format json prints the endpoint's file as it is")
  func showJSON() throws {
    #expect(fixture.run("show", "acme/fox-1.2/image-to-video", "--format", "json").output == CommandFixture.fox)
  }

  @Test("show --format swift prints a call with the type's full name, and the type")
  func showSwift() {
    let swift = fixture.run("show", "acme/fox-1.2/image-to-video", "--format", "swift").output
    #expect(swift.hasPrefix("import RunComfy\n\nlet request = Acme."), "\(swift.prefix(200))")
    #expect(swift.contains("public nonisolated struct ImageToVideo: ModelRequest {"))
  }

  @Test("show --format curl prints a command whose body the endpoint accepts")
  func showCurl() throws {
    let curl = fixture.run("show", "acme/fox-1.2/image-to-video", "--format", "curl").output
    #expect(curl.contains("--url 'https://model-api.runcomfy.net/v1/models/acme/fox-1.2/image-to-video'"))
    #expect(curl.contains("--header \"Authorization: Bearer $RUNCOMFY_TOKEN\""))
    let unnamed = fixture.run("show", "acme/nodes", "--format", "curl").output
    #expect(unnamed.contains("--header \"Authorization: Bearer $API_KEY\""), "a provider that names no variable")
    let start = try #require(curl.firstIndex(of: "{"))
    let end = try #require(curl.lastIndex(of: "}"))
    try fixture.write(String(curl[start...end]), to: "body.json")
    #expect(fixture.run("validate", "--endpoint", "acme/fox-1.2/image-to-video", fixture.path("body.json")).status == 0)
  }

  @Test("A wrong name gets the nearest ones, an ambiguous one the ids to choose from; both exit 2")
  func names() {
    let wrong = fixture.run("show", "acme/noodes")
    #expect(wrong.status == 2)
    #expect(wrong.errors.contains("did you mean runninghub:acme/nodes"))
    let ambiguous = fixture.run("show", "/task/create")
    #expect(ambiguous.status == 2)
    #expect(ambiguous.errors.contains("runninghub:task/create-advanced, runninghub:task/create-basic"))
  }
}

@Suite("The command line")
struct UsageTests {
  let fixture: CommandFixture

  init() throws { fixture = try CommandFixture() }

  @Test("Every command has help with an example")
  func help() {
    #expect(fixture.run("--help", catalog: nil).status == 0)
    for command in Modelgen.commands {
      let help = fixture.run(command.name, "--help", catalog: nil)
      #expect(help.status == 0)
      #expect(help.output.contains("example: modelgen \(command.name)"))
    }
  }

  @Test("--version tells how much the catalog knows and how new that is")
  func version() throws {
    try fixture.writeCatalog()
    let outcome = fixture.run("--version")
    #expect(outcome.status == 0)
    #expect(outcome.output == "modelgen, catalog of 4 endpoints, newest source of 2026-01-02\n")
    for words in [["--version", "--catalog", fixture.path("none")], ["--version", "list"], ["--version", "--x"]] {
      let wrong = fixture.run(words, catalog: nil)
      #expect(wrong.status == 2)
      #expect(wrong.output.isEmpty && wrong.errors.hasPrefix("modelgen: error: "), "\(wrong.errors)")
    }
    #expect(fixture.run("__complete", "--v", catalog: nil).output.hasPrefix("--version\t"))
  }

  @Test(
    "What cannot be understood exits 2 and says what to do",
    arguments: [
      (["lst"], "did you mean list?"), (["list", "--formt", "json"], "did you mean --format?"),
      (["list", "--format", "jason"], "did you mean json?"), (["list", "--format"], "needs a value"),
      (["list", "-x"], "two dashes"), (["show"], "one endpoint's name"), (["list", "a", "b"], "one pattern"),
      (["validate", "--jsonl=3"], "takes no value"), (["validate", "x.json"], "--endpoint NAME or --schema FILE"),
      (["export", "openapy"], "json-schema"), (["list", "--catalog", "/nowhere/at/all"], "no such catalog folder"),
    ])
  func usage(words: [String], hint: String) {
    let outcome = fixture.run(words, catalog: nil)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains(hint), "\(outcome.errors)")
  }

  @Test(
    "A malformed catalog is named by file, line and pointer, and nothing runs",
    arguments: [
      (#"{"id": "acme/nodes","#, "acme/nodes.json:1:"),
      (CommandFixture.nodes.replacing("\"output\"", with: "\"outpt\""), "outpt"),
      ("{\n  \"id\": \"acme/nodes\",\n  \"id\": \"acme/nodes\"\n}", "acme/nodes.json:3:3"),
      (CommandFixture.nodes.replacing("minLength", with: "minLenght"), "minLenght"),
    ])
  func malformed(text: String, hint: String) throws {
    try fixture.writeCatalog()
    try fixture.write(text, to: "catalog/runninghub/acme/nodes.json")
    let body = try fixture.write("{}", to: "body.json")
    for outcome in [
      fixture.run("list"), fixture.run("show", "acme/nodes"),
      fixture.run("validate", "--endpoint", "acme/nodes", body),
      fixture.run("generate", "--output", fixture.path("out")),
    ] {
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains(hint), "\(outcome.errors)")
      #expect(outcome.output.isEmpty)
    }
    #expect(!fixture.exists("out"))
  }

  @Test("A directory where a file should be is an error")
  func directory() throws {
    try fixture.writeCatalog()
    try fixture.write("x", to: "catalog/runninghub/acme/other.json/inner.txt")
    let outcome = fixture.run("list")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("directory"))
  }
}
