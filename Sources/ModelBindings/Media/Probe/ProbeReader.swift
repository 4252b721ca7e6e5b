/// Reads numbers and names anywhere in a file, some kilobytes at a time, up to a limit.
///
/// Every access is checked against the file's end and counted, so that neither an endless chain of boxes nor a loop can keep a
/// probe busy: with the allowance used up, it throws ``ProbeError/excessive``.
final class ProbeReader {
  /// How many bytes the file has.
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
    // So far from the largest integer that adding a few bytes to an offset cannot overflow.
    count = min(max(0, source.count), Int.max / 4)
  }

  /// Makes sure that `length` bytes from `offset` are in the window, and returns their place in it.
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

  /// A number of `length` bytes, the most significant first.
  func big(_ length: Int, at offset: Int) throws(ProbeError) -> UInt64 {
    let place = try load(offset, length)
    var value: UInt64 = 0
    for byte in window[place..<place + length] { value = value << 8 | UInt64(byte) }
    return value
  }

  /// A number of `length` bytes, the least significant first.
  func little(_ length: Int, at offset: Int) throws(ProbeError) -> UInt64 {
    let place = try load(offset, length)
    var value: UInt64 = 0
    for byte in window[place..<place + length].reversed() { value = value << 8 | UInt64(byte) }
    return value
  }

  /// One byte.
  func byte(at offset: Int) throws(ProbeError) -> UInt8 { window[try load(offset, 1)] }

  /// Some bytes, as they are.
  func bytes(_ length: Int, at offset: Int) throws(ProbeError) -> [UInt8] {
    let place = try load(offset, length)
    return Array(window[place..<place + length])
  }

  /// A name of a few bytes, each taken as a character.
  func name(_ length: Int = 4, at offset: Int) throws(ProbeError) -> String {
    let place = try load(offset, length)
    var name = ""
    for byte in window[place..<place + length] { name.unicodeScalars.append(Unicode.Scalar(byte)) }
    return name
  }

  /// Whether one of `names` stands at `offset`; false where the file is too short for it.
  func has(_ names: String..., at offset: Int) throws(ProbeError) -> Bool {
    for name in names {
      let length = name.unicodeScalars.count
      guard offset >= 0, offset <= count, length <= count - offset else { continue }
      if try self.name(length, at: offset) == name { return true }
    }
    return false
  }

  /// The offset `length` bytes after another, at most `end`, since a header can give a length beyond the file.
  func end(of offset: Int, length: UInt64, within end: Int) -> Int {
    let limit = min(max(offset, end), count)
    guard offset <= limit, length < UInt64(limit - offset) else { return limit }
    return offset + Int(length)
  }
}
