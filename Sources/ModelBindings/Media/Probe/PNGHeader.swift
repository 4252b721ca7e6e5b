/// Reads the header chunk of a PNG file and the chunks between it and the picture data.
enum PNGHeader {
  static func read(_ file: ProbeReader) throws(ProbeError) -> MediaInfo {
    var info = MediaInfo(kind: .image, format: "png", bytes: file.count)
    // Xcode writes a CgBI chunk before IHDR.
    let header = try file.has("CgBI", at: 12) ? file.end(of: 20, length: file.big(4, at: 8) + 4, within: file.count) : 8
    guard try file.has("IHDR", at: header + 4) else {
      throw header + 8 > file.count ? .truncated : .malformed("its first chunk is not IHDR")
    }
    guard try file.big(4, at: header) == 13 else { throw .malformed("its IHDR chunk is not 13 bytes long") }
    let width = try file.big(4, at: header + 8)
    let height = try file.big(4, at: header + 12)
    let colour = try file.byte(at: header + 17)
    let hasChannel = colour == 4 || colour == 6
    let extras = Extras(file, from: header + 25)
    try info.setSize(width, height, isTurned: extras.isTurned)
    info.alpha = hasChannel || extras.hasTransparency ? true : extras.isWhole ? false : nil
    return info
  }

  /// Transparency and rotation from the chunks before the picture data.
  private struct Extras {
    var hasTransparency = false
    var isTurned = false
    /// Whether the walk reached the picture data, so that a chunk that it did not find is absent.
    var isWhole = false

    init(_ file: ProbeReader, from start: Int) {
      var offset = start
      while let length = try? file.big(4, at: offset), let name = try? file.name(at: offset + 4) {
        let end = file.end(of: offset + 8, length: length, within: file.count)
        switch name {
        case "tRNS": hasTransparency = true
        case "eXIf": isTurned = TIFFDirectory.isTurned(file, at: offset + 8, end: end)
        case "IDAT", "IEND":
          isWhole = true
          return
        default: break
        }
        // The content is followed by a checksum of four bytes.
        offset = end + 4
      }
    }
  }
}
