/// A source of bytes that a probe can read in any order: memory, a file, a server that supports ranges.
public protocol ByteSource {
  /// The number of bytes in the source.
  var count: Int { get }
  /// Reads `count` bytes from `offset` on.
  ///
  /// - Parameters:
  ///   - offset: The first byte; never beyond ``count``.
  ///   - count: The number of bytes; never more than the source has after `offset`.
  /// - Returns: `count` bytes. The probe takes fewer bytes as the end of the source.
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
