import ModelBindings

/// JSON inside a page, for the script to read.
struct ScriptData: Sendable {
  /// The JSON with every character escaped that could begin markup, so that a script's end cannot be written into it.
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
