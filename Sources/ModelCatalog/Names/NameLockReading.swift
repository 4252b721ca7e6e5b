import Files
import ModelBindings

extension NameLock {
  /// Reads `names.json`. A missing file is a lock without names.
  ///
  /// - Throws: `Diagnostic` with file, line and pointer where the file is no lock.
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
      case "families": families = try NameLock.products(member)
      case "words": words = try NameLock.words(member)
      case "endpoints":
        for (id, names) in try member.members() { endpoints[id] = try NameLock.EndpointNames(names) }
      case "options":
        for (name, signature) in try member.members() { options[name] = try NameLock.OptionNames(signature) }
      default: throw member.unknown(key, known: ["families", "words", "endpoints", "options"])
      }
    }
  }
}

extension NameLock {
  /// Products by the beginnings of documented names. Two beginnings of the same words would leave open which one counts.
  fileprivate static func products(_ node: JSONNode) throws(Diagnostic) -> [String: String] {
    var products: [String: String] = [:]
    var seen: Set<[[String]]> = []
    for (beginning, member) in try node.members() {
      let words = beginning.split(separator: "/").map { Word.split(String($0)).map { $0.text.lowercased() } }
      guard !words.isEmpty, !words.contains([]), seen.insert(words).inserted else {
        throw Diagnostic("the beginning \"\(beginning)\" has no words, or those of another one", atKey: member.pointer)
      }
      products[beginning] = try typePath(member)
    }
    return products
  }

  /// Parts of type names by words.
  fileprivate static func words(_ node: JSONNode) throws(Diagnostic) -> [String: String] {
    var parts: [String: String] = [:]
    for (word, member) in try node.members() {
      let part = try member.text()
      guard Word.split(word).count == 1, word == word.lowercased() else {
        throw Diagnostic("\"\(word)\" is not one word in lower case", atKey: member.pointer)
      }
      guard SwiftIdentifier.isTypeName(part) else { throw member.error(allowed: "a part of a type name") }
      parts[word] = part
    }
    return parts
  }

  fileprivate static func typePath(_ node: JSONNode) throws(Diagnostic) -> String {
    let path = try node.text()
    let components = path.split(separator: ".", omittingEmptySubsequences: false)
    guard components.allSatisfy({ SwiftIdentifier.isTypeName(String($0)) }) else {
      throw node.error(allowed: "type names joined by dots")
    }
    return path
  }
}

extension NameLock.EndpointNames {
  fileprivate init(_ node: JSONNode) throws(Diagnostic) {
    self.init(type: try NameLock.typePath(try node.member("type")))
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
  /// Whether the name consists of letters of any script, digits and `_`, so that only keywords need backticks.
  package static func isTypeName(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first, first == "_" || first.isNameStart, name != "_" else { return false }
    return name.unicodeScalars.allSatisfy { $0 == "_" || $0.isNamePart }
  }
}
