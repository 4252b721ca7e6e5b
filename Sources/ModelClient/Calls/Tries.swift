/// How often something was tried, and the time for it.
struct Tries: Sendable {
  let budget: TimeBudget
  /// How often it failed.
  private(set) var failures = 0
  /// How often there was no room for it.
  private(set) var busyResponses = 0

  init(budget: TimeBudget) { self.budget = budget }

  mutating func count(_ error: ClientError) {
    if error.isBusy { busyResponses += 1 } else { failures += 1 }
  }
}

extension RetryPolicy {
  /// How long to wait after the last of some tries.
  func delay(after error: ClientError, _ tries: Tries) -> Duration {
    delay(
      afterAttempt: error.isBusy ? tries.busyResponses : tries.failures, jitter: .random(in: 0...1),
      retryAfter: error.retryAfter)
  }
}

extension ClientError {
  /// Whether the service only says "not now": nothing was started, and the same will do later.
  var isBusy: Bool { kind == .service && retry == .wait }

  /// The error when there is no time left to try again.
  var atDeadline: ClientError {
    var error = self
    error.kind = .timeout
    return error
  }
}
