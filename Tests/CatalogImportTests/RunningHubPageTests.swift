import CatalogImport
import CatalogReview
import ModelBindings
import ModelCatalog
import Testing

@Suite("RunningHub pages")
struct RunningHubPageTests {
  let fixture = ImportFixture()

  static let page = """
    1. fox
    Docs
      • Start here
        • Read me
      • Model API
        • Video Generation & Processing
          • image-to-video
            • fox
              • fox-1.2/run
                POST
              • fox-1.0/run-[Deprecated] Please use fox-1.2 instead
            • hare
              • fox-1.2/run
        • Other
          • hare/edit
      • Account
        • Balance
          POST
        • Words
      1. fox

    fox-1.2/run

    POST
    /openapi/v2/acme/fox-1.2/run
    Makes a {fox} run.

    Anfrage

    Beispiel
    {
        "12##image": "abc.png",
        "13##text": "A fox \\"} {runs",
        "imageUrls": ["https://example.com/a.png"],
        "firstFrameUrl": "x",
        "n": 5, "f": 0.5, "b": true, "z": null, "deep": { "k": "v" }
    }

    Shell
    curl --location --request POST 'https://example.com/openapi/v2/acme/fox-1.2/run' \\
    --data-raw '{
        "other": "never read"
    }'

    Antwort
    {
        "taskId": "1"
    }
    Geändert am 2026-04-07 04:00:02
    Next
    """

  @Test("Found by structure: the path, the name, the example's fields, the date, the group")
  func page() throws {
    let report = try fixture.add(Self.page)
    #expect(report.diagnostics == [])
    let endpoint = try fixture.endpoint("fox-1.2/run")
    #expect(endpoint.id == "acme/fox-1.2/run" && endpoint.method == "POST")
    #expect(endpoint.path == "/openapi/v2/acme/fox-1.2/run")
    #expect(endpoint.group == ["video", "image-to-video", "fox"] && endpoint.output == "video")
    #expect(endpoint.sources == [Source(kind: .page, revised: "2026-04-07")])
    #expect(
      try fixture.input("fox-1.2/run") == """
        {"type":"object","properties":{\
        "12##image":{"type":"string","media":{"kind":"image"},"evidence":"inferred"},\
        "13##text":{"type":"string","evidence":"inferred"},\
        "imageUrls":{"type":"array","items":{"type":"string","media":{"kind":"image"},"evidence":"inferred"},"evidence":"inferred"},\
        "firstFrameUrl":{"type":"string","media":{"kind":"image"},"evidence":"inferred"},\
        "n":{"type":"integer","evidence":"inferred"},"f":{"type":"number","evidence":"inferred"},\
        "b":{"type":"boolean","evidence":"inferred"},"z":{},\
        "deep":{"type":"object","properties":{"k":{"type":"string","evidence":"inferred"}},"evidence":"inferred"}}}
        """)
  }

  @Test("An example gives neither required fields nor a closed object, and no sample value")
  func noRules() throws {
    try fixture.add(Self.page)
    let input = try #require(try fixture.endpoint("fox-1.2/run").input)
    #expect(input.required.isEmpty && input.additionalProperties == nil)
    let files = try fixture.snapshot().values.joined()
    #expect(!files.contains("abc.png") && !files.contains("A fox") && !files.contains("Makes a"))
  }

  @Test("The navigation deprecates other endpoints by name, whichever is imported first")
  func navigation() throws {
    let registry =
      #"[{"endpoint":"acme/fox-1.0","name_en":"fox-1.0/run","output_type":"video","category":"RunningHub/Fox","params":[]}]"#
    try fixture.add(registry, name: "r-2026-01-01.json")
    let report = try fixture.add(Self.page)
    #expect(report.changes.map(\.kind).contains(.endpointDeprecated))
    #expect(try fixture.endpoint("fox-1.0/run").deprecated == "Please use fox-1.2 instead")
    let other = ImportFixture()
    try other.add(Self.page)
    try other.add(registry, name: "r-2026-01-01.json")
    #expect(try other.snapshot() == fixture.snapshot())
  }

  @Test("The navigation lists the models of the page's own section, and elsewhere what has a method")
  func listing() throws {
    try fixture.add(Self.page)
    let text = try #require(try fixture.snapshot()["navigation.json"])
    for name in ["fox-1.2/run", "fox-1.0/run", "hare/edit", "Balance"] { #expect(text.contains("\"\(name)\"")) }
    for name in ["Read me", "Words", "Deprecated"] { #expect(!text.contains(name)) }
  }

  @Test("Without an example the command's data is read; a command without data has no body")
  func command() throws {
    try fixture.add(
      "x/y\nPOST\n/openapi/v2/x/y\n\ncurl 'https://e.com/openapi/v2/x/y' \\\n--data '{\n\"a\": 1\n}'\n\n{\"taskId\": \"1\"}\n"
    )
    #expect(
      try fixture.input("x/y") == #"{"type":"object","properties":{"a":{"type":"integer","evidence":"inferred"}}}"#)
    try fixture.add("z\nGET\n/openapi/v2/z\n\ncurl 'https://e.com/openapi/v2/z'\n\n{\"taskId\": \"1\"}\n")
    #expect(try fixture.endpoint("z").input == nil)
    #expect(try fixture.endpoint("z").body == .none)
  }

  @Test("An undated page takes the given date; lines may end in CR LF")
  func date() throws {
    try fixture.add("x/y\r\nPOST\r\n/openapi/v2/x/y\r\n{\"a\": 1}\r\n", date: "2026-05-01")
    #expect(try fixture.endpoint("x/y").sources.map(\.revised) == ["2026-05-01"])
  }

  @Test(
    "What cannot be read names the file, the line and what was expected",
    arguments: [
      ("x\nPOST\n/openapi/v2/x\n\n{\n  \"a\": 1,\n  \"b\n}\n", "doc.txt:7:5: error: not JSON"),
      (
        "x\nPOST\n/openapi/v2/x\n\n{\n  \"a\": 1,\n  \"a\": 2\n}\n",
        "doc.txt:7:3: error: not JSON: expected each name once"
      ),
      ("x\nPOST\n/openapi/v2/x\n\n{ \"a\": 1", "doc.txt:5:9: error: not JSON: expected ',' or '}'"),
      (
        "x\nPOST\n/openapi/v2/../y\n",
        "doc.txt:3:1: error: found the path /openapi/v2/../y, expected one that gives an id without"
      ),
      ("POST\n/openapi/v2/x\n", "doc.txt:1:1: error: no name above the method and the path"),
      ("just words\n", "doc.txt: error: not recognised as any of runninghub-page"),
      ("", "doc.txt: error: the file is empty"),
    ])
  func malformed(text: String, message: String) throws {
    let found = try fixture.failure(text)
    #expect(found.hasPrefix(message))
  }

  @Test("A forced layout says what it misses; bytes that are not UTF-8 have a place")
  func forced() throws {
    let found = try fixture.failure("x\nPOST\n", format: .runningHubPage)
    #expect(found.hasPrefix("doc.txt:1:1: error: no line with an HTTP method followed by a line with a path"))
    let report = try CatalogImporter.importFiles(
      [ImportFile(path: "p", bytes: Array("é\nab".utf8) + [0xC3] + Array("\n".utf8))], into: fixture.path)
    #expect(
      report.diagnostics.map(\.descriptionWithSeverity) == [
        "p:2:3: error: found the byte 0xC3, which is not UTF-8; save the document as UTF-8 text"
      ])
  }
}
