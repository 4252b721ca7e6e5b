import CatalogExport
import Files
import ModelBindings
import ModelCatalog

/// Reads OpenAPI documents of versions 3.0 and 3.1, in JSON or YAML: one endpoint for each operation.
struct OpenAPIReader {
  /// What may stand at the top beside extensions.
  private static let rootKeys: Set<String> = [
    "openapi", "info", "paths", "components", "servers", "security", "tags", "externalDocs", "jsonSchemaDialect",
  ]
  /// What may stand beside the operations of a path.
  private static let pathKeys: Set<String> = ["summary", "description", "servers", "parameters"]

  let document: any LocatedDocument
  let date: String?
  /// The name that the page around the document gives.
  var title: String?

  static func read(_ file: ImportFile, date: String?) throws(Diagnostic) -> ImportedDocument {
    let isJSON = file.firstByte == UInt8(ascii: "{")
    let document: any LocatedDocument = if isJSON { try DocumentJSON(file) } else { try YAMLDocument(file) }
    return try OpenAPIReader(document: document, date: date).read()
  }

  /// - Throws: ``Diagnostic`` when the document as a whole is wrong; what is wrong with one operation is a diagnostic.
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
    for operation in operations {
      do throws(Diagnostic) {
        result.drafts.append(try operation.draft(title: title, date: date ?? document.file.dateInName))
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
        guard HTTPMethod.isOne(key.uppercased()), key == key.lowercased() else {
          throw node.unknown(
            key, known: ["get", "post", "put", "patch", "delete", "head", "options"] + Self.pathKeys.sorted())
        }
        operations.append(
          OpenAPIOperation(
            node: node, item: item, root: root.value, path: path, method: key.uppercased(),
            servers: try servers(of: [node, item, root])))
      }
    }
    guard !operations.isEmpty else {
      throw paths.error(allowed: "at least one path with an operation; save the page of an endpoint")
    }
    return operations
  }

  /// The addresses that the nearest of the nodes gives.
  private func servers(of nodes: [JSONNode]) throws(Diagnostic) -> [String] {
    for node in nodes {
      guard let servers = try node.optional("servers") else { continue }
      var urls: [String] = []
      for server in try servers.elements() { urls.append(try server.member("url").string()) }
      if !urls.isEmpty { return urls }
    }
    return []
  }

  /// Outside of schemas, extensions say nothing about a request and are passed over, as OpenAPI has it.
  private func refuseUnknown(_ node: JSONNode, known: Set<String>) throws(Diagnostic) {
    for (key, member) in try node.members() where !known.contains(key) && !key.hasPrefix("x-") {
      throw member.unknown(key, known: known.sorted())
    }
  }
}
