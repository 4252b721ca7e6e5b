extension FieldReader {
  /// Reads an object into a type that lists its fields: notes where each value stands, then lets the type fetch them.
  mutating func object<Object: ModelObject>(as type: Object.Type) -> Object? {
    scanner.skipWhitespace()
    let start = scanner.position
    guard scanner.byte == UInt8(ascii: "{") else {
      note("type", "expected an object, found \(String(describing: value()?.typeName ?? "nothing"))", at: start)
      return nil
    }
    let keys = Object.keys
    return withUnsafeTemporaryAllocation(of: Slot.self, capacity: max(1, keys.fields.count)) { slots in
      slots.initialize(repeating: Slot())
      var unknown = Extra()
      guard collect(keys, slots, &unknown) else {
        let failure = scanner.failure ?? JSONSyntaxError(offset: scanner.position, expected: "a value")
        problems.append(Violation(path: "", keyword: "json", message: failure.description, offset: failure.offset))
        return nil
      }
      let end = scanner.position
      var object = Object(Blank())
      let before = problems.count
      depth += 1
      var visitor = FieldVisitor(
        reading: self, keys: keys, slots: UnsafeMutableBufferPointer(rebasing: slots[..<keys.fields.count]),
        unknown: unknown)
      object.visit(&visitor)
      self = visitor.finishReading()
      depth -= 1
      scanner.position = end
      return problems.count == before ? object : nil
    }
  }

  /// Walks over the members of the object here.
  private mutating func collect(
    _ keys: FieldKeys, _ slots: UnsafeMutableBufferPointer<Slot>, _ unknown: inout Extra
  ) -> Bool {
    var next = 0
    scanner.position += 1
    scanner.skipWhitespace()
    if scanner.byte == UInt8(ascii: "}") {
      scanner.position += 1
      return true
    }
    while true {
      let field: Int?
      var name = StringToken()
      if let found = scanner.takeKey(of: keys, from: next) {
        field = found
      } else {
        guard scanner.scanKey(&name) else { return false }
        field = keys.position(of: name, in: scanner)
      }
      scanner.skipWhitespace()
      let start = scanner.position
      if let field {
        var string: StringToken?
        if scanner.byte == UInt8(ascii: "\"") {
          var token = StringToken()
          guard scanner.scanString(&token) else { return false }
          string = token
        } else {
          guard scanner.skipValue(depth: depth + 1) else { return false }
        }
        let isAlias = name.end > 0 && scanner.text(of: name) != keys.fields[field].key
        slots[field] = Slot(start: start, string: string, isAlias: isAlias)
        next = field + 1
      } else {
        var tree = JSONReader(scanner: scanner)
        let value = tree.readValue(depth: depth + 1)
        scanner = tree.scanner
        guard let value else { return false }
        unknown[scanner.text(of: name)] = value
      }
      scanner.skipWhitespace()
      if scanner.byte == UInt8(ascii: ",") {
        scanner.position += 1
        scanner.skipWhitespace()
      } else if scanner.byte == UInt8(ascii: "}") {
        scanner.position += 1
        return true
      } else {
        return scanner.fail("',' or '}'")
      }
    }
  }
}

extension JSONScanner {
  /// Steps over `bytes` when exactly they stand here.
  @inline(__always)
  mutating func take(_ bytes: [UInt8]) -> Bool {
    let length = bytes.count
    guard position + length <= count else { return false }
    return bytes.withUnsafeBufferPointer { expected in
      for index in 0..<length where expected[index] != base[position + index] { return false }
      position += length
      return true
    }
  }
}

extension JSONScanner {
  /// Steps over a field's name and the colon, when they stand here written plainly; tries the field `next` first, since
  /// bodies mostly come in documentation order.
  mutating func takeKey(of keys: FieldKeys, from next: Int) -> Int? {
    for distance in 0..<keys.fields.count {
      let index = next + distance < keys.fields.count ? next + distance : next + distance - keys.fields.count
      if take(keys.fields[index].keyBytes) { return index }
    }
    return nil
  }
}

extension FieldKeys {
  /// The field that a name in a text stands for.
  func position(of token: StringToken, in scanner: JSONScanner) -> Int? {
    position(of: scanner.text(of: token))
  }
}
