extension ValidationRun {
  /// Checks the object whose opening brace stands here.
  mutating func checkObject(_ node: UnsafePointer<SchemaNode>) -> Bool {
    guard depth < JSONScanner.maximumDepth else { return scanner.fail("no more than 128 levels of nesting") }
    let start = scanner.position
    if node.pointee.object < 0 {
      guard scanner.skipValue(depth: depth) else { return false }
    } else {
      guard checkMembers(tables.objects + Int(node.pointee.object), node) else { return false }
    }
    if node.pointee.options >= 0 || node.pointee.const >= 0 { checkOptions(node, from: start) }
    return true
  }

  private mutating func checkMembers(_ rule: UnsafePointer<ObjectRule>, _ node: UnsafePointer<SchemaNode>) -> Bool {
    let entries = tables.names + Int(rule.pointee.first)
    let count = Int(rule.pointee.nameCount)
    // Fields given by their key, and those given by their alias.
    var seen: UInt64 = 0
    var aliased: UInt64 = 0
    var from64 = FieldsFrom64()
    var next = 0
    scanner.position += 1
    scanner.skipWhitespace()
    depth += 1
    defer { depth -= 1 }
    if scanner.byte == UInt8(ascii: "}") {
      scanner.position += 1
    } else {
      while true {
        guard scanner.byte == UInt8(ascii: "\"") else { return scanner.fail("a member name in double quotes") }
        let keyStart = scanner.position + 1
        // Bodies mostly come in documentation order, so the name expected next is tried before any search.
        var entry = -1
        if next < count, tables.matches(entries[next].name, in: scanner, at: keyStart) {
          entry = next
          scanner.position = keyStart + Int(entries[next].name.length) + 1
          path[depth] = PathStep(start: keyStart, end: scanner.position - 1)
        } else {
          var key = StringToken()
          guard scanner.scanString(&key) else { return false }
          path[depth] = PathStep(start: key.start, end: key.end)
          entry = tables.find(key, in: scanner, among: entries, count, of: program)
        }
        guard scanner.scanColon() else { return false }
        if entry >= 0 {
          next = entry + 1
          let field = Int(entries[entry].field)
          if field < 64 {
            let bit: UInt64 = 1 << UInt64(field)
            let isAlias = entries[entry].isAlias
            if (seen | aliased) & bit != 0 { repeated(entries + entry, byBoth: (isAlias ? seen : aliased) & bit != 0) }
            if isAlias { aliased |= bit } else { seen |= bit }
          } else if from64.contains(field) {
            repeated(entries + entry, byBoth: from64.insert(field, isAlias: entries[entry].isAlias))
          } else {
            from64.insert(field, isAlias: entries[entry].isAlias)
          }
          if !entries[entry].isDeclared, rule.pointee.additional != -1 || entries[entry].isRemoved {
            unknownName(rule, node, isRemoved: entries[entry].isRemoved)
          }
          if isDecoding, depth == 1, noteMember(entries + entry, isOptional: !entries[entry].isRequired) {
            guard scanner.scanLiteral("null") else { return false }
          } else if entries[entry].node >= 0 {
            guard check(entries[entry].node) else { return false }
            if isDecoding, depth == 1 { noteString() }
          } else {
            guard scanner.skipValue(depth: depth) else { return false }
          }
        } else {
          if isDecoding, depth == 1 { _ = noteMember(nil, isOptional: false) }
          guard checkUnknown(rule, node) else { return false }
        }
        scanner.skipWhitespace()
        if scanner.byte == UInt8(ascii: ",") {
          scanner.position += 1
          scanner.skipWhitespace()
        } else if scanner.byte == UInt8(ascii: "}") {
          scanner.position += 1
          break
        } else {
          return scanner.fail("',' or '}'")
        }
      }
    }
    let given = seen | aliased
    if given & rule.pointee.required != rule.pointee.required || rule.pointee.propertyCount > 64 {
      reportMissing(rule, node, given, from64)
    }
    return true
  }

  /// Notes where a member of the root stands, for decoding.
  ///
  /// - Returns: Whether the field is optional and its value is `null`. The decoder treats that as an absent field.
  private mutating func noteMember(_ entry: UnsafePointer<PropertyName>?, isOptional: Bool) -> Bool {
    scanner.skipWhitespace()
    let index = entry.map { Int32($0 - tables.names) } ?? -1
    members.append(RootMember(entry: index, name: path[depth], value: scanner.position))
    return isOptional && scanner.byte == UInt8(ascii: "n")
  }

  @inline(never)
  private mutating func checkUnknown(_ rule: UnsafePointer<ObjectRule>, _ node: UnsafePointer<SchemaNode>) -> Bool {
    if rule.pointee.additional >= 0 { return check(rule.pointee.additional) }
    unknownName(rule, node)
    return scanner.skipValue(depth: depth)
  }
}

/// The fields with the numbers 64 and above that the object has. Hardly any schema has so many fields.
struct FieldsFrom64 {
  private var seen: Set<Int> = []
  private var aliased: Set<Int> = []

  /// Adds a field. Returns whether the object already has it by its other name.
  @inline(never)
  @discardableResult
  mutating func insert(_ field: Int, isAlias: Bool) -> Bool {
    let isByBoth = (isAlias ? seen : aliased).contains(field)
    if isAlias { aliased.insert(field) } else { seen.insert(field) }
    return isByBoth
  }

  func contains(_ field: Int) -> Bool { seen.contains(field) || aliased.contains(field) }
}
