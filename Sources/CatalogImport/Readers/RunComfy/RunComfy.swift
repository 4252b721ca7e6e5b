import ModelCatalog

/// The provider of the readers in this folder.
enum RunComfy {
  /// The entry of `providers.json` for catalogs that lack it.
  static let provider = Provider(
    id: "runcomfy", title: "RunComfy", module: "RunComfy", prefix: "/v1/models/",
    servers: ["https://model-api.runcomfy.net"], environment: ["RUNCOMFY_TOKEN"], accepts: [.url, .dataURI],
    documents: ProviderDocuments(oneWordTasks: true))

  /// A record of the model `id`, whose path is the prefix and the id.
  static func record(
    of id: String, kind: Source.Kind, revised: String?, input: Schema, prose: [FieldProse]
  ) -> DocumentRecord {
    var record = DocumentRecord(
      of: EndpointAddress(provider: provider.id, path: provider.prefix + id), kind: kind, revised: revised,
      input: input, prose: prose)
    record.setName(documented: id)
    record.setTask(TaskWords(id, allowsSingleWords: true))
    return record
  }
}
