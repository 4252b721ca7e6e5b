/// What to call: an HTTP method and a path, and how the fields travel.
public struct Operation: Sendable, Hashable {
  /// What a model makes.
  public struct Output: RawRepresentable, Sendable, Hashable {
    /// The catalog's word for it.
    public let rawValue: String
    /// An output by the catalog's word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Pictures.
    public static let image = Output(rawValue: "image")
    /// Films.
    public static let video = Output(rawValue: "video")
    /// Sound.
    public static let audio = Output(rawValue: "audio")
    /// Text.
    public static let text = Output(rawValue: "text")
    /// Three-dimensional models.
    public static let model3D = Output(rawValue: "3d")
  }

  /// How the fields that are no parameters travel.
  public enum Body: String, Sendable, Hashable {
    /// As a JSON object.
    case json
    /// As the parts of a form.
    case multipart
    /// Not at all: there are none.
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
  /// What the model makes; nil where it is not known or the operation makes nothing.
  public let output: Output?
  /// How the fields travel.
  public let body: Body
  /// The fields that do not travel in the body: the first ones, in order.
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
