import CommandLineSupport
import Files
import ModelBindings

/// Validates the lines of one block after another. Several share one store; each is used by one thread at a time.
final class BlockValidator {
  /// The results of one block.
  struct Outcome: Sendable {
    var output = ""
    var tally = StreamTally()
  }

  private let store: ValidatorStore
  /// The rules that this thread asked the store for, so that a line takes no lock.
  private var known: [String: Result<ValidatorStore.Rules, Diagnostic>] = [:]
  private let printer: ValidationPrinter
  /// Whether a valid line gets a line of output too.
  private let printsAll: Bool
  private let file: String?

  init(_ store: ValidatorStore, _ printer: ValidationPrinter, file: String?) {
    self.store = store
    self.printer = printer
    self.file = file
    printsAll = printer.format == .json
  }

  func validate(_ block: LineBlock) -> Outcome {
    var outcome = Outcome()
    if let line = block.tooLong {
      add(
        invalidRequest("json", "the line is longer than \(LineBlocks.maximumLineLength >> 20) MB", [], line),
        to: &outcome)
      return outcome
    }
    block.bytes.withUnsafeBufferPointer { bytes in
      var number = block.firstLine
      var start = 0
      while start < bytes.count {
        let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
        let line = UnsafeBufferPointer(rebasing: bytes[start..<end])
        // A blank line holds no request; editors and `echo` leave one at the end.
        if line.contains(where: { $0 > 0x20 }) { validate(line, number, &outcome) }
        number += 1
        start = end + 1
      }
    }
    return outcome
  }

  private func validate(_ line: UnsafeBufferPointer<UInt8>, _ number: Int, _ outcome: inout Outcome) {
    guard let rules = store.common else {
      validateEnvelope(line, number, &outcome)
      return
    }
    add(rules, rules.validator.validate(line), line, number, start: 0, to: &outcome)
  }

  /// A line that names its endpoint itself.
  private func validateEnvelope(_ line: UnsafeBufferPointer<UInt8>, _ number: Int, _ outcome: inout Outcome) {
    let members: [Range<Int>?]
    do throws(JSONSyntaxError) {
      members = try JSONMembers.ranges(of: ["endpoint", "body"], in: line)
    } catch {
      let violation = Violation(
        path: "", keyword: "json", message: "not JSON: expected \(error.expected)", allowed: error.expected,
        offset: error.offset)
      add(invalidRequest(violation, Array(line), number), to: &outcome)
      return
    }
    guard let nameRange = members[0], let body = members[1],
      let name = (try? JSONValue(parsing: line[nameRange]))?.string
    else {
      let message = "without --endpoint a line is {\"endpoint\": NAME, \"body\": {…}}; one of the two is missing"
      add(invalidRequest("required", message, Array(line), number), to: &outcome)
      return
    }
    do throws(Diagnostic) {
      let rules = try rules(for: name).get()
      let result = rules.validator.validate(UnsafeBufferPointer(rebasing: line[body]))
      add(rules, result, line, number, start: body.lowerBound, to: &outcome)
    } catch {
      let violation = Violation(
        path: "/endpoint", keyword: "endpoint", message: error.message, actual: name, offset: nameRange.lowerBound)
      add(invalidRequest(violation, Array(line), number), to: &outcome)
    }
  }

  private func rules(for name: String) -> Result<ValidatorStore.Rules, Diagnostic> {
    if let known = known[name] { return known }
    let rules = store.rules(for: name)
    known[name] = rules
    return rules
  }

  // MARK: Writing down

  private func invalidRequest(_ keyword: String, _ message: String, _ text: [UInt8], _ number: Int) -> ValidatedRequest
  {
    invalidRequest(Violation(path: "", keyword: keyword, message: message), text, number)
  }

  private func invalidRequest(_ violation: Violation, _ text: [UInt8], _ number: Int) -> ValidatedRequest {
    ValidatedRequest(
      file: file, line: number, endpoint: nil, result: ValidationResult(violations: [violation], isValid: false),
      text: text)
  }

  private func add(
    _ rules: ValidatorStore.Rules, _ result: ValidationResult, _ line: UnsafeBufferPointer<UInt8>, _ number: Int,
    start: Int, to outcome: inout Outcome
  ) {
    if result.violations.isEmpty {
      outcome.tally.checked += 1
      outcome.tally.valid += 1
      guard printsAll else { return }
    }
    let request = ValidatedRequest(
      file: file, line: number, endpoint: rules.endpoint, result: result,
      text: result.violations.isEmpty ? [] : Array(line), start: start)
    if result.violations.isEmpty {
      outcome.output += printer.text(of: request)
    } else {
      add(request, to: &outcome)
    }
  }

  private func add(_ request: ValidatedRequest, to outcome: inout Outcome) {
    outcome.tally.checked += 1
    if request.result.isValid { outcome.tally.valid += 1 }
    for keyword in Set(request.result.violations.filter { $0.severity == .error }.map(\.keyword)) {
      outcome.tally.byKeyword[keyword, default: 0] += 1
    }
    outcome.output += printer.text(of: request)
  }
}
