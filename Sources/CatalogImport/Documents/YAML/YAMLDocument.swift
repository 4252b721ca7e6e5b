import Files
import ModelBindings

/// A YAML text as a tree, with the places of its values.
///
/// Read is what documentation uses of YAML 1.2, resolved by its core schema: block and flow collections, plain, quoted,
/// literal and folded scalars, anchors and aliases, comments. Anything else (tags, directives, merge keys, keys that are
/// collections, a second document) is an error with its place: no value is guessed.
struct YAMLDocument: LocatedDocument {
  let file: ImportFile
  let value: JSONValue
  private let root: YAMLNode

  /// - Parameter range: Where the YAML stands in the file; all of it when nil.
  /// - Throws: ``Diagnostic`` for what is not YAML, or not of the kind that is read.
  init(_ file: ImportFile, range: Range<Int>? = nil) throws(Diagnostic) {
    self.file = file
    var parser = try YAMLParser(file, range: range ?? 0..<file.bytes.count)
    root = try parser.document()
    value = root.value
  }

  func offset(of pointer: JSONPointer, ofKey: Bool) -> Int? {
    var node = root
    var keyOffset: Int?
    for token in pointer.tokens {
      switch node.value {
      case .object(let object):
        guard let index = object.members.firstIndex(where: { $0.key == token }) else { return nil }
        keyOffset = node.keyOffsets[index]
        node = node.children[index]
      case .array:
        guard let index = Int(token), node.children.indices.contains(index) else { return nil }
        keyOffset = nil
        node = node.children[index]
      default: return nil
      }
    }
    return ofKey ? keyOffset ?? node.offset : node.offset
  }
}

/// A value in a YAML text.
struct YAMLNode: Sendable {
  let value: JSONValue
  /// Where it begins in the file, in bytes. What an alias stands for is where the anchor is.
  let offset: Int
  /// The elements, or the values of the members, in order.
  private(set) var children: [YAMLNode] = []
  /// Where the names of the members begin.
  private(set) var keyOffsets: [Int] = []
  /// How many values there are in it with every alias written out, itself among them.
  private(set) var size = 1
  /// How many of those stand there by alias.
  private(set) var aliasedSize = 0

  init(_ value: JSONValue, at offset: Int) {
    self.value = value
    self.offset = offset
  }

  init(elements: [YAMLNode], at offset: Int) {
    self.init(.array(elements.map(\.value)), at: offset, children: elements)
  }

  init(_ value: JSONValue, at offset: Int, children: [YAMLNode], keyOffsets: [Int] = []) {
    self.init(value, at: offset)
    self.children = children
    self.keyOffsets = keyOffsets
    size = children.reduce(1) { $0 + $1.size }
    aliasedSize = children.reduce(0) { $0 + $1.aliasedSize }
  }

  /// The same value where an alias stands for it.
  var aliased: YAMLNode {
    var node = self
    node.aliasedSize = size
    return node
  }
}
