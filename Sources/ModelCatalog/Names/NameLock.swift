import ModelBindings

/// The content of `names.json`: every Swift name that was given, so that no later document changes it.
package struct NameLock: Sendable, Hashable {
  /// The names by provider id.
  package var providers: [String: ProviderNames] = [:]

  /// A lock without names.
  package init() {}

  /// The names of one provider.
  package struct ProviderNames: Sendable, Hashable {
    /// The products behind documented names that hide them, by the beginning of the name.
    ///
    /// `"f-2": "Flux2"` names the new endpoint `f-2-max/edit` `Flux2Max.Edit`. Slashes of the beginning and dots of the product
    /// count: `"alibaba/wan": "Wan"`. Everything else between words is alike, and so is their case. The longest beginning wins.
    package var families: [String: String] = [:]
    /// The parts of type names behind single words, by the word in lower case: `"i2v": "ImageToVideo"`.
    package var words: [String: String] = [:]
    /// The names by endpoint id. Endpoints that left the catalog keep their names.
    package var endpoints: [String: EndpointNames] = [:]
    /// The option types by name. `generate` deletes a type that no field uses any more.
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
    /// The Swift names of the response's fields.
    package var response: [FieldName] = []

    /// A type without fields.
    package init(type: String) { self.type = type }
  }

  /// A field and its Swift name.
  package struct FieldName: Sendable, Hashable {
    /// The keys that lead to the field, as a JSON Pointer without the first slash. The elements of a list have no token.
    package var field: String
    /// The Swift name.
    package var name: String

    /// A field and its name.
    package init(_ field: String, _ name: String) {
      self.field = field
      self.name = name
    }
  }

  /// The option list that an option type stands for.
  package struct OptionNames: Sendable, Hashable {
    /// The key of the fields that use it.
    package var key: String
    /// The values on the wire, in order.
    package var values: [JSONValue]
    /// The labels of opaque values.
    package var labels: [String]?
    /// Whether the type holds undocumented values too, as in responses.
    package var isOpen: Bool
    /// The last of ``values``: those that are removed.
    package var removed: [JSONValue]
    /// The case names that are neither value nor label, by value.
    package var names: [String: String]

    /// An option list without invented case names.
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
