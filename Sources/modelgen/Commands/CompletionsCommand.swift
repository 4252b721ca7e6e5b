import CommandLineSupport

enum CompletionsCommand: Command {
  static let name = "completions"
  static let summary = "prints a script that lets a shell complete commands, options and endpoint names"
  static let usage = "bash|zsh|fish"
  static let options: [OptionSpec] = []
  static let example = "modelgen completions bash > ~/.local/share/bash-completion/completions/modelgen"

  static func run(_ arguments: Arguments, _ console: Console) throws -> ExitStatus {
    console.data(try Shell(arguments.operands).script(for: Modelgen.name))
    return .success
  }
}
