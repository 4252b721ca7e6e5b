import Foundation

/// What the server does with a request.
package struct Reply: Sendable {
  package enum Body: Sendable {
    case bytes([UInt8])
    /// `count` bytes of an endless pattern, beginning at `from`. They are made while they are sent.
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
    /// It does not.
    case none
    /// Closes the connection and sends nothing.
    case drop
    /// Sends this number of bytes of the body, then closes.
    case truncate(Int)
    /// Sends this number of bytes of the body, then nothing until the client closes.
    case stall(Int)
    /// Sends nothing until the client closes.
    case hang
    /// Sends this text instead of a response, then closes.
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

  /// JSON, in which `{address}` stands for the server's address.
  package init(status: Int = 200, headers: [(String, String)] = [], _ json: String) {
    self.init(status: status, headers: [("Content-Type", "application/json")] + headers, text: json)
  }

  /// `count` bytes, at about the speed of a fast network.
  package static func flood(status: Int = 200, _ count: Int, isChunked: Bool = false) -> Reply {
    var reply = Reply(status: status, body: .pattern(count: count))
    (reply.isChunked, reply.rest) = (isChunked, .milliseconds(2))
    return reply
  }

  /// The reply with the server's address filled in.
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
