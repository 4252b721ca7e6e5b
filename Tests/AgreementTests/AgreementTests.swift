import CatalogExport
import Foundation
import ModelBindings
import ModelCatalog
import TestSupport
import Testing

/// The compiled validator against judges that share nothing with it, over the committed catalog.
@Suite("Agreement on every field of the catalog")
struct AgreementTests {
  static let catalog = Repository.catalog

  /// Two cores are the most that a machine for tests can be counted on to have.
  static let parts = 0..<4

  static func subjects(_ part: Int? = nil) throws -> [(endpoint: Endpoint, provider: Provider)] {
    let catalog = try catalog.get()
    return catalog.endpoints.enumerated().compactMap { index, endpoint in
      guard endpoint.input != nil, part.map({ index % parts.count == $0 }) ?? true,
        let provider = catalog.providers.first(where: { $0.id == endpoint.provider })
      else { return nil }
      return (endpoint, provider)
    }
  }

  @Test("The catalog has requests to judge")
  func subjects() throws { #expect(try Self.subjects().count > 100) }

  @Test("The validator finds what a slow reading of the catalog finds", arguments: parts)
  func interpreter(part: Int) throws {
    var count = 0
    let disagreements = try Self.disagreements(over: Self.subjects(part), &count)
    print("part \(part): \(count) requests, \(disagreements.count) disagreements")
    #expect(disagreements.isEmpty, "\(disagreements.prefix(5).joined(separator: "\n"))")
    #expect(count > 1000)
  }

  static func disagreements(
    over subjects: [(endpoint: Endpoint, provider: Provider)], _ count: inout Int
  ) throws -> [String] {
    var disagreements: [String] = []
    for (endpoint, provider) in subjects {
      let validator = try endpoint.validator(provider: provider)
      let judge = SlowInterpreter(endpoint, provider)
      for body in Variants.bodies(endpoint, provider) {
        count += 1
        let bytes = body.json
        let result = validator.validate(bytes)
        let found = result.violations.map {
          Finding(path: $0.path, keyword: $0.keyword, isError: $0.severity == .error)
        }
        let expected = judge.judge(body)
        let isValid = !expected.contains(where: \.isError)
        if found != expected || result.isValid != isValid || validator.isValid(bytes) != isValid {
          let text = String(decoding: bytes.prefix(300), as: UTF8.self)
          disagreements.append("\(endpoint.qualifiedID): \(text)\n  found \(found)\n  expected \(expected)")
        }
      }
    }
    return disagreements
  }

  /// What no endpoint of the catalog has yet.
  static let others = [
    #"""
    {"type":"object","required":["k","2##k"],"additionalProperties":false,"properties":{
    "k":{"type":["object","null"],"required":["n","4##s"],"additionalProperties":false,"properties":{
    "n":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1,"multipleOf":0.05},
    "4##s":{"type":"string","alias":"select","enum":["1","2"],"labels":["one","2"]}}},
    "2##k":{"type":"string","alias":"friend","minLength":2,"maxLength":4},
    "list":{"type":"array","minItems":2,"maxItems":3,"uniqueItems":true,"items":{"type":"integer","minimum":-2,"maximum":7}}}}
    """#,
    #"""
    {"type":"object","required":["a"],"additionalProperties":false,"evidence":"inferred","properties":{
    "a":{"type":"integer","minimum":1,"evidence":"inferred"},
    "b":{"type":"string","enum":["x","5"],"maxLength":1,"evidence":{"enum":"inferred","maxLength":"client"}},
    "c":{"const":{"x":[1,null]},"evidence":{"const":"inferred"}},
    "d":{"enum":[1,"1",null,true,[1.0],{"a":1}]},
    "e":{"type":"array","items":{"type":"string","media":{"kind":"image"}},"maxItems":1,"evidence":{"maxItems":"inferred"}},
    "f":{"type":"string","media":{"kind":"file","accepts":["fileName"]},"evidence":{"media":"inferred"}}}}
    """#,
    #"{"type":"object","required":["x"],"additionalProperties":true,"properties":{"webhookUrl":{"type":"integer"}}}"#,
    #"""
    {"type":["object","array"],"required":["1##a"],"evidence":{"required":"inferred","additionalProperties":"inferred"},
    "additionalProperties":false,"properties":{"1##a":{"type":"integer","alias":"a"},"2##b":{"type":"string","alias":"b"}}}
    """#,
    #"{"properties":{"o":{"type":"object"},"p":{"type":"object","required":["q"]},"n":{"type":["number","string"],"maximum":1}}}"#,
  ]

  static func otherSubjects() throws -> [(endpoint: Endpoint, provider: Provider)] {
    let providers = try catalog.get().providers
    return try others.enumerated().flatMap { index, text in
      try providers.map { provider in
        var endpoint = Endpoint(provider: provider.id, id: "other/\(index)", name: "other \(index)", path: "/other")
        endpoint.input = try Schema(json: JSONValue(parsing: text))
        return (endpoint, provider)
      }
    }
  }

  @Test("Both agree on what no endpoint has yet")
  func otherSchemas() throws {
    var count = 0
    let disagreements = try Self.disagreements(over: Self.otherSubjects(), &count)
    #expect(disagreements.isEmpty, "\(disagreements.prefix(5).joined(separator: "\n"))")
    #expect(count > 500)
  }

  /// Media rules are ours alone: what breaks them is no violation here.
  @Test("The exported JSON Schema means the same to jsonschema-rs", .enabled(if: SchemaOracle.isPresent))
  func oracle() throws {
    var questions: [SchemaOracle.Question] = []
    for (endpoint, provider) in try Self.subjects() + Self.otherSubjects() {
      let validator = try endpoint.validator(provider: provider)
      var question = SchemaOracle.Question(name: endpoint.qualifiedID, schema: endpoint.jsonSchema(provider: provider))
      for body in Variants.bodies(endpoint, provider) {
        let bytes = body.json
        let errors = validator.validate(bytes).violations.filter { $0.severity == .error }
        question.cases.append((bytes, errors.allSatisfy { $0.keyword.hasPrefix("media") }))
      }
      questions.append(question)
    }
    let answer = try SchemaOracle.ask(questions)
    print("jsonschema-rs: \(answer.judged) requests, \(answer.disagreements.count) disagreements")
    #expect(answer.judged == questions.reduce(0) { $0 + $1.cases.count })
    #expect(answer.disagreements.isEmpty, "\(answer.disagreements.prefix(10).joined(separator: "\n"))")
  }
}
