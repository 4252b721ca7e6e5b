import ModelBindings
import Testing

@Suite("Hostile media")
struct HostileMediaTests {
  /// The answer, whatever it is; a crash or a hang would be none.
  private func probe(_ bytes: [UInt8]) -> Result<MediaInfo, ProbeError> {
    do throws(ProbeError) { return .success(try MediaInfo(bytes: bytes)) } catch { return .failure(error) }
  }

  private func check(_ answer: Result<MediaInfo, ProbeError>, _ bytes: [UInt8]) {
    switch answer {
    case .success(let info):
      #expect(info.bytes == bytes.count)
      #expect(info.width ?? 1 > 0 && info.height ?? 1 > 0)
      #expect(info.seconds.map { $0.isFinite && $0 >= 0 } ?? true)
    case .failure(let error): #expect(!error.description.isEmpty && error.reason != .unreadable)
    }
  }

  @Test("A file cut at any length is told apart or refused", arguments: Sample.all)
  func truncated(_ sample: Sample) {
    for length in 0..<min(sample.bytes.count, 1000) {
      let bytes = Array(sample.bytes.prefix(length))
      check(probe(bytes), bytes)
    }
  }

  @Test("A file with any byte of its header changed is told apart or refused", arguments: Sample.all)
  func flipped(_ sample: Sample) {
    var random = Random(seed: 20_260_401)
    for place in 0..<min(sample.bytes.count, 400) {
      for value in [0, 0x7F, 0x80, 0xFF, UInt8.random(in: 0...255, using: &random)] {
        var bytes = sample.bytes
        bytes[place] = value
        check(probe(bytes), bytes)
      }
    }
  }

  @Test("A file with many bytes changed at once is told apart or refused", arguments: Sample.all)
  func scrambled(_ sample: Sample) {
    var random = Random(seed: 7)
    for _ in 0..<100 {
      var bytes = sample.bytes
      for _ in 0..<8 {
        // The first bytes stay, so that the family's own reader is what is tried.
        let place = Int.random(in: min(12, bytes.count - 1)..<min(bytes.count, 600), using: &random)
        bytes[place] = [0, 1, 0xFF, UInt8.random(in: 0...255, using: &random)].randomElement(using: &random) ?? 0
      }
      check(probe(bytes), bytes)
    }
  }

  struct Lie: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let reason: ProbeError.Reason
    let words: String
    var testDescription: String { name }
  }

  static let lies: [Lie] = [
    Lie(
      name: "no width", bytes: PictureSamples.png(width: 0), reason: .malformed,
      words: "a broken PNG: its width is zero"),
    Lie(name: "no height", bytes: PictureSamples.jpeg(height: 0), reason: .malformed, words: "its height is zero"),
    Lie(
      name: "a segment of no length", bytes: [0xFF, 0xD8, 0xFF, 0xE0, 0, 0, 1], reason: .malformed,
      words: "a segment is shorter than its own length field"),
    Lie(
      name: "a cut picture", bytes: Array(PictureSamples.jpeg().prefix(20)), reason: .truncated, words: "ends before"),
    Lie(
      name: "a box inside its own header",
      bytes: FilmSamples.ftyp("isom") + Bytes.big(4, 4) + Bytes.name("free") + Bytes.zeros(99), reason: .malformed,
      words: "a box is shorter than its own header, at byte 20"),
    Lie(
      name: "a film without moov", bytes: FilmSamples.ftyp("isom") + Bytes.box("mdat", Bytes.zeros(64)),
      reason: .malformed, words: "it has no moov box"),
    Lie(
      name: "a film that was cut",
      bytes: FilmSamples.ftyp("isom") + Bytes.big(1 << 20, 4) + Bytes.name("mdat") + Bytes.zeros(64),
      reason: .truncated, words: "a broken MP4: it ends before its moov box"),
    Lie(
      name: "a length beyond every file",
      bytes: FilmSamples.ftyp("isom") + Bytes.big(1, 4) + Bytes.name("mdat") + Bytes.big(.max, 8), reason: .truncated,
      words: "it ends before its moov box"),
    Lie(
      name: "a directory beyond the end", bytes: Bytes.name("II*\0") + Bytes.little(0xFFFF_FFFF, 4) + Bytes.zeros(9),
      reason: .truncated, words: "a broken TIFF"),
    Lie(
      name: "tags without sound", bytes: SoundSamples.id3(100) + Bytes.zeros(9000), reason: .malformed,
      words: "no frame of sound"),
    Lie(
      name: "a gap without end", bytes: Bytes.name("\u{1A}E\u{DF}\u{A3}") + [0, 0, 0], reason: .malformed,
      words: "an element has no"),
  ]

  @Test("A file that lies is refused with the reason", arguments: lies)
  func refused(_ lie: Lie) {
    guard case .failure(let error) = probe(lie.bytes) else {
      Issue.record("nothing was found wrong")
      return
    }
    #expect(error.reason == lie.reason)
    #expect(error.description.contains(lie.words))
  }

  /// A file that goes on as its pattern does for ever.
  final class EndlessFile: ByteSource {
    let head: [UInt8]
    let pattern: [UInt8]
    var count: Int { .max }
    private(set) var bytesRead = 0

    init(_ head: [UInt8], _ pattern: [UInt8]) {
      self.head = head
      self.pattern = pattern
    }

    func read(at offset: Int, count: Int) -> [UInt8] {
      bytesRead += count
      return (offset..<offset + count).map { place in
        place < head.count ? head[place] : pattern[(place - head.count) % pattern.count]
      }
    }
  }

  @Test(
    "A file without end is given up",
    arguments: [
      (FilmSamples.ftyp("isom"), Bytes.box("free")),
      ([0xFF, 0xD8, 0xFF, 0xE0], [0, 2, 0xFF, 0xE0]),
      ([0xFF, 0xD8], [0xFF]),
      (Array(PictureSamples.gif(isTransparent: false).prefix(19)), [0x21, 0xFE, 1, 0, 0]),
      (Bytes.name("RIFF") + Bytes.zeros(4) + Bytes.name("WAVE"), Bytes.chunk("JUNK", Bytes.zeros(2))),
      (Bytes.element(0x1A45_DFA3, Bytes.element(0x4282, Bytes.name("webm"))), [0xEC, 0x80]),
      (Bytes.name("OggS"), Bytes.page(Bytes.name("\u{1}vorbis") + Bytes.zeros(30), flags: 2)),
      (SoundSamples.id3(0), SoundSamples.id3(0)),
    ])
  func endless(head: [UInt8], pattern: [UInt8]) {
    let file = EndlessFile(head, pattern)
    do {
      // GIF and Ogg have told what matters before they go on without end.
      #expect(["gif", "ogg"].contains(try MediaInfo(of: file).format))
    } catch {
      #expect([.excessive, .malformed].contains(error.reason))
    }
    #expect(file.bytesRead <= 5 << 20)
  }

  @Test("A source that has less than it claims ends early")
  func shortSource() {
    struct Liar: ByteSource {
      var count: Int { 1 << 20 }
      func read(at offset: Int, count: Int) -> [UInt8] { offset == 0 ? Array(PictureSamples.png().prefix(20)) : [] }
    }
    #expect(throws: ProbeError.self) { try MediaInfo(of: Liar()) }
  }
}

/// The same numbers in every run (SplitMix64).
struct Random: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}
