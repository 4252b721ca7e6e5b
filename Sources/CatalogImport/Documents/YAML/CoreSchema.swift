import Files
import ModelBindings

/// The core schema of YAML 1.2, which gives plain text its type. The further types of YAML 1.1 (`yes` as true, `017` as octal,
/// `1:30` as a time) are text.
enum CoreSchema {
  /// The value of plain text.
  ///
  /// - Parameter refuse: Makes the error for a number that JSON does not have.
  static func value(
    ofPlain text: String, orElse refuse: (String) -> Diagnostic
  ) throws(Diagnostic) -> JSONValue {
    switch text {
    case "", "~", "null", "Null", "NULL": return .null
    case "true", "True", "TRUE": return true
    case "false", "False", "FALSE": return false
    case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF", "-.inf", "-.Inf", "-.INF", ".nan", ".NaN", ".NAN":
      throw refuse("found the number \(text), which JSON does not have; leave it out, or quote it if it is text")
    default: break
    }
    guard let first = text.utf8.first, first < 0x3A else { return .string(text) }
    for (mark, radix) in [("0o", 8), ("0x", 16)] where text.hasPrefix(mark) {
      let digits = text.dropFirst(2)
      guard !digits.isEmpty, digits.allSatisfy({ $0.isASCII && $0.hexDigitValue.map { $0 < radix } == true }) else {
        return .string(text)
      }
      guard let whole = UInt64(digits, radix: radix) else {
        throw refuse("found the number \(text) of more than 64 bits; write it with decimal digits")
      }
      return .number(JSONNumber(whole))
    }
    return literal(text).flatMap(JSONNumber.init(literal:)).map { .number($0) } ?? .string(text)
  }

  /// The number in JSON's spelling; nil for text that is not a number.
  private static func literal(_ text: String) -> String? {
    var rest = Array(text.utf8)[...]
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
    let digits = digits(&rest)
    var fraction: [UInt8] = []
    var hasPoint = false
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      hasPoint = true
      fraction = self.digits(&rest)
    }
    guard !digits.isEmpty || hasPoint && !fraction.isEmpty else { return nil }
    var exponent: [UInt8] = []
    if let mark = rest.first, mark == UInt8(ascii: "e") || mark == UInt8(ascii: "E") {
      exponent.append(rest.removeFirst())
      if let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
        exponent.append(rest.removeFirst())
      }
      let power = self.digits(&rest)
      guard !power.isEmpty else { return nil }
      exponent += power
    }
    guard rest.isEmpty else { return nil }
    let significant = digits.drop { $0 == UInt8(ascii: "0") }
    let bytes =
      (isNegative ? [UInt8(ascii: "-")] : []) + (significant.isEmpty ? [UInt8(ascii: "0")] : Array(significant))
      + (fraction.isEmpty ? [] : [UInt8(ascii: ".")] + fraction) + exponent
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func digits(_ rest: inout ArraySlice<UInt8>) -> [UInt8] {
    let digits = rest.prefix { (0x30...0x39).contains($0) }
    rest.removeFirst(digits.count)
    return Array(digits)
  }
}
