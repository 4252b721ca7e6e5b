import Files
import ModelBindings

/// A field of an endpoint that takes media.
package struct MediaField: Sendable {
  /// Where the field stands in a body.
  package let pointer: JSONPointer
  /// The field's other name in place of its key, where it has one.
  package let alias: JSONPointer?
  /// What it asks of a file.
  package let rules: MediaRules
  /// Whether the field is a list of media and was named as a whole.
  package let isList: Bool
  /// Whether its rules were only inferred, so that breaking them is a warning.
  package let isInferred: Bool

  /// Whether a violation says no more than that the field is missing, or holds a place on this machine.
  package func isExcused(_ violation: Violation) -> Bool {
    let places = [pointer, alias].compactMap(\.self)
    switch violation.keyword {
    case "required":
      return places.contains {
        JSONPointer($0.tokens.dropLast()).description == violation.path && violation.allowed == $0.tokens.last
      }
    case "media":
      // A data URI is judged by what is in it.
      guard !(violation.actual?.lowercased().hasPrefix("\"data:") ?? false) else { return false }
      return places.contains {
        violation.path == $0.description || violation.path.hasPrefix("\($0)/")
      }
    default: return false
    }
  }
}

extension Endpoint {
  /// The media field that is called `name`: by its key, its alias, or a JSON Pointer into the body.
  ///
  /// - Throws: ``Diagnostic`` with the nearest name for a field that does not exist or takes no media.
  package func mediaField(named name: String) throws(Diagnostic) -> MediaField {
    let tokens = name.hasPrefix("/") ? JSONPointer(parsing: name)?.tokens ?? [name] : [name]
    var schema = input ?? Schema()
    var pointer = JSONPointer()
    var alias: JSONPointer?
    for token in tokens {
      if !schema.properties.isEmpty {
        guard let property = schema.properties.first(where: { $0.key == token || $0.schema.alias == token }) else {
          throw unknownField(token, in: schema, at: pointer)
        }
        alias = property.schema.alias.map { pointer.appending($0) }
        pointer = pointer.appending(property.key)
        schema = property.schema
      } else if let items = schema.items, Int(token) != nil {
        alias = alias?.appending(token)
        pointer = pointer.appending(token)
        schema = items
      } else {
        throw unknownField(token, in: schema, at: pointer)
      }
    }
    // A list of media is named as a whole too.
    guard let holder = schema.media == nil ? schema.items : schema, let rules = holder.media else {
      throw Diagnostic("\"\(name)\" takes no media; \(mediaFieldWords)")
    }
    return MediaField(
      pointer: pointer, alias: alias, rules: rules, isList: schema.media == nil,
      isInferred: holder.evidence.of("media") == .inferred)
  }

  private func unknownField(_ token: String, in schema: Schema, at pointer: JSONPointer) -> Diagnostic {
    let known = schema.properties.flatMap { [$0.key] + ($0.schema.alias.map { [$0] } ?? []) }
    let near = token.nearest(in: known).map { "; did you mean \"\($0)\"?" } ?? "; \(mediaFieldWords)"
    let place = pointer.tokens.isEmpty ? "\(qualifiedID)" : "\(pointer) of \(qualifiedID)"
    return Diagnostic("\(place) has no field \"\(token)\"\(near)")
  }

  private var mediaFieldWords: String {
    let names = (input?.properties ?? []).filter { $0.schema.media != nil || $0.schema.items?.media != nil }.map(\.key)
    return names.isEmpty ? "no field of \(qualifiedID) does" : "the fields that do: \(names.joined(separator: ", "))"
  }
}
