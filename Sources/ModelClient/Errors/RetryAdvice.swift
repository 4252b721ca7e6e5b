/// Whether the same call can succeed later.
public enum RetryAdvice: String, Sendable, Hashable, CaseIterable {
  /// The same will fail again.
  case no
  /// The service has no room now. The client itself waits and tries again, also a submit, since nothing was started.
  case wait
  /// The failure is likely to pass soon. The client itself repeats queries, never a submit.
  case yes
  /// A query can be repeated; a submit may have started a task and must not be.
  case queriesOnly
  /// Worth one more attempt.
  case once
  /// Another attempt can have another result, and costs again.
  case maybe
  /// The same call can succeed after some minutes.
  case later
  /// No error: the task is still under way.
  case poll

  /// The advice in words, for the end of an error's description.
  var words: String {
    switch self {
    case .no: "the same will fail again"
    case .wait: "there is no room now; try again in a while"
    case .yes: "trying again can help"
    case .queriesOnly: "a query can be tried again, a submit may have started a task"
    case .once: "one more attempt is worth it"
    case .maybe: "another attempt may come out differently, and costs again"
    case .later: "try again in some minutes"
    case .poll: "the task is still under way"
    }
  }
}
