/// The smallest recordings that have a header.
enum SoundSamples {
  /// 8,000 frames a second, two bytes each, 20,000 of them.
  static func wav(length: UInt64 = 40_000, code: UInt64 = 1, _ chunks: [UInt8]...) -> [UInt8] {
    let format =
      Bytes.little(code, 2) + Bytes.little(1, 2) + Bytes.little(8000, 4) + Bytes.little(16_000, 4)
      + Bytes.little(2, 2) + Bytes.little(16, 2)
    return Bytes.name("RIFF") + Bytes.little(40_036, 4) + Bytes.name("WAVE") + Bytes.chunk("fmt ", format)
      + chunks.flatMap(\.self) + Bytes.name("data") + Bytes.little(length, 4) + Bytes.zeros(40_000)
  }

  /// Frames of 128 kbit/s at 44,100 Hz.
  static func mp3(frames: Int = 20, tag: [UInt8] = [], first: [UInt8] = []) -> [UInt8] {
    let frame: [UInt8] = [0xFF, 0xFB, 0x90, 0x00]
    let content = frame + Bytes.zeros(32) + first
    return tag + content + Bytes.zeros(417 - content.count)
      + (1..<frames).flatMap { _ in frame + Bytes.zeros(413) }
  }

  static func id3(_ length: Int) -> [UInt8] {
    Bytes.name("ID3\u{4}\0\0") + [0, 0, UInt8(length >> 7), UInt8(length & 127)] + Bytes.zeros(length)
  }

  static let flacStream = Bytes.zeros(10) + Bytes.big(8000 << 44 | 1 << 41 | 15 << 36 | 20_000, 8) + Bytes.zeros(16)
  static let flac = Bytes.name("fLaC") + [0x80, 0, 0, 34] + flacStream + Bytes.zeros(40)

  static func ogg(_ first: [UInt8], position: UInt64) -> [UInt8] {
    Bytes.page(first, flags: 2) + Bytes.page(Bytes.zeros(300), position: 5)
      + Bytes.page(Bytes.zeros(90), flags: 4, position: position) + Bytes.page([1], position: .max)
  }

  static let vorbis = ogg(
    Bytes.name("\u{1}vorbis") + Bytes.zeros(4) + [1] + Bytes.little(8000, 4) + Bytes.zeros(14), position: 20_000)
  static let opus = ogg(
    Bytes.name("OpusHead") + [1, 1] + Bytes.little(312, 2) + Bytes.zeros(7), position: 120_312)
}
