import Files
import ModelBindings
import ModelCatalog

/// One operation of an OpenAPI document.
struct OpenAPIOperation {
  private static let known: Set<String> = [
    "tags", "summary", "description", "operationId", "parameters", "requestBody", "responses", "deprecated",
    "security", "servers", "externalDocs",
  ]

  let node: JSONNode
  /// The path item that contains the operation.
  let item: JSONNode
  let root: JSONValue
  let path: String
  let method: String
  let servers: [String]
  /// The known providers.
  let providers: [Provider]

  /// The record of the operation.
  ///
  /// - Parameters:
  ///   - title: The title of the page around the document; nil for a bare document.
  ///   - revised: The document's date.
  /// - Throws: ``Diagnostic`` for a malformed operation, or one of an unknown provider.
  func record(title: String?, revised: String?) throws(Diagnostic) -> DocumentRecord {
    for (key, member) in try node.members() where !Self.known.contains(key) && !key.hasPrefix("x-") {
      throw member.unknown(key, known: Self.known.sorted())
    }
    let (provider, fullPath) = try place()
    let documents = provider.documents ?? ProviderDocuments()
    var reader = DocumentSchema(root: root, infersMedia: documents.mediaByKey)
    let body = try OpenAPIBody(node, root: root, &reader)
    var record = DocumentRecord(
      of: EndpointAddress(provider: provider.id, method: method, path: fullPath), kind: .openapi, revised: revised,
      input: body.input, prose: reader.prose)
    let isModel = try isModel(fullPath, of: provider)
    let task = isModel ? TaskWords(fullPath, allowsSingleWords: documents.oneWordTasks) : nil
    record.setGroup(try group(task: task))
    if isModel { record.output = NavigationGroup.output(record.group) ?? task?.output }
    record.body = body.form == .json ? nil : body.form
    record.isComplete = body.isComplete
    try setNames(of: &record, title: title ?? "", id: provider.id(ofPath: fullPath))
    if try node.optional("deprecated")?.bool() == true { record.deprecated = record.deprecated ?? "" }
    record.parameters = try parameters(&reader)
    if !isModel {
      record.role = .service
      // All models of a provider have the same response, which the provider's operations document.
      record.response = try response(&reader)
    }
    return record
  }

  /// Sets the name to the title of the page, else the summary, else the id.
  private func setNames(of record: inout DocumentRecord, title: String, id: String) throws(Diagnostic) {
    let summary = try node.optional("summary")?.string() ?? ""
    let name = [title, summary].first { !$0.isEmpty } ?? id
    record.setName(documented: name)
    if !summary.isEmpty, summary != name { record.addName(summary) }
    guard !name.isPlain else { return }
    // A name in another language only finds the endpoint. The endpoint keeps its name, or a new one is called by its path.
    record.name = nil
    record.addName(name)
  }

  /// Whether the operation runs a model: it is a POST under the provider's prefix, and in a section for models if the
  /// provider's navigation has such sections.
  private func isModel(_ path: String, of provider: Provider) throws(Diagnostic) -> Bool {
    guard method == "POST", path.hasPrefix(provider.prefix), !path.contains("{") else { return false }
    let sections = provider.documents?.modelSections ?? []
    guard !sections.isEmpty, let section = try folder.first?.lowercased() else { return true }
    return sections.contains { section.contains($0) }
  }

  /// The provider of the operation, found by server or prefix, and the full path.
  private func place() throws(Diagnostic) -> (provider: Provider, path: String) {
    for server in servers {
      guard let (host, base) = Self.parts(of: server) else { continue }
      let full = base + path
      if let provider = providers.first(where: { $0.hosts.contains(host) }) { return (provider, full) }
    }
    if let provider = providers.first(where: { path.hasPrefix($0.prefix) }) { return (provider, path) }
    let hosts = providers.flatMap(\.servers).joined(separator: ", ")
    throw Diagnostic(
      "found the path \(path) and no server of a known provider; add \"servers\" with one of \(hosts)",
      atKey: node.pointer)
  }

  /// The host of an address and its path without a slash at the end; nil for a relative address.
  private static func parts(of url: String) -> (host: String, base: String)? {
    guard let range = url.firstRange(of: "://") else { return nil }
    let rest = url[range.upperBound...]
    let host = rest.prefix { $0 != "/" }
    let base = rest.dropFirst(host.count)
    return (host.lowercased(), base.hasSuffix("/") ? String(base.dropLast()) : String(base))
  }

  /// The group of the operation by its folder. The model's task is added if the folder does not name one.
  private func group(task: TaskWords?) throws(Diagnostic) -> [String] {
    var group = NavigationGroup.names(try folder)
    guard group.allSatisfy(\.isPlain) else { return [] }
    guard let task, TaskWords(group.joined(separator: "/"), allowsSingleWords: false) == nil else { return group }
    if group.isEmpty { group = [task.output] }
    group.insert(task.task, at: 1)
    return group
  }

  /// The titles above the operation in the documentation, outermost first.
  private var folder: [String] {
    get throws(Diagnostic) {
      let folder = try node.optional("x-apifox-folder")?.string()
      let tag = try node.optional("tags")?.strings().first
      return (folder ?? tag ?? "").split(separator: "/").map { $0.trimmed }
    }
  }

  private func parameters(_ reader: inout DocumentSchema) throws(Diagnostic) -> [Parameter] {
    var parameters: [Parameter] = []
    for owner in [item, node] {
      for listed in try owner.optional("parameters")?.elements() ?? [] {
        let reference = try listed.optional("$ref")
        let parameter = if let reference { try reader.references.enter(reference) } else { listed }
        if let read = try OpenAPIParameter.read(parameter, &reader) {
          parameters.removeAll { $0.name == read.name && $0.location == read.location }
          parameters.append(read)
        }
        if reference != nil { reader.references.leave() }
      }
    }
    return parameters
  }

  /// The schema of the first response with a 2xx status.
  private func response(_ reader: inout DocumentSchema) throws(Diagnostic) -> Schema? {
    guard let responses = try node.optional("responses") else { return nil }
    guard let (_, success) = try responses.members().first(where: { $0.key.hasPrefix("2") }) else { return nil }
    return try OpenAPIBody.content(of: success, &reader)?.schema(&reader)
  }
}

extension Provider {
  fileprivate var hosts: [String] { servers.compactMap { $0.split(separator: "/").last.map { $0.lowercased() } } }
}

extension String {
  /// Whether the text is ASCII, as all groups and names in the catalog are.
  fileprivate var isPlain: Bool { utf8.allSatisfy { $0 < 0x80 } }
}
