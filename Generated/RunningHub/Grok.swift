// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum GrokImage {
  public enum ImageToImage {}
  public enum TextToImage {}
}

/// grok-3-image-to-image · POST /openapi/v2/rhart-image-g-3/image-to-image
public struct Grok3ImageToImage: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/rhart-image-g-3/image-to-image", output: .image)
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","imageUrls"],"properties":{
    "prompt":{"type":"string"},
    "imageUrls":{"type":"array","maxItems":1,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}}}}}
    """#, common: runningHubCommon)
  public var prompt: String
  /// Up to 1 item, each: JPEG or PNG, up to 10 MB.
  public var imageURLs: [Media]
  public var extra: Extra = [:]
  public init(prompt: String, imageURLs: [Media]) { self.prompt = prompt; self.imageURLs = imageURLs }
  public init(_ blank: Blank) { prompt = ""; imageURLs = [] }
  public mutating func visit(_ field: inout FieldVisitor) { field(&prompt); field(&imageURLs); field(&extra) }
}

/// grok-3-image-text-to-image · POST /openapi/v2/rhart-image-g-3/text-to-image
public struct Grok3ImageTextToImage: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/rhart-image-g-3/text-to-image", output: .image)
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt"],"properties":{
    "prompt":{"type":"string"}}}
    """#, common: runningHubCommon)
  public var prompt: String
  public var extra: Extra = [:]
  public init(prompt: String) { self.prompt = prompt }
  public init(_ blank: Blank) { prompt = "" }
  public mutating func visit(_ field: inout FieldVisitor) { field(&prompt); field(&extra) }
}

/// grok-4-image-image-to-image · POST /openapi/v2/rhart-image-g-4/image-to-image
public struct Grok4ImageImageToImage: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/rhart-image-g-4/image-to-image", output: .image)
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt"],"properties":{
    "prompt":{"type":"string"},
    "imageUrls":{"type":"array","maxItems":1,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}}}}}
    """#, common: runningHubCommon)
  public var prompt: String
  /// Up to 1 item, each: JPEG or PNG, up to 10 MB.
  public var imageURLs: [Media]?
  public var extra: Extra = [:]
  public init(prompt: String, imageURLs: [Media]? = nil) { self.prompt = prompt; self.imageURLs = imageURLs }
  public init(_ blank: Blank) { prompt = "" }
  public mutating func visit(_ field: inout FieldVisitor) { field(&prompt); field(&imageURLs); field(&extra) }
}

/// grok-4-image-text-to-image · POST /openapi/v2/rhart-image-g-4/text-to-image
public struct Grok4ImageTextToImage: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/rhart-image-g-4/text-to-image", output: .image)
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt"],"properties":{
    "prompt":{"type":"string"}}}
    """#, common: runningHubCommon)
  public var prompt: String
  public var extra: Extra = [:]
  public init(prompt: String) { self.prompt = prompt }
  public init(_ blank: Blank) { prompt = "" }
  public mutating func visit(_ field: inout FieldVisitor) { field(&prompt); field(&extra) }
}

extension GrokImage.ImageToImage {
  /// grok-image/image-to-image/channel-low-price · POST /openapi/v2/rhart-image-g/image-to-image
  public struct ChannelLowPrice: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-image-g/image-to-image", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["model","prompt"],"properties":{
      "model":{"type":"string","enum":["g-3","g-4","g-4.1","g-4.2"]},
      "prompt":{"type":"string"},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}}}}
      """#, common: runningHubCommon)
    public typealias Model = RunningHubOptions.Model_3
    /// Default `g-4.2`.
    public var model: Model
    public var prompt: String
    /// JPEG or PNG, up to 10 MB.
    public var imageURL: Media?
    public var extra: Extra = [:]
    public init(model: Model, prompt: String, imageURL: Media? = nil) {
      self.model = model; self.prompt = prompt; self.imageURL = imageURL
    }
    public init(_ blank: Blank) { model = .`g-3`; prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&model); field(&prompt); field(&imageURL); field(&extra)
    }
  }
}

extension GrokImage.TextToImage {
  /// grok-image/text-to-image/channel-low-price · POST /openapi/v2/rhart-image-g/text-to-image
  public struct ChannelLowPrice: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-image-g/text-to-image", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["model","prompt"],"properties":{
      "model":{"type":"string","enum":["g-3","g-4","g-4.1","g-4.2"]},
      "prompt":{"type":"string"},
      "aspectRatio":{"type":"string","enum":["960x960","720x1280","1280x720","1168x784","784x1168"]}}}
      """#, common: runningHubCommon)
    public typealias Model = RunningHubOptions.Model_3
    public typealias AspectRatio = RunningHubOptions.AspectRatio_17
    /// Default `g-4.2`.
    public var model: Model
    public var prompt: String
    public var aspectRatio: AspectRatio?
    public var extra: Extra = [:]
    public init(model: Model, prompt: String, aspectRatio: AspectRatio? = nil) {
      self.model = model; self.prompt = prompt; self.aspectRatio = aspectRatio
    }
    public init(_ blank: Blank) { model = .`g-3`; prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&model); field(&prompt); field(&aspectRatio); field(&extra)
    }
  }
}
