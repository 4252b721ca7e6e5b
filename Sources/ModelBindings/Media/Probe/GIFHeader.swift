/// Reads a GIF file's screen size, and whether its first frame has a transparent colour.
enum GIFHeader {
  static func read(_ file: ProbeReader) throws(ProbeError) -> MediaInfo {
    var info = MediaInfo(kind: .image, format: "gif", bytes: file.count)
    let width = try file.little(2, at: 6)
    let height = try file.little(2, at: 8)
    let flags = try file.byte(at: 10)
    let blocks = 13 + (flags & 0x80 == 0 ? 0 : 3 << (Int(flags & 7) + 1))
    let frame = try? FirstFrame(file, from: blocks)
    info.alpha = frame?.isTransparent
    if width == 0 || height == 0, let frame {
      // Some old programs wrote no screen size; viewers use the first frame's size.
      try info.setSize(file.little(2, at: frame.start + 5), file.little(2, at: frame.start + 7))
    } else {
      try info.setSize(width, height)
    }
    return info
  }

  /// The offset of the first frame and the transparency that an extension block before it declares.
  private struct FirstFrame {
    var start: Int
    var isTransparent = false

    init(_ file: ProbeReader, from offset: Int) throws(ProbeError) {
      start = offset
      while try file.byte(at: start) != 0x2C {
        guard try file.byte(at: start) == 0x21 else { throw .malformed("an unknown block at byte \(start)") }
        let label = try file.byte(at: start + 1)
        if label == 0xF9 { isTransparent = try file.byte(at: start + 3) & 1 != 0 }
        start += 2
        // An extension is a chain of blocks of up to 255 bytes; an empty block ends it.
        while true {
          let length = Int(try file.byte(at: start))
          start += 1 + length
          if length == 0 { break }
        }
      }
    }
  }
}
