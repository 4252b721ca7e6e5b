import Files
import ModelBindings

/// A YAML text as a tree, with the places of its values.
///
/// The parser reads the part of YAML 1.2 that documentation uses: block and flow collections; plain, quoted, literal and folded
/// scalars; anchors and aliases; comments. It resolves plain text by the core schema. Anything else (tags, directives, merge
/// keys, collections as keys, a second document) is an error with its place, so that no value is guessed.
struct YAMLDocument: LocatedDocument {
  let file: ImportFile
  let value: JSONValue
  private let root: YAMLNode

  /// - Parameter range: Where the YAML stands in the file; all of it when nil.
  /// - Throws: ``Diagnostic`` for text that is not YAML, or uses more of YAML than is read.
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
  /// Where it begins in the file, in bytes. For an alias, where the anchor's value begins.
  let offset: Int
  /// The elements, or the values of the members, in order.
  private(set) var children: [YAMLNode] = []
  /// Where the names of the members begin.
  private(set) var keyOffsets: [Int] = []
  /// The number of values in it, itself included, with every alias written out.
  private(set) var size = 1
  /// How many of those come from aliases.
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

  /// The same value, counted as the value of an alias.
  var aliased: YAMLNode {
    var node = self
    node.aliasedSize = size
    return node
  }
}
