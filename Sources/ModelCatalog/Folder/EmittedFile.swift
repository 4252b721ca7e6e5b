/// One file to emit.
public struct EmittedFile: Sendable, Hashable {
  /// The path below the output folder.
  public var path: String
  /// The content.
  public var text: String

  /// A file.
  public init(path: String, text: String) {
    self.path = path
    self.text = text
  }
}
