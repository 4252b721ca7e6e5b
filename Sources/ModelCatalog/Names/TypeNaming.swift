/// Type names from documented names: nested by the name's segments, versions kept apart by `_`.
package enum TypeNaming {
  /// `wan-ai/wan-2-2/image-to-video` becomes `WanAI`, `Wan2_2`, `ImageToVideo`.
  ///
  /// A segment that begins with a digit joins the one before it (`first-last-frame/480p` is `FirstLastFrame480p`), since
  /// no type can begin with a digit. Nothing usable in `name` falls back to `id`.
  ///
  /// - Parameter families: The products that stand behind the beginnings of names (``NameLock/ProviderNames/families``).
  package static func path(name: String, id: String, families: [String: String] = [:]) -> [String] {
    let path = components(of: withoutNotice(name), families)
    if !path.isEmpty { return path }
    let fallback = components(of: id, families)
    return fallback.isEmpty ? ["Model"] : fallback
  }

  private static func components(of name: String, _ families: [String: String]) -> [String] {
    var path: [String] = []
    for segment in name.split(separator: "/") {
      let component = component(of: Word.split(String(segment)), path.isEmpty ? families : [:])
      guard let first = component.unicodeScalars.first else { continue }
      if first.isNameStart {
        path.append(component)
      } else if let last = path.last?.unicodeScalars.last {
        path[path.count - 1] += (last.isDigit && first.isDigit ? "_" : "") + component
      } else {
        path.append("_" + component)
      }
    }
    return path.enumerated().map { ReservedNames.type($1, isTop: $0 == 0) }
  }

  private static func component(of words: [Word], _ families: [String: String]) -> String {
    let lower = words.map { $0.text.lowercased() }
    let family = families.map { (words: Word.split($0.key).map { $0.text.lowercased() }, type: $0.value) }
      .filter { lower.starts(with: $0.words) }.max { $0.words.count < $1.words.count }
    return words.dropFirst(family?.words.count ?? 0).reduce(into: family?.type ?? "") { name, word in
      name += (word.continuesVersion ? "_" : "") + WordCase.inType(word.text)
    }
  }

  /// The name without what the documentation appends to it once it is deprecated: `-[Deprecated] Please use …`.
  private static func withoutNotice(_ name: String) -> String {
    let mark = Array("[deprecated]".utf8)
    let bytes = Array(name.utf8)
    guard bytes.count >= mark.count else { return name }
    for start in 0...(bytes.count - mark.count) {
      let isMark = zip(bytes[start...], mark).allSatisfy { byte, expected in
        byte == expected || (0x41...0x5A).contains(byte) && byte + 32 == expected
      }
      if isMark { return String(decoding: bytes[..<start], as: UTF8.self) }
    }
    return name
  }

  /// The name of a type nested in a request for one of its fields: `imageURLs` of a list becomes `ImageURL`.
  package static func nested(field name: String, isElement: Bool) -> String {
    var base = name
    if isElement { base = singular(base) }
    guard base.unicodeScalars.first?.isNameStart == true else { return ReservedNames.nestedType("Field" + base) }
    let first = base.unicodeScalars.prefix { !$0.isUpper && $0 != "_" }
    let rest = base.unicodeScalars.dropFirst(first.count)
    return ReservedNames.nestedType(WordCase.inField(String(first)) + String(rest))
  }

  private static func singular(_ name: String) -> String {
    if name.hasSuffix("List"), name.utf8.count > 4 { return String(name.dropLast(4)) }
    if name.hasSuffix("ies"), name.utf8.count > 4 { return name.dropLast(3) + "y" }
    if name.hasSuffix("s"), !name.hasSuffix("ss"), name.utf8.count > 2 { return String(name.dropLast()) }
    return name
  }
}
