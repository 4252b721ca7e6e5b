import ModelBindings
import ModelCatalog

/// Every Swift name that was ever given, so that no later document changes it: the content of `names.json`.
public struct NameLock: Sendable, Hashable {
  /// The names by provider id.
  public var providers: [String: ProviderNames] = [:]

  /// A lock without names.
  public init() {}

  /// The names of one provider.
  public struct ProviderNames: Sendable, Hashable {
    /// The names by endpoint id. Endpoints that left the catalog keep theirs.
    public var endpoints: [String: EndpointNames] = [:]
    /// The shared option types by name. One that no field uses any more is forgotten: nobody names these types directly.
    public var options: [String: OptionNames] = [:]

    /// No names.
    public init() {}
  }

  /// The names of one endpoint.
  public struct EndpointNames: Sendable, Hashable {
    /// The type's name with its namespaces: `WanAI.Wan2_2.ImageToVideo`.
    public var type: String
    /// The Swift names of the fields, in the order of the initialiser's parameters.
    public var fields: [FieldName] = []
    /// The Swift names of the answer's fields.
    public var response: [FieldName] = []

    /// A type without fields.
    public init(type: String) { self.type = type }
  }

  /// A field and its Swift name.
  public struct FieldName: Sendable, Hashable {
    /// The keys that lead to the field, as a JSON Pointer without the first slash; a list is stepped into without a token.
    public var field: String
    /// The Swift name.
    public var name: String

    /// A field and its name.
    public init(_ field: String, _ name: String) {
      self.field = field
      self.name = name
    }
  }

  /// What an option type stands for.
  public struct OptionNames: Sendable, Hashable {
    /// The key of the fields that use it.
    public var key: String
    /// The values on the wire, in order.
    public var values: [JSONValue]
    /// What opaque values mean.
    public var labels: [String]?
    /// Whether other words are kept too, as in answers.
    public var isOpen: Bool
    /// Those of ``values`` that are no longer documented, and stand at their end.
    public var removed: [JSONValue]
    /// The case names that are neither value nor label, by value.
    public var names: [String: String]

    /// An option type's signature.
    public init(
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
  public func typeName(of endpoint: Endpoint) -> String? { providers[endpoint.provider]?.endpoints[endpoint.id]?.type }
}
