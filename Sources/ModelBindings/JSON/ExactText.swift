/// Text that is equal only to the same Unicode scalars, as JSON Schema compares strings and names.
///
/// Swift's own equality also takes "é" for "e" with an accent behind it, which are two names to every service.
struct ExactText: Hashable {
  let text: String

  init(_ text: String) { self.text = text }

  static func == (left: ExactText, right: ExactText) -> Bool { left.text.isExactly(right.text) }

  func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

extension String {
  /// Whether both are the same Unicode scalars.
  func isExactly(_ other: String) -> Bool {
    utf8.count == other.utf8.count && self == other && utf8.elementsEqual(other.utf8)
  }

  /// Whether `part` occurs in the text, byte by byte.
  ///
  /// Not `contains(_:)`: for a part longer than a character that one links the regular expression parser, half a megabyte.
  func holds(_ part: StaticString) -> Bool {
    let length = part.utf8CodeUnitCount
    let bytes = Array(utf8)
    guard bytes.count >= length else { return false }
    return (0...(bytes.count - length)).contains { start in
      (0..<length).allSatisfy { bytes[start + $0] == part.utf8Start[$0] }
    }
  }
}
