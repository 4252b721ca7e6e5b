import ModelClient
import TestSupport

/// A transport that sends nothing: for what a server on this machine cannot be, and as the smallest that an app can bring.
final class ScriptedTransport: Transport {
  private let state: Protected<(left: [HTTPResponse], requests: [HTTPRequest])>

  /// Answers with these, one after the other; behind the last one there is no connection any more.
  init(_ responses: [HTTPResponse]) { state = Protected((responses, [])) }

  var requests: [HTTPRequest] { state.withLock { $0.requests } }

  func send(_ request: HTTPRequest) async throws -> HTTPResponse {
    try state.withLock { state in
      state.requests.append(request)
      guard !state.left.isEmpty else { throw TransportError("nobody listens", mayHaveArrived: false) }
      return state.left.removeFirst()
    }
  }
}
