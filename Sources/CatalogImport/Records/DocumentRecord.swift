import ModelBindings
import ModelCatalog

/// What one document says of one endpoint, written out in full.
///
/// A member that the document does not state is nil or empty. The catalog keeps of a record only what differs from the merged
/// endpoint (``Source``); ``Endpoint/records`` gives the full records back.
package struct DocumentRecord: Sendable {
  /// The endpoint that the record is about.
  package let address: EndpointAddress
  /// The kind of the document.
  package let kind: Source.Kind
  /// The document's date as `YYYY-MM-DD`; nil counts as the oldest.
  package let revised: String?
  /// The evidence that the document as a whole is.
  package let evidence: Evidence
  /// The address of the document.
  package let url: String?
  /// The name, without a note that the endpoint is deprecated.
  package var name: String?
  /// Other names, sorted: those in this document, and those in documents that it replaced.
  package var otherNames: [String] = []
  /// Our own short words.
  package var summary: String?
  /// What the operation is for; nil for a model.
  package var role: Endpoint.Role?
  /// The titles around the endpoint in the navigation, outermost first.
  package var group: [String] = []
  /// What the model makes.
  package var output: String?
  /// The deprecation, as in ``Endpoint/deprecated``.
  package var deprecated: String?
  /// False when the document is known to leave fields out.
  package var isComplete = true
  /// How the body is sent; nil for JSON.
  package var body: Endpoint.Body?
  /// The values beside the body.
  package var parameters: [Parameter] = []
  /// The response.
  package var response: Schema?
  /// The input, with the evidence behind each rule written at its field; nil when the document states no input.
  package internal(set) var input: Schema?
  /// The fields for which the document gives a sample as default: sorted JSON Pointers into the input.
  package internal(set) var samples: [String]
  /// The document's words about the fields, which the catalog does not keep. Empty for a record out of a catalog.
  package let prose: [FieldProse]

  /// A record.
  ///
  /// - Parameters:
  ///   - input: The input as the document has it. The record holds it with its evidence written at each field.
  ///   - samples: The places of samples, where they are known without `prose`.
  ///   - prose: The document's words about the fields; the samples among them are noted.
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

  /// All names that the document has for the endpoint, the one that counts first.
  package var names: [String] { (name.map { [$0] } ?? []) + otherNames }

  /// The input as a part of a merge; nil when the document states none.
  package var node: RecordedNode? {
    input.map { RecordedNode($0, evidence: evidence, isComplete: isComplete, revised: revised ?? "") }
  }
}

extension DocumentRecord {
  /// Takes the name as the document writes it. A note in it deprecates the endpoint, and the name with the note becomes
  /// another name, so that the endpoint is found by it. So does a path that ends in `-deprecated` deprecate the endpoint.
  package mutating func setName(documented text: String) {
    let documented = DocumentedName(text)
    name = documented.name
    if documented.name != text { addName(text) }
    deprecated = documented.deprecated ?? (address.path.lowercased().hasSuffix("-deprecated") ? "" : nil)
  }

  /// Takes the titles of the navigation, each once.
  mutating func setGroup(_ titles: [String]) {
    group = titles.enumerated().filter { !titles[..<$0.offset].contains($0.element) }.map(\.element)
  }

  /// Takes what a model does for its group and its output, where no navigation gives them.
  mutating func setTask(_ task: TaskWords?) {
    setGroup([task?.output, task?.task].compactMap(\.self))
    output = task?.output
  }

  /// Adds another name that the document has for the endpoint.
  package mutating func addName(_ other: String) {
    if other != name, !otherNames.contains(other) { otherNames = (otherNames + [other]).sorted() }
  }
}
