import CatalogExport
import Foundation
import ModelCatalog
import TestSupport
import Testing

@testable import ModelBindings
@testable import SwiftEmitter

/// Whatever decoding accepts for a field, the property's type must hold: a required property cannot return nil.
@Suite("The types of properties")
struct PropertyTests {
  private static let samples: [JSONValue] = [
    "x", "", "5", 1, 0, -1, .number(JSONNumber(UInt64.max)), .number(JSONNumber(scanned: "1.5")),
    .number(JSONNumber(scanned: "1e40")), true, .null, [], ["x"], [1], [.null], [["x"]], [:], ["a": 1],
  ]

  @Test("A property holds every value that decoding accepts for its field")
  func accepted() throws {
    let real = try Repository.catalog.get()
    var taken = 0
    for catalog in [real, NastyCatalog.catalog] {
      for module in Planner(catalog, lock: NameLock()).plan.modules {
        for endpoint in module.endpoints {
          taken += try holds(endpoint.request, endpoint.schema, module)
          if let answer = endpoint.response { taken += try holds(answer, answer.schema, module) }
        }
      }
    }
    #expect(taken > 10_000)
  }

  /// Tries every sample in every field, and counts those that were taken.
  private func holds(_ object: ObjectPlan, _ schema: Schema, _ module: ModulePlan) throws -> Int {
    let validator = try Validator(schema: schema.json)
    let least = ExampleBody(.minimal, accepts: module.accepts ?? [.url]).value(for: schema)?.object ?? [:]
    var taken = 0
    for (position, field) in object.fields.enumerated() {
      for sample in Self.samples + (field.schema.enumeration ?? []) {
        var body = least
        body[field.key] = sample
        let text = JSONValue.object(body).json
        let read = text.withUnsafeBufferPointer { Decoding.read($0, by: validator, tolerant: object.isPartOfResponse) }
        guard let fields = try? read.get(), let content = fields.contents[position] else { continue }
        taken += 1
        // Of several types, what can be left out has the first, and reads as nothing where another is given.
        if field.isOptional, field.schema.types.count > 1 || object.isPartOfResponse { continue }
        if field.type.holds(content, module) { continue }
        Issue.record("\(object.name).\(field.name) is \(field.type.text), read \(sample.jsonText)")
      }
    }
    return taken
  }
}

extension FieldType {
  fileprivate func holds(_ content: _FieldContent, _ module: ModulePlan) -> Bool {
    switch self {
    case .string: String(_content: content) != nil
    case .int: Int(_content: content) != nil
    case .uint64: UInt64(_content: content) != nil
    case .double: Double(_content: content) != nil
    case .bool: Bool(_content: content) != nil
    case .media: Media(_content: content) != nil
    case .json: JSONValue(_content: content) != nil
    case .option(let position, _): content.json.map { module.options[position].signature.values.contains($0) } ?? false
    case .object: content.json?.object != nil
    case .array(let element): content.json?.array?.allSatisfy { element.holds(.json($0), module) } ?? false
    }
  }
}
