/// FLAC: the stream's information, always its first block.
enum FLACHeader {
  static func read(_ file: ProbeReader) throws(ProbeError) -> MediaInfo {
    var info = MediaInfo(kind: .audio, format: "flac", bytes: file.count)
    let start = try ID3Tag.end(in: file)
    guard try file.byte(at: start + 4) & 0x7F == 0 else { throw .malformed("its first block is not its information") }
    let stream = try Stream(file, at: start + 8)
    info.seconds = stream.seconds
    return info
  }

  /// The block `STREAMINFO`, which Ogg carries too.
  struct Stream {
    let rate: UInt64
    /// How many samples there are; nil where the encoder did not know.
    let samples: UInt64?

    init(_ file: ProbeReader, at start: Int) throws(ProbeError) {
      // 20 bits of rate, 8 of channels and depth, 36 of samples.
      let bits = try file.big(8, at: start + 10)
      rate = bits >> 44
      guard rate > 0 else { throw .malformed("its sample rate is zero") }
      let count = bits & 0xF_FFFF_FFFF
      samples = count == 0 ? nil : count
    }

    var seconds: Double? { samples.map { Double($0) / Double(rate) } }
  }
}
