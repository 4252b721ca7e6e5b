import CatalogImport
import Files
import ModelBindings
import ModelCatalog

extension CatalogLint {
  /// Rules that one document has by inference while another states them by now. Nothing is wrong with that: what is
  /// documented counts. But where a person wrote the inference down, it has done its work.
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
  /// One sentence for each rule that a document has by inference and another states.
  fileprivate var inferencesSinceDocumented: [String] {
    guard sources.count > 1 else { return [] }
    // Examples infer names and types of every field, which other documents always state.
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
  /// Every field inside, with its place.
  fileprivate var fields: [(path: String, node: RecordedNode)] {
    var fields: [(String, RecordedNode)] = []
    schema.visit(at: JSONPointer()) { fields.append(($1.description, inner($0))) }
    return fields
  }
}
