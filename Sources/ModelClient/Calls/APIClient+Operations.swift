import Foundation
import ModelBindings

// Calls of a service's documented operations, with the key where the operation wants it.
extension APIClient {
  /// A call of one of the service's operations. The request is written as JSON once.
  ///
  /// - Throws: ``ClientError`` of the kind `invalid` for a request that breaks a rule.
  func call(
    _ request: some ServiceRequest, credential: Credential = .bearer, budget: TimeBudget? = nil
  ) throws -> Call {
    let type = type(of: request)
    let operation = type.operation
    let endpoint = "\(operation.method) \(operation.path)"
    let written = try validated(request, endpoint)
    let target = try target(of: request, endpoint)
    var call = try call(
      operation.method, target.path, query: target.query, endpoint: operation.path, credential: credential,
      budget: budget)
    let inBody = type.fieldNames.filter { name in !operation.parameters.contains { $0.name == name } }
    switch operation.body {
    case .none: break
    case .json:
      guard written.localMedia.isEmpty else {
        throw invalid(written.localMedia.map { Self.notUploaded($0) }, endpoint)
      }
      call.headers["Content-Type"] = "application/json"
      call.body = HTTPBody(try bytes(written, operation, inBody, endpoint))
    case .multipart:
      let form = try form(written, operation, inBody, endpoint)
      call.headers["Content-Type"] = form.contentType
      call.body = form.body
      call.isUpload = true
    }
    return call
  }

  /// Writes a request and validates the bytes. Local media of an operation is the file that it uploads, so it is no violation.
  private func validated(_ request: some ServiceRequest, _ endpoint: String) throws -> WrittenRequest {
    let written = WrittenRequest(request)
    let result = written.validation(by: type(of: request).validator)
    guard result.violations.contains(where: { $0.severity == .error }) else { return written }
    throw invalid(result.violations, endpoint)
  }

  private static func notUploaded(_ local: LocalMedia) -> Violation {
    Violation(path: local.path, keyword: "media", message: "\(local.media) is on this machine; upload it first")
  }

  private func invalid(_ violations: [Violation], _ endpoint: String) -> ClientError {
    ClientError(.invalid, provider, endpoint: endpoint, violations: violations)
  }

  // MARK: The path and the query

  private func target(
    of request: some ServiceRequest, _ endpoint: String
  ) throws -> (path: String, query: [(name: String, value: String)]) {
    let operation = type(of: request).operation
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
    return (path, query)
  }

  /// A value as a part of the path. Ids hold nothing that leads to another path; only the names of models have slashes.
  private func segment(_ word: String, _ name: String, _ endpoint: String) throws -> String {
    let keepsSlashes = name == "model_id" || name == "endpoint"
    let parts = keepsSlashes ? word.split(separator: "/", omittingEmptySubsequences: false) : [word[...]]
    guard !parts.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." }) else {
      let violation = Violation(path: "/\(name)", keyword: "path", message: "\"\(word)\" cannot stand in a path")
      throw invalid([violation], endpoint)
    }
    return parts.map { String($0).percentEncoded }.joined(separator: "/")
  }

  // MARK: The body

  /// The bytes that were validated, unless a parameter has to leave them or the key has to enter.
  private func bytes(
    _ written: WrittenRequest, _ operation: HTTPOperation, _ inBody: [String], _ endpoint: String
  ) throws -> [UInt8] {
    guard !operation.parameters.isEmpty || inBody.contains(where: Self.isKeyField) else { return written.json }
    return JSONValue.object(try members(written, operation, inBody, endpoint)).json
  }

  private func form(
    _ written: WrittenRequest, _ operation: HTTPOperation, _ inBody: [String], _ endpoint: String
  ) throws -> MultipartForm {
    var form = MultipartForm()
    var members = try members(written, operation, inBody, endpoint)
    for local in written.localMedia { members[String(local.path.dropFirst())] = nil }
    for member in members { form.append(member.key, member.value.word ?? member.value.jsonText) }
    for local in written.localMedia {
      try form.append(String(local.path.dropFirst()), OutgoingFile(local.media, provider))
    }
    return form
  }

  /// The members of the body, with the key.
  private func members(
    _ written: WrittenRequest, _ operation: HTTPOperation, _ inBody: [String], _ endpoint: String
  ) throws -> JSONObject {
    var members: JSONObject
    do throws(JSONSyntaxError) {
      members = try JSONValue(parsing: written.json).object ?? JSONObject()
    } catch {
      throw invalid([Violation(path: "", keyword: "json", message: "\(error)")], endpoint)
    }
    for parameter in operation.parameters { members[parameter.name] = nil }
    return withKey(members, where: inBody)
  }

  private static func isKeyField(_ name: String) -> Bool { ["apiKey", "apikey"].contains(name) }

  /// The members with the key under the names that services use for it: `apiKey`, `apikey`. A key that the request has stays.
  private func withKey(_ members: JSONObject, where names: [String]) -> JSONObject {
    var members = members
    for name in names where Self.isKeyField(name) && members[name]?.string ?? "" == "" {
      members[name] = .string(secret.value)
    }
    return members
  }
}
