/// One walk over a body by a schema: the one interpreter of schemas, for verdicts, reports and decoding.
///
/// The run builds no values unless a rule is broken. A check returns false when the text is not JSON, or when a verdict-only run
/// has found an error.
struct ValidationRun {
  /// The result that the caller wants.
  enum Purpose {
    /// Whether the body is valid: the run ends at the first error and writes nothing down.
    case verdict
    /// Every violation.
    case report
    /// The values of the fields, and the violations that keep a property from having one.
    case decoding
    /// The same for a response, whose values may be of another type than documented (``Tolerance``).
    case tolerantDecoding
  }

  var scanner: JSONScanner
  let tables: TablePointers
  let program: SchemaProgram
  /// The way from the root to where the run stands, one step for each level from level 1.
  let path: UnsafeMutablePointer<PathStep>
  /// Whether the body is a request, which may not name a field twice or in two ways.
  let isRequest: Bool
  var depth = 0

  var violations: [Violation] = []
  var omitted = 0
  var hasErrors = false
  let purpose: Purpose
  /// Whether only the verdict is asked for.
  let isVerdictOnly: Bool
  /// Whether values are asked for.
  let isDecoding: Bool
  /// The members of the root, where values are asked for.
  var members: [RootMember] = []
  /// Whether the last string that was checked has escapes, where values are asked for.
  var lastStringHasEscapes = true

  /// Walks over `body` and hands the finished run to `finish`.
  static func perform<Value>(
    _ program: SchemaProgram, over body: UnsafeBufferPointer<UInt8>, isRequest: Bool,
    purpose: Purpose = .report, _ finish: (inout ValidationRun) -> Value
  ) -> Value {
    TablePointers.with(program.tables) { tables in
      // 128 steps of eight bytes are the most that such an allocation takes from the stack.
      withUnsafeTemporaryAllocation(of: PathStep.self, capacity: JSONScanner.maximumDepth) { path in
        var run = ValidationRun(
          scanner: JSONScanner(body), tables: tables, program: program,
          path: path.baseAddress.unsafelyUnwrapped - 1, isRequest: isRequest, purpose: purpose,
          isVerdictOnly: purpose == .verdict, isDecoding: purpose == .decoding || purpose == .tolerantDecoding)
        if !(run.check(0) && run.scanner.scanEnd()) {
          run.hasErrors = true
          if purpose != .verdict { run.reportSyntax() }
        }
        return finish(&run)
      }
    }
  }

  /// The violations found.
  func result() -> ValidationResult {
    ValidationResult(violations: violations, omitted: omitted, isValid: !hasErrors)
  }

  /// Checks the value that stands here against a node.
  mutating func check(_ index: Int32) -> Bool {
    scanner.skipWhitespace()
    let node = tables.nodes + Int(index)
    let byte = scanner.byte
    if !node.pointee.isSatisfiable { return refuse() }
    switch byte {
    case UInt8(ascii: "\""):
      guard node.pointee.types.contains(.string) else { return mismatch(node) }
      var token = StringToken()
      guard scanner.scanString(&token) else { return false }
      if isDecoding { lastStringHasEscapes = token.hasEscapes }
      if node.pointee.hasStringRules { checkString(token, node) }
      return true
    case UInt8(ascii: "{"):
      guard node.pointee.types.contains(.object) else { return mismatch(node) }
      return checkObject(node)
    case UInt8(ascii: "["):
      guard node.pointee.types.contains(.array) else { return mismatch(node) }
      return checkArray(node)
    case UInt8(ascii: "t"):
      guard node.pointee.types.contains(.boolean) else { return mismatch(node) }
      return scanner.scanLiteral("true") && checkLiteral(node, length: 4)
    case UInt8(ascii: "f"):
      guard node.pointee.types.contains(.boolean) else { return mismatch(node) }
      return scanner.scanLiteral("false") && checkLiteral(node, length: 5)
    case UInt8(ascii: "n"):
      guard node.pointee.types.contains(.null) else { return mismatch(node) }
      return scanner.scanLiteral("null") && checkLiteral(node, length: 4)
    default:
      return checkNumber(node)
    }
  }

  @inline(__always)
  private mutating func checkLiteral(_ node: UnsafePointer<SchemaNode>, length: Int) -> Bool {
    if node.pointee.options >= 0 || node.pointee.const >= 0 { checkOptions(node, from: scanner.position - length) }
    return true
  }

  @inline(never)
  private mutating func refuse() -> Bool {
    let start = scanner.position
    guard scanner.skipValue(depth: depth) else { return false }
    report("false", "nothing is allowed here", at: start, until: scanner.position)
    return true
  }

  /// A value of a type that the node does not take: reported, and stepped over.
  @inline(never)
  mutating func mismatch(_ node: UnsafePointer<SchemaNode>) -> Bool {
    let start = scanner.position
    if isVerdictOnly, recordWithoutMessage(.type, node), hasErrors { return false }
    guard scanner.skipValue(depth: depth) else { return false }
    if purpose == .tolerantDecoding, Tolerance.adapted(value(from: start), to: node.pointee.types) != nil {
      return true
    }
    reportType(node, from: start)
    return true
  }

  @inline(never)
  mutating func reportType(_ node: UnsafePointer<SchemaNode>, from start: Int) {
    if recordWithoutMessage(.type, node) { return }
    let value = text(from: start, to: scanner.position)
    let found =
      switch scanner.base[start] {
      case UInt8(ascii: "\""): "the string \(value)"
      case UInt8(ascii: "{"): "an object"
      case UInt8(ascii: "["): "an array"
      case UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "n"): value
      default: "the number \(value)"
      }
    let allowed = node.pointee.types.words
    report(
      Keyword.type, node, "expected \(allowed), found \(found)", at: start, until: scanner.position, allowed: allowed)
  }
}

/// A step on the way from the root: a member's name, by its place in the text, or an element's number.
struct PathStep {
  private var first: UInt32
  private var length: UInt32

  /// A name between two offsets of 32 bits. Beyond 4 GB a message can show a wrong field name; the verdict is still right.
  @inline(__always)
  init(start: Int, end: Int) {
    first = UInt32(truncatingIfNeeded: start)
    length = UInt32(truncatingIfNeeded: end - start)
  }

  /// An element.
  @inline(__always)
  init(element: Int) {
    first = UInt32(truncatingIfNeeded: element)
    length = .max
  }

  var start: Int { Int(first) }
  var end: Int { Int(first) + Int(length) }
  var isElement: Bool { length == .max }
}

/// The tables as pointers, valid while a run lasts.
struct TablePointers {
  let nodes: UnsafePointer<SchemaNode>
  let objects: UnsafePointer<ObjectRule>
  let names: UnsafePointer<PropertyName>
  let options: UnsafePointer<OptionRule>
  let strings: UnsafePointer<PooledString>
  let integers: UnsafePointer<Int64>
  let numbers: UnsafePointer<NumberRule>
  let pool: UnsafePointer<UInt8>

  @inline(__always)
  static func with<Value>(_ tables: SchemaTables, _ body: (TablePointers) -> Value) -> Value {
    tables.nodes.withUnsafeBufferPointer { nodes in
      tables.objects.withUnsafeBufferPointer { objects in
        tables.names.withUnsafeBufferPointer { names in
          tables.options.withUnsafeBufferPointer { options in
            tables.strings.withUnsafeBufferPointer { strings in
              tables.integers.withUnsafeBufferPointer { integers in
                tables.numbers.withUnsafeBufferPointer { numbers in
                  tables.pool.withUnsafeBufferPointer { pool in
                    // An empty table gets any aligned address, which is never read: no index points into the table.
                    body(
                      TablePointers(
                        nodes: nodes.start, objects: objects.start, names: names.start, options: options.start,
                        strings: strings.start, integers: integers.start, numbers: numbers.start, pool: pool.start))
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}

extension UnsafeBufferPointer {
  /// The first element's address, or some address where there are no elements.
  @inline(__always)
  fileprivate var start: UnsafePointer<Element> {
    baseAddress ?? UnsafePointer(bitPattern: MemoryLayout<Element>.alignment).unsafelyUnwrapped
  }
}
