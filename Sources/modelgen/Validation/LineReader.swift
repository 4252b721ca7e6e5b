import ModelBindings
import ModelCatalog

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads a file or standard input line by line, in memory that does not grow with the input.
struct LineReader: ~Copyable {
  /// A longer line is one invalid request; nothing of it is kept.
  static let maximumLineLength = 128 << 20

  private let descriptor: Int32
  private let closes: Bool
  private var buffer: [UInt8]
  private var start = 0
  private var isAtEnd = false
  private static let chunk = 1 << 18

  /// - Parameter path: A file, or nil for standard input.
  init(_ path: String?) throws(CatalogError) {
    descriptor = if let path { try Self.descriptor(of: path) } else { 0 }
    closes = path != nil
    buffer = []
  }

  private static func descriptor(of path: String) throws(CatalogError) -> Int32 {
    if CatalogFolder.isDirectory(path) == true {
      throw CatalogError("a directory stands where a file should be", file: path)
    }
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { throw CatalogError("no such file, or it may not be read", file: path) }
    return descriptor
  }

  deinit { if closes { close(descriptor) } }

  /// Hands the next line, without its end, to `body`; answers false when there is none.
  mutating func next(_ body: (ArraySlice<UInt8>) throws -> Void) throws -> Bool {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        defer { start = end + 1 }
        try body(buffer[start..<end])
        return true
      }
      searched = buffer.count
      if isAtEnd || buffer.count - start > Self.maximumLineLength {
        guard start < buffer.count else { return false }
        defer { start = buffer.count }
        try body(buffer[start...])
        return true
      }
      searched -= start
      buffer.removeSubrange(..<start)
      start = 0
      fill()
    }
  }

  private mutating func fill() {
    let old = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: Self.chunk))
    let count = buffer.withUnsafeMutableBytes { bytes in
      read(descriptor, bytes.baseAddress.map { $0 + old }, Self.chunk)
    }
    buffer.removeLast(Self.chunk - max(0, count))
    if count <= 0 { isAtEnd = true }
  }

  /// The whole content of a file, or of standard input.
  static func all(_ path: String?) throws(CatalogError) -> [UInt8] {
    var reader = try LineReader(path)
    while !reader.isAtEnd { reader.fill() }
    return reader.buffer
  }
}
