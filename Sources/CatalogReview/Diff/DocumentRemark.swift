import CatalogImport
import ModelBindings
import ModelCatalog

/// Something that a document tells and the catalog does not show, because the catalog keeps no prose and no samples.
package struct DocumentRemark: Sendable, Hashable, CustomStringConvertible {
  /// The document's path.
  package var file: String
  /// The qualified id of the endpoint.
  package var endpoint: String
  /// The places in the input that it is about.
  package var paths: [JSONPointer]
  /// What it is.
  package var words: String

  /// `file: endpoint at /properties/prompt: words`
  package var description: String {
    "\(file): \(endpoint) at \(paths.map(\.description).joined(separator: ", ")): \(words)"
  }
}

extension DocumentRemark {
  /// What a newer state of a document tells beside the changes of its rules.
  package static func all(in revision: RecordRevision) -> [DocumentRemark] {
    let (earlier, later) = (revision.earlier, revision.later)
    guard (earlier.revised ?? "") <= (later.revised ?? ""), let old = earlier.input, let new = later.input else {
      return []
    }
    let remark = { (paths: [JSONPointer], words: String) in
      DocumentRemark(file: revision.file, endpoint: revision.endpoint.qualifiedID, paths: paths, words: words)
    }
    let byPath = Dictionary(later.prose.map { ($0.path, $0) }) { first, _ in first }
    let changes = Endpoint.changes(ofInput: old, to: new, like: revision.endpoint)
    return lostRules(changes, byPath, remark) + foundDefaults(changes, earlier, later.prose, remark)
  }

  private typealias Maker = (_ paths: [JSONPointer], _ words: String) -> DocumentRemark

  /// Rules with a number that left the schema, with what the description says instead.
  private static func lostRules(
    _ changes: [CatalogChange], _ prose: [JSONPointer: FieldProse], _ remark: Maker
  ) -> [DocumentRemark] {
    changes.compactMap { change in
      guard change.kind == .boundRemoved, let value = change.old?.number, let keyword = change.path.tokens.last else {
        return nil
      }
      var place = JSONPointer(Array(change.path.tokens.dropLast()))
      if place.tokens.last == "media" { place.tokens.removeLast() }
      // What is said of a list is often said of its elements.
      let own = [place, JSONPointer(Array(place.tokens.dropLast()))].lazy.compactMap { prose[$0] }
      let sentence = own.compactMap { $0.sentence(naming: value, of: keyword) }.first
      let rest = sentence.map { ", and its description says “\($0)”" } ?? ", and its description states no such limit"
      return remark([place], "\(keyword) \(value) left the schema" + rest)
    }
  }

  /// Defaults that were not there before: those that are kept, and samples, which are not.
  private static func foundDefaults(
    _ changes: [CatalogChange], _ earlier: DocumentRecord, _ prose: [FieldProse], _ remark: Maker
  ) -> [DocumentRemark] {
    var remarks = changes.filter { $0.kind == .defaultChanged && $0.old == nil }.map { change in
      remark([change.path], "the default \(change.new?.jsonText ?? "") appeared")
    }
    var samples: [(words: String, paths: [JSONPointer])] = []
    for field in prose.samples where !earlier.samples.contains(field.path.description) {
      let words = field.defaultValue?.sampleWords ?? ""
      if let index = samples.firstIndex(where: { $0.words == words }) {
        samples[index].paths.append(field.path)
      } else {
        samples.append((words, [field.path]))
      }
    }
    remarks += samples.map { remark($0.paths, "\($0.words) appeared as default, which is not kept") }
    return remarks
  }
}

extension ImportReport {
  /// How the import changed the catalog, endpoint by endpoint.
  package var changes: [CatalogChange] { before.changes(to: after) }

  /// All that the documents tell beside what the catalog keeps, in the order of the documents.
  package var remarks: [DocumentRemark] { files.flatMap { $0.revisions.flatMap(DocumentRemark.all) } }
}
