/// The content of one field, independent of the field's Swift type: JSON, or a value that JSON cannot hold yet.
///
/// For generated code; use the properties of a request instead.
public enum _FieldContent: Sendable, Hashable {
  /// A JSON value.
  case json(JSONValue)
  /// NaN or an infinity, for which JSON has no number.
  case notFinite(Double)
  /// A file on this machine or bytes in memory, which have to be uploaded first.
  case media(Media)
  /// An array with an element that is not JSON.
  case list([_FieldContent])
  /// An object with a member that is not JSON.
  case object(_Storage)

  /// The JSON value; nil where something inside is not JSON.
  public var json: JSONValue? { if case .json(let value) = self { value } else { nil } }

  /// The number; services send some numbers as strings.
  var number: JSONNumber? {
    switch self {
    case .json(.number(let number)): number
    case .json(.string(let text)): JSONNumber(literal: text)
    default: nil
    }
  }
}
