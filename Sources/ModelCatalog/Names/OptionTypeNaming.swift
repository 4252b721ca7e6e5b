import ModelBindings

/// Names of option types that several requests share: the field and the options that the list holds, `Resolution_480P_1080P`.
///
/// A name says what is in the list, so that a compiler error about it can be read without looking the type up. It depends on the list
/// alone, not on the other lists of the catalog, except where two lists would meet.
package struct OptionTypeNaming {
  private var unique: UniqueNames

  /// - Parameter taken: The names given before.
  package init(taken: some Sequence<String>) { unique = UniqueNames(taken) }

  /// The name for a list, different from all given before.
  package mutating func name(for signature: NameLock.OptionNames) -> String {
    let field = TypeNaming.nested(field: FieldNaming.name(of: signature.key), isElement: false)
    // The words of a response can grow, so that its list is named by the field alone.
    if signature.isOpen { return unique.claim(field + "Word") }
    let options = Self.options(signature)
    for count in Self.most..<max(Self.most + 1, options.count) {
      let name = Self.name(field, options, showing: count)
      if name.utf8.count <= Self.longest, unique.take(name) { return name }
    }
    // Lists that are alike in what the name shows differ in values behind equal labels, or in order.
    return unique.claim(Self.name(field, options, showing: Self.most) + "_" + Self.checksum(signature))
  }

  /// So many options are shown before the rest is only counted.
  private static let most = 4
  /// No name is longer than this, in bytes.
  private static let longest = 100

  private static func options(_ signature: NameLock.OptionNames) -> [String] {
    let values = signature.values.map { $0.string ?? $0.jsonText }
    return zip(signature.labels ?? values, values).map { $0.isEmpty ? $1 : $0 }
  }

  private static func name(_ field: String, _ options: [String], showing count: Int) -> String {
    if let range = range(options) { return "\(field)_\(range)" }
    let shown = options.prefix(options.count <= count + 1 ? options.count : count).map(piece)
    let rest = options.count - shown.count
    return ([field] + shown + (rest > 0 ? ["and\(rest)More"] : [])).joined(separator: "_")
  }

  /// `5to15` for numbers that follow each other; nil for any other list, and for a short one.
  private static func range(_ options: [String]) -> String? {
    let numbers = options.compactMap { Int($0) }
    guard numbers.count == options.count, numbers.count > most, let first = numbers.first, let last = numbers.last,
      first >= 0, zip(numbers, numbers.dropFirst()).allSatisfy({ $0 + 1 == $1 })
    else { return nil }
    return "\(first)to\(last)"
  }

  /// An option as a part of a plain identifier: `16:9` is `16x9`, `first-last` is `FirstLast`.
  private static func piece(_ option: String) -> String {
    var text = ""
    var isStart = true
    for scalar in option.unicodeScalars {
      if scalar.isASCII, scalar.isNamePart {
        text += isStart ? String(scalar).uppercased() : String(scalar)
        isStart = false
      } else if scalar == ":" || scalar == "*" || scalar == "×" {
        text += "x"
        isStart = false
      } else {
        // A point between digits has to stay, or 1.5 and 15 would meet.
        if scalar == ".", text.unicodeScalars.last?.isDigit == true { text += "p" }
        if scalar == "-", text.isEmpty { text += "minus" }
        isStart = true
      }
    }
    return text.isEmpty ? "other" : String(text.prefix(20))
  }

  /// Four digits that depend on keys, values and labels.
  private static func checksum(_ signature: NameLock.OptionNames) -> String {
    var sum: UInt32 = 2_166_136_261
    for byte in signature.identity { sum = (sum ^ UInt32(byte)) &* 16_777_619 }
    let digits = String(sum % 65_536, radix: 16, uppercase: true)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }
}
