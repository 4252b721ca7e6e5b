import ModelBindings

/// Reads JSON files. Its errors have the file, the line and the column.
package enum JSONFile {
  /// Parses a file and passes its root value to `body`. An error of `body` gets the file, line and column.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - bytes: The file's content if the caller has read it already.
  ///   - body: Converts the root value.
  /// - Throws: ``Diagnostic`` when the file cannot be read or is not JSON, or when `body` throws.
  package static func parse<Value>(
    _ path: String, bytes: [UInt8]? = nil, _ body: (JSONValue) throws(Diagnostic) -> Value
  ) throws(Diagnostic) -> Value {
    let bytes = if let bytes { bytes } else { try FileSystem.read(path) }
    let value: JSONValue
    do throws(JSONSyntaxError) {
      value = try JSONValue(parsing: bytes)
    } catch {
      throw Diagnostic(error, file: path, bytes: bytes)
    }
    do throws(Diagnostic) {
      return try body(value)
    } catch {
      throw error.located(file: path, bytes: bytes)
    }
  }
}
