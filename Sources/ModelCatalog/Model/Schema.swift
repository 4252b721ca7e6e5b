import ModelBindings

/// One node of an input or answer, in JSON Schema's words and the few of ours that it lacks.
public struct Schema: Sendable, Hashable {
  /// JSON Schema's names for the kinds of value.
  public enum TypeName: String, Sendable, Hashable, CaseIterable {
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
  public struct Property: Sendable, Hashable {
    /// The name on the wire.
    public var key: String
    /// What the value has to be.
    public var schema: Schema

    /// A member.
    public init(key: String, schema: Schema) {
      self.key = key
      self.schema = schema
    }
  }

  /// The kinds of value allowed; none for any.
  public var types: [TypeName] = []
  /// A short heading.
  public var title: String?
  /// Our own short words.
  public var description: String?
  /// The friendly name of a node key.
  public var alias: String?
  /// An option that is no longer documented, kept for those whose code names it.
  public struct RemovedOption: Sendable, Hashable {
    /// The value on the wire.
    public var value: JSONValue
    /// What an opaque value means.
    public var label: String?
    /// The date of the last document that had it, empty where that one has none.
    public var lastSeen: String

    /// An option that is gone.
    public init(value: JSONValue, label: String? = nil, lastSeen: String) {
      self.value = value
      self.label = label
      self.lastSeen = lastSeen
    }
  }

  /// The only values allowed (`enum`).
  public var enumeration: [JSONValue]?
  /// The only value allowed.
  public var const: JSONValue?
  /// What opaque options mean, in the order of ``enumeration``.
  public var labels: [String]?
  /// Options that are no longer documented (`removedEnum`), which are not allowed any more.
  public var removedOptions: [RemovedOption] = []
  /// What is asked of the media that the value stands for.
  public var media: MediaRules?
  /// The smallest number allowed.
  public var minimum: JSONNumber?
  /// Numbers have to be above this.
  public var exclusiveMinimum: JSONNumber?
  /// The largest number allowed.
  public var maximum: JSONNumber?
  /// Numbers have to be below this.
  public var exclusiveMaximum: JSONNumber?
  /// Numbers have to be whole multiples of this.
  public var multipleOf: JSONNumber?
  /// The fewest Unicode scalars.
  public var minLength: Int?
  /// The most Unicode scalars.
  public var maxLength: Int?
  /// The fewest elements.
  public var minItems: Int?
  /// The most elements.
  public var maxItems: Int?
  /// Whether elements have to differ.
  public var uniqueItems = false
  /// What every element has to be.
  public var items: Schema? {
    get { itemsBox.first }
    set { itemsBox = newValue.map { [$0] } ?? [] }
  }
  /// The members that cannot be left out, in the order of ``properties``.
  public var required: [String] = []
  /// Whether members beyond ``properties`` are allowed; nil when no source says.
  public var additionalProperties: Bool?
  /// The members in documentation order.
  public var properties: [Property] = []
  /// What the service assumes when the value is left out (`default`).
  public var defaultValue: JSONValue?
  /// The unit of a number.
  public var unit: String?
  /// Why not to use it any more, empty where nothing but the fact is known; nil when it is not deprecated.
  public var deprecated: String?
  /// The date of the last document that had this field, empty where that one has none; nil for a field that is documented.
  /// A field that is not is kept for those whose code names it, and is not part of a request any more.
  public var removed: String?
  /// What stands behind the rules.
  public var evidence = EvidenceMap()

  /// A struct cannot hold itself; an array of at most one can.
  private var itemsBox: [Schema] = []

  /// A node that allows anything.
  public init() {}

  /// A node of one type.
  public init(type: TypeName) { types = [type] }

  /// The schema of a member of the object described here.
  public subscript(key: String) -> Schema? { properties.first { $0.key == key }?.schema }

  /// Every keyword, in canonical order.
  public static let keywords = [
    "type", "title", "description", "alias", "enum", "const", "labels", "removedEnum", "media", "minimum",
    "exclusiveMinimum",
    "maximum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "minItems", "maxItems", "uniqueItems",
    "items", "required", "additionalProperties", "properties", "default", "unit", "deprecated", "removed", "evidence",
  ]
}
