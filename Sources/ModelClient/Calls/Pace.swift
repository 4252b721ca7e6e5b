/// The clock of the configuration: the time that has passed, and a way to wait.
struct Pace: Sendable {
  /// The time since the pace was made.
  let elapsed: @Sendable () -> Duration
  /// Waits; ends at once, with `CancellationError`, when the Swift task is cancelled.
  let sleep: @Sendable (Duration) async throws -> Void
  /// Waits for a deadline, which need not be kept to the millisecond.
  private let sleepUntilDeadline: @Sendable (Duration) async throws -> Void

  init(_ clock: any Clock<Duration>) { self.init(opening: clock) }

  private init<SomeClock: Clock<Duration>>(opening clock: SomeClock) {
    let start = clock.now
    elapsed = { start.duration(to: clock.now) }
    sleep = { try await clock.sleep(until: clock.now.advanced(by: $0), tolerance: nil) }
    sleepUntilDeadline = { try await clock.sleep(until: clock.now.advanced(by: $0), tolerance: .milliseconds(100)) }
  }
}

/// The time for a job or a call, counted from when the budget was made.
struct TimeBudget: Sendable {
  let limit: Duration?
  private let pace: Pace

  init(_ limit: Duration?, _ clock: any Clock<Duration>) {
    self.limit = limit
    pace = Pace(clock)
  }

  /// The time that is left, at least zero; nil for no limit.
  var remaining: Duration? { limit.map { max(.zero, $0 - pace.elapsed()) } }
}

/// The error of work that was not done at its deadline.
struct DeadlineReached: Error {}

extension Pace {
  /// Does `work`, and cancels it when it takes longer than `limit`.
  ///
  /// - Throws: ``DeadlineReached``, or what the work throws.
  func within<Value: Sendable>(
    _ limit: Duration?, _ work: @escaping @Sendable () async throws -> Value
  ) async throws -> Value {
    guard let limit else { return try await work() }
    return try await race(work) {
      try await sleepUntilDeadline(limit)
      throw DeadlineReached()
    }
  }

  /// Does `work`, and cancels it when `progress` stays the same for longer than `stall`.
  func whileMoving<Value: Sendable>(
    _ progress: @escaping @Sendable () -> Int, stall: Duration, _ work: @escaping @Sendable () async throws -> Value
  ) async throws -> Value {
    try await race(work) {
      var last = progress()
      while true {
        try await sleepUntilDeadline(stall)
        let now = progress()
        if now == last { throw DeadlineReached() }
        last = now
      }
    }
  }

  private func race<Value: Sendable>(
    _ work: @escaping @Sendable () async throws -> Value, _ watch: @escaping @Sendable () async throws -> Value
  ) async throws -> Value {
    try await withThrowingTaskGroup(of: Value.self) { group in
      group.addTask(operation: work)
      group.addTask(operation: watch)
      defer { group.cancelAll() }
      guard let value = try await group.next() else { throw CancellationError() }
      return value
    }
  }
}
