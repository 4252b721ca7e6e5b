import Files
import ModelBindings
import ModelCatalog

/// The body of an OpenAPI operation.
struct OpenAPIBody {
  /// The encoding of the body.
  private(set) var form = Endpoint.Body.none
  /// The schema; nil for an operation without a body, or a body without a schema.
  private(set) var input: Schema?
  /// False for a body of which the operation declares no field.
  private(set) var isComplete = true

  init(_ operation: JSONNode, root: JSONValue, _ reader: inout DocumentSchema) throws(Diagnostic) {
    guard let body = try operation.optional("requestBody") else { return }
    guard let content = try Self.content(of: body, &reader) else {
      throw body.error(allowed: "a body with \"content\"")
    }
    form = content.isMultipart ? .multipart : .json
    input = try content.schema(&reader)
    if let types = input?.types, !types.isEmpty, types != [.object] {
      throw Diagnostic(
        "found a body of the type \(types.map(\.rawValue).joined(separator: " or ")), expected an object",
        at: content.node.pointer)
    }
    if input?.properties.isEmpty != false {
      // Pages that declare no field often have an example with fields.
      let shown = content.example.map { ExampleSchema.schema($0) }
      isComplete = false
      input = shown?.properties.isEmpty == false ? shown : input
    }
  }

  /// The content of a body or a response, in the first media type that the catalog supports; nil without content.
  ///
  /// - Throws: ``Diagnostic`` where all media types are others.
  static func content(of node: JSONNode, _ reader: inout DocumentSchema) throws(Diagnostic) -> Content? {
    if let reference = try node.optional("$ref") {
      let target = try reader.references.enter(reference)
      defer { reader.references.leave() }
      return try content(of: target, &reader)
    }
    guard let types = try node.optional("content") else { return nil }
    let media = try types.members()
    for name in ["application/json", "multipart/form-data", "*/*"] {
      guard let (_, node) = media.first(where: { $0.key.split(separator: ";").first.map { $0.trimmed } == name }) else {
        continue
      }
      return Content(node: node, isMultipart: name == "multipart/form-data")
    }
    guard !media.isEmpty else { return nil }
    throw types.error(
      allowed: "application/json or multipart/form-data among \(media.map(\.key).joined(separator: ", "))")
  }

  /// A media type with its schema and example.
  struct Content {
    let node: JSONNode
    let isMultipart: Bool

    func schema(_ reader: inout DocumentSchema) throws(Diagnostic) -> Schema? {
      guard let schema = try node.optional("schema") else { return nil }
      return try reader.schema(schema, key: "")
    }

    /// The first example that is an object.
    var example: JSONValue? {
      let members = node.value.object
      let named = members?["examples"]?.object?.members.first?.value.object?["value"]
      return [members?["example"], named].compactMap(\.self).first { $0.object != nil }
    }
  }
}
