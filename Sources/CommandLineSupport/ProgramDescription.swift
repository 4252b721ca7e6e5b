/// A command as completion shows it.
package struct CommandDescription: Sendable {
  package let name: String
  package let summary: String
  /// The words that follow the name in the usage line; bars separate several ways to use the command.
  package let usage: String
  package let options: [OptionSpec]
  package let example: String

  package init(_ name: String, _ summary: String, usage: String, options: [OptionSpec], example: String) {
    self.name = name
    self.summary = summary
    self.usage = usage
    self.options = options
    self.example = example
  }

  var usageLine: UsageLine { UsageLine(usage, options: options) }
}

/// A program as completion shows it.
package struct ProgramDescription: Sendable {
  package let name: String
  package let summary: String
  package let commands: [CommandDescription]
  /// Whether the program is its only command, so that no name of one is typed.
  package let isOneCommand: Bool

  /// A program whose first word names a command.
  package init(_ name: String, _ summary: String, commands: [CommandDescription]) {
    self.name = name
    self.summary = summary
    self.commands = commands
    isOneCommand = false
  }

  /// A program that does one thing.
  package init(_ command: CommandDescription) {
    name = command.name
    summary = command.summary
    commands = [command]
    isOneCommand = true
  }
}
