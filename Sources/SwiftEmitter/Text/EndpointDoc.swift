import ModelCatalog

/// What an endpoint's type says about the endpoint.
enum EndpointDoc {
  /// The lines of the documentation comment: the name and the call, then what else there is to know.
  static func lines(_ endpoint: Endpoint) -> [String] {
    let name = endpoint.name.allSatisfy(\.isWhitespace) ? endpoint.id : endpoint.name
    var notes: [String] = []
    if let summary = endpoint.summary, !summary.isEmpty { notes.append(DocText.sentence(summary)) }
    if !endpoint.isComplete { notes.append("Incomplete: not every field is known; `extra` takes the others.") }
    switch endpoint.sources.map(\.evidence).min() {
    case .client: notes.append("Known from client code, not from documentation.")
    case .inferred: notes.append("Inferred: not stated by the documentation.")
    case .documented, nil: break
    }
    let title = "/// \(DocText.clean(name)) · \(DocText.clean(endpoint.method)) \(DocText.clean(endpoint.path))"
    return notes.isEmpty ? [title] : [title, "///", "/// " + notes.joined(separator: " ")]
  }

  /// The attribute of a deprecated or removed endpoint.
  static func availability(_ endpoint: Endpoint) -> String? {
    availability(removed: endpoint.removed, deprecated: endpoint.deprecated)
  }

  /// The attribute of something that is deprecated, or no longer documented since a date.
  static func availability(removed: String?, deprecated: String?) -> String? {
    guard let date = removed else { return deprecated.map(deprecation) }
    return deprecation(date.isEmpty ? noLongerDocumented : "\(noLongerDocumented); last on \(date)")
  }

  static let noLongerDocumented = "no longer documented"

  /// The attribute with a message, which may be empty.
  static func deprecation(_ message: String) -> String {
    let text = DocText.clean(message)
    return text.isEmpty
      ? "@available(*, deprecated)" : "@available(*, deprecated, message: \(StringLiteral.quoted(text)))"
  }
}
