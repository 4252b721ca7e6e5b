import Files
import ModelBindings
import ModelCatalog

/// One operation of an OpenAPI document.
struct OpenAPIOperation {
  private static let known: Set<String> = [
    "tags", "summary", "description", "operationId", "parameters", "requestBody", "responses", "deprecated",
    "security",
    "servers", "externalDocs",
  ]

  let node: JSONNode
  /// What stands around it under its path.
  let item: JSONNode
  let root: JSONValue
  let path: String
  let method: String
  let servers: [String]

  func draft(title: String?, date: String?) throws(Diagnostic) -> EndpointDraft {
    for (key, member) in try node.members() where !Self.known.contains(key) && !key.hasPrefix("x-") {
      throw member.unknown(key, known: Self.known.sorted())
    }
    let (provider, fullPath) = try place()
    var reader = DocumentSchema(root: root, infersMedia: provider.id == RunningHub.provider)
    let body = try OpenAPIBody(node, root: root, &reader)
    let prose = reader.prose
    let summary = try node.optional("summary")?.string() ?? ""
    let name = [title ?? "", summary].first { !$0.isEmpty } ?? provider.id(ofPath: fullPath)
    let isModel = try isModel(fullPath, of: provider)
    let task = TaskWords(fullPath, allowsSingleWords: provider.id == RunComfy.provider)
    let group = try group(task: isModel ? task : nil)
    var draft = EndpointDraft(
      provider: provider.id, method: method, path: fullPath, documentedName: name, kind: .openapi, revised: date,
      group: group, output: isModel ? NavigationGroup.output(group) ?? task?.output : nil, claims: body.claims)
    draft.prose = prose
    draft.statement.facts["body"] = body.form == .json ? nil : .string(body.form.rawValue)
    if !body.isComplete { draft.statement.facts["complete"] = false }
    if try node.optional("deprecated")?.bool() == true, draft.statement.facts["deprecated"] == nil {
      draft.statement.facts["deprecated"] = true
    }
    let parameters = try parameters(&reader)
    if !parameters.isEmpty { draft.statement.facts["parameters"] = .array(parameters.map(\.json)) }
    // All models of a provider give the same answer, which is that of the operation that asks for results.
    if !isModel {
      draft.statement.facts["role"] = .string(Endpoint.Role.service.rawValue)
      draft.statement.facts["response"] = try response(&reader)?.json
    }
    if summary != name, !summary.isEmpty { draft.addName(summary) }
    if !name.isPlain {
      // A page in another language: found by its name, but called as before, or by its path.
      draft.statement.facts["name"] = nil
      draft.addName(name)
    }
    return draft
  }

  /// Whether the operation runs a model: those stand under the provider's prefix, where RunningHub has others too, but in
  /// another folder.
  private func isModel(_ path: String, of provider: Provider) throws(Diagnostic) -> Bool {
    guard method == "POST", path.hasPrefix(provider.prefix), !path.contains("{") else { return false }
    guard provider.id == RunningHub.provider, let section = try folder.first?.lowercased() else { return true }
    return section.contains("model") || section.contains("模型")
  }

  /// The provider whose address or prefix the operation has, and the path behind the address.
  private func place() throws(Diagnostic) -> (provider: Provider, path: String) {
    for server in servers {
      guard let (host, base) = Self.parts(of: server) else { continue }
      let full = base + path
      if let provider = Provider.usual.first(where: { $0.hosts.contains(host) }) { return (provider, full) }
    }
    if let provider = Provider.usual.first(where: { path.hasPrefix($0.prefix) }) { return (provider, path) }
    let hosts = Provider.usual.flatMap(\.servers).joined(separator: ", ")
    throw Diagnostic(
      "found the path \(path) and no server of a known provider; add \"servers\" with one of \(hosts)",
      atKey: node.pointer)
  }

  /// The host of an address and its path, without a slash at the end.
  private static func parts(of url: String) -> (host: String, base: String)? {
    guard let range = url.firstRange(of: "://") else { return nil }
    let rest = url[range.upperBound...]
    let host = rest.prefix { $0 != "/" }
    let base = rest.dropFirst(host.count)
    return (host.lowercased(), base.hasSuffix("/") ? String(base.dropLast()) : String(base))
  }

  /// The words of the folder that the documentation keeps the operation in, with the task if they do not tell it.
  private func group(task: TaskWords?) throws(Diagnostic) -> [String] {
    var group = NavigationGroup.names(try folder)
    guard group.allSatisfy(\.isPlain) else { return [] }
    guard let task, TaskWords(group.joined(separator: "/"), allowsSingleWords: false) == nil else { return group }
    if group.isEmpty { group = [task.output] }
    group.insert(task.task, at: 1)
    return group
  }

  /// The titles around the operation in the documentation, outermost first.
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

  /// The schema of the answer to a request that went well.
  private func response(_ reader: inout DocumentSchema) throws(Diagnostic) -> Schema? {
    guard let responses = try node.optional("responses") else { return nil }
    guard let (_, answer) = try responses.members().first(where: { $0.key.hasPrefix("2") }) else { return nil }
    return try OpenAPIBody.content(of: answer, &reader)?.schema(&reader)
  }
}

extension Provider {
  fileprivate var hosts: [String] { servers.compactMap { $0.split(separator: "/").last.map { $0.lowercased() } } }
}

extension String {
  /// Whether the text is in ASCII, as the catalog's own words are.
  fileprivate var isPlain: Bool { utf8.allSatisfy { $0 < 0x80 } }
}
