import ModelBindings

/// The reason why a call failed. It never holds the key.
///
/// A cancelled Swift task gets `CancellationError` instead, with one exception: when a submit was under way, this error says that the
/// task may exist (``taskMayExist``).
public struct ClientError: Error, Sendable, Hashable {
  /// The kinds of failure.
  public enum Kind: String, Sendable, Hashable {
    /// The request breaks a rule, or a local file cannot go where it should (``violations``). Nothing was sent.
    case invalid
    /// The client is not set up: there is no key, or the server's address cannot be used. Nothing was sent.
    case configuration
    /// There was no response, or only a part of one.
    case connection
    /// A deadline was reached.
    case timeout
    /// The service responded with an error.
    case service
    /// The response does not have the documented form.
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

  /// The kind of failure.
  public var kind: Kind
  /// The service that was called.
  public var provider: ServiceProvider
  /// The method and the path of the call, without any part that holds a key.
  public var endpoint: String?
  /// The task that the call belongs to; `client.job(id:)` makes its job again.
  public var taskID: String?
  /// The service's code.
  public var code: Int?
  /// The service's name for the code, where it has one.
  public var codeName: String?
  /// The meaning of the code or of the HTTP status, in the words of this package.
  public var meaning: String?
  /// The message of the service, or the reason in words.
  public var message: String?
  /// The HTTP status, where there was a response.
  public var status: Int?
  /// The wait that the service asks for.
  public var retryAfter: Duration?
  /// Whether the same call can succeed later.
  public var retry: RetryAdvice
  /// Whether a submit may have started a task although there is no usable response. The client never repeats such a submit;
  /// look at the account's tasks before doing so.
  public var taskMayExist: Bool
  /// The violations of the request; empty for other kinds.
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

  /// Takes the name, the meaning and the advice of a row of the code table.
  mutating func explain(by row: ServiceCode?) {
    guard let row else { return }
    codeName = row.name ?? codeName
    meaning = row.meaning
    retry = row.retry
  }
}

extension ClientError: CustomStringConvertible {
  /// One sentence: the provider, the failure, the reason, the remedy. Violations follow on lines of their own.
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
