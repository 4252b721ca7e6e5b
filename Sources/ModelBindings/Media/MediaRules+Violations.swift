extension MediaRules {
  /// The violations of these rules by a file. A rule about a value that the header lacks is not checked.
  ///
  /// - Parameters:
  ///   - info: The file's header.
  ///   - path: The JSON Pointer of the field in the body.
  ///   - severity: The severity of each violation: `warning` where the rules were only inferred.
  ///   - offset: The byte of the body at which the field's value begins.
  public func violations(
    of info: MediaInfo, path: String = "", severity: Violation.Severity = .error, offset: Int = 0
  ) -> [Violation] {
    MediaRuleCheck(rules: self, info: info).brokenRules.map { broken in
      Violation(
        path: path, keyword: broken.keyword, message: "\(broken.found), \(broken.allowed) allowed",
        severity: severity, actual: broken.actual.jsonText, allowed: broken.allowed, offset: offset)
    }
  }

  /// The violations of these rules by a file that cannot be probed.
  ///
  /// Where the field takes any file, or a format that the probe does not know, only the file's size is checked.
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

  /// The formats that the field takes, else its kind: `JPEG, PNG`, `an image`.
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
