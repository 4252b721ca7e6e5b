import ModelBindings

/// One operation of a provider: a model that can be run, or a call of the service around the models.
package struct Endpoint: Sendable, Hashable, Identifiable {
  /// What an operation is for.
  package enum Role: String, Sendable, Hashable, CaseIterable {
    /// Runs a model.
    case model
    /// Serves the calls around models: following, cancelling, uploading.
    case service
  }

  /// How the body is sent.
  package enum Body: String, Sendable, Hashable, CaseIterable {
    /// As a JSON object.
    case json
    /// As `multipart/form-data`.
    case multipart
    /// Not at all.
    case none
  }

  /// The id of the provider.
  package var provider: String
  /// The path behind the provider's prefix, unique within the provider. The endpoint's file is `<provider>/<id>.json`.
  package var id: String
  /// The name in the documentation.
  package var name: String
  /// Other names in the documentation, such as those before a rebrand.
  package var aliases: [String] = []
  /// A short description in our own words.
  package var summary: String?
  /// The HTTP method.
  package var method: String
  /// The path, beginning with `/`, templates as `{name}`.
  package var path: String
  /// What the operation is for.
  package var role: Role = .model
  /// The titles around it in the documentation's navigation, outermost first.
  package var group: [String] = []
  /// What the model makes: `image`, `video`, `audio`, `3d`, `text`.
  package var output: String?
  /// The deprecation: what to use instead, empty where the documentation does not say; nil when it is not deprecated.
  package var deprecated: String?
  /// False when fields are known to be missing.
  package var isComplete = true
  /// The records of the documents behind it, by the rank of their kinds.
  package var sources: [Source] = []
  /// How the body is sent.
  package var body: Body = .json
  /// Values that are not part of the body.
  package var parameters: [Parameter] = []
  /// The body.
  package var input: Schema?
  /// The response.
  package var response: Schema?
  /// For a removed endpoint, the date of the last document that had it, empty where that document has none. Else nil.
  package var removed: String?

  /// An endpoint without fields.
  package init(provider: String, id: String, name: String, method: String = "POST", path: String) {
    self.provider = provider
    self.id = id
    self.name = name
    self.method = method
    self.path = path
  }

  /// The provider and the id, which no other endpoint of the catalog has: `runcomfy:wan-ai/wan-2-2/image-to-video`.
  package var qualifiedID: String { "\(provider):\(id)" }

  /// Every member of an endpoint's file, in canonical order.
  package static let keys = [
    "id", "name", "aliases", "summary", "method", "path", "role", "group", "output", "deprecated", "complete",
    "sources",
    "body", "parameters", "input", "response", "removed",
  ]
}
