import CommandLineSupport

enum ManCommand: Command {
  static let name = "man"
  static let summary = "prints the manual page"
  static let usage = ""
  static let options: [OptionSpec] = []
  static let example = "modelgen man | man -l -"

  static func run(_ arguments: Arguments, _ console: Console) throws -> ExitStatus {
    guard arguments.operands.isEmpty else { throw UsageError("man takes no operands, found \(arguments.operands[0])") }
    console.data(ManualPage(Modelgen.description, words).text)
    return .success
  }

  private static let words = ManualPage.Words(
    description: [
      "keeps a catalog of the endpoints of hosted AI models, one JSON file each,",
      "imports documentation into it, emits Swift from it and checks requests.",
      "An endpoint is named by its id, its documented name or its path.",
    ],
    files: [
      ("catalog/PROVIDER/ID.json", "an endpoint"), ("catalog/providers.json", "the providers"),
      ("catalog/overrides.json", "corrections by people, each with a reason"),
      ("catalog/names.json", "every Swift name that was given"), ("Generated/", "the emitted Swift"),
    ])
}
