/// Reads a JPEG file's segments up to the frame header, which holds the size.
enum JPEGHeader {
  static func read(_ file: ProbeReader) throws(ProbeError) -> MediaInfo {
    var info = MediaInfo(kind: .image, format: "jpeg", alpha: false, bytes: file.count)
    var isTurned: Bool?
    var offset = 2
    while true {
      guard try file.byte(at: offset) == 0xFF else { throw .malformed("a marker is missing at byte \(offset)") }
      // Any number of FF may stand in front of a marker.
      var marker = try file.byte(at: offset + 1)
      while marker == 0xFF {
        offset += 1
        marker = try file.byte(at: offset + 1)
      }
      let start = offset + 2
      switch marker {
      case 0x01, 0xD0...0xD8:
        offset = start
        continue
      case 0xD9, 0xDA: throw .malformed("it has no frame header before its picture data")
      default: break
      }
      let length = Int(try file.big(2, at: start))
      guard length >= 2 else { throw .malformed("a segment is shorter than its own length field, at byte \(offset)") }
      switch marker {
      case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
        guard length >= 8 else { throw .malformed("the frame's header is too short") }
        try info.setSize(
          file.big(2, at: start + 5), file.big(2, at: start + 3), isTurned: isTurned ?? false)
        return info
      case 0xE1 where isTurned == nil:
        if try file.has("Exif\0", at: start + 2) {
          isTurned = TIFFDirectory.isTurned(file, at: start + 8, end: min(start + length, file.count))
        }
      default: break
      }
      offset = start + length
    }
  }
}
