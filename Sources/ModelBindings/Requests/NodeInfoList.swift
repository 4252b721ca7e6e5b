extension ModelRequest {
  /// The fields with node keys as the `nodeInfoList` of a workflow run: `219##image` becomes node `219`, field `image`.
  ///
  /// - Parameter uploaded: The value for each local media; the nodes of a workflow take the name that the upload returned.
  /// - Throws: ``ValidationError`` for media that is still local, and for numbers JSON does not have.
  public func nodeInfoList(uploaded: [Media: String] = [:]) throws(ValidationError) -> [JSONValue] {
    let fields = storage
    var reader = NodeValueReader(uploaded: uploaded)
    var entries: [JSONValue] = []
    for (field, content) in zip(fields.keys.fields, fields.contents) {
      guard let content, let key = NodeKey(field.key), fields.extra.isEmpty || !fields.extra.names(field) else {
        continue
      }
      entries.append(key.entry(reader.value(of: content, at: JSONPointer([field.key]))))
    }
    for member in fields.extra {
      if let key = NodeKey(member.key) { entries.append(key.entry(member.value)) }
    }
    guard reader.violations.isEmpty else { throw ValidationError(violations: reader.violations) }
    return entries
  }
}

/// A key `N##name`: a ComfyUI node's number and the name of one of its inputs.
public struct NodeKey: Sendable, Hashable {
  /// The node's number in the workflow.
  public let node: String
  /// The input's name.
  public let input: String

  /// Splits a key; nil when it has another form.
  public init?(_ key: String) {
    let bytes = Array(key.utf8)
    guard let mark = bytes.firstIndex(of: UInt8(ascii: "#")), mark > 0, mark + 2 < bytes.count,
      bytes[mark + 1] == UInt8(ascii: "#"), bytes[..<mark].allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    node = String(decoding: bytes[..<mark], as: UTF8.self)
    input = String(decoding: bytes[(mark + 2)...], as: UTF8.self)
  }
}

extension NodeKey {
  fileprivate func entry(_ value: JSONValue) -> JSONValue {
    ["nodeId": .string(node), "fieldName": .string(input), "fieldValue": value]
  }
}

/// Turns the contents of fields into JSON values and notes what cannot be one.
private struct NodeValueReader {
  let uploaded: [Media: String]
  var violations: [Violation] = []

  mutating func value(of content: _FieldContent, at place: JSONPointer) -> JSONValue {
    switch content {
    case .json(let value): return value
    case .notFinite(let number):
      note("type", "JSON has no number for \(number)", at: place)
      return .null
    case .media(let media):
      if let value = uploaded[media] { return .string(value) }
      note("media", "\(media.place); upload it first and give the value that the upload returns", at: place)
      return .null
    case .list(let elements):
      return .array(elements.enumerated().map { value(of: $1, at: place.appending($0)) })
    case .object(let fields): return .object(object(fields, at: place))
    }
  }

  private mutating func object(_ fields: _Storage, at place: JSONPointer) -> JSONObject {
    var object = JSONObject()
    for (field, content) in zip(fields.keys.fields, fields.contents) {
      guard let content, fields.extra.isEmpty || !fields.extra.names(field) else { continue }
      object[field.key] = value(of: content, at: place.appending(field.key))
    }
    for member in fields.extra { object[member.key] = member.value }
    return object
  }

  private mutating func note(_ keyword: String, _ message: String, at place: JSONPointer) {
    violations.append(Violation(path: place.description, keyword: keyword, message: message))
  }
}
