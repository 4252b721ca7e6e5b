extension MediaRules {
  /// broken.
  /// The violations of these rules by a file's header. A rule about a fact that the header lacks is not broken.
  /// broken.
  ///
  /// - Parameters:
  ///   - info: What the file is.
  ///   - path: Where the field stands, as a JSON Pointer.
  ///   - severity: `warning` where the rules were only inferred.
  ///   - offset: Where the field's value begins in the body.
  public func violations(
    of info: MediaInfo, path: String = "", severity: Violation.Severity = .error, offset: Int = 0
  ) -> [Violation] {
    MediaRuleCheck(rules: self, info: info).brokenRules.map { broken in
      Violation(
        path: path, keyword: broken.keyword, message: "\(broken.found), \(broken.allowed) allowed",
        severity: severity, actual: broken.actual.jsonText, allowed: broken.allowed, offset: offset)
    }
  }

  /// The violations by a file that cannot be probed.
  ///
  /// A field that takes any file, or a format that cannot be probed, may be right all the same; then only the size counts.
  public func violations(
    of error: ProbeError, bytes: Int, path: String = "", severity: Violation.Severity = .error, offset: Int = 0
  ) -> [Violation] {
    let isKnown = formats.allSatisfy { MediaFormat.names.contains(MediaFormat.canonical($0)) }
    if error.reason == .unrecognized, bytes > 0, kind == .file || !isKnown {
      var rules = MediaRules(kind: .file)
      rules.bounds = bounds
      return rules.violations(
        of: MediaInfo(kind: .file, format: "", bytes: bytes), path: path, severity: severity, offset: offset)
    }
    return [
      Violation(
        path: path, keyword: "media", message: "the service cannot use it: \(error)", severity: severity,
        allowed: kindWords, offset: offset)
    ]
  }

  /// What the field takes, in a few words: `JPEG or PNG`, `an image`.
  var kindWords: String {
    guard formats.isEmpty else { return formats.map { MediaFormat.title(of: $0) }.joined(separator: ", ") }
    return kind.words
  }
}

extension MediaRules.Kind {
  var words: String {
    switch self {
    case .image: "an image"
    case .video: "a video"
    case .audio: "an audio file"
    case .file: "a file"
    }
  }
}
