import Foundation
import TestSupport
import Testing

/// A module's public symbols, as the compiler describes them.
struct SymbolGraph: Decodable {
  struct Symbol: Decodable {
    struct Kind: Decodable { let identifier: String }
    struct Identifier: Decodable { let precise: String }
    struct Fragment: Decodable { let spelling: String }
    struct Location: Decodable { let uri: String }
    struct Comment: Decodable { let lines: [Line] }
    struct Line: Decodable { let text: String }
    struct Extension: Decodable { let constraints: [Constraint]? }
    struct Constraint: Decodable { let kind, lhs, rhs: String }

    let kind: Kind
    let identifier: Identifier
    let pathComponents: [String]
    let declarationFragments: [Fragment]
    let location: Location?
    let docComment: Comment?
    let swiftExtension: Extension?

    var name: String { pathComponents.joined(separator: ".") }
    /// Whether there is a comment with something in it.
    var isDocumented: Bool { docComment?.lines.contains { $0.text.contains { !$0.isWhitespace } } ?? false }
    /// Whether it stands in the source. A symbol that the compiler derives, such as a raw value's initialiser, has no place.
    var isWritten: Bool { location != nil }
  }

  struct Relationship: Decodable {
    let kind, source, target: String
    let targetFallback: String?
  }

  private(set) var symbols: [Symbol] = []
  private(set) var relationships: [Relationship] = []

  /// A graph from its text.
  init(json: String) throws { self = try JSONDecoder().decode(Self.self, from: Data(json.utf8)) }

  /// All graphs of a module: its own, and one for each module whose types it extends.
  init(of folder: URL) throws {
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    for file in files.sorted(by: { $0.path() < $1.path() }) where file.path().hasSuffix(".symbols.json") {
      let graph = try JSONDecoder().decode(Self.self, from: Data(contentsOf: file))
      // Members that a type has from another module's protocol are not part of this module.
      symbols += graph.symbols.filter { !$0.identifier.precise.contains("::SYNTHESIZED::") }
      relationships += graph.relationships
    }
  }

  /// Writes a module's graph into `folder` without the members of its types, which would make thousands of pages.
  static func extractTypes(of module: String, in modules: String, to folder: URL) throws {
    let target = try #require(try Program.run(["swiftc", "-print-target-info"])).output
    let info = try JSONSerialization.jsonObject(with: Data(target.utf8)) as? [String: Any]
    let triple = try #require((info?["target"] as? [String: Any])?["triple"] as? String)
    let outcome = try #require(
      try Program.run([
        "swift-symbolgraph-extract", "-module-name", module, "-I", modules, "-target", triple,
        "-minimum-access-level", "public", "-skip-inherited-docs", "-skip-synthesized-members", "-output-dir",
        folder.path(),
      ]))
    #expect(outcome.status == 0, "\(outcome.errors)")
    let file = folder.appending(path: "\(module).symbols.json")
    var graph = try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
    let symbols = (graph["symbols"] as? [[String: Any]] ?? []).filter { symbol in
      ["swift.struct", "swift.enum"].contains((symbol["kind"] as? [String: Any])?["identifier"] as? String)
    }
    let names = Set(symbols.compactMap { ($0["identifier"] as? [String: Any])?["precise"] as? String })
    graph["symbols"] = symbols
    graph["relationships"] = (graph["relationships"] as? [[String: Any]] ?? []).filter { relationship in
      names.contains(relationship["source"] as? String ?? "")
    }
    try JSONSerialization.data(withJSONObject: graph).write(to: file)
  }

  /// The requirements of protocols that have no default implementation.
  private var bareRequirements: Set<String> {
    let withDefault = Set(relationships.filter { $0.kind == "defaultImplementationOf" }.map(\.target))
    return Set(relationships.filter { $0.kind == "requirementOf" }.map(\.source)).subtracting(withDefault)
  }

  /// Every symbol on a line: its name, its declaration, its constraints, `requirement` where a conforming type must
  /// implement it, and the protocols that a type conforms to.
  var listing: String {
    var names: [String: String] = [:]
    for symbol in symbols { names[symbol.identifier.precise] = symbol.name }
    var conformances: [String: Set<String>] = [:]
    for relationship in relationships where relationship.kind == "conformsTo" {
      let name = names[relationship.target] ?? relationship.targetFallback ?? relationship.target
      // Which of these the compiler lists depends on its version.
      if ["Swift.Copyable", "Swift.Escapable", "Swift.SendableMetatype"].contains(name) { continue }
      conformances[relationship.source, default: []].insert(name)
    }
    let requirements = bareRequirements
    let lines = symbols.map { symbol in
      let declaration = symbol.declarationFragments.map(\.spelling).joined()
        .split { $0 == " " || $0 == "\n" }.joined(separator: " ")
      var line = "\(symbol.name) | \(declaration)"
      let constraints = symbol.swiftExtension?.constraints ?? []
      if !constraints.isEmpty {
        line += " | where " + constraints.map { "\($0.lhs) \($0.kind) \($0.rhs)" }.sorted().joined(separator: ", ")
      }
      if requirements.contains(symbol.identifier.precise) { line += " | requirement" }
      if let found = conformances[symbol.identifier.precise] {
        line += " | conforms to " + found.sorted().joined(separator: ", ")
      }
      return line
    }
    return lines.sorted().map { $0 + "\n" }.joined()
  }
}
