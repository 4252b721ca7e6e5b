import CatalogExport
import ModelBindings
import ModelCatalog

/// A call to copy: the import, a request with its required fields, its validation and its bytes.
struct CallText {
  let module: ModulePlan

  /// The lines to copy; nil where no values are known that the endpoint accepts.
  func text(_ plan: EndpointPlan) -> String? {
    let accepts = module.accepts ?? [.url]
    guard let example = ExampleBody(.minimal, accepts: accepts).value(for: plan.schema)?.object,
      let arguments = arguments(plan.request, example)
    else { return nil }
    let type = plan.path.map(SwiftIdentifier.spelled).joined(separator: ".")
    var source = SourceText()
    source.line("import \(module.name)")
    source.line()
    let call = "let request = \(type)("
    if source.fits(call + arguments.joined(separator: ", ") + ")") {
      source.line(call + arguments.joined(separator: ", ") + ")")
    } else {
      source.line(call)
      source.indented { source in
        source.wrapped(Array(arguments.dropLast()) + [(arguments.last ?? "") + ")"], separator: ", ")
      }
    }
    if plan.endpoint.role == .model {
      source.line("try request.validate()")
      source.line("let body = try request.json()")
    }
    return source.text
  }

  /// The required parameters with their values, in the order of the initialiser.
  private func arguments(_ object: ObjectPlan, _ values: JSONObject) -> [String]? {
    var arguments: [String] = []
    for field in object.parameters.map({ object.fields[$0] }) where !field.isOptional {
      guard let value = values[field.key], let literal = literal(value, field.type, in: object) else { return nil }
      arguments.append("\(field.spelled): \(literal)")
    }
    return arguments
  }

  /// A value as it is written where its type is known.
  private func literal(_ value: JSONValue, _ type: FieldType, in object: ObjectPlan) -> String? {
    switch type {
    case .string, .media: value.string.map(StringLiteral.quoted)
    case .int, .uint64, .double: value.number.map { "\($0)" }
    case .bool: value.bool.map { "\($0)" }
    case .json: literal(value)
    case .option(let position, _):
      zip(module.options[position].signature.values, module.options[position].cases).first { $0.0 == value }
        .map { "." + SwiftIdentifier.spelled($0.1) }
    case .object(let name): literal(value, object.nested.first { $0.name == name })
    case .array(let element): list(value.array?.map { literal($0, element, in: object) })
    }
  }

  private func literal(_ value: JSONValue, _ object: ObjectPlan?) -> String? {
    guard let object, let values = value.object, let arguments = arguments(object, values) else { return nil }
    return ".init(\(arguments.joined(separator: ", ")))"
  }

  /// What a `JSONValue` is written as.
  private func literal(_ value: JSONValue) -> String? {
    switch value {
    case .null: return ".null"
    case .bool(let value): return "\(value)"
    case .string(let text): return StringLiteral.quoted(text)
    case .number(let number): return number.int.map { "\($0)" }
    case .array(let values): return list(values.map { literal($0) })
    case .object(let object):
      let members = object.map { member in literal(member.value).map { "\(StringLiteral.quoted(member.key)): \($0)" } }
      return members.isEmpty ? "[:]" : list(members)
    }
  }

  private func list(_ literals: [String?]?) -> String? {
    guard let literals, !literals.contains(nil) else { return nil }
    return "[\(literals.compactMap(\.self).joined(separator: ", "))]"
  }
}
