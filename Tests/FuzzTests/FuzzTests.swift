import CatalogImport
import Foundation
import ModelBindings
import ModelCatalog
import TestSupport
import Testing

/// Inputs made by changing small valid ones from fixed seeds: the same inputs in every run.
@Suite("Fuzz")
struct FuzzTests {
  /// `FUZZ_ROUNDS` multiplies the number of inputs, for a long run by hand.
  static let rounds = ProcessInfo.processInfo.environment["FUZZ_ROUNDS"].flatMap { Int($0) } ?? 1

  static let values = [
    "null", "[]", "{}", "1.50", #""a\u0000\"b""#, #"[1,-2.5e3,"x",true,false,null,{"a":[{}]}]"#,
    #"{"a":"b","é":{"e\u0301":1,"":2},"list":[[1],[1.0]],"n":123456789012345678}"#,
  ]
  static let schemas = [
    "true", #"{"type":["object","array","string"],"enum":[1,[],{"a":"b"}]}"#,
    #"{"items":{"type":"integer","minimum":-2,"multipleOf":0.5},"minItems":1,"maxItems":3,"uniqueItems":true}"#,
    #"{"properties":{"a":{"const":"b"},"list":{"items":{"uniqueItems":true}}},"required":["n"],"additionalProperties":false}"#,
    #"{"additionalProperties":{"maxLength":3,"exclusiveMaximum":12345678901234567890,"properties":{"":false}}}"#,
  ]
  /// Schemas with the keywords that only the catalog's dialect has.
  static let endpointSchemas = [
    #"""
    {"type":"object","required":["1##a"],"evidence":{"required":"inferred"},"properties":{
    "1##a":{"type":"string","alias":"a","enum":["1","2"],"labels":["x","é"],"evidence":"inferred"},
    "image":{"type":"array","items":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"],"formats":["png"],"maxWidth":4}}}}}
    """#
  ]

  @Test("The parser and all validators agree on which bytes are JSON and which are valid")
  func bodies() throws {
    let open = try Validator(schema: true, dialect: .schema)
    let validators =
      try Self.schemas.map { try Validator(schema: JSONValue(parsing: $0), dialect: .schema) }
      + Self.endpointSchemas.map { try Validator(schema: JSONValue(parsing: $0)) } + [FuzzRequest.validator, open]
    var mutator = Mutator(Self.values + FuzzRequest.bodies, pieces: ["1##a", "a", "image", "list"], seed: 1)
    var parsed = 0
    for _ in 0..<12000 * Self.rounds {
      let body = mutator.next()
      let text = Comment(rawValue: String(decoding: body, as: UTF8.self).debugDescription)
      try withExactMemory(body) { memory in
        let value = try? JSONValue(parsing: memory, duplicateKeys: .keepLast)
        let isJSON = open.validate(memory).isValid
        #expect((value != nil) == isJSON, text)
        for validator in validators {
          let result = validator.validate(memory)
          #expect(validator.isValid(memory) == result.isValid, text)
          #expect(result.isValid == !result.violations.contains { $0.severity == .error } || result.omitted > 0, text)
          #expect(result.violations.filter { $0.keyword == "json" }.count == (isJSON ? 0 : 1), text)
          #expect(result.violations.dropLast().allSatisfy { $0.keyword != "json" }, text)
          for violation in result.violations {
            #expect((0...body.count).contains(violation.offset), text)
            #expect(JSONPointer(parsing: violation.path) != nil && !violation.message.isEmpty, text)
          }
        }
        if let value {
          parsed += 1
          try checkWriting(value, text)
        }
        // Where no key is repeated, the path of a violation leads to a value of the parsed tree.
        if let tree = try? JSONValue(parsing: memory) {
          for violation in validators.flatMap({ $0.validate(memory).violations }) {
            #expect(JSONPointer(parsing: violation.path).map { tree[$0] != nil } == true, text)
          }
        }
      }
    }
    #expect(parsed > 500)
  }

  private func checkWriting(_ value: JSONValue, _ text: Comment) throws {
    let written = value.json
    let again = try JSONValue(parsing: written)
    #expect(again == value && again.hashValue == value.hashValue, text)
    #expect(again.json == written, text)
  }

  @Test("Any JSON is a schema that compiles or an error that says where")
  func schemas() throws {
    let words = [
      "type", "enum", "const", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength",
      "maxLength",
      "minItems", "maxItems", "uniqueItems", "items", "properties", "required", "additionalProperties", "alias",
      "labels", "media",
      "evidence", "\"integer\"", "\"number\"", "\"object\"", "\"inferred\"", "1e-5", "-9223372036854775808.5",
    ]
    var mutator = Mutator(Self.schemas + Self.endpointSchemas, pieces: words, seed: 2)
    let bodies = (Self.values + FuzzRequest.bodies + ["18446744073709551616", "-1.25", "0"]).map { Array($0.utf8) }
    var compiled = 0
    for _ in 0..<18000 * Self.rounds {
      guard let schema = try? JSONValue(parsing: mutator.next()) else { continue }
      for dialect in [Validator.Dialect.schema, .endpoint] {
        do throws(SchemaError) {
          let validator = try Validator(schema: schema, dialect: dialect)
          compiled += 1
          for body in bodies {
            #expect(validator.isValid(body) == validator.validate(body).isValid, "\(schema.jsonText)")
          }
        } catch {
          #expect(!error.message.isEmpty)
          #expect(error.pointer.tokens.isEmpty || schema[error.pointer] != nil, "\(schema.jsonText): \(error)")
        }
      }
    }
    #expect(compiled > 500)
  }

  @Test("A valid body read as a request is written as an equal one")
  func requests() throws {
    var mutator = Mutator(
      FuzzRequest.bodies, pieces: ["\"prompt\":", "\"list\":", "{\"name\":\"\"}", "\"later\":"], seed: 3)
    var valid = 0
    for _ in 0..<18000 * Self.rounds {
      let body = mutator.next()
      let text = Comment(rawValue: String(decoding: body, as: UTF8.self).debugDescription)
      let request = try? FuzzRequest(json: body)
      // Every property can be read of whatever decoding accepts.
      for read in [request, try? FuzzRequest(json: body, tolerant: true)] { read?.readAll() }
      guard FuzzRequest.validator.isValid(body) else { continue }
      valid += 1
      guard let request else {
        Issue.record("a valid body cannot be read: \(text)")
        continue
      }
      #expect(request.validation().isValid, text)
      let expected = try JSONValue(parsing: body, duplicateKeys: .keepLast)
      #expect(try JSONValue(parsing: request.json()) == expected, text)
      #expect(try FuzzRequest(json: request.json()) == request, text)
    }
    #expect(valid > 500)
  }

  @Test("A changed document is imported whole or refused with a diagnostic")
  func documents() throws {
    let folder = TemporaryFolder.absent()
    var mutator = Mutator(
      Documents.all,
      pieces: ["POST", "\n", "/openapi/v2/", "/v1/models/", "  • ", "curl", "\"type\":", "validations", "{}"], seed: 4)
    var imported = 0
    for _ in 0..<1500 * Self.rounds {
      let file = ImportFile(path: "document", bytes: mutator.next())
      for format in ImportFormat.allCases {
        let report = try CatalogImporter.importFiles(
          [file], into: folder.root, format: format, date: "2026-01-01", dryRun: true)
        // The index names endpoints and describes none.
        let isIndex = report.files[0].format == .llmsIndex && !report.hasFailures
        #expect(report.hasFailures == (report.files[0].endpoints.isEmpty && !isIndex))
        #expect(report.diagnostics.allSatisfy { !$0.description.isEmpty })
        if !report.hasFailures { imported += 1 }
      }
    }
    #expect(!FileManager.default.fileExists(atPath: folder.root))
    #expect(imported > 50)
  }

  @Test("A changed media file gives its facts or an error")
  func media() throws {
    var mutator = Mutator(bytes: Documents.media, pieces: ["moov", "trak", "\0\0\0\0", "VP8X", "IHDR"], seed: 5)
    for _ in 0..<12000 * Self.rounds {
      let bytes = mutator.next()
      do throws(ProbeError) {
        let info = try MediaInfo(bytes: bytes)
        #expect(info.bytes == bytes.count && !info.format.isEmpty)
      } catch {
        #expect(!error.description.isEmpty)
      }
    }
  }
}
