/// What writing a folder did.
package struct WriteReport: Sendable, Hashable {
  /// The files that are new or have new content.
  package var written: [String]
  /// How many files had the right content already.
  package var unchanged: Int
  /// The files that are not emitted any more and are gone.
  package var removed: [String]
  /// Those of ``written`` that were edited after modelgen had written them. The edits are lost.
  package var edited: [String]
  /// Files beside the emitted ones that matter there and were not emitted. They stay as they are.
  package var foreign: [String]

  /// The numbers in words: `2 written, 7 unchanged, 1 removed`.
  package var summary: String {
    "\(written.count) written, \(unchanged) unchanged" + (removed.isEmpty ? "" : ", \(removed.count) removed")
  }
}

/// A file that is not what the catalog says.
package struct StaleFile: Sendable, Hashable {
  /// What is wrong with it.
  package enum Reason: String, Sendable, Hashable {
    /// It is not there.
    case missing
    /// Its content is another.
    case changed
    /// It is there and should not be.
    case leftOver = "left over"
  }

  /// The path, the output folder's included.
  package var path: String
  /// What is wrong.
  package var reason: Reason
}
