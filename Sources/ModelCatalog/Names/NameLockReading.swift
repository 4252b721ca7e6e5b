import Files
import ModelBindings

extension NameLock {
  /// Reads `names.json`; a missing file is a lock without names.
  ///
  /// - Throws: `Diagnostic` with file, line and pointer for anything else than a lock.
  package static func read(from path: String) throws(Diagnostic) -> NameLock {
    guard FileSystem.isDirectory(path) != nil else { return NameLock() }
    return try JSONFile.parse(path) { json throws(Diagnostic) in try NameLock(JSONNode(json)) }
  }

  package init(_ node: JSONNode) throws(Diagnostic) {
    for (provider, names) in try node.members() { providers[provider] = try ProviderNames(names) }
  }
}

extension NameLock.ProviderNames {
  fileprivate init(_ node: JSONNode) throws(Diagnostic) {
    for (key, member) in try node.members() {
      switch key {
      case "families":
        for (words, name) in try member.members() {
          let text = try name.text()
          guard SwiftIdentifier.isTypeName(text) else { throw name.error(allowed: "a Swift name") }
          families[words] = text
        }
      case "endpoints":
        for (id, names) in try member.members() { endpoints[id] = try NameLock.EndpointNames(names) }
      case "options":
        for (name, signature) in try member.members() { options[name] = try NameLock.OptionNames(signature) }
      default: throw member.unknown(key, known: ["families", "endpoints", "options"])
      }
    }
  }
}

extension NameLock.EndpointNames {
  fileprivate init(_ node: JSONNode) throws(Diagnostic) {
    self.init(type: try node.member("type").text())
    for component in type.split(separator: ".", omittingEmptySubsequences: false)
    where !SwiftIdentifier.isTypeName(String(component)) {
      throw try node.member("type").error(allowed: "type names joined by dots")
    }
    for (key, member) in try node.members() {
      switch key {
      case "type": break
      case "fields": fields = try Self.names(member)
      case "response": response = try Self.names(member)
      default: throw member.unknown(key, known: ["type", "fields", "response"])
      }
    }
  }

  private static func names(_ node: JSONNode) throws(Diagnostic) -> [NameLock.FieldName] {
    var names: [NameLock.FieldName] = []
    for (field, name) in try node.members() {
      let text = try name.text()
      guard SwiftIdentifier.isTypeName(text) else { throw name.error(allowed: "a Swift name") }
      names.append(NameLock.FieldName(field, text))
    }
    return names
  }
}

extension NameLock.OptionNames {
  fileprivate init(_ node: JSONNode) throws(Diagnostic) {
    self.init(key: try node.member("key").string(), values: try node.member("values").elements().map(\.value))
    for (key, member) in try node.members() {
      switch key {
      case "key", "values": break
      case "labels": labels = try member.strings()
      case "open": isOpen = try member.bool()
      case "removed":
        removed = try member.elements().map(\.value)
        guard values.suffix(removed.count).elementsEqual(removed) else {
          throw member.error(allowed: "the last of \"values\"")
        }
      case "names":
        for (value, name) in try member.members() {
          let text = try name.text()
          guard SwiftIdentifier.canBeRaw(text) else { throw name.error(allowed: "a Swift name") }
          names[value] = text
        }
      default: throw member.unknown(key, known: ["key", "values", "labels", "open", "removed", "names"])
      }
    }
  }
}

extension SwiftIdentifier {
  /// Whether the name needs no backticks other than a keyword's: letters of any script, digits and `_`.
  package static func isTypeName(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first, first == "_" || first.isNameStart, name != "_" else { return false }
    return name.unicodeScalars.allSatisfy { $0 == "_" || $0.isNamePart }
  }
}
