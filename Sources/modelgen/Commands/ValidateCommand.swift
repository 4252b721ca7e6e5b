import ModelBindings
import ModelCatalog

enum ValidateCommand: Command {
  static let name = "validate"
  static let summary = "checks request bodies offline, before they cost anything"
  static let usage = "(--endpoint NAME | --schema FILE) [FILE|-]... [--jsonl] [--format text|json|github]"
  static let options: [OptionSpec] = [
    .value("endpoint", "NAME", "the endpoint, by id, documented name or path"),
    .value("schema", "FILE", "a bare JSON Schema (2020-12, the subset that modelgen checks) instead of an endpoint"),
    .flag("jsonl", "each line is a body, or {\"endpoint\": NAME, \"body\": {…}}"),
    .value("format", "FORMAT", "how to print", choices: JudgementPrinter.Format.allCases.map(\.rawValue)), .catalog,
  ]
  static let example = "modelgen validate --endpoint wan-ai/wan-2-2/image-to-video body.json"

  static func run(_ arguments: Arguments, _ console: Console) throws -> ExitStatus {
    let source = try ValidatorSource(arguments)
    let format = arguments["format"].flatMap(JudgementPrinter.Format.init) ?? .text
    let isStream = arguments.has("jsonl")
    let printer = JudgementPrinter(format: format, console: console, printsValid: !isStream)
    let files = arguments.operands.isEmpty ? ["-"] : arguments.operands
    if isStream {
      var stream = StreamValidation(arguments, printer, console)
      return try stream.run(files)
    }
    guard let rules = source.common else {
      throw UsageError("name the rules to check against: --endpoint NAME or --schema FILE")
    }
    var status = ExitStatus.success
    for file in files {
      let path = file == "-" ? nil : file
      let body: [UInt8]
      do {
        body = try InputFile.all(path)
      } catch {
        console.note("modelgen validate: error: \(error)")
        status = .failure
        continue
      }
      let judgement = Judgement(
        file: path, line: 1, endpoint: rules.endpoint, result: rules.validator.validate(body), text: body)
      printer.print(judgement)
      if !judgement.result.isValid, status == .success { status = .negative }
    }
    return status
  }
}
