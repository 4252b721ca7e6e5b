import Files
import ModelCatalog

extension CatalogImporter {
  /// The endpoints that documents list in their navigation or describe. The catalog is not changed.
  ///
  /// - Parameters:
  ///   - files: The documents.
  ///   - format: The format of all of them, or `.auto`.
  ///   - progress: Called with the path of each document before it is read.
  /// - Throws: ``Diagnostic`` for the first document that cannot be read.
  package static func navigation(
    of files: [ImportFile], format: ImportFormat = .auto, progress: (String) -> Void = { _ in }
  ) throws(Diagnostic) -> Navigation {
    var navigation = Navigation()
    for file in files {
      progress(file.path)
      let parsed = try ParsedDocument(file)
      let document = try DocumentFormats.reader(of: parsed, format).read(parsed, ReadingContext())
      for (provider, entry) in document.listings { navigation.unite(entry, of: provider) }
      for record in document.records {
        let provider = record.address.provider
        let name = record.names.first ?? record.address.path
        let entry = NavigationEntry(name: name, group: record.group, revised: record.revised)
        // An entry of the navigation has more groups than a page, so it is kept.
        if navigation.entry(of: provider, names: [name]) == nil { navigation.unite(entry, of: provider) }
      }
    }
    return navigation
  }
}
