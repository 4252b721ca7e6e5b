/// Reads the first directory of a TIFF or BigTIFF file.
enum TIFFHeader {
  static func read(_ file: ProbeReader) throws(ProbeError) -> MediaInfo {
    var info = MediaInfo(kind: .image, format: "tiff", bytes: file.count)
    let directory = try TIFFDirectory(file, at: 0, end: file.count)
    guard let width = directory.width, let height = directory.height else {
      throw .malformed("its first directory has no width and height")
    }
    try info.setSize(width, height, isTurned: directory.isTurned)
    info.alpha = directory.hasAlpha
    return info
  }
}

/// The first directory of a TIFF file or of EXIF data, which has the same form.
struct TIFFDirectory {
  private(set) var width: UInt64?
  private(set) var height: UInt64?
  private(set) var hasAlpha = false
  private var orientation: UInt64 = 1

  /// Whether the picture is stored on its side (orientations 5 to 8).
  var isTurned: Bool { (5...8).contains(orientation) }

  /// Reads the directory.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - start: The offset of `II` or `MM`. Offsets in the data count from there.
  ///   - end: The offset behind the data.
  init(_ file: ProbeReader, at start: Int, end: Int) throws(ProbeError) {
    let isLittle = try file.has("II", at: start)
    func number(_ length: Int, _ offset: Int) throws(ProbeError) -> UInt64 {
      guard offset + length <= end else { throw .truncated }
      return isLittle ? try file.little(length, at: offset) : try file.big(length, at: offset)
    }
    guard try file.has("II", "MM", at: start) else { throw .malformed("its byte order is neither II nor MM") }
    let isLarge = try number(2, start + 2) == 43
    // BigTIFF has offsets and counts of eight bytes and entries of twenty.
    let wordLength = isLarge ? 8 : 4
    let place = try number(wordLength, start + (isLarge ? 8 : 4))
    guard place < UInt64(end - start) else { throw .truncated }
    let directory = start + Int(place)
    let entryCount = try number(isLarge ? 8 : 2, directory)
    let first = directory + (isLarge ? 8 : 2)
    // The limit keeps a hostile count from costing time; a real directory has some twenty entries.
    for index in 0..<Int(min(entryCount, 4096)) {
      let entry = first + index * (isLarge ? 20 : 12)
      let tag = try number(2, entry)
      guard [256, 257, 274, 338].contains(tag) else { continue }
      let length =
        switch try number(2, entry + 2) {
        case 1: 1
        case 3: 2
        case 4: 4
        case 16 where isLarge: 8
        default: 0
        }
      guard length > 0 else { continue }
      // These values fit into the entry itself, unless a picture has more than two extra channels.
      let value = try number(length, entry + 4 + wordLength)
      switch tag {
      case 256: width = value
      case 257: height = value
      case 274: orientation = value
      default:
        let isInside = try number(wordLength, entry + 4) <= UInt64(wordLength / length)
        hasAlpha = isInside && (value == 1 || value == 2)
      }
    }
  }

  /// Whether EXIF data at `start` says that the picture is stored on its side; false for absent or broken data.
  static func isTurned(_ file: ProbeReader, at start: Int, end: Int) -> Bool {
    (try? TIFFDirectory(file, at: start, end: end).isTurned) ?? false
  }
}
