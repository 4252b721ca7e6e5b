import ModelBindings
import ModelCatalog

/// Changes in the words of a report.
enum ChangeWords {
  /// A line for each change of one endpoint; options of one field that came and went share one.
  static func rows(_ changes: [CatalogChange]) -> [DriftReport.Row] {
    var rows: [DriftReport.Row] = []
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

  private static func list(_ changes: [CatalogChange], _ noun: String) -> DriftReport.Row {
    let gone = values(changes.compactMap(\.old), mark: "−")
    let new = values(changes.compactMap(\.new), mark: "+")
    let note = changes.contains { $0.isKept && $0.old != nil } ? ["(kept as deprecated for a release)"] : []
    return DriftReport.Row(
      wire: changes.map(\.wire).max() ?? .compatible, swift: changes.map(\.swift).max() ?? .compatible,
      place: FieldPath(changes[0].path).place, words: ([noun] + gone + note + new).joined(separator: " "))
  }

  /// More values than this are counted.
  private static let mostValues = 12

  private static func values(_ values: [JSONValue], mark: String) -> [String] {
    if values.isEmpty { return [] }
    let words = values.prefix(mostValues).map(ChangeWords.value).joined(separator: ", ")
    return [mark, values.count > mostValues ? "\(words) and \(values.count - mostValues) more" : words]
  }

  private static func row(_ change: CatalogChange) -> DriftReport.Row {
    let path = FieldPath(change.path)
    return DriftReport.Row(
      wire: change.wire, swift: change.swift, place: path.place, words: words(change, path.keyword))
  }

  private static func words(_ change: CatalogChange, _ keyword: String) -> String {
    let old = change.old.map { value($0, keyword) }
    let new = change.new.map { value($0, keyword) }
    switch change.kind {
    case .endpointAdded: return change.isKept ? "back" : "new"
    case .endpointRemoved: return "gone" + kept(change)
    case .removedPartAdded: return removedPart("was documented once, and is kept as deprecated", change, new)
    case .removedPartDeleted: return removedPart("was gone, and is no longer kept as deprecated", change, old)
    case .endpointRenamed: return "moved here from \(old ?? "?"); the Swift type keeps its name"
    case .endpointDeprecated, .fieldDeprecated:
      return change.new?.string.map { "deprecated: \($0)" } ?? "deprecated"
    case .endpointUndeprecated: return "no longer deprecated"
    case .nameChanged: return step("documented name", old, new)
    case .pathChanged: return step("path", old, new)
    case .methodChanged: return step("method", old, new)
    case .outputChanged: return step("output", old, new)
    case .groupChanged: return step("group", old, new)
    case .bodyChanged: return step("body", old ?? "json", new ?? "json")
    case .completenessChanged: return change.new == false ? "fields are known to be missing" : "no field is missing now"
    case .parametersChanged: return "its parameters changed"
    case .responseChanged: return "its answer changed"
    case .fieldAdded: return (change.isKept ? "back" : "new") + (new.map { ", \($0)" } ?? "")
    case .requiredFieldAdded:
      return (change.isKept ? "back and required" : "new and required") + (new.map { ", \($0)" } ?? "")
    case .fieldRemoved: return "gone" + (old.map { ", was \($0)" } ?? "") + kept(change)
    case .fieldRenamed: return "was called \(old ?? "?"); the Swift name stays"
    case .becameRequired: return "required now"
    case .becameOptional: return "no longer required"
    case .typeChanged, .typeWidened: return step("type", old ?? "any", new ?? "any")
    case .aliasChanged: return step("alias", old, new)
    case .enumAdded: return "only \(new ?? "some values") now"
    case .enumRemoved: return "no longer one of \(old ?? "a list")"
    case .labelsChanged: return step("labels", old, new)
    case .boundTightened where change.old == change.new: return "\(new ?? "?") itself is no longer allowed"
    case .boundLoosened where change.old == change.new: return "\(new ?? "?") itself is allowed now"
    case .boundAdded, .boundRemoved, .boundTightened, .boundLoosened: return step(keyword, old, new)
    case .formatAdded, .formatRemoved: return step("format", old, new)
    case .mediaChanged: return step(keyword == "media" ? "media" : "media \(keyword)", old, new)
    case .defaultChanged: return step("default", old, new)
    case .constChanged: return step("constant", old, new)
    case .additionalPropertiesClosed: return "other fields are refused now"
    case .additionalPropertiesOpened: return "other fields are no longer refused"
    case .evidenceChanged: return step("evidence", evidence(change.old), evidence(change.new))
    case .recordChanged: return record(change, keyword, old, new)
    case .enumValueAdded, .enumValueRemoved: return step("option", old, new)
    case .typeNameChanged: return step("Swift type", old, new)
    case .fieldNameChanged: return step("Swift name", old, new)
    case .optionListSplit:
      return "its options left the list that it shared" + (old.map { ", \($0)" } ?? "")
        + (new.map { ", for \($0)" } ?? "")
    }
  }

  private static func removedPart(_ words: String, _ change: CatalogChange, _ value: String?) -> String {
    change.path.tokens.isEmpty ? words : [value, words].compactMap(\.self).joined(separator: " ")
  }

  private static func kept(_ change: CatalogChange) -> String {
    change.isKept ? "; kept as deprecated for a release" : ""
  }

  private static let documents: [Source.Kind: String] = [
    .openapi: "OpenAPI document", .page: "page", .registry: "registry", .catalog: "catalog answer", .note: "note",
  ]

  /// What one document says otherwise than before while the others hold.
  private static func record(_ change: CatalogChange, _ keyword: String, _ old: String?, _ new: String?) -> String {
    let name = change.source.flatMap { documents[$0] } ?? "document"
    let rule = [keyword, old].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " ")
    guard let new else {
      return "the \(name) no longer \(keyword.isEmpty ? "has it" : "states \(rule)"); another document does"
    }
    return "the \(name) says \(keyword) \(new) now" + (old.map { ", before \($0)" } ?? "") + "; another document holds"
  }

  /// `client`, or `multipleOf inferred` where only some rules are not documented.
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

  /// A value as it reads best: names bare, numbers of bytes in larger units, long ones cut.
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

/// A place in an input the way people write it: `elements[].image_url` and the keyword that is meant there.
package struct FieldPath {
  package let place: String
  package let keyword: String

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
