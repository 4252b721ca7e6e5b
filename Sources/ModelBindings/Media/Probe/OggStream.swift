/// One stream inside an Ogg file, by its first packet.
struct OggStream {
  let serial: UInt64
  /// The size of Theora's pictures; nil for sound.
  private(set) var size: (width: UInt64, height: UInt64)?
  /// The unit of positions: this many in a second…
  private let rate: Double
  /// …after so many that are not played.
  private var skipped: UInt64 = 0
  /// How many bits of a position count from the last key frame, for pictures.
  private var keyShift: UInt64 = 0

  /// The stream that begins on `page`, or nil when its kind is not known.
  init?(_ file: ProbeReader, _ page: OggPage) throws(ProbeError) {
    serial = page.serial
    let start = page.start
    if try file.has("\u{1}vorbis", at: start) {
      rate = Double(try file.little(4, at: start + 12))
    } else if try file.has("OpusHead", at: start) {
      // Opus counts as if it always had this rate.
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

  /// The time of a position.
  func seconds(at position: UInt64) -> Double? {
    // Some writers begin below zero; nothing has been played there.
    guard position < 1 << 62 else { return nil }
    let count = keyShift == 0 ? position : (position >> keyShift) + position & (1 << keyShift - 1)
    return Double(count - min(count, skipped)) / rate
  }
}
