/// The limits on the media of one field. A limit that no document states is absent.
public struct MediaRules: Sendable, Hashable {
  /// A kind of media.
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

  /// A form in which a request can give media.
  public enum Form: String, Sendable, Hashable, CaseIterable {
    /// A URL that the service can fetch.
    case url
    /// The bytes as a base64 `data:` URI.
    case dataURI
    /// The name that the upload returned.
    case fileName
  }

  /// The kind of media.
  public var kind: Kind
  /// The forms that the field takes; nil for the provider's usual forms.
  public var accepts: [Form]?
  /// The allowed formats in lower case, with `jpeg` for `jpg`; empty for any format.
  public var formats: [String] = []
  /// The numeric limits by their catalog name (``boundNames``), in bytes, pixels, width divided by height, or seconds.
  public var bounds: [String: JSONNumber] = [:]
  /// The allowed sizes in pixels, as `WxH`; empty for any size.
  public var sizes: [String] = []
  /// False where the service rejects transparency; nil where no document says so.
  public var alpha: Bool?

  /// The names of all numeric limits, in canonical order. `exclusive…` excludes the limit itself.
  public static let boundNames = [
    "maxBytes", "exclusiveMaxBytes", "minWidth", "exclusiveMinWidth", "maxWidth", "exclusiveMaxWidth", "minHeight",
    "exclusiveMinHeight", "maxHeight", "exclusiveMaxHeight", "minAspectRatio", "exclusiveMinAspectRatio",
    "maxAspectRatio", "exclusiveMaxAspectRatio", "maxSeconds",
  ]

  /// Creates rules with a kind and no limits.
  public init(kind: Kind) { self.kind = kind }

  /// The reason why a JSON object is not valid as media rules.
  public struct Malformed: Error, Sendable, CustomStringConvertible {
    /// The name inside `media` that is wrong.
    public let keyword: String
    /// The allowed values.
    public let expected: String
    /// The name and the allowed values as one message.
    public var description: String { "media.\(keyword): expected \(expected)" }
  }

  /// Reads the object that the catalog has under `media`.
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

  /// The object that the catalog has under `media`, names in canonical order.
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
  /// The elements of an array of strings; nil for any other value.
  public var strings: [String]? {
    guard let array else { return nil }
    let strings = array.compactMap(\.string)
    return strings.count == array.count ? strings : nil
  }
}
