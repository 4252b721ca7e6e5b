import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// Sends requests with Foundation's `URLSession`.
///
/// Only requests without a body that merely ask (GET, HEAD) share connections that are kept open. Any other request gets a
/// connection of its own: below URLSession a request is sent a second time, silently, when a kept connection is closed by the
/// server before it responds, and a submit that is sent twice costs twice.
public final class URLSessionTransport: Transport {
  private let configure: @Sendable (URLSessionConfiguration) -> Void
  private let keeping: URLSession
  private let delegate = TransferDelegate()

  /// A transport without cookies, caches and stored credentials.
  ///
  /// - Parameter configure: Changes the configuration of every session, for instance to name a proxy.
  public init(configure: @escaping @Sendable (URLSessionConfiguration) -> Void = { _ in }) {
    self.configure = configure
    keeping = URLSession(configuration: Self.configuration(configure), delegate: delegate, delegateQueue: nil)
  }

  deinit { keeping.finishTasksAndInvalidate() }

  private static func configuration(_ configure: (URLSessionConfiguration) -> Void) -> URLSessionConfiguration {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.httpCookieStorage = nil
    configuration.httpShouldSetCookies = false
    configuration.urlCache = nil
    configuration.urlCredentialStorage = nil
    configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
    configuration.httpMaximumConnectionsPerHost = 128
    // The clients have a clock and deadlines of their own.
    configuration.timeoutIntervalForRequest = 86_400
    configure(configuration)
    return configuration
  }

  /// Sends a request.
  public func send(_ request: HTTPRequest) async throws -> HTTPResponse {
    let staged = try await StagedBody(request.body)
    let transfer = Transfer(staged: staged, onSent: request.onSent)
    try Task.checkCancellation()
    let isAsking = request.body.byteCount == 0 && ["GET", "HEAD"].contains(request.method)
    if isAsking {
      start(request, staged, transfer, in: keeping, delegate)
    } else {
      let delegate = TransferDelegate()
      let session = URLSession(configuration: Self.configuration(configure), delegate: delegate, delegateQueue: nil)
      start(request, staged, transfer, in: session, delegate)
      session.finishTasksAndInvalidate()
    }
    return try await transfer.response()
  }

  private func start(
    _ request: HTTPRequest, _ body: StagedBody, _ transfer: Transfer, in session: URLSession,
    _ delegate: TransferDelegate
  ) {
    var message = URLRequest(url: request.url)
    message.httpMethod = request.method
    for field in request.headers.fields { message.addValue(field.value, forHTTPHeaderField: field.name) }
    let task: URLSessionTask
    switch body.form {
    case .none: task = session.dataTask(with: message)
    case .bytes(let bytes):
      message.httpBody = Data(bytes)
      task = session.dataTask(with: message)
    case .file(let path): task = session.uploadTask(with: message, fromFile: URL(filePath: path))
    }
    transfer.attach(task)
    delegate.add(transfer, for: task)
    task.resume()
  }
}
