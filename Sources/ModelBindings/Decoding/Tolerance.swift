/// Adapts values of responses to their documented types: services put numbers in quotes, and ids without them.
struct Tolerance {
  let tables: TablePointers

  /// The value as one of `types`; nil where it cannot be meant so.
  static func adapted(_ value: JSONValue, to types: TypeSet) -> JSONValue? {
    switch value {
    case .string("true") where types.contains(.boolean): true
    case .string("false") where types.contains(.boolean): false
    case .string(let text) where types.contains(.number): JSONNumber(literal: text).map { .number($0) }
    case .string(let text) where types.contains(.integer):
      JSONNumber(literal: text).flatMap { $0.int == nil && $0.uint64 == nil ? nil : .number($0) }
    case .number(JSONNumber(1)) where types.contains(.boolean): true
    case .number(JSONNumber(0)) where types.contains(.boolean): false
    case .number(let number) where types.contains(.string) && !types.contains(.integer): .string(number.literal)
    case .bool(let truth) where types.contains(.string): .string("\(truth)")
    default: nil
    }
  }

  /// The value with everything inside of it adapted to the node, as far as that is needed; -1 is a node that takes anything.
  func adapted(_ value: JSONValue, to index: Int32) -> JSONValue {
    guard index >= 0 else { return value }
    let node = tables.nodes[Int(index)]
    switch value {
    case .array(let elements) where node.types.contains(.array):
      return .array(elements.map { adapted($0, to: node.items) })
    case .object(let object) where node.types.contains(.object) && node.object >= 0:
      var adaptedObject = JSONObject()
      for member in object {
        adaptedObject[member.key] = adapted(member.value, to: self.node(of: member.key, in: node))
      }
      return .object(adaptedObject)
    default:
      return node.types.admits(value) ? value : Self.adapted(value, to: node.types) ?? value
    }
  }

  private func node(of key: String, in node: SchemaNode) -> Int32 {
    let rule = tables.objects[Int(node.object)]
    for index in Int(rule.first)..<Int(rule.first + rule.nameCount) {
      let name = tables.names[index].name
      let bytes = UnsafeBufferPointer(start: tables.pool + Int(name.offset), count: Int(name.length))
      if bytes.elementsEqual(key.utf8) { return tables.names[index].node }
    }
    return -1
  }
}

extension TypeSet {
  /// Whether a value is of one of the types.
  func admits(_ value: JSONValue) -> Bool {
    switch value {
    case .null: contains(.null)
    case .bool: contains(.boolean)
    case .string: contains(.string)
    case .number(let number): contains(.number) || contains(.integer) && number.isInteger
    case .array: contains(.array)
    case .object: contains(.object)
    }
  }
}
