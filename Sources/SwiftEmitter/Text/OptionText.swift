import ModelBindings

/// The shared option types of a module.
struct OptionText {
  let access: EmitOptions.Access

  /// Appends one type.
  func append(_ option: OptionPlan, to source: inout SourceText) {
    if option.signature.isOpen { appendOpen(option, to: &source) } else { appendClosed(option, to: &source) }
  }

  private func appendClosed(_ option: OptionPlan, to source: inout SourceText) {
    let head =
      "\(access.prefix)enum \(SwiftIdentifier.spelled(option.name)): \(option.isInteger ? "Int" : "String"), ModelOption, CaseIterable {"
    let cases = zip(option.cases, option.signature.values).map { name, value in
      guard let text = value.string else { return "\(SwiftIdentifier.spelled(name)) = \(value.jsonText)" }
      let isImplied = name.utf8.elementsEqual(text.utf8)
      return SwiftIdentifier.spelled(name) + (isImplied ? "" : " = \(StringLiteral.quoted(text))")
    }
    source.block(head) { $0.wrapped(cases.enumerated().map { ($0 == 0 ? "case " : "") + $1 }, separator: ", ") }
  }

  private func appendOpen(_ option: OptionPlan, to source: inout SourceText) {
    source.block("\(access.prefix)struct \(SwiftIdentifier.spelled(option.name)): OpenOption {") { source in
      source.line("\(access.prefix)let rawValue: String")
      source.line("\(access.prefix)init(rawValue: String) { self.rawValue = rawValue }")
      for (name, value) in zip(option.cases, option.signature.values) {
        let literal = StringLiteral.quoted(value.string ?? "")
        source.line("\(access.prefix)static let \(SwiftIdentifier.spelled(name)) = Self(rawValue: \(literal))")
      }
    }
  }
}
