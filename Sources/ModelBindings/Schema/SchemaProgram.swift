/// A compiled schema, shared by every run over it.
final class SchemaProgram: Sendable {
  let tables: SchemaTables

  init(tables: SchemaTables) { self.tables = tables }

  /// Anything goes.
  static let unconstrained = SchemaProgram(tables: SchemaTables(nodes: [SchemaNode()]))
}

/// A schema laid out for checking: flat tables of plain values, so that a run touches no reference count.
struct SchemaTables: Sendable {
  /// Node 0 is the root.
  var nodes: [SchemaNode] = []
  var objects: [ObjectRule] = []
  var names: [PropertyName] = []
  var options: [OptionRule] = []
  var strings: [PooledString] = []
  var integers: [Int64] = []
  var numbers: [NumberRule] = []
  /// The bytes of every name and option, unescaped.
  var pool: [UInt8] = []

  // What only messages and rare cases need is kept apart, as ordinary values.
  var exactNumbers: [ExactNumberRule] = []
  var optionValues: [[JSONValue]] = []
  /// The labels of a list of options, by the list's index.
  var optionLabels: [Int32: [String]] = [:]
  var media: [MediaRules] = []
  /// Names of the root's fields in order, ready to be written: `"prompt":` and `"219##image":`.
  var fieldNames = FieldKeys()
}

/// The JSON types as bits; a whole number is both an integer and a number.
struct TypeSet: OptionSet {
  var rawValue: UInt8
  static let null = TypeSet(rawValue: 1)
  static let boolean = TypeSet(rawValue: 2)
  static let string = TypeSet(rawValue: 4)
  static let array = TypeSet(rawValue: 8)
  static let object = TypeSet(rawValue: 16)
  static let integer = TypeSet(rawValue: 32)
  static let number = TypeSet(rawValue: 64)
  static let any: TypeSet = [.null, .boolean, .string, .array, .object, .integer, .number]

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The set for JSON Schema's name of a type.
  init?(name: String) {
    switch name {
    case "null": self = .null
    case "boolean": self = .boolean
    case "string": self = .string
    case "array": self = .array
    case "object": self = .object
    case "integer": self = .integer
    case "number": self = [.integer, .number]
    default: return nil
    }
  }

  /// The types in words: `string or null`.
  var words: String {
    var words: [String] = []
    if contains(.string) { words.append("a string") }
    if contains(.number) { words.append("a number") } else if contains(.integer) { words.append("an integer") }
    if contains(.boolean) { words.append("true or false") }
    if contains(.array) { words.append("an array") }
    if contains(.object) { words.append("an object") }
    if contains(.null) { words.append("null") }
    return words.joined(separator: " or ")
  }
}

/// The keywords a value can violate, as bits of ``SchemaNode/warnings``.
enum Keyword: String {
  case type, `enum`, const, minimum, exclusiveMinimum, maximum, exclusiveMaximum, multipleOf, minLength, maxLength,
    minItems, maxItems, uniqueItems, required, additionalProperties, media, `false`

  var bit: UInt32 {
    switch self {
    case .type: 1
    case .enum: 1 << 1
    case .const: 1 << 2
    case .minimum: 1 << 3
    case .exclusiveMinimum: 1 << 4
    case .maximum: 1 << 5
    case .exclusiveMaximum: 1 << 6
    case .multipleOf: 1 << 7
    case .minLength: 1 << 8
    case .maxLength: 1 << 9
    case .minItems: 1 << 10
    case .maxItems: 1 << 11
    case .uniqueItems: 1 << 12
    case .required: 1 << 13
    case .additionalProperties: 1 << 14
    case .media: 1 << 15
    case .false: 1 << 16
    }
  }
}

/// The rules that a string has to obey in addition to its type. The set takes one byte, so that ``SchemaNode`` fits a cache line.
struct StringRules: OptionSet {
  var rawValue: UInt8
  /// At least one rule for strings: length, options or media.
  static let hasRules = StringRules(rawValue: 1)
  /// Media that may be a URL.
  static let takesURLs = StringRules(rawValue: 2)
}

/// What one value has to be. Indices are -1 where there is no such rule.
struct SchemaNode {
  var types = TypeSet.any
  /// False for the boolean schema `false`, which nothing satisfies.
  var isSatisfiable = true
  /// Whether strings have more to be checked than being strings.
  var hasStringRules: Bool { !stringRules.isEmpty }
  var stringRules: StringRules = []
  var uniqueItems = false
  /// The keywords that were only inferred, by ``Keyword/bit``.
  var warnings: UInt32 = 0
  var minLength = 0
  var maxLength = Int.max
  var minItems = 0
  var maxItems = Int.max
  var options: Int32 = -1
  var const: Int32 = -1
  var number: Int32 = -1
  var object: Int32 = -1
  var items: Int32 = -1
  var media: Int32 = -1
}

/// The members of an object: the entries of ``SchemaTables/names`` from `first`, which are the properties, the names that only
/// `required` lists, the aliases and the common fields, in this order.
struct ObjectRule {
  var first: Int32 = 0
  var nameCount: Int32 = 0
  /// The number of entries, from `first`, whose index is also their field number: the properties, and the names that only
  /// `required` lists.
  var propertyCount: Int32 = 0
  /// Fields 0 to 63 that are required; objects with more fields look at ``PropertyName/isRequired`` one by one.
  var required: UInt64 = 0
  /// The node for members without an entry: -1 any, -2 none allowed.
  var additional: Int32 = -1
}

/// A name an object's member can have.
struct PropertyName {
  var name = PooledString()
  /// The field it stands for; an alias has its property's number.
  var field: Int32 = 0
  var node: Int32 = -1
  var isAlias = false
  var isRequired = false
  /// False for a name that only `required` mentions, and for one that is no longer documented.
  var isDeclared = true
  /// Whether it is no longer documented.
  var isRemoved = false
}

/// Bytes in the pool, with the first eight as an integer, which settles nearly every comparison.
struct PooledString {
  var offset: Int32 = 0
  var length: Int32 = 0
  var head: UInt64 = 0
}

/// The values of `enum` or `const`.
struct OptionRule {
  var firstString: Int32 = 0
  var stringCount: Int32 = 0
  var firstInteger: Int32 = 0
  var integerCount: Int32 = 0
}

/// 64-bit bounds for the fast test. A number that the fast test does not accept is checked again with ``ExactNumberRule``.
struct NumberRule {
  /// The smallest and the largest 64-bit integer within the bounds.
  var least = Int64.min
  var greatest = Int64.max
  /// `multipleOf` as `divisor / 10^scale`; zero where there is none or it does not fit.
  var divisor: Int64 = 0
  var scale: Int32 = 0
  /// Whether an integer within `least...greatest` can still break a rule that only exact arithmetic tells.
  var needsExact = false
}

/// The bounds of a number as they are written.
struct ExactNumberRule: Sendable {
  var bounds: [(keyword: Keyword, value: JSONNumber)] = []
  var multipleOf: JSONNumber?
}
