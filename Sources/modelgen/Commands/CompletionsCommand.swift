import CommandLineSupport
import ModelBindings

enum CompletionsCommand: Command {
  static let name = "completions"
  static let summary = "prints what a shell needs to complete commands, options and endpoint names"
  static let usage = "bash|zsh|fish"
  static let options: [OptionSpec] = []
  static let example = "modelgen completions bash > ~/.local/share/bash-completion/completions/modelgen"

  /// The word before a question of one of the scripts. It is no command for people, so no help names it.
  static let question = "__complete"

  static func run(_ arguments: Arguments, _ console: Console) throws -> ExitStatus {
    let names = Shell.allCases.map(\.rawValue)
    guard let name = arguments.operands.first, arguments.operands.count == 1 else {
      throw UsageError("name one shell: \(names.joined(separator: ", "))")
    }
    guard let shell = Shell(rawValue: name) else {
      let near = name.nearest(in: names).map { "; did you mean \($0)?" } ?? ""
      throw UsageError("known shells are \(names.joined(separator: ", ")), found \"\(name)\"\(near)")
    }
    console.data(shell.script)
    return .success
  }

  /// Answers a shell: a line for each word, or the kind of paths to look for.
  static func answer(_ words: [String], _ console: Console) {
    switch Completion.answer(words) {
    case .files: console.line(":files")
    case .folders: console.line(":folders")
    case .words(let words):
      console.data(words.map { $0.help.isEmpty ? "\($0.text)\n" : "\($0.text)\t\($0.help)\n" }.joined())
    }
  }
}
