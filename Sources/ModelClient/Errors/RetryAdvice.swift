/// Whether doing the same again can help.
public enum RetryAdvice: String, Sendable, Hashable, CaseIterable {
  /// The same will fail again.
  case no
  /// The service has no room now; the client itself waits and goes on, submits included, since nothing was started.
  case wait
  /// Likely to pass soon. The client itself repeats queries, never a submit.
  case yes
  /// A query can be repeated; a submit may have started a task and must not be.
  case queriesOnly
  /// Worth one more attempt.
  case once
  /// It may come out differently, and cost again.
  case maybe
  /// Not before some minutes have passed.
  case later
  /// No error at all: the task is still under way.
  case poll

  /// The advice in words, for the end of an error's sentence.
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
