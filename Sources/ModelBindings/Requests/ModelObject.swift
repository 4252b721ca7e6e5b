/// Fields that a type does not offer yet, by their wire name.
public typealias Extra = JSONObject

/// A JSON object whose fields have Swift names and types.
///
/// What it holds are its ``fields``; writing, reading, equality, hashing and `Codable` all come from there. The types adopt `Hashable` and
/// `Codable` themselves: a protocol that inherits them would make every type's conformances larger and slower to build.
public protocol ModelObject: Sendable {
  /// The rules of the object: names, types and limits of its fields.
  static var validator: Validator { get }
  /// The contents of the fields, for emitted code to read and write; use the properties instead.
  var fields: Fields { get }
  /// An object from the contents of its fields.
  init(fields: Fields)
}

extension ModelObject {
  /// The wire names of the fields, in the order of the schema.
  public static var keys: FieldKeys { validator.fieldKeys }

  /// Fields that the type does not offer; one under a known name replaces that field.
  public var extra: Extra {
    get { fields.extra }
    set {
      var fields = fields
      fields.extra = newValue
      self = Self(fields: fields)
    }
  }

  /// Reads the object from JSON bytes.
  ///
  /// - Parameters:
  ///   - json: The bytes of one JSON object.
  ///   - tolerant: Whether a number may stand in quotes and an id without them. Answers of services are read so.
  /// - Throws: ``ValidationError`` with every field that could not be read.
  public init(json: [UInt8], tolerant: Bool = false) throws(ValidationError) {
    let result = json.withUnsafeBufferPointer { FieldReader.read($0, by: Self.validator, tolerant: tolerant) }
    self.init(fields: try result.get())
  }

  /// The wire bytes: a JSON object with the fields in order, without white space.
  ///
  /// - Throws: ``ValidationError`` for media that is still local, and for numbers JSON does not have.
  public func json() throws(ValidationError) -> [UInt8] {
    try fields.json()
  }

  /// Equal when the same would be sent.
  public static func == (left: Self, right: Self) -> Bool { left.fields == right.fields }

  /// Hashes what would be sent.
  public func hash(into hasher: inout Hasher) { hasher.combine(fields) }

  /// The hash by itself.
  // Written here, since the library's own would be compiled once more for every type.
  public var hashValue: Int {
    var hasher = Hasher()
    hash(into: &hasher)
    return hasher.finalize()
  }

  /// Encodes what would be sent, in any format that `Codable` reaches.
  public func encode(to encoder: any Encoder) throws {
    try JSONValue(parsing: fields.json()).encode(to: encoder)
  }

  /// Decodes what ``encode(to:)`` wrote.
  public init(from decoder: any Decoder) throws {
    try self.init(json: JSONValue(from: decoder).json)
  }

  // MARK: Objects inside objects, which adopt `FieldValue`

  /// A JSON object, as long as everything in it is JSON.
  public var fieldContent: FieldContent {
    fields.jsonObject.map { .json(.object($0)) } ?? .object(fields)
  }

  /// Reads a JSON object; nil where it is none, or a required field is missing.
  public init?(fieldContent content: FieldContent) {
    switch content {
    case .object(let fields): self.init(fields: fields)
    case .json(.object(let object)):
      guard let fields = Fields(object, Self.validator) else { return nil }
      self.init(fields: fields)
    default: return nil
    }
  }
}

/// An object that a service answers; read tolerantly, since services do not keep to their own types.
public protocol ModelResponse: ModelObject {}

extension ModelResponse {
  /// Reads an answer: numbers may stand in quotes, ids without them, fields may be missing.
  ///
  /// - Throws: ``ValidationError`` with every field that could not be read.
  public init(answer: [UInt8]) throws(ValidationError) { try self.init(json: answer, tolerant: true) }
}
