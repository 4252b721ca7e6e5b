import ModelBindings

/// The initialisers of a struct.
struct InitializerText {
  let access: EmitOptions.Access

  func append(_ object: ObjectPlan, to source: inout SourceText) {
    let parameters = object.parameters.map { position in
      let field = object.fields[position]
      return "\(field.spelled): \(field.type.text)" + (field.isOptional ? "? = nil" : "")
    }
    // In the order of the fields, and not by the properties: a deprecated one would warn in its own type's initialiser.
    let values = object.fields.map(\.spelled)
    let body = "_storage = _Storage(\((["Self._schema"] + values).joined(separator: ", ")))"
    let head = "\(access.inlinePrefix)init(\(parameters.joined(separator: ", ")))"
    if source.fits("\(head) { \(body) }") {
      source.line("\(head) { \(body) }")
    } else {
      if source.fits(head + " {") {
        source.line(head + " {")
      } else {
        source.line("\(access.inlinePrefix)init(")
        source.indented { $0.wrapped(parameters, separator: ", ") }
        source.line(") {")
      }
      source.indented { source in
        if source.fits(body) {
          source.line(body)
        } else {
          source.block("_storage = _Storage(", ")") { $0.wrapped(["Self._schema"] + values, separator: ", ") }
        }
      }
      source.line("}")
    }
  }
}

extension FieldPlan {
  /// The field at `position` of its object, as it stands in source.
  func place(_ position: Int) -> String { isOptional ? "_storage[optional: \(position)]" : "_storage[\(position)]" }
}
