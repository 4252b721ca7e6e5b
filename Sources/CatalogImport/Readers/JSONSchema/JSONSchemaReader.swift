import CatalogExport
import Files
import ModelBindings
import ModelCatalog

/// Reads a bare JSON Schema of a request. It has to say which endpoint it is of: in
/// `x-endpoint`, which `modelgen export json-schema` writes too.
enum JSONSchemaReader {
  /// What only the whole document has.
  private static let rootKeys: Set<String> = ["$schema", "$id", "$defs", "definitions", "x-endpoint"]

  static func read(_ file: ImportFile, date: String?) throws(Diagnostic) -> ImportedDocument {
    let document = try DocumentJSON(file)
    let revised = date ?? file.dateInName
    return try document.locating { () throws(Diagnostic) in
      let root = JSONNode(document.value)
      if ExportedJSONSchema.isOne(try root.object()) {
        return ImportedDocument(copies: [try ExportedJSONSchema.endpoint(root)])
      }
      let address = try EndpointAddress(root)
      var schema = try root.object()
      for key in rootKeys { schema[key] = nil }
      var reader = DocumentSchema(root: document.value, infersMedia: address.provider == RunningHub.provider)
      let claims = try reader.schema(JSONNode(.object(schema)), key: "")
      let title = try root.optional("title")?.text()
      let name = address.name ?? title ?? address.id
      let task = TaskWords(address.path, allowsSingleWords: address.provider == RunComfy.provider)
      var draft = EndpointDraft(
        provider: address.provider, method: address.method, path: address.path, documentedName: name, kind: .openapi,
        revised: revised, group: [task?.output, task?.task].compactMap(\.self), output: task?.output, claims: claims)
      draft.prose = reader.prose
      return ImportedDocument(drafts: [draft])
    }
  }
}

/// The endpoint that a schema says it is of.
struct EndpointAddress {
  let provider: String
  let method: String
  let path: String
  /// The path behind the provider's prefix.
  let id: String
  let name: String?

  init(_ root: JSONNode) throws(Diagnostic) {
    guard let node = try root.optional("x-endpoint") else {
      throw Diagnostic(
        #"the schema does not say which endpoint it is of; add "x-endpoint": { "provider": "runcomfy", "path": "/v1/models/…" }"#,
        at: root.pointer)
    }
    let known = ["provider", "path", "method", "name"]
    for (key, member) in try node.members() where !known.contains(key) { throw member.unknown(key, known: known) }
    let place = try node.member("provider")
    provider = try place.text()
    let id = provider
    guard let usual = Provider.usual.first(where: { $0.id == id }) else {
      throw place.error(allowed: "one of \(Provider.usual.map(\.id).joined(separator: ", "))")
    }
    path = try node.member("path").text()
    guard path.hasPrefix("/") else { throw try node.member("path").error(allowed: "a path that begins with \"/\"") }
    self.id = usual.id(ofPath: path)
    method = try node.optional("method")?.text() ?? "POST"
    guard HTTPMethod.isOne(method) else { throw try node.member("method").error(allowed: "an HTTP method in capitals") }
    name = try node.optional("name")?.text()
  }
}
