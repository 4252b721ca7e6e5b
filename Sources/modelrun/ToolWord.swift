import CommandLineSupport
import ModelClient

/// A word in the place of an endpoint that asks for something about the program itself. No endpoint is called so.
enum ToolWord: String {
  case completions, man

  /// - Parameter operands: What stands behind the word.
  func text(_ operands: [String]) throws(UsageError) -> String {
    switch self {
    case .completions: return try Shell(operands).script(for: Modelrun.name)
    case .man:
      guard operands.isEmpty else { throw UsageError("man takes no operands, found \(operands[0])") }
      return ManualPage(Modelrun.description, Self.words).text
    }
  }

  private static let words = ManualPage.Words(
    description: [
      "takes a request as a JSON body, checks it against every limit that the",
      "documentation states, submits it, shows where the job is, and fetches the",
      "files that it made.",
      "The paths of the files go to standard output,",
      "everything else to standard error.",
      "A submit whose outcome is not known is never repeated.",
    ],
    environment: [(RunComfyClient.environmentName, "the token for RunComfy")]
      + RunningHubClient.environmentNames.map { ($0, "the key for RunningHub") }
      + [(RunningHubClient.siteEnvironmentName, "the address of RunningHub's site that the key belongs to")],
    files: [("catalog/", "the endpoints with their rules")])
}
