extension ValidationRun {
  /// Checks the form of a media string, and the content of a data URI.
  ///
  /// Where the provider takes file names, every string but a local path passes: it can be the name of an uploaded file.
  @inline(__always)
  mutating func checkMedia(_ token: StringToken, _ node: UnsafePointer<SchemaNode>) {
    // `https://` or `http://` as the first bytes settles nearly every case.
    if token.length > 8, node.pointee.stringRules.contains(.takesURLs) {
      let word = scanner.word(at: token.start)
      if word == 0x2F2F_3A73_7074_7468 || word & 0xFF_FFFF_FFFF_FFFF == 0x2F_2F3A_7074_7468 { return }
    }
    checkOtherMedia(token, node)
  }

  @inline(never)
  private mutating func checkOtherMedia(_ token: StringToken, _ node: UnsafePointer<SchemaNode>) {
    if token.hasEscapes {
      // Some programs escape every slash.
      var text = scanner.text(of: token)
      text.withUTF8 { checkMedia($0, token, node) }
    } else {
      checkMedia(UnsafeBufferPointer(start: scanner.base + token.start, count: token.length), token, node)
    }
  }

  private mutating func checkMedia(
    _ text: UnsafeBufferPointer<UInt8>, _ token: StringToken, _ node: UnsafePointer<SchemaNode>
  ) {
    let rules = program.tables.media[Int(node.pointee.media)]
    let value = String(decoding: text.prefix(300), as: UTF8.self)
    if let problem = Media.problem(with: value, accepting: rules.accepts) {
      report(.media, node, problem, at: token.start - 1, until: token.end + 1, allowed: rules.formWords)
    } else if DataURI.begins(text) {
      checkContent(text, token, node, rules)
    }
  }

  private mutating func checkContent(
    _ text: UnsafeBufferPointer<UInt8>, _ token: StringToken, _ node: UnsafePointer<SchemaNode>, _ rules: MediaRules
  ) {
    let found: [Violation]
    do throws(DataURI.Malformed) {
      found = rules.violations(of: try DataURI(text).source)
    } catch {
      report(.media, node, error.message, at: token.start - 1, until: token.end + 1, allowed: rules.formWords)
      return
    }
    let isInferred = node.pointee.warnings & Keyword.media.bit != 0
    for violation in found {
      report(
        violation.keyword, violation.message, severity: isInferred ? .warning : .error, at: token.start - 1,
        until: token.end + 1, allowed: violation.allowed, actual: violation.actual)
    }
  }
}

extension MediaRules {
  /// Probes a file and validates it.
  ///
  /// - Returns: The violations of these rules. A file that cannot be probed violates `media`, unless the field takes any file.
  public func violations(of source: some ByteSource) -> [Violation] {
    do throws(ProbeError) {
      return violations(of: try MediaInfo(of: source))
    } catch {
      return violations(of: error, bytes: source.count)
    }
  }

  /// The forms in which the media can be handed over, in words.
  var formWords: String {
    let words = (accepts ?? Form.allCases).map { form in
      switch form {
      case .url: "a URL"
      case .dataURI: "a data URI"
      case .fileName: "the name of an uploaded file"
      }
    }
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " or " + last
  }
}
