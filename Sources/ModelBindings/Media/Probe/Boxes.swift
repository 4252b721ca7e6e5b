/// Walks over the boxes of an ISO base media file (MP4, MOV, HEIF). A box is a length, a name and content.
struct Boxes {
  struct Box {
    let name: String
    /// The offsets of the content's beginning and end. The end is never behind the parent's end.
    let start: Int
    let end: Int
    /// Whether the file holds the whole box; false where the box's length goes beyond its parent.
    let isWhole: Bool
  }

  private let file: ProbeReader
  private var offset: Int
  private let end: Int

  init(_ file: ProbeReader, from start: Int = 0, to end: Int? = nil) {
    self.file = file
    offset = start
    self.end = min(end ?? file.count, file.count)
  }

  /// Walks over the boxes inside `box`, after the first `skipped` bytes of its content.
  init(_ file: ProbeReader, in box: Box, skipping skipped: Int = 0) {
    self.init(file, from: box.start + skipped, to: box.end)
  }

  /// The next box, or nil at the end.
  ///
  /// - Throws: ``ProbeError`` for a box that is shorter than its own header, since the walk would never end.
  mutating func next() throws(ProbeError) -> Box? {
    guard offset + 8 <= end else { return nil }
    var length = try file.big(4, at: offset)
    var start = offset + 8
    if length == 1 {
      // The length 1 means that eight bytes with the length follow the name.
      length = try file.big(8, at: start)
      start += 8
    } else if length == 0 {
      length = UInt64(end - offset)
    }
    guard length >= UInt64(start - offset) else {
      throw .malformed("a box is shorter than its own header, at byte \(offset)")
    }
    let box = Box(
      name: try file.name(at: offset + 4), start: min(start, end),
      end: file.end(of: offset, length: length, within: end), isWhole: length <= UInt64(end - offset))
    offset = max(box.end, box.start)
    return box
  }

  /// The first box called `name`.
  mutating func first(_ name: String) throws(ProbeError) -> Box? {
    while let box = try next() { if box.name == name { return box } }
    return nil
  }
}
