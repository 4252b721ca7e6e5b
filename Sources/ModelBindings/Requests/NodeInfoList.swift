extension ModelRequest {
  /// The fields with node keys as the `nodeInfoList` of a workflow run: `219##image` becomes node `219`, field `image`.
  ///
  /// - Parameter uploaded: What to write for local media: a workflow's nodes take the name that an upload gave a file.
  /// - Throws: ``ValidationError`` as ``json(_:uploaded:)`` does.
  public func nodeInfoList(uploaded: [Media: String] = [:]) throws(ValidationError) -> [JSONValue] {
    guard let object = try? JSONValue(parsing: json(uploaded: uploaded)).object else { return [] }
    return object.members.compactMap { member in
      guard let key = NodeKey(member.key) else { return nil }
      return [
        "nodeId": .string(key.node), "fieldName": .string(key.input), "fieldValue": member.value,
      ]
    }
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
