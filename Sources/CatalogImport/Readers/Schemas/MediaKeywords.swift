import Files
import ModelBindings
import ModelCatalog

/// Reads media rules from the keyword `format` and from `validations`, a list of limits with messages.
enum MediaKeywords {
  private static let formats: [String: (kind: MediaRules.Kind, isList: Bool)] = [
    "image_uri": (.image, false), "image_uris": (.image, true), "video_uri": (.video, false),
    "video_uris": (.video, true), "audio_uri": (.audio, false), "audio_uris": (.audio, true), "binary": (.file, false),
  ]
  /// The formats that the catalog does not keep: widths of numbers, and hints at the content of a text.
  private static let otherFormats = [
    "byte", "date", "date-time", "double", "email", "float", "hostname", "int32", "int64", "password", "uri",
    "uri-reference", "url", "uuid",
  ]

  /// The quantities of `validation_rule`, each with the limit of the catalog and the factor to its unit.
  private static let quantities: [String: (limit: String, factor: Int)] = [
    "width_pixels": ("Width", 1), "height_pixels": ("Height", 1), "width/height": ("AspectRatio", 1),
    // A megabyte can be 10^6 or 2^20 bytes; this is the looser of the two.
    "file_size_mb": ("Bytes", 1_048_576),
  ]

  static func apply(_ node: JSONNode, key: String, to schema: inout Schema) throws(Diagnostic) {
    let object = try node.object()
    var rules: MediaRules?
    var isList = false
    if let value = object["format"], !otherFormats.contains(value.string ?? "") {
      let place = JSONNode(value, at: node.pointer.appending("format"))
      guard let format = formats[try place.string()] else {
        let known = (formats.keys + otherFormats).sorted().joined(separator: ", ")
        throw place.error(allowed: "one of the formats \(known)")
      }
      rules = MediaRules(kind: format.kind)
      isList = format.isList
    }
    if let value = object["validations"] {
      let list = JSONNode(value, at: node.pointer.appending("validations"))
      var media = rules ?? MediaRules(kind: kind(ofFieldCalled: key))
      for validation in try list.elements() { try add(validation, to: &media) }
      rules = media
    }
    guard let rules else { return }
    if isList || schema.types.first == .array {
      if !schema.types.contains(.array), !schema.types.isEmpty {
        throw node.error(allowed: "an array, since its format is one of a list")
      }
      if schema.types.isEmpty { schema.types = [.array] }
      var items = schema.items ?? Schema(type: .string)
      items.media = rules
      schema.items = items
    } else {
      if schema.types.isEmpty { schema.types = [.string] }
      schema.media = rules
    }
  }

  /// The kind of media of a field with validations and without a format, by its key; an image for other keys.
  private static func kind(ofFieldCalled key: String) -> MediaRules.Kind {
    let name = key.lowercased()
    if name.contains("video") { return .video }
    if name.contains("audio") { return .audio }
    return .image
  }

  private static func add(_ node: JSONNode, to rules: inout MediaRules) throws(Diagnostic) {
    let known = ["validation_rule", "validation_value", "validation_error"]
    for (key, member) in try node.members() where !known.contains(key) { throw member.unknown(key, known: known) }
    let place = try node.member("validation_rule")
    let rule = try place.string()
    guard let quantity = quantities[String(rule.dropLast())], rule.hasSuffix("<") || rule.hasSuffix(">") else {
      let words = quantities.keys.sorted().joined(separator: ", ")
      throw place.error(allowed: "one of \(words), followed by < or >")
    }
    let value = try number(node.member("validation_value"))
    let isUpper = rule.hasSuffix("<")
    let message = node.value.object?["validation_error"]?.string ?? ""
    let limit = (isUpper ? "max" : "min") + quantity.limit
    guard MediaRules.boundNames.contains(limit) else { throw place.error(allowed: "an upper limit for this quantity") }
    let name = excludesItself(message) ? "exclusive" + limit.prefix(1).uppercased() + limit.dropFirst() : limit
    rules.bounds[name] = quantity.factor == 1 ? value : scaled(value, by: quantity.factor)
  }

  private static func number(_ node: JSONNode) throws(Diagnostic) -> JSONNumber {
    if let text = node.value.string, let number = JSONNumber(literal: text) { return number }
    return try node.number()
  }

  private static func scaled(_ value: JSONNumber, by factor: Int) -> JSONNumber {
    if let whole = value.int { return JSONNumber(whole * factor) }
    return JSONNumber((value.double * Double(factor)).rounded(.up)) ?? value
  }

  /// Whether a limit excludes itself, by its message, since the operators `<` and `>` do not say. For a message with unknown
  /// words it returns false, the looser of the two.
  static func excludesItself(_ message: String) -> Bool {
    let text = message.lowercased()
    let inclusive = [
      "not exceed", "at least", "at most", "no more than", "no less than", "not less than", "not more than", "or equal",
      "up to", "no larger than", "no smaller than", "not be greater", "not be less", "not be larger", "not be smaller",
      "or more", "or less", "minimum", "maximum",
    ]
    if inclusive.contains(where: text.contains) { return false }
    let exclusive = [
      "less than", "smaller than", "below", "under ", "must exceed", "greater than", "larger than", "more than",
      "above", "over ",
    ]
    return exclusive.contains(where: text.contains)
  }
}
