/// One generated file, before it is written.
package struct OutputFile: Sendable, Hashable {
  /// The path below the output folder.
  package var path: String
  /// The content.
  package var text: String

  /// Creates a file.
  package init(path: String, text: String) {
    self.path = path
    self.text = text
  }
}
