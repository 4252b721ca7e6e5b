import ModelBindings

/// Texts of documents and numbers, as comments and pages show them.
package enum PlainText {
  /// `text` on one line, without invisible characters.
  package static func clean(_ text: String) -> String {
    let bytes = text.utf8
    if bytes.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }), bytes.first != 0x20, bytes.last != 0x20 { return text }
    var line = ""
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        if let last = line.unicodeScalars.last, last != " " { line += " " }
      } else if SwiftIdentifier.isVisible(scalar) {
        line.unicodeScalars.append(scalar)
      }
    }
    if line.utf8.last == 0x20 { line.unicodeScalars.removeLast() }
    return line
  }

  /// `text` with a capital in front and a full stop behind.
  package static func sentence(_ text: String) -> String {
    let line = clean(text)
    guard let first = line.first else { return "" }
    let capital = String(first).uppercased() + line.dropFirst()
    return ".!?".contains(capital.last ?? ".") ? capital : capital + "."
  }

  /// A number as people write it: `20,000`.
  package static func number(_ number: JSONNumber) -> String { number.int.map(count) ?? number.literal }

  /// A whole number as people write it.
  package static func count(_ number: Int) -> String {
    let digits = Array(String(number.magnitude))
    var text = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text += "," }
      text.append(digit)
    }
    return text
  }

  /// A default or a constant; the label of an option, where it has one.
  package static func value(_ value: JSONValue, in schema: Schema) -> String {
    if let values = schema.enumeration, let labels = schema.labels, labels.count == values.count,
      let index = values.firstIndex(of: value)
    {
      return clean(labels[index])
    }
    switch value {
    case .number(let number): return self.number(number)
    case .string(let text): return clean(text)
    default: return clean(value.jsonText)
    }
  }

  /// The same as code; numbers stay words.
  package static func code(_ value: JSONValue, in schema: Schema) -> String {
    let text = self.value(value, in: schema)
    return value.number != nil && schema.labels == nil ? text : "`\(text)`"
  }
}
