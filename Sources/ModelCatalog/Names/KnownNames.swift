/// The names that a provider's lock holds, arranged so that a new endpoint joins the family of those before it.
package struct KnownNames: Sendable {
  private var families: [Family] = []
  private var words: [String: String] = [:]
  /// The top-level namespaces: `Vidu`.
  private var namespaces: Set<String> = []
  /// The names that types have in several namespaces: `ImageToVideo`.
  private var tasks: Set<String> = []

  /// In so many namespaces a type's name has to stand before it counts as the name of a task.
  private static let leastNamespaces = 3

  /// A documented beginning of names and the product behind it.
  private struct Family {
    /// The words of the beginning in lower case, segment by segment.
    let beginning: [[String]]
    /// The namespaces, outermost first.
    let product: [String]

    var length: Int { beginning.joined().count }
  }

  /// Names that follow the documents alone.
  package init() {}

  /// The names of a lock.
  package init(_ names: NameLock.ProviderNames) {
    families = names.families.map { beginning, product in
      Family(
        beginning: beginning.split(separator: "/").map { Word.split(String($0)).map { $0.text.lowercased() } },
        product: product.split(separator: ".").map(String.init))
    }
    words = names.words
    let types = Set(names.endpoints.values.map(\.type))
    var places: [String: Set<String>] = [:]
    for path in types.map({ $0.split(separator: ".").map(String.init) }) where path.count > 1 {
      if !types.contains(path[0]) { namespaces.insert(path[0]) }
      places[path[path.count - 1], default: []].insert(path[0])
    }
    tasks = Set(places.filter { $0.value.count >= Self.leastNamespaces }.keys)
  }

  /// A word as a part of a type's name.
  func cased(_ word: Word) -> String {
    (word.continuesVersion ? "_" : "") + (words[word.text.lowercased()] ?? WordCase.inType(word.text))
  }

  /// The product behind the beginning of a name, and the rest of the name; nil where no family is known. The longest beginning wins.
  func product(of segments: [[Word]]) -> (path: [String], rest: [[Word]])? {
    let lower = segments.map { $0.map { $0.text.lowercased() } }
    let matching = families.filter { family in
      guard let last = family.beginning.last, lower.count >= family.beginning.count else { return false }
      let position = family.beginning.count - 1
      return lower.starts(with: family.beginning.dropLast()) && lower[position].starts(with: last)
    }
    guard let family = matching.max(by: { $0.length < $1.length }) else { return nil }
    let position = family.beginning.count - 1
    var rest = Array(segments[position...])
    rest[0].removeFirst(family.beginning[position].count)
    return (family.product, rest)
  }

  /// The parts of a name without segments, in one piece or as a namespace and a type.
  ///
  /// A task at the end of the name becomes the type, and the words before it become the namespace: `kling-v9-image-to-video` is
  /// `KlingV9.ImageToVideo`. Otherwise the name joins the namespace that it begins with: `vidu-lip-sync` is `Vidu.LipSync`.
  func grouped(_ parts: [String]) -> [String] {
    let places = parts.indices.dropFirst().filter { parts[$0].unicodeScalars.first?.isNameStart == true }
    let isTask = { (place: Int) in tasks.contains(parts[place...].joined()) }
    let isInside = { (place: Int) in namespaces.contains(parts[..<place].joined()) }
    let place =
      places.last { isTask($0) && isInside($0) } ?? places.first(where: isTask) ?? places.last(where: isInside)
    guard let place else { return [parts.joined()] }
    return [parts[..<place].joined(), parts[place...].joined()]
  }
}
