import ModelBindings

/// Makes unique names for the components of an OpenAPI document, of letters, digits, `.`, `-` and `_`.
package struct ComponentNames {
  private var taken: Set<String> = []

  /// Creates a maker that has given no name yet.
  package init() {}

  /// A new name from an endpoint's id and a suffix: `wan-ai.wan-2-2.image-to-video.Request`.
  package mutating func name(_ id: String, _ suffix: String) -> String {
    let stem = id.unicodeScalars.reduce(into: "") { text, scalar in
      switch scalar {
      case "/": text += "."
      case "a"..."z", "A"..."Z", "0"..."9", ".", "-", "_": text.unicodeScalars.append(scalar)
      default: text += "_"
      }
    }
    var name = "\(stem).\(suffix)"
    var number = 2
    while !taken.insert(name).inserted {
      name = "\(stem)-\(number).\(suffix)"
      number += 1
    }
    return name
  }
}

extension JSONValue {
  /// A Reference Object to a component.
  package static func reference(_ section: String, _ name: String) -> JSONValue {
    ["$ref": .string("#/components/\(section)/\(name)")]
  }
}
