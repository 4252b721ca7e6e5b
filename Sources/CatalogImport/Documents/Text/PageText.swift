import Files
import ModelBindings
import ModelCatalog

/// The text of a page as lines. It can read a JSON object inside the text.
struct PageText: Sendable {
  let file: ImportFile
  /// The lines without line ends, with the byte offsets at which they begin.
  let lines: [(offset: Int, text: String)]

  init(_ file: ImportFile) {
    self.file = file
    var lines: [(Int, String)] = []
    var start = 0
    for (index, byte) in (file.bytes + [0x0A]).enumerated() where byte == 0x0A {
      let end = index > start && file.bytes[index - 1] == 0x0D ? index - 1 : index
      lines.append((start, String(decoding: file.bytes[start..<end], as: UTF8.self)))
      start = index + 1
    }
    self.lines = lines
  }

  /// Reads the JSON object that begins at `offset`.
  ///
  /// - Throws: ``Diagnostic`` with the place of the syntax error.
  func object(at offset: Int) throws(Diagnostic) -> EmbeddedJSON {
    let end = Self.end(ofObjectAt: offset, in: file.bytes)
    let bytes = Array(file.bytes[offset..<end])
    do throws(JSONSyntaxError) {
      return EmbeddedJSON(file: file, value: try JSONValue(parsing: bytes), bytes: bytes, offset: offset)
    } catch {
      throw file.error("not JSON: expected \(error.expected)", at: offset + error.offset)
    }
  }

  /// The offset behind the brace that closes the object at `offset`; the end of the text for an unclosed object.
  private static func end(ofObjectAt offset: Int, in bytes: [UInt8]) -> Int {
    var depth = 0
    var isInString = false
    var index = offset
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\\") where isInString: index += 1
      case UInt8(ascii: "\""): isInString.toggle()
      case UInt8(ascii: "{") where !isInString: depth += 1
      case UInt8(ascii: "}") where !isInString:
        depth -= 1
        if depth == 0 { return index + 1 }
      default: break
      }
      index += 1
    }
    return bytes.count
  }

  /// The date in the last line behind `offset` that has a date and a time of day; nil without such a line.
  func lastDate(after offset: Int) -> String? {
    for line in lines.reversed() where line.offset >= offset {
      let scalars = Array(line.text.unicodeScalars)
      guard scalars.count >= 16 else { continue }
      for start in 0...(scalars.count - 16) {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars[start..<start + 16])
        let candidate = String(text)
        let date = String(candidate.prefix(10))
        let time = candidate.dropFirst(10).utf8.map { (0x30...0x39).contains($0) ? UInt8(ascii: "0") : $0 }
        if CalendarDate.isOne(date), [" 00:00", "T00:00"].contains(String(decoding: time, as: UTF8.self)) {
          return date
        }
      }
    }
    return nil
  }
}
