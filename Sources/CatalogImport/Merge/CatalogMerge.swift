import Files
import ModelBindings
import ModelCatalog

/// A catalog that takes in documents: what is on disk, and the records of each endpoint that documents were added to.
package struct CatalogMerge {
  let folder: CatalogFolder
  /// The catalog on disk, without overrides.
  package let before: Catalog
  let navigationBefore: Navigation
  private(set) var navigation: Navigation
  private(set) var providers: [Provider]
  /// The endpoints that documents were added to, by qualified id, with all their records.
  private(set) var changed: [String: (endpoint: Endpoint, records: [DocumentRecord])] = [:]
  /// Every endpoint, by qualified id; changed ones as they were before.
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
  /// - Returns: The endpoint's qualified id, and the revision where the catalog has an earlier record of the kind and the
  ///   document has words about the fields.
  /// - Throws: ``Diagnostic`` when the record fits no endpoint of the catalog and can be no new one.
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
  /// - Throws: ``Diagnostic`` when the catalog has another endpoint under this id.
  package mutating func add(
    _ copy: Endpoint, from file: String, warn: (Diagnostic) -> Void
  ) throws(Diagnostic) -> String {
    let id = copy.qualifiedID
    if let known = endpoints[id] {
      guard known.method == copy.method, known.path == copy.path else {
        throw Diagnostic(
          "found \(copy.method) \(copy.path) for \(id), which the catalog has as \(known.method) \(known.path); check which holds",
          file: file)
      }
      // Exports have the overrides applied, and those do not belong into the endpoint's file.
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
            "two states \(date) say different things of \(id), and of each field the one with more rules counts; give the newer one its date",
            file: file))
      }
      records[index] = records[index].united(with: record)
    }
    changed[id] = (endpoint, records)
  }

  /// The endpoint of a record: the one with its path; among several with that path the one with its name; or a new one.
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
        "found the method \(address.method) for \(own.qualifiedID), which the catalog has with \(own.method); check which holds",
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
        "the id \(other.qualifiedID) belongs to \(other.path) already, not to \(address.path)", file: file)
    }
    index(endpoint)
    return endpoint
  }
}

// What documents say beside records.
extension CatalogMerge {
  /// Adds the provider of copied endpoints, unless the catalog has one of its id.
  package mutating func add(_ provider: Provider) {
    guard !providers.contains(where: { $0.id == provider.id }) else { return }
    providers.append(provider)
    providers.sort { $0.id < $1.id }
  }

  /// Notes that a document of the date `date` lists every endpoint that documents of its kind have.
  package mutating func addList(of provider: String, _ kind: Source.Kind, date: String) {
    guard let index = providers.firstIndex(where: { $0.id == provider }) else { return }
    providers[index].listed[kind] = max(providers[index].listed[kind] ?? "", date)
  }

  /// Adds an entry of the documentation's navigation.
  package mutating func list(_ entry: NavigationEntry, of provider: String) { navigation.unite(entry, of: provider) }

  /// The provider of an id. A provider that only a reader's folder describes is added to the catalog.
  fileprivate mutating func provider(_ id: String) throws(Diagnostic) -> Provider {
    if let known = providers.first(where: { $0.id == id }) { return known }
    guard let described = DocumentFormats.providers.first(where: { $0.id == id }) else {
      throw Diagnostic("providers.json has no provider \"\(id)\"; add it", file: folder.file("providers.json"))
    }
    add(described)
    return described
  }
}
