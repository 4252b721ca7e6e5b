/// The reason why a probe cannot read a file's header.
public struct ProbeError: Error, Sendable, Hashable {
  /// A kind of reason.
  public enum Reason: String, Sendable, Hashable {
    /// The content has no format that the probe recognises.
    case unrecognized
    /// The file ends inside its header.
    case truncated
    /// The header breaks the rules of its format.
    case malformed
    /// The header needs more reads or bytes than a probe allows itself.
    case excessive
    /// The file cannot be opened or read.
    case unreadable
  }

  /// The kind of reason.
  public let reason: Reason
  /// The reason in words, to stand behind the file's name: `its width is zero`.
  public let message: String
  /// The format that the first bytes name; nil for an unknown format or an unreadable file.
  public private(set) var format: String?

  /// Creates an error.
  public init(_ reason: Reason, _ message: String, format: String? = nil) {
    self.reason = reason
    self.message = message
    self.format = format
  }

  static let unrecognized = ProbeError(.unrecognized, "its content is no image, video or audio format that is known")
  static let empty = ProbeError(.unrecognized, "it is empty")
  static let truncated = ProbeError(.truncated, "it ends before its header does")
  static let excessive = ProbeError(.excessive, "its header is too long or too deeply nested to be read")

  static func malformed(_ message: String) -> ProbeError { ProbeError(.malformed, message) }

  /// The error with the format that the first bytes name.
  func naming(_ format: String) -> ProbeError {
    var error = self
    if reason != .unreadable { error.format = format }
    return error
  }
}

extension ProbeError: CustomStringConvertible {
  /// The format and the reason: `a broken PNG: its width is zero`.
  public var description: String { format.map { "a broken \(MediaFormat.title(of: $0)): \(message)" } ?? message }
}
