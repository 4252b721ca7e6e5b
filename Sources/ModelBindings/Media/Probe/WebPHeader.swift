/// Reads the lossy, lossless or extended header of a WebP file.
enum WebPHeader {
  static func read(_ file: ProbeReader) throws(ProbeError) -> MediaInfo {
    var info = MediaInfo(kind: .image, format: "webp", bytes: file.count)
    var chunks = RIFFChunks(file)
    guard let first = try chunks.next() else { throw .truncated }
    switch first.name {
    case "VP8 ":
      guard try file.big(3, at: first.start + 3) == 0x9D_01_2A else { throw .malformed("its frame is not a key frame") }
      // The upper two bits of each side only scale the picture for display.
      try info.setSize(
        file.little(2, at: first.start + 6) & 0x3FFF, file.little(2, at: first.start + 8) & 0x3FFF)
      info.alpha = false
    case "VP8L":
      guard try file.byte(at: first.start) == 0x2F else { throw .malformed("its lossless picture has no signature") }
      let bits = try file.little(4, at: first.start + 1)
      try info.setSize(bits & 0x3FFF + 1, bits >> 14 & 0x3FFF + 1)
      info.alpha = bits >> 28 & 1 != 0
    case "VP8X":
      let flags = try file.byte(at: first.start)
      let isTurned = flags & 0x08 != 0 && hasTurn(file, &chunks)
      try info.setSize(
        file.little(3, at: first.start + 4) + 1, file.little(3, at: first.start + 7) + 1, isTurned: isTurned)
      info.alpha = flags & 0x10 != 0
    default: throw .malformed("its first chunk holds no picture")
    }
    return info
  }

  /// Whether the EXIF chunk, which stands behind the picture, says that the picture is stored on its side.
  private static func hasTurn(_ file: ProbeReader, _ chunks: inout RIFFChunks) -> Bool {
    while let chunk = try? chunks.next() {
      guard chunk.name == "EXIF" else { continue }
      // Some programs keep the prefix that EXIF data has in JPEG files.
      let prefix = (try? file.has("Exif\0\0", at: chunk.start)) == true ? 6 : 0
      return TIFFDirectory.isTurned(file, at: chunk.start + prefix, end: chunk.end)
    }
    return false
  }
}
