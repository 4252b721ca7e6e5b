import Files
import ModelBindings
import ModelCatalog

/// The body of an OpenAPI operation.
struct OpenAPIBody {
  /// How the body is sent.
  private(set) var form = Endpoint.Body.none
  /// The schema; nil when there is no body, or no schema of it.
  private(set) var input: Schema?
  /// False when there is a body and the operation declares no field of it.
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
      // Pages that declare no field often show some.
      let shown = content.example.map { ExampleSchema.schema($0) }
      isComplete = false
      input = shown?.properties.isEmpty == false ? shown : input
    }
  }

  /// The content of a body or a response, in a media type that the catalog can hold; nil when there is no content.
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

    /// The example, if it is an object.
    var example: JSONValue? {
      let members = node.value.object
      let named = members?["examples"]?.object?.members.first?.value.object?["value"]
      return [members?["example"], named].compactMap(\.self).first { $0.object != nil }
    }
  }
}
