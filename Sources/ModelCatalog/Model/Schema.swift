import ModelBindings

/// One node of an input or answer, in JSON Schema's words and the few of ours that it lacks.
package struct Schema: Sendable, Hashable {
  /// JSON Schema's names for the kinds of value.
  package enum TypeName: String, Sendable, Hashable, CaseIterable {
    /// Text.
    case string
    /// A whole number, however it is written.
    case integer
    /// Any number.
    case number
    /// `true` or `false`.
    case boolean
    /// A list.
    case array
    /// Named members.
    case object
    /// `null`.
    case null
  }

  /// A named member of an object.
  package struct Property: Sendable, Hashable {
    /// The name on the wire.
    package var key: String
    /// What the value has to be.
    package var schema: Schema

    /// A member.
    package init(key: String, schema: Schema) {
      self.key = key
      self.schema = schema
    }
  }

  /// The kinds of value allowed; none for any.
  package var types: [TypeName] = []
  /// A short heading.
  package var title: String?
  /// Our own short words.
  package var description: String?
  /// The friendly name of a node key.
  package var alias: String?
  /// An option that is no longer documented, kept for those whose code names it.
  package struct RemovedOption: Sendable, Hashable {
    /// The value on the wire.
    package var value: JSONValue
    /// What an opaque value means.
    package var label: String?
    /// The date of the last document that had it, empty where that one has none.
    package var lastSeen: String

    /// An option that is gone.
    package init(value: JSONValue, label: String? = nil, lastSeen: String) {
      self.value = value
      self.label = label
      self.lastSeen = lastSeen
    }
  }

  /// The only values allowed (`enum`).
  package var enumeration: [JSONValue]?
  /// The only value allowed.
  package var const: JSONValue?
  /// What opaque options mean, in the order of ``enumeration``.
  package var labels: [String]?
  /// Options that are no longer documented (`removedEnum`), which are not allowed any more.
  package var removedOptions: [RemovedOption] = []
  /// What is asked of the media that the value stands for.
  package var media: MediaRules?
  /// The smallest number allowed.
  package var minimum: JSONNumber?
  /// Numbers have to be above this.
  package var exclusiveMinimum: JSONNumber?
  /// The largest number allowed.
  package var maximum: JSONNumber?
  /// Numbers have to be below this.
  package var exclusiveMaximum: JSONNumber?
  /// Numbers have to be whole multiples of this.
  package var multipleOf: JSONNumber?
  /// The fewest Unicode scalars.
  package var minLength: Int?
  /// The most Unicode scalars.
  package var maxLength: Int?
  /// The fewest elements.
  package var minItems: Int?
  /// The most elements.
  package var maxItems: Int?
  /// Whether elements have to differ.
  package var uniqueItems = false
  /// What every element has to be.
  package var items: Schema? {
    get { itemsBox.first }
    set { itemsBox = newValue.map { [$0] } ?? [] }
  }
  /// The members that cannot be left out, in the order of ``properties``.
  package var required: [String] = []
  /// Whether members beyond ``properties`` are allowed; nil when no source says.
  package var additionalProperties: Bool?
  /// The members in documentation order.
  package var properties: [Property] = []
  /// What the service assumes when the value is left out (`default`).
  package var defaultValue: JSONValue?
  /// The unit of a number.
  package var unit: String?
  /// Why not to use it any more, empty where nothing but the fact is known; nil when it is not deprecated.
  package var deprecated: String?
  /// The date of the last document that had this field, empty where that one has none; nil for a field that is documented.
  /// A field that is not is kept for those whose code names it, and is not part of a request any more.
  package var removed: String?
  /// What stands behind the rules.
  package var evidence = EvidenceMap()

  /// A struct cannot hold itself; an array of at most one can.
  private var itemsBox: [Schema] = []

  /// A node that allows anything.
  package init() {}

  /// A node of one type.
  package init(type: TypeName) { types = [type] }

  /// The schema of a member of the object described here.
  package subscript(key: String) -> Schema? { properties.first { $0.key == key }?.schema }

  /// Every keyword, in canonical order.
  package static let keywords = [
    "type", "title", "description", "alias", "enum", "const", "labels", "removedEnum", "media", "minimum",
    "exclusiveMinimum",
    "maximum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "minItems", "maxItems", "uniqueItems",
    "items", "required", "additionalProperties", "properties", "default", "unit", "deprecated", "removed", "evidence",
  ]
}
