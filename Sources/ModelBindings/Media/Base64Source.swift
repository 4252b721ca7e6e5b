/// The bytes of a base64 text. `init` validates the whole text; `read` decodes only the bytes that it returns.
struct Base64Source: ByteSource {
  /// The reason why a text is not base64.
  struct Malformed: Error {
    let message: String
    /// Whether the text has percent escapes or white space and no other wrong character.
    var isCoded = false
  }

  let count: Int
  private let storage: [UInt8]
  private let borrowed: UnsafeBufferPointer<UInt8>?

  /// A source over memory that the caller keeps alive longer than the source.
  init(_ text: UnsafeBufferPointer<UInt8>) throws(Malformed) {
    count = try Self.byteCount(text)
    storage = []
    borrowed = text
  }

  /// A source that keeps its own copy of the text.
  init(owning text: [UInt8]) throws(Malformed) {
    let result: Result<Int, Malformed> = text.withUnsafeBufferPointer { bytes in
      do throws(Malformed) { return .success(try Self.byteCount(bytes)) } catch { return .failure(error) }
    }
    count = try result.get()
    storage = text
    borrowed = nil
  }

  func read(at offset: Int, count: Int) -> [UInt8] {
    guard let borrowed else { return storage.withUnsafeBufferPointer { Self.decode($0, offset, count) } }
    return Self.decode(borrowed, offset, count)
  }

  private static func decode(_ text: UnsafeBufferPointer<UInt8>, _ offset: Int, _ count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count + 6)
    // Four characters are three bytes. A short last group is decoded as if zeros filled it.
    var place = offset / 3 * 4
    let skipped = offset % 3
    while bytes.count < count + skipped, place < text.count {
      var group: UInt32 = 0
      for index in place..<place + 4 {
        let value = index < text.count ? table[Int(text[index])] : 0
        group = group << 6 | UInt32(value & 0x3F)
      }
      bytes.append(UInt8(truncatingIfNeeded: group >> 16))
      bytes.append(UInt8(truncatingIfNeeded: group >> 8))
      bytes.append(UInt8(truncatingIfNeeded: group))
      place += 4
    }
    return Array(bytes.dropFirst(skipped).prefix(count))
  }

  /// The number of bytes that a text encodes.
  ///
  /// - Throws: ``Malformed``, also for wrong padding. Missing padding is allowed, as in most decoders.
  private static func byteCount(_ text: UnsafeBufferPointer<UInt8>) throws(Malformed) -> Int {
    var length = text.count
    while length > 0, text.count - length < 2, text[length - 1] == UInt8(ascii: "=") { length -= 1 }
    let body = UnsafeBufferPointer(rebasing: text[..<length])
    let flags = table.withUnsafeBufferPointer { table in
      var flags: UInt8 = 0
      for byte in body { flags |= table[Int(byte)] }
      return flags
    }
    if flags & wrong != 0 {
      let place = body.firstIndex { table[Int($0)] & wrong != 0 } ?? 0
      let scalar = Unicode.Scalar(body[place])
      throw Malformed(message: "its base64 is broken: \(scalar.debugDescription) at character \(place + 1)")
    }
    if flags & coded != 0 {
      throw Malformed(message: "its base64 is broken: white space or a percent sign inside it", isCoded: true)
    }
    let padding = text.count - length
    guard length % 4 != 1, padding == 0 || (length + padding).isMultiple(of: 4) else {
      throw Malformed(message: "its base64 is broken: \(text.count) characters are not whole groups of four")
    }
    return length / 4 * 3 + max(0, length % 4 - 1)
  }

  /// The mark in the table for a character that base64 does not have.
  private static let wrong: UInt8 = 0x80
  /// The mark for a percent sign or white space, which a URI may add to base64.
  private static let coded: UInt8 = 0x40

  /// The value or the mark of each byte.
  private static let table: [UInt8] = {
    var table = [UInt8](repeating: wrong, count: 256)
    let digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    for (value, digit) in digits.utf8.enumerated() { table[Int(digit)] = UInt8(value) }
    for byte in "% \t\r\n".utf8 { table[Int(byte)] = coded }
    return table
  }()
}
