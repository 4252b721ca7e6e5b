import ModelBindings
import Testing

@testable import CatalogReview
@testable import ModelCatalog

@Suite("Changes")
struct ChangeTests {
  private func endpoint(_ input: String) throws -> Endpoint {
    var endpoint = Endpoint(provider: "acme", id: "a", name: "a", path: "/a")
    endpoint.input = try Schema(input)
    return endpoint
  }

  @Test("Every kind has its two verdicts")
  func rules() {
    #expect(CatalogChange.Kind.allCases.filter { ChangeRule.table[$0] == nil } == [])
  }

  @Test(
    "A difference is named by kind and place",
    arguments: [
      (#"{"properties":{}}"#, #"{"properties":{"x":{"type":"string"}}}"#, "acme:a fieldAdded /properties/x \"string\""),
      (
        #"{"properties":{}}"#, #"{"required":["x"],"properties":{"x":{"type":"string"}}}"#,
        "acme:a requiredFieldAdded /properties/x \"string\""
      ),
      (#"{"properties":{"x":{"type":"string"}}}"#, "{}", "acme:a fieldRemoved /properties/x \"string\""),
      (
        #"{"properties":{"x":{}}}"#, #"{"required":["x"],"properties":{"x":{}}}"#, "acme:a becameRequired /properties/x"
      ),
      (
        #"{"required":["x"],"properties":{"x":{}}}"#, #"{"properties":{"x":{}}}"#, "acme:a becameOptional /properties/x"
      ),
      (
        #"{"properties":{"x":{"type":"integer"}}}"#, #"{"properties":{"x":{"type":"string"}}}"#,
        "acme:a typeChanged /properties/x \"integer\" → \"string\""
      ),
      (
        #"{"properties":{"x":{"type":"integer"}}}"#, #"{"properties":{"x":{"type":"number"}}}"#,
        "acme:a typeWidened /properties/x \"integer\" → \"number\""
      ),
      (
        #"{"properties":{"x":{"enum":["a","b"]}}}"#, #"{"properties":{"x":{"enum":["a"]}}}"#,
        "acme:a enumValueRemoved /properties/x \"b\""
      ),
      (
        #"{"properties":{"x":{"enum":["a"]}}}"#, #"{"properties":{"x":{"enum":["a","b"]}}}"#,
        "acme:a enumValueAdded /properties/x \"b\""
      ),
      (
        #"{"properties":{"x":{"maximum":5}}}"#, #"{"properties":{"x":{"maximum":4}}}"#,
        "acme:a boundTightened /properties/x/maximum 5 → 4"
      ),
      (
        #"{"properties":{"x":{"minimum":5}}}"#, #"{"properties":{"x":{"minimum":4}}}"#,
        "acme:a boundLoosened /properties/x/minimum 5 → 4"
      ),
      (
        #"{"properties":{"x":{}}}"#, #"{"properties":{"x":{"maxLength":4}}}"#,
        "acme:a boundAdded /properties/x/maxLength 4"
      ),
      (
        #"{"properties":{"x":{"default":1}}}"#, #"{"properties":{"x":{"default":2}}}"#,
        "acme:a defaultChanged /properties/x 1 → 2"
      ),
      ("{}", #"{"additionalProperties":false}"#, "acme:a additionalPropertiesClosed"),
      (
        #"{"properties":{"x":{"maximum":5}}}"#, #"{"properties":{"x":{"exclusiveMaximum":5}}}"#,
        "acme:a boundTightened /properties/x/exclusiveMaximum 5 → 5"
      ),
      (
        #"{"properties":{"x":{"exclusiveMinimum":5}}}"#, #"{"properties":{"x":{"minimum":4}}}"#,
        "acme:a boundLoosened /properties/x/minimum 5 → 4"
      ),
      (
        #"{"properties":{"x":{"multipleOf":0.1}}}"#, #"{"properties":{"x":{"multipleOf":0.05}}}"#,
        "acme:a boundLoosened /properties/x/multipleOf 0.1 → 0.05"
      ),
      (
        #"{"properties":{"x":{"multipleOf":5}}}"#, #"{"properties":{"x":{"multipleOf":3}}}"#,
        "acme:a boundTightened /properties/x/multipleOf 5 → 3"
      ),
      (
        #"{"properties":{"x":{"media":{"kind":"image","maxBytes":9}}}}"#,
        #"{"properties":{"x":{"media":{"kind":"image","exclusiveMaxBytes":8}}}}"#,
        "acme:a boundTightened /properties/x/media/exclusiveMaxBytes 9 → 8"
      ),
      (
        #"{"properties":{"x":{"media":{"kind":"image","formats":["png"]}}}}"#,
        #"{"properties":{"x":{"media":{"kind":"image","formats":["png","webp"]}}}}"#,
        "acme:a formatAdded /properties/x/media/formats \"webp\""
      ),
      (
        #"{"properties":{"x":{"media":{"kind":"image"}}}}"#,
        #"{"properties":{"x":{"media":{"kind":"image","formats":["png"]}}}}"#,
        "acme:a boundAdded /properties/x/media/formats [\"png\"]"
      ),
      (
        #"{"properties":{"x":{"media":{"kind":"image"}}}}"#, #"{"properties":{"x":{"media":{"kind":"video"}}}}"#,
        "acme:a mediaChanged /properties/x/media/kind \"image\" → \"video\""
      ),
    ])
  func difference(old: String, new: String, line: String) throws {
    let changes = Endpoint.changes(from: try endpoint(old), to: try endpoint(new))
    #expect(changes.map(\.description) == [line])
  }

  @Test("Changes ask for the part of the version that semantic versioning names")
  func bump() throws {
    func bump(_ old: String, _ new: String) throws -> VersionBump? {
      VersionBump(for: Endpoint.changes(from: try endpoint(old), to: try endpoint(new)))
    }
    #expect(try bump("{}", "{}") == nil)
    #expect(try bump(#"{"properties":{"x":{"maximum":5}}}"#, #"{"properties":{"x":{"maximum":4}}}"#) == .major)
    #expect(try bump(#"{"properties":{}}"#, #"{"properties":{"x":{}}}"#) == .minor)
    #expect(try bump(#"{"properties":{"x":{"enum":[1]}}}"#, #"{"properties":{"x":{"enum":[1,2]}}}"#) == .minor)
    #expect(try bump(#"{"properties":{"x":{"maximum":5}}}"#, #"{"properties":{"x":{"maximum":6}}}"#) == .patch)
  }

  @Test("Endpoints come, go and are deprecated")
  func endpoints() throws {
    let one = try endpoint("{}")
    var two = one
    two.deprecated = "use b"
    #expect(Endpoint.changes(from: nil, to: one).map(\.kind) == [.endpointAdded])
    #expect(Endpoint.changes(from: one, to: nil).map(\.kind) == [.endpointRemoved])
    #expect(Endpoint.changes(from: one, to: two).map(\.kind) == [.endpointDeprecated])
    #expect(Catalog(endpoints: [one]).changes(to: Catalog(endpoints: [one])) == [])
  }
}
