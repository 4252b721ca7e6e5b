import ModelBindings

/// Prints judgements in the form that was asked for.
package struct JudgementPrinter {
  package enum Format: String, CaseIterable { case text, json, github }

  package let format: Format
  let console: Console
  /// Whether valid requests get a line too; a stream of millions does not want them.
  package let printsValid: Bool

  package init(format: Format, console: Console, printsValid: Bool) {
    self.format = format
    self.console = console
    self.printsValid = printsValid
  }

  package func print(_ judgement: Judgement) { console.data(text(of: judgement)) }

  /// What is printed of a judgement, line ends included.
  package func text(of judgement: Judgement) -> String {
    switch format {
    case .json: judgement.json.jsonText + "\n"
    case .github:
      zip(judgement.result.violations, judgement.places).map { annotation($0, $1, judgement) + "\n" }.joined()
    case .text: plainText(of: judgement)
    }
  }

  // MARK: Text, as compilers write

  private func plainText(of judgement: Judgement) -> String {
    var text = ""
    for (violation, place) in zip(judgement.result.violations, judgement.places) {
      let isError = violation.severity == .error
      let severity = console.styled(isError ? "error" : "warning", isError ? .red : .yellow)
      let path = violation.path.isEmpty ? "" : "\(violation.path): "
      text += console.styled(judgement.hasText ? "\(judgement.fileName):\(place):" : "\(judgement.fileName):", .bold)
      text += " \(severity): \((path + violation.message).printable) [\(violation.keyword)]\n"
      if let excerpt = excerpt(violation, judgement, place) { text += excerpt }
    }
    if judgement.result.omitted > 0 {
      text += "\(judgement.fileName): and \(judgement.result.omitted) more violations that are not shown\n"
    }
    let subject = judgement.endpoint.map { " for \($0)" } ?? ""
    if !judgement.result.isValid {
      text += "\(judgement.fileName): \(console.styled("invalid", .red))\(subject): \(count(judgement))\n"
    } else if printsValid {
      let more = judgement.result.violations.isEmpty ? "" : ", \(count(judgement))"
      text += "\(judgement.fileName): \(console.styled("valid", .green))\(subject)\(more)\n"
    }
    return text
  }

  private func count(_ judgement: Judgement) -> String {
    let warnings = judgement.result.warnings.count
    let errors = judgement.result.violations.count - warnings + judgement.result.omitted
    var parts: [String] = []
    if errors > 0 { parts.append(errors.counted("error")) }
    if warnings > 0 { parts.append(warnings.counted("warning")) }
    return parts.joined(separator: ", ")
  }

  /// The offending line with a caret below it, cut around the place where the line is long.
  private func excerpt(_ violation: Violation, _ judgement: Judgement, _ place: TextLocation) -> String? {
    let offset = judgement.start + violation.offset
    guard judgement.hasText, offset <= judgement.text.count else { return nil }
    // A caret needs its place on the line, so a long line is cut on both sides of it; no more of it is looked at.
    let near = max(0, offset - 200)..<min(judgement.text.count, offset + 200)
    let start = judgement.text[near.lowerBound..<offset].lastIndex(of: 0x0A).map { $0 + 1 } ?? near.lowerBound
    let end = judgement.text[offset..<near.upperBound].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? near.upperBound
    let before = String(decoding: judgement.text[start..<offset], as: UTF8.self).suffix(60).printable
    let after = String(decoding: judgement.text[offset..<end], as: UTF8.self).prefix(60).printable
    let number = "\(place.line)"
    let margin = String(repeating: " ", count: number.count)
    let length = min(violation.actual?.count ?? 1, after.count)
    let marks = "^" + String(repeating: "~", count: max(0, length - 1))
    let tabs = String(before.map { $0 == "\t" ? "\t" : " " })
    return " \(number) | \(before)\(after)\n \(margin) | \(tabs)\(console.styled(marks, .green))\n"
  }

  // MARK: GitHub's workflow commands

  private func annotation(_ violation: Violation, _ place: TextLocation, _ judgement: Judgement) -> String {
    let command = violation.severity == .error ? "error" : "warning"
    let path = violation.path.isEmpty ? "" : "\(violation.path): "
    return "::\(command) file=\(escape(judgement.fileName, inProperty: true)),line=\(place.line),col=\(place.column),"
      + "title=\(violation.keyword)::\(escape(path + violation.message, inProperty: false))"
  }

  private func escape(_ text: String, inProperty: Bool) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      case ":" where inProperty: result += "%3A"
      case "," where inProperty: result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
}
