/// What one field of a request holds, whatever its Swift type: JSON, or something that is not JSON yet, as local media is not.
public enum FieldContent: Sendable, Hashable {
  /// A JSON value.
  case json(JSONValue)
  /// NaN or an infinity, for which JSON has no number.
  case notFinite(Double)
  /// Local media.
  case media(Media)
  /// An array with something in it that is no JSON.
  case list([FieldContent])
  /// An object with something in it that is no JSON.
  case object(Fields)

  /// The JSON value; nil where something in it is none.
  public var json: JSONValue? { if case .json(let value) = self { value } else { nil } }

  /// The number, which a service may have put in quotes.
  var number: JSONNumber? {
    switch self {
    case .json(.number(let number)): number
    case .json(.string(let text)): JSONNumber(literal: text)
    default: nil
    }
  }
}
