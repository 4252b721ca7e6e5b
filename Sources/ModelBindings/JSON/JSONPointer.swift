/// A place inside a JSON value, as RFC 6901 writes it: `/properties/prompt`.
public struct JSONPointer: Sendable, Hashable, CustomStringConvertible {
  /// The unescaped reference tokens from the root.
  public var tokens: [String]

  /// A pointer from unescaped tokens; none is the whole document.
  public init(_ tokens: [String] = []) { self.tokens = tokens }

  /// Reads the text form; nil when it does not begin with `/` or holds a `~` that is no `~0` or `~1`.
  public init?(parsing text: String) {
    if text.isEmpty {
      self.init()
      return
    }
    // By scalars: an accent may follow a slash, and the two would be one character.
    guard text.unicodeScalars.first == "/" else { return nil }
    var tokens: [String] = []
    for part in text.unicodeScalars.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
      var token = String.UnicodeScalarView()
      var rest = part[...]
      while let scalar = rest.popFirst() {
        guard scalar == "~" else {
          token.append(scalar)
          continue
        }
        switch rest.popFirst() {
        case "0": token.append("~")
        case "1": token.append("/")
        default: return nil
        }
      }
      tokens.append(String(token))
    }
    self.init(tokens)
  }

  /// This place's member or element `token`.
  public func appending(_ token: some CustomStringConvertible) -> JSONPointer {
    JSONPointer(tokens + [token.description])
  }

  /// The text form, with `~` and `/` in names escaped.
  public var description: String {
    tokens.reduce(into: "") { text, token in
      text += "/"
      for scalar in token.unicodeScalars {
        switch scalar {
        case "~": text += "~0"
        case "/": text += "~1"
        default: text.unicodeScalars.append(scalar)
        }
      }
    }
  }
}

extension JSONValue {
  /// The value at `pointer`, or nil when nothing stands there.
  public subscript(pointer: JSONPointer) -> JSONValue? {
    pointer.tokens.reduce(self as JSONValue?) { value, token in
      switch value {
      case .object(let object): object[token]
      case .array(let array):
        Int(token).flatMap { array.indices.contains($0) && String($0) == token ? array[$0] : nil }
      default: nil
      }
    }
  }
}
