/// Reads the `Info` and `Tracks` elements of a WebM or MKV file. They stand before the first cluster, or `SeekHead` gives
/// their offsets.
struct MatroskaHeader {
  private let file: ProbeReader
  private var info: MediaInfo
  private var hasInfo = false
  private var hasTracks = false
  private var hasPictures = false
  private var hasSound = false
  /// The offsets of elements that `SeekHead` gives.
  private var places: [Int] = []

  static func read(_ file: ProbeReader) throws(ProbeError) -> MediaInfo {
    var elements = EBMLElements(file)
    guard let head = try elements.next() else { throw .truncated }
    var format: String?
    var inner = EBMLElements(file, in: head)
    while let element = try inner.next() {
      guard element.id == 0x4282 else { continue }
      let name = try file.name(min(16, element.end - element.start), at: element.start)
      format = name.prefix { $0 != "\0" } == "webm" ? "webm" : "mkv"
    }
    guard let format else { throw .malformed("its header names no document type") }
    while let element = try elements.next() {
      guard element.id == 0x1853_8067 else { continue }
      var header = MatroskaHeader(file: file, info: MediaInfo(kind: .video, format: format, bytes: file.count))
      return try header.readSegment(element)
    }
    throw .malformed("it has no segment")
  }

  private init(file: ProbeReader, info: MediaInfo) {
    self.file = file
    self.info = info
  }

  private mutating func readSegment(_ segment: EBMLElements.Element) throws(ProbeError) -> MediaInfo {
    var elements = EBMLElements(file, in: segment)
    // The walk ends at the first cluster; `SeekHead` gives the offset of every header behind it.
    while !(hasInfo && hasTracks), let element = try elements.next(), element.id != 0x1F43_B675 {
      if element.id == 0x114D_9B74 {
        try readPlaces(element, from: segment)
      } else {
        try readPart(element)
      }
    }
    for place in places where !(hasInfo && hasTracks) {
      var elements = EBMLElements(file, from: place, to: segment.end)
      if let element = try elements.next() { try readPart(element) }
    }
    guard hasTracks else { throw .malformed("it has no tracks") }
    if !hasPictures, hasSound { info.kind = .audio }
    return info
  }

  private mutating func readPlaces(
    _ element: EBMLElements.Element, from segment: EBMLElements.Element
  ) throws(ProbeError) {
    var seeks = EBMLElements(file, in: element)
    while let seek = try seeks.next(), places.count < 64 {
      guard seek.id == 0x4DBB else { continue }
      var parts = EBMLElements(file, in: seek)
      while let part = try parts.next() {
        guard part.id == 0x53AC else { continue }
        places.append(file.end(of: segment.start, length: try file.unsigned(part), within: segment.end))
      }
    }
  }

  private mutating func readPart(_ element: EBMLElements.Element) throws(ProbeError) {
    if element.id == 0x1549_A966 {
      hasInfo = true
      try readInformation(element)
    } else if element.id == 0x1654_AE6B {
      hasTracks = true
      var tracks = EBMLElements(file, in: element)
      while let track = try tracks.next() { if track.id == 0xAE { try readTrack(track) } }
    }
  }

  private mutating func readInformation(_ element: EBMLElements.Element) throws(ProbeError) {
    var nanoseconds = 1_000_000.0
    var duration: Double?
    var parts = EBMLElements(file, in: element)
    while let part = try parts.next() {
      if part.id == 0x2A_D7B1 { nanoseconds = Double(try file.unsigned(part)) }
      if part.id == 0x4489 { duration = try file.float(part) }
    }
    guard let duration, duration > 0, (duration * nanoseconds).isFinite else { return }
    info.seconds = duration * nanoseconds / 1e9
  }

  private mutating func readTrack(_ element: EBMLElements.Element) throws(ProbeError) {
    var type: UInt64 = 0
    var video: EBMLElements.Element?
    var parts = EBMLElements(file, in: element)
    while let part = try parts.next() {
      if part.id == 0x83 { type = try file.unsigned(part) }
      if part.id == 0xE0 { video = part }
    }
    if type == 2 { hasSound = true }
    guard type == 1, !hasPictures else { return }
    hasPictures = true
    guard let video else { return }
    try readVideo(video)
  }

  private mutating func readVideo(_ element: EBMLElements.Element) throws(ProbeError) {
    var width: UInt64?
    var height: UInt64?
    var parts = EBMLElements(file, in: element)
    while let part = try parts.next() {
      switch part.id {
      case 0xB0: width = try file.unsigned(part)
      case 0xBA: height = try file.unsigned(part)
      case 0x53C0: info.alpha = try file.unsigned(part) == 1 ? true : nil
      default: break
      }
    }
    guard let width, let height else { throw .malformed("its video track has no width and height") }
    try info.setSize(width, height)
  }
}
