extension ValidationRun {
  /// Checks that a media field's string is something that the service can fetch.
  ///
  /// Only what is plainly wrong is refused: anything else may be the name of an uploaded file, where the provider takes names.
  @inline(__always)
  mutating func checkMedia(_ token: StringToken, _ node: UnsafePointer<SchemaNode>) {
    // `http` as the first four bytes settles nearly every case.
    if token.length > 8, scanner.word(at: token.start) & 0xFFFF_FFFF == 0x7074_7468 { return }
    checkOtherMedia(token, node)
  }

  @inline(never)
  private mutating func checkOtherMedia(_ token: StringToken, _ node: UnsafePointer<SchemaNode>) {
    let rules = program.tables.media[Int(node.pointee.media)]
    let value = scanner.text(from: token.start, to: min(token.end, token.start + 300))
    guard let problem = Media.problem(with: value, accepting: rules.accepts), !isSettled(.media, node) else { return }
    report(.media, node, problem, at: token.start - 1, until: token.end + 1, allowed: rules.formWords)
  }
}

extension MediaRules {
  /// The forms in which the media can be handed over, in words.
  var formWords: String {
    (accepts ?? Form.allCases).map { form in
      switch form {
      case .url: "a URL"
      case .dataURI: "a data URI"
      case .fileName: "the name of an uploaded file"
      }
    }.joined(separator: ", ")
  }
}
