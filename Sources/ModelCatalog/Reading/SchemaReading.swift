import Files
import ModelBindings

extension Schema {
  /// Creates a schema from the catalog's form.
  ///
  /// - Throws: ``Diagnostic`` for an unknown keyword, or a value that its keyword does not allow.
  package init(_ node: JSONNode) throws(Diagnostic) {
    self.init()
    for (key, member) in try node.members() { try read(key, member) }
    canonicalize()
  }

  /// Creates a schema from the catalog's form. Errors have pointers into `json`.
  ///
  /// - Throws: ``Diagnostic`` as ``init(_:)`` does.
  package init(json: JSONValue) throws(Diagnostic) { try self.init(JSONNode(json)) }

  /// Reads one keyword. Readers of documents call it for keywords with the same meaning in the document and the catalog.
  ///
  /// - Throws: ``Diagnostic`` for an unknown keyword, or a value that the keyword does not allow.
  package mutating func read(_ keyword: String, _ node: JSONNode) throws(Diagnostic) {
    switch keyword {
    case "type": types = try Self.types(node)
    case "title": title = try node.text()
    case "description": description = try node.text()
    case "alias": alias = try node.text()
    case "enum": enumeration = try Self.options(node)
    case "const": const = node.value
    case "labels": labels = try node.strings()
    case "removedEnum":
      for element in try node.elements() { removedOptions.append(try RemovedOption(element)) }
    case "media": media = try MediaRules(node)
    case "minimum": minimum = try node.number()
    case "exclusiveMinimum": exclusiveMinimum = try node.number()
    case "maximum": maximum = try node.number()
    case "exclusiveMaximum": exclusiveMaximum = try node.number()
    case "multipleOf": multipleOf = try node.number()
    case "minLength": minLength = try node.count()
    case "maxLength": maxLength = try node.count()
    case "minItems": minItems = try node.count()
    case "maxItems": maxItems = try node.count()
    case "uniqueItems": uniqueItems = try node.bool()
    case "items": items = try Schema(node)
    case "required": required = try node.strings()
    case "additionalProperties": additionalProperties = try node.bool()
    case "properties": properties = try Property.list(node)
    case "default": defaultValue = node.value
    case "unit": unit = try node.text()
    case "deprecated": deprecated = try node.message()
    case "removed": removed = try node.lastSeen()
    case "evidence": evidence = try EvidenceMap(node)
    default: throw node.unknown(keyword, known: Self.keywords)
    }
  }

  private static func types(_ node: JSONNode) throws(Diagnostic) -> [TypeName] {
    guard node.value.array != nil else { return [try node.oneOf(TypeName.self)] }
    var types: [TypeName] = []
    for element in try node.elements() { types.append(try element.oneOf(TypeName.self)) }
    guard !types.isEmpty else { throw node.error(allowed: "at least one type") }
    return types
  }

  private static func options(_ node: JSONNode) throws(Diagnostic) -> [JSONValue] {
    let options = try node.elements().map(\.value)
    guard !options.isEmpty else { throw node.error(allowed: "at least one value") }
    return options
  }

  /// Sorts `required` by the order of the properties. Names without a property come last.
  package mutating func canonicalize() {
    guard required.count > 1 else { return }
    let places = Dictionary(properties.enumerated().map { ($0.element.key, $0.offset) }) { first, _ in first }
    let order = required.enumerated().sorted { left, right in
      (places[left.element] ?? .max, left.offset) < (places[right.element] ?? .max, right.offset)
    }
    required = order.map(\.element)
  }
}

extension Schema.RemovedOption {
  private static let keys = ["const", "title", "removed"]

  /// Creates an option from the catalog's form.
  package init(_ node: JSONNode) throws(Diagnostic) {
    for (key, member) in try node.members() where !Self.keys.contains(key) {
      throw member.unknown(key, known: Self.keys)
    }
    self.init(value: try node.member("const").value, lastSeen: try node.member("removed").lastSeen())
    if let title = try node.object()["title"] {
      label = try JSONNode(title, at: node.pointer.appending("title")).string()
    }
  }

  /// The catalog's form.
  package var json: JSONValue {
    var object: JSONObject = ["const": value]
    object["title"] = label.map { .string($0) }
    object["removed"] = .lastSeen(lastSeen)
    return .object(object)
  }
}

extension Schema.Property {
  /// The fields in a `properties` object.
  package static func list(_ node: JSONNode) throws(Diagnostic) -> [Schema.Property] {
    var list: [Schema.Property] = []
    for (key, member) in try node.members() {
      list.append(Schema.Property(key: key, schema: try Schema(member)))
    }
    return list
  }
}

extension MediaRules {
  /// Creates rules from the catalog's form.
  ///
  /// - Throws: ``Diagnostic`` for an unknown keyword or a value of the wrong type.
  package init(_ node: JSONNode) throws(Diagnostic) {
    let object = try node.object()
    do throws(Malformed) {
      try self.init(json: object)
    } catch {
      throw Diagnostic("\(error)", at: node.pointer.appending(error.keyword))
    }
  }
}
