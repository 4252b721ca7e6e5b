import CommandLineSupport
import Files
import ModelClient

/// The console, for callbacks from any thread.
struct Reporter: Sendable {
  private struct State {
    let console: Console
    var shown = ""
    /// The command that goes on with the started job; empty before.
    var continuation = ""
  }

  private let state: Locked<State>

  init(_ console: Console) { state = Locked(State(console: console)) }

  func line(_ text: String) { state.withLock { $0.console.line(text) } }

  func note(_ text: String) {
    state.withLock {
      $0.console.note(text)
      $0.shown = ""
    }
  }

  /// Shows a passing state; the same state is written once, however often it is reported.
  func progress(_ text: String) {
    state.withLock {
      guard text != $0.shown else { return }
      $0.shown = text
      $0.console.progress(text)
    }
  }

  func clearProgress() { state.withLock { $0.console.clearProgress() } }

  /// Shows the progress of a transfer.
  func progress(_ verb: String, _ transfer: TransferProgress) {
    if let total = transfer.total, total > 0 {
      progress("\(verb) \(transfer.fileName): \(transfer.completed * 100 / total)%")
    } else {
      progress("\(verb) \(transfer.fileName): \(transfer.completed >> 20) MB")
    }
  }

  /// Shows the reason why the client waits.
  func show(_ event: CallEvent) {
    if case .waiting(let delay, let error) = event {
      let reason = [error.code.map { "code \($0)" }, error.meaning ?? error.message].compactMap(\.self)
      progress("waiting \(delay.components.seconds) s: \(reason.joined(separator: ", "))")
    }
  }

  /// Remembers the command that goes on with the started job, so that every error message can end with it.
  func remember(_ command: String) {
    state.withLock { $0.continuation = "\nThe job was started; go on with it by: \(command.printable)" }
  }

  var resumeHint: String { state.withLock { $0.continuation } }

  /// Prints the violations of a validation to standard error; they are no output of this program.
  func print(_ request: ValidatedRequest) {
    state.withLock {
      let printer = ValidationPrinter(format: .text, console: $0.console, printsValid: false)
      let text = printer.text(of: request)
      if !text.isEmpty { $0.console.note(String(text.dropLast())) }
    }
  }
}
