import ModelBindings

/// An error or a warning about a file of the catalog, an imported document or an output, with its place in the file.
package struct Diagnostic: Error, Sendable, Hashable, CustomStringConvertible {
  /// The effect on the use of the file.
  package enum Severity: String, Sendable, Hashable {
    /// The command does not use the file, or the part of it at the place.
    case error
    /// The command uses the file, but a person should look at the place.
    case warning
  }

  /// The effect on the use of the file.
  package var severity = Severity.error
  /// The text for the user: what was found, what is allowed, what to do.
  package var message: String
  /// The path of the file as the user typed it; nil until a caller that knows it sets it.
  package var file: String?
  /// The line from 1; nil where it is not known.
  package var line: Int?
  /// The column from 1 in Unicode scalars; nil where it is not known.
  package var column: Int?
  /// The place inside the JSON; the root for a diagnostic about the whole file.
  package var pointer: JSONPointer
  /// The name of the lint rule; nil for a diagnostic that comes from no rule.
  package var rule: String?
  /// Whether the place is the name of the member at the pointer, not its value.
  package var isAtKey: Bool

  /// Creates an error at a place inside a JSON text.
  package init(_ message: String, at pointer: JSONPointer = JSONPointer(), file: String? = nil) {
    self.message = message
    self.pointer = pointer
    self.file = file
    isAtKey = false
  }

  /// Creates an error about a line of a text that is not JSON.
  package init(_ message: String, file: String, line: Int) {
    self.init(message, file: file)
    self.line = line
    column = 1
  }

  /// Creates an error about the name of a JSON member.
  package init(_ message: String, atKey pointer: JSONPointer) {
    self.init(message, at: pointer)
    isAtKey = true
  }

  /// Creates an error about a text that is not JSON, with its line and column.
  package init(_ error: JSONSyntaxError, file: String, bytes: [UInt8]) {
    self.init("not JSON: expected \(error.expected)", file: file)
    locate(error.offset, in: bytes)
  }

  /// The same diagnostic as a warning.
  package var asWarning: Diagnostic {
    var copy = self
    copy.severity = .warning
    return copy
  }

  /// `file:line:column: message (at /pointer) [rule]`, without the unknown parts.
  package var description: String { text(severity: "") }

  /// The description with the severity before the message: `file:line:column: warning: message`.
  package var descriptionWithSeverity: String { text(severity: "\(severity.rawValue): ") }

  private func text(severity: String) -> String {
    var text = file ?? ""
    if let line, let column { text += "\(text.isEmpty ? "" : ":")\(line):\(column)" }
    if !text.isEmpty { text += ": " }
    text += severity + message
    if !pointer.tokens.isEmpty { text += " (at \(pointer))" }
    if let rule { text += " [\(rule)]" }
    return text
  }
}

// MARK: Places

extension Diagnostic {
  /// Sets the line and the column of a byte offset.
  package mutating func locate(_ offset: Int, in bytes: [UInt8]) {
    let location = TextLocation(of: offset, in: bytes)
    line = location.line
    column = location.column
  }

  /// The same diagnostic with its file, and with the line and column of its pointer in `bytes`.
  ///
  /// For a pointer to a missing value, line and column are those of the nearest enclosing value.
  package func located(file: String, bytes: [UInt8]) -> Diagnostic {
    located(file: file, bytes: bytes) { $0.offset(in: bytes, ofKey: $1) }
  }

  /// The same for a text that is not JSON as a whole.
  ///
  /// - Parameters:
  ///   - file: The path of the file.
  ///   - bytes: The text.
  ///   - offset: Returns the offset of the value at a pointer, or of its name; nil for a missing value.
  package func located(
    file: String, bytes: [UInt8], offset: (_ pointer: JSONPointer, _ ofKey: Bool) -> Int?
  ) -> Diagnostic {
    var located = self
    located.file = file
    guard line == nil else { return located }
    var place = pointer
    var isKey = isAtKey
    while true {
      if let offset = offset(place, isKey) {
        located.locate(offset, in: bytes)
        return located
      }
      guard !place.tokens.isEmpty else { return located }
      place.tokens.removeLast()
      isKey = false
    }
  }
}
