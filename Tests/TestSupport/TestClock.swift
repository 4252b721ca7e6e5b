import Foundation

/// A clock that costs a test no time. Waits end at once and advance the time. Deadlines, for which the client sleeps with a
/// tolerance, end when the time has passed them.
package final class TestClock: Clock, Sendable {
  package struct Instant: InstantProtocol {
    package var offset: Swift.Duration
    package func advanced(by duration: Duration) -> Instant { Instant(offset: offset + duration) }
    package func duration(to other: Instant) -> Duration { other.offset - offset }
    package static func < (left: Instant, right: Instant) -> Bool { left.offset < right.offset }
  }

  package typealias Duration = Swift.Duration

  private struct State {
    var now = Instant(offset: .zero)
    var sleepers: [Int: (end: Instant, continuation: CheckedContinuation<Void, any Error>)] = [:]
    var cancelled: Set<Int> = []
    var next = 0
    var sleeps: [Duration] = []
  }

  private let state = Protected(State())
  /// Whether waits, too, last until the test advances the time.
  private let holdsWaits: Bool
  package let minimumResolution = Duration.nanoseconds(1)

  package init(holdsWaits: Bool = false) { self.holdsWaits = holdsWaits }

  package var now: Instant { state.withLock { $0.now } }

  /// The number of sleeps that have not ended.
  package var sleeperCount: Int { state.withLock { $0.sleepers.count } }

  /// Every wait so far, in order.
  package var sleeps: [Duration] { state.withLock { $0.sleeps } }

  package func sleep(until end: Instant, tolerance: Duration?) async throws {
    try Task.checkCancellation()
    if tolerance == nil {
      state.withLock { state in
        state.sleeps.append(state.now.duration(to: end))
        if !holdsWaits { state.now = max(state.now, end) }
      }
    }
    if tolerance == nil, !holdsWaits {
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

  /// Advances the time.
  package func advance(by duration: Duration) {
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

extension TestClock {
  /// Waits until there have been `count` sleeps. False when they do not begin in time.
  package func waits(_ count: Int) async -> Bool {
    for _ in 0..<3000 {
      if sleeps.count >= count { return true }
      try? await Task.sleep(for: .milliseconds(10))
    }
    return false
  }

  /// Waits until the client sleeps for a deadline. False when it does not begin in time.
  package func deadline() async -> Bool {
    for _ in 0..<3000 {
      if sleeperCount > 0 { return true }
      try? await Task.sleep(for: .milliseconds(10))
    }
    return false
  }

  /// Advances the time whenever the client sleeps, until `isDone`. False when that does not happen in time.
  package func advance(by duration: Duration, until isDone: () async -> Bool) async -> Bool {
    for _ in 0..<3000 {
      if await isDone() { return true }
      if sleeperCount > 0 { advance(by: duration) }
      try? await Task.sleep(for: .milliseconds(10))
    }
    return false
  }
}
