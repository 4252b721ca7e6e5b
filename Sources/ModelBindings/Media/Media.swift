/// The value of a media field: a URL, a data URI, the name of an uploaded file, or a local file or bytes to upload.
public struct Media: Sendable, Hashable {
  /// The place of media: in the request, on the service, in a local file or in memory.
  public enum Source: Sendable, Hashable {
    /// A value that the request sends unchanged: a URL, a data URI or an uploaded file's name.
    case remote(String)
    /// A file on this machine, by its path. The caller uploads it before sending the request.
    case file(path: String)
    /// Bytes in memory and a file name for the upload. The caller uploads them before sending the request.
    case bytes([UInt8], fileName: String)
  }

  /// The place of the media.
  public var source: Source

  /// Creates media from its place.
  public init(_ source: Source) { self.source = source }

  /// Creates media from a URL, a data URI, or the name that an upload returned.
  public init(_ wireValue: String) { source = .remote(wireValue) }

  /// Media in a file on this machine.
  public static func file(_ path: String) -> Media { Media(.file(path: path)) }

  /// Media in memory, with the file name for the upload.
  public static func bytes(_ bytes: [UInt8], fileName: String) -> Media { Media(.bytes(bytes, fileName: fileName)) }

  /// The value that the request sends; nil for local media.
  public var wireValue: String? { if case .remote(let value) = source { value } else { nil } }

  /// Whether the caller has to upload the media before sending the request.
  public var isLocal: Bool { wireValue == nil }
}

extension Media: ExpressibleByStringLiteral, CustomStringConvertible {
  /// A URL, a data URI or an uploaded file's name.
  public init(stringLiteral value: String) { self.init(value) }

  /// The wire value, or the local file's name.
  public var description: String {
    switch source {
    case .remote(let value): value
    case .file(let path): "file \(path)"
    case .bytes(let bytes, let fileName): "\(fileName) (\(bytes.count) bytes)"
    }
  }

  /// The place of the media in words, for an error message.
  var place: String {
    switch source {
    case .remote(let value): value
    case .file(let path): "the file \(path) is on this machine"
    case .bytes(_, let fileName): "\(fileName) is in memory"
    }
  }
}

extension Media {
  /// The URL that a validated body has in place of local media. It obeys every `media` rule for strings.
  package static let placeholder = "https://placeholder.invalid/media"

  /// The reason why the service cannot use `value`, or nil where none is known.
  ///
  /// - Parameters:
  ///   - value: The string of a media field, or its beginning.
  ///   - forms: The forms that the field takes; nil when they are not known.
  static func problem(with value: String, accepting forms: [MediaRules.Form]?) -> String? {
    if value.isEmpty { return "the media is empty; give \(Self.remedy(forms))" }
    if isLocal(value) {
      return
        "\"\(value.shortened(to: 60))\" is a place on this machine, which the service cannot read; give \(remedy(forms))"
    }
    guard let forms else { return nil }
    let form: MediaRules.Form =
      DataURI.begins(value.utf8) ? .dataURI : value.holds("://") ? .url : .fileName
    if forms.contains(form) { return nil }
    let found =
      switch form {
      case .url: "a URL"
      case .dataURI: "a data URI"
      case .fileName: "neither a URL nor a data URI"
      }
    return "\"\(value.shortened(to: 60))\" is \(found); give \(remedy(forms))"
  }

  private static func remedy(_ forms: [MediaRules.Form]?) -> String {
    var rules = MediaRules(kind: .file)
    rules.accepts = forms
    let words = rules.formWords
    return (forms ?? [.fileName]).contains(.fileName) ? "\(words) (upload the file first)" : words
  }

  private static func isLocal(_ value: String) -> Bool {
    for prefix in ["/", "./", "../", "~", ".\\", "..\\", "\\\\", "file:"] where value.hasPrefix(prefix) { return true }
    // `C:\` and `C:/`, but not `x://`.
    let head = Array(value.utf8.prefix(4))
    guard head.count >= 3, head[1] == UInt8(ascii: ":"), head[2] == 0x5C || head[2] == 0x2F,
      head.count == 3 || head[3] != 0x2F
    else { return false }
    return (0x41...0x5A).contains(head[0]) || (0x61...0x7A).contains(head[0])
  }
}
