import ModelBindings
import ModelCatalog

extension Endpoint {
  /// The full record of each source, restored from the endpoint and the differences in ``Endpoint/sources``.
  package var records: [DocumentRecord] { sources.map { DocumentRecord($0, of: self) } }

  /// The record of an endpoint without sources, as a person's note.
  package var asNote: DocumentRecord { DocumentRecord(Source(kind: .note), of: self) }

  /// The role in a record, which is nil for a model.
  fileprivate var statedRole: Role? { role == .model ? nil : role }
  /// The encoding of the body in a record, which is nil for JSON.
  fileprivate var statedBody: Body? { body == .json ? nil : body }
}

extension DocumentRecord {
  /// The full record of a source of `endpoint`.
  fileprivate init(_ source: Source, of endpoint: Endpoint) {
    self.init(
      of: endpoint.address, kind: source.kind, revised: source.revised, evidence: source.evidence, url: source.url,
      input: source.input.value(endpoint: endpoint.input), samples: source.samples)
    name = source.name.value(endpoint: endpoint.name)
    // The aliases of an endpoint come from all its records, so only the record of a single source has all of them.
    otherNames = source.aliases.value(endpoint: endpoint.sources.count > 1 ? [] : endpoint.aliases) ?? []
    summary = source.summary.value(endpoint: endpoint.summary)
    role = source.role.value(endpoint: endpoint.statedRole)
    group = source.group.value(endpoint: endpoint.group) ?? []
    output = source.output.value(endpoint: endpoint.output)
    deprecated = source.deprecated.value(endpoint: endpoint.deprecated)
    isComplete = source.isComplete.value(endpoint: endpoint.isComplete) ?? true
    body = source.body.value(endpoint: endpoint.statedBody)
    parameters = source.parameters.value(endpoint: endpoint.parameters) ?? []
    response = source.response.value(endpoint: endpoint.response)
  }
}

extension Source {
  /// The stored form of a record of `endpoint`.
  ///
  /// - Parameter isAlone: Whether the endpoint has no other record.
  init(_ record: DocumentRecord, of endpoint: Endpoint, isAlone: Bool) {
    self.init(
      kind: record.kind, revised: record.revised, evidence: record.evidence, url: record.url, samples: record.samples)
    name = Stated(record.name, endpoint: endpoint.name)
    aliases = Stated(record.otherNames.nonEmpty, endpoint: isAlone ? endpoint.aliases.nonEmpty : nil)
    summary = Stated(record.summary, endpoint: endpoint.summary)
    role = Stated(record.role, endpoint: endpoint.statedRole)
    group = Stated(record.group.nonEmpty, endpoint: endpoint.group.nonEmpty)
    output = Stated(record.output, endpoint: endpoint.output)
    deprecated = Stated(record.deprecated, endpoint: endpoint.deprecated)
    isComplete = Stated(record.isComplete ? nil : false, endpoint: endpoint.isComplete ? nil : false)
    body = Stated(record.body, endpoint: endpoint.statedBody)
    parameters = Stated(record.parameters.nonEmpty, endpoint: endpoint.parameters.nonEmpty)
    response = Stated(record.response, endpoint: endpoint.response)
    // Texts are compared, because equal numbers can have different spellings (`1` and `1.0`), which the catalog keeps.
    let isSame = record.input?.json.jsonText == endpoint.input?.json.jsonText
    input = isSame ? .likeEndpoint : record.input.map { .own($0) } ?? .nothing
  }
}

extension Array {
  fileprivate var nonEmpty: Self? { isEmpty ? nil : self }
}
