/// MP4, MOV and M4A: the `moov` box, wherever in the file it stands.
enum MovieHeader {
  static func read(_ file: ProbeReader, _ brands: FileBrands) throws(ProbeError) -> MediaInfo {
    var boxes = Boxes(file)
    var isWhole = true
    while let box = try boxes.next() {
      isWhole = box.isWhole
      if box.name == "moov" { return try read(file, Boxes(file, in: box), brands) }
    }
    throw isWhole
      ? .malformed("it has no moov box, which tells what is in it; it may never have been finished")
      : ProbeError(.truncated, "it ends before its moov box, which tells what is in it")
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
      // More than a few tracks are no film, and the tracks that matter come first.
      case "trak" where tracks.count < 64: tracks.append(try MovieTrack(file, box))
      case "mvex":
        // In a fragmented file the movie's own header counts no fragment.
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

/// A duration with its unit, as `mvhd` and `mdhd` write it.
struct MovieTime {
  private let scale: UInt64
  private var duration: UInt64?

  init(_ file: ProbeReader, _ box: Boxes.Box) throws(ProbeError) {
    let isLong = try file.byte(at: box.start) == 1
    scale = try file.big(4, at: box.start + (isLong ? 20 : 12))
    duration = Self.known(try file.big(isLong ? 8 : 4, at: box.start + (isLong ? 24 : 16)), isLong: isLong)
  }

  /// Takes the length of all fragments from `mehd`.
  mutating func extend(_ file: ProbeReader, _ box: Boxes.Box) throws(ProbeError) {
    let isLong = try file.byte(at: box.start) == 1
    let whole = Self.known(try file.big(isLong ? 8 : 4, at: box.start + 4), isLong: isLong)
    duration = whole ?? duration
  }

  /// All bits set, or none, mean that the duration is not known.
  private static func known(_ value: UInt64, isLong: Bool) -> UInt64? {
    value == 0 || value == (isLong ? UInt64.max : 0xFFFF_FFFF) ? nil : value
  }

  var seconds: Double? {
    guard let duration, scale > 0 else { return nil }
    return Double(duration) / Double(scale)
  }
}
