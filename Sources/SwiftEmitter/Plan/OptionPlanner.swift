import ModelBindings
import ModelCatalog

/// Collects the option lists of one provider and names them once all are known.
struct OptionPlanner {
  private var signatures: [NameLock.OptionNames] = []
  private var positions: [[UInt8]: Int] = [:]

  /// The position of the option type for a field, the same for equal lists under the same key; nil where there is none.
  mutating func position(for schema: Schema, field: String, isOpen: Bool) -> Int? {
    guard let signature = NameLock.OptionNames(of: schema, field: field, isOpen: isOpen) else { return nil }
    let identity = signature.identity
    if let position = positions[identity] { return position }
    positions[identity] = signatures.count
    signatures.append(signature)
    return signatures.count - 1
  }

  /// The option types with their names: those locked, then new ones after what they hold.
  func named(by locked: [String: NameLock.OptionNames]) -> [OptionPlan] {
    var names: [[UInt8]: String] = [:]
    // A case name that was invented for a value stays the same when the list of options changes.
    var known: [String: [String: String]] = [:]
    for (name, signature) in locked.sorted(by: { $0.key < $1.key }) {
      if SwiftIdentifier.isTypeName(name), names[signature.identity] == nil { names[signature.identity] = name }
      known[signature.key, default: [:]].merge(signature.names) { first, _ in first }
    }
    var naming = OptionTypeNaming(taken: signatures.compactMap { names[$0.identity] })
    return signatures.map { signature in
      var plan = OptionPlan(name: names[signature.identity] ?? naming.name(for: signature), signature: signature)
      plan.cases = Self.cases(&plan.signature, known: known[signature.key] ?? [:])
      return plan
    }
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
