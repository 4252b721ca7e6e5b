/// Reads the main header of an AVI file and the headers of its streams.
enum AVIHeader {
  static func read(_ file: ProbeReader) throws(ProbeError) -> MediaInfo {
    var chunks = RIFFChunks(file)
    while let list = try chunks.next() {
      guard list.name == "LIST", try file.has("hdrl", at: list.start) else { continue }
      return try read(file, RIFFChunks(file, from: list.start + 4, to: list.end))
    }
    throw .malformed("it has no list of headers")
  }

  private static func read(_ file: ProbeReader, _ chunks: RIFFChunks) throws(ProbeError) -> MediaInfo {
    var chunks = chunks
    var info = MediaInfo(kind: .video, format: "avi", bytes: file.count)
    var size: (width: UInt64, height: UInt64)?
    while let chunk = try chunks.next() {
      if chunk.name == "avih" {
        info.setSeconds(
          try file.little(4, at: chunk.start) * file.little(4, at: chunk.start + 16), perSecond: 1_000_000)
        size = (try file.little(4, at: chunk.start + 32), try file.little(4, at: chunk.start + 36))
      } else if chunk.name == "LIST", try file.has("strl", at: chunk.start) {
        try readStream(file, RIFFChunks(file, from: chunk.start + 4, to: chunk.end), &info)
      }
    }
    guard let size else { throw .truncated }
    try info.setSize(size.width, size.height)
    return info
  }

  /// Replaces the duration of the main header, whose frame length is rounded, by that of the longest stream.
  private static func readStream(
    _ file: ProbeReader, _ chunks: RIFFChunks, _ info: inout MediaInfo
  ) throws(ProbeError) {
    var chunks = chunks
    while let chunk = try chunks.next() {
      guard chunk.name == "strh", try file.has("vids", "auds", at: chunk.start) else { continue }
      let scale = try file.little(4, at: chunk.start + 20)
      let length = try file.little(4, at: chunk.start + 32)
      let shorter = info.seconds
      info.setSeconds(scale * length, perSecond: try file.little(4, at: chunk.start + 24))
      info.seconds = [info.seconds, shorter].compactMap(\.self).max()
    }
  }
}
