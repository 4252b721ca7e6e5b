import ModelBindings

/// The description of a field in a document and a sample in the place of its default, neither of which the catalog keeps.
package struct FieldProse: Sendable {
  /// The field's place in the input.
  package let path: JSONPointer
  /// The description; empty for none.
  package let description: String
  /// The default that the catalog does not keep; nil for none.
  package let defaultValue: JSONValue?

  /// The first sentence of the description with the number `value`, cut to 100 characters; nil without one. For a keyword in
  /// bytes, the sentence has a size with its unit.
  package func sentence(naming value: JSONNumber, of keyword: String) -> String? {
    description.split(whereSeparator: { ".!?\n;".contains($0) }).first { sentence in
      Self.numbers(in: sentence).contains { number, unit in
        guard keyword.hasSuffix("Bytes") else { return number == value }
        // The catalog keeps sizes in bytes, with 2^20 bytes in a megabyte.
        let factor = ["KB": 1 << 10, "MB": 1 << 20, "GB": 1 << 30][unit.uppercased()]
        return factor.flatMap { factor in number.int.map { JSONNumber($0 * factor) } } == value
      }
    }.map { $0.trimmed.count > 100 ? $0.trimmed.prefix(99) + "…" : $0.trimmed }
  }

  /// The numbers in a text, each with the letters behind it. Commas between digits are skipped.
  private static func numbers(in text: some StringProtocol) -> [(JSONNumber, unit: String)] {
    var numbers: [(JSONNumber, String)] = []
    var rest = Array(text)[...]
    while let first = rest.firstIndex(where: \.isASCIIDigit) {
      rest = rest[first...]
      var digits = ""
      while let character = rest.first {
        let isInside = character == "," && rest.dropFirst().first?.isASCIIDigit == true
        guard character.isASCIIDigit || isInside else { break }
        if !isInside { digits.append(character) }
        rest = rest.dropFirst()
      }
      let behind = rest.drop { $0 == " " }
      if let number = JSONNumber(literal: digits) { numbers.append((number, String(behind.prefix { $0.isLetter }))) }
    }
    return numbers
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}

extension JSONValue {
  /// The kind of a default that the catalog does not keep, in words; nil for null.
  package var sampleWords: String? {
    switch self {
    case .string(let text): text.isEmpty ? "an empty text" : text.contains("://") ? "a sample URL" : "a sample text"
    case .array, .object: "a sample value"
    case .number, .bool: "a value that is none of the options"
    case .null: nil
    }
  }
}

extension [FieldProse] {
  /// The fields with a sample.
  package var samples: [FieldProse] { filter { $0.defaultValue?.sampleWords != nil } }
}
