/// Checks whether Swift accepts a text as a name, and spells it in source.
package enum SwiftIdentifier {
  /// Words that need backticks wherever they name something.
  private static let keywords: Set<String> = [
    "Any", "Self", "as", "associatedtype", "await", "break", "case", "catch", "class", "continue", "default", "defer",
    "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if",
    "import", "in", "init", "inout", "internal", "is", "let", "nil", "operator", "precedencegroup", "private",
    "protocol", "public", "repeat", "rethrows", "return", "self", "static", "struct", "subscript", "super", "switch",
    "throw", "throws", "true", "try", "typealias", "var", "where", "while",
  ]

  /// The name as it stands in source: in backticks when it is a keyword or a raw identifier.
  package static func spelled(_ name: String) -> String {
    isPlain(name) && !keywords.contains(name) ? name : "`\(name)`"
  }

  /// Whether the name is made of ASCII letters, digits and `_` alone, and does not begin with a digit.
  package static func isPlain(_ name: String) -> Bool {
    guard let first = name.utf8.first, !isDigit(first), name != "_" else { return false }
    return name.utf8.allSatisfy { isWord($0) }
  }

  /// Whether the name can stand between backticks (SE-0451) and be read there.
  ///
  /// The compiler refuses empty and blank names, backslashes, backticks, control characters and other white space than
  /// the space, names of operator characters alone, and a dollar sign at the beginning. It accepts invisible characters,
  /// such as a zero-width space; this function refuses them, because two such names would look the same.
  package static func canBeRaw(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first, first != "$" else { return false }
    var hasSubstance = false
    for scalar in name.unicodeScalars {
      guard isVisible(scalar), scalar != "\\", scalar != "`" else { return false }
      if scalar != " ", !isOperator(scalar) { hasSubstance = true }
    }
    return hasSubstance
  }

  package static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isWord(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x5F
  }

  /// Whether a reader of the source sees the character, a plain space included.
  package static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return (0x20...0x7E).contains(scalar.value) }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator, .spaceSeparator:
      return false
    default: return !scalar.properties.isDefaultIgnorableCodePoint || (0xFE00...0xFE0F).contains(scalar.value)
    }
  }

  /// The characters of operators and those that can continue one.
  private static func isOperator(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return "/=-+!*%<>&|^~?.".unicodeScalars.contains(scalar) }
    return operators.contains { $0.contains(scalar.value) }
  }

  private static let operators: [ClosedRange<UInt32>] = [
    0xA1...0xA7, 0xA9...0xA9, 0xAB...0xAC, 0xAE...0xAE, 0xB0...0xB1, 0xB6...0xB6, 0xBB...0xBB, 0xBF...0xBF,
    0xD7...0xD7, 0xF7...0xF7, 0x300...0x36F, 0x1DC0...0x1DFF, 0x2010...0x2BFF, 0x2E00...0x2E7F, 0x3001...0x3003,
    0x3008...0x3030, 0xFE00...0xFE0F, 0xFE20...0xFE2F, 0xE0100...0xE01EF,
  ]
}
