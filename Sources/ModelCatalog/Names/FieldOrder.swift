import ModelBindings

/// The Swift names of one endpoint's fields and their order in the initialiser: locked names and new ones.
package struct FieldOrder {
  private let locked: [NameLock.FieldName]
  /// The names for the lock, in the order of the parameters.
  package private(set) var names: [NameLock.FieldName] = []

  package init(_ locked: [NameLock.FieldName]) { self.locked = locked }

  /// A field that needs a name.
  package struct Field {
    package var property: Schema.Property
    package var isRequired: Bool

    /// A field.
    package init(property: Schema.Property, isRequired: Bool) {
      self.property = property
      self.isRequired = isRequired
    }
  }

  /// Swift names of `fields` in their order, and the order of their parameters.
  ///
  /// A locked field keeps its name and its place. In an object without locked fields, required fields come first. A new optional field
  /// goes to the end, where it breaks no call. A new required field breaks every call anyway; it goes after the last required field.
  package mutating func name(_ fields: [Field], at prefix: String) -> (names: [String], parameters: [Int]) {
    let own = locked.filter { entry in
      let path = entry.field.utf8
      return path.starts(with: prefix.utf8) && !path.dropFirst(prefix.utf8.count).contains(UInt8(ascii: "/"))
    }
    var unique = UniqueNames()
    var given: [String: String] = [:]
    for entry in own where given[entry.field] == nil {
      given[entry.field] = unique.claim(ReservedNames.field(entry.name))
    }
    let paths = fields.map { prefix + Self.token($0.property.key) }
    let fresh = fields.indices.filter { given[paths[$0]] == nil }
    for (index, name) in zip(fresh, FieldNaming.name(fresh.map { fields[$0].property }, among: &unique)) {
      given[paths[index]] = name
    }
    let positions = Dictionary(zip(paths, fields.indices)) { first, _ in first }
    var order = own.map(\.field)
    for index in fresh where fields[index].isRequired {
      let last = order.lastIndex { positions[$0].map { fields[$0].isRequired } ?? false }
      order.insert(paths[index], at: last.map { $0 + 1 } ?? 0)
    }
    order += fresh.filter { !fields[$0].isRequired }.map { paths[$0] }
    names += order.map { NameLock.FieldName($0, given[$0] ?? "") }
    return (paths.map { given[$0] ?? "" }, order.compactMap { positions[$0] })
  }

  /// A key as a token of a JSON Pointer.
  package static func token(_ key: String) -> String {
    if key.utf8.allSatisfy({ $0 != UInt8(ascii: "~") && $0 != UInt8(ascii: "/") }) { return key }
    var token = ""
    for scalar in key.unicodeScalars {
      switch scalar {
      case "~": token += "~0"
      case "/": token += "~1"
      default: token.unicodeScalars.append(scalar)
      }
    }
    return token
  }
}
