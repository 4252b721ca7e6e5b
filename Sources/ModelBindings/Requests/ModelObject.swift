/// A JSON object whose fields have Swift names and types: a request, a response, or an object inside of one.
///
/// `modelgen generate` writes the types that conform. Each has a property for every documented field; this protocol adds what
/// they have in common.
public protocol ModelObject: Hashable, Codable, _FieldValue {
  /// Validates JSON bytes against the object's schema, without making a Swift value of them.
  static var validator: Validator { get }
  /// For generated code; use the properties instead.
  var _storage: _Storage<Self> { get set }
  /// For generated code.
  init(_storage: _Storage<Self>)
}

extension ModelObject {
  /// Further fields by their wire name, for those that the type does not offer yet. The service receives them as they are.
  ///
  /// A field that the type does offer can be given here too, to send a value that its Swift type does not have; validation
  /// then only warns about it. Setting the field's property removes it from here.
  public var extra: JSONObject {
    get { _storage.fields.extra }
    set { _storage.fields.extra = newValue }
  }

  /// The wire names of the fields, in the order of the schema.
  package static var fieldNames: [String] { validator.fieldKeys.names }

  /// Decodes the object from JSON bytes.
  ///
  /// Limits are not checked here, only what the properties cannot hold: a wrong type, an unknown option, a missing required field.
  ///
  /// - Parameters:
  ///   - json: The bytes of one JSON object.
  ///   - tolerant: Whether a number may stand in quotes, and an id without them. Responses of services are decoded so.
  /// - Throws: ``ValidationError`` with a violation for each field that could not be decoded.
  public init(json: [UInt8], tolerant: Bool = false) throws(ValidationError) {
    let result = json.withUnsafeBufferPointer { Decoding.read($0, by: Self.validator, tolerant: tolerant) }
    self.init(_storage: _Storage(try result.get()))
  }

  /// The JSON bytes of the object: its fields in the order of the documentation, without white space.
  ///
  /// - Throws: ``ValidationError`` for media that has to be uploaded first, and for numbers that JSON does not have.
  public func json() throws(ValidationError) -> [UInt8] {
    try _storage.fields.json()
  }

  /// Equal when the service would receive the same.
  public static func == (left: Self, right: Self) -> Bool { left._storage.fields == right._storage.fields }

  /// Hashes what the service would receive.
  public func hash(into hasher: inout Hasher) { hasher.combine(_storage.fields) }

  /// The hash value.
  // Written here, since the standard library's default would be compiled once for every type.
  public var hashValue: Int {
    var hasher = Hasher()
    hash(into: &hasher)
    return hasher.finalize()
  }
}

// An object is a field's value where it stands inside another object.
extension ModelObject {
  /// For generated code.
  public var _content: _FieldContent {
    _storage.fields.jsonObject.map { .json(.object($0)) } ?? .object(_storage.fields)
  }

  /// For generated code.
  public init?(_content content: _FieldContent) {
    switch content {
    case .object(let fields): self.init(_storage: _Storage(fields))
    case .json(.object(let object)):
      guard let fields = _Fields(object, Self.validator) else { return nil }
      self.init(_storage: _Storage(fields))
    default: return nil
    }
  }
}
