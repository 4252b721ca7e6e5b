import ModelClient

/// A transport that prints each request instead of sending it, and returns the response of a submit.
struct DryRun: Transport {
  func send(_ request: HTTPRequest) async throws -> HTTPResponse {
    print("would send: \(request.method) \(request.url)")
    for case .bytes(let bytes) in request.body.segments { print("  \(String(decoding: bytes, as: UTF8.self))") }
    let response = #"{"request_id": "dry-run", "taskId": "dry-run"}"#
    return HTTPResponse(status: 200, headers: HTTPHeaders(), body: HTTPResponse.Body(Array(response.utf8)))
  }
}
