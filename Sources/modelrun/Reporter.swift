import CommandLineSupport
import Foundation
import ModelClient

/// The console, for callbacks that come from any thread.
final class Reporter: @unchecked Sendable {
  private let lock = NSLock()
  private let console: Console
  private var shown = ""
  /// How to go on with the job that was started, once there is one.
  private var continuation = ""

  init(_ console: Console) { self.console = console }

  private func withLock<Result>(_ body: () -> Result) -> Result {
    lock.lock()
    defer { lock.unlock() }
    return body()
  }

  func line(_ text: String) { withLock { console.line(text) } }

  func note(_ text: String) {
    withLock {
      console.note(text)
      shown = ""
    }
  }

  /// Shows a state in passing; the same one is not written again, however often it is told.
  func progress(_ text: String) {
    withLock {
      guard text != shown else { return }
      shown = text
      console.progress(text)
    }
  }

  func clearProgress() { withLock { console.clearProgress() } }

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
    withLock { continuation = "\nThe job was started; go on with it by: \(command.printable)" }
  }

  var wayOn: String { withLock { continuation } }

  /// A printer for what validation finds; it is no data here.
  func print(_ judgement: Judgement) {
    withLock {
      let printer = JudgementPrinter(format: .text, console: console, printsValid: false)
      let text = printer.text(of: judgement)
      if !text.isEmpty { console.note(String(text.dropLast())) }
    }
  }
}
