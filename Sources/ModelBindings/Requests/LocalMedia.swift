/// Media on this machine that belongs to a request: a file or bytes, the field that takes it, and the rules of that field.
///
/// The service cannot read local media. A client uploads it, or sends it inside the request, before the request is submitted.
public struct LocalMedia: Sendable, Hashable {
  /// The file or the bytes.
  public let media: Media
  /// Where the value belongs in the body, as an RFC 6901 JSON Pointer.
  public let path: String
  /// The rules of the field; nil where the schema has none for this place, as in undocumented fields.
  public let rules: MediaRules?
  /// Whether the rules are only inferred, so that breaking one is a warning.
  public let isInferred: Bool
  /// The same place by the field's alias, where it has one.
  package let aliasPath: String?
  /// Whether ``path`` is a list that the media is to be appended to, not the place of one value.
  package let isListElement: Bool

  /// Local media at a place of a body.
  ///
  /// - Parameters:
  ///   - media: The file or the bytes.
  ///   - path: Where the value belongs in the body, as a JSON Pointer.
  ///   - rules: The rules of the field; nil checks nothing of the content.
  ///   - isInferred: Whether breaking a rule is only a warning.
  public init(_ media: Media, path: String, rules: MediaRules? = nil, isInferred: Bool = false) {
    self.init(media, path: path, aliasPath: nil, rules: rules, isInferred: isInferred, isListElement: false)
  }

  init(
    _ media: Media, path: String, aliasPath: String?, rules: MediaRules?, isInferred: Bool, isListElement: Bool
  ) {
    self.media = media
    self.path = path
    self.rules = rules
    self.isInferred = isInferred
    self.aliasPath = aliasPath
    self.isListElement = isListElement
  }

  /// The same media at another place of the body.
  fileprivate func moved(to path: String) -> LocalMedia {
    LocalMedia(media, path: path, rules: rules, isInferred: isInferred)
  }
}

extension LocalMedia {
  /// What the content breaks of the field's rules.
  ///
  /// - Parameter source: The content; only its header is read.
  package func violations(of source: some ByteSource) -> [Violation] {
    do throws(ProbeError) {
      return violations(of: .success(try MediaInfo(of: source)), byteCount: source.count)
    } catch {
      return violations(of: .failure(error), byteCount: source.count)
    }
  }

  /// The rules of the field that already probed content breaks.
  ///
  /// - Parameters:
  ///   - probe: What the header of the content says.
  ///   - byteCount: The size of the content.
  package func violations(of probe: Result<MediaInfo, ProbeError>, byteCount: Int) -> [Violation] {
    guard let rules else { return [] }
    let severity: Violation.Severity = isInferred ? .warning : .error
    return switch probe {
    case .success(let info): rules.violations(of: info, path: path, severity: severity)
    case .failure(let error): rules.violations(of: error, bytes: byteCount, path: path, severity: severity)
    }
  }
}

extension [LocalMedia] {
  /// Gives each media its own JSON Pointer. Media for a list gets the next free index of the list in the body.
  package func placed(in body: JSONObject) -> [LocalMedia] {
    let body = JSONValue.object(body)
    var counts: [String: Int] = [:]
    return map { local in
      guard local.isListElement, let list = JSONPointer(parsing: local.path) else { return local }
      let index = counts[local.path] ?? body[list]?.array?.count ?? 0
      counts[local.path] = index + 1
      return local.moved(to: list.appending(index).description)
    }
  }
}
