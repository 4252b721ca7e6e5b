/// The HTTP method and path of an endpoint, and how the fields of a request travel.
public struct HTTPOperation: Sendable, Hashable {
  /// The kind of file or text that a model makes.
  public struct Output: RawRepresentable, Sendable, Hashable {
    /// The catalog's word: `image`, `video`, `audio`, `text` or `3d`; others may be added.
    public let rawValue: String
    /// An output by the catalog's word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Pictures.
    public static let image = Output(rawValue: "image")
    /// Videos.
    public static let video = Output(rawValue: "video")
    /// Sound.
    public static let audio = Output(rawValue: "audio")
    /// Text.
    public static let text = Output(rawValue: "text")
    /// Three-dimensional models.
    public static let model3D = Output(rawValue: "3d")
  }

  /// How the fields that are not parameters travel.
  public enum Body: String, Sendable, Hashable {
    /// As a JSON object.
    case json
    /// As the parts of a `multipart/form-data` body.
    case multipart
    /// The request has no body; all its fields are parameters.
    case none
  }

  /// A field that travels in the path, the query or a header instead of the body.
  public enum Parameter: Sendable, Hashable {
    /// In the path, in place of `{name}`.
    case path(String)
    /// In the query.
    case query(String)
    /// As a header.
    case header(String)
  }

  /// The HTTP method.
  public let method: String
  /// The path from the server's root; a parameter stands in it as `{name}`.
  public let path: String
  /// What the model makes; nil where that is not known, and for operations around the models.
  public let output: Output?
  /// How the fields travel.
  public let body: Body
  /// The fields that do not travel in the body. They are the first fields of the request, in this order.
  public let parameters: [Parameter]

  /// An operation.
  public init(
    _ method: String, _ path: String, output: Output? = nil, body: Body = .json, parameters: [Parameter] = []
  ) {
    self.method = method
    self.path = path
    self.output = output
    self.body = body
    self.parameters = parameters
  }
}
