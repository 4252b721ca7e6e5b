import Files
import ModelBindings
import ModelCatalog

/// A catalog with the documents added to it. It writes no file; ``merged()`` gives the result.
package struct CatalogMerge {
  let folder: CatalogFolder
  /// The catalog on disk, without overrides.
  package let before: Catalog
  /// The navigation on disk.
  let navigationBefore: Navigation
  private(set) var navigation: Navigation
  private(set) var providers: [Provider]
  /// The endpoints with added records, by qualified id, each with all its records.
  private(set) var changed: [String: (endpoint: Endpoint, records: [DocumentRecord])] = [:]
  /// All endpoints by qualified id, without the added records.
  private(set) var endpoints: [String: Endpoint] = [:]
  /// The qualified ids by provider and path.
  private var idsByPath: [String: [String]] = [:]
  /// The endpoints on disk with overrides applied, by qualified id.
  private lazy var overridden: [String: Endpoint] = {
    var catalog = before
    catalog.applyOverrides(of: folder) { _ in }
    return Dictionary(catalog.endpoints.map { ($0.qualifiedID, $0) }) { first, _ in first }
  }()

  /// Loads the catalog in `directory`, which need not exist.
  ///
  /// - Throws: ``Diagnostic`` when the catalog cannot be read.
  package init(directory: String) throws(Diagnostic) {
    folder = CatalogFolder(directory)
    let exists = FileSystem.isDirectory(directory) != nil
    before = exists ? try Catalog.load(from: directory, applyingOverrides: false) : Catalog()
    navigationBefore = exists ? try Navigation(folder) : Navigation()
    navigation = navigationBefore
    providers = before.providers
    for endpoint in before.endpoints { index(endpoint) }
  }

  private mutating func index(_ endpoint: Endpoint) {
    endpoints[endpoint.qualifiedID] = endpoint
    idsByPath["\(endpoint.provider):\(endpoint.path)", default: []].append(endpoint.qualifiedID)
  }

  /// Adds a record that was read from `file`.
  ///
  /// - Parameters:
  ///   - record: The record.
  ///   - file: The document's path, for diagnostics.
  ///   - warn: Gets a diagnostic where two records of the same date differ.
  /// - Returns: The endpoint's qualified id; and the revision, if the catalog has an earlier record of the kind and the document
  ///   has prose about the fields.
  /// - Throws: ``Diagnostic`` for a record that matches no endpoint of the catalog and cannot be a new endpoint.
  package mutating func add(
    _ record: DocumentRecord, from file: String, warn: (Diagnostic) -> Void
  ) throws(Diagnostic) -> (id: String, revision: RecordRevision?) {
    let endpoint = try endpoint(of: record, from: file)
    let id = endpoint.qualifiedID
    let earlier = (changed[id]?.records ?? endpoint.records).first { $0.kind == record.kind }
    unite([record], with: endpoint, from: file, warn: warn)
    guard let earlier, !record.prose.isEmpty else { return (id, nil) }
    return (id, RecordRevision(file: file, endpoint: endpoint, earlier: earlier, later: record))
  }

  /// Adds an endpoint of an exported catalog, with all its records.
  ///
  /// - Returns: The endpoint's qualified id.
  /// - Throws: ``Diagnostic`` when the catalog has this id with another method or path, or lacks the provider.
  package mutating func add(
    _ copy: Endpoint, from file: String, warn: (Diagnostic) -> Void
  ) throws(Diagnostic) -> String {
    let id = copy.qualifiedID
    if let known = endpoints[id] {
      guard known.method == copy.method, known.path == copy.path else {
        throw Diagnostic(
          "found \(copy.method) \(copy.path) for \(id), which the catalog has as \(known.method) \(known.path); check which one is right",
          file: file)
      }
      // An export has the overrides applied, which import must not write into the endpoint's file.
      if overridden[id] == copy { return id }
    } else {
      _ = try provider(copy.provider)
      index(copy)
    }
    let records = copy.sources.isEmpty ? [copy.asNote] : copy.records
    unite(records, with: endpoints[id] ?? copy, from: file, warn: warn)
    return id
  }

  private mutating func unite(
    _ additions: [DocumentRecord], with endpoint: Endpoint, from file: String, warn: (Diagnostic) -> Void
  ) {
    let id = endpoint.qualifiedID
    var records = changed[id]?.records ?? endpoint.records
    for record in additions {
      guard let index = records.firstIndex(where: { $0.kind == record.kind }) else {
        records.append(record)
        continue
      }
      if record.isTied(with: records[index]) {
        let date = record.revised.map { "of \($0)" } ?? "without a date"
        warn(
          Diagnostic(
            "two versions \(date) of the document differ about \(id); import takes each field from the version with more rules; give the newer version its date",
            file: file))
      }
      records[index] = records[index].united(with: record)
    }
    changed[id] = (endpoint, records)
  }

  /// The endpoint of a record: the only endpoint with its path, else the one of them with its name, else a new endpoint.
  private mutating func endpoint(of record: DocumentRecord, from file: String) throws(Diagnostic) -> Endpoint {
    let address = record.address
    let known = (idsByPath["\(address.provider):\(address.path)"] ?? []).compactMap { endpoints[$0] }
    let isMeant = { (endpoint: Endpoint) in
      known.count == 1 || record.names.contains { $0 == endpoint.name || endpoint.aliases.contains($0) }
    }
    guard let own = known.first(where: isMeant) else {
      guard known.isEmpty else {
        let names = known.map { "\"\($0.name)\"" }.joined(separator: ", ")
        throw Diagnostic(
          "\(address.path) serves \(names), and \"\(record.names.first ?? "")\" is none of them; add the name as an alias",
          file: file)
      }
      return try newEndpoint(of: record, from: file)
    }
    guard own.method == address.method else {
      throw Diagnostic(
        "found the method \(address.method) for \(own.qualifiedID), which the catalog has with \(own.method); check which one is right",
        file: file)
    }
    return own
  }

  private mutating func newEndpoint(of record: DocumentRecord, from file: String) throws(Diagnostic) -> Endpoint {
    let address = record.address
    let id = try provider(address.provider).id(ofPath: address.path)
    if let reason = Endpoint.reasonAgainst(id: id) {
      throw Diagnostic("found the path \(address.path), expected one that gives \(reason)", file: file)
    }
    let endpoint = Endpoint(
      provider: address.provider, id: id, name: record.name ?? id, method: address.method, path: address.path)
    if let other = endpoints[endpoint.qualifiedID] {
      throw Diagnostic(
        "the path \(address.path) gives the id \(other.qualifiedID), which \(other.path) already has", file: file)
    }
    index(endpoint)
    return endpoint
  }
}

// Additions other than records.
extension CatalogMerge {
  /// Adds a provider, unless the catalog has a provider with its id.
  package mutating func add(_ provider: Provider) {
    guard !providers.contains(where: { $0.id == provider.id }) else { return }
    providers.append(provider)
    providers.sort { $0.id < $1.id }
  }

  /// Records that a document of the kind `kind` and the date `date` lists all endpoints of a provider. An older date has no
  /// effect.
  package mutating func addList(of provider: String, _ kind: Source.Kind, date: String) {
    guard let index = providers.firstIndex(where: { $0.id == provider }) else { return }
    providers[index].listed[kind] = max(providers[index].listed[kind] ?? "", date)
  }

  /// Adds an entry of the documentation's navigation.
  package mutating func list(_ entry: NavigationEntry, of provider: String) { navigation.unite(entry, of: provider) }

  /// The provider with an id. A provider that only a reader declares is added to the catalog.
  fileprivate mutating func provider(_ id: String) throws(Diagnostic) -> Provider {
    if let known = providers.first(where: { $0.id == id }) { return known }
    guard let described = DocumentFormats.providers.first(where: { $0.id == id }) else {
      throw Diagnostic("providers.json has no provider \"\(id)\"; add it", file: folder.file("providers.json"))
    }
    add(described)
    return described
  }
}
