import CatalogImport
import ModelBindings
import ModelCatalog
import TestSupport
import Testing

@Suite("Uniting what documents say")
struct MergeTests {
  private let blank = Endpoint(provider: "acme", id: "a", name: "a", path: "/v1/models/a")

  /// A record with the name `a` and what `state` sets.
  private func record(
    _ kind: Source.Kind, _ input: String, revised: String? = nil, evidence: Evidence = .documented,
    state: (inout DocumentRecord) -> Void = { _ in }
  ) throws -> DocumentRecord {
    var record = DocumentRecord(
      of: blank.address, kind: kind, revised: revised, evidence: evidence, input: try Schema(input))
    record.name = "a"
    state(&record)
    return record
  }

  private func merged(_ records: DocumentRecord...) -> Endpoint { blank.merging(records) }

  private func field(_ left: String, _ right: String, rightEvidence: Evidence = .documented) throws -> Schema {
    let input = { (field: String) in #"{"type":"object","properties":{"x":\#(field)}}"# }
    let endpoint = try merged(
      record(.registry, input(left)), record(.note, input(right), evidence: rightEvidence))
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
    let endpoint = try merged(record(.note, text, evidence: .client))
    #expect(
      endpoint.input?["x"]?.json.jsonText
        == #"{"type":"string","enum":["a"],"evidence":{"type":"client","enum":"inferred"}}"#)
    #expect(endpoint.sources == [Source(kind: .note, evidence: .client)])
    #expect(endpoint.merging(endpoint.records).canonicalText == endpoint.canonicalText)
  }

  @Test("A field is required when every document that declares it says so; an example does not declare")
  func required() throws {
    let example = #"{"type":"object","properties":{"x":{"type":"string","evidence":"inferred"}}}"#
    let strict = #"{"type":"object","required":["x","y"],"properties":{"x":{"type":"string"},"y":{"type":"string"}}}"#
    let mild = #"{"type":"object","properties":{"x":{"type":"string"}}}"#
    let noRequired = try merged(record(.page, example)).input
    #expect(noRequired?.required == [] && noRequired?.additionalProperties == nil)
    #expect(try merged(record(.page, example), record(.registry, strict)).input?.required == ["x", "y"])
    #expect(try merged(record(.catalog, mild), record(.registry, strict)).input?.required == ["y"])
  }

  @Test("A closed object comes from a document that closes it, unless another opens it")
  func closed() throws {
    let closed = #"{"type":"object","additionalProperties":false,"properties":{"x":{"type":"string"}}}"#
    let silent = #"{"type":"object","properties":{"y":{"type":"string"}}}"#
    let united = try merged(record(.openapi, closed), record(.registry, silent)).input
    #expect(united?.additionalProperties == false)
    #expect(united?.properties.map(\.key) == ["x", "y"])
    let open = #"{"type":"object","additionalProperties":true,"properties":{"y":{"type":"string"}}}"#
    #expect(try merged(record(.openapi, closed), record(.registry, open)).input?.additionalProperties == true)
  }

  @Test("Fields stand in the order of the best document that declares all of them, others behind")
  func order() throws {
    let example =
      #"{"type":"object","properties":{"e":{"type":"string","evidence":"inferred"},"b":{"type":"string","evidence":"inferred"}}}"#
    let registry = #"{"type":"object","properties":{"a":{"type":"string"},"b":{"type":"string"}}}"#
    let note = #"{"type":"object","properties":{"b":{"type":"string"},"c":{"type":"string"},"a":{"type":"string"}}}"#
    let endpoint = try merged(record(.note, note), record(.page, example), record(.registry, registry))
    #expect(endpoint.input?.properties.map(\.key) == ["a", "b", "c", "e"])
    let partial = try merged(record(.registry, registry, state: { $0.isComplete = false }), record(.note, note))
    #expect(partial.input?.properties.map(\.key) == ["b", "c", "a"])
  }

  @Test("A field that one document has by node key and another by alias is one field")
  func alias() throws {
    let keys = #"{"type":"object","required":["1##text"],"properties":{"1##text":{"type":"string","alias":"prompt"}}}"#
    let names = #"{"type":"object","required":["prompt"],"properties":{"prompt":{"type":"string","maxLength":5}}}"#
    let endpoint = try merged(record(.registry, names), record(.note, keys))
    #expect(
      endpoint.input?.json.jsonText
        == #"{"type":"object","required":["1##text"],"properties":{"1##text":{"type":"string","alias":"prompt","maxLength":5}}}"#
    )
    #expect(endpoint.merging(endpoint.records).canonicalText == endpoint.canonicalText)
  }

  @Test("The page's name wins over the registry's, that over a note's; all others become aliases, earlier ones too")
  func names() throws {
    let endpoint = try merged(
      record(.note, "{}", state: { ($0.name, $0.otherNames) = ("n", ["m"]) }),
      record(.registry, "{}", revised: "2026-02-01", state: { $0.name = "r" }),
      record(.registry, "{}", revised: "2026-01-01", state: { $0.name = "old" }),
      record(.page, "{}", state: { $0.name = "p" }))
    #expect(endpoint.name == "p")
    #expect(endpoint.aliases == ["m", "n", "old", "r"])
  }

  @Test("Incomplete stays what no complete document describes")
  func completeness() throws {
    let example = #"{"type":"object","properties":{"x":{"type":"string","evidence":"inferred"}}}"#
    let part = try record(
      .note, #"{"type":"object","properties":{"y":{"type":"string"}}}"#, state: { $0.isComplete = false })
    #expect(try merged(part, record(.page, example)).isComplete == false)
    #expect(
      try merged(part, record(.catalog, #"{"type":"object","properties":{"y":{"type":"string"}}}"#)).isComplete)
  }

  @Test("Any order of any number of imports gives the same file, and the sources give every record back")
  func orderIndependent() throws {
    var noInput = DocumentRecord(of: blank.address, kind: .openapi)
    (noInput.name, noInput.deprecated) = ("p", "")
    let records = try [
      record(
        .page, #"{"type":"object","properties":{"1##text":{"type":"string","evidence":"inferred"}}}"#,
        revised: "2026-03-01", state: { ($0.name, $0.group) = ("p", ["video"]) }),
      record(
        .registry,
        #"{"type":"object","required":["prompt"],"properties":{"prompt":{"type":"string","maxLength":5},"n":{"type":"integer","default":1.0}}}"#,
        revised: "2026-02-01", state: { ($0.name, $0.output) = ("r", "video") }),
      record(
        .registry, #"{"type":"object","properties":{"prompt":{"type":"string"}}}"#, revised: "2026-01-01",
        state: { ($0.name, $0.output) = ("older", "image") }),
      record(.registry, #"{"type":"object","properties":{"q":{"type":"string"}}}"#, state: { $0.name = "oldest" }),
      record(
        .note,
        #"{"type":"object","properties":{"1##text":{"type":"string","alias":"prompt"},"n":{"type":"integer","default":1}}}"#,
        evidence: .client, state: { ($0.name, $0.summary) = ("n", "Short.") }),
      noInput,
    ]
    var generator = SeededGenerator(printingSeedOf: "Merging in any order")
    let whole = blank.merging(records).canonicalText
    for _ in 0..<60 {
      var endpoint = blank
      var known: [DocumentRecord] = []
      for record in (records + records.prefix(2)).shuffled(using: &generator) {
        // Through the file each time, as separate imports go.
        endpoint = blank.merging(known + [record])
        let file = try Endpoint(provider: "acme", json: JSONValue(parsing: endpoint.canonicalText))
        #expect(file == endpoint)
        known = file.records
      }
      #expect(endpoint.canonicalText == whole)
    }
  }

  @Test("The navigation deprecates an endpoint, whatever the documents say, and a later version takes that back")
  func navigation() throws {
    let one = try record(.registry, "{}")
    var navigation = Navigation()
    navigation.unite(NavigationEntry(name: "a", group: [], deprecated: "use b", revised: "2026-02-01"), of: "acme")
    navigation.unite(NavigationEntry(name: "a", group: [], revised: "2026-01-01"), of: "acme")
    let endpoint = blank.merging([one], listing: navigation.entry(of: "acme", names: ["a"]))
    #expect(endpoint.deprecated == "use b")
    #expect(endpoint.records[0].deprecated == nil)
    navigation.unite(NavigationEntry(name: "a", group: [], revised: "2026-03-01"), of: "acme")
    let later = endpoint.merging(endpoint.records, listing: navigation.entry(of: "acme", names: ["a"]))
    #expect(later.deprecated == nil)
  }
}
