import ModelBindings

/// Writes JSON in the catalog's layout: one member per line, and a whole value on its line where it fits.
package enum CanonicalText {
  /// The maximal length of a line in Unicode scalars, without a comma at its end.
  private static let width = 120

  /// The text of a file that holds `value`, with a line end at its end.
  package static func bytes(of value: JSONValue) -> [UInt8] {
    var text = ""
    print(value, key: nil, indent: 0, isExpanded: true, into: &text)
    return Array((text + "\n").utf8)
  }

  private static func print(_ value: JSONValue, key: String?, indent: Int, isExpanded: Bool, into text: inout String) {
    let spaces = String(repeating: " ", count: indent)
    let prefix = spaces + (key.map { JSONValue.string($0).jsonText + ": " } ?? "")
    if !isExpanded, let line = line(value), prefix.unicodeScalars.count + line.unicodeScalars.count <= width {
      text += prefix + line
      return
    }
    switch value {
    case .object(let object) where !object.isEmpty:
      text += prefix + "{\n"
      for (index, member) in object.members.enumerated() {
        if index > 0 { text += ",\n" }
        let isExpanded = isAlwaysExpanded(member.key, depth: indent / 2)
        print(member.value, key: member.key, indent: indent + 2, isExpanded: isExpanded, into: &text)
      }
      text += "\n\(spaces)}"
    case .array(let array) where !array.isEmpty:
      text += prefix + "[\n"
      for (index, element) in array.enumerated() {
        if index > 0 { text += ",\n" }
        print(element, key: nil, indent: indent + 2, isExpanded: false, into: &text)
      }
      text += "\n\(spaces)]"
    default: text += prefix + (line(value) ?? value.jsonText)
    }
  }

  private static func isAlwaysExpanded(_ key: String, depth: Int) -> Bool {
    key == "properties" || depth == 0 && (key == "input" || key == "response")
  }

  /// The value on one line; nil where it contains `properties`, which are always written on lines of their own.
  private static func line(_ value: JSONValue) -> String? {
    switch value {
    case .object(let object):
      if object.isEmpty { return "{}" }
      var parts: [String] = []
      for member in object {
        if member.key == "properties", member.value.object?.isEmpty == false { return nil }
        guard let part = line(member.value) else { return nil }
        parts.append("\(JSONValue.string(member.key).jsonText): \(part)")
      }
      return "{ \(parts.joined(separator: ", ")) }"
    case .array(let array):
      var parts: [String] = []
      for element in array {
        guard let part = line(element) else { return nil }
        parts.append(part)
      }
      return "[\(parts.joined(separator: ", "))]"
    default: return value.jsonText
    }
  }
}
