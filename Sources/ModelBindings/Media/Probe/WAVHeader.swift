/// WAV, and its 64-bit forms RF64 and BW64: the format chunk and the length of the data chunk.
enum WAVHeader {
  static func read(_ file: ProbeReader) throws(ProbeError) -> MediaInfo {
    var info = MediaInfo(kind: .audio, format: "wav", bytes: file.count)
    var chunks = RIFFChunks(file)
    var bytesPerSecond: UInt64?
    var longLength: UInt64?
    var frameCount: UInt64 = 0
    var isUncompressed = true
    var rate: UInt64 = 0
    while let chunk = try chunks.next() {
      switch chunk.name {
      case "ds64": longLength = try file.little(8, at: chunk.start + 8)
      case "fmt ":
        guard chunk.end - chunk.start >= 14 else { throw .malformed("its fmt chunk is too short") }
        // Uncompressed sound is exact by its frames; some writers leave the rate of bytes empty.
        isUncompressed = try [1, 3, 0xFFFE].contains(file.little(2, at: chunk.start))
        rate = try file.little(4, at: chunk.start + 4)
        let frame = try file.little(2, at: chunk.start + 12)
        bytesPerSecond =
          isUncompressed && frame > 0 ? rate * frame : try file.little(4, at: chunk.start + 8)
      case "fact": if !isUncompressed { frameCount = try file.little(4, at: chunk.start) }
      case "data":
        guard let bytesPerSecond else { throw .malformed("its data stands before its fmt chunk") }
        // A recording that was never finished, or was sent as it was made, has no length: the file's end is its end.
        let rest = UInt64(file.count - chunk.start)
        var length = chunk.length == 0xFFFF_FFFF ? longLength ?? rest : chunk.length
        if length == 0 { length = rest }
        info.setSeconds(min(length, rest), perSecond: bytesPerSecond)
        // Compressed sound says itself how long it plays, except where the writer could not go back to say so.
        if frameCount > 0, frameCount < 0xFFFF_FFFF { info.setSeconds(frameCount, perSecond: rate) }
        return info
      default: break
      }
    }
    throw bytesPerSecond == nil ? .truncated : .malformed("it has no data chunk")
  }
}
