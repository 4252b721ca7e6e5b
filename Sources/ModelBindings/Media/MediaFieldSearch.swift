extension Validator {
  /// Local media for the field `name`: its key, its alias, or a JSON Pointer into the body.
  ///
  /// Where `name` is a list of media, the media is appended to the list.
  ///
  /// - Parameters:
  ///   - media: The file or the bytes.
  ///   - name: The key, the alias or the pointer.
  ///   - subject: The name of the endpoint, for the error's message.
  /// - Throws: ``MediaFieldError`` for an unknown field or a field that takes no media.
  package func localMedia(
    _ media: Media, forField name: String, of subject: String
  ) throws(MediaFieldError) -> LocalMedia {
    let tokens = name.hasPrefix("/") ? JSONPointer(parsing: name)?.tokens ?? [name] : [name]
    var field = MediaPlace(tables)
    for token in tokens where !field.step(into: token) {
      throw field.unknown(token, of: subject)
    }
    guard let holder = field.holder else {
      throw MediaFieldError("\"\(name)\" takes no media; \(MediaPlace(tables).mediaFields(of: subject))")
    }
    return LocalMedia(
      media, path: field.pointer.description, aliasPath: field.alias?.description, rules: field.rules(of: holder),
      isInferred: holder.isInferred, isListElement: holder.isList)
  }

  /// Local media at `path`, a JSON Pointer into the body, with the media rules of the schema for that path.
  func localMedia(_ media: Media, at path: String) -> LocalMedia {
    var field = MediaPlace(tables)
    let tokens = JSONPointer(parsing: path)?.tokens ?? []
    guard tokens.allSatisfy({ field.step(into: $0) }), let holder = field.holder, !holder.isList else {
      return LocalMedia(media, path: path)
    }
    return LocalMedia(media, path: path, rules: field.rules(of: holder), isInferred: holder.isInferred)
  }

  private var tables: SchemaTables {
    (try? program.get().tables) ?? SchemaProgram.unconstrained.tables
  }
}

/// The reason why media cannot be set on a field.
package struct MediaFieldError: Error, Sendable, CustomStringConvertible {
  package let description: String

  init(_ description: String) { self.description = description }
}

/// A walk through a schema's tables to a field that takes media.
private struct MediaPlace {
  /// The node that has the media rules.
  struct Holder {
    let media: Int
    let isInferred: Bool
    /// Whether the walk ended at a list, so that the rules are those of its elements.
    let isList: Bool
  }

  private let tables: SchemaTables
  private var node: Int
  /// The path by keys.
  private(set) var pointer = JSONPointer()
  /// The path with the alias of its last field; nil where that field has no alias.
  private(set) var alias: JSONPointer?

  init(_ tables: SchemaTables) {
    self.tables = tables
    node = tables.nodes.isEmpty ? -1 : 0
  }

  /// Steps to a property, by key or alias, or to an element of a list. Returns false where the schema has neither.
  mutating func step(into token: String) -> Bool {
    guard node >= 0 else { return false }
    if tables.nodes[node].object >= 0 {
      let names = names
      guard let found = names.first(where: { $0.text.isExactly(token) }),
        let property = names.first(where: { $0.entry.field == found.entry.field && !$0.entry.isAlias })
      else { return false }
      let other = names.first { $0.entry.field == found.entry.field && $0.entry.isAlias }
      alias = other.map { pointer.appending($0.text) }
      pointer = pointer.appending(property.text)
      node = Int(property.entry.node)
      return true
    }
    guard tables.nodes[node].items >= 0, Int(token) != nil else { return false }
    alias = alias?.appending(token)
    pointer = pointer.appending(token)
    node = Int(tables.nodes[node].items)
    return true
  }

  /// The names of the current object's properties: keys, then aliases.
  private var names: [(text: String, entry: PropertyName)] {
    guard node >= 0, tables.nodes[node].object >= 0 else { return [] }
    let rule = tables.objects[Int(tables.nodes[node].object)]
    return tables.names[Int(rule.first)..<Int(rule.first + rule.nameCount)].map { (tables.text($0.name), $0) }
  }

  /// The node with the media rules for the current place; nil where the place takes no media.
  var holder: Holder? { node >= 0 ? Self.holder(node, in: tables) : nil }

  private static func holder(_ node: Int, in tables: SchemaTables) -> Holder? {
    let isList = tables.nodes[node].media < 0
    let index = isList ? Int(tables.nodes[node].items) : node
    guard index >= 0, tables.nodes[index].media >= 0 else { return nil }
    return Holder(
      media: Int(tables.nodes[index].media), isInferred: tables.nodes[index].warnings & Keyword.media.bit != 0,
      isList: isList)
  }

  func rules(of holder: Holder) -> MediaRules { tables.media[holder.media] }

  // MARK: Messages

  func unknown(_ token: String, of subject: String) -> MediaFieldError {
    let known = names.filter(\.entry.isDeclared).map(\.text)
    let near = token.nearest(in: known).map { "; did you mean \"\($0)\"?" }
    let place = pointer.tokens.isEmpty ? subject : "\(pointer) of \(subject)"
    return MediaFieldError(
      "\(place) has no field \"\(token)\"\(near ?? "; \(MediaPlace(tables).mediaFields(of: subject))")")
  }

  /// The fields of the current object that take media, in words.
  func mediaFields(of subject: String) -> String {
    let fields = names.filter {
      !$0.entry.isAlias && $0.entry.node >= 0 && Self.holder(Int($0.entry.node), in: tables) != nil
    }
    guard !fields.isEmpty else { return "no field of \(subject) does" }
    return "the fields that do: \(fields.map(\.text).joined(separator: ", "))"
  }
}
