/// A JSON object whose fields have Swift names and types: a request, a response, or an object inside of one.
///
/// `modelgen generate` writes the types that conform. Each has a property for every documented field; this protocol adds what
/// they have in common.
public protocol ModelObject: Hashable, Codable, Sendable {
  /// For generated code; use ``validator`` and ``ModelRequest/operation`` instead.
  static var _schema: _Schema { get }
  /// For generated code; use the properties instead.
  func _contents(_ key: _StorageKey) -> _Storage
  /// For generated code.
  init(_storage storage: _Storage, _ key: _StorageKey)
}

extension ModelObject {
  /// Validates JSON bytes against the object's schema, without making a Swift value of them.
  public static var validator: Validator { _schema.validator }

  /// The contents of the fields.
  package var storage: _Storage { _contents(_StorageKey()) }

  /// An object with these contents, which must be of the type's own schema.
  init(storage: _Storage) { self.init(_storage: storage, _StorageKey()) }

  /// Further fields by their wire name, for those that the type does not offer yet. The service receives them as they are.
  ///
  /// A field that the type does offer can be given here too, to send a value that its Swift type does not have; validation
  /// then only warns about it. Setting the field's property removes it from here.
  public var extra: JSONObject {
    get { storage.extra }
    set {
      var storage = storage
      storage.extra = newValue
      self = Self(storage: storage)
    }
  }

  /// The wire names of the fields, in the order of the schema.
  package static var fieldNames: [String] { validator.fieldKeys.names }

  /// Decodes the object from JSON bytes.
  ///
  /// Limits are not checked here, only what the properties cannot hold: a wrong type, an unknown option, a missing required field.
  ///
  /// - Parameters:
  ///   - json: The bytes of one JSON object.
  ///   - tolerant: True accepts `"5"` for a number and `5` for a string, as services send them. ``ModelResponse/init(response:)`` uses true.
  /// - Throws: ``ValidationError`` with a violation for each field that could not be decoded.
  public init(json: [UInt8], tolerant: Bool = false) throws(ValidationError) {
    let result = json.withUnsafeBufferPointer { Decoding.read($0, by: Self.validator, tolerant: tolerant) }
    self.init(storage: try result.get())
  }

  /// The JSON bytes of the object: its fields in the order of the documentation, without white space.
  ///
  /// - Throws: ``ValidationError`` for media that has to be uploaded first, and for numbers that JSON does not have.
  public func json() throws(ValidationError) -> [UInt8] {
    try storage.json()
  }

  /// Equal when the service would receive the same.
  public static func == (left: Self, right: Self) -> Bool { left.storage == right.storage }

  /// Hashes what the service would receive.
  public func hash(into hasher: inout Hasher) { hasher.combine(storage) }

  /// The hash value.
  // Written here, since the standard library's default would be compiled once for every type.
  public var hashValue: Int {
    var hasher = Hasher()
    hash(into: &hasher)
    return hasher.finalize()
  }
}
