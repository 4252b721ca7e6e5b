/// Walks over the elements of an EBML file (WebM, MKV). An element is an id, a length and content.
struct EBMLElements {
  struct Element {
    let id: UInt64
    /// The offsets of the content's beginning and end. An element of unknown length ends with its parent.
    let start: Int
    let end: Int
  }

  private let file: ProbeReader
  private var offset: Int
  private let end: Int

  init(_ file: ProbeReader, from start: Int = 0, to end: Int? = nil) {
    self.file = file
    offset = start
    self.end = min(end ?? file.count, file.count)
  }

  init(_ file: ProbeReader, in element: Element) { self.init(file, from: element.start, to: element.end) }

  /// The next element, or nil at the end.
  mutating func next() throws(ProbeError) -> Element? {
    guard offset < end else { return nil }
    let idLength = try file.byte(at: offset).leadingZeroBitCount + 1
    guard idLength <= 4 else { throw .malformed("an element has no name, at byte \(offset)") }
    let id = try file.big(idLength, at: offset)
    let lengthStart = offset + idLength
    let lengthLength = try file.byte(at: lengthStart).leadingZeroBitCount + 1
    guard lengthLength <= 8 else { throw .malformed("an element has no length, at byte \(offset)") }
    // The bits behind the marker are the length; it is unknown where all of them are set.
    let mask = UInt64(1) << UInt64(7 * lengthLength) - 1
    let length = try file.big(lengthLength, at: lengthStart) & mask
    let start = lengthStart + lengthLength
    let element = Element(
      id: id, start: start,
      end: file.end(of: start, length: length == mask ? .max : length, within: end))
    offset = element.end
    return element
  }
}

extension ProbeReader {
  /// The unsigned integer in an element.
  func unsigned(_ element: EBMLElements.Element) throws(ProbeError) -> UInt64 {
    try big(min(8, element.end - element.start), at: element.start)
  }

  /// The floating-point number in an element, or nil where the content is neither 4 nor 8 bytes long.
  func float(_ element: EBMLElements.Element) throws(ProbeError) -> Double? {
    switch element.end - element.start {
    case 4: Double(Float(bitPattern: UInt32(truncatingIfNeeded: try big(4, at: element.start))))
    case 8: Double(bitPattern: try big(8, at: element.start))
    default: nil
    }
  }
}
