import ModelBindings
import ModelCatalog

/// The text of a page, in lines and with the JSON objects that stand in it.
struct PageText: Sendable {
  let file: ImportFile
  /// The lines with the byte offsets at which they begin; line ends left out.
  let lines: [(offset: Int, text: String)]

  /// - Throws: ``CatalogError`` when the bytes are not UTF-8.
  init(_ file: ImportFile) throws(CatalogError) {
    self.file = file
    if let offset = Self.invalidUTF8(in: file.bytes) {
      var error = CatalogError("not UTF-8; save the page as UTF-8 text", file: file.path)
      error.locate(offset, in: file.bytes)
      throw error
    }
    var lines: [(Int, String)] = []
    var start = 0
    for (index, byte) in (file.bytes + [0x0A]).enumerated() where byte == 0x0A {
      let end = index > start && file.bytes[index - 1] == 0x0D ? index - 1 : index
      lines.append((start, String(decoding: file.bytes[start..<end], as: UTF8.self)))
      start = index + 1
    }
    self.lines = lines
  }

  private static func invalidUTF8(in bytes: [UInt8]) -> Int? {
    var parser = Unicode.UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    var offset = 0
    while true {
      switch parser.parseScalar(from: &rest) {
      case .valid(let scalar): offset += scalar.count
      case .emptyInput: return nil
      case .error: return offset
      }
    }
  }

  func error(_ message: String, atOffset offset: Int = 0) -> CatalogError {
    var error = CatalogError(message, file: file.path)
    error.locate(offset, in: file.bytes)
    return error
  }

  /// The JSON object that begins at the brace at `offset`.
  func object(at offset: Int) throws(CatalogError) -> EmbeddedJSON {
    let end = Self.end(ofObjectAt: offset, in: file.bytes)
    let bytes = Array(file.bytes[offset..<end])
    do throws(JSONSyntaxError) {
      return EmbeddedJSON(value: try JSONValue(parsing: bytes), bytes: bytes, offset: offset)
    } catch {
      throw self.error("not JSON: expected \(error.expected)", atOffset: offset + error.offset)
    }
  }

  /// Behind the brace that closes the one at `offset`, or the end of the text.
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

  /// The date of the last line that holds a date and a time of day.
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
        if Source.isDate(date), [" 00:00", "T00:00"].contains(String(decoding: time, as: UTF8.self)) { return date }
      }
    }
    return nil
  }
}

/// A JSON value inside another text.
struct EmbeddedJSON: Sendable {
  let value: JSONValue
  let bytes: [UInt8]
  /// Where it begins in the whole text.
  let offset: Int

  /// The error with its place in the whole file.
  func located(_ error: CatalogError, in file: ImportFile) -> CatalogError {
    var result = error
    result.file = file.path
    var place = error.pointer
    var isKey = error.isAtKey
    while true {
      if let inner = place.offset(in: bytes, ofKey: isKey) {
        result.locate(offset + inner, in: file.bytes)
        return result
      }
      guard !place.tokens.isEmpty else { return result }
      place.tokens.removeLast()
      isKey = false
    }
  }
}
