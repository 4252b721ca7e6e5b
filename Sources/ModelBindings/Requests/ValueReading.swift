/// Reading one value as the type that a schema's node asks for.
extension FieldReader {
  /// The value that stands here. What the node does not take is noted and read all the same; nil only where the text stops
  /// being JSON. A negative index is a node that takes anything.
  mutating func value(by index: Int32) -> JSONValue? {
    guard index >= 0 else { return tree() }
    scanner.skipWhitespace()
    let node = tables.nodes + Int(index)
    let types = node.pointee.types
    let start = scanner.position
    switch scanner.byte {
    case UInt8(ascii: "\"") where types.contains(.string):
      var token = StringToken()
      guard scanner.scanString(&token) else { return nil }
      let text = scanner.text(of: token)
      if node.pointee.options >= 0 { checkString(text, token, node) }
      return .string(text)
    case UInt8(ascii: "[") where types.contains(.array):
      return node.pointee.items < 0 ? tree() : array(of: node.pointee.items)
    case UInt8(ascii: "{") where types.contains(.object):
      return node.pointee.object < 0 ? tree() : object(by: node.pointee.object)
    default:
      guard let value = tree() else { return nil }
      return scalar(value, node, from: start)
    }
  }

  /// Any value at all.
  mutating func tree() -> JSONValue? {
    var reader = JSONReader(scanner: scanner)
    let value = reader.readValue(depth: depth)
    scanner = reader.scanner
    return value
  }

  private mutating func array(of items: Int32) -> JSONValue? {
    guard depth < JSONScanner.maximumDepth else {
      _ = scanner.fail("no more than 128 levels of nesting")
      return nil
    }
    var elements: [JSONValue] = []
    depth += 1
    defer { depth -= 1 }
    scanner.position += 1
    scanner.skipWhitespace()
    if scanner.byte == UInt8(ascii: "]") {
      scanner.position += 1
      return .array([])
    }
    while true {
      let before = problems.count
      guard let element = value(by: items) else { return nil }
      place(problemsFrom: before, below: "\(elements.count)")
      elements.append(element)
      switch scanner.scanContinuation(until: UInt8(ascii: "]"), "',' or ']'") {
      case .another: break
      case .end: return .array(elements)
      case .failure: return nil
      }
    }
  }

  private mutating func object(by rule: Int32) -> JSONValue? {
    var object = JSONObject()
    let isWhole = members(of: rule) { reader, name, entry in
      let key = entry.map { reader.program.tables.text($0.pointee.name) } ?? reader.scanner.text(of: name)
      let before = reader.problems.count
      guard let value = reader.value(by: entry?.pointee.node ?? -1) else { return false }
      reader.place(problemsFrom: before, below: key)
      object[key] = value
      return true
    }
    guard isWhole else { return nil }
    let entries = tables.names + Int(tables.objects[Int(rule)].first)
    for field in 0..<Int(tables.objects[Int(rule)].propertyCount) where entries[field].isRequired {
      let key = program.tables.text(entries[field].name)
      if object[key] == nil { noteMissing(key) }
    }
    return .object(object)
  }

  // MARK: Types and options

  /// The value as the node's type, or noted as a problem.
  private mutating func scalar(
    _ value: JSONValue, _ node: UnsafePointer<SchemaNode>, from start: Int
  ) -> JSONValue {
    let types = node.pointee.types
    var value = value
    if isTolerant, let likened = tolerated(value, types) { value = likened }
    let isTaken =
      switch value {
      case .null: types.contains(.null)
      case .bool: types.contains(.boolean)
      case .string: types.contains(.string)
      case .number(let number): types.contains(.number) || types.contains(.integer) && number.isInteger
      case .array: types.contains(.array)
      case .object: types.contains(.object)
      }
    guard isTaken else {
      note("type", "expected \(types.words)", from: start, allowed: types.words)
      return value
    }
    if case .number(let number) = value {
      if types.subtracting(.null) == .integer, isUnsigned(node) ? number.uint64 == nil : number.int == nil {
        note("type", "expected an integer of 64 bits", from: start, allowed: types.words)
      }
      if node.pointee.options >= 0 { checkNumber(number, node, from: start) }
    }
    return value
  }

  /// What a service means that quotes its numbers, or forgets the quotes of its ids.
  private func tolerated(_ value: JSONValue, _ types: TypeSet) -> JSONValue? {
    switch value {
    case .string("true") where types.contains(.boolean): true
    case .string("false") where types.contains(.boolean): false
    case .string(let text) where types.contains(.integer) || types.contains(.number):
      JSONNumber(literal: text).map { .number($0) }
    case .number(JSONNumber(1)) where types.contains(.boolean): true
    case .number(JSONNumber(0)) where types.contains(.boolean): false
    case .number(let number) where types.contains(.string) && !types.contains(.integer):
      .string(number.literal)
    case .bool(let truth) where types.contains(.string): .string("\(truth)")
    default: nil
    }
  }

  private func isUnsigned(_ node: UnsafePointer<SchemaNode>) -> Bool {
    node.pointee.number >= 0 && program.tables.exactNumbers[Int(node.pointee.number)].needsUnsigned
  }

  @inline(__always)
  private mutating func checkString(_ text: String, _ token: StringToken, _ node: UnsafePointer<SchemaNode>) {
    let rule = tables.options + Int(node.pointee.options)
    if !token.hasEscapes, tables.hasString(rule, token, in: scanner) { return }
    checkOption(.string(text), node, from: token.start - 1)
  }

  private mutating func checkNumber(_ number: JSONNumber, _ node: UnsafePointer<SchemaNode>, from start: Int) {
    checkOption(.number(number), node, from: start)
  }

  /// Options are cases of a Swift type where they are all strings or all whole numbers; other lists leave the field's type open.
  @inline(never)
  private mutating func checkOption(_ value: JSONValue, _ node: UnsafePointer<SchemaNode>, from start: Int) {
    let options = program.tables.optionValues[Int(node.pointee.options)].filter { $0 != .null }
    if options.contains(value) { return }
    guard options.allSatisfy({ $0.string != nil }) || options.allSatisfy({ $0.int != nil }) else { return }
    let words = options.map { $0.string ?? $0.jsonText }
    let found = value.string ?? value.jsonText
    let near = found.nearest(in: words).map { "; did you mean \($0)?" } ?? ""
    let allowed = words.joined(separator: ", ")
    problems.append(
      Violation(
        path: "", keyword: "enum", message: "\(found) is not one of \(allowed.shortened(to: 200))\(near)",
        actual: found.shortened(to: 80), allowed: allowed.shortened(to: 400), offset: start))
  }
}

extension ExactNumberRule {
  /// Whether allowed values lie above what `Int` holds, and none below zero.
  var needsUnsigned: Bool {
    let isAbove = bounds.contains { bound in
      (bound.keyword == .maximum || bound.keyword == .exclusiveMaximum) && bound.value > JSONNumber(Int.max)
    }
    return isAbove
      && bounds.contains { bound in
        bound.keyword == .minimum && bound.value >= JSONNumber(0)
          || bound.keyword == .exclusiveMinimum && bound.value >= JSONNumber(-1)
      }
  }
}
