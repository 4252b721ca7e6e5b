import Files
import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// One request under way: the events of its URLSession task, kept until they are read.
final class Transfer: Sendable {
  /// The most bytes that may wait to be read. URLSession outside Apple's systems cannot be slowed down (a suspended task begins again
  /// from the start when it is resumed), so a slower reader loses the connection; a download then goes on from its last
  /// byte. The bytes that URLSession itself queues before its callbacks cannot be limited.
  static let readAhead = 32 << 20

  private struct State {
    var task: URLSessionTask?
    var head: CheckedContinuation<HTTPResponse, any Error>?
    var response: HTTPResponse?
    var reader: CheckedContinuation<[UInt8]?, any Error>?
    var unread: [UInt8] = []
    var end: Result<Void, any Error>?
    var sent = 0
    var hasHead = false
    var wasChallenged = false
  }

  private let state = Locked(State())
  /// Kept until the transfer is over, and its file with it.
  private let staged: StagedBody
  private let onSent: (@Sendable (Int) -> Void)?

  init(staged: StagedBody, onSent: (@Sendable (Int) -> Void)?) {
    self.staged = staged
    self.onSent = onSent
  }

  func attach(_ task: URLSessionTask) { state.withLock { $0.task = task } }

  // MARK: Reading

  /// Waits for the head of the response.
  func response() async throws -> HTTPResponse {
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        let ready: Result<HTTPResponse, any Error>? = state.withLock { state in
          if let response = state.response {
            state.response = nil
            return .success(response)
          }
          if case .failure(let error) = state.end { return .failure(error) }
          state.head = continuation
          return nil
        }
        if let ready { continuation.resume(with: ready) }
      }
    } onCancel: {
      end(.failure(CancellationError()))
    }
  }

  /// Waits for more of the body, and returns all bytes that have arrived; nil at the end.
  func read() async throws -> [UInt8]? {
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        let ready: Result<[UInt8]?, any Error>? = state.withLock { state in
          if !state.unread.isEmpty {
            defer { state.unread = [] }
            return .success(state.unread)
          }
          if let end = state.end { return end.map { nil } }
          state.reader = continuation
          return nil
        }
        if let ready { continuation.resume(with: ready) }
      }
    } onCancel: {
      end(.failure(CancellationError()))
    }
  }

  /// Ends the transfer, unless it has ended already, and resumes the waiting readers.
  func end(_ result: Result<Void, any Error>) {
    let waiting: Waiting? = state.withLock { state in
      guard state.end == nil else { return nil }
      state.end = result
      // A received head and the bytes after it stay: their reader still comes, and gets the end after them.
      defer { (state.head, state.reader, state.task) = (nil, nil, nil) }
      return Waiting(head: state.head, reader: state.reader, task: state.task)
    }
    guard let waiting else { return }
    switch result {
    case .success: waiting.reader?.resume(returning: nil)
    case .failure(let error):
      waiting.head?.resume(throwing: error)
      waiting.reader?.resume(throwing: error)
      // On a thread of its own: it waits for the session's queue, which reads for as long as there is something to read.
      if let task = waiting.task { DispatchQueue(label: "ModelClient.cancel").async { task.cancel() } }
    }
  }

  /// The readers that wait for the end.
  private struct Waiting {
    var head: CheckedContinuation<HTTPResponse, any Error>?
    var reader: CheckedContinuation<[UInt8]?, any Error>?
    var task: URLSessionTask?
  }

  // MARK: Events of the URLSession task

  func receive(_ response: HTTPURLResponse) {
    var headers = HTTPHeaders()
    for (name, value) in response.allHeaderFields { headers.append("\(name)", "\(value)") }
    let reader = BodyReader(transfer: self)
    let received = HTTPResponse(status: response.statusCode, headers: headers, body: HTTPResponse.Body(reader))
    let head = state.withLock { state in
      defer { state.head = nil }
      state.hasHead = true
      if state.head == nil, state.end == nil { state.response = received }
      return state.head
    }
    head?.resume(returning: received)
  }

  func receive(_ data: Data) {
    let (reader, isTooMuch) = state.withLock { state in
      guard state.end == nil else { return (nil, false) as (CheckedContinuation<[UInt8]?, any Error>?, Bool) }
      if let reader = state.reader {
        state.reader = nil
        return (reader, false)
      }
      data.withUnsafeBytes { state.unread.append(contentsOf: $0) }
      return (nil, state.unread.count > Self.readAhead)
    }
    reader?.resume(returning: [UInt8](data))
    if isTooMuch {
      end(.failure(TransportError("the response came faster than it could be stored", mayHaveArrived: true)))
    }
  }

  func noteSent(_ count: Int) {
    state.withLock { $0.sent = count }
    onSent?(count)
  }

  func noteChallenge() { state.withLock { $0.wasChallenged = true } }

  func complete(_ error: (any Error)?) {
    guard let error else {
      end(state.withLock { $0.hasHead } ? .success(()) : .failure(TransportError("no response", mayHaveArrived: true)))
      return
    }
    let (isWholeResponse, sent, hasHead) = state.withLock { ($0.wasChallenged && $0.hasHead, $0.sent, $0.hasHead) }
    if isWholeResponse {
      end(.success(()))
    } else {
      end(.failure(TransportError(error, sentBytes: sent, hasResponse: hasHead)))
    }
  }
}

/// The body of one response. The transfer ends when the last reference to it is released.
private final class BodyReader: AsyncSequence, Sendable {
  typealias Element = [UInt8]
  private let transfer: Transfer

  init(transfer: Transfer) { self.transfer = transfer }

  deinit { transfer.end(.failure(CancellationError())) }

  func makeAsyncIterator() -> Iterator { Iterator(reader: self) }

  struct Iterator: AsyncIteratorProtocol {
    let reader: BodyReader
    mutating func next() async throws -> [UInt8]? { try await reader.transfer.read() }
  }
}

extension TransportError {
  /// An error of URLSession.
  ///
  /// The request counts as not arrived only when the code says that there was no connection and no byte of the body
  /// was sent: the code alone can come from an attempt to reach another of the host's addresses.
  init(_ error: any Error, sentBytes: Int, hasResponse: Bool) {
    let code = (error as? URLError)?.code
    let unconnected: [URLError.Code] = [
      .cannotConnectToHost, .cannotFindHost, .dnsLookupFailed, .notConnectedToInternet, .secureConnectionFailed,
      .serverCertificateHasBadDate, .serverCertificateUntrusted, .serverCertificateHasUnknownRoot,
      .serverCertificateNotYetValid,
    ]
    let isUnconnected = code.map(unconnected.contains) ?? false
    let words =
      switch code {
      case .badServerResponse?: "the connection ended without a response"
      case .networkConnectionLost?: "the connection was lost"
      default: error.localizedDescription
      }
    self.init(words, mayHaveArrived: hasResponse || sentBytes > 0 || !isUnconnected)
  }
}
