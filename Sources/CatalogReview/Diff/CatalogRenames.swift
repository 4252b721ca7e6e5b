import ModelBindings

/// Endpoints and fields that have a new id or key and their old Swift name. A diff reports each as one rename, not as one removed and
/// one added.
package struct CatalogRenames: Sendable, Hashable {
  /// The new qualified ids of endpoints, by their old ones.
  package var endpoints: [String: String] = [:]
  /// The new keys of fields, by the endpoint's new qualified id and the old place in the input.
  package var fields: [String: [JSONPointer: String]] = [:]

  /// Nothing renamed.
  package init() {}
}
