/// One attribute of an HTML or SVG element.
struct Attribute: Sendable {
  let name: String
  /// The unescaped value; nil for an attribute without a value, such as `hidden`.
  let value: String?

  private init(_ name: String, _ value: String?) {
    self.name = name
    self.value = value
  }

  static func id(_ value: String) -> Attribute { Attribute("id", value) }
  static func `class`(_ value: String) -> Attribute { Attribute("class", value) }
  static func lang(_ value: String) -> Attribute { Attribute("lang", value) }
  static func charset(_ value: String) -> Attribute { Attribute("charset", value) }
  static func name(_ value: String) -> Attribute { Attribute("name", value) }
  static func content(_ value: String) -> Attribute { Attribute("content", value) }
  static func rel(_ value: String) -> Attribute { Attribute("rel", value) }
  static func href(_ link: Link) -> Attribute { Attribute("href", link.address) }
  static func src(_ link: Link) -> Attribute { Attribute("src", link.address) }
  static func type(_ value: String) -> Attribute { Attribute("type", value) }
  static func value(_ value: String) -> Attribute { Attribute("value", value) }
  static func placeholder(_ value: String) -> Attribute { Attribute("placeholder", value) }
  static func list(_ id: String) -> Attribute { Attribute("list", id) }
  static func `for`(_ id: String) -> Attribute { Attribute("for", id) }
  static func scope(_ value: String) -> Attribute { Attribute("scope", value) }
  static func role(_ value: String) -> Attribute { Attribute("role", value) }
  static func autocomplete(_ value: String) -> Attribute { Attribute("autocomplete", value) }
  static func tabindex(_ value: Int) -> Attribute { Attribute("tabindex", "\(value)") }
  static func datetime(_ value: String) -> Attribute { Attribute("datetime", value) }
  /// `aria-…`
  static func aria(_ name: String, _ value: String) -> Attribute { Attribute("aria-\(name)", value) }
  static let `defer` = Attribute("defer", nil)
  static let hidden = Attribute("hidden", nil)

  // SVG
  static func viewBox(width: Int, height: Int) -> Attribute { Attribute("viewBox", "0 0 \(width) \(height)") }
  static func x(_ value: Double) -> Attribute { Attribute("x", value.short) }
  static func y(_ value: Double) -> Attribute { Attribute("y", value.short) }
  static func width(_ value: Double) -> Attribute { Attribute("width", value.short) }
  static func height(_ value: Double) -> Attribute { Attribute("height", value.short) }
}

extension Double {
  /// The number rounded to one decimal place. The text is the same on every platform.
  var short: String {
    let tenths = Int((self * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let rest = tenths.magnitude % 10
    return "\(sign)\(tenths.magnitude / 10)" + (rest == 0 ? "" : ".\(rest)")
  }
}
