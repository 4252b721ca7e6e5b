import CommandLineSupport

/// One command of modelgen.
protocol Command: SendableMetatype {
  static var name: String { get }
  static var summary: String { get }
  /// The words that follow the command's name in the usage line.
  static var usage: String { get }
  static var options: [OptionSpec] { get }
  static var example: String { get }
  static func run(_ arguments: Arguments, _ console: Console) throws -> ExitStatus
}

extension Command {
  /// The command as completion shows it.
  static var description: CommandDescription {
    CommandDescription(name, summary, usage: usage, options: options, example: example)
  }

  /// The command's help.
  static var help: String {
    CommandHelp("\(name): \(summary)", usage: "modelgen \(name) \(usage)", options: options, example: example).text
  }
}
