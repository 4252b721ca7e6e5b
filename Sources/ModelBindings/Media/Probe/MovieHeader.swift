/// Reads the `moov` box of an MP4, MOV or M4A file, at the beginning or the end of the file.
enum MovieHeader {
  static func read(_ file: ProbeReader, _ brands: FileBrands) throws(ProbeError) -> MediaInfo {
    var boxes = Boxes(file)
    var isWhole = true
    while let box = try boxes.next() {
      isWhole = box.isWhole
      if box.name == "moov" { return try read(file, Boxes(file, in: box), brands) }
    }
    throw isWhole
      ? .malformed("it has no moov box, which describes its tracks; the recording may be unfinished")
      : ProbeError(.truncated, "it ends before its moov box, which describes its tracks")
  }

  private static func read(
    _ file: ProbeReader, _ boxes: Boxes, _ brands: FileBrands
  ) throws(ProbeError) -> MediaInfo {
    var boxes = boxes
    var info = MediaInfo(kind: .video, format: brands.isQuickTime ? "mov" : "mp4", bytes: file.count)
    var tracks: [MovieTrack] = []
    var time: MovieTime?
    while let box = try boxes.next() {
      switch box.name {
      case "mvhd": time = try MovieTime(file, box)
      // The limit keeps a hostile file from costing time; real files have few tracks, the main ones first.
      case "trak" where tracks.count < 64: tracks.append(try MovieTrack(file, box))
      case "mvex":
        // In a fragmented file `mvhd` does not count the fragments; `mehd` does.
        var inner = Boxes(file, in: box)
        if let header = try inner.first("mehd") { try time?.extend(file, header) }
      default: break
      }
    }
    guard let time else { throw .malformed("its moov box has no mvhd box") }
    info.seconds = time.seconds ?? tracks.compactMap(\.seconds).max()
    let pictures = tracks.filter { $0.handler == "vide" }
    if brands.isAudio || pictures.isEmpty && tracks.contains(where: { $0.handler == "soun" }) {
      info.kind = .audio
      if !brands.isQuickTime { info.format = "m4a" }
    } else if let track = pictures.first(where: \.isEnabled) ?? pictures.first, let size = track.size {
      try info.setSize(size.width, size.height, isTurned: track.isTurned)
    }
    return info
  }
}

/// The duration and its unit in an `mvhd` or `mdhd` box.
struct MovieTime {
  private let scale: UInt64
  private var duration: UInt64?

  init(_ file: ProbeReader, _ box: Boxes.Box) throws(ProbeError) {
    let isLong = try file.byte(at: box.start) == 1
    scale = try file.big(4, at: box.start + (isLong ? 20 : 12))
    duration = Self.known(try file.big(isLong ? 8 : 4, at: box.start + (isLong ? 24 : 16)), isLong: isLong)
  }

  /// Replaces the duration by that of all fragments, from an `mehd` box.
  mutating func extend(_ file: ProbeReader, _ box: Boxes.Box) throws(ProbeError) {
    let isLong = try file.byte(at: box.start) == 1
    let whole = Self.known(try file.big(isLong ? 8 : 4, at: box.start + 4), isLong: isLong)
    duration = whole ?? duration
  }

  /// The duration, or nil where the value is zero or has all bits set, which both mean unknown.
  private static func known(_ value: UInt64, isLong: Bool) -> UInt64? {
    value == 0 || value == (isLong ? UInt64.max : 0xFFFF_FFFF) ? nil : value
  }

  var seconds: Double? {
    guard let duration, scale > 0 else { return nil }
    return Double(duration) / Double(scale)
  }
}
