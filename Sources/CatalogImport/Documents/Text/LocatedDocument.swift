import Files
import ModelBindings

/// The values of a document, with the offset of each value in the file.
protocol LocatedDocument: Sendable {
  /// The file.
  var file: ImportFile { get }
  /// The value at the root.
  var value: JSONValue { get }
  /// The offset of a value, or with `ofKey` of its name, in bytes from the start of the file; nil for a missing value.
  func offset(of pointer: JSONPointer, ofKey: Bool) -> Int?
}

extension LocatedDocument {
  /// The error with the file, the line and the column of its pointer.
  func located(_ error: Diagnostic) -> Diagnostic {
    error.located(file: file.path, bytes: file.bytes) { offset(of: $0, ofKey: $1) }
  }

  /// Runs `body` and adds file, line and column to its errors.
  func locating<Value>(_ body: () throws(Diagnostic) -> Value) throws(Diagnostic) -> Value {
    do throws(Diagnostic) { return try body() } catch { throw located(error) }
  }
}

/// A document that is JSON as a whole.
struct DocumentJSON: LocatedDocument {
  let file: ImportFile
  let value: JSONValue

  init(_ file: ImportFile) throws(Diagnostic) {
    self.file = file
    do throws(JSONSyntaxError) {
      value = try JSONValue(parsing: file.bytes)
    } catch {
      throw Diagnostic(error, file: file.path, bytes: file.bytes)
    }
  }

  func offset(of pointer: JSONPointer, ofKey: Bool) -> Int? { pointer.offset(in: file.bytes, ofKey: ofKey) }
}

/// A JSON value inside another text.
struct EmbeddedJSON: LocatedDocument {
  let file: ImportFile
  let value: JSONValue
  let bytes: [UInt8]
  /// The offset in the file at which it begins.
  let offset: Int

  func offset(of pointer: JSONPointer, ofKey: Bool) -> Int? {
    pointer.offset(in: bytes, ofKey: ofKey).map { offset + $0 }
  }
}
