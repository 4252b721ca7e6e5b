/// The rules of a media field; every limit is absent unless a document states it.
public struct MediaRules: Sendable, Hashable {
  /// The kinds of media that a field can take.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A still picture.
    case image
    /// A moving picture.
    case video
    /// Sound.
    case audio
    /// Anything else, such as an archive or a 3D model.
    case file
  }

  /// The forms in which media can be given.
  public enum Form: String, Sendable, Hashable, CaseIterable {
    /// A URL that the service can fetch.
    case url
    /// The bytes themselves, base64, as a `data:` URI.
    case dataURI
    /// The name that an upload gave the file.
    case fileName
  }

  /// The kind of media.
  public var kind: Kind
  /// The forms in which it can be given; nil for the provider's usual forms.
  public var accepts: [Form]?
  /// Formats in lower case, `jpeg` for both spellings of it; empty for any.
  public var formats: [String] = []
  /// Numeric bounds by their catalog name (``boundNames``): bytes, pixels, ratio of width to height, seconds.
  public var bounds: [String: JSONNumber] = [:]
  /// The only sizes allowed, as `WxH`; empty for any.
  public var sizes: [String] = []
  /// False where the service takes no transparency.
  public var alpha: Bool?

  /// Every numeric bound, in canonical order. `exclusive…` excludes the bound itself.
  public static let boundNames = [
    "maxBytes", "exclusiveMaxBytes", "minWidth", "exclusiveMinWidth", "maxWidth", "exclusiveMaxWidth", "minHeight",
    "exclusiveMinHeight", "maxHeight", "exclusiveMaxHeight", "minAspectRatio", "exclusiveMinAspectRatio",
    "maxAspectRatio", "exclusiveMaxAspectRatio", "maxSeconds",
  ]

  /// Rules with a kind and no limits.
  public init(kind: Kind) { self.kind = kind }

  /// The reason why an object is no set of media rules.
  public struct Malformed: Error, Sendable, CustomStringConvertible {
    /// The name inside `media` that is wrong.
    public let keyword: String
    /// The allowed values.
    public let expected: String
    /// Both in a sentence.
    public var description: String { "media.\(keyword): expected \(expected)" }
  }

  /// Reads the catalog's form.
  ///
  /// - Throws: ``Malformed`` for an unknown name or a value of the wrong type.
  public init(json: JSONObject) throws(Malformed) {
    guard let name = json["kind"]?.string, let kind = Kind(rawValue: name) else {
      throw Malformed(keyword: "kind", expected: "image, video, audio or file")
    }
    self.kind = kind
    for member in json {
      switch member.key {
      case "kind": break
      case "accepts":
        guard let names = member.value.strings else {
          throw Malformed(keyword: "accepts", expected: "a list of strings")
        }
        let forms = names.compactMap(Form.init(rawValue:))
        guard forms.count == names.count else {
          throw Malformed(keyword: "accepts", expected: "url, dataURI or fileName")
        }
        accepts = forms
      case "formats":
        guard let names = member.value.strings else {
          throw Malformed(keyword: "formats", expected: "a list of strings")
        }
        formats = names
      case "sizes":
        guard let names = member.value.strings else { throw Malformed(keyword: "sizes", expected: "a list of WxH") }
        sizes = names
      case "alpha":
        guard let value = member.value.bool else { throw Malformed(keyword: "alpha", expected: "true or false") }
        alpha = value
      default:
        guard Self.boundNames.contains(member.key) else {
          throw Malformed(
            keyword: member.key,
            expected: "one of kind, accepts, formats, sizes, alpha, \(Self.boundNames.joined(separator: ", "))")
        }
        guard let number = member.value.number else { throw Malformed(keyword: member.key, expected: "a number") }
        bounds[member.key] = number
      }
    }
  }

  /// The catalog's form, names in canonical order.
  public var json: JSONObject {
    var object: JSONObject = ["kind": .string(kind.rawValue)]
    if let accepts { object["accepts"] = .array(accepts.map { .string($0.rawValue) }) }
    if !formats.isEmpty { object["formats"] = .array(formats.map { .string($0) }) }
    for name in Self.boundNames { object[name] = bounds[name].map { .number($0) } }
    if !sizes.isEmpty { object["sizes"] = .array(sizes.map { .string($0) }) }
    object["alpha"] = alpha.map { .bool($0) }
    return object
  }
}

extension JSONValue {
  /// The elements of an array that holds strings only, or nil.
  public var strings: [String]? {
    guard let array else { return nil }
    let strings = array.compactMap(\.string)
    return strings.count == array.count ? strings : nil
  }
}
