import ModelBindings

/// Makes Swift names of fields.
package enum FieldNaming {
  /// Names for `properties`, all different, and different from `names`.
  ///
  /// - Parameters:
  ///   - properties: The fields that need a name, in order.
  ///   - names: The names that are taken. The new names are added.
  package static func name(_ properties: [Schema.Property], among names: inout UniqueNames) -> [String] {
    let wanted = properties.map { wish(for: $0) }
    var counts: [String: Int] = [:]
    for name in wanted { counts[name, default: 0] += 1 }
    return zip(properties, wanted).map { property, name in
      let meets = counts[name, default: 0] > 1 || names.contains(name)
      guard meets, let node = NodeKey(property.key) else { return names.claim(name) }
      return names.claim(ReservedNames.field(name + (name.last?.isNumber == true ? "_" : "") + node.node))
    }
  }

  /// The name before duplicates are told apart. It follows the alias of a node key, else the input in the node key, else the key.
  private static func wish(for property: Schema.Property) -> String {
    guard let node = NodeKey(property.key) else { return name(of: property.key) }
    return name(of: property.schema.alias ?? node.input)
  }

  /// A key in camel case: `img_url` becomes `imgURL`.
  package static func name(of key: String) -> String {
    var name = ""
    for word in Word.split(key) {
      if name.isEmpty {
        name = WordCase.firstInField(word.text)
      } else {
        name += (word.continuesVersion ? "_" : "") + WordCase.inField(word.text)
      }
    }
    guard let first = name.unicodeScalars.first else { return "field" }
    return ReservedNames.field(first.isNameStart ? name : "_" + name)
  }
}
