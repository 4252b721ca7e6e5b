/// Type names from documented names: nested by the name's segments, versions kept apart by `_`.
package enum TypeNaming {
  /// `wan-ai/wan-2-2/image-to-video` becomes `WanAI`, `Wan2_2`, `ImageToVideo`.
  ///
  /// A segment that begins with a digit joins the one before it (`first-last-frame/480p` is `FirstLastFrame480p`), since
  /// no type can begin with a digit. The id is used where no character of the name can stand in an identifier.
  ///
  /// - Parameter known: The names that the provider's endpoints have already.
  package static func path(name: String, id: String, known: KnownNames = KnownNames()) -> [String] {
    let path = components(of: withoutNotice(name), known)
    if !path.isEmpty { return path }
    let fallback = components(of: id, known)
    return fallback.isEmpty ? ["Model"] : fallback
  }

  private static func components(of name: String, _ known: KnownNames) -> [String] {
    let all = name.split(separator: "/").map { Word.split(String($0)) }.filter { !$0.isEmpty }
    let product = known.product(of: all)
    var path = product?.path ?? []
    var segments = (product?.rest ?? all)[...]
    if path.count <= 1, segments.count == 1 {
      path = known.grouped(path + segments.removeFirst().map(known.cased))
    } else if !path.isEmpty, let rest = segments.popFirst() {
      path[path.count - 1] += rest.map(known.cased).joined()
    }
    for segment in segments { append(segment.map(known.cased).joined(), to: &path) }
    if let first = path.first?.unicodeScalars.first, !first.isNameStart { path[0] = "_" + path[0] }
    return path.enumerated().map { ReservedNames.type($1, isTop: $0 == 0) }
  }

  private static func append(_ component: String, to path: inout [String]) {
    guard let first = component.unicodeScalars.first else { return }
    if first.isNameStart || path.isEmpty {
      path.append(component)
    } else if let last = path.last?.unicodeScalars.last {
      path[path.count - 1] += (last.isDigit && first.isDigit ? "_" : "") + component
    }
  }

  /// The name without the notice that documents append to deprecated endpoints: `-[Deprecated] Please use …`.
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
