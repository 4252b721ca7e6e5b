/// Ogg with Vorbis, Opus, FLAC, Speex or Theora: the first pages, and the last one, which holds the duration.
enum OggHeader {
  static func read(_ file: ProbeReader) throws(ProbeError) -> MediaInfo {
    var info = MediaInfo(kind: .audio, format: "ogg", bytes: file.count)
    var streams: [OggStream] = []
    var offset = 0
    // Every stream begins before any goes on.
    while streams.count < 16, let page = try OggPage(file, at: offset), page.isFirst {
      if let stream = try OggStream(file, page) { streams.append(stream) }
      offset = page.end
    }
    guard !streams.isEmpty else { throw .malformed("none of its streams is of a kind that is known") }
    if let video = streams.first(where: { $0.size != nil }), let size = video.size {
      info.kind = .video
      try info.setSize(size.width, size.height)
    }
    info.seconds = lastPages(file, streams)
    return info
  }

  /// The longest stream's duration by the pages at the end, which are at most 64 kilobytes long each.
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
      // All bits set: no packet ends on this page.
      guard position != .max, let index = open.firstIndex(where: { $0.serial == serial }) else { continue }
      seconds = [seconds, open[index].seconds(at: position)].compactMap(\.self).max()
      open.remove(at: index)
    }
    return seconds
  }
}

/// The header of a page.
struct OggPage {
  let serial: UInt64
  /// Whether a stream begins here.
  let isFirst: Bool
  /// Where the content begins and ends.
  let start: Int
  let end: Int

  /// The page at `offset`, or nil where none begins.
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
