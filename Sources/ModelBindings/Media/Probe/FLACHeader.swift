/// Reads the `STREAMINFO` block of a FLAC file, which is always the first block.
enum FLACHeader {
  static func read(_ file: ProbeReader) throws(ProbeError) -> MediaInfo {
    var info = MediaInfo(kind: .audio, format: "flac", bytes: file.count)
    let start = try ID3Tag.end(in: file)
    guard try file.byte(at: start + 4) & 0x7F == 0 else { throw .malformed("its first block is not STREAMINFO") }
    let stream = try Stream(file, at: start + 8)
    info.seconds = stream.seconds
    return info
  }

  /// The block `STREAMINFO`, which FLAC in Ogg has too.
  struct Stream {
    let rate: UInt64
    /// The number of samples; nil where the encoder wrote none.
    let samples: UInt64?

    init(_ file: ProbeReader, at start: Int) throws(ProbeError) {
      // 20 bits are the rate, 8 the channels and the depth, 36 the number of samples.
      let bits = try file.big(8, at: start + 10)
      rate = bits >> 44
      guard rate > 0 else { throw .malformed("its sample rate is zero") }
      let count = bits & 0xF_FFFF_FFFF
      samples = count == 0 ? nil : count
    }

    var seconds: Double? { samples.map { Double($0) / Double(rate) } }
  }
}
