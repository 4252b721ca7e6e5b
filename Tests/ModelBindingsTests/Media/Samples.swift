import ModelBindings
import Testing

/// A file with what has to be told of it.
struct Sample: Sendable, CustomTestStringConvertible {
  let name: String
  let bytes: [UInt8]
  let kind: MediaRules.Kind
  let format: String
  var size: [Int]? = [40, 30]
  var alpha: Bool?
  var seconds: Double?
  var testDescription: String { name }

  static func picture(
    _ name: String, _ bytes: [UInt8], _ format: String, size: [Int] = [40, 30], alpha: Bool?
  ) -> Sample {
    Sample(name: name, bytes: bytes, kind: .image, format: format, size: size, alpha: alpha)
  }

  static func film(
    _ name: String, _ bytes: [UInt8], _ format: String, size: [Int]? = [40, 30], seconds: Double? = 2.5
  )
    -> Sample
  {
    Sample(name: name, bytes: bytes, kind: .video, format: format, size: size, seconds: seconds)
  }

  static func sound(_ name: String, _ bytes: [UInt8], _ format: String, seconds: Double? = 2.5) -> Sample {
    Sample(name: name, bytes: bytes, kind: .audio, format: format, size: nil, seconds: seconds)
  }

  static let all = pictures + films + sounds

  static let pictures: [Sample] = [
    .picture("JPEG", PictureSamples.jpeg(), "jpeg", alpha: false),
    .picture("JPEG on its side", PictureSamples.jpeg(PictureSamples.exif(6)), "jpeg", size: [30, 40], alpha: false),
    .picture(
      "JPEG on its side, big-endian", PictureSamples.jpeg(PictureSamples.exif(8, isLittle: false)), "jpeg",
      size: [30, 40], alpha: false),
    .picture("JPEG upside down", PictureSamples.jpeg(PictureSamples.exif(3)), "jpeg", alpha: false),
    .picture("JPEG with fill bytes", PictureSamples.jpeg([0xFF, 0xFF, 0xFF]), "jpeg", alpha: false),
    .picture("PNG", PictureSamples.png(), "png", alpha: false),
    .picture("PNG with alpha", PictureSamples.png(colour: 6), "png", alpha: true),
    .picture(
      "PNG with a transparent colour", PictureSamples.png(colour: 3, Bytes.pngChunk("tRNS", [0])), "png", alpha: true),
    .picture(
      "PNG on its side", PictureSamples.png(Bytes.pngChunk("eXIf", Bytes.tiff([(0x112, 5)]))), "png", size: [30, 40],
      alpha: false),
    .picture("GIF", PictureSamples.gif(isTransparent: false), "gif", alpha: false),
    .picture("GIF with a transparent colour", PictureSamples.gif(isTransparent: true), "gif", alpha: true),
    .picture(
      "WebP, lossy",
      Bytes.riff(
        "WEBP", Bytes.chunk("VP8 ", [0, 0, 0, 0x9D, 1, 0x2A], Bytes.little(40 | 1 << 14, 2), Bytes.little(30, 2))),
      "webp", alpha: false),
    .picture(
      "WebP, lossless",
      Bytes.riff("WEBP", Bytes.chunk("VP8L", [0x2F], Bytes.little(39 | 29 << 14 | 1 << 28, 4))), "webp", alpha: true),
    .picture("WebP, extended", PictureSamples.webP(extended: 0x10), "webp", alpha: true),
    .picture(
      "WebP on its side",
      PictureSamples.webP(
        extended: 8, Bytes.chunk("VP8 ", Bytes.zeros(11)), Bytes.chunk("EXIF", Bytes.tiff([(0x112, 7)]))), "webp",
      size: [30, 40], alpha: false),
    .picture("BMP", PictureSamples.bmp(), "bmp", alpha: false),
    .picture("BMP from top to bottom", PictureSamples.bmp(height: -30), "bmp", alpha: false),
    .picture("BMP with alpha", PictureSamples.bmp(headerLength: 124, alphaMask: 0xFF00_0000), "bmp", alpha: true),
    .picture("TIFF", Bytes.tiff([(256, 40), (257, 30)]), "tiff", alpha: false),
    .picture(
      "TIFF on its side with alpha", Bytes.tiff([(256, 40), (257, 30), (274, 6), (338, 2)], isLittle: false), "tiff",
      size: [30, 40], alpha: true),
    .picture("AVIF", PictureSamples.heif("avif"), "avif", alpha: false),
    .picture(
      "HEIC, turned, with alpha", PictureSamples.heif("heic", turns: 1, hasAlpha: true), "heic", size: [30, 40],
      alpha: true),
    .picture("HEIC, half a turn", PictureSamples.heif("mif1", turns: 2), "heic", alpha: false),
  ]

  static let films: [Sample] = [
    .film("MP4", FilmSamples.mp4, "mp4"),
    .film(
      "MP4, moov last",
      FilmSamples.ftyp("mp42") + Bytes.box("mdat", Bytes.zeros(9000)) + FilmSamples.moov(FilmSamples.picture),
      "mp4"),
    .film(
      "MP4, turned",
      FilmSamples.ftyp("isom")
        + FilmSamples.moov(FilmSamples.track("vide", matrix: FilmSamples.quarter, width: 40, height: 30)),
      "mp4", size: [30, 40]),
    .film(
      "MP4 with a long mdat",
      FilmSamples.ftyp("isom") + Bytes.big(1, 4) + Bytes.name("mdat") + Bytes.big(48, 8) + Bytes.zeros(32)
        + FilmSamples.moov(FilmSamples.picture), "mp4"),
    .film(
      "MP4 whose size only the samples tell", FilmSamples.ftyp("isom") + FilmSamples.moov(FilmSamples.track("vide")),
      "mp4", size: [64, 48]),
    .film(
      "MP4 in fragments",
      FilmSamples.ftyp("iso6")
        + FilmSamples.moov(
          FilmSamples.picture, duration: 0,
          extra: Bytes.box("mvex", Bytes.box("mehd", Bytes.zeros(4), Bytes.big(7000, 4)))), "mp4", seconds: 7),
    .film("MOV", FilmSamples.ftyp("qt  ") + FilmSamples.moov(FilmSamples.picture), "mov"),
    .film("MOV without a brand", Bytes.box("wide") + FilmSamples.moov(FilmSamples.picture), "mov"),
    .film(
      "WebM", FilmSamples.matroska("webm", duration: FilmSamples.seconds, FilmSamples.matroskaPicture), "webm"),
    .film(
      "WebM as it is recorded",
      FilmSamples.matroska("webm", duration: [], FilmSamples.matroskaPicture, unsized: true), "webm", seconds: nil),
    .film(
      "MKV",
      FilmSamples.matroska(
        "matroska", duration: Bytes.big(UInt64(Float(2500).bitPattern), 4), FilmSamples.matroskaSound,
        FilmSamples.matroskaPicture), "mkv"),
    .film("AVI", FilmSamples.avi(), "avi"),
    .film(
      "Theora",
      SoundSamples.ogg(
        Bytes.name("\u{80}theora") + Bytes.zeros(7) + Bytes.big(40, 3) + Bytes.big(30, 3) + Bytes.zeros(2)
          + Bytes.big(25, 4) + Bytes.big(1, 4) + Bytes.zeros(10) + Bytes.big(6 << 5, 2), position: 61 << 6 | 3), "ogg",
      seconds: 2.56),
  ]

  static let sounds: [Sample] = [
    .sound("M4A", FilmSamples.ftyp("M4A ") + FilmSamples.moov(FilmSamples.track("soun")), "m4a"),
    .sound(
      "M4A with a cover", FilmSamples.ftyp("M4A ") + FilmSamples.moov(FilmSamples.picture, FilmSamples.track("soun")),
      "m4a"),
    .sound("MP4 with sound alone", FilmSamples.ftyp("isom") + FilmSamples.moov(FilmSamples.track("soun")), "m4a"),
    .sound(
      "WebM with sound alone", FilmSamples.matroska("webm", duration: FilmSamples.seconds, FilmSamples.matroskaSound),
      "webm"),
    .sound("WAV", SoundSamples.wav(), "wav"),
    .sound("WAV without a length", SoundSamples.wav(length: 0xFFFF_FFFF), "wav"),
    .sound("WAV that claims more than there is", SoundSamples.wav(length: 4_000_000), "wav"),
    .sound(
      "WAV, compressed", SoundSamples.wav(code: 2, Bytes.chunk("fact", Bytes.little(24_000, 4))), "wav", seconds: 3),
    .sound("MP3", SoundSamples.mp3(), "mp3", seconds: 417 * 20 / 16_000),
    .sound("MP3 with tags", SoundSamples.mp3(tag: SoundSamples.id3(5000)), "mp3", seconds: 417 * 20 / 16_000),
    .sound(
      "MP3 with a count", SoundSamples.mp3(first: Bytes.name("Xing") + Bytes.big(1, 4) + Bytes.big(441, 4)), "mp3",
      seconds: 11.52),
    .sound(
      "MP3 with the other count",
      SoundSamples.mp3(first: Bytes.name("VBRI") + Bytes.zeros(10) + Bytes.big(441, 4)), "mp3", seconds: 11.52),
    .sound("FLAC", SoundSamples.flac, "flac"),
    .sound("FLAC behind tags", SoundSamples.id3(300) + SoundSamples.flac, "flac"),
    .sound("Vorbis", SoundSamples.vorbis, "ogg"),
    .sound("Opus", SoundSamples.opus, "ogg"),
    .sound(
      "FLAC in Ogg",
      SoundSamples.ogg(
        Bytes.name("\u{7F}FLAC") + Bytes.zeros(4) + Bytes.name("fLaC") + [0, 0, 0, 34] + SoundSamples.flacStream,
        position: 20_000), "ogg"),
  ]
}
