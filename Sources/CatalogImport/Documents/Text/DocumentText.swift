import Files
import ModelBindings

extension ImportFile {
  /// An error at a place of the file, with its line and column.
  func error(_ message: String, at offset: Int = 0) -> Diagnostic {
    var error = Diagnostic(message, file: path)
    error.locate(offset, in: bytes)
    return error
  }

  /// The first byte that is not white space; nil for a blank file.
  var firstByte: UInt8? { bytes.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) } }

  /// The same file without a byte order mark.
  ///
  /// - Throws: ``Diagnostic`` for a file that is empty, is not UTF-8 text, or is larger than ``maximumBytes``.
  func text() throws(Diagnostic) -> ImportFile {
    guard bytes.count <= Self.maximumBytes else { throw Self.tooLarge(bytes.count, path) }
    guard !bytes.isEmpty else { throw Diagnostic("the file is empty; save the document again", file: path) }
    for (mark, name) in Self.foreignMarks where bytes.starts(with: mark) {
      throw Diagnostic("found \(name), expected UTF-8; save the document as UTF-8 text", file: path)
    }
    var file = self
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { file.bytes.removeFirst(3) }
    if let zero = bytes.firstIndex(of: 0) {
      throw error("found binary data (a zero byte), expected text; save the document as text", at: zero)
    }
    if let offset = Self.invalidUTF8(in: file.bytes) {
      throw file.error(
        "found the byte 0x\(String(file.bytes[offset], radix: 16, uppercase: true)), which is not UTF-8; save the document as UTF-8 text",
        at: offset)
    }
    return file
  }

  /// The first bytes of files in other encodings.
  private static let foreignMarks: [(bytes: [UInt8], name: String)] = [
    ([0xFF, 0xFE], "text in UTF-16"), ([0xFE, 0xFF], "text in UTF-16"),
  ]

  /// The offset of the first byte that is not UTF-8; nil for valid UTF-8.
  private static func invalidUTF8(in bytes: [UInt8]) -> Int? {
    // Decoding replaces invalid bytes, so the bytes differ. Only then is the slower search for the offset needed.
    if String(decoding: bytes, as: UTF8.self).utf8.elementsEqual(bytes) { return nil }
    var parser = Unicode.UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    var offset = 0
    while case .valid(let scalar) = parser.parseScalar(from: &rest) { offset += scalar.count }
    return min(offset, bytes.count - 1)
  }

  /// The error for a document of `count` bytes.
  package static func tooLarge(_ count: Int, _ path: String) -> Diagnostic {
    let size = count / 1_048_576
    return Diagnostic(
      "found \(size) MB, allowed are \(maximumBytes / 1_048_576); is it documentation? If it is, import it in parts",
      file: path)
  }
}
