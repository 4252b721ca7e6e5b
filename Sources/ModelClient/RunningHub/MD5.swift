import Foundation

/// The MD5 digest (RFC 1321), by which RunningHub recognises a LoRA file. Not for security.
struct MD5 {
  private var state: (UInt32, UInt32, UInt32, UInt32) = (0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476)
  private var pending: [UInt8] = []
  private var byteCount: UInt64 = 0

  private static let shifts: [UInt32] =
    [
      7, 12, 17, 22, 7, 12, 17, 22, 7, 12, 17, 22, 7, 12, 17, 22, 5, 9, 14, 20, 5, 9, 14, 20, 5, 9, 14, 20, 5, 9, 14,
      20,
    ]
    + [
      4, 11, 16, 23, 4, 11, 16, 23, 4, 11, 16, 23, 4, 11, 16, 23, 6, 10, 15, 21, 6, 10, 15, 21, 6, 10, 15, 21, 6, 10,
      15, 21,
    ]
  private static let sines: [UInt32] = (0..<64).map { UInt32(abs(sin(Double($0 + 1))) * 4_294_967_296) }

  /// Adds bytes to the digest.
  mutating func update(_ bytes: some Collection<UInt8>) {
    byteCount += UInt64(bytes.count)
    pending += bytes
    let whole = pending.count / 64 * 64
    pending.withUnsafeBytes { buffer in
      for start in stride(from: 0, to: whole, by: 64) {
        digest(UnsafeRawBufferPointer(rebasing: buffer[start..<start + 64]))
      }
    }
    pending.removeFirst(whole)
  }

  private mutating func digest(_ block: UnsafeRawBufferPointer) {
    var (a, b, c, d) = state
    Self.shifts.withUnsafeBufferPointer { shifts in
      Self.sines.withUnsafeBufferPointer { sines in
        for step in 0..<64 {
          let mix: UInt32
          let word: Int
          switch step / 16 {
          case 0: (mix, word) = (b & c | ~b & d, step)
          case 1: (mix, word) = (d & b | ~d & c, (5 * step + 1) % 16)
          case 2: (mix, word) = (b ^ c ^ d, (3 * step + 5) % 16)
          default: (mix, word) = (c ^ (b | ~d), 7 * step % 16)
          }
          let value = UInt32(littleEndian: block.loadUnaligned(fromByteOffset: word * 4, as: UInt32.self))
          let sum = a &+ mix &+ sines[step] &+ value
          let shift = shifts[step]
          (a, d, c, b) = (d, c, b, b &+ (sum << shift | sum >> (32 - shift)))
        }
      }
    }
    state = (state.0 &+ a, state.1 &+ b, state.2 &+ c, state.3 &+ d)
  }

  /// The digest of all added bytes, in hexadecimal.
  func hexDigest() -> String {
    var last = self
    let bits = byteCount &* 8
    let padding = [0x80] + [UInt8](repeating: 0, count: (119 - Int(byteCount % 64)) % 64)
    last.update(padding + (0..<8).map { UInt8(truncatingIfNeeded: bits >> (8 * UInt64($0))) })
    let words = [last.state.0, last.state.1, last.state.2, last.state.3]
    return words.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> (8 * UInt32($0))) } }
      .map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// The digest of a file, read piece by piece.
  ///
  /// - Throws: ``ClientError`` of the kind `file`.
  static func hexDigest(ofFile path: String, _ provider: ServiceProvider) async throws -> String {
    guard let file = FileHandle(forReadingAtPath: path) else {
      throw ClientError(.file, provider, message: "\(path) cannot be read")
    }
    defer { try? file.close() }
    var digest = MD5()
    do {
      while let piece = try file.read(upToCount: 1 << 20), !piece.isEmpty {
        digest.update(piece)
        try Task.checkCancellation()
        await Task.yield()
      }
    } catch let error where !(error is CancellationError) {
      throw ClientError(.file, provider, message: "\(path): \(error.localizedDescription)")
    }
    return digest.hexDigest()
  }
}
