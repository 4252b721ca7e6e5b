/// Header fields in order. Names are compared without regard to case.
public struct HTTPHeaders: Sendable, Hashable, ExpressibleByDictionaryLiteral {
  /// One field.
  public struct Field: Sendable, Hashable {
    /// The name, as it was given.
    public var name: String
    /// The value.
    public var value: String
  }

  /// The fields in order.
  public private(set) var fields: [Field] = []

  /// No fields.
  public init() {}

  /// Fields in the written order.
  public init(dictionaryLiteral elements: (String, String)...) {
    for (name, value) in elements { fields.append(Field(name: name, value: value)) }
  }

  /// Adds a field; others of the same name stay.
  public mutating func append(_ name: String, _ value: String) { fields.append(Field(name: name, value: value)) }

  /// The value of the first field with this name. Setting one replaces them all, setting nil removes them.
  public subscript(name: String) -> String? {
    get { fields.first { $0.name.lowercased() == name.lowercased() }?.value }
    set {
      fields.removeAll { $0.name.lowercased() == name.lowercased() }
      if let newValue { fields.append(Field(name: name, value: newValue)) }
    }
  }
}
