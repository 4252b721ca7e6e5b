import CatalogExport
import Foundation
import ModelBindings
import ModelCatalog

/// Request bodies with the expected verdict of each, and the schemas to validate them against.
struct Corpus {
  let name: String
  let validators: [Validator]
  let bodies: [[UInt8]]
  /// For each body the number of its validator.
  let schemas: [Int]
  /// For each body whether it is valid; nil where the JSON Schema standard does not decide.
  let labels: [Bool?]

  var byteCount: Int { bodies.reduce(0) { $0 + $1.count } }

  /// Reads a corpus in the layout of `make_corpus.py`: `schemas.json`, `bodies.ndjson`, `index.txt`.
  init?(folder: String, name: String) throws {
    let base = URL(fileURLWithPath: folder).appendingPathComponent(name)
    guard let schemas = try? Data(contentsOf: base.appendingPathComponent("schemas.json")) else { return nil }
    self.name = name
    validators = try (JSONValue(parsing: [UInt8](schemas)).array ?? []).compactMap { entry in
      try entry.object?["schema"].map { try Validator(schema: $0, dialect: .schema) }
    }
    bodies = try Data(contentsOf: base.appendingPathComponent("bodies.ndjson")).split(separator: 0x0A).map {
      [UInt8]($0)
    }
    let index = try String(contentsOf: base.appendingPathComponent("index.txt"), encoding: .utf8)
      .split(separator: "\n").map { $0.split(separator: " ") }
    self.schemas = index.compactMap { Int($0[0]) }
    labels = index.map { ["1": true, "0": false][$0[1]] }
  }

  /// Makes a corpus from the catalog: the smallest and the largest valid body of every model, and each of them without its
  /// first required field.
  init(catalog: Catalog) throws {
    name = "catalog"
    var validators: [Validator] = []
    var bodies: [[UInt8]] = []
    var schemas: [Int] = []
    var labels: [Bool?] = []
    for endpoint in catalog.endpoints where endpoint.role == .model {
      let provider = catalog.providers.first { $0.id == endpoint.provider }
      validators.append(try endpoint.validator(provider: provider))
      for size in ExampleBody.Size.allCases {
        guard case .object(let body)? = endpoint.example(size, provider: provider) else { continue }
        bodies.append(JSONValue.object(body).json)
        labels.append(true)
        schemas.append(validators.count - 1)
        guard let key = endpoint.input?.required.first else { continue }
        var broken = body
        broken[key] = nil
        bodies.append(JSONValue.object(broken).json)
        labels.append(false)
        schemas.append(validators.count - 1)
      }
    }
    (self.validators, self.bodies, self.schemas, self.labels) = (validators, bodies, schemas, labels)
  }
}
