/// One stream of an Ogg file, read from its first packet.
struct OggStream {
  let serial: UInt64
  /// The size of Theora's pictures; nil for sound.
  private(set) var size: (width: UInt64, height: UInt64)?
  /// The number of positions in a second: samples for sound, frames for pictures.
  private let rate: Double
  /// The number of positions at the beginning that players skip.
  private var skipped: UInt64 = 0
  /// For pictures, the number of low bits of a position that count frames since the last key frame; 0 for sound.
  private var keyShift: UInt64 = 0

  /// The stream that begins on `page`, or nil for an unknown codec.
  init?(_ file: ProbeReader, _ page: OggPage) throws(ProbeError) {
    serial = page.serial
    let start = page.start
    if try file.has("\u{1}vorbis", at: start) {
      rate = Double(try file.little(4, at: start + 12))
    } else if try file.has("OpusHead", at: start) {
      // Opus positions always count at 48 kHz.
      rate = 48_000
      skipped = try file.little(2, at: start + 10)
    } else if try file.has("\u{7F}FLAC", at: start) {
      rate = Double(try FLACHeader.Stream(file, at: start + 17).rate)
    } else if try file.has("Speex   ", at: start) {
      rate = Double(try file.little(4, at: start + 36))
    } else if try file.has("\u{80}theora", at: start) {
      size = (try file.big(3, at: start + 14), try file.big(3, at: start + 17))
      rate = Double(try file.big(4, at: start + 22)) / max(1, Double(try file.big(4, at: start + 26)))
      keyShift = try file.big(2, at: start + 40) >> 5 & 31
    } else {
      return nil
    }
    guard rate > 0 else { throw .malformed("a stream's rate is zero") }
  }

  /// The time of a position in seconds, or nil for a negative position.
  func seconds(at position: UInt64) -> Double? {
    // Some writers begin at a negative position, which reads as a large unsigned number.
    guard position < 1 << 62 else { return nil }
    let count = keyShift == 0 ? position : (position >> keyShift) + position & (1 << keyShift - 1)
    return Double(count - min(count, skipped)) / rate
  }
}
