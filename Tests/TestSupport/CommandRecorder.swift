import CommandLineSupport

/// How a command ended and what it printed.
package struct CommandOutcome: Sendable {
  package let status: Int32
  package let output: String
  package let errors: String

  package init(status: Int32, output: String, errors: String) {
    self.status = status
    self.output = output
    self.errors = errors
  }
}

/// Keeps what a command prints that runs inside the test's process.
package final class CommandRecorder: Sendable {
  private let texts = Protected((output: "", errors: ""))

  package init() {}

  /// A console that prints into this recorder.
  package func console(isTerminal: Bool = false, isColoured: Bool = false) -> Console {
    Console(isTerminal: isTerminal, isColoured: isColoured) { [texts] text, isData in
      texts.withLock { if isData { $0.output += text } else { $0.errors += text } }
    }
  }

  /// What was printed until now, with the status that the command ended with.
  package func outcome(_ status: Int32) -> CommandOutcome {
    texts.withLock { CommandOutcome(status: status, output: $0.output, errors: $0.errors) }
  }

  /// Runs a command that does not suspend.
  package static func run(
    isTerminal: Bool = false, isColoured: Bool = false, _ command: (Console) -> Int32
  ) -> CommandOutcome {
    let recorder = CommandRecorder()
    return recorder.outcome(command(recorder.console(isTerminal: isTerminal, isColoured: isColoured)))
  }
}
