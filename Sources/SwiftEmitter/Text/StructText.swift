import ModelBindings
import ModelCatalog

/// A request, an answer, or an object inside one of them.
struct StructText {
  let module: ModulePlan
  let access: EmitOptions.Access

  /// Appends the type of an endpoint and what nests inside it.
  func append(_ tree: TypeTree, to source: inout SourceText) {
    guard let plan = tree.endpoint else {
      source.block("\(access.prefix)enum \(SwiftIdentifier.spelled(tree.name)) {") { source in
        for child in tree.children { append(child, to: &source) }
      }
      return
    }
    for line in EndpointDoc.lines(plan.endpoint) { source.line(line) }
    if let attribute = EndpointDoc.availability(plan.endpoint) { source.line(attribute) }
    let conformance = plan.response == nil ? "ModelRequest" : "ServiceRequest"
    source.block(head(plan.request.name, conformance)) { source in
      // Computed: a stored one would cost each type the code that makes it once.
      source.line(
        "\(access.prefix)static var operation: Operation { \(OperationText.expression(plan.endpoint)) }")
      var schema = plan.schema
      schema.resolveMedia(accepting: module.accepts)
      let takesCommon = plan.endpoint.role == .model && !module.common.isEmpty
      appendValidator(of: schema, common: takesCommon ? module.commonName : nil, to: &source)
      appendMembers(of: plan.request, to: &source)
      if let response = plan.response { append(response, to: &source) }
      for child in tree.children { append(child, to: &source) }
    }
  }

  private func head(_ name: String, _ conformance: String) -> String {
    "\(access.prefix)struct \(SwiftIdentifier.spelled(name)): \(conformance), Hashable, Codable {"
  }

  private func appendValidator(of schema: Schema, common: String?, to source: inout SourceText) {
    let lines = SchemaText.lines(of: schema)
    let fence = String(repeating: "#", count: StringLiteral.fences(for: lines))
    source.line("\(access.prefix)static let validator = Validator(\(fence)\"\"\"")
    source.indented { source in
      for line in lines { source.line(line) }
      source.line("\"\"\"\(fence)\(common.map { ", common: \($0)" } ?? ""))")
    }
  }

  private func append(_ object: ObjectPlan, to source: inout SourceText) {
    source.block(head(object.name, object.kind == .response ? "ModelResponse" : "ModelObject, FieldValue")) { source in
      var schema = object.schema
      schema.resolveMedia(accepting: module.accepts)
      appendValidator(of: schema, common: nil, to: &source)
      appendMembers(of: object, to: &source)
    }
  }

  private func appendMembers(of object: ObjectPlan, to source: inout SourceText) {
    for alias in object.aliases {
      let option = SwiftIdentifier.spelled(module.options[alias.option].name)
      source.line("\(access.prefix)typealias \(SwiftIdentifier.spelled(alias.name)) = \(module.optionsName).\(option)")
    }
    for (position, field) in object.fields.enumerated() { append(field, at: position, to: &source) }
    source.line("\(access.prefix)var fields: Fields")
    InitializerText(access: access).append(object, to: &source)
    for nested in object.nested { append(nested, to: &source) }
  }

  private func append(_ field: FieldPlan, at position: Int, to source: inout SourceText) {
    let doc = Limits.comment(field.schema, key: field.key)
    if !doc.isEmpty { source.line("/// " + doc) }
    if let attribute = EndpointDoc.availability(removed: field.schema.removed, deprecated: field.schema.deprecated) {
      source.line(attribute)
    }
    let type = field.type.text + (field.isOptional ? "?" : "")
    let place = field.place(position)
    source.line("\(access.inlinePrefix)var \(field.spelled): \(type) { get { \(place) } set { \(place) = newValue } }")
  }
}

extension FieldType {
  /// The type as it stands in source.
  var text: String {
    switch self {
    case .string: "String"
    case .int: "Int"
    case .uint64: "UInt64"
    case .double: "Double"
    case .bool: "Bool"
    case .media: "Media"
    case .json: "JSONValue"
    case .option(_, let alias): SwiftIdentifier.spelled(alias)
    case .object(let name): SwiftIdentifier.spelled(name)
    case .array(let element): "[\(element.text)]"
    }
  }
}
