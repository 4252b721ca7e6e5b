import Foundation

/// A key or token. It is never shown: not by `print`, not by `dump`, not in an error.
struct Secret: Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The key itself, for the request that needs it.
  let value: String

  /// A key without the white space that a file or a shell may leave at its ends.
  init(_ value: String) { self.value = value.trimmingCharacters(in: .whitespacesAndNewlines) }

  /// Whether the key can stand in a header. Text with white space or control characters is no key but, for example, a wrong file.
  var isUsable: Bool { !value.isEmpty && value.utf8.allSatisfy { (0x21...0x7E).contains($0) } }

  var description: String { "[key]" }
  var debugDescription: String { description }
  var customMirror: Mirror { Mirror(self, children: []) }

  /// The text with every occurrence of the key replaced, plain or percent-encoded.
  func redacted(_ text: String) -> String {
    // A shorter text would replace parts of ordinary words, and is no key.
    guard value.utf8.count >= 4 else { return text }
    return text.replacingOccurrences(of: value, with: description)
      .replacingOccurrences(of: value.percentEncoded, with: description)
  }
}
