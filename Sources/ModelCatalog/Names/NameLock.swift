import ModelBindings

/// Every Swift name that was ever given, so that no later document changes it: the content of `names.json`.
package struct NameLock: Sendable, Hashable {
  /// The names by provider id.
  package var providers: [String: ProviderNames] = [:]

  /// A lock without names.
  package init() {}

  /// The names of one provider.
  package struct ProviderNames: Sendable, Hashable {
    /// The product behind the beginning of documented names, for names that hide it: a model called `f-2-dev` is of the family
    /// `f-2`, which stands for `Flux2`. New endpoints are named by it. The words of a key are compared one by one, in lower case.
    package var families: [String: String] = [:]
    /// The names by endpoint id. Endpoints that left the catalog keep theirs.
    package var endpoints: [String: EndpointNames] = [:]
    /// The shared option types by name. One that no field uses any more is forgotten: nobody names these types directly.
    package var options: [String: OptionNames] = [:]

    /// No names.
    package init() {}
  }

  /// The names of one endpoint.
  package struct EndpointNames: Sendable, Hashable {
    /// The type's name with its namespaces: `WanAI.Wan2_2.ImageToVideo`.
    package var type: String
    /// The Swift names of the fields, in the order of the initialiser's parameters.
    package var fields: [FieldName] = []
    /// The Swift names of the answer's fields.
    package var response: [FieldName] = []

    /// A type without fields.
    package init(type: String) { self.type = type }
  }

  /// A field and its Swift name.
  package struct FieldName: Sendable, Hashable {
    /// The keys that lead to the field, as a JSON Pointer without the first slash; a list is stepped into without a token.
    package var field: String
    /// The Swift name.
    package var name: String

    /// A field and its name.
    package init(_ field: String, _ name: String) {
      self.field = field
      self.name = name
    }
  }

  /// What an option type stands for.
  package struct OptionNames: Sendable, Hashable {
    /// The key of the fields that use it.
    package var key: String
    /// The values on the wire, in order.
    package var values: [JSONValue]
    /// What opaque values mean.
    package var labels: [String]?
    /// Whether other words are kept too, as in answers.
    package var isOpen: Bool
    /// Those of ``values`` that are no longer documented, and stand at their end.
    package var removed: [JSONValue]
    /// The case names that are neither value nor label, by value.
    package var names: [String: String]

    /// An option type's signature.
    package init(
      key: String, values: [JSONValue], labels: [String]? = nil, isOpen: Bool = false, removed: [JSONValue] = []
    ) {
      self.key = key
      self.values = values
      self.labels = labels
      self.isOpen = isOpen
      self.removed = removed
      names = [:]
    }
  }

  /// The name of an endpoint's type, with its namespaces; nil when none was given yet.
  package func typeName(of endpoint: Endpoint) -> String? { providers[endpoint.provider]?.endpoints[endpoint.id]?.type }
}
