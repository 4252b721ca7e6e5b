/// Puts files together byte by byte.
enum Bytes {
  static func big(_ value: UInt64, _ length: Int) -> [UInt8] { little(value, length).reversed() }

  static func little(_ value: UInt64, _ length: Int) -> [UInt8] {
    (0..<length).map { UInt8(truncatingIfNeeded: value >> UInt64(8 * $0)) }
  }

  /// A name, each character one byte.
  static func name(_ text: String) -> [UInt8] { text.unicodeScalars.map { UInt8($0.value) } }

  static func zeros(_ count: Int) -> [UInt8] { [UInt8](repeating: 0, count: count) }

  /// A box of an ISO base media file.
  static func box(_ name: String, _ content: [UInt8]...) -> [UInt8] {
    let content = content.flatMap(\.self)
    return big(UInt64(content.count + 8), 4) + Bytes.name(name) + content
  }

  /// A chunk of a RIFF file, padded to an even length.
  static func chunk(_ name: String, _ content: [UInt8]...) -> [UInt8] {
    let content = content.flatMap(\.self)
    return Bytes.name(name) + little(UInt64(content.count), 4) + content + zeros(content.count & 1)
  }

  /// A RIFF file.
  static func riff(_ form: String, _ chunks: [UInt8]...) -> [UInt8] {
    let content = name(form) + chunks.flatMap(\.self)
    return name("RIFF") + little(UInt64(content.count), 4) + content
  }

  /// A chunk of a PNG file. Nothing reads the checksum.
  static func pngChunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
    big(UInt64(content.count), 4) + Bytes.name(name) + content + zeros(4)
  }

  /// An element of a Matroska file.
  static func element(_ id: UInt64, _ content: [UInt8]...) -> [UInt8] {
    let content = content.flatMap(\.self)
    let idLength = (64 - id.leadingZeroBitCount + 7) / 8
    return big(id, idLength) + big(UInt64(content.count) | 1 << 28, 4) + content
  }

  /// A page of an Ogg file that holds one packet.
  static func page(
    _ packet: [UInt8], flags: UInt8 = 0, position: UInt64 = 0, serial: UInt64 = 7
  ) -> [UInt8] {
    let segments = [UInt8](repeating: 255, count: packet.count / 255) + [UInt8(packet.count % 255)]
    return name("OggS") + [0, flags] + little(position, 8) + little(serial, 4) + zeros(8) + [UInt8(segments.count)]
      + segments + packet
  }

  /// EXIF data, or the beginning of a TIFF file: one directory of numbers.
  static func tiff(_ entries: [(tag: UInt64, value: UInt64)], isLittle: Bool = true) -> [UInt8] {
    func number(_ value: UInt64, _ length: Int) -> [UInt8] { isLittle ? little(value, length) : big(value, length) }
    let directory = entries.flatMap { entry in
      number(entry.tag, 2) + number(3, 2) + number(1, 4) + number(entry.value, 2) + zeros(2)
    }
    return name(isLittle ? "II" : "MM") + number(42, 2) + number(8, 4) + number(UInt64(entries.count), 2) + directory
      + zeros(4)
  }
}
