import ModelBindings

/// The endpoints and fields with a new id or key and their old Swift name. A diff reports each as one rename, not as one
/// removed and one added item.
package struct CatalogRenames: Sendable, Hashable {
  /// The new qualified ids of endpoints, by their old ones.
  package var endpoints: [String: String] = [:]
  /// The new keys of fields, by the endpoint's new qualified id and the old place in the input.
  package var fields: [String: [JSONPointer: String]] = [:]

  /// Creates an empty set of renames.
  package init() {}
}
