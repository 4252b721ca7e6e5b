/// What writing a folder did.
public struct WriteReport: Sendable, Hashable {
  /// The files that are new or have new content.
  public var written: [String]
  /// How many files had the right content already.
  public var unchanged: Int
  /// The files that are not emitted any more and are gone.
  public var removed: [String]
  /// Those of ``written`` that somebody had changed since they were emitted. The changes are gone.
  public var edited: [String]
  /// Files beside the emitted ones that matter there and were not emitted. They stay as they are.
  public var foreign: [String]

  /// The numbers in words: `2 written, 7 unchanged, 1 removed`.
  package var summary: String {
    "\(written.count) written, \(unchanged) unchanged" + (removed.isEmpty ? "" : ", \(removed.count) removed")
  }
}

/// A file that is not what the catalog says.
public struct StaleFile: Sendable, Hashable {
  /// What is wrong with it.
  public enum Reason: String, Sendable, Hashable {
    /// It is not there.
    case missing
    /// Its content is another.
    case changed
    /// It is there and should not be.
    case leftOver = "left over"
  }

  /// The path, the output folder's included.
  public var path: String
  /// What is wrong.
  public var reason: Reason
}
