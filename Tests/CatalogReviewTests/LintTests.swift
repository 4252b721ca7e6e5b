import CatalogReview
import ModelBindings
import ModelCatalog
import TestSupport
import Testing

@Suite("Lint")
struct LintTests {
  let fixture: CatalogFixture
  init() throws { fixture = try CatalogFixture() }

  private func rules(_ field: String) throws -> Set<String> {
    let endpoint =
      #"{ "id": "a", "name": "a", "method": "POST", "path": "/v1/models/a", "sources": [{ "kind": "note" }], "input": { "type": "object", "properties": { \#(field) } } }"#
    let parsed = try Endpoint(provider: "acme", json: .parsed(endpoint))
    _ = try Catalog.load(from: fixture.path).save(parsed, to: fixture.path)
    return Set(CatalogLint.diagnostics(in: fixture.path).compactMap(\.rule))
  }

  @Test(
    "Each rule about a node finds its mistake",
    arguments: [
      (#""x": { "type": "string", "enum": ["a"], "default": "b" }"#, "defaultIsOption"),
      (#""x": { "type": "integer", "minimum": 3, "default": 1 }"#, "defaultFits"),
      (#""x": { "type": "string", "default": "a fox" }"#, "defaultFits"),
      (#""x": { "type": "string", "enum": ["a", "a"] }"#, "optionsDiffer"),
      (#""x": { "type": "string", "enum": ["a", 1] }"#, "optionsFitType"),
      (#""x": { "type": "string", "enum": ["a", "b"], "labels": ["A"] }"#, "labelsMatchOptions"),
      (#""x": { "type": "string", "enum": ["a", "b"], "labels": ["A", "A"] }"#, "labelsMatchOptions"),
      (#""x": { "type": "integer", "minimum": 3, "maximum": 2 }"#, "boundsInOrder"),
      (#""x": { "type": "integer", "exclusiveMinimum": 3, "maximum": 3 }"#, "boundsInOrder"),
      (#""x": { "type": "string", "minLength": 3, "maxLength": 2 }"#, "boundsInOrder"),
      (#""x": { "type": "number", "multipleOf": 0 }"#, "stepIsPositive"),
      (#""x": { "type": "object", "required": ["y"] }"#, "requiredIsKnown"),
      (#""1##a": { "type": "string", "alias": "p" }, "2##a": { "type": "string", "alias": "p" }"#, "aliasesDiffer"),
      (#""1##a": { "type": "string", "alias": "p" }, "p": { "type": "string" }"#, "aliasIsNoKey"),
      (#""x": { "type": "string", "maximum": 3 }"#, "keywordsFitType"),
      (#""x": { "type": "string", "evidence": { "enum": "inferred" } }"#, "evidenceIsUsed"),
      (#""x": { "type": "string", "media": { "kind": "image", "formats": ["jpg"] } }"#, "mediaIsSane"),
      (#""x": { "type": "string", "media": { "kind": "image", "minWidth": 9, "maxWidth": 5 } }"#, "mediaIsSane"),
      (#""x": { "type": "string", "media": { "kind": "image", "sizes": ["big"] } }"#, "mediaIsSane"),
    ])
  func node(field: String, rule: String) throws {
    #expect(try rules(field).contains(rule))
  }

  @Test("Nothing is found where nothing is wrong")
  func clean() throws {
    #expect(try rules(#""x": { "type": "integer", "minimum": 1, "maximum": 1, "default": 1 }"#) == [])
  }

  @Test("A finding has the file, the line, the place and the rule")
  func form() throws {
    _ = try rules(#""x": { "type": "string", "enum": ["a"], "default": "b" }"#)
    #expect(
      CatalogLint.diagnostics(in: fixture.path).map(\.description) == [
        "\(fixture.path)/acme/a.json:10:58: the default \"b\" is none of the options (at /input/properties/x/default) [defaultIsOption]"
      ])
  }

  @Test(
    "Each rule about an endpoint, the whole and the files finds its mistake",
    arguments: [
      (
        #"{ "id": "a", "name": "a", "method": "POST", "path": "/v1/models/b", "sources": [{ "kind": "note" }] }"#,
        "idFollowsPath"
      ),
      (#"{ "id": "a", "name": "a", "method": "POST", "path": "/v1/models/a" }"#, "hasSources"),
      (
        #"{ "id": "a", "name": "a", "method": "POST", "path": "/v1/models/a", "sources": [{ "kind": "note" }, { "kind": "page" }] }"#,
        "hasSources"
      ),
      (
        #"{ "id": "a", "name": "a", "aliases": ["a"], "method": "POST", "path": "/v1/models/a", "sources": [{ "kind": "note" }] }"#,
        "namesDiffer"
      ),
      (
        #"{ "id": "a", "name": "a", "method": "GET", "path": "/a/{b}", "role": "service", "sources": [{ "kind": "note" }] }"#,
        "pathTemplatesAreParameters"
      ),
      (
        #"{ "id": "a", "name": "a", "method": "GET", "path": "/a", "role": "service", "sources": [{ "kind": "note" }] }"#,
        "operationHasResponse"
      ),
      (
        #"{ "id": "a", "name": "clash", "method": "POST", "path": "/v1/models/a", "sources": [{ "kind": "note" }] }"#,
        "namesAreUnique"
      ),
      (#"{"id":"a","name":"a","method":"POST","path":"/v1/models/a","sources":[{"kind":"note"}]}"#, "isCanonical"),
      (
        #"{ "id": "a", "name": "a", "method": "POST", "path": "/v1/models/a", "sources": [{ "kind": "registry", "claims": { "type": "object" } }, { "kind": "note", "claims": { "type": "object" } }], "input": { "type": "object", "properties": { "x": { "type": "string" } } } }"#,
        "followsSources"
      ),
      (
        #"{ "id": "a", "name": "a", "method": "POST", "path": "/v1/models/a", "sources": [{ "kind": "registry", "claims": { "properties": { "x": { "type": "integer", "maximum": 2 } } } }, { "kind": "note" }], "input": { "properties": { "x": { "type": "integer", "maximum": 2, "evidence": "inferred" } } } }"#,
        "inferredIsNotStated"
      ),
      (#"{ "id": "a", "name": "a" }"#, "readable"),
    ])
  func endpoint(text: String, rule: String) throws {
    try fixture.writeEndpoint("z", name: "clash")
    try fixture.write(text, to: "acme/a.json")
    #expect(CatalogLint.diagnostics(in: fixture.path).map(\.rule).contains(rule))
  }

  @Test("All findings are collected, of broken files too")
  func all() throws {
    try fixture.write("{", to: "acme/a.json")
    try fixture.write("[", to: "acme/b.json")
    try fixture.write("{", to: "overrides.json")
    #expect(CatalogLint.diagnostics(in: fixture.path).count == 3)
  }

  @Test("Two ids that differ in case only are found")
  func letterCase() throws {
    let lower = Endpoint(provider: "acme", id: "fox", name: "fox", path: "/v1/models/fox")
    let upper = Endpoint(provider: "acme", id: "Fox", name: "Fox", path: "/v1/models/Fox")
    let catalog = try Catalog.load(from: fixture.path)
    _ = try catalog.save(lower, to: fixture.path)
    _ = try catalog.save(upper, to: fixture.path)
    #expect(CatalogLint.diagnostics(in: fixture.path).map(\.rule).contains("idsDifferInLetters"))
  }

  @Test("An inference that a document states by now is told, and is no finding")
  func sinceDocumented() throws {
    let field = { (rules: String) in
      #""claims": { "type": "object", "properties": { "n": { "type": "number"\#(rules) } } }"#
    }
    let inferred = #", "multipleOf": 0.5, "maximum": 9, "evidence": { "multipleOf": "inferred" }"#
    let sources = [
      #"{ "kind": "page", "revised": "2026-02-01", \#(field(#", "multipleOf": 0.25"#)) }"#,
      #"{ "kind": "registry", \#(field(inferred)) }"#,
    ]
    try fixture.write(
      """
      { "id": "a", "name": "a", "method": "POST", "path": "/v1/models/a", "sources": [\(sources.joined(separator: ", "))],
        "input": { "type": "object", "properties": { "n": { "type": "number", "maximum": 9, "multipleOf": 0.25 } } } }
      """, to: "acme/a.json")
    #expect(CatalogLint.diagnostics(in: fixture.path).map(\.rule) == ["isCanonical"])
    #expect(
      CatalogLint.inferencesSinceDocumented(in: fixture.path).map(\.message) == [
        "/properties/n: the registry has multipleOf 0.5 by inference, and the page of 2026-02-01 states 0.25"
      ])
  }
}
