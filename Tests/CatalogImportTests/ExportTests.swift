import CatalogImport
import CatalogReview
import ModelBindings
import ModelCatalog
import Testing

@Suite("JSON Schemas, and what was exported")
struct ExportTests {
  let fixture = ImportFixture()

  static let nodes = """
    {
      "id": "acme/nodes", "name": "Acme Nodes", "aliases": ["nodes"], "summary": "Our words.", "method": "POST",
      "path": "/openapi/v2/acme/nodes", "group": ["image"], "output": "image", "deprecated": "Use the owl.", "complete": false,
      "sources": [
        { "kind": "page", "revised": "2026-01-02", "summary": null, "claims": { "type": "object", "properties": { "12##text": { "type": "string", "evidence": "inferred" } } } },
        { "kind": "note", "revised": "2026-02-01", "evidence": "client" }
      ],
      "input": {
        "type": "object", "required": ["12##text", "n"], "additionalProperties": false,
        "properties": {
          "12##text": { "type": "string", "description": "Our words.", "alias": "prompt", "minLength": 1, "evidence": "client" },
          "7##select": { "type": "string", "alias": "ratio", "enum": ["1", "2"], "labels": ["1:1", "16:9"], "default": "1", "evidence": { "enum": "inferred", "labels": "inferred" } },
          "n": { "type": "integer", "multipleOf": 8, "unit": "px", "evidence": { "multipleOf": "inferred" } },
          "pics": { "type": "array", "maxItems": 2, "items": { "type": "string", "media": { "kind": "image", "maxBytes": 5 } } },
          "size": { "enum": ["a"], "removedEnum": [{ "const": "b", "title": "B", "removed": "2026-01-01" }] },
          "old": { "type": "string", "deprecated": "Gone soon." },
          "8##select": { "type": "string", "alias": "gone", "enum": ["1"], "labels": ["x"], "removed": "2026-01-01" }
        }
      }
    }
    """

  private func catalog() throws -> Catalog {
    try fixture.add(
      "[]".replacing("[]", with: "[\(RegistryTests.model(RegistryTests.field("STRING"), endpoint: "acme/nodes"))]"))
    try fixture.write(Self.nodes, to: "runninghub/acme/nodes.json")
    try fixture.write(
      """
      { "id": "task/run", "name": "Run", "method": "GET", "path": "/task/run", "role": "service", "body": "none",
      "sources": [{ "kind": "note" }], "parameters": [{ "name": "id", "in": "query", "required": true, "type": "string", "description": "Ours." }],
      "response": { "type": "object", "properties": { "x": { "type": "integer" } } } }
      """, to: "runninghub/task/run.json")
    // In the form in which an import leaves it.
    for endpoint in try Catalog.load(from: fixture.path).endpoints {
      let text = endpoint.merging(endpoint.records).canonicalText
      try fixture.write(String(decoding: text, as: UTF8.self), to: "runninghub/\(endpoint.id).json")
    }
    return try Catalog.load(from: fixture.path)
  }

  private func texts(_ catalog: Catalog, openAPI: Bool) -> [ImportFile] {
    let provider = catalog.providers[0]
    let values = openAPI ? [catalog.openAPI(provider)] : catalog.endpoints.map { $0.jsonSchema(provider: provider) }
    return values.enumerated().map { ImportFile(path: "export-\($0.offset).json", bytes: $0.element.json) }
  }

  @Test(
    "An export imported again changes nothing, and gives the same catalog where there was none",
    arguments: [true, false])
  func again(openAPI: Bool) throws {
    let catalog = try catalog()
    let files = texts(catalog, openAPI: openAPI)
    let report = try CatalogImporter.importFiles(files, into: fixture.path)
    #expect(report.diagnostics == [] && report.changes == [] && report.writtenPaths == [])
    #expect(Set(report.files.flatMap(\.endpoints)) == ["runninghub:acme/nodes", "runninghub:task/run"])
    let other = ImportFixture()
    _ = try CatalogImporter.importFiles(files, into: other.path)
    #expect(try other.snapshot() == fixture.snapshot())
  }

  @Test("Overrides do not come in through an export", arguments: [true, false])
  func overrides(openAPI: Bool) throws {
    _ = try catalog()
    try fixture.write(
      #"[{ "endpoint": "runninghub:acme/nodes", "pointer": "/input/properties/pics/maxItems", "op": "replace", "was": 2, "value": 3, "reason": "r", "source": "s" }]"#,
      to: "overrides.json")
    let corrected = try Catalog.load(from: fixture.path)
    #expect(corrected.endpoints.first?.input?["pics"]?.maxItems == 3)
    let report = try CatalogImporter.importFiles(texts(corrected, openAPI: openAPI), into: fixture.path)
    #expect(report.writtenPaths == [] && !report.hasFailures)
  }

  @Test("An exported schema that a person changed comes in as it is now")
  func edited() throws {
    let files = texts(try catalog(), openAPI: false)
    let text = String(decoding: files[0].bytes, as: UTF8.self).replacing("\"maxItems\":2", with: "\"maxItems\":4")
    _ = try fixture.add(text)
    #expect(try fixture.endpoint("acme/nodes").input?["pics"]?.maxItems == 4)
    let broken = String(decoding: files[0].bytes, as: UTF8.self).replacing("\"x-unit\":\"px\"", with: "\"x-unit\":\"\"")
    #expect(try fixture.failure(broken).contains("(at /properties/n/unit)"))
  }

  @Test("A schema from elsewhere says which endpoint it is of")
  func foreign() throws {
    let schema =
      ##""type": "object", "title": "Owl", "$defs": {"S": {"type": "integer", "maximum": 5}}, "properties": {"n": {"$ref": "#/$defs/S"}, "prompt": {"type": "string", "default": "A fox"}}"##
    let report = try fixture.add(
      #"{"$schema": "https://json-schema.org/draft/2020-12/schema", "x-endpoint": {"provider": "runcomfy", "path": "/v1/models/acme/owl/text-to-image"}, \#(schema)}"#,
      name: "owl-2026-03-04.json")
    #expect(report.diagnostics == [])
    let endpoint = try fixture.endpoint("Owl")
    #expect(
      endpoint.id == "acme/owl/text-to-image" && endpoint.output == "image"
        && endpoint.sources.map(\.revised) == ["2026-03-04"])
    #expect(
      try fixture.input("Owl")
        == #"{"type":"object","properties":{"n":{"type":"integer","maximum":5},"prompt":{"type":"string"}}}"#)
    #expect(
      try fixture.failure("{\(schema)}").hasPrefix(
        #"doc.txt:1:1: error: the schema does not say which endpoint it is of; add "x-endpoint": { "provider": "runcomfy", "path": "/v1/models/…" }"#
      ))
    for (address, message) in [
      (#"{"provider": "acme", "path": "/x"}"#, "expected one of runcomfy, runninghub"),
      (#"{"provider": "runcomfy", "path": "x"}"#, "expected a path that begins with \"/\""),
      (#"{"provider": "runcomfy", "path": "/x", "verb": "POST"}"#, "unknown keyword \"verb\""),
    ] {
      #expect(try fixture.failure(#"{"x-endpoint": \#(address), \#(schema)}"#).contains(message))
    }
  }
}
