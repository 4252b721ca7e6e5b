extension Source {
  /// The kind of a document. Of each kind an endpoint has one record: a newer document replaces the older one.
  ///
  /// The cases stand in the order of authority, which settles names, groups and the order of fields.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// An OpenAPI document, or a JSON Schema.
    case openapi
    /// A documentation page.
    case page
    /// A provider's registry of models.
    case registry
    /// The response to a provider's catalog request.
    case catalog
    /// A person's note.
    case note

    /// The place in the order of authority; 0 is the highest.
    package var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }
}
