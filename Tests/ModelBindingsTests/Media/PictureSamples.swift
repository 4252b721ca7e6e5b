/// The smallest pictures that have a header, with what the header tells.
enum PictureSamples {
  static func jpeg(_ segments: [UInt8]..., width: UInt64 = 40, height: UInt64 = 30) -> [UInt8] {
    let frame = [8] + Bytes.big(height, 2) + Bytes.big(width, 2) + [1, 1, 0x11, 0]
    return [0xFF, 0xD8] + segment(0xE0, Bytes.name("JFIF\0") + Bytes.zeros(9)) + segments.flatMap(\.self)
      + segment(0xC0, frame) + segment(0xDA, Bytes.zeros(6)) + [0xFF, 0xD9]
  }

  static func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
    [0xFF, marker] + Bytes.big(UInt64(content.count + 2), 2) + content
  }

  static func exif(_ orientation: UInt64, isLittle: Bool = true) -> [UInt8] {
    segment(0xE1, Bytes.name("Exif\0\0") + Bytes.tiff([(0x10F, 1), (0x112, orientation)], isLittle: isLittle))
  }

  static func png(
    colour: UInt8 = 2, width: UInt64 = 40, height: UInt64 = 30, _ chunks: [UInt8]...
  ) -> [UInt8] {
    let header = Bytes.big(width, 4) + Bytes.big(height, 4) + [8, colour, 0, 0, 0]
    return Bytes.name("\u{89}PNG\r\n\u{1A}\n") + Bytes.pngChunk("IHDR", header) + chunks.flatMap(\.self)
      + Bytes.pngChunk("IDAT", Bytes.zeros(9)) + Bytes.pngChunk("IEND", [])
  }

  static func gif(isTransparent: Bool) -> [UInt8] {
    Bytes.name("GIF89a") + Bytes.little(40, 2) + Bytes.little(30, 2) + [0x80, 0, 0] + Bytes.zeros(6)
      + [0x21, 0xFE, 2, 65, 66, 0, 0x21, 0xF9, 4, isTransparent ? 1 : 0, 0, 0, 0, 0]
      + [0x2C] + Bytes.zeros(4) + Bytes.little(40, 2) + Bytes.little(30, 2) + [0, 2, 0, 0x3B]
  }

  static func webP(extended flags: UInt8, _ chunks: [UInt8]...) -> [UInt8] {
    Bytes.riff(
      "WEBP", Bytes.chunk("VP8X", [flags, 0, 0, 0], Bytes.little(39, 3), Bytes.little(29, 3)), chunks.flatMap(\.self))
  }

  static func bmp(height: Int32 = 30, headerLength: UInt64 = 40, alphaMask: UInt64 = 0) -> [UInt8] {
    Bytes.name("BM") + Bytes.zeros(12) + Bytes.little(headerLength, 4) + Bytes.little(40, 4)
      + Bytes.little(UInt64(UInt32(bitPattern: height)), 4) + Bytes.zeros(40) + Bytes.little(alphaMask, 4)
      + Bytes.zeros(60)
  }

  /// An AVIF or HEIC file with two pictures, of which the second is the primary one.
  static func heif(_ brand: String, turns: UInt8 = 0, hasAlpha: Bool = false) -> [UInt8] {
    func size(_ width: UInt64, _ height: UInt64) -> [UInt8] {
      Bytes.box("ispe", Bytes.zeros(4), Bytes.big(width, 4), Bytes.big(height, 4))
    }
    var properties = size(160, 120) + size(40, 30) + Bytes.box("irot", [turns])
    if hasAlpha {
      properties += Bytes.box("auxC", Bytes.zeros(4), Bytes.name("urn:mpeg:mpegB:cicp:systems:auxiliary:alpha\0"))
    }
    let associations = Bytes.zeros(4) + Bytes.big(2, 4) + [0, 1, 1, 1] + [0, 2, 2, 0x82, 0x03]
    let meta = Bytes.box(
      "meta", Bytes.zeros(4), Bytes.box("pitm", Bytes.zeros(4), Bytes.big(2, 2)),
      Bytes.box("iprp", Bytes.box("ipco", properties), Bytes.box("ipma", associations)))
    return Bytes.box("ftyp", Bytes.name(brand), Bytes.zeros(4), Bytes.name("mif1miaf")) + meta
      + Bytes.box("mdat", Bytes.zeros(16))
  }
}
