import Files
import ModelBindings
import ModelCatalog

/// A catalog while documents are being added: what is on disk, and every statement about each endpoint.
package struct DraftCatalog {
  private let folder: CatalogFolder
  private let old: Catalog
  private let oldNavigation: Navigation
  private var providers: [Provider]
  private var navigation: Navigation
  /// The endpoints that documents were added to, with all statements about them.
  private var touched: [String: (endpoint: Endpoint, statements: [Statement])] = [:]
  /// The qualified ids by provider and path.
  private var idsByPath: [String: [String]] = [:]
  private var endpointsByID: [String: Endpoint] = [:]
  /// The endpoints on disk with people's corrections applied.
  private lazy var corrected: [String: Endpoint] = {
    var catalog = old
    catalog.applyOverrides(of: folder) { _ in }
    return Dictionary(catalog.endpoints.map { ($0.qualifiedID, $0) }) { first, _ in first }
  }()

  package init(directory: String) throws(Diagnostic) {
    folder = CatalogFolder(directory)
    let exists = FileSystem.isDirectory(directory) != nil
    old = exists ? try Catalog.load(from: directory, applyingOverrides: false) : Catalog()
    oldNavigation = exists ? try Navigation(folder) : Navigation()
    navigation = oldNavigation
    providers = old.providers
    for endpoint in old.endpoints { index(endpoint) }
  }

  private mutating func index(_ endpoint: Endpoint) {
    endpointsByID[endpoint.qualifiedID] = endpoint
    idsByPath["\(endpoint.provider):\(endpoint.path)", default: []].append(endpoint.qualifiedID)
  }

  /// Adds what a document says about one endpoint; answers the endpoint's qualified id, and the revision where the catalog has an earlier state of the document.
  package mutating func add(
    _ draft: EndpointDraft, from file: String, warn: (Diagnostic) -> Void
  ) throws(Diagnostic) -> (id: String, revision: RecordRevision?) {
    let endpoint = try endpoint(of: draft, from: file)
    let id = endpoint.qualifiedID
    let statement = draft.statement.spelledOut
    let earlier = (touched[id]?.statements ?? endpoint.statements).first { $0.kind == statement.kind }
    unite([statement], with: endpoint, from: file, warn: warn)
    guard let earlier, !draft.prose.isEmpty else { return (id, nil) }
    return (
      id, RecordRevision(file: file, endpoint: endpoint, earlier: earlier, later: statement, prose: draft.prose)
    )
  }

  /// Adds an endpoint out of a catalog, with all that its sources say; answers its qualified id.
  package mutating func add(
    _ copy: Endpoint, from file: String, warn: (Diagnostic) -> Void
  ) throws(Diagnostic) -> String {
    let id = copy.qualifiedID
    if let known = endpointsByID[id] {
      guard known.method == copy.method, known.path == copy.path else {
        throw Diagnostic(
          "found \(copy.method) \(copy.path) for \(id), which the catalog has as \(known.method) \(known.path); check which holds",
          file: file)
      }
      // Exports show the catalog with people's corrections, which are not for the endpoint's file.
      if corrected[id] == copy { return id }
    } else {
      _ = try provider(copy.provider)
      index(copy)
    }
    var statements = copy.statements
    if statements.isEmpty {
      var statement = Statement(kind: .note, claims: copy.input)
      for key in Source.factKeys { statement.facts[key] = copy.value(of: key) }
      statements = [statement]
    }
    unite(statements, with: endpointsByID[id] ?? copy, from: file, warn: warn)
    return id
  }

  /// Takes in the provider of copied endpoints.
  package mutating func add(_ provider: Provider) {
    guard !providers.contains(where: { $0.id == provider.id }) else { return }
    providers.append(provider)
    providers.sort { $0.id < $1.id }
  }

  /// Takes in that a document lists every endpoint that its lineage has by its date.
  package mutating func addList(of provider: String, _ kind: Source.Kind, date: String) {
    guard let index = providers.firstIndex(where: { $0.id == provider }) else { return }
    providers[index].listed[kind] = max(providers[index].listed[kind] ?? "", date)
  }

  private mutating func unite(
    _ additions: [Statement], with endpoint: Endpoint, from file: String, warn: (Diagnostic) -> Void
  ) {
    let id = endpoint.qualifiedID
    var statements = touched[id]?.statements ?? endpoint.statements
    for statement in additions.map(\.spelledOut) {
      if let index = statements.firstIndex(where: { $0.kind == statement.kind }) {
        if statement.isTied(with: statements[index]) {
          let date = statement.revised.map { "of \($0)" } ?? "without a date"
          warn(
            Diagnostic(
              "two states \(date) say different things of \(id), and of each field the one with more rules counts; give the newer one its date",
              file: file))
        }
        statements[index] = statements[index].united(with: statement)
      } else {
        statements.append(statement)
      }
    }
    touched[id] = (endpoint, statements)
  }

  /// The endpoint that a draft is about: the one with its path, among several the one with its name, or a new one.
  private mutating func endpoint(of draft: EndpointDraft, from file: String) throws(Diagnostic) -> Endpoint {
    let known = (idsByPath["\(draft.provider):\(draft.path)"] ?? []).compactMap { endpointsByID[$0] }
    let isMeant = { (endpoint: Endpoint) in
      known.count == 1 || draft.names.contains { $0 == endpoint.name || endpoint.aliases.contains($0) }
    }
    if let own = known.first(where: isMeant) {
      guard own.method == draft.method else {
        throw Diagnostic(
          "found the method \(draft.method) for \(own.qualifiedID), which the catalog has with \(own.method); check which holds",
          file: file)
      }
      return own
    }
    guard known.isEmpty else {
      let names = known.map { "\"\($0.name)\"" }.joined(separator: ", ")
      throw Diagnostic(
        "\(draft.path) serves \(names), and \"\(draft.names.first ?? "")\" is none of them; add the name as an alias",
        file: file)
    }
    let provider = try provider(draft.provider)
    let id = provider.id(ofPath: draft.path)
    if let reason = Endpoint.reasonAgainst(id: id) {
      throw Diagnostic("found the path \(draft.path), expected one that gives \(reason)", file: file)
    }
    let name = draft.statement.name ?? id
    let endpoint = Endpoint(provider: draft.provider, id: id, name: name, method: draft.method, path: draft.path)
    if let other = endpointsByID[endpoint.qualifiedID] {
      throw Diagnostic(
        "the id \(other.qualifiedID) belongs to \(other.path) already, not to \(draft.path)", file: file)
    }
    index(endpoint)
    return endpoint
  }

  private mutating func provider(_ id: String) throws(Diagnostic) -> Provider {
    if let known = providers.first(where: { $0.id == id }) { return known }
    guard let usual = Provider.usual.first(where: { $0.id == id }) else {
      throw Diagnostic("providers.json has no provider \"\(id)\"; add it", file: folder.file("providers.json"))
    }
    add(usual)
    return usual
  }

  package mutating func list(_ entry: NavigationEntry, of provider: String) { navigation.unite(entry, of: provider) }

  /// The catalog as it was, without people's corrections.
  package var before: Catalog { old }

  /// What the catalog comes to, without people's corrections, and the files to write.
  package func merged() throws(Diagnostic) -> (after: Catalog, files: FileChanges) {
    var files = FileChanges()
    var merged: [String: Endpoint] = [:]
    if providers != old.providers { files.write(Provider.fileContent(providers), to: folder.file("providers.json")) }
    if navigation != oldNavigation { files.write(navigation.bytes, to: folder.file(Navigation.fileName)) }
    for (id, known) in endpointsByID.sorted(by: { $0.key < $1.key }) {
      let provider = providers.first { $0.id == known.provider }
      guard touched[id] != nil || isListed(known) || isMissed(known, provider?.listed ?? [:]) else { continue }
      let endpoint = touched[id]?.endpoint ?? known
      let statements = touched[id]?.statements ?? known.statements
      do throws(Diagnostic) {
        let endpoint = try endpoint.merging(statements, in: navigation, of: provider)
        files.write(endpoint.canonicalText, to: folder.file(provider: endpoint.provider, id: endpoint.id))
        merged[id] = endpoint
      } catch {
        var error = error
        error.file = folder.file(provider: endpoint.provider, id: endpoint.id)
        throw error
      }
    }
    let endpoints = endpointsByID.map { merged[$0.key] ?? $0.value }
    return (Catalog(providers: providers, endpoints: endpoints), files)
  }

  /// Whether a list of all endpoints that this import brought may be without an endpoint that no document of it describes.
  private func isMissed(_ endpoint: Endpoint, _ listed: [Source.Kind: String]) -> Bool {
    let before = old.providers.first { $0.id == endpoint.provider }?.listed ?? [:]
    return endpoint.sources.contains { listed[$0.kind] != before[$0.kind] }
  }

  /// Whether the navigation has something to say about an endpoint that no document of this import describes.
  private func isListed(_ endpoint: Endpoint) -> Bool {
    navigation != oldNavigation
      && navigation.entry(of: endpoint.provider, names: [endpoint.name] + endpoint.aliases) != nil
  }
}
