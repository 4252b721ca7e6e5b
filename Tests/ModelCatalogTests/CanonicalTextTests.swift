import ModelBindings
import ModelCatalog
import TestSupport
import Testing

@Suite("Canonical text")
struct CanonicalTextTests {
  private func text(_ value: JSONValue) -> String { String(decoding: CanonicalText.bytes(of: value), as: UTF8.self) }

  @Test("A value stands on one line when that line has at most 120 columns, a comma not counted")
  func width() {
    // The line is `  "a": { "b": "…" }`, 18 columns around the text.
    let fits: JSONValue = ["a": ["b": .string(String(repeating: "é", count: 102))], "c": 1]
    #expect(text(fits).split(separator: "\n")[1].count == 121)
    let tooLong: JSONValue = ["a": ["b": .string(String(repeating: "é", count: 103))], "c": 1]
    #expect(text(tooLong).split(separator: "\n")[1] == #"  "a": {"#)
  }

  @Test("The root, input, response and properties always have lines of their own, unless empty")
  func expanded() {
    let value: JSONValue = ["input": ["type": "object"], "items": ["properties": ["a": [:]]], "properties": [:]]
    #expect(
      text(value) == """
        {
          "input": {
            "type": "object"
          },
          "items": {
            "properties": {
              "a": {}
            }
          },
          "properties": {}
        }

        """)
  }

  @Test("Loading a canonical file and saving it gives the same bytes")
  func roundTrip() throws {
    let fixture = try CatalogFixture()
    try fixture.writeEndpoint(
      "a/b",
      more: #""input": {"#
        + "\n    \"type\": \"object\",\n    \"required\": [\"x\"],\n    \"properties\": {\n      \"x\": { \"type\": \"number\", \"minimum\": 1.50 }\n    }\n  }"
    )
    let before = try fixture.read("acme/a/b.json")
    let catalog = try Catalog.load(from: fixture.path)
    #expect(String(decoding: catalog.endpoints[0].canonicalText, as: UTF8.self) == before)
    #expect(try catalog.save(catalog.endpoints[0], to: fixture.path) == false)
    #expect(try fixture.read("acme/a/b.json") == before)
  }
}
