import ModelBindings
import ModelCatalog

/// Collects the option lists of one provider and names them once all are known.
struct OptionPlanner {
  private var signatures: [NameLock.OptionNames] = []
  private var positions: [[UInt8]: Int] = [:]

  /// The position of the option type for a field, the same for equal lists under the same key; nil where there is none.
  mutating func position(for schema: Schema, field: String, isOpen: Bool) -> Int? {
    guard let signature = Self.signature(of: schema, field: field, isOpen: isOpen) else { return nil }
    let identity = signature.identity
    if let position = positions[identity] { return position }
    positions[identity] = signatures.count
    signatures.append(signature)
    return signatures.count - 1
  }

  /// What makes an option type for the field called `field`; nil where the values make no Swift enum: fractions, mixed
  /// types, or strings that Swift takes for equal.
  static func signature(of schema: Schema, field: String, isOpen: Bool) -> NameLock.OptionNames? {
    guard let all = schema.enumeration else { return nil }
    let key = NodeKey(field).map { schema.alias ?? $0.input } ?? field
    let type = schema.types.first { $0 != .null }
    let labels = schema.labels.flatMap { $0.count == all.count ? $0 : nil }
    var values: [JSONValue] = []
    var kept: [String] = []
    // Swift takes strings for equal that have different bytes, and refuses them as raw values of one enum.
    var seen: Set<String> = []
    for (index, value) in all.enumerated() where value != .null {
      guard let option = wireValue(value, of: type) else { return nil }
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
      guard let value = wireValue(option.value, of: type), (value.string == nil) == (first.string == nil),
        seen.insert(value.string ?? value.jsonText).inserted
      else { continue }
      removed.append(value)
      kept.append(option.label ?? "")
    }
    values += removed
    guard values.allSatisfy({ ($0.string == nil) == (first.string == nil) }) else { return nil }
    if isOpen, first.string == nil { return nil }
    return NameLock.OptionNames(
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

  /// The option types with their names: those locked, then new ones after their keys.
  func named(by locked: [String: NameLock.OptionNames]) -> [OptionPlan] {
    var names: [[UInt8]: String] = [:]
    // What is invented for a value under a key stays, also when the list around it changes.
    var known: [String: [String: String]] = [:]
    for (name, signature) in locked.sorted(by: { $0.key < $1.key }) {
      if SwiftIdentifier.isTypeName(name), names[signature.identity] == nil { names[signature.identity] = name }
      known[signature.key, default: [:]].merge(signature.names) { first, _ in first }
    }
    var unique = UniqueNames(signatures.compactMap { names[$0.identity] })
    return signatures.map { signature in
      var plan = OptionPlan(
        name: names[signature.identity] ?? unique.claim(Self.typeName(for: signature)), signature: signature)
      plan.cases = Self.cases(&plan.signature, known: known[signature.key] ?? [:])
      return plan
    }
  }

  private static func typeName(for signature: NameLock.OptionNames) -> String {
    let name = TypeNaming.nested(field: FieldNaming.name(of: signature.key), isElement: false)
    return signature.isOpen ? name + "Word" : name
  }

  private static func cases(_ signature: inout NameLock.OptionNames, known: [String: String]) -> [String] {
    let values = signature.values.map { $0.string ?? $0.jsonText }
    let labels = signature.labels ?? values
    var options = zip(labels, values).map { $0.isEmpty ? $1 : $0 }
    if signature.isOpen {
      let words = options.map(OptionNaming.word)
      if Set(words).count == words.count { options = words }
    }
    let names = OptionNaming.names(options, values: values, known: known)
    for index in values.indices where names[index] != options[index] { signature.names[values[index]] = names[index] }
    return names
  }
}

extension NameLock.OptionNames {
  /// What makes two lists the same type: the bytes, since Swift takes some different strings for equal.
  var identity: [UInt8] {
    let labels: JSONValue = labels.map { .array($0.map { .string($0) }) } ?? .null
    let gone: [JSONValue] = removed.isEmpty ? [] : [.array(removed)]
    return JSONValue.array([.string(key), .bool(isOpen), .array(values), labels] + gone).json
  }
}
