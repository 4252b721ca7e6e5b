/// What was emitted.
public struct EmitResult: Sendable {
  /// The files, sorted by path.
  public var files: [EmittedFile]
  /// The names of the whole catalog, whatever part of it is emitted. When it differs from the lock that was given,
  /// `names.json` is stale.
  public var lock: NameLock
  /// How many endpoints the files hold.
  public var endpointCount = 0

  /// How many lines the files have.
  public var lineCount: Int {
    var count = 0
    for file in files {
      var text = file.text
      text.withUTF8 { bytes in for byte in bytes where byte == 0x0A { count += 1 } }
    }
    return count
  }
}

/// One file of Swift.
public struct EmittedFile: Sendable, Hashable {
  /// The path below the output folder.
  public var path: String
  /// The content.
  public var text: String

  /// What every emitted file begins with.
  static let header = "// swift-format-ignore-file"

  /// The same file with `prefix` in front of its path.
  func moved(into prefix: String) -> EmittedFile { EmittedFile(path: prefix + path, text: text) }
}
