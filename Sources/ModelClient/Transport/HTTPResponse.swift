/// An HTTP response: its head, and its body, piece by piece.
public struct HTTPResponse: Sendable {
  /// The status code.
  public var status: Int
  /// The header fields.
  public var headers: HTTPHeaders
  /// The bytes of the body, with any content coding removed.
  public var body: Body

  /// A response.
  public init(status: Int, headers: HTTPHeaders, body: Body) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  /// Bytes that arrive piece by piece. They can be read once.
  public struct Body: AsyncSequence, Sendable {
    /// Some bytes.
    public typealias Element = [UInt8]
    private let make: @Sendable () -> AsyncIterator

    /// A body from any sequence of pieces.
    ///
    /// - Parameter pieces: Throws ``TransportError`` when the connection breaks before the body ends.
    public init<Pieces: AsyncSequence & Sendable>(_ pieces: Pieces) where Pieces.Element == [UInt8] {
      make = {
        var iterator = pieces.makeAsyncIterator()
        return AsyncIterator { try await iterator.next() }
      }
    }

    /// A body that stands in memory.
    public init(_ bytes: [UInt8]) {
      make = {
        var rest: [UInt8]? = bytes
        return AsyncIterator {
          defer { rest = nil }
          return rest
        }
      }
    }

    /// Begins to read.
    public func makeAsyncIterator() -> AsyncIterator { make() }

    /// Reads piece after piece.
    public struct AsyncIterator: AsyncIteratorProtocol {
      private let take: () async throws -> [UInt8]?

      init(_ take: @escaping () async throws -> [UInt8]?) { self.take = take }

      /// The next piece, or nil at the end.
      public mutating func next() async throws -> [UInt8]? { try await take() }
    }
  }
}
