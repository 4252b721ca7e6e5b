/// The bytes inside a `data:` URI (RFC 2397). Base64 is decoded only where it is read.
struct DataURI {
  /// The reason why a text that begins with `data:` cannot be decoded.
  struct Malformed: Error {
    let message: String
  }

  /// The content of the URI.
  let source: any ByteSource

  /// Whether a text begins with `data:`, in any case.
  static func begins(_ text: some Collection<UInt8>) -> Bool {
    // RFC 3986: the case of a scheme does not matter.
    text.prefix(5).map { $0 | 0x20 }.elementsEqual("data:".utf8.map { $0 | 0x20 })
  }

  /// Finds the data of a URI.
  ///
  /// - Parameter text: The URI, with JSON escapes resolved. The caller keeps it alive longer than the source.
  /// - Throws: ``Malformed`` for a URI without a comma and for broken base64.
  init(_ text: UnsafeBufferPointer<UInt8>) throws(Malformed) {
    guard let comma = text.firstIndex(of: UInt8(ascii: ",")) else {
      throw Malformed(message: "the data URI has no comma before its data")
    }
    let data = UnsafeBufferPointer(rebasing: text[(comma + 1)...])
    guard Self.isBase64(text[..<comma]) else {
      source = MemorySource(Self.percentDecoded(data))
      return
    }
    do throws(Base64Source.Malformed) {
      source = try Base64Source(data)
    } catch {
      guard error.isCoded else { throw Malformed(message: error.message) }
      // Escapes and line ends are rare in a data URI, so only such a URI is copied.
      let plain = Self.percentDecoded(data).filter { $0 > 0x20 }
      do throws(Base64Source.Malformed) {
        source = try Base64Source(owning: plain)
      } catch {
        throw Malformed(message: error.message)
      }
    }
  }

  /// Whether the last parameter before the comma is `base64`.
  private static func isBase64(_ head: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let last = head.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).dropFirst().last
    guard let last else { return false }
    return String(decoding: last.filter { $0 != 0x20 }, as: UTF8.self).lowercased() == "base64"
  }

  private static func percentDecoded(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      if text[index] == UInt8(ascii: "%"), index + 2 < text.count, let high = digit(text[index + 1]),
        let low = digit(text[index + 2])
      {
        bytes.append(high << 4 | low)
        index += 3
      } else {
        bytes.append(text[index])
        index += 1
      }
    }
    return bytes
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }
}
