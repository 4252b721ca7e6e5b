extension ModelObject {
  /// Encodes the JSON object, in any format that `Codable` reaches.
  ///
  /// - Throws: `EncodingError` for a value that JSON cannot hold, with the ``ValidationError`` as its underlying error.
  public func encode(to encoder: any Encoder) throws {
    let json: [UInt8]
    do throws(ValidationError) {
      json = try storage.json()
    } catch {
      throw EncodingError.invalidValue(
        self,
        EncodingError.Context(
          codingPath: encoder.codingPath + error.codingPath, debugDescription: error.description, underlyingError: error
        ))
    }
    try JSONValue(parsing: json).encode(to: encoder)
  }

  /// Decodes what ``encode(to:)`` wrote.
  ///
  /// - Throws: `DecodingError` with the path of the first violation, and the ``ValidationError`` as its underlying error.
  public init(from decoder: any Decoder) throws {
    let json = try JSONValue(from: decoder).json
    do throws(ValidationError) {
      try self.init(json: json)
    } catch {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(
          codingPath: decoder.codingPath + error.codingPath,
          debugDescription: error.violations.first?.message ?? error.description, underlyingError: error))
    }
  }
}

extension ValidationError {
  /// The place of the first violation.
  fileprivate var codingPath: [any CodingKey] {
    let tokens = violations.first.flatMap { JSONPointer(parsing: $0.path) }?.tokens ?? []
    return tokens.map { PathKey($0) }
  }
}

/// A token of a JSON Pointer as a coding key.
private struct PathKey: CodingKey {
  let stringValue: String
  let intValue: Int?

  init(_ token: String) {
    stringValue = token
    intValue = Int(token)
  }

  init(stringValue: String) { self.init(stringValue) }

  init(intValue: Int) { self.init("\(intValue)") }
}
