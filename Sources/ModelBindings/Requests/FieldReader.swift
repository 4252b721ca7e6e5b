/// Reads one field's value from where it stands in a body.
public struct FieldReader {
  var scanner: JSONScanner
  /// Whether numbers may stand in quotes and ids without them, as services answer them.
  var isTolerant: Bool
  /// The string at the scanner's position, where it has been scanned before.
  var known: StringToken?
  /// What could not be read.
  var problems: [Violation] = []
  /// How deep the value stands, so that nesting stays bounded.
  var depth = 0

  mutating func note(_ keyword: String, _ message: String, at offset: Int, allowed: String? = nil) {
    problems.append(
      Violation(
        path: "", keyword: keyword, message: message, actual: found(at: offset),
        allowed: allowed, offset: offset))
  }

  /// Problems are noted where they are met, with a path from there; on the way out each level puts its name in front.
  mutating func place(problemsFrom first: Int, below name: @autoclosure () -> String) {
    guard first < problems.count else { return }
    let step = JSONPointer([name()]).description
    for index in first..<problems.count { problems[index].path = step + problems[index].path }
  }

  private func found(at offset: Int) -> String? {
    var walk = scanner
    walk.position = offset
    guard walk.skipValue(depth: depth) else { return nil }
    return walk.text(from: offset, to: walk.position).shortened(to: 80)
  }

  private mutating func mismatch<Value>(_ expected: String, at offset: Int) -> Value? {
    note("type", "expected \(expected), found \(found(at: offset) ?? "nothing")", at: offset, allowed: expected)
    return nil
  }

  mutating func string() -> String? {
    if let token = known {
      known = nil
      scanner.position = token.end + 1
      return scanner.text(of: token)
    }
    scanner.skipWhitespace()
    let start = scanner.position
    if scanner.byte == UInt8(ascii: "\"") {
      var token = StringToken()
      return scanner.scanString(&token) ? scanner.text(of: token) : mismatch("a string", at: start)
    }
    if isTolerant, let value = value() {
      switch value {
      case .number(let number): return number.literal
      case .bool(let truth): return "\(truth)"
      default: break
      }
    }
    return mismatch("a string", at: start)
  }

  mutating func number<Value>(_ expected: String, _ convert: (JSONNumber) -> Value?) -> Value? {
    scanner.skipWhitespace()
    let start = scanner.position
    var number: JSONNumber?
    if scanner.byte == UInt8(ascii: "\"") {
      if isTolerant, let text = string() { number = JSONNumber(literal: text) }
    } else {
      var token = NumberToken()
      var walk = scanner
      if walk.scanNumber(&token) {
        scanner = walk
        number = JSONNumber(scanned: scanner.text(from: token.start, to: token.end))
      }
    }
    if let number, let value = convert(number) { return value }
    return mismatch(expected, at: start)
  }

  mutating func bool() -> Bool? {
    scanner.skipWhitespace()
    let start = scanner.position
    switch value() {
    case .bool(let truth): return truth
    case .string("true") where isTolerant, .number(JSONNumber(1)) where isTolerant: return true
    case .string("false") where isTolerant, .number(JSONNumber(0)) where isTolerant: return false
    default: return mismatch("true or false", at: start)
    }
  }

  mutating func value() -> JSONValue? {
    var reader = JSONReader(scanner: scanner)
    let value = reader.readValue(depth: depth)
    if value != nil { scanner = reader.scanner }
    return value
  }

  /// Whether `null` stands here; steps over it if so.
  mutating func null() -> Bool {
    scanner.skipWhitespace()
    return scanner.byte == UInt8(ascii: "n") && scanner.scanLiteral("null")
  }

  mutating func array<Element: FieldValue>() -> [Element]? {
    scanner.skipWhitespace()
    let start = scanner.position
    guard scanner.byte == UInt8(ascii: "[") else { return mismatch("an array", at: start) }
    var elements: [Element] = []
    scanner.position += 1
    scanner.skipWhitespace()
    depth += 1
    defer { depth -= 1 }
    while scanner.byte != UInt8(ascii: "]") {
      let before = problems.count
      let element = Element.read(from: &self)
      place(problemsFrom: before, below: "\(elements.count)")
      guard let element else { return nil }
      elements.append(element)
      scanner.skipWhitespace()
      guard scanner.byte == UInt8(ascii: ",") else { break }
      scanner.position += 1
      scanner.skipWhitespace()
    }
    scanner.position += 1
    return elements
  }

  mutating func noteOption<Value: FieldValue>(_ found: Value, _ options: [Value]) {
    let words = options.map { "\($0)" }
    let near = "\(found)".nearest(in: words).map { "; did you mean \($0)?" } ?? ""
    problems.append(
      Violation(
        path: "", keyword: "enum",
        message: "\(found) is not one of \(words.joined(separator: ", ").shortened(to: 200))\(near)",
        actual: "\(found)", allowed: words.joined(separator: ", ").shortened(to: 400), offset: scanner.position))
  }
}
