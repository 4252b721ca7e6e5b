import ModelBindings

/// What kept its Swift name while the documentation gave it another one on the wire, so that it reads as one thing renamed
/// and not as two.
package struct CatalogRenames: Sendable, Hashable {
  /// The new qualified ids of endpoints, by their old ones.
  package var endpoints: [String: String] = [:]
  /// The new keys of fields, by the endpoint's new qualified id and the old place in the input.
  package var fields: [String: [JSONPointer: String]] = [:]

  /// Nothing renamed.
  package init() {}
}
