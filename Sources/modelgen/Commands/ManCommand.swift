import CommandLineSupport

enum ManCommand: Command {
  static let name = "man"
  static let summary = "prints the manual page"
  static let usage = ""
  static let options: [OptionSpec] = []
  static let example = "modelgen man | man -l -"

  static func run(_ arguments: Arguments, _ console: Console) throws -> ExitStatus {
    guard arguments.operands.isEmpty else { throw UsageError("man takes no operands, found \(arguments.operands[0])") }
    console.data(ManualPage(Modelgen.commands).text)
    return .success
  }
}
