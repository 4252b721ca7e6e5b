/// The texts of a list of options, out of the one text that holds them.
///
/// That text begins with the separator, a character that is part of none of them: `|720p|1080p`.
struct OptionTexts: Sequence, IteratorProtocol {
  private let text: UnsafeBufferPointer<UInt8>
  private let separator: Int
  private var position = 0

  /// - Parameter text: The UTF-8 text, which has to stay in place while it is walked over.
  private init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
    var length = text.isEmpty ? 0 : 1
    while length < text.count, text[length] & 0xC0 == 0x80 { length += 1 }
    separator = length
  }

  /// The bytes of the next text; nil behind the last one.
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

extension OptionTexts {
  /// The text at an index; nil where the list is shorter.
  static func text(at index: Int, in list: StaticString) -> String? {
    list.withUTF8Buffer { bytes in
      var texts = OptionTexts(bytes)
      for _ in 0..<index { _ = texts.next() }
      return texts.next().map { String(decoding: $0, as: UTF8.self) }
    }
  }

  /// The index of a text, compared by its bytes as validation does; nil where the list does not have it.
  static func index(of wanted: String, in list: StaticString) -> Int? {
    var wanted = wanted
    return wanted.withUTF8 { wanted in
      list.withUTF8Buffer { bytes in
        for (index, text) in OptionTexts(bytes).enumerated() where text.elementsEqual(wanted) { return index }
        return nil
      }
    }
  }

  /// The number of texts.
  static func count(in list: StaticString) -> Int {
    list.withUTF8Buffer { bytes in OptionTexts(bytes).reduce(0) { count, _ in count + 1 } }
  }
}
