import ModelCatalog

/// The documentation comment and the availability of an endpoint's type.
struct EndpointDoc {
  let endpoint: Endpoint
  /// The provider's name for people.
  let provider: String

  /// The paragraphs of the comment: the model and its output, the call, then what else a caller must know.
  var paragraphs: [String] {
    var first = "\(EndpointTitle(endpoint).text) on \(PlainText.clean(provider))."
    if let output = endpoint.output { first += " Makes \(Self.words(output))." }
    let call = "`\(PlainText.clean(endpoint.method)) \(PlainText.clean(endpoint.path))`"
    return [first, call] + (notes.isEmpty ? [] : [notes.joined(separator: " ")])
  }

  private var notes: [String] {
    var notes: [String] = []
    if !endpoint.path.hasSuffix(endpoint.name), !endpoint.name.contains("`") {
      notes.append("Documented as `\(PlainText.clean(endpoint.name))`.")
    }
    if let summary = endpoint.summary, !summary.isEmpty { notes.append(PlainText.sentence(summary)) }
    if !endpoint.isComplete { notes.append("Incomplete: not every field is known; `extra` takes the others.") }
    switch endpoint.sources.map(\.evidence).min() {
    case .client: notes.append("Known from client code, not from documentation.")
    case .inferred: notes.append("Inferred: not stated by the documentation.")
    case .documented, nil: break
    }
    return notes
  }

  private static func words(_ output: String) -> String {
    switch output {
    case "image": "images"
    case "3d": "3D models"
    default: PlainText.clean(output)
    }
  }

  /// The attribute of a deprecated or removed endpoint.
  static func availability(_ endpoint: Endpoint) -> String? {
    availability(removed: endpoint.removed, deprecated: endpoint.deprecated)
  }

  /// The attribute of a type or field that is deprecated, or that is no longer documented since a date.
  static func availability(removed: String?, deprecated: String?) -> String? {
    guard let date = removed else { return deprecated.map(deprecation) }
    return deprecation(date.isEmpty ? noLongerDocumented : "\(noLongerDocumented); last on \(date)")
  }

  static let noLongerDocumented = "no longer documented"

  /// The attribute with a message, which may be empty.
  static func deprecation(_ message: String) -> String {
    let text = PlainText.clean(message)
    return text.isEmpty
      ? "@available(*, deprecated)" : "@available(*, deprecated, message: \(StringLiteral.quoted(text)))"
  }
}
