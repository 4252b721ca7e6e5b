/// Comparing names and options in a text with those of a schema.
extension TablePointers {
  /// Whether the name that begins at `start`, behind its quote, is `name`.
  @inline(__always)
  func matches(_ name: PooledString, in scanner: JSONScanner, at start: Int) -> Bool {
    let end = start + Int(name.length)
    guard end < scanner.count, scanner.base[end] == 0x22 else { return false }
    return equal(name, in: scanner, from: start)
  }

  /// Whether the text from `start` on, as long as `name`, is `name`; the caller knows that so much text is there.
  @inline(__always)
  func equal(_ name: PooledString, in scanner: JSONScanner, from start: Int) -> Bool {
    let length = Int(name.length)
    if start + 8 <= scanner.count {
      let word = scanner.word(at: start)
      if length <= 8 {
        return length == 8 ? word == name.head : (word ^ name.head) & ((1 << UInt64(length * 8)) &- 1) == 0
      }
      if word != name.head { return false }
    }
    let stored = pool + Int(name.offset)
    var index = 0
    while index + 8 <= length, start + index + 8 <= scanner.count {
      let left = UnsafeRawPointer(stored + index).loadUnaligned(as: UInt64.self)
      let right = UnsafeRawPointer(scanner.base + start + index).loadUnaligned(as: UInt64.self)
      if left != right { return false }
      index += 8
    }
    while index < length {
      if stored[index] != scanner.base[start + index] { return false }
      index += 1
    }
    return true
  }

  /// The entry that has the name, or -1.
  func find(
    _ name: StringToken, in scanner: JSONScanner, among entries: UnsafePointer<PropertyName>, _ count: Int,
    of program: SchemaProgram
  ) -> Int {
    if name.hasEscapes { return findEscaped(name, in: scanner, among: entries, count, of: program) }
    for index in 0..<count
    where Int(entries[index].name.length) == name.length && equal(entries[index].name, in: scanner, from: name.start) {
      return index
    }
    return -1
  }

  @inline(never)
  private func findEscaped(
    _ name: StringToken, in scanner: JSONScanner, among entries: UnsafePointer<PropertyName>, _ count: Int,
    of program: SchemaProgram
  ) -> Int {
    let text = scanner.text(of: name)
    return (0..<count).first { program.tables.text(entries[$0].name).isExactly(text) } ?? -1
  }

  /// Whether the string, which has no escapes, is one of the options.
  @inline(__always)
  func hasString(_ rule: UnsafePointer<OptionRule>, _ token: StringToken, in scanner: JSONScanner) -> Bool {
    let option = strings + Int(rule.pointee.firstString)
    for index in 0..<Int(rule.pointee.stringCount)
    where Int(option[index].length) == token.length && equal(option[index], in: scanner, from: token.start) {
      return true
    }
    return false
  }
}
