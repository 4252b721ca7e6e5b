import ModelBindings

/// An option of a command that decides what its files hold, as a line of the folder's manifest: `# --only kling*`.
///
/// The value is the rest of the line, as it is. A modelgen that does not record options takes the line for a comment.
package struct RecordedOption: Sendable, Hashable {
  /// The name, without dashes.
  package let name: String
  /// The value.
  package let value: String
  /// The line of the manifest that records it, from 1; nil for an option that was given.
  package let line: Int?

  /// An option that was given.
  package init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
    line = nil
  }

  /// The option that a line of the manifest `file` records.
  init(_ text: Substring, number: Int, file: String) throws(Diagnostic) {
    let words = text.dropFirst(Self.mark.count).split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    guard text.hasPrefix(Self.mark), words.count == 2, !words[0].isEmpty, !words[1].isEmpty else {
      throw Diagnostic(
        "found \"\(text.printable)\", expected an option with its value, as in \"# --name value\"; correct the line, or delete it and give the option again",
        file: file, line: number)
    }
    name = String(words[0])
    value = String(words[1])
    line = number
  }

  private static let mark = "# --"

  /// The line of the manifest.
  var text: String { "\(Self.mark)\(name) \(value)" }

  /// The option as it is given on a command line.
  package var word: String { "--\(name) \(value.shellWord)" }
}
