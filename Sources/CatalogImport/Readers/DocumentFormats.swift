import Files
import ModelCatalog

/// The formats of documents that import can read.
enum DocumentFormats {
  /// The reader of each format. The first reader that recognises a document reads it. The order matters: the last reader
  /// recognises any page with the address of a model.
  static let readers: [any DocumentReader.Type] = [
    RunningHubPageReader.self, RegistryReader.self, RunComfyCatalogReader.self, OpenAPIPageReader.self,
    OpenAPIReader.self, JSONSchemaReader.self, LLMSIndexReader.self, RunComfyPageReader.self,
  ]

  /// The providers that readers declare, sorted by id, for catalogs that lack them.
  static let providers: [Provider] = {
    var providers: [Provider] = []
    for provider in readers.compactMap({ $0.provider }) where !providers.contains(provider) {
      providers.append(provider)
    }
    return providers.sorted { $0.id < $1.id }
  }()

  /// The reader of a document: that of `format`, or for `.auto` the first that recognises the document.
  ///
  /// - Throws: ``Diagnostic`` for a document that no reader recognises.
  static func reader(
    of document: ParsedDocument, _ format: ImportFormat
  ) throws(Diagnostic) -> any DocumentReader.Type {
    if let named = readers.first(where: { $0.format == format }) { return named }
    try document.checkIsReadable()
    if let recognised = readers.first(where: { $0.recognises(document) }) { return recognised }
    let known = readers.map { $0.format.rawValue }.joined(separator: ", ")
    throw Diagnostic("not recognised as any of \(known); if it is one, name it with --from", file: document.file.path)
  }

  /// The providers of a catalog, and those that readers declare and the catalog lacks. A provider without `documents` in
  /// `providers.json` gets those of its reader.
  static func completed(_ catalog: [Provider]) -> [Provider] {
    let own = catalog.map { provider in
      var provider = provider
      provider.documents = provider.documents ?? providers.first { $0.id == provider.id }?.documents
      return provider
    }
    return own + providers.filter { known in !catalog.contains { $0.id == known.id } }
  }
}
