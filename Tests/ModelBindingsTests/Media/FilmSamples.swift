/// The smallest films and recordings that have a header.
enum FilmSamples {
  static let plain: [UInt64] = [0x1_0000, 0, 0, 0x1_0000]
  static let quarter: [UInt64] = [0, 0x1_0000, 0xFFFF_0000, 0]

  static func track(_ handler: String, matrix: [UInt64] = plain, width: UInt64 = 0, height: UInt64 = 0) -> [UInt8] {
    func number(_ value: UInt64) -> [UInt8] { Bytes.big(value, 4) }
    let places = number(matrix[0]) + number(matrix[1]) + number(0) + number(matrix[2]) + number(matrix[3])
    let header = Bytes.box(
      "tkhd", number(1), Bytes.zeros(36), places, Bytes.zeros(16), number(width << 16),
      number(height << 16))
    let media = Bytes.box(
      "mdia", Bytes.box("mdhd", Bytes.zeros(12), number(1000), number(2500), Bytes.zeros(4)),
      Bytes.box("hdlr", Bytes.zeros(8), Bytes.name(handler), Bytes.zeros(13)),
      Bytes.box(
        "minf",
        Bytes.box(
          "stbl",
          Bytes.box(
            "stsd", Bytes.zeros(4), number(1), Bytes.box("avc1", Bytes.zeros(24), Bytes.big(64, 2), Bytes.big(48, 2)))))
    )
    return Bytes.box("trak", header, media)
  }

  static func moov(_ tracks: [UInt8]..., duration: UInt64 = 2500, extra: [UInt8] = []) -> [UInt8] {
    let header = Bytes.zeros(12) + Bytes.big(1000, 4) + Bytes.big(duration, 4) + Bytes.zeros(80)
    return Bytes.box("moov", Bytes.box("mvhd", header), tracks.flatMap(\.self), extra)
  }

  static func ftyp(_ brand: String) -> [UInt8] {
    Bytes.box("ftyp", Bytes.name(brand), Bytes.zeros(4), Bytes.name("isom"))
  }

  static let picture = track("vide", width: 40, height: 30)
  static let mp4 = ftyp("isom") + moov(picture, track("soun")) + Bytes.box("mdat", Bytes.zeros(32))

  static func matroska(_ type: String, duration: [UInt8], _ tracks: [UInt8]..., unsized: Bool = false) -> [UInt8] {
    let content =
      Bytes.element(0xEC, Bytes.zeros(5))
      + Bytes.element(0x1549_A966, Bytes.element(0x2A_D7B1, Bytes.big(1_000_000, 3)), Bytes.element(0x4489, duration))
      + Bytes.element(0x1654_AE6B, tracks.flatMap(\.self)) + Bytes.element(0x1F43_B675, Bytes.zeros(20))
    let head = Bytes.element(0x1A45_DFA3, Bytes.element(0x4282, Bytes.name(type)))
    return head
      + (unsized
        ? Bytes.big(0x1853_8067, 4) + [1] + [UInt8](repeating: 255, count: 7) + content
        : Bytes.element(0x1853_8067, content))
  }

  static let matroskaPicture = Bytes.element(
    0xAE, Bytes.element(0x83, [1]),
    Bytes.element(0xE0, Bytes.element(0xB0, Bytes.big(40, 2)), Bytes.element(0xBA, [30])))
  static let matroskaSound = Bytes.element(0xAE, Bytes.element(0x83, [2]))
  static let seconds = Bytes.big(Double(2500).bitPattern, 8)

  static func avi() -> [UInt8] {
    let main =
      Bytes.little(40_000, 4) + Bytes.zeros(12) + Bytes.little(50, 4) + Bytes.zeros(12) + Bytes.little(40, 4)
      + Bytes.little(30, 4) + Bytes.zeros(16)
    let stream =
      Bytes.name("vidsH264") + Bytes.zeros(12) + Bytes.little(1, 4) + Bytes.little(20, 4) + Bytes.zeros(4)
      + Bytes.little(50, 4) + Bytes.zeros(20)
    return Bytes.riff(
      "AVI ",
      Bytes.chunk(
        "LIST", Bytes.name("hdrl"), Bytes.chunk("avih", main),
        Bytes.chunk("LIST", Bytes.name("strl"), Bytes.chunk("strh", stream))),
      Bytes.chunk("LIST", Bytes.name("movi"), Bytes.zeros(8)))
  }
}
