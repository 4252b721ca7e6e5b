/// Walks over the chunks of a RIFF file. A chunk is a name, a length and content padded to an even length.
struct RIFFChunks {
  struct Chunk {
    let name: String
    /// The offsets of the content's beginning and end. The end is never behind the parent's end.
    let start: Int
    let end: Int
    /// The length that the chunk gives, which may go beyond its parent.
    let length: UInt64
  }

  private let file: ProbeReader
  private var offset: Int
  private let end: Int

  init(_ file: ProbeReader, from start: Int = 12, to end: Int? = nil) {
    self.file = file
    offset = start
    self.end = min(end ?? file.count, file.count)
  }

  /// The next chunk, or nil at the end.
  mutating func next() throws(ProbeError) -> Chunk? {
    guard offset + 8 <= end else { return nil }
    let length = try file.little(4, at: offset + 4)
    let start = offset + 8
    let chunk = Chunk(
      name: try file.name(at: offset), start: start, end: file.end(of: start, length: length, within: end),
      length: length)
    offset = chunk.end + Int(length & 1)
    return chunk
  }
}
