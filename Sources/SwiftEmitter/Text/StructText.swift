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
      source.line("\(access.prefix)static let operation = \(OperationText.expression(plan.endpoint))")
      appendValidator(of: plan, to: &source)
      appendMembers(of: plan.request, to: &source)
      if let response = plan.response { append(response, to: &source) }
      for child in tree.children { append(child, to: &source) }
    }
  }

  private func head(_ name: String, _ conformance: String) -> String {
    "\(access.prefix)struct \(SwiftIdentifier.spelled(name)): \(conformance) {"
  }

  private func appendValidator(of plan: EndpointPlan, to source: inout SourceText) {
    var schema = plan.schema
    schema.resolveMedia(accepting: module.accepts)
    let lines = SchemaText.lines(of: schema)
    let fence = String(repeating: "#", count: StringLiteral.fences(for: lines))
    let common = plan.endpoint.role == .model && !module.common.isEmpty ? ", common: \(module.commonName)" : ""
    source.line("\(access.prefix)static let validator = Validator(\(fence)\"\"\"")
    source.indented { source in
      for line in lines { source.line(line) }
      source.line("\"\"\"\(fence)\(common))")
    }
  }

  private func append(_ object: ObjectPlan, to source: inout SourceText) {
    source.block(head(object.name, object.kind == .response ? "ModelResponse" : "ModelObject")) { source in
      let keys = object.fields.map { StringLiteral.quoted($0.key) }
      let line = "\(access.prefix)static let keys: FieldKeys = [\(keys.joined(separator: ", "))]"
      if source.fits(line) {
        source.line(line)
      } else {
        source.block("\(access.prefix)static let keys: FieldKeys = [", "]") { $0.wrapped(keys, separator: ", ") }
      }
      appendMembers(of: object, to: &source)
    }
  }

  private func appendMembers(of object: ObjectPlan, to source: inout SourceText) {
    for alias in object.aliases {
      let option = SwiftIdentifier.spelled(module.options[alias.option].name)
      source.line("\(access.prefix)typealias \(SwiftIdentifier.spelled(alias.name)) = \(module.optionsName).\(option)")
    }
    for field in object.fields { append(field, to: &source) }
    source.line("\(access.prefix)var extra: Extra = [:]")
    InitializerText(module: module, access: access).append(object, to: &source)
    for nested in object.nested { append(nested, to: &source) }
  }

  private func append(_ field: FieldPlan, to source: inout SourceText) {
    let doc = FieldDoc.text(field.schema, key: field.key)
    if !doc.isEmpty { source.line("/// " + doc) }
    let type = field.type.text + (field.isOptional ? "?" : "")
    guard let message = field.schema.deprecated else {
      source.line("\(access.prefix)var \(field.spelled): \(type)")
      return
    }
    source.line(EndpointDoc.deprecation(message))
    source.line(
      "\(access.prefix)var \(field.spelled): \(type) { get { \(field.storage) } set { \(field.storage) = newValue } }")
    source.line("private var \(field.storage): \(type)")
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
