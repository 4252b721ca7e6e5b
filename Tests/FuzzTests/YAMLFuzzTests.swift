import Files
import ModelBindings
import ModelCatalog
import Testing

@testable import CatalogImport

@Suite("YAML fuzz")
struct YAMLFuzzTests {
  private static func parse(_ bytes: [UInt8]) throws(Diagnostic) -> JSONValue {
    try YAMLDocument(ImportFile(path: "document", bytes: bytes).text()).value
  }

  @Test("A tree written in any style is read as the same tree")
  func written() throws {
    var writer = YAMLWriter(seed: 6)
    for _ in 0..<4000 * FuzzTests.rounds {
      let tree = writer.tree()
      let text = writer.yaml(tree)
      let read = Result { try Self.parse(Array(text.utf8)) }
      #expect((try? read.get())?.jsonText == tree.jsonText, "\(text)\n\(read)")
    }
  }

  /// Whether PyYAML's value is no measure: it does not join two escapes into one character, and Python's decimals are
  /// smaller than JSON's numbers can be.
  private static func isDisputed(_ text: String, _ value: JSONValue?) -> Bool {
    text.contains("\\u") || value?.jsonText.contains("beyond Decimal") == true
  }

  @Test("A changed document that both parsers accept has the same value in both", .enabled(if: PyYAML.isPresent))
  func oracle() throws {
    var writer = YAMLWriter(seed: 7)
    let corpus = (0..<300).map { _ in
      let tree = writer.tree()
      return writer.yaml(tree)
    }
    var mutator = Mutator(
      corpus + [[String]](repeating: Self.styles, count: 40).joined() + Documents.yaml,
      pieces: [
        "\n", "\n  ", "\n\n", ": ", "- ", " #", "|", ">", "|-\n", "'", "\"", "&a ", "*a", "? ", "!x ", "---", "%",
        "<<: ", "0o7", "1e3",
      ],
      seed: 8)
    var texts: [String] = []
    while texts.count < 6000 * FuzzTests.rounds {
      let bytes = mutator.next()
      let text = String(decoding: bytes, as: UTF8.self)
      if text.utf8.elementsEqual(bytes) { texts.append(text) }
    }
    let values = try PyYAML.values(of: texts)
    #expect(values.count == texts.count)
    var agreed = 0
    for (text, value) in zip(texts, values) {
      guard let own = try? Self.parse(Array(text.utf8)), !Self.isDisputed(text, value) else { continue }
      #expect(own == value, "\(text.debugDescription)\n\(own.jsonText)\n\(value?.jsonText ?? "refused")")
      agreed += 1
    }
    #expect(agreed > texts.count / 4)
  }

  /// Styles that the writer does not write: text folded over lines, anchors, lists at the indentation of their key.
  private static let styles = [
    "a: >-\n  one\n  two\n\n  three\n    deep\n  back\n\nb: |+\n  x\n\n\nc: >2\n    y\n   z\nd: end\n",
    "a: one\n  two\n\n  three # words\nb:\n  plain\n  text\nc: [x y,\n  z\n  w, 'q',]\n",
    "a: &x\n  k: &y v\nb: *x\nc: [*y, *y]\nd: &z [1, {m: n}]\ne: *z # c\nf: &s\n- 1\n- *s2\n",
    "a:\n- x\n- y: 1\n  z: 2\n-\n  - w\n- - v\n  - u\nb: z\n200: n\n'404': m\n",
    "a: 'it''s\n  folded\n\n  here'\nb: \"one \\\n   two\n   three  \n\n   four\\n\\x41\\e\"\n",
  ]
}
