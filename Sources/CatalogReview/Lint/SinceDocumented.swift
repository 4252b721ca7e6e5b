import CatalogImport
import Files
import ModelBindings
import ModelCatalog

extension CatalogLint {
  /// Notes on inferred rules that another document states by now. They are no diagnostics, because the documented rule already counts;
  /// a person who wrote the inference down can delete it.
  package static func inferencesSinceDocumented(in directory: String) -> [Diagnostic] {
    let folder = CatalogFolder(directory)
    return Catalog.read(folder, applyingOverrides: false, problem: { _ in }).endpoints.flatMap { endpoint in
      let file = folder.file(provider: endpoint.provider, id: endpoint.id)
      return endpoint.inferencesSinceDocumented.map { message in
        Diagnostic(message, file: file).found(by: "inferredSinceDocumented")
      }
    }
  }
}

extension Endpoint {
  /// A sentence for each rule that is inferred in one record and documented in another.
  fileprivate var inferencesSinceDocumented: [String] {
    guard sources.count > 1 else { return [] }
    // Examples infer names and types of every field, which other documents always state.
    let claims = statements.compactMap { statement in statement.claim.map { (statement, $0) } }.filter(
      \.1.isDeclaration)
    // Only notes and the registry hold inferences that a person can delete.
    return claims.filter { [.note, .registry].contains($0.0.kind) }.flatMap { guesser, guess -> [String] in
      let others = claims.filter { $0.0.kind != guesser.kind }
      return guess.fields.flatMap { path, field in
        Self.rules.compactMap { keyword in
          guard field.evidence(of: keyword) == .inferred, let value = field.schema.value(of: keyword) else {
            return nil
          }
          for (statement, other) in others {
            guard let stated = other.fields.first(where: { $0.path == path })?.claim,
              stated.evidence(of: keyword) == .documented, let documented = stated.schema.value(of: keyword)
            else { continue }
            let date = statement.revised.map { " of \($0)" } ?? ""
            let verdict = documented == value ? "states it too" : "states \(documented.jsonText)"
            return "\(path): the \(guesser.kind.rawValue) has \(keyword) \(value.jsonText) by inference, and the "
              + "\(statement.kind.rawValue)\(date) \(verdict)"
          }
          return nil
        }
      }
    }
  }

  private static let rules = Schema.keywords.filter {
    !["type", "title", "description", "items", "properties", "evidence"].contains($0)
  }
}

extension Claim {
  /// The records of all nested fields, with their places.
  fileprivate var fields: [(path: String, claim: Claim)] {
    var fields: [(String, Claim)] = []
    schema.visit(at: JSONPointer()) { fields.append(($1.description, inner($0))) }
    return fields
  }
}
