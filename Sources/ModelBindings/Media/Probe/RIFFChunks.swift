/// Walks over the chunks of a RIFF file: a name, a length, and content padded to an even length.
struct RIFFChunks {
  struct Chunk {
    let name: String
    /// Where the content begins and ends. Content with a length beyond its parent ends with the parent.
    let start: Int
    let end: Int
    /// The length as it is written.
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

  /// The next chunk, or nil where there is no room for one.
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
