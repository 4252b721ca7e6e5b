/// When a call is made again.
public struct RetryPolicy: Sendable, Hashable {
  /// How often a call that may be repeated is made before its failure is final. Responses that mean "not now" (HTTP 429, codes
  /// 421, 1003, 1011 and 1520) are not counted: the client waits and goes on for as long as the job may take.
  public var attempts = 8
  /// Whether the client waits and tries again when the service has no room now.
  public var waitsWhenBusy = true
  /// The wait after the first failure; it doubles with every further one.
  public var firstDelay: Duration = .milliseconds(500)
  /// The longest wait, unless the service asks for a longer one with `Retry-After`.
  public var maximumDelay: Duration = .seconds(30)

  /// The default policy.
  public init() {}

  /// The policy that repeats no call.
  public static var none: RetryPolicy {
    var policy = RetryPolicy()
    policy.attempts = 1
    policy.waitsWhenBusy = false
    return policy
  }

  /// The wait before the next attempt.
  ///
  /// - Parameters:
  ///   - attempt: The number of the attempt that failed, from 1.
  ///   - jitter: A random number from 0 to 1, so that many clients that failed together do not come back together.
  ///   - retryAfter: The wait that the service asks for; the result is never shorter.
  func delay(afterAttempt attempt: Int, jitter: Double, retryAfter: Duration?) -> Duration {
    var delay = firstDelay
    for _ in 1..<max(1, min(attempt, 32)) where delay < maximumDelay { delay *= 2 }
    delay = min(delay, maximumDelay)
    // Between the half and the whole; above what the service asks for, up to a half more.
    guard let retryAfter else { return delay / 2 + delay / 2 * jitter }
    return retryAfter + min(delay, retryAfter) / 2 * jitter
  }
}
