import ModelBindings

/// The rules of a media field in words.
enum MediaLimits {
  /// The rules in a few words each, the kind or the formats first.
  static func words(of rules: MediaRules) -> [String] {
    var parts = [kinds(rules)]
    let bounds = rules.bounds
    if let most = bounds["maxBytes"] { parts.append("up to \(size(most))") }
    if let most = bounds["exclusiveMaxBytes"] { parts.append("under \(size(most))") }
    parts += sides(bounds)
    parts += range("aspect ratio", bounds, "AspectRatio")
    if !rules.sizes.isEmpty { parts.append("sized " + rules.sizes.map(PlainText.clean).joined(separator: " or ")) }
    if rules.alpha == false { parts.append("no transparency") }
    if let most = bounds["maxSeconds"] { parts.append("up to \(PlainText.number(most)) seconds") }
    return parts
  }

  private static func kinds(_ rules: MediaRules) -> String {
    let names = rules.formats.map { PlainText.clean($0.uppercased()) }
    guard let last = names.last else {
      switch rules.kind {
      case .image: return "an image"
      case .video: return "a video"
      case .audio: return "an audio file"
      case .file: return "a file"
      }
    }
    return names.count == 1 ? last : names.dropLast().joined(separator: ", ") + " or " + last
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
    case (let low?, let high?): parts.append("\(PlainText.number(low)) to \(PlainText.number(high))")
    case (let low?, nil): parts.append("at least \(PlainText.number(low))")
    case (nil, let high?): parts.append("at most \(PlainText.number(high))")
    case (nil, nil): break
    }
    if let low = bounds["exclusiveMin\(name)"] { parts.append("more than \(PlainText.number(low))") }
    if let high = bounds["exclusiveMax\(name)"] { parts.append("less than \(PlainText.number(high))") }
    guard !parts.isEmpty else { return [] }
    return [(noun.isEmpty ? "" : noun + " ") + parts.joined(separator: " and ")]
  }

  /// A number of bytes; 1 MB is 1,048,576 of them, the looser reading.
  private static func size(_ bytes: JSONNumber) -> String {
    guard let count = bytes.int, count > 0 else { return "\(PlainText.number(bytes)) bytes" }
    for (unit, name) in [(1 << 30, "GB"), (1 << 20, "MB"), (1 << 10, "KB")] where count.isMultiple(of: unit) {
      return "\(PlainText.count(count / unit)) \(name)"
    }
    return "\(PlainText.count(count)) bytes"
  }
}
