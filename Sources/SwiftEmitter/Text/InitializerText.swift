/// The initialisers of a struct.
struct InitializerText {
  let access: EmitOptions.Access

  func append(_ object: ObjectPlan, to source: inout SourceText) {
    let parameters = object.parameters.map { position in
      let field = object.fields[position]
      return "\(field.spelled): \(field.type.text)" + (field.isOptional ? "? = nil" : "")
    }
    // Through the places and not the properties: a deprecated property would warn in its own type's initialiser.
    let assignments = object.parameters.map { position in
      let field = object.fields[position]
      return "\(field.place(position)) = \(field.spelled)"
    }
    let statements = ["self.init(fields: Fields(Self.validator))"] + assignments
    let head = "\(access.inlinePrefix)init(\(parameters.joined(separator: ", ")))"
    let line = "\(head) { \(statements.joined(separator: "; ")) }"
    if source.fits(line) {
      source.line(line)
    } else if source.fits(head + " {") {
      source.block(head + " {") { $0.wrapped(statements, separator: "; ", lineEnd: "") }
    } else {
      source.line("\(access.inlinePrefix)init(")
      source.indented { $0.wrapped(parameters, separator: ", ") }
      source.block(") {") { $0.wrapped(statements, separator: "; ", lineEnd: "") }
    }
    source.line("\(access.prefix)init(fields: Fields) { self.fields = fields }")
  }
}

extension FieldPlan {
  /// The field at `position` of its object, as it stands in source.
  func place(_ position: Int) -> String { isOptional ? "fields[optional: \(position)]" : "fields[\(position)]" }
}
