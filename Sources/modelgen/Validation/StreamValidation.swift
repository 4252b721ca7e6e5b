import ModelBindings
import ModelCatalog

/// Checks one request a line, however many there are.
struct StreamValidation {
  private let source: ValidatorSource
  private let printer: JudgementPrinter
  private let console: Console
  private var checked = 0
  private var valid = 0
  private var byKeyword: [String: Int] = [:]

  init(_ source: ValidatorSource, _ printer: JudgementPrinter, _ console: Console) {
    self.source = source
    self.printer = printer
    self.console = console
  }

  mutating func run(_ files: [String]) throws -> ExitStatus {
    var couldNotRead = false
    for file in files {
      do {
        try check(file == "-" ? nil : file)
      } catch {
        console.note("modelgen validate: error: \(error)")
        couldNotRead = true
      }
    }
    summarise()
    return couldNotRead ? .failure : checked == valid ? .success : .negative
  }

  private mutating func check(_ path: String?) throws {
    var reader = try LineReader(path)
    var number = 0
    while try reader.next({ line in
      number += 1
      // A blank line holds no request; editors and `echo` leave one at the end.
      guard line.contains(where: { $0 > 0x20 }) else { return }
      judge(Array(line), number, path)
      if checked.isMultiple(of: 50_000) { console.progress("\(checked) requests checked, \(checked - valid) invalid") }
    }) {}
  }

  private mutating func judge(_ line: [UInt8], _ number: Int, _ path: String?) {
    let judgement: Judgement
    if let rules = source.common {
      judgement = Judgement(
        file: path, line: number, endpoint: rules.endpoint, result: rules.validator.validate(line), text: line)
    } else {
      judgement = judgeEnvelope(line, number, path)
    }
    checked += 1
    if judgement.result.isValid { valid += 1 }
    for keyword in Set(judgement.result.violations.filter { $0.severity == .error }.map(\.keyword)) {
      byKeyword[keyword, default: 0] += 1
    }
    if !judgement.result.violations.isEmpty || printer.format == .json { printer.print(judgement) }
  }

  /// A line that names its endpoint itself.
  private func judgeEnvelope(_ line: [UInt8], _ number: Int, _ path: String?) -> Judgement {
    func refuse(_ violation: Violation) -> Judgement {
      Judgement(
        file: path, line: number, endpoint: nil, result: ValidationResult(violations: [violation], isValid: false),
        text: line)
    }
    let envelope: JSONValue
    do throws(JSONSyntaxError) { envelope = try JSONValue(parsing: line) } catch {
      return refuse(
        Violation(path: "", keyword: "json", message: "not JSON: expected \(error.expected)", offset: error.offset))
    }
    guard let name = envelope.object?["endpoint"]?.string, let body = JSONPointer(["body"]).range(in: line) else {
      return refuse(
        Violation(
          path: "", keyword: "required",
          message: "without --endpoint a line is {\"endpoint\": NAME, \"body\": {…}}; one of the two is missing",
          offset: 0))
    }
    do throws(CatalogError) {
      let rules = try source.rules(for: name)
      let result = line[body].withUnsafeBufferPointer { rules.validator.validate($0) }
      return Judgement(
        file: path, line: number, endpoint: rules.endpoint, result: result, text: line, start: body.lowerBound)
    } catch {
      let offset = JSONPointer(["endpoint"]).offset(in: line) ?? 0
      return refuse(
        Violation(path: "/endpoint", keyword: "endpoint", message: error.message, actual: name, offset: offset))
    }
  }

  private func summarise() {
    let counts = byKeyword.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key) \($0.value)" }
    console.note(
      "\(checked) checked, \(valid) valid, \(checked - valid) invalid"
        + (counts.isEmpty ? "" : " (\(counts.joined(separator: ", ")))"))
  }
}
