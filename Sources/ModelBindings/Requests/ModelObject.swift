/// Fields that a type does not offer yet, by their wire name.
public typealias Extra = JSONObject

/// Leave to make a value that decoding is about to fill. Only the runtime can make one, so no half-made value is ever seen.
public struct Blank: Sendable {}

/// A JSON object whose fields are listed once.
///
/// Writing, reading, equality, hashing and `Codable` all come from that one list.
public protocol ModelObject: FieldValue, Hashable, Codable {
  /// The wire names of the fields, in the order in which ``visit(_:)`` visits them.
  static var keys: FieldKeys { get }
  /// Fields that the type does not offer; one under a known name replaces that field.
  var extra: Extra { get set }
  /// A value for decoding to fill.
  init(_ blank: Blank)
  /// Visits every field in order, and last of all ``extra``.
  mutating func visit(_ field: inout FieldVisitor)
}

extension ModelObject {
  /// Writes a JSON object.
  public func write(to writer: inout FieldWriter) { writer.object(self) }

  /// Reads a JSON object.
  public static func read(from reader: inout FieldReader) -> Self? { reader.object(as: Self.self) }

  /// Reads the object from JSON bytes.
  ///
  /// - Parameters:
  ///   - json: The bytes of one JSON object.
  ///   - tolerant: Whether a number may stand in quotes and an id without them. Answers of services are read so.
  /// - Throws: ``ValidationError`` with every field that could not be read.
  public init(json: [UInt8], tolerant: Bool = false) throws(ValidationError) {
    let result: Result<Self, ValidationError> = json.withUnsafeBufferPointer { bytes in
      var reader = FieldReader(scanner: JSONScanner(bytes), isTolerant: tolerant)
      let object = reader.object(as: Self.self)
      if object != nil, reader.problems.isEmpty, !reader.scanner.scanEnd(), let failure = reader.scanner.failure {
        reader.problems.append(
          Violation(path: "", keyword: "json", message: failure.description, offset: failure.offset))
      }
      if let object, reader.problems.isEmpty { return .success(object) }
      return .failure(ValidationError(violations: reader.problems))
    }
    self = try result.get()
  }

  /// The wire bytes: a JSON object with the fields in order, without white space.
  ///
  /// - Throws: ``ValidationError`` for media that is still local, and for numbers JSON does not have.
  public func json() throws(ValidationError) -> [UInt8] {
    var writer = FieldWriter()
    writer.object(self)
    guard writer.problems.isEmpty else { throw ValidationError(violations: writer.problems) }
    return writer.json.bytes
  }

  private var identity: [UInt8] {
    var writer = FieldWriter()
    writer.localForm = .identity
    writer.object(self)
    return writer.json.bytes
  }

  /// Equal when the same would be sent.
  public static func == (left: Self, right: Self) -> Bool { left.identity == right.identity }

  /// Hashes what would be sent.
  public func hash(into hasher: inout Hasher) { hasher.combine(identity) }

  /// Encodes what would be sent, in any format that `Codable` reaches.
  public func encode(to encoder: any Encoder) throws {
    try JSONValue(parsing: json()).encode(to: encoder)
  }

  /// Decodes what ``encode(to:)`` wrote.
  public init(from decoder: any Decoder) throws {
    try self.init(json: JSONValue(from: decoder).json)
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
