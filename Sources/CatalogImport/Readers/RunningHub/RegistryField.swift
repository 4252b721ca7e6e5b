import Files
import ModelBindings
import ModelCatalog

/// One entry of the registry's `params`, which describes a field of a request as an input of a node.
struct RegistryField {
  private static let known = [
    "fieldKey", "type", "required", "defaultValue", "options", "maxLength", "accept", "maxSize", "step", "min", "max",
    "multipleInputs", "maxInputNum",
  ]
  /// The keys of texts and of the layout of the official nodes, which do not affect requests.
  private static let ignored: Set<String> = ["label", "description", "tail_insert"]
  private static let types: [String: Schema.TypeName] = [
    "STRING": .string, "LIST": .string, "INT": .integer, "FLOAT": .number, "BOOLEAN": .boolean, "IMAGE": .string,
    "VIDEO": .string, "AUDIO": .string,
  ]
  private static let media: [String: MediaRules.Kind] = ["IMAGE": .image, "VIDEO": .video, "AUDIO": .audio]

  /// The field.
  let property: Schema.Property

  init(_ node: JSONNode) throws(Diagnostic) {
    for (key, member) in try node.members() where !Self.known.contains(key) && !Self.ignored.contains(key) {
      throw member.unknown(key, known: Self.known)
    }
    let object = try node.object()
    let key = try node.member("fieldKey").text()
    let place = try node.member("type")
    let word = try place.string()
    guard let type = Self.types[word] else {
      throw place.error(allowed: "one of \(Self.types.keys.sorted().joined(separator: ", "))")
    }
    var schema = Schema(type: type)
    if let maxLength = try node.optional("maxLength") { schema.maxLength = try maxLength.count() }
    if word == "LIST" { schema.enumeration = try Self.options(node.member("options")) }
    if let minimum = try node.optional("min") { schema.minimum = try minimum.number() }
    if let maximum = try node.optional("max") { schema.maximum = try maximum.number() }
    if let kind = Self.media[word] { schema.media = try Self.rules(node, kind: kind) }
    schema.defaultValue = object["defaultValue"].flatMap { schema.worthKeeping(default: $0) }
    if let step = try node.optional("step") { schema.infer(step: try step.number()) }
    let takesMore = try node.optional("multipleInputs")?.bool() ?? false
    let most = try node.optional("maxInputNum")?.count()
    if takesMore || (most ?? 1) > 1 || schema.media != nil && key.hasSuffix("Urls") {
      var list = Schema(type: .array)
      list.items = schema
      list.maxItems = most
      schema = list
    }
    property = Schema.Property(key: key, schema: schema)
  }

  private static func options(_ node: JSONNode) throws(Diagnostic) -> [JSONValue] {
    let known = ["value", "description", "descriptionEn"]
    var options: [JSONValue] = []
    for option in try node.elements() {
      for (key, member) in try option.members() where !known.contains(key) { throw member.unknown(key, known: known) }
      let value = JSONValue.string(try option.member("value").string())
      if !options.contains(value) { options.append(value) }
    }
    guard !options.isEmpty else { throw node.error(allowed: "at least one option") }
    return options
  }

  private static func rules(_ node: JSONNode, kind: MediaRules.Kind) throws(Diagnostic) -> MediaRules {
    var rules = MediaRules(kind: kind)
    if let accept = try node.optional("accept") {
      // The list is JSON inside a string.
      guard let list = (try? JSONValue(parsing: try accept.string()))?.strings else {
        throw accept.error(allowed: "a JSON array of format names inside a string")
      }
      for name in list.map({ $0.lowercased() == "jpg" ? "jpeg" : $0.lowercased() }) where !rules.formats.contains(name)
      {
        rules.formats.append(name)
      }
    }
    // A megabyte can be 10^6 or 2^20 bytes; this is the looser of the two.
    if let size = try node.optional("maxSize") { rules.bounds["maxBytes"] = JSONNumber(try size.count() * 1_048_576) }
    return rules
  }
}

extension Schema {
  /// Infers `multipleOf` from the step of a control on screen. A step counts from the smallest value and `multipleOf` from
  /// zero, so it is inferred only where both agree. A step of 1 for whole numbers is left out, since it limits nothing.
  fileprivate mutating func infer(step: JSONNumber) {
    guard step.double > 0, !(types == [.integer] && step == JSONNumber(1)) else { return }
    for value in [minimum, defaultValue?.number].compactMap(\.self) {
      let times = value.double / step.double
      guard abs(times - times.rounded()) < 1e-9 else { return }
    }
    multipleOf = step
    evidence = EvidenceMap(byKeyword: [("multipleOf", .inferred)])
  }
}
