/// The contents of an object's fields, in the order of its schema.
///
/// Every request holds one of these and nothing else; its properties read and write their places. Writing, reading, equality and
/// `Codable` are therefore written once, for all requests together, and cost a request's own type neither code nor build time.
public struct Fields: Sendable {
  private var storage: Storage

  /// Shared until somebody writes, so that passing a request on copies one reference.
  // Unchecked: the storage changes only while a single `Fields` refers to it, which the compiler cannot see.
  private final class Storage: @unchecked Sendable {
    let keys: FieldKeys
    @exclusivity(unchecked) var contents: [FieldContent?]
    @exclusivity(unchecked) var extra: Extra

    init(keys: FieldKeys, contents: [FieldContent?], extra: Extra) {
      self.keys = keys
      self.contents = contents
      self.extra = extra
    }
  }

  /// Values for the fields of a schema in its order; nil for those left out.
  ///
  /// The initialisers of requests give every required one, so that none is ever read before it has a value.
  public init<each Value: FieldValue>(_ validator: Validator, _ values: repeat (each Value)?) {
    let keys = validator.fieldKeys
    var contents: [FieldContent?] = []
    contents.reserveCapacity(keys.fields.count)
    for value in repeat each values { contents.append(value?.fieldContent) }
    while contents.count < keys.fields.count { contents.append(nil) }
    self.init(keys: keys, contents: contents)
  }

  init(keys: FieldKeys, contents: [FieldContent?], extra: Extra = [:]) {
    storage = Storage(keys: keys, contents: contents, extra: extra)
  }

  /// The names of the fields.
  var keys: FieldKeys { storage.keys }
  /// What the fields hold; nil for those left out.
  var contents: [FieldContent?] { storage.contents }
  /// Fields that the type does not offer.
  var extra: Extra {
    get { storage.extra }
    set {
      makeUnique()
      storage.extra = newValue
    }
  }

  private mutating func makeUnique() {
    if isKnownUniquelyReferenced(&storage) { return }
    storage = Storage(keys: storage.keys, contents: storage.contents, extra: storage.extra)
  }

  /// The field at a place of the schema that always has a value.
  public subscript<Value: FieldValue>(position: Int) -> Value {
    get {
      guard let content = storage.contents[position], let value = Value(fieldContent: content) else {
        // Reading from bytes checks presence and type of every field first, and initialisers set them.
        preconditionFailure(
          "the required field \"\(storage.keys.names[position])\" has no value; make requests by their initialisers")
      }
      return value
    }
    set {
      makeUnique()
      storage.contents[position] = newValue.fieldContent
    }
  }

  /// The field at a place of the schema that can be left out.
  public subscript<Value: FieldValue>(optional position: Int) -> Value? {
    get { storage.contents[position].flatMap { Value(fieldContent: $0) } }
    set {
      makeUnique()
      storage.contents[position] = newValue?.fieldContent
    }
  }
}

extension Fields: Hashable {
  /// Equal when the same would be sent.
  public static func == (left: Fields, right: Fields) -> Bool {
    if left.storage === right.storage { return true }
    let left = left.replaced
    let right = right.replaced
    return left.contents == right.contents && left.extra == right.extra
  }

  /// Hashes what would be sent.
  public func hash(into hasher: inout Hasher) {
    let replaced = replaced
    hasher.combine(replaced.contents)
    hasher.combine(replaced.extra)
  }

  /// What is sent: a field that ``extra`` names again gives way to it.
  private var replaced: (contents: [FieldContent?], extra: Extra) {
    guard !extra.isEmpty else { return (contents, extra) }
    var contents = contents
    for (position, field) in keys.fields.enumerated() where extra.names(field) { contents[position] = nil }
    return (contents, extra)
  }
}

extension JSONObject {
  /// Whether a member has the field's key or its alias.
  func names(_ field: FieldKeys.Field) -> Bool {
    self[field.key] != nil || field.alias.map { self[$0] != nil } ?? false
  }
}

extension Fields: CustomStringConvertible {
  /// The JSON text, with local media under their names.
  public var description: String {
    var writer = FieldWriter()
    writer.localForm = .name
    writer.object(self)
    return String(decoding: writer.json.bytes, as: UTF8.self)
  }
}

extension Fields {
  /// The wire bytes of the fields from the place `first` on.
  ///
  /// - Throws: ``ValidationError`` for what cannot be written as JSON.
  func json(
    _ spelling: FieldWriter.Spelling = .keys, uploaded: [Media: String] = [:], from first: Int = 0
  ) throws(ValidationError) -> [UInt8] {
    var writer = FieldWriter()
    writer.spelling = spelling
    writer.localForm = .uploaded(uploaded)
    writer.object(self, from: first)
    guard writer.problems.isEmpty else { throw ValidationError(violations: writer.problems) }
    return writer.json.bytes
  }

  /// The fields as a JSON object; nil where something in them is no JSON.
  var jsonObject: JSONObject? {
    var object = JSONObject()
    for (position, content) in contents.enumerated() {
      guard let content else { continue }
      guard let value = content.json else { return nil }
      object[keys.fields[position].key] = value
    }
    for member in extra { object[member.key] = member.value }
    return object
  }

  /// The fields from a JSON object that has been read by a schema in which this one is nested; nil where a required one is missing.
  init?(_ object: JSONObject, _ validator: Validator) {
    let keys = validator.fieldKeys
    var contents: [FieldContent?] = Array(repeating: nil, count: keys.fields.count)
    var extra = Extra()
    for member in object {
      if let position = keys.position(of: member.key) {
        contents[position] = .json(member.value)
      } else {
        extra[member.key] = member.value
      }
    }
    for name in validator.requiredFields where contents[name] == nil { return nil }
    self.init(keys: keys, contents: contents, extra: extra)
  }
}
