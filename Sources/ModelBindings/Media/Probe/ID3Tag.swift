/// The tags in front of an MP3 file, and sometimes of others.
enum ID3Tag {
  /// Where the sound begins: behind every tag, or 0 where there is none.
  static func end(in file: ProbeReader) throws(ProbeError) -> Int {
    var offset = 0
    while try file.has("ID3", at: offset) {
      let flags = try file.byte(at: offset + 5)
      // Seven bits of each byte count, so that no length looks like the beginning of a frame.
      var length: UInt64 = 0
      for byte in try file.bytes(4, at: offset + 6) { length = length << 7 | UInt64(byte & 0x7F) }
      let footer: UInt64 = flags & 0x10 != 0 ? 10 : 0
      offset = file.end(of: offset, length: 10 + length + footer, within: file.count)
    }
    return offset
  }
}
