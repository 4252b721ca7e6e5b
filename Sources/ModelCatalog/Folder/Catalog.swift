import Files
import ModelBindings

/// The endpoints and providers of a catalog.
package struct Catalog: Sendable {
  /// The providers, in the order of their file.
  package var providers: [Provider]
  /// The endpoints, sorted by provider and id.
  package var endpoints: [Endpoint]
  /// The qualified ids of the endpoints that `overrides.json` changed.
  package var overridden: Set<String> = []

  /// Creates a catalog and sorts the endpoints.
  package init(providers: [Provider] = [], endpoints: [Endpoint] = []) {
    self.providers = providers
    self.endpoints = endpoints.sorted { ($0.provider, $0.id) < ($1.provider, $1.id) }
  }

  /// Reads a catalog's folder. An empty folder gives an empty catalog.
  ///
  /// - Parameters:
  ///   - directory: The path of the folder.
  ///   - applyingOverrides: Whether overrides are applied. A caller that saves endpoints reads them without overrides.
  /// - Throws: ``Diagnostic`` for the first malformed file, in the order of the files.
  package static func load(from directory: String, applyingOverrides: Bool = true) throws(Diagnostic) -> Catalog {
    var diagnostics: [Diagnostic] = []
    let catalog = read(CatalogFolder(directory), applyingOverrides: applyingOverrides) { diagnostics.append($0) }
    if let first = diagnostics.first { throw first }
    return catalog
  }

  /// Reads a catalog's folder without its malformed files, and calls `problem` with a diagnostic for each of them.
  package static func read(
    _ folder: CatalogFolder, applyingOverrides: Bool, problem: (Diagnostic) -> Void
  ) -> Catalog {
    func attempt<Value>(_ body: () throws(Diagnostic) -> Value) -> Value? {
      do throws(Diagnostic) { return try body() } catch {
        problem(error)
        return nil
      }
    }
    guard let folders = attempt({ () throws(Diagnostic) in try folder.providerFolders() }) else { return Catalog() }
    let providers = attempt { () throws(Diagnostic) in try folder.providers() } ?? []
    var endpoints: [Endpoint] = []
    for name in folders {
      guard let ids = attempt({ () throws(Diagnostic) in try folder.ids(of: name, problem: problem) }) else {
        continue
      }
      if !ids.isEmpty, !providers.contains(where: { $0.id == name }) {
        problem(
          Diagnostic(
            "providers.json has no provider \"\(name)\"; add it or remove the folder", file: folder.file(name)))
      }
      let read = ids.concurrentMap { id in
        Result { () throws(Diagnostic) in try folder.endpoint(provider: name, id: id) }
      }
      endpoints += read.compactMap { result in attempt { () throws(Diagnostic) in try result.get() } }
    }
    var catalog = Catalog(providers: providers, endpoints: endpoints)
    if applyingOverrides { catalog.applyOverrides(of: folder, problem: problem) }
    return catalog
  }

  /// Writes one endpoint's file below `directory`, if the file differs. Returns whether it was written.
  ///
  /// - Throws: ``Diagnostic`` when the file cannot be written, or for an endpoint that overrides changed, since overrides are
  ///   never written back.
  @discardableResult
  package func save(_ endpoint: Endpoint, to directory: String) throws(Diagnostic) -> Bool {
    let file = CatalogFolder(directory).file(provider: endpoint.provider, id: endpoint.id)
    guard !overridden.contains(endpoint.qualifiedID) else {
      throw Diagnostic(
        "has overrides applied, which are never written back; load the catalog without them", file: file)
    }
    var changes = FileChanges()
    changes.write(endpoint.canonicalText, to: file)
    try changes.commit()
    return !changes.paths.isEmpty
  }
}

extension Endpoint {
  /// The bytes of the endpoint's file.
  package var canonicalText: [UInt8] { CanonicalText.bytes(of: json) }
}
