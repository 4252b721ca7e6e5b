import ModelBindings

/// One operation of a provider: a model that can be run, or a call of the service around the models.
public struct Endpoint: Sendable, Hashable, Identifiable {
  /// What an operation is for.
  public enum Role: String, Sendable, Hashable, CaseIterable {
    /// Runs a model.
    case model
    /// Follows, cancels, uploads, looks up.
    case service
  }

  /// How the body is sent.
  public enum Body: String, Sendable, Hashable, CaseIterable {
    /// As a JSON object.
    case json
    /// As `multipart/form-data`.
    case multipart
    /// Not at all.
    case none
  }

  /// The id of the provider.
  public var provider: String
  /// The path behind the provider's prefix, unique within the provider; the file stands at `<provider>/<id>.json`.
  public var id: String
  /// The name in the documentation.
  public var name: String
  /// Other names in the documentation, such as those before a rebrand.
  public var aliases: [String] = []
  /// Our own short words.
  public var summary: String?
  /// The HTTP method.
  public var method: String
  /// The path, beginning with `/`, templates as `{name}`.
  public var path: String
  /// What the operation is for.
  public var role: Role = .model
  /// Where the documentation's navigation has it, outermost first.
  public var group: [String] = []
  /// What comes out: `image`, `video`, `audio`, `3d`, `text`.
  public var output: String?
  /// What the documentation says instead of using it, empty where it only says so; nil when it is not deprecated.
  public var deprecated: String?
  /// False when fields are known to be missing.
  public var isComplete = true
  /// The documents behind it, by rank.
  public var sources: [Source] = []
  /// How the body is sent.
  public var body: Body = .json
  /// Values that are not part of the body.
  public var parameters: [Parameter] = []
  /// The body.
  public var input: Schema?
  /// The answer.
  public var response: Schema?
  /// The date of the last document that had it, empty where that one has none; nil for an endpoint that is documented.
  public var removed: String?

  /// An endpoint without fields.
  public init(provider: String, id: String, name: String, method: String = "POST", path: String) {
    self.provider = provider
    self.id = id
    self.name = name
    self.method = method
    self.path = path
  }

  /// The provider and the id, which no other endpoint of the catalog has: `runcomfy:wan-ai/wan-2-2/image-to-video`.
  public var qualifiedID: String { "\(provider):\(id)" }

  /// Every member of an endpoint's file, in canonical order.
  public static let keys = [
    "id", "name", "aliases", "summary", "method", "path", "role", "group", "output", "deprecated", "complete",
    "sources",
    "body", "parameters", "input", "response", "removed",
  ]
}
