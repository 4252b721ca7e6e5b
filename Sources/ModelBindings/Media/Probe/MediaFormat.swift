/// A family of file formats with a common header, recognised by the first bytes of a file.
struct MediaFormat {
  /// The format's name for errors about a broken header. `read` may return a more exact one.
  let name: String
  /// Reads the header.
  let read: (ProbeReader) throws(ProbeError) -> MediaInfo

  private init(_ name: String, _ read: @escaping (ProbeReader) throws(ProbeError) -> MediaInfo) {
    self.name = name
    self.read = read
  }

  /// The catalog's names of all formats that the probe recognises.
  static let names: Set<String> = [
    "jpeg", "png", "webp", "gif", "bmp", "tiff", "avif", "heic", "mp4", "mov", "m4a", "webm", "mkv", "avi", "mp3",
    "wav", "flac", "ogg", "zip",
  ]

  /// The catalog's name of a format, given any usual name of it: `jpeg` for `JPG`.
  static func canonical(_ name: String) -> String {
    switch name.lowercased() {
    case "jpg", "jfif": "jpeg"
    case "tif": "tiff"
    case "heif": "heic"
    case "m4v": "mp4"
    case "quicktime": "mov"
    case "matroska": "mkv"
    case "oga", "ogv", "opus", "vorbis": "ogg"
    case "wave": "wav"
    case let other: other
    }
  }

  /// The name of a format as people write it: `JPEG`, `WebP`.
  static func title(of name: String) -> String {
    switch name {
    case "webp": "WebP"
    case "webm": "WebM"
    default: name.uppercased()
    }
  }

  /// Recognises the format by the first bytes of a file.
  ///
  /// - Throws: ``ProbeError/unrecognized`` for an unknown format, ``ProbeError/empty`` for an empty file.
  init(of file: ProbeReader) throws(ProbeError) {
    guard file.count > 0 else { throw .empty }
    if try file.has("\u{FF}\u{D8}\u{FF}", at: 0) {
      self.init("jpeg", JPEGHeader.read)
    } else if try file.has("\u{89}PNG\r\n\u{1A}\n", at: 0) {
      self.init("png", PNGHeader.read)
    } else if try file.has("GIF87a", "GIF89a", at: 0) {
      self.init("gif", GIFHeader.read)
    } else if try file.has("II*\0", "MM\0*", "II+\0", "MM\0+", at: 0) {
      self.init("tiff", TIFFHeader.read)
    } else if let format = try Self.riff(file) {
      self = format
    } else if try BMPHeader.isPresent(in: file) {
      self.init("bmp", BMPHeader.read)
    } else if let format = try Self.boxes(file) {
      self = format
    } else if try file.has("\u{1A}E\u{DF}\u{A3}", at: 0) {
      self.init("mkv", MatroskaHeader.read)
    } else if try file.has("OggS", at: 0) {
      self.init("ogg", OggHeader.read)
    } else if try file.has("PK\u{3}\u{4}", "PK\u{5}\u{6}", at: 0) {
      self.init("zip") { file in MediaInfo(kind: .file, format: "zip", bytes: file.count) }
    } else {
      let start = try ID3Tag.end(in: file)
      if try file.has("fLaC", at: start) {
        self.init("flac", FLACHeader.read)
      } else if try MP3Header.isPresent(in: file, behind: start) {
        self.init("mp3", MP3Header.read)
      } else {
        throw .unrecognized
      }
    }
  }

  private static func riff(_ file: ProbeReader) throws(ProbeError) -> MediaFormat? {
    guard try file.has("RIFF", "RF64", "BW64", at: 0) else { return nil }
    if try file.has("WAVE", at: 8) { return MediaFormat("wav", WAVHeader.read) }
    if try file.has("WEBP", at: 8) { return MediaFormat("webp", WebPHeader.read) }
    if try file.has("AVI ", at: 8) { return MediaFormat("avi", AVIHeader.read) }
    return nil
  }

  private static func boxes(_ file: ProbeReader) throws(ProbeError) -> MediaFormat? {
    if try file.has("ftyp", at: 4) {
      let brands = try FileBrands(file)
      if let format = brands.pictureFormat {
        return MediaFormat(format) { file throws(ProbeError) in try HEIFHeader.read(file, format) }
      }
      return MediaFormat(brands.isQuickTime ? "mov" : "mp4") { file throws(ProbeError) in
        try MovieHeader.read(file, brands)
      }
    }
    // QuickTime files without a brand begin with one of these boxes.
    for name in ["moov", "mdat", "wide", "free", "skip", "pnot"] where try file.has(name, at: 4) {
      return MediaFormat("mov") { file throws(ProbeError) in try MovieHeader.read(file, .quickTime) }
    }
    return nil
  }
}
