import Files
import ModelBindings
import ModelCatalog
import TestSupport
import Testing

@Suite("Loading")
struct LoadingTests {
  let fixture: CatalogFixture
  init() throws { fixture = try CatalogFixture() }

  @Test("An empty folder is an empty catalog")
  func empty() throws {
    let catalog = try Catalog.load(from: fixture.path)
    #expect(catalog.endpoints.isEmpty)
    #expect(catalog.providers.map(\.id) == ["acme", "other"])
  }

  @Test("Endpoints are sorted by provider and id, whatever the folders")
  func sorted() throws {
    for id in ["b", "a/z", "a-b"] { try fixture.writeEndpoint(id) }
    try fixture.writeEndpoint("a", provider: "other")
    #expect(
      try Catalog.load(from: fixture.path).endpoints.map(\.qualifiedID) == [
        "acme:a-b", "acme:a/z", "acme:b", "other:a",
      ])
  }

  @Test(
    "Every problem names the file, the line, the column and the place",
    arguments: [
      (#"{"id": "a", "name": "a", "method": "POST", "path": "/v1/models/a""#, "1:66", "not JSON: expected ',' or '}'"),
      (
        "{\n  \"id\": \"a\",\n  \"id\": \"a\"\n}", "3:3",
        "not JSON: expected each name once, but an earlier member has this name"
      ),
      (
        "{\n  \"id\": \"a\",\n  \"name\": \"a\",\n  \"method\": \"POST\"\n}", "1:1",
        "required member \"path\" is missing; add it"
      ),
      (
        "{\n  \"id\": \"a\", \"name\": \"a\", \"method\": \"POST\", \"path\": \"/a\",\n  \"gruop\": []\n}", "3:3",
        "unknown keyword \"gruop\"; did you mean \"group\"? (at /gruop)"
      ),
      (
        "{\n  \"id\": \"b\", \"name\": \"a\", \"method\": \"POST\", \"path\": \"/a\"\n}", "2:9",
        "found the id \"b\" in the file of \"a\"; rename the file or change the id (at /id)"
      ),
      (
        "{\n  \"id\": \"a/../b\", \"name\": \"a\", \"method\": \"POST\", \"path\": \"/a\"\n}", "2:9",
        "found the string \"a/../b\", expected an id without \".\" and \"..\" segments (at /id)"
      ),
      (
        "{\n  \"id\": \"a\\\\b\", \"name\": \"a\", \"method\": \"POST\", \"path\": \"/a\"\n}", "2:9",
        "found the string \"a\\\\b\", expected an id without backslashes and control characters (at /id)"
      ),
      (
        "{ \"id\": \"a\", \"name\": \"a\", \"method\": \"post\", \"path\": \"/a\" }", "1:37",
        "found the string \"post\", expected an HTTP method in capitals (at /method)"
      ),
      (
        "{ \"id\": \"a\", \"name\": \"a\", \"method\": \"POST\", \"path\": \"/a\",\n\"input\": {\"properties\": {\"é\": {}, \"x\": {\"min\": 1}}} }",
        "2:41",
        "unknown keyword \"min\"; known are \(Schema.keywords.joined(separator: ", ")) (at /input/properties/x/min)"
      ),
      ("", "1:1", "not JSON: expected a value"),
      ("[]", "1:1", "found an array, expected an object"),
    ])
  func problems(text: String, place: String, message: String) throws {
    try fixture.write(text, to: "acme/a.json")
    let error = try fixture.loadError().description
    #expect(error.hasPrefix("\(fixture.path)/acme/a.json:\(place): "))
    #expect(error.hasSuffix(": \(message)"))
  }

  @Test("Bytes that are not UTF-8 are refused at their place")
  func utf8() throws {
    try fixture.write(Array(#"{"id": ""#.utf8) + [0xFF] + Array(#""}"#.utf8), to: "acme/a.json")
    #expect(
      try fixture.loadError().description == "\(fixture.path)/acme/a.json:1:9: not JSON: expected well-formed UTF-8")
  }

  @Test("A directory where a file should be, and a file that is no endpoint's, are named")
  func wrongKinds() throws {
    try fixture.makeFolder("acme/a.json")
    #expect(
      try fixture.loadError().description.hasSuffix(
        "acme/a.json: a directory stands where a file should be; move it away"))
    let second = try CatalogFixture()
    try second.write("", to: "acme/notes.txt")
    #expect(
      try second.loadError().description.hasSuffix(
        "acme/notes.txt: not an endpoint's file; the name of one ends in .json"))
  }

  @Test("A folder that is no provider's, and a missing catalog, are named")
  func folders() throws {
    try fixture.writeEndpoint("a", provider: "nobody")
    #expect(try fixture.loadError().message == "providers.json has no provider \"nobody\"; add it or remove the folder")
    let error = try #require(throws: Diagnostic.self) { try Catalog.load(from: fixture.path + "/none") }
    #expect(error.message == "no such catalog folder")
  }

  @Test(
    "The variable of a provider's key is one that a shell can name",
    arguments: ["", "1A", "A-B", "A\\n", "A$(id)", "\u{C4}"])
  func environment(name: String) throws {
    try fixture.write(CatalogFixture.providers(environment: "_A1"), to: "providers.json")
    #expect(try Catalog.load(from: fixture.path).providers[0].environment == ["_A1"])
    try fixture.write(CatalogFixture.providers(environment: name), to: "providers.json")
    let error = try fixture.loadError().description
    #expect(error.hasPrefix("\(fixture.path)/providers.json:"), "\(error)")
    #expect(error.contains("/acme/environment/0"), "\(error)")
  }

  @Test("A hidden file is no endpoint and no problem")
  func hidden() throws {
    try fixture.write("junk", to: "acme/.DS_Store")
    #expect(try Catalog.load(from: fixture.path).endpoints.isEmpty)
  }

  @Test("An error about something that is not there names the line of what is around it")
  func aroundMissing() {
    let bytes = Array("{\n  \"a\": { \"b\": 1 }\n}".utf8)
    let error = Diagnostic("gone", at: JSONPointer(["a", "x", "y"])).located(file: "f", bytes: bytes)
    #expect(error.description == "f:2:8: gone (at /a/x/y)")
  }
}
