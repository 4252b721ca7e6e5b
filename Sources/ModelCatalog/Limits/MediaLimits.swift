import ModelBindings

extension Limits {
  /// The limits of a media file except its formats, a few words each. Sizes are in the units of people, sides in pixels.
  static func media(_ rules: MediaRules) -> [String] {
    var parts: [String] = []
    let bounds = rules.bounds
    if let most = bounds["maxBytes"] { parts.append("up to \(size(most))") }
    if let most = bounds["exclusiveMaxBytes"] { parts.append("under \(size(most))") }
    parts += sides(bounds)
    parts += range("aspect ratio", bounds, "AspectRatio")
    if !rules.sizes.isEmpty { parts.append("sized " + rules.sizes.map(DocText.clean).joined(separator: " or ")) }
    if rules.alpha == false { parts.append("no transparency") }
    if let most = bounds["maxSeconds"] { parts.append("up to \(DocText.number(most)) seconds") }
    return parts
  }

  /// The formats, or the kind of media where any format will do.
  static func mediaKind(_ rules: MediaRules) -> String {
    formats(rules)
      ?? {
        switch rules.kind {
        case .image: return "an image"
        case .video: return "a video"
        case .audio: return "an audio file"
        case .file: return "a file"
        }
      }()
  }

  /// `JPEG, PNG or WEBP`; nil where no format is named.
  static func formats(_ rules: MediaRules) -> String? {
    rules.formats.isEmpty ? nil : list(rules.formats.map { DocText.clean($0.uppercased()) }, "or")
  }

  private static func sides(_ bounds: [String: JSONNumber]) -> [String] {
    let width = range("", bounds, "Width")
    let height = range("", bounds, "Height")
    if width == height { return width.map { "sides \($0) px" } }
    return width.map { "width \($0) px" } + height.map { "height \($0) px" }
  }

  private static func range(_ noun: String, _ bounds: [String: JSONNumber], _ name: String) -> [String] {
    var parts: [String] = []
    switch (bounds["min\(name)"], bounds["max\(name)"]) {
    case (let low?, let high?): parts.append("\(DocText.number(low)) to \(DocText.number(high))")
    case (let low?, nil): parts.append("at least \(DocText.number(low))")
    case (nil, let high?): parts.append("at most \(DocText.number(high))")
    case (nil, nil): break
    }
    if let low = bounds["exclusiveMin\(name)"] { parts.append("more than \(DocText.number(low))") }
    if let high = bounds["exclusiveMax\(name)"] { parts.append("less than \(DocText.number(high))") }
    guard !parts.isEmpty else { return [] }
    return [(noun.isEmpty ? "" : noun + " ") + parts.joined(separator: " and ")]
  }

  /// A number of bytes; 1 MB is 1,048,576 of them, the looser reading.
  private static func size(_ bytes: JSONNumber) -> String {
    guard let count = bytes.int, count > 0 else { return "\(DocText.number(bytes)) bytes" }
    for (unit, name) in [(1 << 30, "GB"), (1 << 20, "MB"), (1 << 10, "KB")] where count.isMultiple(of: unit) {
      return "\(DocText.count(count / unit)) \(name)"
    }
    return "\(DocText.count(count)) bytes"
  }
}
