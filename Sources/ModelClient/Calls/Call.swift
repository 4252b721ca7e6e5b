import Foundation

/// One call of a service, ready to be made, perhaps more than once.
struct Call: Sendable {
  /// What a repetition would do.
  enum Effect: Sendable {
    /// Nothing: the call asks, or asks for the same thing to be done again.
    case none
    /// It may start, and bill, a task.
    case startsTask
  }

  var method: String
  var url: URL
  /// The method and the path as messages show them: never with a key.
  var endpoint: String
  var headers = HTTPHeaders()
  var body = HTTPBody()
  var effect = Effect.none
  /// The task that the call is about.
  var taskID: String?
  /// What the job may take altogether.
  var budget: TimeBudget
  /// Codes that tell a state here, and are no errors.
  var stateCodes: Set<Int> = []
  /// Whether the body is a file, so that only standing still is too long.
  var isUpload = false
  var onSent: (@Sendable (Int) -> Void)?
}
