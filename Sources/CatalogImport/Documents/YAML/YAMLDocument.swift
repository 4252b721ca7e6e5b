import Files
import ModelBindings

/// The tree of a YAML text, with the offsets of its values.
///
/// The parser reads the part of YAML 1.2 that documentation uses: block and flow collections; plain, quoted, literal and folded
/// scalars; anchors and aliases; comments. It resolves plain text by the core schema. Anything else (tags, directives, merge
/// keys, collections as keys, a second document) is an error with its place, so that import never guesses a value.
struct YAMLDocument: LocatedDocument {
  let file: ImportFile
  let value: JSONValue
  private let root: YAMLNode

  /// Parses a YAML text.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - range: The bytes of the file that are YAML; nil for the whole file.
  /// - Throws: ``Diagnostic`` for text that is not YAML, or uses a part of YAML that the parser does not read.
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
  /// The offset in the file at which the value begins. For an alias, that of the anchor's value.
  let offset: Int
  /// The elements, or the values of the members, in order.
  private(set) var children: [YAMLNode] = []
  /// The offsets at which the keys of the members begin.
  private(set) var keyOffsets: [Int] = []
  /// The number of values in it, itself included. An alias counts as all values that it stands for.
  private(set) var size = 1
  /// The number of those values that come from aliases.
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
