import Foundation

/// What the server does with a request.
package struct Reply: Sendable {
  package enum Body: Sendable {
    case bytes([UInt8])
    /// So many bytes that are not worth holding, from some place of an endless pattern on.
    case pattern(count: Int, from: Int = 0)

    var count: Int {
      switch self {
      case .bytes(let bytes): bytes.count
      case .pattern(let count, _): count
      }
    }

    func slice(_ range: Range<Int>) -> [UInt8] {
      switch self {
      case .bytes(let bytes): Array(bytes[range])
      case .pattern(_, let start): Reply.pattern(range.lowerBound + start, range.count)
      }
    }
  }

  /// How the server misbehaves.
  package enum Fault: Sendable {
    /// Not at all.
    case none
    /// Closes the connection without a word.
    case drop
    /// Sends only so many bytes of the body, and closes.
    case truncate(Int)
    /// Sends only so many bytes of the body, and then nothing until the client goes.
    case stall(Int)
    /// Sends nothing at all until the client goes.
    case hang
    /// Sends these bytes in place of an answer, and closes.
    case garbage(String)
  }

  package var status = 200
  package var headers: [(name: String, value: String)] = []
  package var body: Body
  package var isChunked = false
  /// How long the server rests behind each 256 KB. Without a rest it sends faster than any network, and than URLSession
  /// hands over.
  package var rest: Duration = .zero
  package var fault = Fault.none

  package init(status: Int = 200, headers: [(String, String)] = [], body: Body, fault: Fault = .none) {
    (self.status, self.body, self.fault) = (status, body, fault)
    self.headers = headers.map { (name: $0.0, value: $0.1) }
  }

  package init(status: Int = 200, headers: [(String, String)] = [], text: String) {
    self.init(status: status, headers: headers, body: .bytes(Array(text.utf8)))
  }

  /// JSON, in which `{address}` stands for the server's own.
  package init(status: Int = 200, headers: [(String, String)] = [], _ json: String) {
    self.init(status: status, headers: [("Content-Type", "application/json")] + headers, text: json)
  }

  /// So many bytes, about as fast as a fast network brings them.
  package static func flood(status: Int = 200, _ count: Int, isChunked: Bool = false) -> Reply {
    var reply = Reply(status: status, body: .pattern(count: count))
    (reply.isChunked, reply.rest) = (isChunked, .milliseconds(2))
    return reply
  }

  /// The reply with the server's own address filled in.
  package func at(_ address: String) -> Reply {
    var reply = self
    for index in headers.indices {
      reply.headers[index].value = headers[index].value.replacingOccurrences(of: "{address}", with: address)
    }
    if case .bytes(let bytes) = body, let text = String(validating: bytes, as: UTF8.self), text.contains("{address}") {
      reply.body = .bytes(Array(text.replacingOccurrences(of: "{address}", with: address).utf8))
    }
    return reply
  }

  /// The pattern from a place on. Its period is no power of two, so that shifted pieces differ.
  package static func pattern(_ place: Int, _ count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    while bytes.count < count {
      let start = (place + bytes.count) % period
      bytes += block[start..<min(block.count, start + count - bytes.count)]
    }
    return bytes
  }

  private static let period = 251
  private static let block = (0..<period * 1044).map { UInt8($0 % period) }

  package static let drop = Reply(body: .bytes([]), fault: .drop)
  package static let hang = Reply(body: .bytes([]), fault: .hang)
}
