/// Reads the format and the length of the data of a WAV, RF64 or BW64 file.
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
        // For uncompressed sound the byte rate follows from the frame size; some writers leave the field empty.
        isUncompressed = try [1, 3, 0xFFFE].contains(file.little(2, at: chunk.start))
        rate = try file.little(4, at: chunk.start + 4)
        let frame = try file.little(2, at: chunk.start + 12)
        bytesPerSecond =
          isUncompressed && frame > 0 ? rate * frame : try file.little(4, at: chunk.start + 8)
      case "fact": if !isUncompressed { frameCount = try file.little(4, at: chunk.start) }
      case "data":
        guard let bytesPerSecond else { throw .malformed("its data chunk stands before its fmt chunk") }
        // A streamed or unfinished recording has no length; its data goes on to the end of the file.
        let rest = UInt64(file.count - chunk.start)
        var length = chunk.length == 0xFFFF_FFFF ? longLength ?? rest : chunk.length
        if length == 0 { length = rest }
        info.setSeconds(min(length, rest), perSecond: bytesPerSecond)
        // The `fact` chunk gives the exact duration of compressed sound, unless a streaming writer left it empty.
        if frameCount > 0, frameCount < 0xFFFF_FFFF { info.setSeconds(frameCount, perSecond: rate) }
        return info
      default: break
      }
    }
    throw bytesPerSecond == nil ? .truncated : .malformed("it has no data chunk")
  }
}
