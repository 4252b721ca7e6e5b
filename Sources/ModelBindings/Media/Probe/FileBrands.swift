/// The brands of an ISO base media file, from its first box.
struct FileBrands {
  private let major: String
  private let all: Set<String>

  /// A file from before there were brands.
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
    // A handful is usual.
    while offset + 4 <= box.end, all.count < 64 {
      all.insert(try file.name(at: offset))
      offset += 4
    }
    self.all = all
  }

  /// The format of a still picture or a sequence of stills; nil for everything else.
  var pictureFormat: String? {
    if ["avif", "avis"].contains(major) { return "avif" }
    if ["heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs"].contains(major) { return "heic" }
    // The general brands leave it to the compatible ones which codec it is.
    guard ["mif1", "mif2", "msf1", "miaf"].contains(major) else { return nil }
    return all.contains("avif") || all.contains("avis") ? "avif" : "heic"
  }

  var isQuickTime: Bool { major == "qt  " }

  /// Made for sound, whatever cover or chapter pictures it carries.
  var isAudio: Bool { ["M4A ", "M4B ", "M4P ", "F4A "].contains(major) }
}
