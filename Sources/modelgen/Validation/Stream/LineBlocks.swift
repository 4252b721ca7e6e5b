import CommandLineSupport
import Files

/// Some whole lines of an input.
struct LineBlock: Sendable {
  var bytes: [UInt8] = []
  /// The number of the first line, from 1.
  var firstLine = 1
  /// Lines that were too long to keep and are not in ``bytes``: their numbers. Each stands alone in its block.
  var tooLong: Int?
}

/// Cuts an input into blocks of whole lines, in memory that does not grow with the input.
struct LineBlocks: ~Copyable {
  /// A longer line is one invalid request, and nothing of it is kept.
  static let maximumLineLength = 64 << 20
  /// About how many bytes a block has: enough work for a thread, little enough for a cache.
  static let blockSize = 1 << 20

  private let file: InputFile
  private let limit: Int
  private var rest: [UInt8] = []
  private var line = 1
  private var isAtEnd = false

  /// The lines of a file, or of standard input for nil.
  init(_ path: String?, limit: Int = LineBlocks.maximumLineLength) throws(Diagnostic) {
    file = try InputFile(path)
    self.limit = limit
  }

  /// The next block, or nil at the end of the input.
  ///
  /// A program that writes into a pipe may wait for results, so a block ends early when no more bytes are ready.
  mutating func next() throws(Diagnostic) -> LineBlock? {
    var block = LineBlock(bytes: rest, firstLine: line)
    rest = []
    var searched = 0
    var lastEnd: Int?
    while true {
      lastEnd = block.bytes.withUnsafeBufferPointer { $0[searched...].lastIndex(of: 0x0A) } ?? lastEnd
      searched = block.bytes.count
      if let lastEnd, isAtEnd || block.bytes.count >= Self.blockSize || !file.isReady {
        rest = Array(block.bytes[(lastEnd + 1)...])
        block.bytes.removeSubrange((lastEnd + 1)...)
        line += block.bytes.withUnsafeBufferPointer { bytes in bytes.count { $0 == 0x0A } }
        return block
      }
      if isAtEnd { return block.bytes.isEmpty ? nil : last(block) }
      if lastEnd == nil, block.bytes.count > limit { return try skipLine(&block) }
      isAtEnd = try !file.read(into: &block.bytes, count: 1 << 18)
    }
  }

  /// The last line, which has no newline at its end.
  private mutating func last(_ block: LineBlock) -> LineBlock {
    line += 1
    return block
  }

  /// Reads on to the end of a line that is too long, keeping nothing of it.
  private mutating func skipLine(_ block: inout LineBlock) throws(Diagnostic) -> LineBlock {
    block.tooLong = line
    line += 1
    var bytes: [UInt8] = []
    while true {
      bytes.removeAll(keepingCapacity: true)
      guard try file.read(into: &bytes, count: 1 << 18) else {
        isAtEnd = true
        break
      }
      if let end = bytes.firstIndex(of: 0x0A) {
        rest = Array(bytes[(end + 1)...])
        break
      }
    }
    block.bytes = []
    return block
  }
}
