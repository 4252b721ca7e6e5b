import Files
import ModelBindings

/// A JSON value with its place in a document.
///
/// Its methods read the value as one type. For any other value they throw a ``Diagnostic`` with the place, the value and
/// the allowed values.
package struct JSONNode {
  /// The value.
  package let value: JSONValue
  /// The place of the value.
  package let pointer: JSONPointer

  /// Creates a node.
  package init(_ value: JSONValue, at pointer: JSONPointer = JSONPointer()) {
    self.value = value
    self.pointer = pointer
  }

  /// The value for a message: its JSON text, or its type if that could be long.
  package var found: String {
    switch value {
    case .object: "an object"
    case .array: "an array"
    case .string(let text): "the string \(JSONValue.string(String(text.prefix(40))).jsonText)"
    default: value.jsonText
    }
  }

  /// The error `found …, expected …` for the value.
  ///
  /// - Parameter allowed: The allowed values in words.
  package func error(allowed: String) -> Diagnostic {
    Diagnostic("found \(found), expected \(allowed)", at: pointer)
  }

  /// The value as a string.
  package func string() throws(Diagnostic) -> String {
    guard let string = value.string else { throw error(allowed: "a string") }
    return string
  }

  /// The value as a string that is not empty.
  package func text() throws(Diagnostic) -> String {
    let string = try string()
    guard !string.isEmpty else { throw error(allowed: "a string with at least one character") }
    return string
  }

  /// The value as a Boolean.
  package func bool() throws(Diagnostic) -> Bool {
    guard let bool = value.bool else { throw error(allowed: "true or false") }
    return bool
  }

  /// The value as a number.
  package func number() throws(Diagnostic) -> JSONNumber {
    guard let number = value.number else { throw error(allowed: "a number") }
    return number
  }

  /// The value as a whole number from 0.
  package func count() throws(Diagnostic) -> Int {
    guard let int = value.number?.int, int >= 0 else { throw error(allowed: "a whole number from 0") }
    return int
  }

  /// The value as an object.
  package func object() throws(Diagnostic) -> JSONObject {
    guard let object = value.object else { throw error(allowed: "an object") }
    return object
  }

  /// The elements of the array, with their places.
  package func elements() throws(Diagnostic) -> [JSONNode] {
    guard let array = value.array else { throw error(allowed: "an array") }
    return array.enumerated().map { JSONNode($0.element, at: pointer.appending($0.offset)) }
  }

  /// The members of the object, with their places.
  package func members() throws(Diagnostic) -> [(key: String, node: JSONNode)] {
    try object().members.map { ($0.key, JSONNode($0.value, at: pointer.appending($0.key))) }
  }

  /// The value as an array of strings.
  package func strings() throws(Diagnostic) -> [String] {
    var strings: [String] = []
    for element in try elements() { strings.append(try element.string()) }
    return strings
  }

  /// The value as a case of an enum, by raw value.
  package func oneOf<Word: RawRepresentable & CaseIterable>(
    _: Word.Type
  ) throws(Diagnostic) -> Word where Word.RawValue == String {
    guard let word = value.string.flatMap(Word.init(rawValue:)) else {
      let words = Word.allCases.map(\.rawValue)
      let hint = value.string?.nearest(in: words).map { " (did you mean \"\($0)\"?)" } ?? ""
      throw error(allowed: "one of \(words.joined(separator: ", "))\(hint)")
    }
    return word
  }

  /// The value of `deprecated`: a message that is not empty, or the empty text for `true`.
  package func message() throws(Diagnostic) -> String {
    if value == true { return "" }
    guard let message = value.string, !message.isEmpty else { throw error(allowed: "true or a message") }
    return message
  }

  /// The member `key` of the object.
  ///
  /// - Throws: ``Diagnostic`` also for a missing member.
  package func member(_ key: String) throws(Diagnostic) -> JSONNode {
    guard let value = try object()[key] else {
      throw Diagnostic("required member \"\(key)\" is missing; add it", at: pointer)
    }
    return JSONNode(value, at: pointer.appending(key))
  }

  /// The member `key` of the object; nil for an absent member or `null`.
  package func optional(_ key: String) throws(Diagnostic) -> JSONNode? {
    guard let value = try object()[key], value != .null else { return nil }
    return JSONNode(value, at: pointer.appending(key))
  }

  /// The error for the unknown keyword `key` at this place. It suggests the nearest of `known`.
  package func unknown(_ key: String, known: [String]) -> Diagnostic {
    let hint = key.nearest(in: known).map { "did you mean \"\($0)\"?" } ?? "known are \(known.joined(separator: ", "))"
    return Diagnostic("unknown keyword \"\(key)\"; \(hint)", atKey: pointer)
  }
}
