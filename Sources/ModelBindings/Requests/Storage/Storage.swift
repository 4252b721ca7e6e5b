/// The one stored property of a generated type: the contents of its fields, by position in the schema.
///
/// `Owner` is the generated type, so that the storage of one type cannot be given to another. For generated code; use the
/// properties of a request instead.
public struct _Storage<Owner>: Sendable {
  var fields: _Fields

  init(_ fields: _Fields) { self.fields = fields }
}

extension _Storage where Owner: ModelObject {
  /// Values for all fields of the schema in its order; nil for those left out.
  ///
  /// The initialisers of generated types pass a value for every required field, so that reading one never fails.
  public init<each Value: _FieldValue>(_ values: repeat (each Value)?) {
    let keys = Owner.validator.fieldKeys
    var contents: [_FieldContent?] = []
    contents.reserveCapacity(keys.fields.count)
    for value in repeat each values { contents.append(value?._content) }
    while contents.count < keys.fields.count { contents.append(nil) }
    fields = _Fields(keys: keys, contents: contents)
  }
}

extension _Storage {
  /// The field at a position of the schema that always has a value.
  public subscript<Value: _FieldValue>(position: Int) -> Value {
    get {
      guard let content = fields[position], let value = Value(_content: content) else {
        // Decoding checks presence and type of every field, and initialisers set every required one.
        preconditionFailure("the required field \"\(fields.keys.names[position])\" has no value")
      }
      return value
    }
    set { fields[position] = newValue._content }
  }

  /// The field at a position of the schema that can be left out.
  public subscript<Value: _FieldValue>(optional position: Int) -> Value? {
    get { fields[position].flatMap { Value(_content: $0) } }
    set { fields[position] = newValue?._content }
  }
}
