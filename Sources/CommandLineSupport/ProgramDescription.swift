/// The description of a command, for its help and for completion.
package struct CommandDescription: Sendable {
  /// The word that the user types.
  package let name: String
  /// The purpose in one line.
  package let summary: String
  /// The words that follow the name in the usage line; bars separate several ways to use the command.
  package let usage: String
  /// The command's own options, without those of every command.
  package let options: [OptionSpec]
  /// A command line, for the help.
  package let example: String

  /// Creates a description.
  package init(_ name: String, _ summary: String, usage: String, options: [OptionSpec], example: String) {
    self.name = name
    self.summary = summary
    self.usage = usage
    self.options = options
    self.example = example
  }

  var usageLine: UsageLine { UsageLine(usage, options: options) }
}

/// The description of a program, for its help and for completion.
package struct ProgramDescription: Sendable {
  /// The name of the executable.
  package let name: String
  /// The purpose in one line.
  package let summary: String
  /// The commands, in the order of the help.
  package let commands: [CommandDescription]
  /// Whether the program has one command, whose name the user does not type.
  package let isOneCommand: Bool

  /// Creates a program whose first word names a command.
  package init(_ name: String, _ summary: String, commands: [CommandDescription]) {
    self.name = name
    self.summary = summary
    self.commands = commands
    isOneCommand = false
  }

  /// Creates a program with one command, whose name is the program's.
  package init(_ command: CommandDescription) {
    name = command.name
    summary = command.summary
    commands = [command]
    isOneCommand = true
  }
}
