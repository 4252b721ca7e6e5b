/// The attempts at one piece of work, and its time budget.
struct Tries: Sendable {
  let budget: TimeBudget
  /// The number of failures.
  private(set) var failures = 0
  /// The number of responses that mean "not now".
  private(set) var busyResponses = 0

  init(budget: TimeBudget) { self.budget = budget }

  mutating func count(_ error: ClientError) {
    if error.isBusy { busyResponses += 1 } else { failures += 1 }
  }
}

extension RetryPolicy {
  /// The wait after the last attempt.
  func delay(after error: ClientError, _ tries: Tries) -> Duration {
    delay(
      afterAttempt: error.isBusy ? tries.busyResponses : tries.failures, jitter: .random(in: 0...1),
      retryAfter: error.retryAfter)
  }
}

extension ClientError {
  /// Whether the service only means "not now": nothing was started, and the same call can succeed later.
  var isBusy: Bool { kind == .service && retry == .wait }

  /// The error when there is no time left to try again.
  var atDeadline: ClientError {
    var error = self
    error.kind = .timeout
    return error
  }
}
