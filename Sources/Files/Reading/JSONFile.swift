import ModelBindings

/// Reads files of JSON with errors that name the file, the line and the column.
package enum JSONFile {
  /// Reads a file and hands its root to `body`, whose errors get the file, line and column.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - bytes: The file's content where it has been read already.
  ///   - body: Reads the root.
  /// - Throws: ``Diagnostic`` when the file cannot be read, is not JSON, or `body` throws one.
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
