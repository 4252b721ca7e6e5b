/// The two initialisers of a struct and the list of its fields.
struct InitializerText {
  let module: ModulePlan
  let access: EmitOptions.Access

  func append(_ object: ObjectPlan, to source: inout SourceText) {
    appendMemberwise(object, to: &source)
    appendBlank(object, to: &source)
    appendVisit(object, to: &source)
  }

  private func appendMemberwise(_ object: ObjectPlan, to source: inout SourceText) {
    let fields = object.parameters.map { object.fields[$0] }
    let parameters = fields.map { field in
      "\(field.spelled): \(field.type.text)" + (field.isOptional ? "? = nil" : "")
    }
    let assignments = fields.map { "self.\($0.storage) = \($0.spelled)" }
    let head = "\(access.prefix)init(\(parameters.joined(separator: ", ")))"
    if source.fits(head + " {") {
      append(head, assignments, to: &source)
    } else {
      source.line("\(access.prefix)init(")
      source.indented { $0.wrapped(parameters, separator: ", ") }
      source.block(") {") { $0.wrapped(assignments, separator: "; ", lineEnd: "") }
    }
  }

  private func appendBlank(_ object: ObjectPlan, to source: inout SourceText) {
    let assignments = object.fields.filter { !$0.isOptional }.map { field in
      "\(field.storage == "blank" ? "self." : "")\(field.storage) = \(blank(field.type))"
    }
    append("\(access.prefix)init(_ blank: Blank)", assignments, to: &source)
  }

  private func appendVisit(_ object: ObjectPlan, to source: inout SourceText) {
    let names = object.fields.map { $0.storage == "field" ? "self.field" : $0.storage }
    let visits = (names + ["extra"]).map { "field(&\($0))" }
    append("\(access.prefix)mutating func visit(_ field: inout FieldVisitor)", visits, to: &source)
  }

  /// A function of short statements, on one line where they fit.
  private func append(_ head: String, _ statements: [String], to source: inout SourceText) {
    let line = statements.isEmpty ? "\(head) {}" : "\(head) { \(statements.joined(separator: "; ")) }"
    if source.fits(line) {
      source.line(line)
    } else {
      source.block("\(head) {") { $0.wrapped(statements, separator: "; ", lineEnd: "") }
    }
  }

  /// Some value of the type, for decoding to replace.
  private func blank(_ type: FieldType) -> String {
    switch type {
    case .string, .media: "\"\""
    case .int, .uint64, .double: "0"
    case .bool: "false"
    case .json: ".null"
    case .array: "[]"
    case .object(let name): "\(SwiftIdentifier.spelled(name))(blank)"
    case .option(let position, _): blank(module.options[position])
    }
  }

  private func blank(_ option: OptionPlan) -> String {
    if option.signature.isOpen { return ".init(rawValue: \"\")" }
    return ".\(SwiftIdentifier.spelled(option.cases.first ?? ""))"
  }
}
