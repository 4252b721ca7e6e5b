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
    let count = option.signature.values.count - option.signature.removed.count
    source.block(head) { source in
      source.wrapped(cases.prefix(count).enumerated().map { ($0 == 0 ? "case " : "") + $1 }, separator: ", ")
      for name in cases.dropFirst(count) {
        source.line(EndpointDoc.deprecation(EndpointDoc.noLongerDocumented))
        source.line("case " + name)
      }
      guard count < cases.count else { return }
      // Swift makes no such list where a case is deprecated.
      let offered = option.cases.prefix(count).map { "." + SwiftIdentifier.spelled($0) }
      let list = "\(access.prefix)static var allCases: [Self] { [\(offered.joined(separator: ", "))] }"
      if source.fits(list) {
        source.line(list)
      } else {
        source.block("\(access.prefix)static var allCases: [Self] {") { source in
          source.block("[", "]") { $0.wrapped(offered, separator: ", ") }
        }
      }
    }
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
