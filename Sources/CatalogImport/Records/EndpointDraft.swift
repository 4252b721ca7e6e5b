import Files
import ModelBindings
import ModelCatalog

/// An endpoint as one document has it.
package struct EndpointDraft: Sendable {
  package var provider: String
  package var method = "POST"
  package var path: String
  package var statement: Statement
  /// What the document has about the fields beside that.
  package var prose: [FieldProse] = [] {
    didSet { statement.samples = prose.samples.map(\.path.description).sorted() }
  }

  /// - Parameters:
  ///   - path: The path; one that ends in `-deprecated` says what it says.
  ///   - documentedName: The name as written; a remark in it that the endpoint is deprecated becomes that fact, and the
  ///     whole remains an alias, so that the endpoint is found by it.
  package init(
    provider: String, method: String = "POST", path: String, documentedName: String, kind: Source.Kind,
    revised: String?,
    group: [String], output: String?, claims: Schema?
  ) {
    self.provider = provider
    self.method = method
    self.path = path
    let name = DocumentedName(documentedName)
    var facts: JSONObject = ["name": .string(name.name)]
    if name.name != documentedName { facts["aliases"] = .strings([documentedName]) }
    let words = group.enumerated().filter { !group[..<$0.offset].contains($0.element) }.map(\.element)
    if !words.isEmpty { facts["group"] = .strings(words) }
    facts["output"] = output.map { .string($0) }
    facts["deprecated"] = name.deprecated.map { $0.isEmpty ? true : .string($0) }
    if name.deprecated == nil, path.lowercased().hasSuffix("-deprecated") { facts["deprecated"] = true }
    statement = Statement(kind: kind, revised: revised, claims: claims, facts: facts)
  }
}

extension EndpointDraft {
  /// All names that the document has for the endpoint, the one that counts first.
  package var names: [String] { [statement.name].compactMap(\.self) + (statement.facts["aliases"]?.strings ?? []) }

  /// Takes in another name that the document has for the endpoint.
  package mutating func addName(_ name: String) {
    let names = statement.facts["aliases"]?.strings ?? []
    if !names.contains(name), name != statement.name {
      statement.facts["aliases"] = .strings((names + [name]).sorted())
    }
  }
}

/// What a reader made of one document.
package struct ImportedDocument: Sendable {
  package var drafts: [EndpointDraft] = []
  /// Endpoints out of a catalog, with all that their sources say.
  package var copies: [Endpoint] = []
  /// The providers of ``copies``, where the document describes them.
  package var providers: [Provider] = []
  /// The provider and lineage of which the document lists all endpoints, with its date; nil for one that does not, or has no
  /// date.
  package var isListOf: (provider: String, kind: Source.Kind, date: String)?
  /// What the navigation lists, with the provider.
  package var listings: [(provider: String, entry: NavigationEntry)] = []
  package var diagnostics: [Diagnostic] = []

  package var isEmpty: Bool { drafts.isEmpty && copies.isEmpty && listings.isEmpty }
}

/// A name out of the documentation, which can carry a remark: `x-[Deprecated] Please use y instead`.
package struct DocumentedName: Sendable {
  package var name: String
  /// The remark's words, empty where there are none; nil without a remark.
  package var deprecated: String?

  package init(_ text: String) {
    name = text
    guard let open = text.lastIndex(of: "["), let close = text[open...].firstIndex(of: "]") else { return }
    guard text[text.index(after: open)..<close].lowercased() == "deprecated" else { return }
    let rest = text[..<open].trimmed
    let bare = rest.hasSuffix("-") ? String(rest.dropLast()) : rest
    guard !bare.isEmpty else { return }
    name = bare
    deprecated = text[text.index(after: close)...].trimmed
  }
}

extension StringProtocol {
  /// The text without white space at its ends.
  package var trimmed: String {
    var rest = self[...]
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}
