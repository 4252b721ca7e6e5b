import ModelBindings

/// Prints the results of validation as text, JSON lines or GitHub annotations.
package struct ValidationPrinter {
  /// The form of the output; the raw value is the value of `--format`.
  package enum Format: String, CaseIterable { case text, json, github }

  /// The form of the output.
  package let format: Format
  let console: Console
  /// Whether the text form has a line for each valid request. A stream of millions of requests leaves it out.
  package let printsValid: Bool

  /// Creates a printer.
  package init(format: Format, console: Console, printsValid: Bool) {
    self.format = format
    self.console = console
    self.printsValid = printsValid
  }

  /// Prints the result of one request.
  package func print(_ request: ValidatedRequest) { console.data(text(of: request)) }

  /// The text that ``print(_:)`` prints for one request, line ends included.
  package func text(of request: ValidatedRequest) -> String {
    switch format {
    case .json: request.json.jsonText + "\n"
    case .github:
      zip(request.result.violations, request.places).map { annotation($0, $1, request) + "\n" }.joined()
    case .text: plainText(of: request)
    }
  }

  // MARK: Text, as compilers write

  private func plainText(of request: ValidatedRequest) -> String {
    var text = ""
    for (violation, place) in zip(request.result.violations, request.places) {
      let isError = violation.severity == .error
      let severity = console.styled(isError ? "error" : "warning", isError ? .red : .yellow)
      let path = violation.path.isEmpty ? "" : "\(violation.path): "
      text += console.styled(request.hasText ? "\(request.fileName):\(place):" : "\(request.fileName):", .bold)
      text += " \(severity): \((path + violation.message).printable) [\(violation.keyword)]\n"
      if let excerpt = excerpt(violation, request, place) { text += excerpt }
    }
    if request.result.omitted > 0 {
      text += "\(request.fileName): and \(request.result.omitted) more violations that are not shown\n"
    }
    let subject = request.endpoint.map { " for \($0)" } ?? ""
    if !request.result.isValid {
      text += "\(request.fileName): \(console.styled("invalid", .red))\(subject): \(count(request))\n"
    } else if printsValid {
      let more = request.result.violations.isEmpty ? "" : ", \(count(request))"
      text += "\(request.fileName): \(console.styled("valid", .green))\(subject)\(more)\n"
    }
    return text
  }

  private func count(_ request: ValidatedRequest) -> String {
    let warnings = request.result.warnings.count
    let errors = request.result.violations.count - warnings + request.result.omitted
    var parts: [String] = []
    if errors > 0 { parts.append(errors.counted("error")) }
    if warnings > 0 { parts.append(warnings.counted("warning")) }
    return parts.joined(separator: ", ")
  }

  /// The line of the violation with a caret below it. A long line is cut to 60 characters on both sides of the caret.
  private func excerpt(_ violation: Violation, _ request: ValidatedRequest, _ place: TextLocation) -> String? {
    let offset = request.start + violation.offset
    guard request.hasText, offset <= request.text.count else { return nil }
    // Only 200 bytes on both sides are decoded, since a line can have megabytes of base64.
    let near = max(0, offset - 200)..<min(request.text.count, offset + 200)
    let start = request.text[near.lowerBound..<offset].lastIndex(of: 0x0A).map { $0 + 1 } ?? near.lowerBound
    let end = request.text[offset..<near.upperBound].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? near.upperBound
    let before = String(decoding: request.text[start..<offset], as: UTF8.self).suffix(60).printable
    let after = String(decoding: request.text[offset..<end], as: UTF8.self).prefix(60).printable
    let number = "\(place.line)"
    let margin = String(repeating: " ", count: number.count)
    let length = min(violation.actual?.count ?? 1, after.count)
    let marks = "^" + String(repeating: "~", count: max(0, length - 1))
    let tabs = String(before.map { $0 == "\t" ? "\t" : " " })
    return " \(number) | \(before)\(after)\n \(margin) | \(tabs)\(console.styled(marks, .green))\n"
  }

  // MARK: GitHub's workflow commands

  private func annotation(_ violation: Violation, _ place: TextLocation, _ request: ValidatedRequest) -> String {
    let command = violation.severity == .error ? "error" : "warning"
    let path = violation.path.isEmpty ? "" : "\(violation.path): "
    return "::\(command) file=\(escape(request.fileName, inProperty: true)),line=\(place.line),col=\(place.column),"
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
