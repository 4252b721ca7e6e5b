// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum GrokImage {
  public enum ImageToImage {}
  public enum TextToImage {}
}

/// grok-3-image-to-image · POST /openapi/v2/rhart-image-g-3/image-to-image
public struct Grok3ImageToImage: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-image-g-3/image-to-image", output: .image) }
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","imageUrls"],"properties":{
    "prompt":{"type":"string"},
    "imageUrls":{"type":"array","maxItems":1,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}}}}}
    """#, common: runningHubCommon)
  @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
  /// Up to 1 item, each: JPEG or PNG, up to 10 MB.
  @export(implementation) public var imageURLs: [Media] { get { fields[1] } set { fields[1] = newValue } }
  public var fields: Fields
  @export(implementation) public init(prompt: String, imageURLs: [Media]) {
    self.init(fields: Fields(Self.validator, prompt, imageURLs))
  }
  public init(fields: Fields) { self.fields = fields }
}

/// grok-3-image-text-to-image · POST /openapi/v2/rhart-image-g-3/text-to-image
public struct Grok3ImageTextToImage: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-image-g-3/text-to-image", output: .image) }
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt"],"properties":{
    "prompt":{"type":"string"}}}
    """#, common: runningHubCommon)
  @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
  public var fields: Fields
  @export(implementation) public init(prompt: String) { self.init(fields: Fields(Self.validator, prompt)) }
  public init(fields: Fields) { self.fields = fields }
}

/// grok-4-image-image-to-image · POST /openapi/v2/rhart-image-g-4/image-to-image
public struct Grok4ImageImageToImage: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-image-g-4/image-to-image", output: .image) }
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt"],"properties":{
    "prompt":{"type":"string"},
    "imageUrls":{"type":"array","maxItems":1,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}}}}}
    """#, common: runningHubCommon)
  @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
  /// Up to 1 item, each: JPEG or PNG, up to 10 MB.
  @export(implementation) public var imageURLs: [Media]? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
  public var fields: Fields
  @export(implementation) public init(prompt: String, imageURLs: [Media]? = nil) {
    self.init(fields: Fields(Self.validator, prompt, imageURLs))
  }
  public init(fields: Fields) { self.fields = fields }
}

/// grok-4-image-text-to-image · POST /openapi/v2/rhart-image-g-4/text-to-image
public struct Grok4ImageTextToImage: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-image-g-4/text-to-image", output: .image) }
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt"],"properties":{
    "prompt":{"type":"string"}}}
    """#, common: runningHubCommon)
  @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
  public var fields: Fields
  @export(implementation) public init(prompt: String) { self.init(fields: Fields(Self.validator, prompt)) }
  public init(fields: Fields) { self.fields = fields }
}

extension GrokImage.ImageToImage {
  /// grok-image/image-to-image/channel-low-price · POST /openapi/v2/rhart-image-g/image-to-image
  public struct ChannelLowPrice: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-image-g/image-to-image", output: .image) }
    public static let validator = Validator(#"""
      {"type":"object","required":["model","prompt"],"properties":{
      "model":{"type":"string","enum":["g-3","g-4","g-4.1","g-4.2"]},
      "prompt":{"type":"string"},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}}}}
      """#, common: runningHubCommon)
    public typealias Model = RunningHubOptions.Model_3
    /// Default `g-4.2`.
    @export(implementation) public var model: Model { get { fields[0] } set { fields[0] = newValue } }
    @export(implementation) public var prompt: String { get { fields[1] } set { fields[1] = newValue } }
    /// JPEG or PNG, up to 10 MB.
    @export(implementation) public var imageURL: Media? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    public var fields: Fields
    @export(implementation) public init(model: Model, prompt: String, imageURL: Media? = nil) {
      self.init(fields: Fields(Self.validator, model, prompt, imageURL))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension GrokImage.TextToImage {
  /// grok-image/text-to-image/channel-low-price · POST /openapi/v2/rhart-image-g/text-to-image
  public struct ChannelLowPrice: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-image-g/text-to-image", output: .image) }
    public static let validator = Validator(#"""
      {"type":"object","required":["model","prompt"],"properties":{
      "model":{"type":"string","enum":["g-3","g-4","g-4.1","g-4.2"]},
      "prompt":{"type":"string"},
      "aspectRatio":{"type":"string","enum":["960x960","720x1280","1280x720","1168x784","784x1168"]}}}
      """#, common: runningHubCommon)
    public typealias Model = RunningHubOptions.Model_3
    public typealias AspectRatio = RunningHubOptions.AspectRatio_17
    /// Default `g-4.2`.
    @export(implementation) public var model: Model { get { fields[0] } set { fields[0] = newValue } }
    @export(implementation) public var prompt: String { get { fields[1] } set { fields[1] = newValue } }
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    public var fields: Fields
    @export(implementation) public init(model: Model, prompt: String, aspectRatio: AspectRatio? = nil) {
      self.init(fields: Fields(Self.validator, model, prompt, aspectRatio))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension RunningHubOptions {
  public enum AspectRatio_17: ModelOption {
    case `960x960`, `720x1280`, `1280x720`, `1168x784`, `784x1168`
    public static var rawValues: StaticString { "|960x960|720x1280|1280x720|1168x784|784x1168" }
  }
  public enum Model_3: ModelOption {
    case `g-3`, `g-4`, `g-4.1`, `g-4.2`
    public static var rawValues: StaticString { "|g-3|g-4|g-4.1|g-4.2" }
  }
}
