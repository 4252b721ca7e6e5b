/// Reads an MP3 file's first frame and the number of frames that most encoders write into it.
enum MP3Header {
  static func read(_ file: ProbeReader) throws(ProbeError) -> MediaInfo {
    var info = MediaInfo(kind: .audio, format: "mp3", bytes: file.count)
    let (frame, start) = try firstFrame(file)
    if let frames = try frame.count(file, at: start) {
      info.setSeconds(frames * frame.samples, perSecond: frame.rate)
    } else {
      // Without a count, the duration is estimated from the bit rate of the first frame.
      let hasTail = try file.has("TAG", at: file.count - 128)
      let length = max(0, file.count - start - (hasTail ? 128 : 0))
      info.setSeconds(UInt64(length) * 8, perSecond: frame.bitsPerSecond)
    }
    return info
  }

  /// Whether the file begins with ID3 tags or with a frame.
  ///
  /// - Parameter tags: The length of the ID3 tags in bytes.
  static func isPresent(in file: ProbeReader, behind tags: Int) throws(ProbeError) -> Bool {
    if tags > 0 { return true }
    return try MP3Frame(file, at: 0) != nil
  }

  /// The first frame behind the tags. Some programs leave a gap there, so up to 64 KB are searched.
  private static func firstFrame(_ file: ProbeReader) throws(ProbeError) -> (MP3Frame, Int) {
    let start = try ID3Tag.end(in: file)
    for offset in start..<min(start + 65_536, max(start, file.count - 3)) {
      guard try file.byte(at: offset) == 0xFF, let frame = try MP3Frame(file, at: offset) else { continue }
      // Other bytes can look like one frame, but hardly like two at the right distance.
      let next = offset + frame.length
      if offset == start || next + 4 > file.count { return (frame, offset) }
      if try MP3Frame(file, at: next) != nil { return (frame, offset) }
    }
    throw start >= file.count
      ? ProbeError(.truncated, "it ends before its first frame") : .malformed("no frame of sound follows its tags")
  }
}

/// The header of one frame of MPEG sound, layer III.
struct MP3Frame {
  /// The bit rate of this frame, in bits per second.
  let bitsPerSecond: UInt64
  /// The sample rate, in samples per second.
  let rate: UInt64
  /// The number of samples in every frame.
  let samples: UInt64
  /// The length of this frame in bytes.
  let length: Int
  /// The number of bytes between the header and the sound.
  private let sideLength: Int

  private static let rates: [UInt64] = [44_100, 48_000, 32_000]
  private static let kilobits: [UInt64] = [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320]
  private static let lowKilobits: [UInt64] = [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160]

  /// The frame at `offset`, or nil where no frame begins there.
  init?(_ file: ProbeReader, at offset: Int) throws(ProbeError) {
    guard offset >= 0, offset + 4 <= file.count else { return nil }
    let bits = try file.big(4, at: offset)
    let version = bits >> 19 & 3
    let rateIndex = Int(bits >> 10 & 3)
    let bitIndex = Int(bits >> 12 & 15)
    // A frame begins with eleven set bits. Its version, layer (III), sample rate, bit rate and emphasis are not reserved values.
    guard bits >> 21 == 0x7FF, version != 1, bits >> 17 & 3 == 1, rateIndex < 3, (1...14).contains(bitIndex),
      bits & 3 != 2
    else { return nil }
    let isFirst = version == 3
    rate = Self.rates[rateIndex] >> (isFirst ? 0 : version == 2 ? 1 : 2)
    bitsPerSecond = 1000 * (isFirst ? Self.kilobits : Self.lowKilobits)[bitIndex - 1]
    samples = isFirst ? 1152 : 576
    length = Int(samples / 8 * bitsPerSecond / rate + (bits >> 9 & 1))
    let isMono = bits >> 6 & 3 == 3
    sideLength = isFirst ? (isMono ? 17 : 32) : (isMono ? 9 : 17)
  }

  /// The number of frames in the file, from the `Xing`, `Info` or `VBRI` header in the first frame; nil without one.
  func count(_ file: ProbeReader, at offset: Int) throws(ProbeError) -> UInt64? {
    let place = offset + 4 + sideLength
    if try file.has("Xing", "Info", at: place) {
      guard try file.big(4, at: place + 4) & 1 != 0 else { return nil }
      return try file.big(4, at: place + 8)
    }
    if try file.has("VBRI", at: offset + 36) { return try file.big(4, at: offset + 36 + 14) }
    return nil
  }
}
