import Foundation

/// A clock that no test waits for: short sleeps are over at once and move the time on; long ones, which are deadlines, end when a test moves
/// the time past them.
final class TestClock: Clock, Sendable {
  struct Instant: InstantProtocol {
    var offset: Swift.Duration
    func advanced(by duration: Duration) -> Instant { Instant(offset: offset + duration) }
    func duration(to other: Instant) -> Duration { other.offset - offset }
    static func < (left: Instant, right: Instant) -> Bool { left.offset < right.offset }
  }

  typealias Duration = Swift.Duration

  private struct State {
    var now = Instant(offset: .zero)
    var sleepers: [Int: (end: Instant, continuation: CheckedContinuation<Void, any Error>)] = [:]
    var cancelled: Set<Int> = []
    var next = 0
    var sleeps: [Duration] = []
  }

  private let state = Protected(State())
  /// Sleeps up to this are over at once.
  private let patience: Duration
  let minimumResolution = Duration.nanoseconds(1)

  init(patience: Duration = .seconds(600)) { self.patience = patience }

  var now: Instant { state.withLock { $0.now } }

  /// Every short sleep so far, in order.
  var sleeps: [Duration] { state.withLock { $0.sleeps } }

  func sleep(until end: Instant, tolerance: Duration?) async throws {
    try Task.checkCancellation()
    let isShort = state.withLock { state in
      let duration = state.now.duration(to: end)
      guard duration <= patience else { return false }
      state.sleeps.append(duration)
      state.now = max(state.now, end)
      return true
    }
    if isShort {
      wake()
      await Task.yield()
      try Task.checkCancellation()
      return
    }
    let id = state.withLock { state in
      state.next += 1
      return state.next
    }
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        let isCancelled = state.withLock { state in
          if state.cancelled.remove(id) != nil { return true }
          state.sleepers[id] = (end, continuation)
          return false
        }
        if isCancelled { continuation.resume(throwing: CancellationError()) }
        wake()
      }
    } onCancel: {
      let sleeper: CheckedContinuation<Void, any Error>? = state.withLock { state in
        if let sleeper = state.sleepers.removeValue(forKey: id) { return sleeper.continuation }
        state.cancelled.insert(id)
        return nil
      }
      sleeper?.resume(throwing: CancellationError())
    }
  }

  /// Moves the time on.
  func advance(by duration: Duration) {
    state.withLock { $0.now = $0.now.advanced(by: duration) }
    wake()
  }

  private func wake() {
    let due = state.withLock { state in
      let due = state.sleepers.filter { $0.value.end <= state.now }
      for id in due.keys { state.sleepers[id] = nil }
      return due.values.map(\.continuation)
    }
    for continuation in due { continuation.resume() }
  }
}
