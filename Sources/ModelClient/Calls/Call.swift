import Foundation
import ModelBindings

/// One call of a service, ready to be made, perhaps more than once.
struct Call: Sendable {
  /// What a repetition would do.
  enum Effect: Sendable {
    /// Nothing: the call asks, or asks for the same thing to be done again.
    case none
    /// It may start, and bill, a task.
    case startsTask
  }

  var method: String
  var url: URL
  /// The method and the path as messages show them: never with a key.
  var endpoint: String
  var headers = HTTPHeaders()
  var body = HTTPBody()
  var effect = Effect.none
  /// The task that the call is about.
  var taskID: String?
  /// What the job may take altogether.
  var budget: TimeBudget
  /// Codes that tell a state here, and are no errors.
  var stateCodes: Set<Int> = []
  /// Whether the body is a file, so that only standing still is too long.
  var isUpload = false
  var onSent: (@Sendable (Int) -> Void)?
}

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

extension JSONValue {
  /// Replaces what stands at a place, or takes it away; nothing happens where nothing stands.
  mutating func replace(_ place: ArraySlice<String>, with new: JSONValue?) {
    guard let token = place.first else {
      self = new ?? .null
      return
    }
    let rest = place.dropFirst()
    switch self {
    case .object(var object):
      if rest.isEmpty {
        object[token] = new
      } else if var member = object[token] {
        member.replace(rest, with: new)
        object[token] = member
      }
      self = .object(object)
    case .array(var elements):
      guard let index = Int(token), elements.indices.contains(index) else { return }
      if !rest.isEmpty {
        elements[index].replace(rest, with: new)
      } else if let new {
        elements[index] = new
      } else {
        elements.remove(at: index)
      }
      self = .array(elements)
    default: break
    }
  }

  /// The text of a string or a number: services send ids and codes as either.
  var word: String? {
    switch self {
    case .string(let text): text
    case .number(let number): number.literal
    default: nil
    }
  }
}
