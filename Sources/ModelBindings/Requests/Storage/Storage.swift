/// The one stored property of a generated type: the contents of its fields, by position in the schema.
///
/// Writing, reading, equality and `Codable` work on this one type, so that they are compiled once, not once for each request.
/// For generated code; use the properties of a request instead.
public struct _Storage: Sendable {
  private var box: Box

  /// Shared until one of its owners changes it, so that copying a request copies one reference.
  // Unchecked: a box changes only while a single `_Storage` refers to it, which the compiler cannot see.
  private final class Box: @unchecked Sendable {
    let keys: FieldKeys
    @exclusivity(unchecked) var contents: [_FieldContent?]
    @exclusivity(unchecked) var extra: JSONObject

    init(keys: FieldKeys, contents: [_FieldContent?], extra: JSONObject) {
      self.keys = keys
      self.contents = contents
      self.extra = extra
    }
  }

  init(keys: FieldKeys, contents: [_FieldContent?], extra: JSONObject = [:]) {
    box = Box(keys: keys, contents: contents, extra: extra)
  }

  /// The names of the fields.
  var keys: FieldKeys { box.keys }
  /// The contents by position; nil for a field that is left out.
  var contents: [_FieldContent?] { box.contents }

  /// Further fields by their wire name; they are sent as they are. One that has the name of a field replaces it.
  var extra: JSONObject {
    get { box.extra }
    set {
      makeUnique()
      box.extra = newValue
    }
  }

  /// The content of the field at a position. Setting it removes what ``extra`` holds under the field's names.
  fileprivate subscript(contentAt position: Int) -> _FieldContent? {
    get { box.contents[position] }
    set {
      makeUnique()
      box.contents[position] = newValue
      guard !box.extra.isEmpty else { return }
      let field = box.keys.fields[position]
      box.extra[field.key] = nil
      if let alias = field.alias { box.extra[alias] = nil }
    }
  }

  private mutating func makeUnique() {
    if isKnownUniquelyReferenced(&box) { return }
    box = Box(keys: box.keys, contents: box.contents, extra: box.extra)
  }
}

// MARK: For generated code

extension _Storage {
  /// Values for all fields of a type's schema in its order; nil for those left out.
  ///
  /// The initialisers of generated types pass a value for every required field, so that reading one never fails.
  public init<each Value: _FieldValue>(_ schema: _Schema, _ values: repeat (each Value)?) {
    let keys = schema.validator.fieldKeys
    var contents: [_FieldContent?] = []
    contents.reserveCapacity(keys.fields.count)
    for value in repeat each values { contents.append(value?._content) }
    while contents.count < keys.fields.count { contents.append(nil) }
    self.init(keys: keys, contents: contents)
  }

  /// The field at a position of the schema that always has a value.
  public subscript<Value: _FieldValue>(position: Int) -> Value {
    get {
      guard let content = self[contentAt: position], let value = Value(_content: content) else {
        // Decoding checks presence and type of every field, and initialisers set every required one.
        preconditionFailure("the required field \"\(keys.names[position])\" has no value")
      }
      return value
    }
    set { self[contentAt: position] = newValue._content }
  }

  /// The field at a position of the schema that can be left out.
  public subscript<Value: _FieldValue>(optional position: Int) -> Value? {
    get { self[contentAt: position].flatMap { Value(_content: $0) } }
    set { self[contentAt: position] = newValue?._content }
  }
}

/// What generated code asks for before it hands out or takes a type's storage.
///
/// Only this package makes one, so that a program cannot put the storage of one type into another.
public struct _StorageKey: Sendable {
  package init() {}
}

extension _Storage: Hashable {
  /// Equal when the service would receive the same.
  public static func == (left: _Storage, right: _Storage) -> Bool {
    if left.box === right.box { return true }
    return left.sent == right.sent && left.extra == right.extra
  }

  /// Hashes what the service would receive.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(sent)
    hasher.combine(extra)
  }

  /// The contents without those that ``extra`` replaces.
  private var sent: [_FieldContent?] {
    guard !extra.isEmpty else { return contents }
    var contents = contents
    for (position, field) in keys.fields.enumerated() where extra.names(field) { contents[position] = nil }
    return contents
  }
}

extension JSONObject {
  /// Whether a member has the field's key or its alias.
  func names(_ field: FieldKeys.Field) -> Bool {
    self[field.key] != nil || field.alias.map { self[$0] != nil } ?? false
  }
}

extension _Storage {
  /// The fields as a JSON object; nil where something in them is not JSON.
  package var jsonObject: JSONObject? {
    var object = JSONObject()
    for (position, content) in contents.enumerated() {
      guard let content else { continue }
      guard let value = content.json else { return nil }
      object[keys.fields[position].key] = value
    }
    for member in extra { object[member.key] = member.value }
    return object
  }

  /// Reads a nested object. The outer schema has validated the JSON before. Returns nil when a required field is missing.
  init?(_ object: JSONObject, _ validator: Validator) {
    let keys = validator.fieldKeys
    var contents: [_FieldContent?] = Array(repeating: nil, count: keys.fields.count)
    var extra = JSONObject()
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
