import Files
import ModelBindings
import ModelCatalog
import TestSupport
import Testing

@Suite("Looking an endpoint up")
struct LookupTests {
  let fixture: CatalogFixture

  init() throws {
    fixture = try CatalogFixture()
    try fixture.writeEndpoint("fox/run", name: "Fox runs", more: #""output": "video""#)
    try fixture.writeEndpoint("both")
    try fixture.writeEndpoint("both", provider: "other")
    for suffix in ["basic", "advanced"] {
      try fixture.write(
        #"{ "id": "start-\#(suffix)", "name": "Start \#(suffix)", "aliases": ["S \#(suffix)"], "method": "POST", "path": "/v1/models/start" }"#,
        to: "acme/start-\(suffix).json")
    }
  }

  @Test(
    "By id, path, documented name and alias, with and without the provider",
    arguments: [
      ("fox/run", "acme:fox/run"), ("acme:fox/run", "acme:fox/run"), ("/v1/models/fox/run", "acme:fox/run"),
      ("Fox runs", "acme:fox/run"), ("acme:Fox runs", "acme:fox/run"), ("S basic", "acme:start-basic"),
      ("other:both", "other:both"), ("Start advanced", "acme:start-advanced"),
    ])
  func found(name: String, id: String) throws {
    #expect(try Catalog.endpoint(named: name, in: fixture.path).qualifiedID == id)
    #expect(try Catalog.load(from: fixture.path).find(name).map(\.qualifiedID) == [id])
  }

  @Test(
    "An ambiguous name gives the ids to choose from, a wrong one the nearest",
    arguments: [
      ("both", "\"both\" means several endpoints; name one of acme:both, other:both"),
      (
        "/v1/models/start",
        "\"/v1/models/start\" means several endpoints; name one of acme:start-advanced, acme:start-basic"
      ),
      ("fox/rum", "no endpoint is called \"fox/rum\"; did you mean acme:fox/run?"),
      ("Fxo runs", "no endpoint is called \"Fxo runs\"; did you mean acme:fox/run?"),
      ("zzzzzzzzzz", "no endpoint is called \"zzzzzzzzzz\""),
      ("../providers", "no endpoint is called \"../providers\""),
    ])
  func refused(name: String, message: String) throws {
    let error = try #require(throws: Diagnostic.self) { try Catalog.endpoint(named: name, in: fixture.path) }
    #expect(error.message == message)
  }

  @Test(
    "An id, a path and a name are found without reading the other files",
    arguments: [
      "fox/run", "/v1/models/fox/run", "Fox runs",
    ])
  func othersStayUnread(name: String) throws {
    try fixture.write("this is not JSON", to: "acme/broken.json")
    #expect(try Catalog.endpoint(named: name, in: fixture.path).id == "fox/run")
    #expect(throws: Diagnostic.self) { try Catalog.load(from: fixture.path) }
  }
}
