import ModelBindings

/// One operation of a provider: a model that can be run, or a call of the service around the models.
package struct Endpoint: Sendable, Hashable, Identifiable {
  /// What an operation is for.
  package enum Role: String, Sendable, Hashable, CaseIterable {
    /// Runs a model.
    case model
    /// Follows, cancels, uploads, looks up.
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
  /// The path behind the provider's prefix, unique within the provider; the file stands at `<provider>/<id>.json`.
  package var id: String
  /// The name in the documentation.
  package var name: String
  /// Other names in the documentation, such as those before a rebrand.
  package var aliases: [String] = []
  /// Our own short words.
  package var summary: String?
  /// The HTTP method.
  package var method: String
  /// The path, beginning with `/`, templates as `{name}`.
  package var path: String
  /// What the operation is for.
  package var role: Role = .model
  /// Where the documentation's navigation has it, outermost first.
  package var group: [String] = []
  /// What comes out: `image`, `video`, `audio`, `3d`, `text`.
  package var output: String?
  /// What the documentation says instead of using it, empty where it only says so; nil when it is not deprecated.
  package var deprecated: String?
  /// False when fields are known to be missing.
  package var isComplete = true
  /// The documents behind it, by rank.
  package var sources: [Source] = []
  /// How the body is sent.
  package var body: Body = .json
  /// Values that are not part of the body.
  package var parameters: [Parameter] = []
  /// The body.
  package var input: Schema?
  /// The answer.
  package var response: Schema?
  /// The date of the last document that had it, empty where that one has none; nil for an endpoint that is documented.
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
