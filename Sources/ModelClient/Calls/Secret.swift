import Foundation

/// A key or token. It shows itself to nobody: not printed, not dumped, not in an error.
struct Secret: Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The key itself, for the request that needs it.
  let value: String

  /// Takes away the white space that a file or a shell left at the ends.
  init(_ value: String) { self.value = value.trimmingCharacters(in: .whitespacesAndNewlines) }

  /// Whether it can stand in a header: anything else is no key, but a whole line, or some other file.
  var isUsable: Bool { !value.isEmpty && value.utf8.allSatisfy { (0x21...0x7E).contains($0) } }

  var description: String { "[key]" }
  var debugDescription: String { description }
  var customMirror: Mirror { Mirror(self, children: []) }

  /// The text without the key, wherever it stands in it.
  func redacted(_ text: String) -> String {
    // Anything shorter would blacken ordinary words, and is no key.
    guard value.utf8.count >= 4 else { return text }
    return text.replacingOccurrences(of: value, with: description)
      .replacingOccurrences(of: value.percentEncoded, with: description)
  }
}
