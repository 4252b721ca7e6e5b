import Foundation

/// An HTTP request.
public struct HTTPRequest: Sendable {
  /// The method, in capitals.
  public var method: String
  /// The whole address.
  public var url: URL
  /// The header fields; the transport sets `Host`, `Content-Length` and `Connection`.
  public var headers: HTTPHeaders
  /// The body.
  public var body: HTTPBody
  /// Receives the number of sent bytes of the body, from any thread.
  public var onSent: (@Sendable (Int) -> Void)?

  /// A request.
  public init(
    _ method: String, _ url: URL, headers: HTTPHeaders = HTTPHeaders(), body: HTTPBody = HTTPBody(),
    onSent: (@Sendable (Int) -> Void)? = nil
  ) {
    self.method = method
    self.url = url
    self.headers = headers
    self.body = body
    self.onSent = onSent
  }
}

extension HTTPRequest: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The method and the host. Everything else may hold a key: the header, the body, with some services even the path.
  public var description: String { "\(method) \(url.scheme ?? "")://\(url.host ?? "")/…" }
  /// The same as ``description``.
  public var debugDescription: String { description }
  /// Shows nothing that may hold a key.
  public var customMirror: Mirror { Mirror(self, children: ["description": description]) }
}

/// The body of a request: pieces one after the other, so that files are never held in memory.
public struct HTTPBody: Sendable, Hashable {
  /// A piece of a body.
  public enum Segment: Sendable, Hashable {
    /// Bytes in memory.
    case bytes([UInt8])
    /// A whole file, with its size.
    case file(path: String, byteCount: Int)

    var byteCount: Int {
      switch self {
      case .bytes(let bytes): bytes.count
      case .file(_, let byteCount): byteCount
      }
    }
  }

  /// The pieces in order.
  public var segments: [Segment]

  /// A body; without pieces, none.
  public init(_ segments: [Segment] = []) { self.segments = segments }

  /// Bytes in memory.
  public init(_ bytes: [UInt8]) { segments = [.bytes(bytes)] }

  /// The length of the whole.
  public var byteCount: Int { segments.reduce(0) { $0 + $1.byteCount } }
}
