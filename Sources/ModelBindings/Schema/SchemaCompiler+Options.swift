// Names and options in the tables.
extension SchemaCompiler {
  mutating func pool(_ text: String) -> PooledString {
    let bytes = Array(text.utf8)
    let pooled = PooledString(offset: Int32(tables.pool.count), length: Int32(bytes.count), head: head(of: bytes))
    tables.pool.append(contentsOf: bytes)
    return pooled
  }

  private func head(of bytes: [UInt8]) -> UInt64 {
    var head: UInt64 = 0
    for (index, byte) in bytes.prefix(8).enumerated() { head |= UInt64(byte) << UInt64(index * 8) }
    return head
  }

  mutating func addOptions(_ values: [JSONValue]) -> Int32 {
    var rule = OptionRule()
    let strings = values.compactMap(\.string).map { pool($0) }
    rule.firstString = Int32(tables.strings.count)
    rule.stringCount = Int32(strings.count)
    tables.strings += strings
    let integers = values.compactMap { $0.int.map(Int64.init) }
    rule.firstInteger = Int32(tables.integers.count)
    rule.integerCount = Int32(integers.count)
    tables.integers += integers
    tables.options.append(rule)
    tables.optionValues.append(values)
    return Int32(tables.options.count - 1)
  }
}

extension SchemaTables {
  func text(_ string: PooledString) -> String {
    String(decoding: pool[Int(string.offset)..<Int(string.offset + string.length)], as: UTF8.self)
  }
}
