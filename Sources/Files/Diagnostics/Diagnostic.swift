import ModelBindings

/// What is wrong with a file (one of the catalog, a document being imported, an output), and where.
package struct Diagnostic: Error, Sendable, Hashable, CustomStringConvertible {
  /// What it means for the file.
  package enum Severity: String, Sendable, Hashable {
    /// The file, or the part of it that is meant, cannot be used.
    case error
    /// The file is used, but a person should look at it.
    case warning
  }

  /// What it means for the file.
  package var severity = Severity.error
  /// What was found, what is allowed and what to do.
  package var message: String
  /// The file, as its path was given; nil while only a value is being read.
  package var file: String?
  /// The line from 1, where the text is known.
  package var line: Int?
  /// The column from 1 in Unicode scalars, where the text is known.
  package var column: Int?
  /// The place inside the JSON; the root where the whole file is meant.
  package var pointer: JSONPointer
  /// The name of the lint rule that found it; nil where no rule did.
  package var rule: String?
  /// Whether the member's name is meant, not its value.
  package var isAtKey: Bool

  /// An error at a place inside a JSON text.
  package init(_ message: String, at pointer: JSONPointer = JSONPointer(), file: String? = nil) {
    self.message = message
    self.pointer = pointer
    self.file = file
    isAtKey = false
  }

  /// An error in a line of a text that is not JSON.
  package init(_ message: String, file: String, line: Int) {
    self.init(message, file: file)
    self.line = line
    column = 1
  }

  /// An error about a member's name.
  package init(_ message: String, atKey pointer: JSONPointer) {
    self.init(message, at: pointer)
    isAtKey = true
  }

  /// A text that is not JSON.
  package init(_ error: JSONSyntaxError, file: String, bytes: [UInt8]) {
    self.init("not JSON: expected \(error.expected)", file: file)
    locate(error.offset, in: bytes)
  }

  /// The same as a warning.
  package var asWarning: Diagnostic {
    var copy = self
    copy.severity = .warning
    return copy
  }

  /// `file:line:column: message (at /pointer) [rule]`, without the parts that are not known.
  package var description: String { text(severity: "") }

  /// The description with the severity in front of the message: `file:line:column: warning: message`.
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

  /// The same diagnostic with its file, line and column, which its pointer finds in `bytes`.
  ///
  /// When nothing stands at the pointer (a missing member), the nearest enclosing value is named.
  package func located(file: String, bytes: [UInt8]) -> Diagnostic {
    located(file: file, bytes: bytes) { $0.offset(in: bytes, ofKey: $1) }
  }

  /// The same for a text that is not JSON as a whole.
  ///
  /// - Parameter offset: Where the value at a pointer, or its name, stands; nil when nothing does.
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
