import ModelBindings

/// One node of an input or response, in the words of JSON Schema and the few of ours that it lacks.
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

  /// A field of an object.
  package struct Property: Sendable, Hashable {
    /// The name on the wire.
    package var key: String
    /// The rules for the value.
    package var schema: Schema

    /// A field.
    package init(key: String, schema: Schema) {
      self.key = key
      self.schema = schema
    }
  }

  /// The kinds of value allowed; none for any.
  package var types: [TypeName] = []
  /// A short heading.
  package var title: String?
  /// A short description in our own words.
  package var description: String?
  /// The friendly name of a node key (`prompt` for `12##text`).
  package var alias: String?
  /// An option that is no longer documented. The catalog keeps it for a release, for code that names it.
  package struct RemovedOption: Sendable, Hashable {
    /// The value on the wire.
    package var value: JSONValue
    /// The label of an opaque option.
    package var label: String?
    /// The date of the last document that had it, empty where that document has none.
    package var lastSeen: String

    /// A removed option.
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
  /// The labels of the options, in the order of ``enumeration``.
  package var labels: [String]?
  /// Options that are no longer documented and no longer allowed (`removedEnum`).
  package var removedOptions: [RemovedOption] = []
  /// The rules for the media that the value stands for.
  package var media: MediaRules?
  /// The smallest number allowed.
  package var minimum: JSONNumber?
  /// Numbers must be above this.
  package var exclusiveMinimum: JSONNumber?
  /// The largest number allowed.
  package var maximum: JSONNumber?
  /// Numbers must be below this.
  package var exclusiveMaximum: JSONNumber?
  /// Numbers must be whole multiples of this.
  package var multipleOf: JSONNumber?
  /// The fewest Unicode scalars.
  package var minLength: Int?
  /// The most Unicode scalars.
  package var maxLength: Int?
  /// The fewest elements.
  package var minItems: Int?
  /// The most elements.
  package var maxItems: Int?
  /// Whether elements must differ.
  package var uniqueItems = false
  /// The schema of every element.
  package var items: Schema? {
    get { itemsBox.first }
    set { itemsBox = newValue.map { [$0] } ?? [] }
  }
  /// The keys of the required fields, in the order of ``properties``.
  package var required: [String] = []
  /// Whether fields beyond ``properties`` are allowed; nil when no document says.
  package var additionalProperties: Bool?
  /// The fields, in documentation order.
  package var properties: [Property] = []
  /// The value that the service uses when the field is left out (`default`).
  package var defaultValue: JSONValue?
  /// The unit of a number.
  package var unit: String?
  /// The deprecation: what to use instead, empty where the documentation does not say; nil when it is not deprecated.
  package var deprecated: String?
  /// For a removed field, the date of the last document that had it, empty where that document has none. Else nil. The catalog
  /// keeps a removed field for a release, for code that names it; it is not part of a request.
  package var removed: String?
  /// The evidence behind the keywords.
  package var evidence = EvidenceMap()

  /// A struct cannot hold itself; an array of at most one can.
  private var itemsBox: [Schema] = []

  /// A node that allows anything.
  package init() {}

  /// A node of one type.
  package init(type: TypeName) { types = [type] }

  /// The schema of a field.
  package subscript(key: String) -> Schema? { properties.first { $0.key == key }?.schema }

  /// Every keyword, in canonical order.
  package static let keywords = [
    "type", "title", "description", "alias", "enum", "const", "labels", "removedEnum", "media", "minimum",
    "exclusiveMinimum",
    "maximum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "minItems", "maxItems", "uniqueItems",
    "items", "required", "additionalProperties", "properties", "default", "unit", "deprecated", "removed", "evidence",
  ]
}
