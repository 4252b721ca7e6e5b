import Foundation

/// Sends a request and follows redirects as far as that is safe.
struct Redirects: Sendable {
  let api: APIClient
  let call: Call
  private static let limit = 5

  /// - Throws: ``ClientError`` of the kind `redirect` for one that must not be followed.
  func follow(_ first: HTTPRequest) async throws -> HTTPResponse {
    var request = first
    for _ in 0...Self.limit {
      let response = try await api.configuration.transport.send(request)
      guard [301, 302, 303, 307, 308].contains(response.status), let place = response.headers["Location"] else {
        return response
      }
      request = try next(after: request, status: response.status, place)
    }
    throw refused("more than \(Self.limit) redirects, one after the other")
  }

  private func next(after request: HTTPRequest, status: Int, _ place: String) throws -> HTTPRequest {
    guard let target = URL(string: place, relativeTo: request.url)?.absoluteURL, target.isWeb else {
      throw refused("HTTP \(status) to an address that is none")
    }
    let host = target.host ?? ""
    guard target.isEncrypted || !request.url.isEncrypted && (target.isSecure || !request.url.isSecure) else {
      throw refused("HTTP \(status) to \(host), without encryption")
    }
    var next = request
    next.url = target
    let isSameOrigin = target.origin == request.url.origin
    if !["GET", "HEAD"].contains(request.method) {
      // POST must not become GET, which is another request; another host must not get a body that may hold the key.
      guard [307, 308].contains(status) else {
        throw refused("HTTP \(status) in response to \(request.method)", mayExist: status == 303)
      }
      guard isSameOrigin else { throw refused("HTTP \(status) to another host, \(host)") }
    }
    if !isSameOrigin { next.headers["Authorization"] = nil }
    return next
  }

  private func refused(_ message: String, mayExist: Bool = false) -> ClientError {
    var error = api.error(.redirect, call, message, retry: .no)
    error.taskMayExist = mayExist && call.effect == .startsTask
    return error
  }
}
