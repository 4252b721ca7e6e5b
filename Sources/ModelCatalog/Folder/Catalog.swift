import Files
import ModelBindings

/// The endpoints and providers of a catalog.
package struct Catalog: Sendable {
  /// The providers, in the order of their file.
  package var providers: [Provider]
  /// The endpoints, sorted by provider and id.
  package var endpoints: [Endpoint]
  /// The qualified ids of the endpoints that differ from their files because of `overrides.json`.
  package var overridden: Set<String> = []

  /// A catalog; the endpoints are sorted.
  package init(providers: [Provider] = [], endpoints: [Endpoint] = []) {
    self.providers = providers
    self.endpoints = endpoints.sorted { ($0.provider, $0.id) < ($1.provider, $1.id) }
  }

  /// Reads a catalog's folder; an empty one is an empty catalog.
  ///
  /// - Parameter applyingOverrides: Whether overrides are applied. Endpoints that are to be saved again are
  ///   read without them.
  /// - Throws: ``Diagnostic`` with the first problem, in the order of the files.
  package static func load(from directory: String, applyingOverrides: Bool = true) throws(Diagnostic) -> Catalog {
    var problems: [Diagnostic] = []
    let catalog = read(CatalogFolder(directory), applyingOverrides: applyingOverrides) { problems.append($0) }
    if let first = problems.first { throw first }
    return catalog
  }

  /// Reads every file that can be read. It reports each diagnostic and leaves the file out.
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

  /// Writes one endpoint's file below `directory`, whole or not at all, and only where it differs.
  ///
  /// - Throws: ``Diagnostic``, also for an endpoint that overrides have changed: overrides are never written back.
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
