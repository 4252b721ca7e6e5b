/// Reads the properties of the primary picture of an AVIF or HEIC file, which the `meta` box holds.
enum HEIFHeader {
  static func read(_ file: ProbeReader, _ format: String) throws(ProbeError) -> MediaInfo {
    var info = MediaInfo(kind: .image, format: format, bytes: file.count)
    var boxes = Boxes(file)
    while let box = try boxes.next() {
      if box.name == "meta" {
        let properties = try primaryProperties(file, box)
        guard let size = properties.size else { throw .malformed("no property gives the size of its picture") }
        try info.setSize(size.width, size.height, isTurned: properties.isTurned)
        info.alpha = properties.hasAlpha
        return info
      }
      // A sequence of pictures may have tracks and no `meta` box.
      if box.name == "moov" {
        let movie = try MovieHeader.read(file, .quickTime)
        (info.width, info.height, info.seconds) = (movie.width, movie.height, movie.seconds)
        if info.width != nil { return info }
      }
    }
    throw .malformed("it has no meta box, which describes its pictures")
  }

  private struct Properties {
    var size: (width: UInt64, height: UInt64)?
    var isTurned = false
    var hasAlpha = false
  }

  private static func primaryProperties(_ file: ProbeReader, _ meta: Boxes.Box) throws(ProbeError) -> Properties {
    var primary: UInt64?
    var container: Boxes.Box?
    var associations: [Boxes.Box] = []
    var boxes = Boxes(file, in: meta, skipping: 4)
    while let box = try boxes.next() {
      if box.name == "pitm" {
        primary = try file.big(file.byte(at: box.start) == 0 ? 2 : 4, at: box.start + 4)
      } else if box.name == "iprp" {
        var inner = Boxes(file, in: box)
        while let box = try inner.next() {
          if box.name == "ipco" { container = box }
          if box.name == "ipma", associations.count < 16 { associations.append(box) }
        }
      }
    }
    guard let container else { throw .malformed("it has no properties") }
    var indices: [Int]?
    for box in associations where indices == nil {
      indices = try primary.flatMap { item throws(ProbeError) in try self.indices(of: item, file, box) }
    }
    return try read(file, Boxes(file, in: container), indices.map(Set.init))
  }

  /// The properties whose numbers, from 1, are in `wanted`; all properties where `wanted` is nil.
  private static func read(
    _ file: ProbeReader, _ boxes: Boxes, _ wanted: Set<Int>?
  ) throws(ProbeError) -> Properties {
    var properties = Properties()
    var boxes = boxes
    var index = 0
    while let box = try boxes.next() {
      index += 1
      if box.name == "auxC" {
        // This property belongs to a second picture that holds the transparency of the primary one.
        let type = try file.name(min(64, box.end - box.start), at: box.start)
        if type.holds("auxiliary:alpha") || type.holds("auxid:1") { properties.hasAlpha = true }
      }
      guard wanted?.contains(index) ?? true else { continue }
      switch box.name {
      case "ispe" where properties.size == nil:
        properties.size = (try file.big(4, at: box.start + 4), try file.big(4, at: box.start + 8))
      case "irot": properties.isTurned = try file.byte(at: box.start) & 1 != 0
      default: break
      }
    }
    return properties
  }

  /// The numbers of the properties that belong to `item`, or nil where the box does not list the item.
  private static func indices(of item: UInt64, _ file: ProbeReader, _ box: Boxes.Box) throws(ProbeError) -> [Int]? {
    let idLength = try file.byte(at: box.start) == 0 ? 2 : 4
    let isWide = try file.byte(at: box.start + 3) & 1 != 0
    var offset = box.start + 8
    for _ in 0..<(try file.big(4, at: box.start + 4)) {
      guard offset < box.end else { return nil }
      let id = try file.big(idLength, at: offset)
      let count = Int(try file.byte(at: offset + idLength))
      offset += idLength + 1
      if id == item {
        var indices: [Int] = []
        for entry in 0..<count {
          // The highest bit marks an essential property; the other bits are its number.
          let index = try file.big(isWide ? 2 : 1, at: offset + entry * (isWide ? 2 : 1))
          indices.append(Int(index & (isWide ? 0x7FFF : 0x7F)))
        }
        return indices
      }
      offset += count * (isWide ? 2 : 1)
    }
    return nil
  }
}
