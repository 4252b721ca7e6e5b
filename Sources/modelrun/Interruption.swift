import Foundation

/// Calls an action at the first Ctrl-C; a second Ctrl-C ends the process as usual.
struct Interruption {
  private let source: any DispatchSourceSignal

  init(_ action: @escaping @Sendable () -> Void) {
    source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    source.setEventHandler {
      signal(SIGINT, SIG_DFL)
      action()
    }
    signal(SIGINT, SIG_IGN)
    source.activate()
  }

  func stop() { source.cancel() }
}
