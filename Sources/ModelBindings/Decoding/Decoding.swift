/// Decodes a body into the contents of fields, for the types of generated code.
///
/// One ``ValidationRun`` walks over the text: it applies the schema's rules as validation does and notes where each member of the root
/// stands. Only violations that leave a property without a value it can hold stop decoding; they are the ones that validation
/// reports for the same body.
package enum Decoding {
  /// Decodes a whole text.
  ///
  /// - Parameters:
  ///   - text: The bytes of one JSON object.
  ///   - validator: The schema of the object.
  ///   - tolerant: Whether numbers may stand in quotes and ids without them, as services send them.
  /// - Returns: The contents, or the violations that keep a property from having a value.
  package static func read(
    _ text: UnsafeBufferPointer<UInt8>, by validator: Validator, tolerant: Bool
  ) -> Result<_Storage, ValidationError> {
    let program: SchemaProgram
    switch validator.program {
    case .success(let compiled): program = compiled
    case .failure(let error):
      return .failure(ValidationError(violations: [Violation(path: "", keyword: "schema", message: "\(error)")]))
    }
    let purpose: ValidationRun.Purpose = tolerant ? .tolerantDecoding : .decoding
    return ValidationRun.perform(program, over: text, isRequest: true, purpose: purpose) { run in
      if run.violations.isEmpty, !run.isRootAnObject { run.reportRoot() }
      guard run.violations.isEmpty else {
        return .failure(ValidationError(violations: run.violations, omitted: run.omitted))
      }
      return .success(run.fields())
    }
  }
}

extension ValidationRun {
  /// A member of the root object, by its place in the text.
  struct RootMember {
    /// The schema's entry for the name, as an index into the tables; -1 for an unknown name.
    let entry: Int32
    let name: PathStep
    /// The offset of the value.
    let value: Int
    /// The offset behind a string without escapes, which need not be scanned again; 0 for any other value.
    var plainEnd = 0
  }

  /// Notes the end of the member that was just checked, where it is a string without escapes.
  mutating func noteString() {
    let last = members.count - 1
    guard !lastStringHasEscapes, scanner.base[members[last].value] == UInt8(ascii: "\"") else { return }
    members[last].plainEnd = scanner.position
  }

  /// Whether the text is an object, so that its members were walked over.
  fileprivate var isRootAnObject: Bool {
    var start = scanner
    start.position = 0
    start.skipWhitespace()
    return start.byte == UInt8(ascii: "{")
  }

  /// The violation for a text that is not an object, where the schema itself would take it.
  fileprivate mutating func reportRoot() {
    report("type", "expected an object", at: 0, allowed: "an object")
  }

  /// The contents of the fields, out of the places of the members.
  fileprivate func fields() -> _Storage {
    let keys = program.tables.fieldNames
    var contents: [_FieldContent?] = Array(repeating: nil, count: keys.fields.count)
    var extra = JSONObject()
    for member in members {
      let value = value(of: member)
      guard member.entry >= 0 else {
        extra[name(member.name)] = value
        continue
      }
      let entry = tables.names[Int(member.entry)]
      // The provider's common fields are no fields of the type.
      guard entry.field < contents.count else {
        extra[program.tables.text(entry.name)] = value
        continue
      }
      let field = keys.fields[Int(entry.field)]
      if value == .null, !entry.isRequired {
        contents[Int(entry.field)] = nil
      } else {
        contents[Int(entry.field)] = .json(entry.isAlias ? option(labelled: value, of: field) : value)
      }
    }
    return _Storage(keys: keys, contents: contents, extra: extra)
  }

  private func value(of member: RootMember) -> JSONValue {
    let value: JSONValue
    if member.plainEnd > 0 {
      value = .string(
        scanner.text(of: StringToken(start: member.value + 1, end: member.plainEnd - 1, hasEscapes: false)))
    } else {
      value = self.value(from: member.value)
    }
    guard purpose == .tolerantDecoding, member.entry >= 0 else { return value }
    return Tolerance(tables: tables).adapted(value, to: tables.names[Int(member.entry)].node)
  }

  /// The option that a label means: under its alias a field takes either.
  private func option(labelled value: JSONValue, of field: FieldKeys.Field) -> JSONValue {
    guard let label = value.string, let option = field.labels.first(where: { $0.label.isExactly(label) })?.option,
      let parsed = try? JSONValue(parsing: option)
    else { return value }
    return parsed
  }
}

// MARK: What stops decoding

extension ValidationRun {
  /// Whether a violation leaves a property without a value.
  ///
  /// Options are cases of a Swift enum where they are all texts or all whole numbers; the type of other lists is open.
  func stopsDecoding(_ keyword: Keyword, _ node: UnsafePointer<SchemaNode>) -> Bool {
    switch keyword {
    case .type, .required: return true
    case .enum:
      guard node.pointee.options >= 0 else { return false }
      let options = program.tables.optionValues[Int(node.pointee.options)].filter { $0 != .null }
      return options.allSatisfy { $0.string != nil } || options.allSatisfy { $0.int != nil }
    default: return false
    }
  }

  /// Reports an integer that no 64 bits hold: JSON Schema takes it, a Swift property does not.
  @inline(never)
  mutating func checkWidth(_ token: NumberToken, _ node: UnsafePointer<SchemaNode>) {
    let types = node.pointee.types
    guard types.subtracting(.null) == .integer else { return }
    let isUnsigned = node.pointee.number >= 0 && program.tables.exactNumbers[Int(node.pointee.number)].needsUnsigned
    if token.isSmallInteger, !isUnsigned || token.mantissa >= 0 { return }
    let number = JSONNumber(scanned: scanner.text(from: token.start, to: token.end))
    guard number.isInteger, isUnsigned ? number.uint64 == nil : number.int == nil else { return }
    report(
      .type, node, "expected an integer of 64 bits, found \(number.literal.shortened(to: 60))", at: token.start,
      until: token.end, allowed: types.words)
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
