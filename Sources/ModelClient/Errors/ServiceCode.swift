/// One row of a provider's table of error codes.
public struct ServiceCode: Sendable, Hashable {
  /// The number. RunningHub's 1000 to 1520 are sent as text.
  public let code: Int
  /// The service's own name for it; nil where none is known.
  public let name: String?
  /// Its meaning, in the words of this package.
  public let meaning: String
  /// Whether the same call can succeed later.
  public let retry: RetryAdvice
  /// Whether a submit that gets this code may have started a task all the same.
  public let leavesSubmitOpen: Bool

  init(_ code: Int, _ name: String?, _ meaning: String, _ retry: RetryAdvice, leavesSubmitOpen: Bool = false) {
    self.code = code
    self.name = name
    self.meaning = meaning
    self.retry = retry
    self.leavesSubmitOpen = leavesSubmitOpen
  }
}

/// A provider that ModelClient can call.
public enum ServiceProvider: String, Sendable, Hashable, CaseIterable {
  /// RunComfy's Model API.
  case runComfy = "RunComfy"
  /// RunningHub, on either of its sites.
  case runningHub = "RunningHub"

  /// The provider's table of error codes.
  public var codes: [ServiceCode] {
    switch self {
    case .runComfy: ServiceCode.runComfy
    case .runningHub: ServiceCode.runningHub
    }
  }

  /// The row of a code, by its number.
  public func code(_ number: Int) -> ServiceCode? { codes.first { $0.code == number } }

  /// The row of a code, by the service's name for it.
  func code(named name: String) -> ServiceCode? { codes.first { $0.name == name.uppercased() || $0.name == name } }
}
