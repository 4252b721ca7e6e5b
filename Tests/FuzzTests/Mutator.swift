import TestSupport

/// Makes new inputs by changing small valid ones.
struct Mutator {
  private var generator: SeededGenerator
  private let corpus: [[UInt8]]
  /// Texts with a meaning to the code under test, written over and between the bytes.
  private let pieces: [[UInt8]]

  init(_ corpus: [String], pieces: [String] = [], seed: UInt64) {
    self.init(bytes: corpus.map { Array($0.utf8) }, pieces: pieces, seed: seed)
  }

  init(bytes corpus: [[UInt8]], pieces: [String] = [], seed: UInt64) {
    self.corpus = corpus
    self.pieces = pieces.map { Array($0.utf8) } + Self.pieces
    generator = SeededGenerator(seed: seed)
  }

  private static let pieces: [[UInt8]] =
    [
      "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\ud83d\\ude00", "\\udc00", "null", "true", "false", "0",
      "-0.0", "1e400",
      "1E-7", "123456789012345678901", "18446744073709551616", "0.01", " ", "\n", "\t", "\0", "é", "e\u{301}", "🦊",
      "\u{FEFF}",
      "\"a\":1,", "\"\":", "[[[[[[[[", "{\"a\":{\"a\":", "xxxxxxxxxxxxxxxx", "data:image/png;base64,",
    ].map { Array($0.utf8) } + [
      [0x80], [0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82],
    ]

  /// The next input: one of the corpus with up to six changes.
  mutating func next() -> [UInt8] {
    var bytes = corpus.randomElement(using: &generator) ?? []
    for _ in 0..<Int.random(in: 0...6, using: &generator) { change(&bytes) }
    return bytes
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    let place = Int.random(in: 0...bytes.count, using: &generator)
    let range = place..<min(bytes.count, place + Int.random(in: 0...24, using: &generator))
    switch Int.random(in: 0..<9, using: &generator) {
    case 0 where place < bytes.count: bytes[place] = UInt8.random(in: 0...255, using: &generator)
    case 1 where place < bytes.count: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
    case 2, 3: bytes.insert(contentsOf: pieces.randomElement(using: &generator) ?? [], at: place)
    case 4: bytes.replaceSubrange(range, with: pieces.randomElement(using: &generator) ?? [])
    case 5: bytes.removeSubrange(range)
    case 6: bytes.insert(contentsOf: Array(bytes[range]), at: Int.random(in: 0...bytes.count, using: &generator))
    case 7:
      let other = corpus.randomElement(using: &generator) ?? []
      let start = Int.random(in: 0...other.count, using: &generator)
      bytes.insert(contentsOf: other[start..<min(other.count, start + 32)], at: place)
    default: if Int.random(in: 0..<4, using: &generator) == 0 { bytes.removeSubrange(place...) }
    }
    if bytes.count > 4096 { bytes.removeSubrange(4096...) }
  }
}

/// Calls `body` with the bytes in an allocation of exactly their size, so that the address sanitizer reports a read past the end.
func withExactMemory<Value>(_ bytes: [UInt8], _ body: (UnsafeBufferPointer<UInt8>) throws -> Value) rethrows -> Value {
  let memory = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
  defer { memory.deallocate() }
  _ = memory.initialize(fromContentsOf: bytes)
  return try body(UnsafeBufferPointer(memory))
}
