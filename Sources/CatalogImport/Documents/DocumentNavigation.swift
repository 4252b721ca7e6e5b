import Files
import ModelCatalog

extension CatalogImporter {
  /// What documents name: the endpoints in their navigation and those that they describe. Nothing is imported.
  ///
  /// - Parameters:
  ///   - files: The documents.
  ///   - format: The layout of all of them, or `.auto`.
  ///   - progress: Called with the path of each document before it is read.
  /// - Throws: ``Diagnostic`` for the first document that cannot be read.
  package static func navigation(
    of files: [ImportFile], format: ImportFormat = .auto, progress: (String) -> Void = { _ in }
  ) throws(Diagnostic) -> Navigation {
    var navigation = Navigation()
    for file in files {
      progress(file.path)
      let document = try format.read(file.text(), date: nil)
      for (provider, entry) in document.listings { navigation.unite(entry, of: provider) }
      for draft in document.drafts {
        let name = draft.names.first ?? draft.path
        let group = draft.statement.facts["group"]?.strings ?? []
        let entry = NavigationEntry(name: name, group: group, revised: draft.statement.revised)
        // What the navigation says of it goes before what the page itself does.
        if navigation.entry(of: draft.provider, names: [name]) == nil { navigation.unite(entry, of: draft.provider) }
      }
    }
    return navigation
  }
}
