/// Sends HTTP requests: ``URLSessionTransport``, or an adapter to an app's own HTTP client.
///
/// A transport sends one request once. The clients do everything above HTTP: redirects, retries, deadlines, reading of
/// the response. A transport
///
/// - returns a redirect instead of following it,
/// - never sends a request twice by itself, not even when a connection that was kept open turns out to be closed: a submit that
///   arrives twice is paid twice,
/// - ends at once, with `CancellationError`, when its Swift task is cancelled,
/// - has no timeout of its own that is shorter than the client's.
public protocol Transport: Sendable {
  /// Sends a request.
  ///
  /// - Returns: The response, as soon as its head is there; the body comes as it is read.
  /// - Throws: ``TransportError`` when there is no response, `CancellationError` when the Swift task was cancelled.
  func send(_ request: HTTPRequest) async throws -> HTTPResponse
}

/// The reason why a request has no response, or only a part of one.
public struct TransportError: Error, Sendable, CustomStringConvertible {
  /// The reason in words.
  public let description: String
  /// Whether the server may have received the request. Only a submit that certainly did not arrive may be sent again.
  public let mayHaveArrived: Bool
  /// Whether another attempt would fail in the same way, as with a file that cannot be read.
  public let isPermanent: Bool

  /// An error.
  public init(_ description: String, mayHaveArrived: Bool, isPermanent: Bool = false) {
    self.description = description
    self.mayHaveArrived = mayHaveArrived
    self.isPermanent = isPermanent
  }
}
