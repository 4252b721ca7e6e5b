import CommandLineSupport
import Files
import ModelClient

/// The console, for callbacks that come from any thread.
struct Reporter: Sendable {
  private struct State {
    let console: Console
    var shown = ""
    /// How to go on with the job that was started, once there is one.
    var continuation = ""
  }

  private let state: Guarded<State>

  init(_ console: Console) { state = Guarded(State(console: console)) }

  func line(_ text: String) { state.withLock { $0.console.line(text) } }

  func note(_ text: String) {
    state.withLock {
      $0.console.note(text)
      $0.shown = ""
    }
  }

  /// Shows a state in passing; the same one is not written again, however often it is told.
  func progress(_ text: String) {
    state.withLock {
      guard text != $0.shown else { return }
      $0.shown = text
      $0.console.progress(text)
    }
  }

  func clearProgress() { state.withLock { $0.console.clearProgress() } }

  /// Shows how far a transfer is.
  func progress(_ verb: String, _ transfer: TransferProgress) {
    if let total = transfer.total, total > 0 {
      progress("\(verb) \(transfer.fileName): \(transfer.completed * 100 / total)%")
    } else {
      progress("\(verb) \(transfer.fileName): \(transfer.completed >> 20) MB")
    }
  }

  /// Shows why the client waits.
  func show(_ event: CallEvent) {
    if case .waiting(let delay, let error) = event {
      let reason = [error.code.map { "code \($0)" }, error.meaning ?? error.message].compactMap(\.self)
      progress("waiting \(delay.components.seconds) s: \(reason.joined(separator: ", "))")
    }
  }

  /// Remembers the command that goes on with the job that was started, so that whatever happens it is not lost.
  func remember(_ command: String) {
    state.withLock { $0.continuation = "\nThe job was started; go on with it by: \(command.printable)" }
  }

  var wayOn: String { state.withLock { $0.continuation } }

  /// A printer for what validation finds; it is no data here.
  func print(_ judgement: ValidatedRequest) {
    state.withLock {
      let printer = ValidationPrinter(format: .text, console: $0.console, printsValid: false)
      let text = printer.text(of: judgement)
      if !text.isEmpty { $0.console.note(String(text.dropLast())) }
    }
  }
}
