/// Reads the first pages of an Ogg file (Vorbis, Opus, FLAC, Speex, Theora) and its last ones, which give the duration.
enum OggHeader {
  static func read(_ file: ProbeReader) throws(ProbeError) -> MediaInfo {
    var info = MediaInfo(kind: .audio, format: "ogg", bytes: file.count)
    var streams: [OggStream] = []
    var offset = 0
    // The first pages of all streams stand before any other page.
    while streams.count < 16, let page = try OggPage(file, at: offset), page.isFirst {
      if let stream = try OggStream(file, page) { streams.append(stream) }
      offset = page.end
    }
    guard !streams.isEmpty else { throw .malformed("none of its streams has a known codec") }
    if let video = streams.first(where: { $0.size != nil }), let size = video.size {
      info.kind = .video
      try info.setSize(size.width, size.height)
    }
    info.seconds = lastPages(file, streams)
    return info
  }

  /// The duration of the longest stream, from the last pages. A page has at most 64 KB; the last 128 KB are searched.
  private static func lastPages(_ file: ProbeReader, _ streams: [OggStream]) -> Double? {
    let start = max(0, file.count - 2 * 65_536)
    guard let tail = try? file.bytes(file.count - start, at: start) else { return nil }
    var seconds: Double?
    var open = streams
    var offset = tail.count - 27
    while offset >= 0, !open.isEmpty {
      defer { offset -= 1 }
      guard tail[offset] == 0x4F, tail[offset + 1] == 0x67, tail[offset + 2] == 0x67, tail[offset + 3] == 0x53 else {
        continue
      }
      let position = tail[offset + 6..<offset + 14].reversed().reduce(0) { $0 << 8 | UInt64($1) }
      let serial = tail[offset + 14..<offset + 18].reversed().reduce(0) { $0 << 8 | UInt64($1) }
      // A position with all bits set means that no packet ends on this page.
      guard position != .max, let index = open.firstIndex(where: { $0.serial == serial }) else { continue }
      seconds = [seconds, open[index].seconds(at: position)].compactMap(\.self).max()
      open.remove(at: index)
    }
    return seconds
  }
}

/// The header of an Ogg page.
struct OggPage {
  let serial: UInt64
  /// Whether a stream begins on the page.
  let isFirst: Bool
  /// The offsets of the content's beginning and end.
  let start: Int
  let end: Int

  /// The page at `offset`, or nil where no page begins there.
  init?(_ file: ProbeReader, at offset: Int) throws(ProbeError) {
    guard try file.has("OggS", at: offset) else { return nil }
    isFirst = try file.byte(at: offset + 5) & 2 != 0
    serial = try file.little(4, at: offset + 14)
    let segments = Int(try file.byte(at: offset + 26))
    let lengths = try file.bytes(segments, at: offset + 27)
    start = offset + 27 + segments
    end = start + lengths.reduce(0) { $0 + Int($1) }
  }
}
