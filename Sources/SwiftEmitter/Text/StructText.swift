import ModelBindings
import ModelCatalog

/// A request, a response, or an object inside of one of them: properties, options, initialiser, then what the runtime needs.
struct StructText {
  let module: ModulePlan
  let access: EmitOptions.Access
  let homes: OptionHomes

  /// Appends the type of an endpoint and what nests inside it.
  func append(_ tree: TypeTree, to source: inout SourceText) {
    guard let plan = tree.endpoint else {
      source.block("\(access.declaration)enum \(SwiftIdentifier.spelled(tree.name)) {") { source in
        for child in tree.children { append(child, to: &source) }
      }
      return
    }
    source.comment(EndpointDoc(endpoint: plan.endpoint, provider: module.provider).paragraphs)
    if let attribute = EndpointDoc.availability(plan.endpoint) { source.line(attribute) }
    source.block(head(plan.request.name, plan.response == nil ? "ModelRequest" : "ServiceRequest")) { source in
      let isFromClient = plan.endpoint.sources.map(\.evidence).min() == .client
      appendMembers(of: plan.request, isFromClient: isFromClient, to: &source)
      if let response = plan.response { append(response, isFromClient: isFromClient, to: &source) }
      for child in tree.children {
        source.line()
        append(child, to: &source)
      }
      appendSupport(plan, to: &source)
    }
  }

  private func head(_ name: String, _ conformance: String) -> String {
    "\(access.declaration)struct \(SwiftIdentifier.spelled(name)): \(conformance) {"
  }

  private func append(_ object: ObjectPlan, isFromClient: Bool, to source: inout SourceText) {
    source.line()
    source.block(head(object.name, object.kind == .response ? "ModelResponse" : "NestedObject")) { source in
      appendMembers(of: object, isFromClient: isFromClient, to: &source)
      Self.appendMark(to: &source)
      var schema = object.schema
      schema.resolveMedia(accepting: module.accepts)
      append(schema, to: &source)
      appendStorage(to: &source)
    }
  }

  // MARK: The user's part

  // `isFromClient`: the comment of the type says that the whole endpoint is known from client code, so that its fields need not.

  private func appendMembers(of object: ObjectPlan, isFromClient: Bool, to source: inout SourceText) {
    for (position, field) in object.fields.enumerated() {
      append(field, at: position, isFromClient: isFromClient, to: &source)
    }
    appendOptions(of: object, to: &source)
    if !object.fields.isEmpty { source.line() }
    InitializerText(access: access).append(object, to: &source)
    for nested in object.nested { append(nested, isFromClient: isFromClient, to: &source) }
  }

  /// A list of options that this type alone uses stands here; one that others use too has a short name here.
  private func appendOptions(of object: ObjectPlan, to source: inout SourceText) {
    var declared: [Int: String] = [:]
    for alias in object.aliases where homes.isNested(alias.option) {
      let name = SwiftIdentifier.spelled(alias.name)
      source.line()
      if let first = declared[alias.option] {
        source.line("\(access.prefix)typealias \(name) = \(first)")
      } else {
        OptionText(access: access).append(module.options[alias.option], named: alias.name, to: &source)
        declared[alias.option] = name
      }
    }
    let shared = object.aliases.filter { !homes.isNested($0.option) }
    if !shared.isEmpty { source.line() }
    for alias in shared {
      let option = SwiftIdentifier.spelled(module.options[alias.option].name)
      source.line("\(access.prefix)typealias \(SwiftIdentifier.spelled(alias.name)) = \(module.optionsName).\(option)")
    }
  }

  private func append(
    _ field: FieldPlan, at position: Int, isFromClient: Bool, to source: inout SourceText
  ) {
    source.comment([FieldComment.text(field.schema, key: field.key, isEvidenceTold: isFromClient)])
    if let attribute = EndpointDoc.availability(removed: field.schema.removed, deprecated: field.schema.deprecated) {
      source.line(attribute)
    }
    let type = field.type.text + (field.isOptional ? "?" : "")
    let place = field.place(position)
    let head = "\(access.inlinePrefix)var \(field.spelled): \(type) {"
    let accessors = "get { \(place) } set { \(place) = newValue }"
    if source.fits("\(head) \(accessors) }") {
      source.line("\(head) \(accessors) }")
    } else {
      source.block(head) { $0.line(accessors) }
    }
  }

  // MARK: The runtime's part

  private static func appendMark(to source: inout SourceText) {
    source.line()
    source.line("// MARK: Generated support")
    source.line()
  }

  private func appendSupport(_ plan: EndpointPlan, to source: inout SourceText) {
    Self.appendMark(to: &source)
    var schema = plan.schema
    schema.resolveMedia(accepting: module.accepts)
    let takesCommon = plan.endpoint.role == .model && !module.common.isEmpty
    let operation = OperationText.arguments(plan.endpoint)
    append(schema, operation: operation, common: takesCommon ? module.commonName : nil, to: &source)
    appendStorage(to: &source)
  }

  private func appendStorage(to source: inout SourceText) {
    source.line("\(access.storagePrefix)var _storage: _Storage")
    source.line("\(access.prefix)init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }")
    source.line("\(access.prefix)func _contents(_: _StorageKey) -> _Storage { _storage }")
  }

  private func append(
    _ schema: Schema, operation: String? = nil, common: String? = nil, to source: inout SourceText
  ) {
    let lines = SchemaText.lines(of: schema)
    let fence = String(repeating: "#", count: StringLiteral.fences(for: lines))
    let head = "\(access.prefix)static let _schema = _Schema("
    if let operation {
      source.line(head)
      source.indented { $0.line("\(operation), \(fence)\"\"\"") }
    } else {
      source.line("\(head)\(fence)\"\"\"")
    }
    source.indented { source in
      source.json(lines)
      source.line("\"\"\"\(fence)\(common.map { ", common: \($0)" } ?? ""))")
    }
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
