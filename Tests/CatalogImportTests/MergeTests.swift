import CatalogImport
import ModelBindings
import ModelCatalog
import TestSupport
import Testing

@Suite("Uniting what documents say")
struct MergeTests {
  private let blank = Endpoint(provider: "acme", id: "a", name: "a", path: "/v1/models/a")

  private func statement(
    _ kind: Source.Kind, _ input: String, revised: String? = nil, evidence: Evidence = .documented,
    facts: JSONObject = [:]
  ) throws -> Statement {
    var facts = facts
    if facts["name"] == nil { facts["name"] = "a" }
    return Statement(kind: kind, revised: revised, evidence: evidence, claims: try Schema(input), facts: facts)
  }

  private func merged(_ statements: Statement...) throws -> Endpoint { try blank.merging(statements) }

  private func field(_ left: String, _ right: String, rightEvidence: Evidence = .documented) throws -> Schema {
    let input = { (field: String) in #"{"type":"object","properties":{"x":\#(field)}}"# }
    let endpoint = try merged(
      statement(.registry, input(left)), statement(.note, input(right), evidence: rightEvidence))
    return try #require(endpoint.input?["x"])
  }

  @Test(
    "Between equals the looser reading holds",
    arguments: [
      (#"{"minimum":1,"maximum":5}"#, #"{"minimum":2,"maximum":9}"#, #"{"minimum":1,"maximum":9}"#),
      (#"{"minimum":1}"#, #"{"exclusiveMinimum":1}"#, #"{"minimum":1}"#),
      (#"{"exclusiveMinimum":1}"#, #"{"minimum":1}"#, #"{"minimum":1}"#),
      (#"{"maximum":5}"#, #"{"exclusiveMaximum":6}"#, #"{"exclusiveMaximum":6}"#),
      (#"{"maxLength":5}"#, #"{"maxLength":9,"minLength":1}"#, #"{"minLength":1,"maxLength":9}"#),
      (#"{"enum":["a","b"]}"#, #"{"enum":["c","a"]}"#, #"{"enum":["a","b","c"]}"#),
      (#"{"type":"integer"}"#, #"{"type":"number"}"#, #"{"type":"number"}"#),
      (#"{"type":"string"}"#, #"{"type":"integer"}"#, #"{"type":["string","integer"]}"#),
      (#"{"multipleOf":8}"#, #"{"multipleOf":2}"#, #"{"multipleOf":2}"#),
      (#"{"multipleOf":3}"#, #"{"multipleOf":2}"#, "{}"),
      (
        #"{"media":{"kind":"image","formats":["png"],"maxBytes":5}}"#,
        #"{"media":{"kind":"image","formats":["gif"],"exclusiveMaxBytes":5}}"#,
        #"{"media":{"kind":"image","formats":["png","gif"],"maxBytes":5}}"#
      ),
      (
        #"{"items":{"maxLength":3},"maxItems":2}"#, #"{"items":{"maxLength":4}}"#,
        #"{"maxItems":2,"items":{"maxLength":4}}"#
      ),
      (
        #"{"enum":["1","2"]}"#, #"{"enum":["1","3"],"labels":["one","three"]}"#,
        #"{"enum":["1","2","3"],"labels":["one","2","three"]}"#
      ),
    ])
  func looser(left: String, right: String, result: String) throws {
    #expect(try field(left, right).json.jsonText == result)
  }

  @Test("The documented wins over what clients show, and that over what is inferred, keyword by keyword")
  func evidence() throws {
    let one = try field(
      #"{"type":"integer","maximum":5}"#, #"{"type":"integer","maximum":9,"minimum":1}"#, rightEvidence: .client)
    #expect(one.json.jsonText == #"{"type":"integer","minimum":1,"maximum":5,"evidence":{"minimum":"client"}}"#)
    let two = try field(
      #"{"type":"integer","maximum":5}"#, #"{"type":"string","maxLength":3,"alias":"y"}"#, rightEvidence: .inferred)
    #expect(two.json.jsonText == #"{"type":"integer","alias":"y","maximum":5,"evidence":{"alias":"inferred"}}"#)
  }

  @Test("One source alone gives itself, the evidence of the document spelled out on its fields")
  func alone() throws {
    let text =
      #"{"type":"object","required":["x"],"properties":{"x":{"type":"string","enum":["a"],"evidence":{"enum":"inferred"}}}}"#
    let endpoint = try merged(statement(.note, text, evidence: .client))
    #expect(
      endpoint.input?["x"]?.json.jsonText
        == #"{"type":"string","enum":["a"],"evidence":{"type":"client","enum":"inferred"}}"#)
    #expect(endpoint.sources == [Source(kind: .note, evidence: .client)])
    #expect(try endpoint.merging(endpoint.statements).canonicalText == endpoint.canonicalText)
  }

  @Test("A field is required when every document that declares it says so; an example does not declare")
  func required() throws {
    let example = #"{"type":"object","properties":{"x":{"type":"string","evidence":"inferred"}}}"#
    let strict = #"{"type":"object","required":["x","y"],"properties":{"x":{"type":"string"},"y":{"type":"string"}}}"#
    let mild = #"{"type":"object","properties":{"x":{"type":"string"}}}"#
    let noRequired = try merged(statement(.page, example)).input
    #expect(noRequired?.required == [] && noRequired?.additionalProperties == nil)
    #expect(try merged(statement(.page, example), statement(.registry, strict)).input?.required == ["x", "y"])
    #expect(try merged(statement(.catalog, mild), statement(.registry, strict)).input?.required == ["y"])
  }

  @Test("A closed object comes from a document that closes it, unless another opens it")
  func closed() throws {
    let closed = #"{"type":"object","additionalProperties":false,"properties":{"x":{"type":"string"}}}"#
    let silent = #"{"type":"object","properties":{"y":{"type":"string"}}}"#
    let united = try merged(statement(.openapi, closed), statement(.registry, silent)).input
    #expect(united?.additionalProperties == false)
    #expect(united?.properties.map(\.key) == ["x", "y"])
    let open = #"{"type":"object","additionalProperties":true,"properties":{"y":{"type":"string"}}}"#
    #expect(try merged(statement(.openapi, closed), statement(.registry, open)).input?.additionalProperties == true)
  }

  @Test("Fields stand in the order of the best document that declares all of them, others behind")
  func order() throws {
    let example =
      #"{"type":"object","properties":{"e":{"type":"string","evidence":"inferred"},"b":{"type":"string","evidence":"inferred"}}}"#
    let registry = #"{"type":"object","properties":{"a":{"type":"string"},"b":{"type":"string"}}}"#
    let note = #"{"type":"object","properties":{"b":{"type":"string"},"c":{"type":"string"},"a":{"type":"string"}}}"#
    let endpoint = try merged(statement(.note, note), statement(.page, example), statement(.registry, registry))
    #expect(endpoint.input?.properties.map(\.key) == ["a", "b", "c", "e"])
    let partial = try merged(statement(.registry, registry, facts: ["complete": false]), statement(.note, note))
    #expect(partial.input?.properties.map(\.key) == ["b", "c", "a"])
  }

  @Test("A field that one document has by node key and another by alias is one field")
  func alias() throws {
    let keys = #"{"type":"object","required":["1##text"],"properties":{"1##text":{"type":"string","alias":"prompt"}}}"#
    let names = #"{"type":"object","required":["prompt"],"properties":{"prompt":{"type":"string","maxLength":5}}}"#
    let endpoint = try merged(statement(.registry, names), statement(.note, keys))
    #expect(
      endpoint.input?.json.jsonText
        == #"{"type":"object","required":["1##text"],"properties":{"1##text":{"type":"string","alias":"prompt","maxLength":5}}}"#
    )
    #expect(try endpoint.merging(endpoint.statements).canonicalText == endpoint.canonicalText)
  }

  @Test("The page's name wins over the registry's, that over a note's; all others become aliases, earlier ones too")
  func names() throws {
    let endpoint = try merged(
      statement(.note, "{}", facts: ["name": "n", "aliases": ["m"]]),
      statement(.registry, "{}", revised: "2026-02-01", facts: ["name": "r"]),
      statement(.registry, "{}", revised: "2026-01-01", facts: ["name": "old"]),
      statement(.page, "{}", facts: ["name": "p"]))
    #expect(endpoint.name == "p")
    #expect(endpoint.aliases == ["m", "n", "old", "r"])
  }

  @Test("Incomplete stays what no complete document describes")
  func completeness() throws {
    let example = #"{"type":"object","properties":{"x":{"type":"string","evidence":"inferred"}}}"#
    let part = try statement(
      .note, #"{"type":"object","properties":{"y":{"type":"string"}}}"#, facts: ["complete": false])
    #expect(try merged(part, statement(.page, example)).isComplete == false)
    #expect(
      try merged(part, statement(.catalog, #"{"type":"object","properties":{"y":{"type":"string"}}}"#)).isComplete)
  }

  @Test("Any order of any number of imports gives the same file, and the kept records give every statement back")
  func orderIndependent() throws {
    let statements = try [
      statement(
        .page, #"{"type":"object","properties":{"1##text":{"type":"string","evidence":"inferred"}}}"#,
        revised: "2026-03-01", facts: ["name": "p", "group": ["video"]]),
      statement(
        .registry,
        #"{"type":"object","required":["prompt"],"properties":{"prompt":{"type":"string","maxLength":5},"n":{"type":"integer","default":1.0}}}"#,
        revised: "2026-02-01", facts: ["name": "r", "output": "video"]),
      statement(
        .registry, #"{"type":"object","properties":{"prompt":{"type":"string"}}}"#, revised: "2026-01-01",
        facts: ["name": "older", "output": "image"]),
      statement(.registry, #"{"type":"object","properties":{"q":{"type":"string"}}}"#, facts: ["name": "oldest"]),
      statement(
        .note,
        #"{"type":"object","properties":{"1##text":{"type":"string","alias":"prompt"},"n":{"type":"integer","default":1}}}"#,
        evidence: .client, facts: ["name": "n", "summary": "Short."]),
      Statement(kind: .openapi, facts: ["name": "p", "deprecated": true]),
    ]
    var generator = SeededGenerator(printingSeedOf: "Merging in any order")
    let whole = try blank.merging(statements).canonicalText
    for _ in 0..<60 {
      var endpoint = blank
      var known: [Statement] = []
      for statement in (statements + statements.prefix(2)).shuffled(using: &generator) {
        // Through the file each time, as separate imports go.
        endpoint = try blank.merging(known + [statement])
        let file = try Endpoint(provider: "acme", json: JSONValue(parsing: endpoint.canonicalText))
        #expect(file == endpoint)
        known = file.statements
      }
      #expect(endpoint.canonicalText == whole)
    }
  }

  @Test("The navigation deprecates what it lists so, whatever the documents, and its later states take that back")
  func navigation() throws {
    let one = try statement(.registry, "{}")
    var navigation = Navigation()
    navigation.unite(NavigationEntry(name: "a", group: [], deprecated: "use b", revised: "2026-02-01"), of: "acme")
    navigation.unite(NavigationEntry(name: "a", group: [], revised: "2026-01-01"), of: "acme")
    let endpoint = try blank.merging([one], listing: navigation.entry(of: "acme", names: ["a"]))
    #expect(endpoint.deprecated == "use b")
    #expect(endpoint.statements[0].facts["deprecated"] == nil)
    navigation.unite(NavigationEntry(name: "a", group: [], revised: "2026-03-01"), of: "acme")
    let later = try endpoint.merging(endpoint.statements, listing: navigation.entry(of: "acme", names: ["a"]))
    #expect(later.deprecated == nil)
  }
}
