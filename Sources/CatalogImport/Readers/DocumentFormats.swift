import Files
import ModelCatalog

/// The formats that can be imported.
enum DocumentFormats {
  /// The reader of each format. The first that recognises a document reads it; the last one takes any page with the address
  /// of a model.
  static let readers: [any DocumentReader.Type] = [
    RunningHubPageReader.self, RegistryReader.self, RunComfyCatalogReader.self, OpenAPIPageReader.self,
    OpenAPIReader.self, JSONSchemaReader.self, LLMSIndexReader.self, RunComfyPageReader.self,
  ]

  /// The providers that readers describe, by id, for catalogs that do not have them.
  static let providers: [Provider] = {
    var providers: [Provider] = []
    for provider in readers.compactMap({ $0.provider }) where !providers.contains(provider) {
      providers.append(provider)
    }
    return providers.sorted { $0.id < $1.id }
  }()

  /// The reader of a document: that of `format`, or for `.auto` the first that recognises the document.
  ///
  /// - Throws: ``Diagnostic`` when no reader recognises it.
  static func reader(
    of document: ParsedDocument, _ format: ImportFormat
  ) throws(Diagnostic) -> any DocumentReader.Type {
    if let named = readers.first(where: { $0.format == format }) { return named }
    try document.checkIsReadable()
    if let recognised = readers.first(where: { $0.recognises(document) }) { return recognised }
    let known = readers.map { $0.format.rawValue }.joined(separator: ", ")
    throw Diagnostic("not recognised as any of \(known); name its layout if it is one", file: document.file.path)
  }

  /// The providers of a catalog, completed by what readers describe: how documents of a provider are read, where
  /// `providers.json` leaves that out, and the providers that the catalog does not have.
  static func completed(_ catalog: [Provider]) -> [Provider] {
    let own = catalog.map { provider in
      var provider = provider
      provider.documents = provider.documents ?? providers.first { $0.id == provider.id }?.documents
      return provider
    }
    return own + providers.filter { known in !catalog.contains { $0.id == known.id } }
  }
}
