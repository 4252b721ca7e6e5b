/// Receives the progress of a transfer, from any thread, and often.
public typealias TransferObserver = @Sendable (TransferProgress) -> Void

/// The progress of an upload or a download.
public struct TransferProgress: Sendable, Hashable {
  /// The name of the file.
  public var fileName: String
  /// The bytes that were transferred.
  public var completed: Int
  /// The size of the whole file in bytes; nil where the server does not report it.
  public var total: Int?

  /// A stage of a transfer.
  public init(fileName: String, completed: Int, total: Int?) {
    self.fileName = fileName
    self.completed = completed
    self.total = total
  }
}
