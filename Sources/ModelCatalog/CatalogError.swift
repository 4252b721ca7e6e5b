import ModelBindings

/// What is wrong with a file of the catalog, or with a document being imported, and where.
public struct CatalogError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file, as its path was given; nil while only a value is being read.
  public var file: String?
  /// The line from 1, where the text is known.
  public var line: Int?
  /// The column from 1 in Unicode scalars, where the text is known.
  public var column: Int?
  /// The place inside the JSON; the root where the whole file is meant.
  public var pointer: JSONPointer
  /// What was found, what is allowed and what to do.
  public var message: String
  /// Whether the member's name is meant, not its value.
  package var isAtKey: Bool

  /// An error at a place inside a JSON text.
  public init(_ message: String, at pointer: JSONPointer = JSONPointer(), file: String? = nil) {
    self.message = message
    self.pointer = pointer
    self.file = file
    isAtKey = false
  }

  package init(_ message: String, atKey pointer: JSONPointer) {
    self.init(message, at: pointer)
    isAtKey = true
  }

  /// A text that is not JSON.
  package init(_ error: JSONSyntaxError, file: String, bytes: [UInt8]) {
    self.init("not JSON: expected \(error.expected)", file: file)
    locate(error.offset, in: bytes)
  }

  /// `file:line:column: message (at /pointer)`, without the parts that are not known.
  public var description: String {
    var text = file ?? ""
    if let line, let column { text += "\(text.isEmpty ? "" : ":")\(line):\(column)" }
    if !text.isEmpty { text += ": " }
    text += message
    if !pointer.tokens.isEmpty { text += " (at \(pointer))" }
    return text
  }

  package mutating func locate(_ offset: Int, in bytes: [UInt8]) {
    let location = TextLocation(of: offset, in: bytes)
    line = location.line
    column = location.column
  }

  /// The same error with its file, line and column, which its pointer finds in `bytes`.
  ///
  /// When nothing stands at the pointer (a missing member), the nearest enclosing value is named.
  package func located(file: String, bytes: [UInt8]) -> CatalogError {
    located(file: file, bytes: bytes) { $0.offset(in: bytes, ofKey: $1) }
  }

  /// The same for a text that is not JSON as a whole.
  ///
  /// - Parameter offset: Where the value at a pointer, or its name, stands; nil when nothing does.
  package func located(
    file: String, bytes: [UInt8], offset: (_ pointer: JSONPointer, _ ofKey: Bool) -> Int?
  ) -> CatalogError {
    var error = self
    error.file = file
    guard line == nil else { return error }
    var place = pointer
    var isKey = isAtKey
    while true {
      if let offset = offset(place, isKey) {
        error.locate(offset, in: bytes)
        return error
      }
      guard !place.tokens.isEmpty else { return error }
      place.tokens.removeLast()
      isKey = false
    }
  }
}
