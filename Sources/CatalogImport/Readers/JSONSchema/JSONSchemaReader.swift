import CatalogExport
import Files
import ModelBindings
import ModelCatalog

extension ImportFormat {
  /// The JSON Schema of a request.
  package static let jsonSchema = named("json-schema")
}

/// Reads the JSON Schema of a request. Its member `x-endpoint` names the endpoint. It also reads the schemas that
/// `modelgen export json-schema` writes.
enum JSONSchemaReader: DocumentReader {
  static let format = ImportFormat.jsonSchema
  /// The keys that only the root can have.
  private static let rootKeys: Set<String> = ["$schema", "$id", "$defs", "definitions", "x-endpoint"]

  static func recognises(_ document: ParsedDocument) -> Bool {
    guard let root = document.root?.object else { return false }
    return root["$schema"] != nil || root["$id"] != nil || root["properties"]?.object != nil
  }

  static func read(_ document: ParsedDocument, _ context: ReadingContext) throws(Diagnostic) -> ImportedDocument {
    let json = try document.asJSON()
    return try json.locating { () throws(Diagnostic) in
      let root = JSONNode(json.value)
      if ExportedJSONSchema.isOne(try root.object()) {
        return ImportedDocument(copies: [try ExportedJSONSchema.endpoint(root)])
      }
      let record = try record(root, revised: context.date ?? document.file.dateInName, context.providers)
      return ImportedDocument(records: [record])
    }
  }

  private static func record(
    _ root: JSONNode, revised: String?, _ providers: [Provider]
  ) throws(Diagnostic) -> DocumentRecord {
    let subject = try SchemaSubject(root, providers)
    var schema = try root.object()
    for key in rootKeys { schema[key] = nil }
    let documents = subject.provider.documents ?? ProviderDocuments()
    var reader = DocumentSchema(root: root.value, infersMedia: documents.mediaByKey)
    let input = try reader.schema(JSONNode(.object(schema)), key: "")
    let title = try root.optional("title")?.text()
    var record = DocumentRecord(
      of: subject.address, kind: .openapi, revised: revised, input: input, prose: reader.prose)
    record.setName(documented: subject.name ?? title ?? subject.provider.id(ofPath: subject.address.path))
    record.setTask(TaskWords(subject.address.path, allowsSingleWords: documents.oneWordTasks))
    return record
  }
}

/// The endpoint that the member `x-endpoint` of a schema names.
private struct SchemaSubject {
  let provider: Provider
  let address: EndpointAddress
  let name: String?

  /// Reads `x-endpoint`.
  ///
  /// - Throws: ``Diagnostic`` for a missing or malformed member, or an unknown provider.
  init(_ root: JSONNode, _ providers: [Provider]) throws(Diagnostic) {
    guard let node = try root.optional("x-endpoint") else {
      let example = providers.first.map { #"{ "provider": "\#($0.id)", "path": "\#($0.prefix)…" }"# } ?? "{ … }"
      throw Diagnostic(
        #"the schema does not say which endpoint it is of; add "x-endpoint": \#(example)"#, at: root.pointer)
    }
    let known = ["provider", "path", "method", "name"]
    for (key, member) in try node.members() where !known.contains(key) { throw member.unknown(key, known: known) }
    let place = try node.member("provider")
    let id = try place.text()
    guard let provider = providers.first(where: { $0.id == id }) else {
      throw place.error(allowed: "one of \(providers.map(\.id).joined(separator: ", "))")
    }
    let path = try node.member("path").text()
    guard path.hasPrefix("/") else { throw try node.member("path").error(allowed: "a path that begins with \"/\"") }
    let method = try node.optional("method")?.text() ?? "POST"
    guard EndpointAddress.isMethod(method) else {
      throw try node.member("method").error(allowed: "an HTTP method in capitals")
    }
    self.provider = provider
    address = EndpointAddress(provider: id, method: method, path: path)
    name = try node.optional("name")?.text()
  }
}
