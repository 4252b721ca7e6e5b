import ModelBindings

/// JSON inside a page, which the page's script reads.
struct ScriptData: Sendable {
  /// The JSON with `<`, `>` and `&` escaped, so that no text in it can end the script element.
  let source: String

  init(_ value: JSONValue) {
    var text = ""
    for scalar in value.jsonText.unicodeScalars {
      switch scalar {
      case "<": text += "\\u003c"
      case ">": text += "\\u003e"
      case "&": text += "\\u0026"
      default: text.unicodeScalars.append(scalar)
      }
    }
    source = text
  }
}
