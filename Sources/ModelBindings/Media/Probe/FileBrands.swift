/// The brands in the first box of an ISO base media file, which name its format.
struct FileBrands {
  private let major: String
  private let all: Set<String>

  /// The brands of a QuickTime file without a brand, as old writers made it.
  static let quickTime = FileBrands(major: "qt  ")

  private init(major: String) {
    self.major = major
    all = [major]
  }

  init(_ file: ProbeReader) throws(ProbeError) {
    var boxes = Boxes(file)
    guard let box = try boxes.next() else { throw .truncated }
    major = try file.name(at: box.start)
    var all: Set<String> = [major]
    var offset = box.start + 8
    // Real files have fewer than ten; the limit keeps a broken length from costing time.
    while offset + 4 <= box.end, all.count < 64 {
      all.insert(try file.name(at: offset))
      offset += 4
    }
    self.all = all
  }

  /// `avif` or `heic` for a picture or a sequence of pictures; nil for any other file.
  var pictureFormat: String? {
    if ["avif", "avis"].contains(major) { return "avif" }
    if ["heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs"].contains(major) { return "heic" }
    // A general major brand does not name the codec; a compatible brand does.
    guard ["mif1", "mif2", "msf1", "miaf"].contains(major) else { return nil }
    return all.contains("avif") || all.contains("avis") ? "avif" : "heic"
  }

  var isQuickTime: Bool { major == "qt  " }

  /// Whether the brand is for sound. Such a file can still have a video track, with cover or chapter pictures.
  var isAudio: Bool { ["M4A ", "M4B ", "M4P ", "F4A "].contains(major) }
}
