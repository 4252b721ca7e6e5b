/// What there is to show of an endpoint's type.
public struct TypeListing: Sendable, Hashable {
  /// The import and a call with the required fields, to copy; nil where no values are known that the endpoint accepts.
  public var call: String?
  /// The type as it is emitted, without its namespaces.
  public var declaration: String
}
