import ModelBindings

/// What came back, read whole.
struct Answer: Sendable {
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

  /// The beginning of the body for people, without control characters.
  var excerpt: String {
    let text = String(decoding: bytes.prefix(200), as: UTF8.self).unicodeScalars.map { $0.value < 0x20 ? " " : $0 }
    return String(String.UnicodeScalarView(text)) + (bytes.count > 200 ? "…" : "")
  }
}

/// An answer that lacks what it should hold.
struct UnreadableAnswer: Error {
  let message: String
}

extension Answer {
  /// Reads the answer into its type. A field that holds something of another type is left out rather than losing the rest.
  ///
  /// - Throws: ``UnreadableAnswer`` for what is no JSON object.
  func decode<Response: ModelResponse>(as type: Response.Type = Response.self) throws -> Response {
    guard var value = json, value.object != nil else {
      throw UnreadableAnswer(message: bytes.isEmpty ? "it is empty" : "it is no JSON object: \(excerpt)")
    }
    while true {
      do throws(ValidationError) {
        return try Response(answer: value.json)
      } catch {
        let places = error.violations.compactMap { JSONPointer(parsing: $0.path) }.filter { !$0.tokens.isEmpty }
        guard !places.isEmpty else { throw UnreadableAnswer(message: "\(error)") }
        for place in places.reversed() { value.replace(place.tokens[...], with: nil) }
      }
    }
  }
}
