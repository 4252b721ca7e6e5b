/// The reason why a file's header does not identify the file.
public struct ProbeError: Error, Sendable, Hashable {
  /// The kinds of reason.
  public enum Reason: String, Sendable, Hashable {
    /// The content is no media that is known.
    case unrecognized
    /// The file ends before its header does.
    case truncated
    /// The header contradicts itself or its format.
    case malformed
    /// The header is so long or so tangled that reading on could go on without end.
    case excessive
    /// The file cannot be opened or read.
    case unreadable
  }

  /// The kind of reason.
  public let reason: Reason
  /// The reason, as the second half of a sentence.
  public let message: String
  /// The format that the file began as, or nil when it is none that is known.
  public private(set) var format: String?

  /// An error.
  public init(_ reason: Reason, _ message: String, format: String? = nil) {
    self.reason = reason
    self.message = message
    self.format = format
  }

  static let unrecognized = ProbeError(.unrecognized, "its content is no image, video or audio format that is known")
  static let empty = ProbeError(.unrecognized, "it is empty")
  static let truncated = ProbeError(.truncated, "it ends before its header does")
  static let excessive = ProbeError(.excessive, "its header is too long or too tangled to be read")

  static func malformed(_ message: String) -> ProbeError { ProbeError(.malformed, message) }

  func naming(_ format: String) -> ProbeError {
    var error = self
    if reason != .unreadable { error.format = format }
    return error
  }
}

extension ProbeError: CustomStringConvertible {
  /// A sentence: `a broken PNG: its width is zero`.
  public var description: String { format.map { "a broken \(MediaFormat.title(of: $0)): \(message)" } ?? message }
}
