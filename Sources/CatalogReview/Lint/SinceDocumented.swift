import CatalogImport
import Files
import ModelBindings
import ModelCatalog

extension CatalogLint {
  /// Diagnostics for inferred limits of a note or the registry that another document states.
  ///
  /// They are no errors, since the documented limit wins the merge. A person can delete the inferred one.
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
  /// A sentence for each limit that is inferred in one record and documented in another.
  fileprivate var inferencesSinceDocumented: [String] {
    guard sources.count > 1 else { return [] }
    // Records of examples are left out: they infer the type of every field, which other documents always state.
    let declared = records.compactMap { record in record.node.map { (record, $0) } }.filter(\.1.isDeclaration)
    // Only notes and the registry hold inferences that a person can delete.
    return declared.filter { [.note, .registry].contains($0.0.kind) }.flatMap { guesser, guess -> [String] in
      let others = declared.filter { $0.0.kind != guesser.kind }
      return guess.fields.flatMap { path, field in
        Self.rules.compactMap { keyword in
          guard field.evidence(of: keyword) == .inferred, let value = field.schema.value(of: keyword) else {
            return nil
          }
          for (record, other) in others {
            guard let stated = other.fields.first(where: { $0.path == path })?.node,
              stated.evidence(of: keyword) == .documented, let documented = stated.schema.value(of: keyword)
            else { continue }
            let date = record.revised.map { " of \($0)" } ?? ""
            let verdict = documented == value ? "states it too" : "states \(documented.jsonText)"
            return "\(path): the \(guesser.kind.rawValue) has \(keyword) \(value.jsonText) by inference, and the "
              + "\(record.kind.rawValue)\(date) \(verdict)"
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

extension RecordedNode {
  /// Every node inside, with its place.
  fileprivate var fields: [(path: String, node: RecordedNode)] {
    var fields: [(String, RecordedNode)] = []
    schema.visit(at: JSONPointer()) { fields.append(($1.description, inner($0))) }
    return fields
  }
}
