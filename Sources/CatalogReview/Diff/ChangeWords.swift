import ModelBindings
import ModelCatalog

/// Writes the lines of a report from changes.
enum ChangeWords {
  /// A line for each change of one endpoint. Added and removed options of one field share a line.
  static func rows(_ changes: [CatalogChange]) -> [ChangeReport.Row] {
    var rows: [ChangeReport.Row] = []
    var rest = changes[...]
    while let change = rest.popFirst() {
      guard let noun = lists[change.kind] else {
        rows.append(row(change))
        continue
      }
      var own = [change]
      while let next = rest.first, next.path == change.path, lists[next.kind] == noun {
        own.append(next)
        rest.removeFirst()
      }
      rows.append(list(own, noun))
    }
    return rows
  }

  private static let lists: [CatalogChange.Kind: String] = [
    .enumValueAdded: "options", .enumValueRemoved: "options", .formatAdded: "formats", .formatRemoved: "formats",
  ]

  private static func list(_ changes: [CatalogChange], _ noun: String) -> ChangeReport.Row {
    let removed = values(changes.compactMap(\.old), mark: "−")
    let new = values(changes.compactMap(\.new), mark: "+")
    let note = changes.contains { $0.isKeptInSwift && $0.old != nil } ? ["(kept as deprecated for a release)"] : []
    return ChangeReport.Row(
      wire: changes.map(\.wire).max() ?? .compatible, swift: changes.map(\.swift).max() ?? .compatible,
      place: FieldPath(changes[0].path).place, words: ([noun] + removed + note + new).joined(separator: " "))
  }

  /// The number of values that a line lists; it counts the others.
  private static let mostValues = 12

  private static func values(_ values: [JSONValue], mark: String) -> [String] {
    if values.isEmpty { return [] }
    let words = values.prefix(mostValues).map(ChangeWords.value).joined(separator: ", ")
    return [mark, values.count > mostValues ? "\(words) and \(values.count - mostValues) more" : words]
  }

  private static func row(_ change: CatalogChange) -> ChangeReport.Row {
    let path = FieldPath(change.path)
    return ChangeReport.Row(
      wire: change.wire, swift: change.swift, place: path.place, words: words(change, path.keyword))
  }

  private static func words(_ change: CatalogChange, _ keyword: String) -> String {
    let old = change.old.map { value($0, keyword) }
    let new = change.new.map { value($0, keyword) }
    return endpointWords(change, old, new) ?? fieldWords(change, old, new) ?? limitWords(change, keyword, old, new)
      ?? step(nouns[change.kind] ?? change.kind.rawValue, old, new)
  }

  /// The nouns of kinds whose words are only the old and the new value.
  private static let nouns: [CatalogChange.Kind: String] = [
    .aliasChanged: "alias", .constChanged: "constant", .defaultChanged: "default", .enumValueAdded: "option",
    .enumValueRemoved: "option", .fieldNameChanged: "Swift name", .formatAdded: "format", .formatRemoved: "format",
    .groupChanged: "group", .labelsChanged: "labels", .methodChanged: "method", .nameChanged: "documented name",
    .outputChanged: "output", .pathChanged: "path", .typeNameChanged: "Swift type",
  ]

  /// The words for a change of the endpoint as a whole; nil for other kinds.
  private static func endpointWords(_ change: CatalogChange, _ old: String?, _ new: String?) -> String? {
    switch change.kind {
    case .endpointAdded: change.isKeptInSwift ? "back" : "new"
    case .endpointRemoved: "removed" + kept(change)
    case .endpointRenamed: "moved here from \(old ?? "?"); the Swift type keeps its name"
    case .endpointDeprecated: change.new?.string.map { "deprecated: \($0)" } ?? "deprecated"
    case .endpointUndeprecated: "no longer deprecated"
    case .removedAdded: removed("is in older documents only, and is kept as deprecated", change, new)
    case .removedDropped: removed("was removed earlier, and is no longer kept as deprecated", change, old)
    case .bodyChanged: step("body", old ?? "json", new ?? "json")
    case .completenessChanged: change.new == false ? "fields are known to be missing" : "no field is missing now"
    case .parametersChanged: "its parameters changed"
    case .responseChanged: "its response changed"
    default: nil
    }
  }

  /// The words for a change of a field or its options; nil for other kinds.
  private static func fieldWords(_ change: CatalogChange, _ old: String?, _ new: String?) -> String? {
    let type = new.map { ", \($0)" } ?? ""
    return switch change.kind {
    case .fieldAdded: (change.isKeptInSwift ? "back" : "new") + type
    case .requiredFieldAdded: (change.isKeptInSwift ? "back and required" : "new and required") + type
    case .fieldRemoved: "removed" + (old.map { ", was \($0)" } ?? "") + kept(change)
    case .fieldRenamed: "was called \(old ?? "?"); the Swift name stays"
    case .fieldDeprecated: change.new?.string.map { "deprecated: \($0)" } ?? "deprecated"
    case .becameRequired: "required now"
    case .becameOptional: "no longer required"
    case .enumAdded: "only \(new ?? "some values") now"
    case .enumRemoved: "no longer one of \(old ?? "a list")"
    case .additionalPropertiesClosed: "other fields are not allowed now"
    case .additionalPropertiesOpened: "other fields are allowed now"
    case .optionListSplit:
      "its options left the list that it shared" + (old.map { ", \($0)" } ?? "") + (new.map { ", for \($0)" } ?? "")
    default: nil
    }
  }

  /// The words for a change of a limit, a type or its evidence; nil for other kinds.
  private static func limitWords(
    _ change: CatalogChange, _ keyword: String, _ old: String?, _ new: String?
  ) -> String? {
    switch change.kind {
    case .boundTightened where change.old == change.new: "\(new ?? "?") itself is no longer allowed"
    case .boundLoosened where change.old == change.new: "\(new ?? "?") itself is allowed now"
    case .boundAdded, .boundRemoved, .boundTightened, .boundLoosened: step(keyword, old, new)
    case .mediaChanged: step(keyword == "media" ? "media" : "media \(keyword)", old, new)
    case .typeChanged, .typeWidened: step("type", old ?? "any", new ?? "any")
    case .evidenceChanged: step("evidence", evidence(change.old), evidence(change.new))
    case .recordChanged: record(change, keyword, old, new)
    default: nil
    }
  }

  private static func removed(_ words: String, _ change: CatalogChange, _ value: String?) -> String {
    change.path.tokens.isEmpty ? words : [value, words].compactMap(\.self).joined(separator: " ")
  }

  private static func kept(_ change: CatalogChange) -> String {
    change.isKeptInSwift ? "; kept as deprecated for a release" : ""
  }

  private static let documents: [Source.Kind: String] = [
    .openapi: "OpenAPI document", .page: "page", .registry: "registry", .catalog: "catalog response", .note: "note",
  ]

  /// The words for a record that changed while the record of another document still has the old limit.
  private static func record(_ change: CatalogChange, _ keyword: String, _ old: String?, _ new: String?) -> String {
    let name = change.source.flatMap { documents[$0] } ?? "document"
    let rule = [keyword, old].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " ")
    guard let new else {
      return "the \(name) no longer \(keyword.isEmpty ? "has it" : "states \(rule)"); another document does"
    }
    return "the \(name) says \(keyword) \(new) now" + (old.map { ", before \($0)" } ?? "")
      + "; the catalog follows another document"
  }

  /// The evidence in words: `client`, or `multipleOf inferred` where it differs by keyword.
  private static func evidence(_ value: JSONValue?) -> String {
    guard let object = value?.object else { return value?.string ?? "documented" }
    return object.map { "\($0.key) \($0.value.string ?? "")" }.joined(separator: ", ")
  }

  private static func step(_ noun: String, _ old: String?, _ new: String?) -> String {
    switch (old, new) {
    case (let old?, let new?): "\(noun) \(old) → \(new)"
    case (let old?, nil): "\(noun) \(old) no longer stated"
    case (nil, let new?): "\(noun) \(new), none stated before"
    case (nil, nil): "\(noun) changed"
    }
  }

  /// A value in words: strings without quotes, bytes in larger units, long values cut.
  private static func value(_ value: JSONValue, _ keyword: String) -> String {
    if keyword.hasSuffix("Bytes"), let bytes = value.int { return ByteCount.words(bytes) }
    return self.value(value)
  }

  private static func value(_ value: JSONValue) -> String {
    switch value {
    case .string(let text): return shortened(text.isEmpty ? "\"\"" : text)
    case .array(let values):
      let words = values.prefix(mostValues).map { self.value($0) }.joined(separator: ", ")
      return values.count > mostValues ? "\(words) and \(values.count - mostValues) more" : words
    default: return shortened(value.jsonText)
    }
  }

  private static func shortened(_ text: String) -> String {
    let text = text.printable
    return text.count > 100 ? text.prefix(99) + "…" : text
  }
}

/// A pointer into an input, split into the field and a keyword of it.
package struct FieldPath {
  /// The field as people write it: `elements[].image_url`; empty for the input itself.
  package let place: String
  /// The last token of the pointer; empty for a pointer to a field.
  package let keyword: String

  /// Splits a pointer.
  package init(_ pointer: JSONPointer) {
    var place = ""
    var rest = pointer.tokens[...]
    while let token = rest.first {
      if token == "properties", rest.count > 1 {
        rest.removeFirst()
        place += (place.isEmpty ? "" : ".") + rest.removeFirst()
      } else if token == "items" {
        place += "[]"
        rest.removeFirst()
      } else {
        break
      }
    }
    self.place = place.printable
    keyword = rest.last ?? ""
  }
}
