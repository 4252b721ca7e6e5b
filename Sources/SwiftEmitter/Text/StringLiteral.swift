import ModelBindings
import ModelCatalog

/// String literals of emitted source.
enum StringLiteral {
  /// `text` as a literal on one line; what cannot be seen is escaped.
  static func quoted(_ text: String) -> String { "\"\(escaped(text))\"" }

  /// `text` as it stands inside of a literal, of one line or of several.
  static func escaped(_ text: String) -> String {
    if isSimple(text) { return text }
    var literal = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": literal += "\\\\"
      case "\"": literal += "\\\""
      case "\n": literal += "\\n"
      case "\t": literal += "\\t"
      default:
        if SwiftIdentifier.isVisible(scalar) {
          literal.unicodeScalars.append(scalar)
        } else {
          literal += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
        }
      }
    }
    return literal
  }

  /// Whether the text is the same in quotes, in Swift and in JSON.
  private static func isSimple(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C }
  }

  /// `text` as a JSON string; what cannot be seen is escaped.
  static func json(_ text: String) -> String {
    isSimple(text) ? "\"\(text)\"" : visible(JSONValue.string(text).jsonText)
  }

  /// JSON text in which everything can be seen: other characters stand only in strings, and there as escapes.
  static func visible(_ json: String) -> String {
    if json.utf8.allSatisfy({ $0 < 0x7F }) { return json }
    var text = ""
    for scalar in json.unicodeScalars {
      if SwiftIdentifier.isVisible(scalar) {
        text.unicodeScalars.append(scalar)
      } else {
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16)
          text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      }
    }
    return text
  }

  /// How many `#` a raw literal around `lines` needs, so that nothing in them ends it or is taken for an escape.
  static func fences(for lines: [String]) -> Int {
    var most = 0
    for line in lines {
      var quotes = 0
      var isAfterMark = false
      var run = 0
      for byte in line.utf8 {
        switch byte {
        case 0x23 where isAfterMark:
          run += 1
          most = max(most, run)
        case 0x22:
          quotes += 1
          run = 0
          isAfterMark = quotes >= 3
        default:
          quotes = 0
          run = 0
          isAfterMark = byte == 0x5C
        }
      }
    }
    return most + 1
  }
}
