import Files
import ModelBindings
import ModelCatalog
import TestSupport
import Testing

@Suite("Overrides")
struct OverrideTests {
  let fixture: CatalogFixture

  init() throws {
    fixture = try CatalogFixture()
    try fixture.writeEndpoint(
      "a",
      more: #""input": { "type": "object", "properties": { "n": { "type": "integer", "maximum": 5, "minimum": 1 } } }"#)
  }

  private func write(
    _ operation: String, endpoint: String = "acme:a", pointer: String = "/input/properties/n/maximum"
  ) throws {
    try fixture.write(
      #"[{ "endpoint": "\#(endpoint)", "pointer": "\#(pointer)", \#(operation), "reason": "r", "source": "s" }]"#,
      to: "overrides.json")
  }

  private func schema() throws -> Schema { try #require(try Catalog.load(from: fixture.path).endpoints[0].input?["n"]) }

  @Test("replace, remove and add change the loaded endpoint, alone or among all, but not its file")
  func applied() throws {
    let before = try fixture.read("acme/a.json")
    try write(#""op": "replace", "was": 5, "value": 9"#)
    #expect(try schema().maximum == JSONNumber(9))
    #expect(try Catalog.endpoint(named: "a", in: fixture.path).input?["n"]?.maximum == JSONNumber(9))
    try write(#""op": "remove", "was": 5"#)
    #expect(try schema().maximum == nil)
    try write(#""op": "add", "value": "s""#, pointer: "/input/properties/n/unit")
    #expect(try schema().unit == "s")
    #expect(try fixture.read("acme/a.json") == before)
    #expect(try Catalog.load(from: fixture.path, applyingOverrides: false).endpoints[0].input?["n"]?.unit == nil)
  }

  @Test("A corrected endpoint is never written back")
  func neverWrittenBack() throws {
    try write(#""op": "replace", "was": 5, "value": 9"#)
    let catalog = try Catalog.load(from: fixture.path)
    let error = try #require(throws: Diagnostic.self) { try catalog.save(catalog.endpoints[0], to: fixture.path) }
    #expect(error.message.contains("never written back"))
  }

  @Test(
    "An override that the documents have moved away from is an error that says so",
    arguments: [
      (
        #""op": "replace", "was": 4, "value": 9"#, "/input/properties/n/maximum",
        #""was" differs: the documents now say 5"#
      ),
      (
        #""op": "replace", "was": 4, "value": 5"#, "/input/properties/n/maximum",
        "the documents now say the same; delete this override"
      ),
      (#""op": "remove", "was": 4"#, "/input/properties/n/maximum", #""was" differs"#),
      (
        #""op": "remove", "was": 4"#, "/input/properties/n/multipleOf",
        "the documents now say the same; delete this override"
      ),
      (
        #""op": "replace", "was": 1, "value": 2"#, "/input/properties/m/maximum",
        "nothing stands at /input/properties/m/maximum any more"
      ),
      (#""op": "add", "value": 7"#, "/input/properties/n/maximum", "there is already 5"),
      (
        #""op": "add", "value": 7"#, "/input/properties/m/maximum",
        "the place around /input/properties/m/maximum does not exist"
      ),
      (
        #""op": "replace", "was": 5, "value": "x""#, "/input/properties/n/maximum",
        "the endpoint acme:a is malformed with its overrides"
      ),
    ])
  func stale(operation: String, pointer: String, message: String) throws {
    try write(operation, pointer: pointer)
    let error = try fixture.loadError()
    #expect(error.description.contains("/overrides.json:1:2: "))
    #expect(error.message.contains(message))
  }

  @Test(
    "A malformed override names its place",
    arguments: [
      (#""op": "replac", "was": 5, "value": 9"#, "acme:a", "/input", "did you mean \"replace\""),
      (#""op": "replace", "value": 9"#, "acme:a", "/input", "required member \"was\" is missing"),
      (#""op": "add", "value": 9, "vale": 1"#, "acme:a", "/input", "unknown keyword \"vale\"; did you mean \"value\"?"),
      (#""op": "add", "value": 9"#, "acme:a", "/id", "overrides cannot change"),
      (#""op": "add", "value": 9"#, "acme:a", "input", "expected a JSON Pointer"),
      (#""op": "keep", "value": 9"#, "acme:a", "/input", "\"keep\" has no \"value\""),
      (#""op": "add", "value": 9, "was": 8"#, "acme:a", "/input", "\"add\" has no \"was\""),
      (
        #""op": "add", "value": 9"#, "acme:b", "/input",
        "no endpoint \"acme:b\" in the catalog; did you mean \"acme:a\"?"
      ),
    ])
  func malformed(operation: String, endpoint: String, pointer: String, message: String) throws {
    try write(operation, endpoint: endpoint, pointer: pointer)
    #expect(try fixture.loadError().message.contains(message))
  }

  @Test("What was considered and left alone changes nothing, and is loud once the documents say something else")
  func kept() throws {
    try write(#""op": "keep", "was": 5"#)
    #expect(try schema().maximum == JSONNumber(5))
    let catalog = try Catalog.load(from: fixture.path)
    #expect(try catalog.save(catalog.endpoints[0], to: fixture.path))
    try write(#""op": "keep""#, endpoint: "acme:*", pointer: "/input/properties/n/multipleOf")
    #expect(try schema().multipleOf == nil)
    try write(#""op": "keep", "was": 4"#)
    #expect(try fixture.loadError().message.contains(#""was" differs: the documents now say 5; check the override"#))
    try write(#""op": "keep", "was": 4"#, pointer: "/input/properties/n/multipleOf")
    #expect(try fixture.loadError().message.contains(#""was" differs: the documents now say nothing"#))
    try write(#""op": "keep""#, endpoint: "acme:b*")
    #expect(try fixture.loadError().message.contains("no endpoint \"acme:b*\" in the catalog"))
  }

  @Test("A decision about endpoints as a whole needs no pointer, and is found for each of them")
  func withoutPlace() throws {
    try fixture.write(
      #"[{ "endpoint": "acme:?", "op": "keep", "reason": "both names are sent", "source": "page" }]"#,
      to: "overrides.json")
    let endpoint = try Catalog.load(from: fixture.path).endpoints[0]
    let decisions = try Catalog.overrides(in: fixture.path)
    #expect(decisions.map(\.reason) == ["both names are sent"] && decisions.map(\.pointer) == [nil])
    #expect(decisions[0].concerns(endpoint))
  }

  @Test("An element is added to the end of a list, which may have to begin, until the documents have it")
  func appended() throws {
    try write(#""op": "add", "value": "old a""#, pointer: "/aliases/-")
    #expect(try Catalog.load(from: fixture.path).endpoints[0].aliases == ["old a"])
    #expect(try Catalog.endpoint(named: "old a", in: fixture.path).id == "a")
    try fixture.writeEndpoint("a", more: #""aliases": ["older a"]"#)
    #expect(try Catalog.load(from: fixture.path).endpoints[0].aliases == ["older a", "old a"])
    try fixture.writeEndpoint("a", more: #""aliases": ["old a"]"#)
    #expect(try fixture.loadError().message.contains("the documents now say the same; delete this override"))
    try write(#""op": "add", "value": "x""#, pointer: "/input/-")
    #expect(try fixture.loadError().message.contains("the endpoint acme:a is malformed with its overrides"))
    try write(#""op": "add", "value": "x""#, pointer: "/name/-")
    #expect(try fixture.loadError().message.contains("/name holds the string \"a\", which is no list"))
  }
}
