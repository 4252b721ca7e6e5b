/// Reads numbers and names anywhere in a file, 4 KB at a time.
///
/// Every access beyond the file's end throws ``ProbeError/truncated``. After 1024 reads, 4 MB or a million accesses, a
/// method throws ``ProbeError/excessive``, so that a hostile file cannot keep a probe busy.
final class ProbeReader {
  /// The size of the file in bytes.
  let count: Int
  private let source: any ByteSource
  private var window: [UInt8] = []
  private var start = 0

  private static let windowSize = 4096
  private var readsLeft = 1024
  private var bytesLeft = 4 << 20
  private var accessesLeft = 1 << 20

  init(_ source: any ByteSource) {
    self.source = source
    // The maximum is small enough that adding a few lengths to an offset cannot overflow.
    count = min(max(0, source.count), Int.max / 4)
  }

  /// Reads `length` bytes from `offset` into the window, unless it has them, and returns their index in it.
  private func load(_ offset: Int, _ length: Int) throws(ProbeError) -> Int {
    guard offset >= 0, offset <= count, length <= count - offset else { throw .truncated }
    accessesLeft -= 1
    guard accessesLeft > 0 else { throw .excessive }
    if offset >= start, offset + length <= start + window.count { return offset - start }
    let wanted = min(max(length, Self.windowSize), count - offset)
    readsLeft -= 1
    bytesLeft -= wanted
    guard readsLeft > 0, bytesLeft > 0 else { throw .excessive }
    window = try source.read(at: offset, count: wanted)
    start = offset
    guard window.count >= length else { throw .truncated }
    return 0
  }

  /// The big-endian number of `length` bytes at `offset`.
  func big(_ length: Int, at offset: Int) throws(ProbeError) -> UInt64 {
    let place = try load(offset, length)
    var value: UInt64 = 0
    for byte in window[place..<place + length] { value = value << 8 | UInt64(byte) }
    return value
  }

  /// The little-endian number of `length` bytes at `offset`.
  func little(_ length: Int, at offset: Int) throws(ProbeError) -> UInt64 {
    let place = try load(offset, length)
    var value: UInt64 = 0
    for byte in window[place..<place + length].reversed() { value = value << 8 | UInt64(byte) }
    return value
  }

  /// The byte at `offset`.
  func byte(at offset: Int) throws(ProbeError) -> UInt8 { window[try load(offset, 1)] }

  /// The `length` bytes at `offset`.
  func bytes(_ length: Int, at offset: Int) throws(ProbeError) -> [UInt8] {
    let place = try load(offset, length)
    return Array(window[place..<place + length])
  }

  /// The text of `length` bytes at `offset`, read as Latin-1.
  func name(_ length: Int = 4, at offset: Int) throws(ProbeError) -> String {
    let place = try load(offset, length)
    var name = ""
    for byte in window[place..<place + length] { name.unicodeScalars.append(Unicode.Scalar(byte)) }
    return name
  }

  /// Whether one of `names` stands at `offset`. A file that is too short for a name does not have it.
  func has(_ names: String..., at offset: Int) throws(ProbeError) -> Bool {
    for name in names {
      let length = name.unicodeScalars.count
      guard offset >= 0, offset <= count, length <= count - offset else { continue }
      if try self.name(length, at: offset) == name { return true }
    }
    return false
  }

  /// The offset `length` bytes behind `offset`, at most `end`, since a header can give a length beyond the file.
  func end(of offset: Int, length: UInt64, within end: Int) -> Int {
    let limit = min(max(offset, end), count)
    guard offset <= limit, length < UInt64(limit - offset) else { return limit }
    return offset + Int(length)
  }
}
