import Files
import ModelBindings

/// A line of a YAML text.
struct YAMLLine: Sendable {
  /// The offset in the file at which the line begins.
  let start: Int
  /// The offset behind its text, without the line end.
  let end: Int
  /// The number of spaces at its beginning.
  let indent: Int
  /// Whether a line end follows.
  let hasBreak: Bool

  var contentStart: Int { start + indent }
  /// Whether it has only spaces.
  var isBlank: Bool { contentStart == end }

  /// The lines of a text.
  ///
  /// - Throws: ``Diagnostic`` for a character that YAML does not allow, or that YAML 1.1 and 1.2 read differently.
  static func lines(of file: ImportFile, range: Range<Int>) throws(Diagnostic) -> [YAMLLine] {
    let bytes = file.bytes
    var lines: [YAMLLine] = []
    var start = range.lowerBound
    func append(upTo end: Int, hasBreak: Bool) {
      let textEnd = end > start && bytes[end - 1] == 0x0D ? end - 1 : end
      let indent = bytes[start..<textEnd].prefix { $0 == 0x20 }.count
      lines.append(YAMLLine(start: start, end: textEnd, indent: indent, hasBreak: hasBreak))
    }
    for index in range {
      let byte = bytes[index]
      if byte == 0x0A {
        append(upTo: index, hasBreak: true)
        start = index + 1
      } else if byte < 0x20 || byte >= 0x7F, let name = refused(bytes, at: index, end: range.upperBound) {
        throw file.error(
          "found \(name), which YAML does not allow; write it as an escape in double quotes", at: index)
      }
    }
    if start < range.upperBound { append(upTo: range.upperBound, hasBreak: false) }
    return lines
  }

  /// The name of a character that is not allowed: a control character, a byte order mark, or one that ends a line in YAML 1.1
  /// but not in 1.2. Nil for any other character.
  private static func refused(_ bytes: [UInt8], at index: Int, end: Int) -> String? {
    func next(_ distance: Int) -> UInt8 { index + distance < end ? bytes[index + distance] : 0 }
    switch (bytes[index], next(1), next(2)) {
    case (0x09, _, _), (0x0D, 0x0A, _): return nil
    case (0x0D, _, _): return "a carriage return that ends no line"
    case (0xC2, 0x80...0x9F, _): return scalarName(UInt32(next(1)))
    case (0xE2, 0x80, 0xA8...0xA9): return scalarName(0x2000 + UInt32(next(2) & 0x3F))
    case (0xEF, 0xBB, 0xBF): return scalarName(0xFEFF)
    case (0xEF, 0xBF, 0xBE...0xBF): return scalarName(0xFFC0 + UInt32(next(2) & 0x3F))
    case (0..<0x20, _, _), (0x7F, _, _): return scalarName(UInt32(bytes[index]))
    default: return nil
    }
  }

  private static func scalarName(_ scalar: UInt32) -> String {
    let hex = String(scalar, radix: 16, uppercase: true)
    return "the character U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
  }
}
