import CatalogExport
import Files
import ModelBindings
import ModelCatalog

extension ImportFormat {
  /// An OpenAPI document, in JSON or YAML.
  package static let openAPI = named("openapi")
}

/// Reads OpenAPI documents of versions 3.0 and 3.1, in JSON or YAML. Each operation is an endpoint.
struct OpenAPIReader: DocumentReader {
  static let format = ImportFormat.openAPI
  /// The keys of the root, without extensions.
  private static let rootKeys: Set<String> = [
    "openapi", "info", "paths", "components", "servers", "security", "tags", "externalDocs", "jsonSchemaDialect",
  ]
  /// The keys of a path item other than its operations.
  private static let pathKeys: Set<String> = ["summary", "description", "servers", "parameters"]

  let document: any LocatedDocument
  let context: ReadingContext
  /// The title of the page around the document; nil for a bare document.
  var title: String?

  static func recognises(_ document: ParsedDocument) -> Bool {
    if let root = document.root?.object { return root["openapi"] != nil || root["swagger"] != nil }
    return document.page?.lines.contains { $0.text.hasPrefix("openapi:") } ?? false
  }

  static func read(_ document: ParsedDocument, _ context: ReadingContext) throws(Diagnostic) -> ImportedDocument {
    let isJSON = document.file.firstByte == UInt8(ascii: "{")
    let tree: any LocatedDocument = if isJSON { try document.asJSON() } else { try YAMLDocument(document.file) }
    return try OpenAPIReader(document: tree, context: context).read()
  }

  /// Reads all operations.
  ///
  /// - Throws: ``Diagnostic`` for a document that cannot be read at all. An error in one operation is a diagnostic of the
  ///   result.
  func read() throws(Diagnostic) -> ImportedDocument {
    let root = JSONNode(document.value)
    var result = ImportedDocument()
    let exported = try document.locating { () throws(Diagnostic) in try ExportedOpenAPI(root) }
    if let exported {
      result.providers = [exported.provider]
      result.copies = try document.locating { () throws(Diagnostic) in try exported.endpoints() }
      return result
    }
    let operations = try document.locating { () throws(Diagnostic) in try self.operations(of: root) }
    let revised = context.date ?? document.file.dateInName
    for operation in operations {
      do throws(Diagnostic) {
        result.records.append(try operation.record(title: title, revised: revised))
      } catch {
        result.diagnostics.append(document.located(error))
      }
    }
    return result
  }

  private func operations(of root: JSONNode) throws(Diagnostic) -> [OpenAPIOperation] {
    if let older = try root.optional("swagger") {
      throw older.error(allowed: "OpenAPI 3.0 or 3.1; convert the document")
    }
    try refuseUnknown(root, known: Self.rootKeys)
    let version = try root.member("openapi").string()
    guard version.hasPrefix("3.0") || version.hasPrefix("3.1") else {
      throw try root.member("openapi").error(allowed: "version 3.0 or 3.1; convert the document")
    }
    var operations: [OpenAPIOperation] = []
    let paths = try root.member("paths")
    for (path, item) in try paths.members() where !path.hasPrefix("x-") {
      guard path.hasPrefix("/") else {
        throw Diagnostic("found the path \"\(path)\", expected one that begins with \"/\"", atKey: item.pointer)
      }
      for (key, node) in try item.members() where !Self.pathKeys.contains(key) && !key.hasPrefix("x-") {
        guard EndpointAddress.isMethod(key.uppercased()), key == key.lowercased() else {
          throw node.unknown(
            key, known: ["get", "post", "put", "patch", "delete", "head", "options"] + Self.pathKeys.sorted())
        }
        operations.append(
          OpenAPIOperation(
            node: node, item: item, root: root.value, path: path, method: key.uppercased(),
            servers: try servers(of: [node, item, root]), providers: context.providers))
      }
    }
    guard !operations.isEmpty else {
      throw paths.error(allowed: "at least one path with an operation; save the page of an endpoint")
    }
    return operations
  }

  /// The addresses of the servers of the first node that has any.
  private func servers(of nodes: [JSONNode]) throws(Diagnostic) -> [String] {
    for node in nodes {
      guard let servers = try node.optional("servers") else { continue }
      var urls: [String] = []
      for server in try servers.elements() { urls.append(try server.member("url").string()) }
      if !urls.isEmpty { return urls }
    }
    return []
  }

  /// Throws for an unknown key. Extensions are allowed: outside of schemas, none of them affects requests.
  private func refuseUnknown(_ node: JSONNode, known: Set<String>) throws(Diagnostic) {
    for (key, member) in try node.members() where !known.contains(key) && !key.hasPrefix("x-") {
      throw member.unknown(key, known: known.sorted())
    }
  }
}
