extension ValidationRun {
  /// Compares the value that was just walked over with `enum` and `const` by JSON equality.
  @inline(never)
  mutating func checkOptions(_ node: UnsafePointer<SchemaNode>, from start: Int) {
    let value = value(from: start)
    if node.pointee.options >= 0 {
      let options = program.tables.optionValues[Int(node.pointee.options)]
      if !options.contains(value) { reportOption(value, options, node, .enum, from: start) }
    }
    if node.pointee.const >= 0 {
      let options = program.tables.optionValues[Int(node.pointee.const)]
      if !options.contains(value) { reportOption(value, options, node, .const, from: start) }
    }
  }

  private mutating func reportOption(
    _ value: JSONValue, _ options: [JSONValue], _ node: UnsafePointer<SchemaNode>, _ keyword: Keyword, from start: Int
  ) {
    if recordWithoutMessage(keyword, node) { return }
    let allowed = options.map(\.jsonText)
    let actual = text(from: start, to: scanner.position)
    var message =
      keyword == .const
      ? "expected \(allowed.joined()), found \(actual)"
      : "\(actual) is not one of \(allowed.prefix(12).joined(separator: ", "))\(allowed.count > 12 ? ", …" : "")"
    if let index = program.tables.optionLabels[node.pointee.options]?.firstIndex(where: { value == .string($0) }) {
      message += "; \(actual) is the label of \(options[index].jsonText)"
    } else if let near = nearest(value, options) {
      message += "; did you mean \(near)?"
    }
    report(
      keyword, node, message, at: start, until: scanner.position,
      allowed: allowed.joined(separator: ", ").shortened(to: 400))
  }

  /// The option to suggest: the one with the same text and another JSON type, else the one with the nearest text.
  private func nearest(_ value: JSONValue, _ options: [JSONValue]) -> String? {
    switch value {
    case .string(let text):
      if let number = JSONNumber(literal: text), options.contains(.number(number)) { return number.literal }
      return text.nearest(in: options.compactMap(\.string)).map { JSONValue.string($0).jsonText }
    case .number(let number):
      return options.contains(.string(number.literal)) ? "\"\(number.literal)\"" : nil
    case .bool(let truth):
      return options.contains(.string("\(truth)")) ? "\"\(truth)\"" : nil
    default: return nil
    }
  }
}
