import Files
import ModelBindings

/// How one member of a stored record relates to the same member of its endpoint.
///
/// In the file, `likeEndpoint` is an absent member, `nothing` is `null`, and `own` is the value.
package enum Stated<Value: Sendable & Hashable>: Sendable, Hashable {
  /// The document states what the endpoint as a whole has.
  case likeEndpoint
  /// The document states nothing, although the endpoint has a value.
  case nothing
  /// The document states a value of its own.
  case own(Value)

  /// The relation of two values; nil stands for a value that is not stated.
  package init(_ value: Value?, endpoint: Value?) {
    if value == endpoint { self = .likeEndpoint } else { self = value.map { .own($0) } ?? .nothing }
  }

  /// What the document states, given what the endpoint has; nil when it states nothing.
  package func value(endpoint: Value?) -> Value? {
    switch self {
    case .likeEndpoint: endpoint
    case .nothing: nil
    case .own(let value): value
    }
  }

  /// The value that only this document states; nil in the other cases.
  package var ownValue: Value? {
    if case .own(let value) = self { value } else { nil }
  }
}

extension Stated {
  /// Reads the member that stands at `node`; `value` is not evaluated where it is null.
  init(_ node: JSONNode, _ value: @autoclosure () throws(Diagnostic) -> Value) throws(Diagnostic) {
    self = node.value == .null ? .nothing : .own(try value())
  }

  /// The member as it is written; nil when it is left out.
  func json(_ write: (Value) -> JSONValue) -> JSONValue? {
    switch self {
    case .likeEndpoint: nil
    case .nothing: .null
    case .own(let value): write(value)
    }
  }
}
