/// The raw values and labels of a list of options.
///
/// For generated code; use ``ModelOption/rawValue`` and ``ModelOption/label`` instead.
public struct _OptionTexts: ExpressibleByStringLiteral, Sendable {
  let rawValues: PackedTexts
  let labels: PackedTexts

  /// Raw values that are the labels too. The first character separates them, and is part of none: `|720p|1080p`.
  public init(stringLiteral rawValues: StaticString) { self.init(rawValues, labels: rawValues) }

  /// Raw values, and labels in the same order, each in a text like `|720p|1080p`.
  public init(_ rawValues: StaticString, labels: StaticString) {
    self.rawValues = PackedTexts(text: rawValues)
    self.labels = PackedTexts(text: labels)
  }
}

/// Several texts in one: its first character stands before each of them.
struct PackedTexts: Sendable {
  let text: StaticString

  /// The number of texts.
  var count: Int { text.withUTF8Buffer { bytes in PackedTextWalk(bytes).reduce(0) { count, _ in count + 1 } } }

  /// The text at an index; nil where there are fewer.
  func text(at index: Int) -> String? {
    text.withUTF8Buffer { bytes in
      var texts = PackedTextWalk(bytes)
      for _ in 0..<index { _ = texts.next() }
      return texts.next().map { String(decoding: $0, as: UTF8.self) }
    }
  }

  /// The index of a text, compared by its bytes as validation does; nil where it is none of them.
  func index(of wanted: String) -> Int? {
    var wanted = wanted
    return wanted.withUTF8 { wanted in
      text.withUTF8Buffer { bytes in
        for (index, text) in PackedTextWalk(bytes).enumerated() where text.elementsEqual(wanted) { return index }
        return nil
      }
    }
  }
}

/// Walks over the bytes of packed texts.
private struct PackedTextWalk: Sequence, IteratorProtocol {
  private let text: UnsafeBufferPointer<UInt8>
  private let separator: Int
  private var position = 0

  /// - Parameter text: The UTF-8 text, which has to stay in place while it is walked over.
  init(_ text: UnsafeBufferPointer<UInt8>) {
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
