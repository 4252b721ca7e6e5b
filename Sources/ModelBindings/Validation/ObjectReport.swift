/// Reports violations about the members of an object. The functions are not inlined, so that the check of a valid body stays small.
extension ValidationRun {
  /// A field that was given before, by the same name or, as `byBoth` tells, by its other one.
  @inline(never)
  mutating func repeated(_ entry: UnsafePointer<PropertyName>, byBoth isByBoth: Bool) {
    guard isRequest, !recordWithoutMessage(.error) else { return }
    let name = program.tables.text(entry.pointee.name)
    let step = path[depth]
    if isByBoth, let other = siblings(of: entry).first {
      report(
        "nodeKey", "\"\(name)\" and \"\(other)\" are two names of one field; give one of them", at: step.start - 1,
        until: step.end + 1)
    } else {
      report(
        "duplicateKey", "the field \"\(name)\" appears more than once; give it once", at: step.start - 1,
        until: step.end + 1)
    }
  }

  private func siblings(of entry: UnsafePointer<PropertyName>) -> [String] {
    let own = program.tables.text(entry.pointee.name)
    // Field numbers are only unique within an object; the object's entries stand together, so walk out from this one.
    guard
      let rule = program.tables.objects.first(where: { rule in
        let start = tables.names + Int(rule.first)
        return entry >= start && entry < start + Int(rule.nameCount)
      })
    else { return [] }
    return (Int(rule.first)..<Int(rule.first + rule.nameCount))
      .filter { tables.names[$0].field == entry.pointee.field }
      .map { program.tables.text(tables.names[$0].name) }
      .filter { $0 != own }
  }

  /// A name that the object has no entry for.
  @inline(never)
  mutating func unknownName(
    _ rule: UnsafePointer<ObjectRule>, _ node: UnsafePointer<SchemaNode>, isRemoved: Bool = false
  ) {
    let isClosed = rule.pointee.additional == -2
    guard isClosed || isRequest else { return }
    let inferred = node.pointee.warnings & Keyword.additionalProperties.bit != 0
    let severity: Violation.Severity = isClosed && !inferred ? .error : .warning
    if recordWithoutMessage(severity) { return }
    let step = path[depth]
    let name = text(from: step.start, to: step.end)
    var known: [String] = []
    for index in 0..<Int(rule.pointee.nameCount) where tables.names[Int(rule.pointee.first) + index].isDeclared {
      known.append(program.tables.text(tables.names[Int(rule.pointee.first) + index].name))
    }
    var message = "\"\(name)\" is not a documented field"
    if isClosed { message = "\"\(name)\" is not allowed here" }
    if isRemoved { message = "\"\(name)\" is no longer documented" }
    if !isRemoved, let near = name.nearest(in: known) { message += "; did you mean \"\(near)\"?" }
    report(
      "additionalProperties", message, severity: severity, at: step.start - 1,
      until: step.end + 1, allowed: known.joined(separator: ", ").shortened(to: 200))
  }

  @inline(never)
  mutating func reportMissing(
    _ rule: UnsafePointer<ObjectRule>, _ node: UnsafePointer<SchemaNode>, _ seen: UInt64, _ from64: FieldsFrom64
  ) {
    for field in 0..<Int(rule.pointee.propertyCount) {
      let entry = tables.names + Int(rule.pointee.first) + field
      guard entry.pointee.isRequired else { continue }
      let isSeen = field < 64 ? seen & (1 << UInt64(field)) != 0 : from64.contains(field)
      guard !isSeen else { continue }
      let inferred = node.pointee.warnings & Keyword.required.bit != 0
      if recordWithoutMessage(inferred ? .warning : .error) { continue }
      let name = program.tables.text(entry.pointee.name)
      let levels = depth
      depth -= 1
      let other = siblings(of: entry).map { " (or \"\($0)\")" }.joined()
      report(
        "required", "\"\(name)\"\(other) is required and missing", severity: inferred ? .warning : .error,
        at: scanner.position - 1, allowed: name)
      depth = levels
    }
  }
}
