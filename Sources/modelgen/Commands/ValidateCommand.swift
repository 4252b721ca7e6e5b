import CommandLineSupport
import Files
import ModelBindings
import ModelCatalog

enum ValidateCommand: Command {
  static let name = "validate"
  static let summary = "validates request bodies offline, before a call costs money"
  static let usage =
    "(--endpoint NAME | --schema FILE) [FILE|-]... [--jsonl] [--media FIELD=PATH]... [--format text|json|github]"
  static let options: [OptionSpec] = [
    .value("endpoint", "NAME", "the endpoint, by id, documented name or path"),
    .value("schema", "FILE", "a bare JSON Schema (2020-12, the subset that modelgen checks) instead of an endpoint"),
    .flag("jsonl", "each line is a body, or {\"endpoint\": NAME, \"body\": {…}}"),
    .value(
      "media", "FIELD=PATH", "a local file to check against a field's media rules; the field may then be left out",
      isRepeatable: true),
    .value("format", "FORMAT", "how to print", choices: ValidationPrinter.Format.allCases.map(\.rawValue)), .catalog,
  ]
  static let example = "modelgen validate --endpoint wan-ai/wan-2-2/image-to-video body.json"

  static func run(_ arguments: Arguments, _ console: Console) throws -> ExitStatus {
    let store = try ValidatorStore(arguments)
    let media = try localMedia(arguments, store)
    let format = arguments["format"].flatMap(ValidationPrinter.Format.init) ?? .text
    let isStream = arguments.has("jsonl")
    let printer = ValidationPrinter(format: format, console: console, printsValid: !isStream)
    // Media files can be all that is asked about; a body on standard input is then asked for by `-`.
    let files = arguments.operands.isEmpty && media.isEmpty ? ["-"] : arguments.operands
    if isStream {
      var stream = StreamValidation(store, printer, console)
      return try stream.run(files)
    }
    guard let rules = store.common else {
      throw UsageError("name the rules to check against: --endpoint NAME or --schema FILE")
    }
    var status = ExitStatus.success
    func print(_ validate: () throws -> ValidatedRequest) {
      do {
        let request = try validate()
        printer.print(request)
        if !request.result.isValid, status == .success { status = .negative }
      } catch {
        console.note("modelgen validate: error: \(error)")
        status = .failure
      }
    }
    for file in files {
      print {
        let path = file == "-" ? nil : file
        let body = try InputFile.all(path)
        let result = rules.validator.validate(body, with: media)
        return ValidatedRequest(file: path, line: 1, endpoint: rules.endpoint, result: result, text: body)
      }
    }
    for file in media { print { try ValidatedRequest(of: file, endpoint: rules.endpoint) } }
    return status
  }

  private static func localMedia(_ arguments: Arguments, _ store: ValidatorStore) throws -> [LocalMedia] {
    guard !arguments.all("media").isEmpty else { return [] }
    guard let rules = store.common, let name = rules.endpoint else {
      throw UsageError("--media needs --endpoint: its rules are those of an endpoint's field")
    }
    guard !arguments.has("jsonl") else {
      throw UsageError("--media and --jsonl exclude each other: a file belongs to one request")
    }
    return try arguments.localMedia(for: rules.validator, of: name)
  }
}
