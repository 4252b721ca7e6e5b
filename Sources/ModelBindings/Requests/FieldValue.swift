/// A value that a field of a request or an answer can have.
public protocol FieldValue: Sendable {
  /// Writes the value as JSON.
  func write(to writer: inout FieldWriter)
  /// Reads the value; nil, with the reason noted in `reader`, when something else stands there.
  static func read(from reader: inout FieldReader) -> Self?
}

extension String: FieldValue {
  /// Writes a JSON string.
  public func write(to writer: inout FieldWriter) { writer.json.string(self) }
  /// Reads a JSON string; a tolerant reader takes a number's text too.
  public static func read(from reader: inout FieldReader) -> String? { reader.string() }
}

extension Int: FieldValue {
  /// Writes a JSON number.
  public func write(to writer: inout FieldWriter) { writer.json.integer(self) }
  /// Reads a whole JSON number; a tolerant reader takes one in quotes too.
  public static func read(from reader: inout FieldReader) -> Int? { reader.number("a whole number") { $0.int } }
}

extension UInt64: FieldValue {
  /// Writes a JSON number.
  public func write(to writer: inout FieldWriter) { writer.json.integer(self) }
  /// Reads a whole JSON number; a tolerant reader takes one in quotes too.
  public static func read(from reader: inout FieldReader) -> UInt64? {
    reader.number("a whole number, zero or more") { $0.uint64 }
  }
}

extension Double: FieldValue {
  /// Writes a JSON number in its shortest form; NaN and the infinities cannot be written and are noted as a violation.
  public func write(to writer: inout FieldWriter) {
    guard let number = JSONNumber(self) else {
      writer.note("type", "JSON has no number for \(self)")
      writer.json.value(.null)
      return
    }
    writer.json.value(.number(number))
  }
  /// Reads a JSON number; a tolerant reader takes one in quotes too.
  public static func read(from reader: inout FieldReader) -> Double? { reader.number("a number") { $0.double } }
}

extension Bool: FieldValue {
  /// Writes `true` or `false`.
  public func write(to writer: inout FieldWriter) { writer.json.value(.bool(self)) }
  /// Reads `true` or `false`; a tolerant reader takes them in quotes too.
  public static func read(from reader: inout FieldReader) -> Bool? { reader.bool() }
}

extension JSONValue: FieldValue {
  /// Writes the value.
  public func write(to writer: inout FieldWriter) { writer.json.value(self) }
  /// Reads any value.
  public static func read(from reader: inout FieldReader) -> JSONValue? { reader.value() }
}

extension Media: FieldValue {
  /// Writes the wire value; a local file or bytes are noted as a violation that says to upload.
  public func write(to writer: inout FieldWriter) { writer.media(self) }
  /// Reads a JSON string.
  public static func read(from reader: inout FieldReader) -> Media? { reader.string().map { Media($0) } }
}

extension Array: FieldValue where Element: FieldValue {
  /// Writes a JSON array.
  public func write(to writer: inout FieldWriter) {
    writer.json.raw(UInt8(ascii: "["))
    for (index, element) in enumerated() {
      if index > 0 { writer.json.raw(UInt8(ascii: ",")) }
      let before = writer.problems.count
      element.write(to: &writer)
      writer.place(problemsFrom: before, below: "\(index)")
    }
    writer.json.raw(UInt8(ascii: "]"))
  }
  /// Reads a JSON array.
  public static func read(from reader: inout FieldReader) -> [Element]? { reader.array() }
}

/// One of a closed list of options, each a case with its wire value.
public protocol ModelOption: RawRepresentable, CaseIterable, FieldValue, Hashable where RawValue: FieldValue {}

extension ModelOption {
  /// Writes the option's wire value.
  public func write(to writer: inout FieldWriter) { rawValue.write(to: &writer) }
  /// Reads an option; anything that is none of them is noted, with the nearest one.
  public static func read(from reader: inout FieldReader) -> Self? {
    guard let rawValue = RawValue.read(from: &reader) else { return nil }
    if let option = Self(rawValue: rawValue) { return option }
    reader.noteOption(rawValue, Self.allCases.map(\.rawValue))
    return nil
  }
}

/// One of an open list of words: a service may answer a word that its documentation does not name, and it is kept.
public protocol OpenOption: RawRepresentable, FieldValue, Hashable where RawValue == String {
  /// The word.
  init(rawValue: String)
}

extension OpenOption {
  /// Writes the word.
  public func write(to writer: inout FieldWriter) { rawValue.write(to: &writer) }
  /// Reads any string.
  public static func read(from reader: inout FieldReader) -> Self? { reader.string().map { Self(rawValue: $0) } }
}
