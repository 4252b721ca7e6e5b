import ModelBindings
import Testing

@Suite("Probing media")
struct ProbeTests {
  @Test("Every format tells what its header holds", arguments: Sample.all)
  func formats(_ sample: Sample) throws {
    let info = try MediaInfo(bytes: sample.bytes)
    #expect(
      info
        == MediaInfo(
          kind: sample.kind, format: sample.format, width: sample.size?[0], height: sample.size?[1],
          alpha: sample.alpha,
          seconds: sample.seconds, bytes: sample.bytes.count))
  }

  /// A file of any length, of which only the ends exist; it counts what is asked for.
  final class LongFile: ByteSource {
    let head: [UInt8]
    let tail: [UInt8]
    let count: Int
    private(set) var bytesRead = 0

    init(_ head: [UInt8], gap: Int, _ tail: [UInt8]) {
      self.head = head
      self.tail = tail
      count = head.count + gap + tail.count
    }

    func read(at offset: Int, count: Int) -> [UInt8] {
      bytesRead += count
      return (offset..<offset + count).map { place in
        let behind = place - (self.count - tail.count)
        return place < head.count ? head[place] : behind >= 0 ? tail[behind] : 0
      }
    }
  }

  @Test("A film of two gigabytes costs kilobytes, with what tells about it at its end")
  func longFilm() throws {
    let gap = 2 << 30
    let head = FilmSamples.ftyp("isom") + Bytes.big(UInt64(gap + 8), 4) + Bytes.name("mdat")
    let file = LongFile(head, gap: gap, FilmSamples.moov(FilmSamples.picture))
    let info = try MediaInfo(of: file)
    #expect(info.width == 40 && info.seconds == 2.5 && info.bytes == file.count)
    #expect(file.bytesRead < 32_768)
  }

  @Test("A recording of two gigabytes is read at both ends")
  func longRecording() throws {
    let end = SoundSamples.vorbis.suffix(200)
    let file = LongFile(Array(SoundSamples.vorbis.dropLast(200)), gap: 2 << 30, Array(end))
    #expect(try MediaInfo(of: file).seconds == 2.5)
    #expect(file.bytesRead < 256 << 10)
  }

  @Test("A sound's tags as large as a cover are stepped over, not read")
  func longTags() throws {
    let tag = Bytes.name("ID3\u{4}\0\0") + [0x7F, 0x7F, 0x7F, 0x7F]
    let file = LongFile(tag, gap: 1 << 28 - 1, SoundSamples.mp3())
    #expect(try MediaInfo(of: file).seconds == 417 * 20 / 16_000)
    #expect(file.bytesRead < 32_768)
  }

  @Test("A film can point to what tells about it behind its pictures")
  func seekHead() throws {
    let parts = Bytes.element(0x1654_AE6B, FilmSamples.matroskaPicture)
    let cluster = Bytes.element(0x1F43_B675, Bytes.zeros(50))
    func pointer(_ place: UInt64) -> [UInt8] {
      Bytes.element(
        0x114D_9B74,
        Bytes.element(
          0x4DBB, Bytes.element(0x53AB, Bytes.big(0x1654_AE6B, 4)), Bytes.element(0x53AC, Bytes.big(place, 4))))
    }
    let place = UInt64(pointer(0).count + cluster.count)
    let file =
      Bytes.element(0x1A45_DFA3, Bytes.element(0x4282, Bytes.name("webm")))
      + Bytes.element(0x1853_8067, pointer(place), cluster, parts)
    #expect(try MediaInfo(bytes: file).height == 30)
  }

  @Test("What is no media says so")
  func unknown() {
    for text in ["", "hello", "<svg/>", "BM as a text begins", "{}", "RIFF....ACON"] {
      #expect(throws: ProbeError.self) { try MediaInfo(bytes: Array(text.utf8)) }
      do { _ = try MediaInfo(bytes: Array(text.utf8)) } catch {
        #expect(error.reason == .unrecognized)
        #expect(error.format == nil)
      }
    }
  }

  @Test("An archive is a file")
  func archive() throws {
    let info = try MediaInfo(bytes: [0x50, 0x4B, 3, 4, 0, 0])
    #expect(info.kind == .file && info.format == "zip")
  }
}
