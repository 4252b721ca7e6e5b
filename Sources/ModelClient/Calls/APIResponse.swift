import ModelBindings

/// A response of a service, read whole.
struct APIResponse: Sendable {
  let status: Int
  let headers: HTTPHeaders
  let bytes: [UInt8]
  /// The body as JSON; nil where it is none.
  let json: JSONValue?

  init(status: Int, headers: HTTPHeaders, bytes: [UInt8]) {
    self.status = status
    self.headers = headers
    self.bytes = bytes
    json = try? JSONValue(parsing: bytes)
  }

  /// The beginning of the body as text. The text is shortened later, after the key is redacted: cut here, half of a key could be
  /// left, which redaction does not find.
  var excerpt: String { String(decoding: bytes.prefix(1 << 14), as: UTF8.self) }
}

/// A response without the values that it should hold.
struct UnreadableResponse: Error {
  let message: String
}

extension APIResponse {
  /// With more fields of wrong types than this, the response is treated as unreadable.
  private static let oddFieldLimit = 1000

  /// Reads the response into its type. Fields with values of wrong types are left out, so that the rest can be read.
  ///
  /// - Throws: ``UnreadableResponse`` for a body that is no JSON object.
  func decode<Response: ModelResponse>(as type: Response.Type = Response.self) throws -> Response {
    guard var value = json, value.object != nil else {
      throw UnreadableResponse(message: bytes.isEmpty ? "it is empty" : "it is no JSON object: \(excerpt)")
    }
    var left = Self.oddFieldLimit
    while true {
      do throws(ValidationError) {
        return try Response(response: value.json)
      } catch {
        let places = error.violations.compactMap { JSONPointer(parsing: $0.path) }.filter { !$0.tokens.isEmpty }
        left -= places.count
        guard !places.isEmpty, left > 0 else { throw UnreadableResponse(message: "\(error)") }
        for place in places.reversed() { value.replace(place.tokens[...], with: nil) }
      }
    }
  }
}
