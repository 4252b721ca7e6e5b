/// A name in a document, which can have a note of deprecation: `x-[Deprecated] Please use y instead`.
package struct DocumentedName: Sendable {
  /// The name without the note.
  package var name: String
  /// The text of the note, which may be empty; nil without a note.
  package var deprecated: String?

  /// Splits `text` into the name and the note.
  package init(_ text: String) {
    name = text
    guard let open = text.lastIndex(of: "["), let close = text[open...].firstIndex(of: "]") else { return }
    guard text[text.index(after: open)..<close].lowercased() == "deprecated" else { return }
    let rest = text[..<open].trimmed
    let bare = rest.hasSuffix("-") ? String(rest.dropLast()) : rest
    guard !bare.isEmpty else { return }
    name = bare
    deprecated = text[text.index(after: close)...].trimmed
  }
}

extension StringProtocol {
  /// The text without white space at its ends.
  package var trimmed: String {
    var rest = self[...]
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}
