/// One track of an ISO base media file.
struct MovieTrack {
  /// The kind of the track: `vide` for pictures, `soun` for sound.
  private(set) var handler = ""
  private(set) var seconds: Double?
  private(set) var isEnabled = true
  /// Whether the track's matrix turns the picture by 90 or 270 degrees.
  private(set) var isTurned = false
  /// The width and the height in pixels, before turning.
  private(set) var size: (width: UInt64, height: UInt64)?

  init(_ file: ProbeReader, _ box: Boxes.Box) throws(ProbeError) {
    var boxes = Boxes(file, in: box)
    while let box = try boxes.next() {
      switch box.name {
      case "tkhd": try readHeader(file, box)
      case "mdia": try readMedia(file, Boxes(file, in: box))
      default: break
      }
    }
  }

  private mutating func readHeader(_ file: ProbeReader, _ box: Boxes.Box) throws(ProbeError) {
    isEnabled = try file.byte(at: box.start + 3) & 1 != 0
    // Version 1 has three 8-byte numbers where version 0 has 4-byte ones.
    let matrix = box.start + (try file.byte(at: box.start) == 1 ? 52 : 40)
    let (a, b) = (try file.big(4, at: matrix), try file.big(4, at: matrix + 4))
    let (c, d) = (try file.big(4, at: matrix + 12), try file.big(4, at: matrix + 16))
    isTurned = a == 0 && d == 0 && b != 0 && c != 0
    // Both are fixed-point numbers with sixteen fraction bits.
    let width = (try file.big(4, at: matrix + 36) + 0x8000) >> 16
    let height = (try file.big(4, at: matrix + 40) + 0x8000) >> 16
    if width > 0, height > 0 { size = (width, height) }
  }

  private mutating func readMedia(_ file: ProbeReader, _ boxes: Boxes) throws(ProbeError) {
    var boxes = boxes
    while let box = try boxes.next() {
      switch box.name {
      case "mdhd": seconds = try MovieTime(file, box).seconds
      case "hdlr": handler = try file.name(at: box.start + 8)
      case "minf" where handler == "vide" && size == nil: size = try Self.sampleSize(file, box)
      default: break
      }
    }
  }

  /// The size of the coded pictures, for files whose track header has no size.
  private static func sampleSize(
    _ file: ProbeReader, _ box: Boxes.Box
  ) throws(ProbeError) -> (width: UInt64, height: UInt64)? {
    var media = Boxes(file, in: box)
    guard let table = try media.first("stbl") else { return nil }
    var tables = Boxes(file, in: table)
    guard let descriptions = try tables.first("stsd") else { return nil }
    var entries = Boxes(file, in: descriptions, skipping: 8)
    guard let entry = try entries.next() else { return nil }
    return (try file.big(2, at: entry.start + 24), try file.big(2, at: entry.start + 26))
  }
}
