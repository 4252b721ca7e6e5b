import CommandLineSupport

/// A word in the place of an endpoint that asks for something about the program itself. No endpoint has such a name.
enum ToolWord: String {
  case completions

  /// - Parameter operands: The words behind this one.
  func text(_ operands: [String]) throws(UsageError) -> String {
    switch self {
    case .completions: try Shell(operands).script(for: Modelrun.name)
    }
  }
}
