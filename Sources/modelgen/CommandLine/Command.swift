/// How a command ended.
enum ExitStatus: Int32 {
  /// All is well.
  case success = 0
  /// The answer is no: an invalid request, stale output, findings.
  case negative = 1
  /// It could not run: usage, unreadable or malformed input.
  case failure = 2
}

/// One of the things modelgen does.
protocol Command: SendableMetatype {
  static var name: String { get }
  static var summary: String { get }
  /// What follows the command's name, as the usage line shows it.
  static var usage: String { get }
  static var options: [OptionSpec] { get }
  static var example: String { get }
  static func run(_ arguments: Arguments, _ console: Console) throws -> ExitStatus
}

extension OptionSpec {
  /// Where the catalog is; every command that reads one takes it.
  static let catalog = OptionSpec.value("catalog", "DIR", "the catalog's folder (default: catalog)")
}

extension Arguments {
  /// The catalog's folder.
  var catalog: String { self["catalog"] ?? "catalog" }
}

extension Command {
  /// The command's help.
  static var help: String {
    var lines = ["\(name): \(summary)", "", "usage: modelgen \(name) \(usage)", ""]
    let options = self.options + [.flag("help", "this text")]
    let names = options.map { "--\($0.name)" + ($0.value.map { " \($0)" } ?? "") }
    let width = names.map(\.count).max() ?? 0
    for (option, name) in zip(options, names) {
      let choices = option.choices.isEmpty ? "" : " (\(option.choices.joined(separator: ", ")))"
      lines.append("  \(name.padded(to: width))  \(option.help)\(choices)")
    }
    lines += ["", "example: \(example)", "", "exit status: 0 fine, 1 the answer is no, 2 could not run"]
    return lines.joined(separator: "\n")
  }
}

extension String {
  /// The text with spaces behind it up to `width` characters.
  func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
