import ModelBindings

extension NameLock.OptionNames {
  /// The option list of the field called `field`; nil where the values make no Swift enum: fractions, mixed types, or strings that are
  /// equal in Swift.
  package init?(of schema: Schema, field: String, isOpen: Bool) {
    guard let all = schema.enumeration else { return nil }
    let key = NodeKey(field).map { schema.alias ?? $0.input } ?? field
    let type = schema.types.first { $0 != .null }
    let labels = schema.labels.flatMap { $0.count == all.count ? $0 : nil }
    var values: [JSONValue] = []
    var kept: [String] = []
    // Canonically equivalent strings are equal in Swift, so that one enum cannot have both as raw values.
    var seen: Set<String> = []
    for (index, value) in all.enumerated() where value != .null {
      guard let option = Self.wireValue(value, of: type) else { return nil }
      if let twin = seen.update(with: option.string ?? option.jsonText) {
        if twin.utf8.elementsEqual((option.string ?? option.jsonText).utf8) { continue }
        return nil
      }
      values.append(option)
      kept.append(labels?[index] ?? "")
    }
    guard let first = values.first else { return nil }
    var removed: [JSONValue] = []
    for option in isOpen ? [] : schema.removedOptions {
      guard let value = Self.wireValue(option.value, of: type), (value.string == nil) == (first.string == nil),
        seen.insert(value.string ?? value.jsonText).inserted
      else { continue }
      removed.append(value)
      kept.append(option.label ?? "")
    }
    values += removed
    guard values.allSatisfy({ ($0.string == nil) == (first.string == nil) }) else { return nil }
    if isOpen, first.string == nil { return nil }
    self.init(
      key: key, values: values, labels: labels == nil ? nil : kept, isOpen: isOpen, removed: removed)
  }

  /// The value as the raw value of a case; whole numbers lose their point.
  private static func wireValue(_ value: JSONValue, of type: Schema.TypeName?) -> JSONValue? {
    switch value {
    case .string where type == nil || type == .string: value
    case .number(let number) where type == nil || type == .integer || type == .number:
      number.int.map { .number(JSONNumber($0)) }
    default: nil
    }
  }
}

extension NameLock.OptionNames {
  /// Lists with the same identity share a type. It is compared by bytes, because different strings can be equal in Swift.
  package var identity: [UInt8] {
    let labels: JSONValue = labels.map { .array($0.map { .string($0) }) } ?? .null
    let removed: [JSONValue] = removed.isEmpty ? [] : [.array(removed)]
    return JSONValue.array([.string(key), .bool(isOpen), .array(values), labels] + removed).json
  }
}
