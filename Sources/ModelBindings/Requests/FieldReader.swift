/// Reads a body into the contents of fields, by the types that a schema gives them.
///
/// Only what a field cannot hold is a problem here: a wrong type, an option that is none, a required field that is missing.
/// Whether the values keep to their limits is the validator's business.
struct FieldReader {
  var scanner: JSONScanner
  let tables: TablePointers
  let program: SchemaProgram
  /// Whether numbers may stand in quotes and ids without them, as services answer them.
  let isTolerant: Bool
  /// What could not be read, in the order of the body.
  var problems: [Violation] = []
  var depth = 0

  /// Reads a whole text.
  static func read(
    _ text: UnsafeBufferPointer<UInt8>, by validator: Validator, tolerant: Bool
  ) -> Result<_Fields, ValidationError> {
    let program: SchemaProgram
    switch validator.program {
    case .success(let compiled): program = compiled
    case .failure(let error):
      return .failure(ValidationError(violations: [Violation(path: "", keyword: "schema", message: "\(error)")]))
    }
    return TablePointers.with(program.tables) { tables in
      var reader = FieldReader(scanner: JSONScanner(text), tables: tables, program: program, isTolerant: tolerant)
      let fields = reader.root()
      if let fields, reader.scanner.scanEnd(), reader.problems.isEmpty { return .success(fields) }
      if let failure = reader.scanner.failure {
        reader.problems.append(
          Violation(path: "", keyword: "json", message: failure.description, offset: failure.offset))
      }
      return .failure(ValidationError(violations: reader.problems))
    }
  }

  /// The outermost object; nil where the text stops being JSON, or is no object.
  private mutating func root() -> _Fields? {
    scanner.skipWhitespace()
    guard scanner.byte == UInt8(ascii: "{") else {
      let start = scanner.position
      if scanner.skipValue(depth: 0) { note("type", "expected an object", from: start) }
      return nil
    }
    let keys = program.tables.fieldNames
    let count = keys.fields.count
    var contents: [_FieldContent?] = Array(repeating: nil, count: count)
    var extra = JSONObject()
    let rule = tables.nodes.pointee.object
    let isWhole = members(of: rule) { reader, name, entry in
      let field = entry.map { Int($0.pointee.field) } ?? count
      guard let entry, field < count else {
        // The provider's common fields are no fields of this type, unknown ones none of any.
        guard let value = reader.value(by: entry?.pointee.node ?? -1) else { return false }
        extra[entry.map { reader.program.tables.text($0.pointee.name) } ?? reader.scanner.text(of: name)] = value
        return true
      }
      if reader.scanner.byte == UInt8(ascii: "n"), !entry.pointee.isRequired {
        // A field that can be left out says nothing more by `null`.
        contents[field] = nil
        return reader.scanner.scanLiteral("null")
      }
      let before = reader.problems.count
      let start = reader.scanner.position
      guard var value = reader.value(by: entry.pointee.node) else { return false }
      if entry.pointee.isAlias { reader.takeLabel(&value, of: keys.fields[field], from: start, problemsFrom: before) }
      contents[field] = .json(value)
      reader.place(
        problemsFrom: before, below: entry.pointee.isAlias ? keys.fields[field].alias ?? "" : keys.fields[field].key)
      return true
    }
    guard isWhole else { return nil }
    if rule >= 0 {
      let entries = tables.names + Int(tables.objects[Int(rule)].first)
      for field in 0..<count where contents[field] == nil && entries[field].isRequired {
        noteMissing(keys.fields[field].key)
      }
    }
    return _Fields(keys: keys, contents: contents, extra: extra)
  }

  /// Walks over the members of the object that begins here. `each` reads one value, given the member's name and the schema's
  /// entry for it, and answers false where the text stops being JSON.
  @inline(__always)
  mutating func members(
    of rule: Int32, _ each: (inout FieldReader, StringToken, UnsafePointer<PropertyName>?) -> Bool
  ) -> Bool {
    guard depth < JSONScanner.maximumDepth else { return scanner.fail("no more than 128 levels of nesting") }
    let object = rule >= 0 ? tables.objects[Int(rule)] : ObjectRule()
    let entries = tables.names + Int(object.first)
    let count = Int(object.nameCount)
    var next = 0
    depth += 1
    defer { depth -= 1 }
    scanner.position += 1
    scanner.skipWhitespace()
    if scanner.byte == UInt8(ascii: "}") {
      scanner.position += 1
      return true
    }
    while true {
      var name = StringToken()
      var entry = -1
      // Bodies mostly come in documentation order, so the name expected next is tried before any search.
      if next < count, scanner.byte == UInt8(ascii: "\""),
        tables.matches(entries[next].name, in: scanner, at: scanner.position + 1)
      {
        entry = next
        scanner.position += Int(entries[next].name.length) + 2
        guard scanner.scanColon() else { return false }
      } else {
        guard scanner.scanKey(&name) else { return false }
        entry = tables.find(name, in: scanner, among: entries, count, of: program)
      }
      scanner.skipWhitespace()
      if entry >= 0 { next = entry + 1 }
      guard each(&self, name, entry >= 0 ? entries + entry : nil) else { return false }
      switch scanner.scanContinuation(until: UInt8(ascii: "}"), "',' or '}'") {
      case .another: break
      case .end: return true
      case .failure: return false
      }
    }
  }

  /// Under its alias a select may be given by an option's label.
  @inline(never)
  private mutating func takeLabel(
    _ value: inout JSONValue, of field: FieldKeys.Field, from start: Int, problemsFrom before: Int
  ) {
    guard let label = value.string, let option = field.labels.first(where: { $0.label.isExactly(label) })?.option,
      let parsed = try? JSONValue(parsing: option)
    else { return }
    value = parsed
    problems.removeSubrange(before...)
  }

  // MARK: Problems

  @inline(never)
  mutating func note(_ keyword: String, _ message: String, from start: Int, allowed: String? = nil) {
    // Of millions, which only somebody hostile would send, the first ones say enough.
    guard problems.count < Self.maximumProblems else { return }
    let actual = scanner.text(from: start, to: scanner.position).shortened(to: 80)
    problems.append(
      Violation(
        path: "", keyword: keyword, message: "\(message), found \(actual)", actual: actual, allowed: allowed,
        offset: start))
  }

  private static let maximumProblems = 1000

  @inline(never)
  mutating func noteMissing(_ name: String) {
    problems.append(
      Violation(
        path: "", keyword: "required", message: "\"\(name)\" is required and missing", offset: scanner.position))
  }

  /// Problems are noted where they are met, with a path from there; on the way out each level puts its name in front.
  @inline(__always)
  mutating func place(problemsFrom first: Int, below name: @autoclosure () -> String) {
    guard first < problems.count else { return }
    let step = JSONPointer([name()]).description
    for index in first..<problems.count { problems[index].path = step + problems[index].path }
  }
}
