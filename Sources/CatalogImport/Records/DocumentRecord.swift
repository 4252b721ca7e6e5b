import ModelBindings
import ModelCatalog

/// The full content of one document about one endpoint.
///
/// A property that the document does not state is nil or empty. The catalog stores only the differences between a record and
/// the merged endpoint (``Source``); ``Endpoint/records`` restores the full records.
package struct DocumentRecord: Sendable {
  /// The endpoint that the record is about.
  package let address: EndpointAddress
  /// The kind of the document.
  package let kind: Source.Kind
  /// The document's date as `YYYY-MM-DD`; nil counts as the oldest.
  package let revised: String?
  /// The evidence of the document as a whole.
  package let evidence: Evidence
  /// The address of the document.
  package let url: String?
  /// The name, without a note that the endpoint is deprecated.
  package var name: String?
  /// Other names in this document and in those that it replaced, sorted.
  package var otherNames: [String] = []
  /// A short text that we wrote, not the document's own.
  package var summary: String?
  /// The role of the operation; nil for a model.
  package var role: Endpoint.Role?
  /// The titles above the endpoint in the navigation, outermost first.
  package var group: [String] = []
  /// The kind of the model's output.
  package var output: String?
  /// The deprecation, as in ``Endpoint/deprecated``.
  package var deprecated: String?
  /// False when the document is known to leave fields out.
  package var isComplete = true
  /// The encoding of the body; nil for JSON.
  package var body: Endpoint.Body?
  /// The parameters in the path, the query and the headers.
  package var parameters: [Parameter] = []
  /// The schema of the response.
  package var response: Schema?
  /// The schema of the body, with the evidence at each field; nil for a document that states none.
  package internal(set) var input: Schema?
  /// The fields for which the document gives a sample as default: sorted JSON Pointers into the input.
  package internal(set) var samples: [String]
  /// The document's prose about the fields, which the catalog does not keep; empty for a record from a catalog.
  package let prose: [FieldProse]

  /// Creates a record.
  ///
  /// - Parameters:
  ///   - address: The endpoint.
  ///   - kind: The kind of the document.
  ///   - revised: The document's date as `YYYY-MM-DD`.
  ///   - evidence: The evidence of the document as a whole.
  ///   - url: The address of the document.
  ///   - input: The schema of the body in the document. The record writes `evidence` at each field.
  ///   - samples: The places of samples, for a record without `prose`.
  ///   - prose: The document's prose about the fields. It sets the places of samples too.
  package init(
    of address: EndpointAddress, kind: Source.Kind, revised: String? = nil, evidence: Evidence = .documented,
    url: String? = nil, input: Schema? = nil, samples: [String] = [], prose: [FieldProse] = []
  ) {
    self.address = address
    self.kind = kind
    self.revised = revised
    self.evidence = evidence
    self.url = url
    self.input = input.map {
      SchemaMerge.input([RecordedNode($0, evidence: evidence, isComplete: true, revised: nil)])
    }
    self.samples = prose.isEmpty ? samples : prose.samples.map(\.path.description).sorted()
    self.prose = prose
  }

  /// All names of the endpoint, ``name`` first.
  package var names: [String] { (name.map { [$0] } ?? []) + otherNames }

  /// The input for a merge; nil for a document that states none.
  package var node: RecordedNode? {
    input.map { RecordedNode($0, evidence: evidence, isComplete: isComplete, revised: revised ?? "") }
  }
}

extension DocumentRecord {
  /// Sets the name and the deprecation from a documented name. If `text` has a note of deprecation, the name without the note
  /// is the name, and `text` is another name, so that users find the endpoint by it. A path that ends in `-deprecated` also
  /// deprecates the endpoint.
  package mutating func setName(documented text: String) {
    let documented = DocumentedName(text)
    name = documented.name
    if documented.name != text { addName(text) }
    deprecated = documented.deprecated ?? (address.path.lowercased().hasSuffix("-deprecated") ? "" : nil)
  }

  /// Sets the group to titles of the navigation, each once.
  mutating func setGroup(_ titles: [String]) {
    group = titles.enumerated().filter { !titles[..<$0.offset].contains($0.element) }.map(\.element)
  }

  /// Sets the group and the output from the model's task, for documents without a navigation.
  mutating func setTask(_ task: TaskWords?) {
    setGroup([task?.output, task?.task].compactMap(\.self))
    output = task?.output
  }

  /// Adds another name that the document has for the endpoint.
  package mutating func addName(_ other: String) {
    if other != name, !otherNames.contains(other) { otherNames = (otherNames + [other]).sorted() }
  }
}
