import Foundation
import ModelBindings

extension Caller {
  /// How a call is allowed to happen.
  enum Credential: Sendable {
    /// `Authorization: Bearer KEY`.
    case bearer
    /// `Authorization: KEY`.
    case bare
    /// In the body or the query, where the service wants it; nothing in the header.
    case inRequest
    /// None: the address is permission enough.
    case none
  }

  /// A call of a path, without a body.
  ///
  /// - Parameters:
  ///   - path: The path, escaped.
  ///   - query: What stands behind the question mark, not escaped.
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

  /// A call of one of the service's operations.
  ///
  /// - Throws: ``ClientError`` of the kind `invalid` for a request that breaks a rule.
  func call(
    _ request: some ServiceRequest, credential: Credential = .bearer, budget: TimeBudget? = nil
  ) throws -> Call {
    let operation = type(of: request).operation
    let endpoint = "\(operation.method) \(operation.path)"
    var path = operation.path
    var query: [(name: String, value: String)] = []
    let values = withKey(request.parameterValues, where: operation.parameters.map(\.name))
    for parameter in operation.parameters {
      guard let value = values[parameter.name] else { continue }
      let word = value.word ?? value.jsonText
      switch parameter {
      case .path(let name): path = path.replacingOccurrences(of: "{\(name)}", with: try segment(word, name, endpoint))
      case .query(let name): query.append((name, word))
      case .header: break
      }
    }
    do throws(ValidationError) {
      let result = request.validation()
      let files = Set(request.localMedia.map(\.path))
      // Local media of an operation is what it uploads.
      let found = result.violations.filter { !($0.keyword == "media" && files.contains($0.path)) }
      if found.contains(where: { $0.severity == .error }) { throw ValidationError(violations: found) }
    } catch {
      throw ClientError(.invalid, provider, endpoint: endpoint, violations: error.violations)
    }
    var call = try call(
      operation.method, path, query: query, endpoint: operation.path, credential: credential, budget: budget)
    switch operation.body {
    case .none: break
    case .json:
      call.headers["Content-Type"] = "application/json"
      call.body = HTTPBody(JSONValue.object(withKey(try fields(of: request, endpoint), of: request)).json)
    case .multipart:
      var form = MultipartForm()
      let media = request.localMedia
      var members = try fields(of: request, endpoint, uploaded: Dictionary(media.map { ($0.media, "") }) { $1 })
      members = withKey(members, of: request)
      for file in media { members[String(file.path.dropFirst())] = nil }
      for member in members { form.append(member.key, member.value.word ?? member.value.jsonText) }
      for file in media { try form.append(String(file.path.dropFirst()), LocalFile(file.media, provider)) }
      call.headers["Content-Type"] = form.contentType
      call.body = form.body
      call.isUpload = true
    }
    return call
  }

  private func fields(
    of request: some ModelRequest, _ endpoint: String, uploaded: [Media: String] = [:]
  ) throws -> JSONObject {
    do {
      return try JSONValue(parsing: request.json(.keys, uploaded: uploaded)).object ?? JSONObject()
    } catch let error as ValidationError {
      throw ClientError(.invalid, provider, endpoint: endpoint, violations: error.violations)
    }
  }

  /// Ids keep nothing that could lead elsewhere; only the names of models have slashes.
  private func segment(_ word: String, _ name: String, _ endpoint: String) throws -> String {
    let keepsSlashes = name == "model_id" || name == "endpoint"
    let parts = keepsSlashes ? word.split(separator: "/", omittingEmptySubsequences: false) : [word[...]]
    guard !parts.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." }) else {
      let violation = Violation(path: "/\(name)", keyword: "path", message: "\"\(word)\" cannot stand in a path")
      throw ClientError(.invalid, provider, endpoint: endpoint, violations: [violation])
    }
    return parts.map { String($0).percentEncoded }.joined(separator: "/")
  }

  private func withKey(_ members: JSONObject, of request: some ModelRequest) -> JSONObject {
    let inBody = type(of: request).fieldNames.filter { name in
      !type(of: request).operation.parameters.contains { $0.name == name }
    }
    return withKey(members, where: inBody)
  }

  /// The members with the key under the names that services want it: `apiKey`, `apikey`. One that is there already stays.
  private func withKey(_ members: JSONObject, where names: [String]) -> JSONObject {
    var members = members
    for name in names where ["apiKey", "apikey"].contains(name) && members[name]?.string ?? "" == "" {
      members[name] = .string(secret.value)
    }
    return members
  }
}
