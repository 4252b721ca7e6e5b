import Foundation

extension APIClient {
  /// Where the key travels.
  enum Credential: Sendable {
    /// `Authorization: Bearer KEY`.
    case bearer
    /// `Authorization: KEY`.
    case bare
    /// In the body or the query, where the service wants it; nothing in the header.
    case inRequest
    /// Nowhere: the URL itself is the permission.
    case none
  }

  /// A call of a path, without a body.
  ///
  /// - Parameters:
  ///   - path: The path, escaped.
  ///   - query: The query's names and values, not escaped.
  ///   - endpoint: The path for messages, where that is another.
  func call(
    _ method: String, _ path: String, query: [(name: String, value: String)] = [], endpoint: String? = nil,
    credential: Credential = .bearer, budget: TimeBudget? = nil
  ) throws -> Call {
    guard secret.isUsable else {
      let problem = secret.value.isEmpty ? "is empty" : "holds white space or characters that no key has"
      throw ClientError(.configuration, provider, message: "the key \(problem)")
    }
    let question = query.map { "\($0.name.percentEncoded)=\($0.value.percentEncoded)" }.joined(separator: "&")
    guard let url = URL(string: server + path + (question.isEmpty ? "" : "?\(question)")), url.isWeb else {
      throw ClientError(.configuration, provider, message: "\"\(words(server))\" is no address of a server")
    }
    guard url.isSecure else {
      throw ClientError(
        .configuration, provider, message: "the key is not sent to \(url.host ?? server) without encryption; use https")
    }
    var call = Call(
      method: method, url: url, endpoint: "\(method) \(endpoint ?? path)", budget: budget ?? self.budget())
    call.headers["Accept"] = "application/json"
    call.headers["User-Agent"] = "ModelBindings"
    switch credential {
    case .bearer: call.headers["Authorization"] = "Bearer \(secret.value)"
    case .bare: call.headers["Authorization"] = secret.value
    case .inRequest, .none: break
    }
    return call
  }
}
