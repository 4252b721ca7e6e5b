import ModelBindings

/// Why a call has not done what it was asked to. Never holds the key.
///
/// A cancelled task gets `CancellationError` instead, with one exception: when a submit was under way, this error says that the
/// task may exist (``taskMayExist``).
public struct ClientError: Error, Sendable, Hashable {
  /// The kinds of failure.
  public enum Kind: String, Sendable, Hashable {
    /// The request breaks a rule, or a local file cannot go where it should (``violations``). Nothing was sent.
    case invalid
    /// The client cannot work so: no key, a server's address that cannot be used. Nothing was sent.
    case configuration
    /// There was no response, or only a part of one.
    case connection
    /// A deadline was reached.
    case timeout
    /// The service answered with an error.
    case service
    /// The response is not what the service should response.
    case unreadable
    /// A redirect that must not be followed.
    case redirect
    /// The task failed.
    case taskFailed
    /// The task was cancelled.
    case taskCancelled
    /// The caller's task was cancelled while a submit was under way.
    case interrupted
    /// A file on this machine cannot be read or written.
    case file
  }

  /// What kind of failure it is.
  public var kind: Kind
  /// The service that was called.
  public var provider: ServiceProvider
  /// What was called: the method and the path, without anything that holds a key.
  public var endpoint: String?
  /// The task that it is about. With it, `client.job(id:)` goes on.
  public var taskID: String?
  /// The service's code.
  public var code: Int?
  /// The service's name for the code, where it has one.
  public var codeName: String?
  /// What the code, or the HTTP status, means.
  public var meaning: String?
  /// What the service said, or what went wrong, in words.
  public var message: String?
  /// The HTTP status, where there was a response.
  public var status: Int?
  /// How long the service asked to be left alone.
  public var retryAfter: Duration?
  /// Whether doing the same again can help.
  public var retry: RetryAdvice
  /// Whether a submit may have started a task although there is no usable response. The client never repeats such a submit;
  /// look at the account's tasks before doing so.
  public var taskMayExist: Bool
  /// What is wrong with the request; empty for other kinds.
  public var violations: [Violation]

  init(
    _ kind: Kind, _ provider: ServiceProvider, endpoint: String? = nil, taskID: String? = nil, message: String? = nil,
    retry: RetryAdvice = .no, taskMayExist: Bool = false, violations: [Violation] = []
  ) {
    self.kind = kind
    self.provider = provider
    self.endpoint = endpoint
    self.taskID = taskID
    self.message = message
    self.retry = retry
    self.taskMayExist = taskMayExist
    self.violations = violations
  }

  /// Takes over a row of a table.
  mutating func explain(by row: ServiceCode?) {
    guard let row else { return }
    codeName = row.name ?? codeName
    meaning = row.meaning
    retry = row.retry
  }
}

extension ClientError: CustomStringConvertible {
  /// One sentence: who, what, why, what to do. Violations follow on lines of their own.
  public var description: String {
    var text = "\(provider.rawValue): "
    switch kind {
    case .invalid: text += "the request is invalid, nothing was sent"
    case .configuration: text += "not set up"
    case .connection: text += "no response"
    case .timeout: text += "took too long"
    case .service: text += "refused"
    case .unreadable: text += "unreadable response"
    case .redirect: text += "redirect not followed"
    case .taskFailed: text += "the task failed"
    case .taskCancelled: text += "the task was cancelled"
    case .interrupted: text += "interrupted"
    case .file: text += "a file of this machine"
    }
    var facts: [String] = []
    if let code { facts.append("code \(code)\(codeName.map { " \($0)" } ?? "")\(meaning.map { ": \($0)" } ?? "")") }
    if code == nil, let status, status >= 300 { facts.append("HTTP \(status)\(meaning.map { ": \($0)" } ?? "")") }
    if let message, !message.isEmpty { facts.append(message) }
    if !facts.isEmpty { text += ": " + facts.joined(separator: "; ") }
    let place = [endpoint, taskID.map { "task \($0)" }].compactMap(\.self).joined(separator: ", ")
    if !place.isEmpty { text += " (\(place))" }
    if taskMayExist {
      text += ". The submit is not repeated: the task may exist and cost; look at the account's tasks first"
    } else if retry != .no {
      text += "; \(retry.words)"
    }
    for violation in violations { text += "\n  \(violation)" }
    return text
  }
}
