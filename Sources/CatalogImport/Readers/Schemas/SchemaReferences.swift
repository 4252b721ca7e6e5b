import Files
import ModelBindings
import ModelCatalog

/// Follows `$ref` inside one document.
struct SchemaReferences {
  private let root: JSONValue?
  private var open: [JSONPointer] = []

  init(root: JSONValue?) { self.root = root }

  /// The target of the `$ref` at `node`. Call ``leave()`` after reading the target.
  ///
  /// - Throws: ``Diagnostic`` for a missing target, one in another document, or one that contains itself.
  mutating func enter(_ node: JSONNode) throws(Diagnostic) -> JSONNode {
    let text = try node.string()
    guard text.hasPrefix("#"), let pointer = String(text.dropFirst()).percentDecoded.flatMap(JSONPointer.init(parsing:))
    else {
      throw node.error(allowed: "a place in this document, such as \"#/components/schemas/Name\"")
    }
    guard let target = root?[pointer] else {
      throw node.error(allowed: "an existing place in this document; give the whole document")
    }
    guard !open.contains(pointer) else {
      throw node.error(allowed: "a schema that does not contain itself, which the catalog cannot hold")
    }
    open.append(pointer)
    return JSONNode(target, at: pointer)
  }

  /// Ends the reading of the last target.
  mutating func leave() { open.removeLast() }
}

extension String {
  /// The text without percent-encoding; nil for a broken escape or invalid UTF-8.
  fileprivate var percentDecoded: String? {
    var bytes: [UInt8] = []
    var rest = Array(utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard rest.count >= 2, let decoded = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) else {
        return nil
      }
      bytes.append(decoded)
      rest = rest.dropFirst(2)
    }
    let text = String(decoding: bytes, as: UTF8.self)
    return text.utf8.elementsEqual(bytes) ? text : nil
  }
}
