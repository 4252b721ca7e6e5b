/// Reads every version of a BMP file's header.
enum BMPHeader {
  /// Whether the file is a BMP file. Text can begin with `BM` too, so the length of the second header is compared as well.
  static func isPresent(in file: ProbeReader) throws(ProbeError) -> Bool {
    guard try file.has("BM", at: 0) else { return false }
    guard file.count >= 18 else { return file.count < 14 ? try file.has("\0\0\0\0", at: 6) : true }
    return [12, 16, 40, 52, 56, 64, 108, 124].contains(try file.little(4, at: 14))
  }

  static func read(_ file: ProbeReader) throws(ProbeError) -> MediaInfo {
    var info = MediaInfo(kind: .image, format: "bmp", alpha: false, bytes: file.count)
    let length = try file.little(4, at: 14)
    if length == 12 {
      try info.setSize(file.little(2, at: 18), file.little(2, at: 20))
      return info
    }
    let width = Int32(truncatingIfNeeded: try file.little(4, at: 18))
    // The height is negative where the rows are stored from top to bottom.
    let height = Int32(truncatingIfNeeded: try file.little(4, at: 22))
    guard width >= 0 else { throw .malformed("its width is negative") }
    try info.setSize(UInt64(width.magnitude), UInt64(height.magnitude))
    if length >= 56 { info.alpha = try file.little(4, at: 66) != 0 }
    return info
  }
}
