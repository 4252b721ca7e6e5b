import Foundation
import Testing

/// A checked-in text that a test compares with the text it makes.
package enum Golden {
  /// Whether this run writes golden files instead of comparing with them: `UPDATE_GOLDEN` is set.
  package static let isUpdating = ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil

  /// Compares with a golden file, or writes it where ``isUpdating``.
  ///
  /// - Parameter path: From the folder of all tests: `SwiftEmitterTests/Golden/nasty.txt`.
  package static func expect(
    _ text: String, equals path: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = Repository.url("Tests/\(path)")
    if isUpdating { return try Data(text.utf8).write(to: file) }
    if let difference = difference(of: text, from: try? String(contentsOf: file, encoding: .utf8)) {
      Issue.record("\(path): \(difference); \(command(for: path))", sourceLocation: sourceLocation)
    }
  }

  /// The command that writes a golden file anew.
  package static func command(for path: String) -> String {
    "'UPDATE_GOLDEN=1 swift test --filter \(path.prefix { $0 != "/" })' accepts it"
  }

  /// The first line in which a text differs from the golden one; nil where it does not differ.
  static func difference(of text: String, from golden: String?) -> String? {
    guard let golden else { return "the file is missing" }
    guard text != golden else { return nil }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let expected = golden.split(separator: "\n", omittingEmptySubsequences: false)
    let first = zip(lines, expected).enumerated().first { $0.element.0 != $0.element.1 }
    let difference = first.map { "line \($0.offset + 1) is '\($0.element.0)' instead of '\($0.element.1)'" }
    return difference ?? "\(lines.count) lines instead of \(expected.count)"
  }
}
