/// A source of bytes that can be read in any order: memory, a file, a server that supports ranges.
public protocol ByteSource {
  /// How many bytes there are.
  var count: Int { get }
  /// The bytes from `offset` on.
  ///
  /// - Parameters:
  ///   - offset: Where to begin; never beyond ``count``.
  ///   - count: How many are wanted; never more than there are.
  /// - Returns: `count` bytes; fewer are taken as the end.
  /// - Throws: ``ProbeError`` with the reason `unreadable`.
  func read(at offset: Int, count: Int) throws(ProbeError) -> [UInt8]
}

/// Bytes in memory as a source.
struct MemorySource: ByteSource {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var count: Int { bytes.count }

  func read(at offset: Int, count: Int) -> [UInt8] { Array(bytes[offset..<offset + count]) }
}
