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
    let head = "\(access.prefix)static var _texts: _OptionTexts {"
    let rawValues = Self.packed(values)
    let labels = option.signature.labels.map { labels in
      Self.packed(zip(labels, values).map { $0.isEmpty ? $1 : $0 })
    }
    let line: String
    if let labels {
      line = "_OptionTexts(\"\(rawValues.joined())\", labels: \"\(labels.joined())\")"
    } else {
      line = "\"\(rawValues.joined())\""
    }
    if source.fits("\(head) \(line) }") {
      source.line("\(head) \(line) }")
      return
    }
    source.block(head) { source in
      if source.fits(line) {
        source.line(line)
      } else if let labels {
        source.block("_OptionTexts(", ")") { source in
          Self.append(rawValues, after: "", before: ",", to: &source)
          Self.append(labels, after: "labels: ", before: "", to: &source)
        }
      } else {
        Self.append(rawValues, after: "", before: "", to: &source)
      }
    }
  }

  /// The texts as they stand in a literal, each behind the separator.
  private static func packed(_ texts: [String]) -> [String] {
    let separator = separator(of: texts)
    return texts.map { StringLiteral.escaped(separator + $0) }
  }

  /// Appends a literal of packed texts, over several lines where one is too short.
  private static func append(_ texts: [String], after head: String, before tail: String, to source: inout SourceText) {
    let line = "\(head)\"\(texts.joined())\"\(tail)"
    if source.fits(line) {
      source.line(line)
    } else {
      source.line("\(head)\"\"\"")
      source.indented { source in
        source.wrapped(texts, separator: "", lineEnd: "\\")
        source.line("\"\"\"\(tail)")
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
