import CatalogImport
import ModelBindings
import ModelCatalog

/// A note on prose or samples in a new document, which the catalog does not keep, for the person who imports.
package struct DocumentNote: Sendable, Hashable, CustomStringConvertible {
  /// The document's path.
  package var file: String
  /// The qualified id of the endpoint.
  package var endpoint: String
  /// The fields in the input that the note is about.
  package var paths: [JSONPointer]
  /// The text of the note.
  package var words: String

  /// `file: endpoint at /properties/prompt: words`
  package var description: String {
    "\(file): \(endpoint) at \(paths.map(\.description).joined(separator: ", ")): \(words)"
  }
}

extension DocumentNote {
  /// The notes on a new record of a document, compared with the earlier record.
  package static func all(in revision: RecordRevision) -> [DocumentNote] {
    let (earlier, later) = (revision.earlier, revision.later)
    guard (earlier.revised ?? "") <= (later.revised ?? ""), let old = earlier.input, let new = later.input else {
      return []
    }
    let note = { (paths: [JSONPointer], words: String) in
      DocumentNote(file: revision.file, endpoint: revision.endpoint.qualifiedID, paths: paths, words: words)
    }
    let byPath = Dictionary(later.prose.map { ($0.path, $0) }) { first, _ in first }
    let changes = Endpoint.changes(ofInput: old, to: new, like: revision.endpoint)
    return lostRules(changes, byPath, note) + foundDefaults(changes, earlier, later.prose, note)
  }

  private typealias Maker = (_ paths: [JSONPointer], _ words: String) -> DocumentNote

  /// Notes on numeric limits that the new schema lacks, with the sentence of the description that still has the number.
  private static func lostRules(
    _ changes: [CatalogChange], _ prose: [JSONPointer: FieldProse], _ note: Maker
  ) -> [DocumentNote] {
    changes.compactMap { change in
      guard change.kind == .boundRemoved, let value = change.old?.number, let keyword = change.path.tokens.last else {
        return nil
      }
      var place = JSONPointer(Array(change.path.tokens.dropLast()))
      if place.tokens.last == "media" { place.tokens.removeLast() }
      // Documents often describe the elements in the description of the list.
      let own = [place, JSONPointer(Array(place.tokens.dropLast()))].lazy.compactMap { prose[$0] }
      let sentence = own.compactMap { $0.sentence(naming: value, of: keyword) }.first
      let rest = sentence.map { ", and its description says “\($0)”" } ?? ", and its description states no such limit"
      return note([place], "\(keyword) \(value) left the schema" + rest)
    }
  }

  /// Notes on new defaults, which the catalog keeps, and on new samples, which it does not keep.
  private static func foundDefaults(
    _ changes: [CatalogChange], _ earlier: DocumentRecord, _ prose: [FieldProse], _ note: Maker
  ) -> [DocumentNote] {
    var notes = changes.filter { $0.kind == .defaultChanged && $0.old == nil }.map { change in
      note([change.path], "the default \(change.new?.jsonText ?? "") appeared")
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
    notes += samples.map { note($0.paths, "\($0.words) appeared as default, which is not kept") }
    return notes
  }
}

extension ImportReport {
  /// The changes that the import made to the catalog, in the order of the endpoints' ids.
  package var changes: [CatalogChange] { before.changes(to: after) }

  /// The notes on all documents, in the order of the documents.
  package var notes: [DocumentNote] { files.flatMap { $0.revisions.flatMap(DocumentNote.all) } }
}
