import CommandLineSupport

/// A word in the place of an endpoint that asks for something about the program itself. No endpoint is called so.
enum ToolWord: String {
  case completions

  /// - Parameter operands: What stands behind the word.
  func text(_ operands: [String]) throws(UsageError) -> String {
    switch self {
    case .completions: return try Shell(operands).script(for: Modelrun.name)
    }
  }
}
