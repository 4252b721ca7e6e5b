/// What there is to show of an endpoint's type.
package struct TypeListing: Sendable, Hashable {
  /// The import and a call with the required fields, to copy; nil where no values are known that the endpoint accepts.
  package var call: String?
  /// The type as it is emitted, without its namespaces.
  package var declaration: String
}
