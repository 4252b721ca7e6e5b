import Foundation

/// A checked-in text that a test compares with what is made now.
public enum Golden {
  /// Where the text first differs from the file, in words that name what rewrites it; nil where it does not. With `UPDATE_GOLDEN` in the
  /// environment, the file is written instead.
  public static func difference(of text: String, from file: URL) throws -> String? {
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
      try Data(text.utf8).write(to: file)
      return nil
    }
    let golden = (try? Data(contentsOf: file)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    guard text != golden else { return nil }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let expected = golden.split(separator: "\n", omittingEmptySubsequences: false)
    let first = zip(lines, expected).enumerated().first { $0.element.0 != $0.element.1 }
    let difference = first.map { "line \($0.offset + 1) is '\($0.element.0)' instead of '\($0.element.1)'" }
    // The file stands in a folder of the test target that makes it.
    let target = file.deletingLastPathComponent().deletingLastPathComponent().lastPathComponent
    return
      "\(file.lastPathComponent): \(difference ?? "another number of lines"); UPDATE_GOLDEN=1 swift test --filter \(target) writes it anew"
  }
}
