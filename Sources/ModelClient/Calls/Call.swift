import Foundation

/// One call of a service, ready to be sent, once or more.
struct Call: Sendable {
  /// The effect of repeating a call.
  enum Effect: Sendable {
    /// None: the call is a query, or has the same effect twice as once.
    case none
    /// A task may be started, and billed, again.
    case startsTask
  }

  var method: String
  var url: URL
  /// The method and the path as messages show them: never with a key.
  var endpoint: String
  var headers = HTTPHeaders()
  var body = HTTPBody()
  var effect = Effect.none
  /// The task that the call belongs to.
  var taskID: String?
  /// The time for the whole job.
  var budget: TimeBudget
  /// The codes that are states in the response to this call, and no errors.
  var stateCodes: Set<Int> = []
  /// Whether the body is a file: then the deadline is that of a stalled transfer, not of a call.
  var isUpload = false
  var onSent: (@Sendable (Int) -> Void)?
}
