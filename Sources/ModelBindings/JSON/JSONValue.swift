/// A JSON value as a tree. Objects keep their order, numbers their exact text.
///
/// Equality is JSON equality: `1` equals `1.0`, and objects are equal whatever the order of their members.
public enum JSONValue: Sendable, Hashable {
  /// `null`
  case null
  /// `true` or `false`
  case bool(Bool)
  /// A number, exact.
  case number(JSONNumber)
  /// A string.
  case string(String)
  /// An array.
  case array([JSONValue])
  /// An object, members in order.
  case object(JSONObject)
}

extension JSONValue {
  /// JSON equality: numbers by value, strings by Unicode scalars, objects whatever the order of their members.
  public static func == (left: JSONValue, right: JSONValue) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.bool(let left), .bool(let right)): left == right
    case (.number(let left), .number(let right)): left == right
    case (.string(let left), .string(let right)): left.isExactly(right)
    case (.array(let left), .array(let right)): left == right
    case (.object(let left), .object(let right)): left == right
    default: false
    }
  }

  /// Hashes what ``==(_:_:)`` compares.
  public func hash(into hasher: inout Hasher) {
    switch self {
    case .null: hasher.combine(0)
    case .bool(let value): hasher.combine(value)
    case .number(let value): hasher.combine(value)
    case .string(let value): hasher.combine(value)
    case .array(let value): hasher.combine(value)
    case .object(let value): hasher.combine(value)
    }
  }
}

extension JSONValue {
  /// The string, or nil for anything else.
  public var string: String? { if case .string(let value) = self { value } else { nil } }
  /// The truth value, or nil for anything else.
  public var bool: Bool? { if case .bool(let value) = self { value } else { nil } }
  /// The number, or nil for anything else.
  public var number: JSONNumber? { if case .number(let value) = self { value } else { nil } }
  /// The whole number, or nil for anything else.
  public var int: Int? { number?.int }
  /// The elements, or nil for anything else.
  public var array: [JSONValue]? { if case .array(let value) = self { value } else { nil } }
  /// The object, or nil for anything else.
  public var object: JSONObject? { if case .object(let value) = self { value } else { nil } }

  /// JSON Schema's name for the kind of value this is; a whole number is an `integer`.
  package var typeName: String {
    switch self {
    case .null: "null"
    case .bool: "boolean"
    case .number(let number): number.isInteger ? "integer" : "number"
    case .string: "string"
    case .array: "array"
    case .object: "object"
    }
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  /// A string.
  public init(stringLiteral value: String) { self = .string(value) }
  /// A truth value.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  /// A whole number.
  public init(integerLiteral value: Int) { self = .number(JSONNumber(value)) }
  /// An array.
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  /// An object in the written order; of two equal names the later counts.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    var object = JSONObject()
    for (key, value) in elements { object[key] = value }
    self = .object(object)
  }
}
