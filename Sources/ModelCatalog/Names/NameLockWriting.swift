import Files
import ModelBindings

extension NameLock {
  /// The bytes of `names.json`: providers, endpoints and option types sorted, fields in their own order.
  package var text: [UInt8] {
    var object = JSONObject()
    for (provider, names) in providers.sorted(by: { $0.key < $1.key }) { object[provider] = names.json }
    return CanonicalText.bytes(of: .object(object))
  }

  /// Writes `names.json` where it differs, whole or not at all.
  ///
  /// - Returns: Whether the file has changed.
  /// - Throws: `Diagnostic` when it cannot be written.
  @discardableResult
  package func write(to path: String) throws(Diagnostic) -> Bool {
    var changes = FileChanges()
    changes.write(text, to: path)
    try changes.commit()
    return !changes.paths.isEmpty
  }
}

extension NameLock.ProviderNames {
  fileprivate var json: JSONValue {
    var types = JSONObject()
    for (id, names) in endpoints.sorted(by: { $0.key < $1.key }) { types[id] = names.json }
    var signatures = JSONObject()
    for (name, signature) in options.sorted(by: { $0.key < $1.key }) { signatures[name] = signature.json }
    var object = JSONObject()
    if !families.isEmpty {
      var products = JSONObject()
      for (words, name) in families.sorted(by: { $0.key < $1.key }) { products[words] = .string(name) }
      object["families"] = .object(products)
    }
    object["endpoints"] = .object(types)
    object["options"] = .object(signatures)
    return .object(object)
  }
}

extension NameLock.EndpointNames {
  fileprivate var json: JSONValue {
    var object: JSONObject = ["type": .string(type)]
    if !fields.isEmpty { object["fields"] = Self.json(fields) }
    if !response.isEmpty { object["response"] = Self.json(response) }
    return .object(object)
  }

  private static func json(_ names: [NameLock.FieldName]) -> JSONValue {
    var object = JSONObject()
    for name in names { object[name.field] = .string(name.name) }
    return .object(object)
  }
}

extension NameLock.OptionNames {
  fileprivate var json: JSONValue {
    var object: JSONObject = ["key": .string(key), "values": .array(values)]
    object["labels"] = labels.map { .array($0.map { .string($0) }) }
    if isOpen { object["open"] = true }
    if !removed.isEmpty { object["removed"] = .array(removed) }
    if !names.isEmpty {
      var invented = JSONObject()
      for (value, name) in names.sorted(by: { $0.key < $1.key }) { invented[value] = .string(name) }
      object["names"] = .object(invented)
    }
    return .object(object)
  }
}
