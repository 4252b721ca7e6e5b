import ModelClient

/// A transport that shows what would be sent instead of sending it, and answers as the services answer a submit.
struct DryRun: Transport {
  func send(_ request: HTTPRequest) async throws -> HTTPResponse {
    print("would send: \(request.method) \(request.url)")
    for case .bytes(let bytes) in request.body.segments { print("  \(String(decoding: bytes, as: UTF8.self))") }
    let answer = #"{"request_id": "dry-run", "taskId": "dry-run"}"#
    return HTTPResponse(status: 200, headers: HTTPHeaders(), body: HTTPResponse.Body(Array(answer.utf8)))
  }
}
