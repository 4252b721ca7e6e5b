/// Compares a file's header with a field's media rules.
struct MediaRuleCheck {
  /// A broken rule, with the file's value and the allowed values in words.
  struct BrokenRule {
    let keyword: String
    let found: String
    let allowed: String
    let actual: JSONValue
  }

  let rules: MediaRules
  let info: MediaInfo
  private(set) var brokenRules: [BrokenRule] = []

  init(rules: MediaRules, info: MediaInfo) {
    self.rules = rules
    self.info = info
    checkFormat()
    checkBytes()
    checkSide("Width", info.width, "wide")
    checkSide("Height", info.height, "high")
    checkAspectRatio()
    checkSizes()
    checkAlpha()
    checkSeconds()
  }

  private mutating func add(_ keyword: String, _ found: String, _ allowed: String, _ actual: JSONValue) {
    brokenRules.append(BrokenRule(keyword: keyword, found: found, allowed: allowed, actual: actual))
  }

  /// A list of formats replaces the kind, since a video field may list GIF.
  private mutating func checkFormat() {
    let title = MediaFormat.title(of: info.format)
    if !rules.formats.isEmpty, !info.format.isEmpty {
      if rules.formats.contains(where: { MediaFormat.canonical($0) == info.format }) { return }
      add("media.format", title, "only \(rules.kindWords)", .string(info.format))
    } else if rules.kind != .file, rules.kind != info.kind {
      add("media", "\(info.kind.words) (\(title))", "only \(rules.kind.words)", .string(info.kind.rawValue))
    }
  }

  private mutating func checkBytes() {
    let bytes = info.bytes
    checkBounds("media.bytes", "Bytes", JSONNumber(bytes)) { limit in
      guard let bound = limit.int else { return (ByteCount.words(bytes), "\(limit) bytes") }
      return ByteCount.words(bytes, limit: bound)
    }
  }

  private mutating func checkSide(_ name: String, _ side: Int?, _ word: String) {
    guard let side else { return }
    checkBounds("media.\(name.lowercased())", name, JSONNumber(side)) { ("\(side) px \(word)", "\($0) px") }
  }

  private mutating func checkAspectRatio() {
    // Division rounds the quotient to the same binary value as the decimal number it equals, so limits compare exactly.
    guard let width = info.width, let height = info.height, height > 0,
      let ratio = JSONNumber(Double(width) / Double(height))
    else { return }
    checkBounds("media.aspectRatio", "AspectRatio", ratio, { $0.double < $1.double }) { limit in
      ("an aspect ratio of \(Self.rounded(ratio.double)) (\(width)×\(height))", "\(limit)")
    }
  }

  private mutating func checkSizes() {
    guard !rules.sizes.isEmpty, let width = info.width, let height = info.height else { return }
    for size in rules.sizes {
      let sides = size.split { "xX*×".contains($0) }.map { Int($0.filter { $0 != " " }) }
      // A document may write a size that is not two numbers; then no size is compared.
      guard sides.count == 2, let first = sides[0], let second = sides[1] else { return }
      if first == width, second == height { return }
    }
    add(
      "media.sizes", "\(width)×\(height)", "only \(rules.sizes.joined(separator: ", "))", .string("\(width)x\(height)"))
  }

  private mutating func checkAlpha() {
    guard rules.alpha == false, info.alpha == true else { return }
    add("media.alpha", "transparency", "no alpha channel", true)
  }

  private mutating func checkSeconds() {
    guard let seconds = info.seconds, let number = JSONNumber(seconds) else { return }
    // A duration that rounds to the limit is allowed: encoders make a clip of "10 s" last 10.02 seconds.
    checkBounds("media.seconds", "Seconds", number, { $0.double + 0.5 <= $1.double }) { limit in
      (
        Self.rounded(seconds) == limit.double ? "\(seconds) seconds" : "\(Self.rounded(seconds)) seconds",
        "\(limit) seconds"
      )
    }
  }

  /// The value rounded to two decimal places.
  ///
  /// It goes through an integer: `rounded()` needs the C mathematics library, which an executable without Foundation lacks.
  private static func rounded(_ value: Double) -> Double {
    abs(value) < 1e12 ? Double(Int64(value * 100 + (value < 0 ? -0.5 : 0.5))) / 100 : value
  }

  /// Compares a number with its up to four limits.
  private mutating func checkBounds(
    _ keyword: String, _ name: String, _ value: JSONNumber,
    _ isLess: (JSONNumber, JSONNumber) -> Bool = { $0 < $1 }, _ words: (JSONNumber) -> (found: String, limit: String)
  ) {
    for (prefix, word) in [
      ("min", "at least"), ("exclusiveMin", "only more than"), ("max", "at most"), ("exclusiveMax", "only less than"),
    ] {
      guard let limit = rules.bounds[prefix + name] else { continue }
      let holds =
        switch prefix {
        case "min": !isLess(value, limit)
        case "exclusiveMin": isLess(limit, value)
        case "max": !isLess(limit, value)
        default: isLess(value, limit)
        }
      guard !holds else { continue }
      let (found, limitWords) = words(limit)
      add(keyword, found, "\(word) \(limitWords)", .number(value))
    }
  }
}

/// Writes numbers of bytes. 1 MB is 1,048,576 bytes, as in the catalog's limits.
package enum ByteCount {
  /// The count in its largest unit with at most one decimal place: `12.4 MB`.
  package static func words(_ count: Int) -> String {
    for (unit, name) in [(1 << 30, "GB"), (1 << 20, "MB"), (1 << 10, "KB")] where count >= unit {
      let tenths = Double(Int64(Double(count) / Double(unit) * 10 + 0.5)) / 10
      let text = "\(tenths)"
      return "\(text.hasSuffix(".0") ? String(text.dropLast(2)) : text) \(name)"
    }
    return count == 1 ? "1 byte" : "\(count) bytes"
  }

  /// A count and its limit in words; both in exact bytes when they would round to the same words.
  package static func words(_ count: Int, limit: Int) -> (found: String, limit: String) {
    let (found, allowed) = (words(count), words(limit))
    return found == allowed ? ("\(count) bytes", "\(limit) bytes") : (found, allowed)
  }
}
