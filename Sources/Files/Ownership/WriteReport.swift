/// The result of writing a folder: which files changed.
package struct WriteReport: Sendable, Hashable {
  /// The files that are new or have new content.
  package var written: [String]
  /// The number of files that already had the right content.
  package var unchanged: Int
  /// The files that `write` deleted, since the command no longer generates them.
  package var removed: [String]
  /// The paths, with the folder's before them, of files that the command no longer generates and that could not be deleted.
  package var unremoved: [String] = []
  /// Those of ``written`` that a person had edited since the last write. The write replaced the edits.
  package var edited: [String]
  /// Files of the reported ending that no command generated. `write` leaves them as they are.
  package var foreign: [String]

  /// The numbers in words: `2 written, 7 unchanged, 1 removed`.
  package var summary: String {
    "\(written.count) written, \(unchanged) unchanged" + (removed.isEmpty ? "" : ", \(removed.count) removed")
  }
}

/// A generated file that differs from the catalog.
package struct StaleFile: Sendable, Hashable {
  /// The difference.
  package enum Reason: String, Sendable, Hashable {
    /// The file is missing.
    case missing
    /// The content differs.
    case changed
    /// The command no longer generates this file.
    case leftOver = "left over"
  }

  /// The path, with the output folder's path before it.
  package var path: String
  /// The difference.
  package var reason: Reason
}
