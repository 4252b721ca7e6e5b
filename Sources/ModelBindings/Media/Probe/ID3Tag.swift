/// The ID3 tags at the beginning of an MP3 file and of some FLAC files.
enum ID3Tag {
  /// The offset behind all tags; 0 in a file without tags.
  static func end(in file: ProbeReader) throws(ProbeError) -> Int {
    var offset = 0
    while try file.has("ID3", at: offset) {
      let flags = try file.byte(at: offset + 5)
      // Each byte holds seven bits, so that no length looks like the beginning of a frame.
      var length: UInt64 = 0
      for byte in try file.bytes(4, at: offset + 6) { length = length << 7 | UInt64(byte & 0x7F) }
      let footer: UInt64 = flags & 0x10 != 0 ? 10 : 0
      offset = file.end(of: offset, length: 10 + length + footer, within: file.count)
    }
    return offset
  }
}
