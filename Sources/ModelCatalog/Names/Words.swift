/// A word of a documented name or of a field's key.
package struct Word: Equatable {
  /// The word as it was written.
  package var text: String
  /// Whether it begins with a digit and only a separator stands between it and the digit that ends the word before:
  /// `2.2` and `2-2`, whose separator has to stay, or `2.2` and `22` would meet.
  package var continuesVersion = false
}

extension Word {
  /// Splits at everything that is neither letter nor digit, and where lower case turns to upper case.
  package static func split(_ text: String) -> [Word] {
    var words: [Word] = []
    var current: [Unicode.Scalar] = []
    var endedInDigit = false
    func finish() {
      guard let first = current.first, let last = current.last else { return }
      words.append(
        Word(text: String(String.UnicodeScalarView(current)), continuesVersion: endedInDigit && first.isDigit))
      endedInDigit = last.isDigit
      current = []
    }
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      guard scalar.isNamePart else {
        finish()
        continue
      }
      if let last = current.last, scalar.isUpper, isBoundary(after: last, at: index, in: scalars) {
        finish()
        endedInDigit = false
      }
      current.append(scalar)
    }
    finish()
    return words
  }

  /// Whether a new word begins with the capital at `index`: `imgUrl`, `URLList`, `Wan2Pro`, but not `URLs` or `3D`.
  private static func isBoundary(after last: Unicode.Scalar, at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    if last.isLower { return true }
    guard index + 1 < scalars.count, scalars[index + 1].isLower else { return false }
    let isPlural = scalars[index + 1] == "s" && (index + 2 == scalars.count || !scalars[index + 2].isLower)
    return last.isDigit || !isPlural
  }
}

extension Unicode.Scalar {
  package var isDigit: Bool { (0x30...0x39).contains(value) }

  package var isUpper: Bool { isASCII ? (0x41...0x5A).contains(value) : properties.isUppercase }

  package var isLower: Bool { isASCII ? (0x61...0x7A).contains(value) : properties.isLowercase }

  /// Whether the character can stand in a plain identifier of ours: ASCII letters and digits, and letters of other scripts.
  package var isNamePart: Bool {
    if isASCII { return isDigit || isUpper || isLower }
    guard value >= 0xC0, properties.isXIDContinue, properties.isAlphabetic else { return false }
    return SwiftIdentifier.isVisible(self)
  }

  /// Whether a plain identifier of ours can begin with the character.
  package var isNameStart: Bool { isNamePart && !isDigit && properties.isXIDStart }
}
