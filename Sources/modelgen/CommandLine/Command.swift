import CommandLineSupport

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
