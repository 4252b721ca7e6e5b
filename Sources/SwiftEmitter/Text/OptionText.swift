import ModelBindings
import ModelCatalog

/// The type of a list of options.
struct OptionText {
  let access: EmitOptions.Access

  /// Appends the type under `name`.
  func append(_ option: OptionPlan, named name: String, to source: inout SourceText) {
    let name = SwiftIdentifier.spelled(name)
    if option.signature.isOpen {
      appendOpen(option, name, to: &source)
    } else {
      appendClosed(option, name, to: &source)
    }
  }

  private func appendClosed(_ option: OptionPlan, _ name: String, to source: inout SourceText) {
    let kind = option.isInteger ? "Int, NumberOption" : "ModelOption"
    let cases = zip(option.cases, option.signature.values).map { name, value in
      SwiftIdentifier.spelled(name) + (option.isInteger ? " = \(value.jsonText)" : "")
    }
    let count = option.signature.values.count - option.signature.removed.count
    source.block("\(access.declaration)enum \(name): \(kind) {") { source in
      source.wrapped(cases.prefix(count).enumerated().map { ($0 == 0 ? "case " : "") + $1 }, separator: ", ")
      for name in cases.dropFirst(count) {
        source.line(EndpointDoc.deprecation(EndpointDoc.noLongerDocumented))
        source.line("case " + name)
      }
      defer { if !option.isInteger { appendTexts(of: option, to: &source) } }
      guard count < cases.count else { return }
      // Only those that are still documented.
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

  private func appendTexts(of option: OptionPlan, to source: inout SourceText) {
    let values = option.signature.values.map { $0.string ?? "" }
    append(values, as: "_rawValues", to: &source)
    guard let labels = option.signature.labels else { return }
    append(zip(labels, values).map { $0.isEmpty ? $1 : $0 }, as: "_labels", to: &source)
  }

  private func append(_ values: [String], as name: String, to source: inout SourceText) {
    let separator = Self.separator(of: values)
    let texts = values.map { StringLiteral.escaped(separator + $0) }
    let head = "\(access.prefix)static var \(name): StaticString {"
    let line = "\(head) \"\(texts.joined())\" }"
    if source.fits(line) {
      source.line(line)
    } else {
      source.block(head) { source in
        source.line("\"\"\"")
        source.wrapped(texts, separator: "", lineEnd: "\\")
        source.line("\"\"\"")
      }
    }
  }

  /// A character that is in none of the values.
  private static func separator(of values: [String]) -> String {
    func isFree(_ scalar: Unicode.Scalar) -> Bool { !values.contains { $0.unicodeScalars.contains(scalar) } }
    let usual = (["|", ",", ";", "/"] as [Unicode.Scalar]).first(where: isFree)
    // Characters without a meaning, of which there are more than a list has characters.
    let unusual = (0xE000...0x10_FFFF as ClosedRange<UInt32>).lazy.compactMap(Unicode.Scalar.init)
    return (usual ?? unusual.first(where: isFree)).map { String($0) } ?? ""
  }

  private func appendOpen(_ option: OptionPlan, _ type: String, to source: inout SourceText) {
    source.block("\(access.declaration)struct \(type): OpenOption {") { source in
      source.line("\(access.prefix)let rawValue: String")
      source.line("\(access.prefix)init(rawValue: String) { self.rawValue = rawValue }")
      for (name, value) in zip(option.cases, option.signature.values) {
        let literal = StringLiteral.quoted(value.string ?? "")
        source.line("\(access.prefix)static let \(SwiftIdentifier.spelled(name)) = Self(rawValue: \(literal))")
      }
    }
  }
}
