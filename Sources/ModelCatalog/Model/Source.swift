/// A record as an endpoint's file keeps it: which document was read, and what it says otherwise than the endpoint.
///
/// `DocumentRecord` in CatalogImport is the same record written out in full.
package struct Source: Sendable, Hashable {
  /// The kind of the document.
  package var kind: Kind
  /// The document's date as `YYYY-MM-DD`; nil counts as the oldest.
  package var revised: String?
  /// The evidence that the document as a whole is.
  package var evidence: Evidence
  /// The address of the document.
  package var url: String?
  /// The name in the document.
  package var name: Stated<String> = .likeEndpoint
  /// Other names, from this document and the ones it replaced. `likeEndpoint` means the endpoint's where there is no other
  /// record, and none where there is: the endpoint's aliases are those of all records together.
  package var aliases: Stated<[String]> = .likeEndpoint
  /// The summary.
  package var summary: Stated<String> = .likeEndpoint
  /// What the operation is for.
  package var role: Stated<Endpoint.Role> = .likeEndpoint
  /// The titles around the endpoint in the navigation.
  package var group: Stated<[String]> = .likeEndpoint
  /// What the model makes.
  package var output: Stated<String> = .likeEndpoint
  /// The deprecation, as in ``Endpoint/deprecated``.
  package var deprecated: Stated<String> = .likeEndpoint
  /// False where the document is known to leave fields out.
  package var isComplete: Stated<Bool> = .likeEndpoint
  /// How the body is sent.
  package var body: Stated<Endpoint.Body> = .likeEndpoint
  /// The values beside the body.
  package var parameters: Stated<[Parameter]> = .likeEndpoint
  /// The response.
  package var response: Stated<Schema> = .likeEndpoint
  /// The input exactly as the document has it (`claims` in the file).
  package var input: Stated<Schema> = .likeEndpoint
  /// The fields for which the document gives a sample as default: JSON Pointers into the input. The catalog keeps no samples.
  package var samples: [String]

  /// A record that says what its endpoint says.
  package init(
    kind: Kind, revised: String? = nil, evidence: Evidence = .documented, url: String? = nil, samples: [String] = []
  ) {
    self.kind = kind
    self.revised = revised
    self.evidence = evidence
    self.url = url
    self.samples = samples
  }
}
