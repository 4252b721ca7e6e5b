import CatalogExport
import ModelBindings
import ModelCatalog
import Testing

@Suite("Examples of bodies")
struct ExampleBodyTests {
  private static let schema = Result<Schema, any Error> {
    try Schema(json: [
      "type": "object", "required": ["7##select", "n"],
      "properties": [
        "7##select": [
          "type": "string", "alias": "ratio", "enum": ["1", "2"], "labels": ["1:1", "16:9"], "default": "2",
        ],
        "n": ["type": "integer", "minimum": 1, "maximum": 9],
        "12##text": ["type": "string", "alias": "prompt"],
      ],
    ])
  }

  @Test("The smallest has the required fields, at their defaults where those are known")
  func minimal() throws {
    #expect(ExampleBody(.minimal).value(for: try Self.schema.get()) == ["7##select": "2", "n": 1])
    #expect(ExampleBody(.maximal).value(for: try Self.schema.get())?.object?["n"] == 9)
  }

  @Test(
    "By alias, fields have their friendly names and options their labels; without aliases there is no such spelling")
  func aliased() throws {
    let schema = try Self.schema.get()
    #expect(schema.aliased(["7##select": "2", "n": 1, "x": 2]) == ["ratio": "16:9", "n": 1, "x": 2])
    #expect(try Schema(json: ["type": "object", "properties": ["n": ["type": "integer"]]]).aliased(["n": 1]) == nil)
    #expect(schema.aliased(["7##select": "?"]) == ["ratio": "?"])
  }
}
