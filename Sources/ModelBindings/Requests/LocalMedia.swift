/// Media of a request that is still on this machine, with what its field asks of it.
public struct LocalMedia: Sendable, Hashable {
  /// The file or the bytes.
  public let media: Media
  /// Where the field stands, as an RFC 6901 JSON Pointer.
  public let path: String
  /// What the field asks; nil where the schema has no rules for the place, as in fields that nobody documents.
  public let rules: MediaRules?
  /// Whether the rules were only inferred, so that breaking them is a warning.
  public let isInferred: Bool

  /// Local media at a place of a body.
  public init(_ media: Media, path: String, rules: MediaRules? = nil, isInferred: Bool = false) {
    self.media = media
    self.path = path
    self.rules = rules
    self.isInferred = isInferred
  }
}

extension ModelRequest {
  /// The media that has to be uploaded before the request can be sent, in the order of the body. Media given to two fields is
  /// listed twice, since the fields may ask for different things.
  public var localMedia: [LocalMedia] {
    var writer = FieldWriter()
    writer.object(_storage.fields)
    let places = writer.problems.filter { $0.keyword == "media" }
    return zip(writer.localMedia, places).map { media, place in
      let rules = JSONPointer(parsing: place.path).flatMap { Self.validator.mediaRules(at: $0) }
      return LocalMedia(media, path: place.path, rules: rules?.rules, isInferred: rules?.isInferred ?? false)
    }
  }
}

extension Validator {
  /// What the schema asks of the media at a place of a body.
  func mediaRules(at pointer: JSONPointer) -> (rules: MediaRules, isInferred: Bool)? {
    guard let tables = try? program.get().tables, var node = tables.nodes.first else { return nil }
    for token in pointer.tokens {
      let next =
        node.object >= 0 ? tables.node(of: token, in: tables.objects[Int(node.object)]) : Int(node.items)
      guard next >= 0 else { return nil }
      node = tables.nodes[next]
    }
    guard node.media >= 0 else { return nil }
    return (tables.media[Int(node.media)], node.warnings & Keyword.media.bit != 0)
  }
}

extension SchemaTables {
  /// The node of an object's property, by its key or alias; -1 where it has none.
  fileprivate func node(of key: String, in rule: ObjectRule) -> Int {
    let names = names[Int(rule.first)..<Int(rule.first + rule.nameCount)]
    let found = names.first { name in
      pool[Int(name.name.offset)..<Int(name.name.offset + name.name.length)].elementsEqual(key.utf8)
    }
    return found.map { Int($0.node) } ?? -1
  }
}
