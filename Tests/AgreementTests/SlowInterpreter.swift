import Foundation
import ModelBindings
import ModelCatalog

/// One thing that is wrong, as far as two judges have to agree on it.
struct Finding: Hashable, CustomStringConvertible {
  var path: String
  var keyword: String
  var isError: Bool
  var description: String { "\(isError ? "error" : "warning") \(keyword) at \"\(path)\"" }
}

/// Judges a body by walking over the catalog's own JSON, keyword by keyword. It shares nothing with the validator but the
/// tree that bodies are made of, and knows no shortcut.
struct SlowInterpreter {
  private let schema: JSONValue
  private let accepts: [String]
  private let common: JSONObject
  private var findings: [Finding] = []

  init(_ endpoint: Endpoint, _ provider: Provider) {
    schema = endpoint.input?.json ?? ["type": "object"]
    accepts = provider.accepts.map(\.rawValue)
    var common = JSONObject()
    if endpoint.role == .model { for field in provider.common { common[field.key] = field.schema.json } }
    self.common = common
  }

  func judge(_ body: JSONValue) -> [Finding] {
    var copy = self
    copy.judge(body, by: schema.object ?? [:], at: "", isRoot: true)
    return copy.findings
  }

  private mutating func add(_ keyword: String, _ rules: JSONObject, _ path: String) {
    findings.append(Finding(path: path, keyword: keyword, isError: !isInferred(keyword, rules)))
  }

  private func isInferred(_ keyword: String, _ rules: JSONObject) -> Bool {
    let evidence = rules["evidence"]
    return (evidence?.string ?? evidence?.object?[keyword]?.string) == "inferred"
  }

  private mutating func judge(
    _ value: JSONValue, by rules: JSONObject, at path: String, isRoot: Bool = false, labels: [JSONValue] = []
  ) {
    if let types = rules["type"] {
      guard SlowJSON.type(of: value, isAnyOf: types.array?.compactMap(\.string) ?? [types.string ?? ""]) else {
        return add("type", rules, path)
      }
    }
    switch value {
    case .number(let number): judge(number, by: rules, at: path)
    case .string(let text):
      let length = text.unicodeScalars.count
      if let limit = rules["minLength"]?.int, length < limit { add("minLength", rules, path) }
      if let limit = rules["maxLength"]?.int, length > limit { add("maxLength", rules, path) }
    case .array(let elements):
      for (index, element) in elements.enumerated() {
        if let items = rules["items"]?.object { judge(element, by: items, at: "\(path)/\(index)") }
      }
      if let limit = rules["minItems"]?.int, elements.count < limit { add("minItems", rules, path) }
      if let limit = rules["maxItems"]?.int, elements.count > limit { add("maxItems", rules, path) }
      if rules["uniqueItems"]?.bool == true, hasEqual(elements) { add("uniqueItems", rules, path) }
    case .object(let object): judge(object, by: rules, at: path, isRoot: isRoot)
    default: break
    }
    if let options = rules["enum"]?.array, !(options + labels).contains(where: { SlowJSON.areEqual($0, value) }) {
      add("enum", rules, path)
    }
    if let only = rules["const"], !SlowJSON.areEqual(only, value) { add("const", rules, path) }
    if let media = rules["media"]?.object, let text = value.string, !isMedia(text, media) { add("media", rules, path) }
  }

  private func hasEqual(_ elements: [JSONValue]) -> Bool {
    elements.indices.contains { index in elements[..<index].contains { SlowJSON.areEqual($0, elements[index]) } }
  }

  private mutating func judge(_ number: JSONNumber, by rules: JSONObject, at path: String) {
    let value = SlowJSON.number(number)
    func bound(_ keyword: String) -> Decimal? { rules[keyword]?.number.map { SlowJSON.number($0) } }
    if let bound = bound("minimum"), value < bound { add("minimum", rules, path) }
    if let bound = bound("exclusiveMinimum"), value <= bound { add("exclusiveMinimum", rules, path) }
    if let bound = bound("maximum"), value > bound { add("maximum", rules, path) }
    if let bound = bound("exclusiveMaximum"), value >= bound { add("exclusiveMaximum", rules, path) }
    if let unit = rules["multipleOf"]?.number, !SlowJSON.isMultiple(number, of: unit) { add("multipleOf", rules, path) }
  }

  // MARK: Objects

  private mutating func judge(_ object: JSONObject, by rules: JSONObject, at path: String, isRoot: Bool) {
    let properties = rules["properties"]?.object ?? [:]
    let required = rules["required"]?.strings ?? []
    let common = isRoot ? self.common : [:]
    // An object about which nothing is said is anybody's.
    guard !properties.isEmpty || !required.isEmpty || !common.isEmpty || rules["additionalProperties"]?.bool == false
    else { return }
    let aliases = properties.filter { $0.value.object?["alias"]?.string != nil }
    func key(of name: String) -> String? {
      if properties[name] != nil { return name }
      return aliases.first { $0.value.object?["alias"]?.string == name }?.key
    }
    var given: [String] = []
    for member in object {
      let place = path + "/" + member.key.replacing("~", with: "~0").replacing("/", with: "~1")
      if let key = key(of: member.key), let field = properties[key]?.object {
        if given.contains(key) { findings.append(Finding(path: place, keyword: "nodeKey", isError: true)) }
        given.append(key)
        let labels = key == member.key ? [] : field["labels"]?.array ?? []
        judge(member.value, by: field, at: place, labels: labels)
      } else if let field = common[member.key]?.object {
        judge(member.value, by: field, at: place)
      } else {
        let isClosed = rules["additionalProperties"]?.bool == false
        let isError = isClosed && !isInferred("additionalProperties", rules)
        findings.append(Finding(path: place, keyword: "additionalProperties", isError: isError))
        given.append(member.key)
      }
    }
    for property in properties where required.contains(property.key) && !given.contains(property.key) {
      add("required", rules, path)
    }
    for name in required where properties[name] == nil && !given.contains(name) { add("required", rules, path) }
  }

  // MARK: Media

  /// Whether a string can be media: not empty, not a place on this machine, and in a form that the field takes.
  private func isMedia(_ text: String, _ media: JSONObject) -> Bool {
    let forms = media["accepts"]?.strings ?? accepts
    if text.isEmpty { return false }
    if text.contains(/^(~|\.{0,2}[\/\\]|file:|[A-Za-z]:(\\|\/(?!\/)))/) { return false }
    let form = text.hasPrefix("data:") ? "dataURI" : text.contains("://") ? "url" : "fileName"
    return forms.isEmpty || forms.contains(form)
  }
}
