/// The wire values of a list of options, out of the one text that holds them.
///
/// The text begins with the character that separates them, which is part of none: `|720p|1080p`.
struct OptionTexts: Sequence, IteratorProtocol {
  private let text: UnsafeBufferPointer<UInt8>
  private let separator: Int
  private var position = 0

  /// The values in the UTF-8 `text`, which has to stay where it is meanwhile.
  init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
    var length = text.isEmpty ? 0 : 1
    while length < text.count, text[length] & 0xC0 == 0x80 { length += 1 }
    separator = length
  }

  /// The bytes of the next value; nil behind the last one.
  mutating func next() -> UnsafeBufferPointer<UInt8>? {
    guard position < text.count else { return nil }
    let start = position + separator
    position = start
    while position < text.count, !isSeparator(at: position) { position += 1 }
    return UnsafeBufferPointer(rebasing: text[start..<position])
  }

  private func isSeparator(at position: Int) -> Bool {
    guard position + separator <= text.count else { return false }
    for index in 0..<separator where text[position + index] != text[index] { return false }
    return true
  }
}
