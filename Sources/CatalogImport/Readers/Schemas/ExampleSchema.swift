import ModelBindings
import ModelCatalog

/// Infers a schema from an example of a request.
enum ExampleSchema {
  /// The keys and types of an example, as inferred. It drops the sample values.
  static func schema(_ value: JSONValue, key: String = "") -> Schema {
    var schema = Schema()
    switch value {
    case .null: return schema
    case .object(let object):
      schema.types = [.object]
      schema.properties = object.map { Schema.Property(key: $0.key, schema: self.schema($0.value, key: $0.key)) }
      // A body is always an object, so this is not marked as inferred.
      if key.isEmpty { return schema }
    case .array(let elements):
      schema.types = [.array]
      if let first = elements.first { schema.items = self.schema(first, key: key) }
    case .string:
      schema.types = [.string]
      schema.media = mediaKind(ofFieldCalled: key).map { MediaRules(kind: $0) }
    case .number(let number): schema.types = [number.isInteger ? .integer : .number]
    case .bool: schema.types = [.boolean]
    }
    schema.evidence = EvidenceMap(all: .inferred)
    return schema
  }

  /// The kind of media that a key names, by the input of a node (`219##image`) or the last word (`firstFrameUrl`); nil for
  /// other keys.
  static func mediaKind(ofFieldCalled key: String) -> MediaRules.Kind? {
    if let hashes = key.firstRange(of: "##") {
      return MediaRules.Kind(rawValue: key[hashes.upperBound...].lowercased()).flatMap { $0 == .file ? nil : $0 }
    }
    for suffix in ["Urls", "Url", "_urls", "_url"] where key.hasSuffix(suffix) {
      let name = key.dropLast(suffix.count).lowercased()
      if name.contains("video") { return .video }
      if name.contains("audio") { return .audio }
      if name.contains("image") || name.contains("img") || name.contains("frame") { return .image }
    }
    return nil
  }
}
