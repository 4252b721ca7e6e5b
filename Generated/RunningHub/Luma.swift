// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// Luma uni-1-max Image Edit · POST /openapi/v2/luma/uni-1-max/image-edit
///
/// Known from client code, not from documentation.
public struct LumaUni1MaxImageEdit: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/luma/uni-1-max/image-edit", output: .image) }
  public static let validator = Validator(#"""
    {"type":"object","required":["imageUrl","prompt"],"properties":{
    "imageUrl":{"type":"string","media":{"kind":"image","maxBytes":52428800},"evidence":"client"},
    "prompt":{"type":"string","maxLength":6000,"evidence":"client"},
    "aspectRatio":{"type":"string","enum":["3:1","2:1","16:9","3:2","1:1","2:3","9:16","1:2","1:3"],"evidence":"client"},
    "style":{"type":"string","enum":["auto","manga"],"evidence":"client"},
    "outputFormat":{"type":"string","enum":["png","jpeg"],"evidence":"client"}}}
    """#, common: runningHubCommon)
  public typealias AspectRatio = RunningHubOptions.AspectRatio_10
  public typealias Style = RunningHubOptions.Style_2
  public typealias OutputFormat = RunningHubOptions.OutputFormat_2
  /// An image, up to 50 MB. Known from client code, not from documentation.
  @export(implementation) public var imageURL: Media { get { fields[0] } set { fields[0] = newValue } }
  /// Up to 6,000 characters. Known from client code, not from documentation.
  @export(implementation) public var prompt: String { get { fields[1] } set { fields[1] = newValue } }
  /// Known from client code, not from documentation.
  @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
  /// Default `auto`. Known from client code, not from documentation.
  @export(implementation) public var style: Style? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
  /// Known from client code, not from documentation.
  @export(implementation) public var outputFormat: OutputFormat? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    imageURL: Media, prompt: String, aspectRatio: AspectRatio? = nil, style: Style? = nil,
    outputFormat: OutputFormat? = nil
  ) {
    self.init(fields: Fields(Self.validator, imageURL, prompt, aspectRatio, style, outputFormat))
  }
  public init(fields: Fields) { self.fields = fields }
}

/// Luma uni-1-max Image to Image · POST /openapi/v2/luma/uni-1-max/image-to-image
///
/// Known from client code, not from documentation.
public struct LumaUni1MaxImageToImage: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/luma/uni-1-max/image-to-image", output: .image) }
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","imageUrl"],"properties":{
    "prompt":{"type":"string","maxLength":6000,"evidence":"client"},
    "imageUrl":{"type":"string","media":{"kind":"image","maxBytes":52428800},"evidence":"client"},
    "aspectRatio":{"type":"string","enum":["3:1","2:1","16:9","3:2","1:1","2:3","9:16","1:2","1:3"],"evidence":"client"},
    "style":{"type":"string","enum":["auto","manga"],"evidence":"client"},
    "outputFormat":{"type":"string","enum":["png","jpeg"],"evidence":"client"},
    "webSearch":{"type":"boolean","evidence":"client"},
    "imageRef":{"type":"array","maxItems":8,"items":{"type":"string","media":{"kind":"image","maxBytes":52428800},"evidence":"client"},"evidence":"client"}}}
    """#, common: runningHubCommon)
  public typealias AspectRatio = RunningHubOptions.AspectRatio_10
  public typealias Style = RunningHubOptions.Style_2
  public typealias OutputFormat = RunningHubOptions.OutputFormat_2
  /// Up to 6,000 characters. Known from client code, not from documentation.
  @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
  /// An image, up to 50 MB. Known from client code, not from documentation.
  @export(implementation) public var imageURL: Media { get { fields[1] } set { fields[1] = newValue } }
  /// Known from client code, not from documentation.
  @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
  /// Default `auto`. Known from client code, not from documentation.
  @export(implementation) public var style: Style? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
  /// Known from client code, not from documentation.
  @export(implementation) public var outputFormat: OutputFormat? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
  /// Default `false`. Known from client code, not from documentation.
  @export(implementation) public var webSearch: Bool? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
  /// Up to 8 items, each: an image, up to 50 MB. Known from client code, not from documentation.
  @export(implementation) public var imageRef: [Media]? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    prompt: String, imageURL: Media, aspectRatio: AspectRatio? = nil, style: Style? = nil,
    outputFormat: OutputFormat? = nil, webSearch: Bool? = nil, imageRef: [Media]? = nil
  ) {
    self.init(fields: Fields(Self.validator, prompt, imageURL, aspectRatio, style, outputFormat, webSearch, imageRef))
  }
  public init(fields: Fields) { self.fields = fields }
}

/// Luma uni-1-max Text to Image · POST /openapi/v2/luma/uni-1-max/text-to-image
///
/// Known from client code, not from documentation.
public struct LumaUni1MaxTextToImage: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/luma/uni-1-max/text-to-image", output: .image) }
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt"],"properties":{
    "prompt":{"type":"string","maxLength":6000,"evidence":"client"},
    "aspectRatio":{"type":"string","enum":["3:1","2:1","16:9","3:2","1:1","2:3","9:16","1:2","1:3"],"evidence":"client"},
    "style":{"type":"string","enum":["auto","manga"],"evidence":"client"},
    "outputFormat":{"type":"string","enum":["png","jpeg"],"evidence":"client"},
    "webSearch":{"type":"boolean","evidence":"client"}}}
    """#, common: runningHubCommon)
  public typealias AspectRatio = RunningHubOptions.AspectRatio_10
  public typealias Style = RunningHubOptions.Style_2
  public typealias OutputFormat = RunningHubOptions.OutputFormat_2
  /// Up to 6,000 characters. Known from client code, not from documentation.
  @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
  /// Default `16:9`. Known from client code, not from documentation.
  @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
  /// Default `auto`. Known from client code, not from documentation.
  @export(implementation) public var style: Style? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
  /// Known from client code, not from documentation.
  @export(implementation) public var outputFormat: OutputFormat? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
  /// Default `false`. Known from client code, not from documentation.
  @export(implementation) public var webSearch: Bool? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    prompt: String, aspectRatio: AspectRatio? = nil, style: Style? = nil, outputFormat: OutputFormat? = nil,
    webSearch: Bool? = nil
  ) {
    self.init(fields: Fields(Self.validator, prompt, aspectRatio, style, outputFormat, webSearch))
  }
  public init(fields: Fields) { self.fields = fields }
}

/// Luma uni-1 Image Edit · POST /openapi/v2/luma/uni-1/image-edit
///
/// Known from client code, not from documentation.
public struct LumaUni1ImageEdit: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/luma/uni-1/image-edit", output: .image) }
  public static let validator = Validator(#"""
    {"type":"object","required":["imageUrl","prompt"],"properties":{
    "imageUrl":{"type":"string","media":{"kind":"image","maxBytes":52428800},"evidence":"client"},
    "prompt":{"type":"string","maxLength":6000,"evidence":"client"},
    "aspectRatio":{"type":"string","enum":["3:1","2:1","16:9","3:2","1:1","2:3","9:16","1:2","1:3"],"evidence":"client"},
    "style":{"type":"string","enum":["auto","manga"],"evidence":"client"},
    "outputFormat":{"type":"string","enum":["png","jpeg"],"evidence":"client"}}}
    """#, common: runningHubCommon)
  public typealias AspectRatio = RunningHubOptions.AspectRatio_10
  public typealias Style = RunningHubOptions.Style_2
  public typealias OutputFormat = RunningHubOptions.OutputFormat_2
  /// An image, up to 50 MB. Known from client code, not from documentation.
  @export(implementation) public var imageURL: Media { get { fields[0] } set { fields[0] = newValue } }
  /// Up to 6,000 characters. Known from client code, not from documentation.
  @export(implementation) public var prompt: String { get { fields[1] } set { fields[1] = newValue } }
  /// Known from client code, not from documentation.
  @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
  /// Default `auto`. Known from client code, not from documentation.
  @export(implementation) public var style: Style? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
  /// Known from client code, not from documentation.
  @export(implementation) public var outputFormat: OutputFormat? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    imageURL: Media, prompt: String, aspectRatio: AspectRatio? = nil, style: Style? = nil,
    outputFormat: OutputFormat? = nil
  ) {
    self.init(fields: Fields(Self.validator, imageURL, prompt, aspectRatio, style, outputFormat))
  }
  public init(fields: Fields) { self.fields = fields }
}

/// Luma uni-1 Image to Image · POST /openapi/v2/luma/uni-1/image-to-image
///
/// Known from client code, not from documentation.
public struct LumaUni1ImageToImage: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/luma/uni-1/image-to-image", output: .image) }
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","imageUrl"],"properties":{
    "prompt":{"type":"string","maxLength":6000,"evidence":"client"},
    "imageUrl":{"type":"string","media":{"kind":"image","maxBytes":52428800},"evidence":"client"},
    "aspectRatio":{"type":"string","enum":["3:1","2:1","16:9","3:2","1:1","2:3","9:16","1:2","1:3"],"evidence":"client"},
    "style":{"type":"string","enum":["auto","manga"],"evidence":"client"},
    "outputFormat":{"type":"string","enum":["png","jpeg"],"evidence":"client"},
    "webSearch":{"type":"boolean","evidence":"client"},
    "imageRef":{"type":"array","maxItems":8,"items":{"type":"string","media":{"kind":"image","maxBytes":52428800},"evidence":"client"},"evidence":"client"}}}
    """#, common: runningHubCommon)
  public typealias AspectRatio = RunningHubOptions.AspectRatio_10
  public typealias Style = RunningHubOptions.Style_2
  public typealias OutputFormat = RunningHubOptions.OutputFormat_2
  /// Up to 6,000 characters. Known from client code, not from documentation.
  @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
  /// An image, up to 50 MB. Known from client code, not from documentation.
  @export(implementation) public var imageURL: Media { get { fields[1] } set { fields[1] = newValue } }
  /// Known from client code, not from documentation.
  @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
  /// Default `auto`. Known from client code, not from documentation.
  @export(implementation) public var style: Style? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
  /// Known from client code, not from documentation.
  @export(implementation) public var outputFormat: OutputFormat? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
  /// Default `false`. Known from client code, not from documentation.
  @export(implementation) public var webSearch: Bool? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
  /// Up to 8 items, each: an image, up to 50 MB. Known from client code, not from documentation.
  @export(implementation) public var imageRef: [Media]? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    prompt: String, imageURL: Media, aspectRatio: AspectRatio? = nil, style: Style? = nil,
    outputFormat: OutputFormat? = nil, webSearch: Bool? = nil, imageRef: [Media]? = nil
  ) {
    self.init(fields: Fields(Self.validator, prompt, imageURL, aspectRatio, style, outputFormat, webSearch, imageRef))
  }
  public init(fields: Fields) { self.fields = fields }
}

/// Luma uni-1 Text to Image · POST /openapi/v2/luma/uni-1/text-to-image
///
/// Known from client code, not from documentation.
public struct LumaUni1TextToImage: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/luma/uni-1/text-to-image", output: .image) }
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt"],"properties":{
    "prompt":{"type":"string","maxLength":6000,"evidence":"client"},
    "aspectRatio":{"type":"string","enum":["3:1","2:1","16:9","3:2","1:1","2:3","9:16","1:2","1:3"],"evidence":"client"},
    "style":{"type":"string","enum":["auto","manga"],"evidence":"client"},
    "outputFormat":{"type":"string","enum":["png","jpeg"],"evidence":"client"},
    "webSearch":{"type":"boolean","evidence":"client"}}}
    """#, common: runningHubCommon)
  public typealias AspectRatio = RunningHubOptions.AspectRatio_10
  public typealias Style = RunningHubOptions.Style_2
  public typealias OutputFormat = RunningHubOptions.OutputFormat_2
  /// Up to 6,000 characters. Known from client code, not from documentation.
  @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
  /// Known from client code, not from documentation.
  @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
  /// Default `auto`. Known from client code, not from documentation.
  @export(implementation) public var style: Style? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
  /// Known from client code, not from documentation.
  @export(implementation) public var outputFormat: OutputFormat? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
  /// Default `false`. Known from client code, not from documentation.
  @export(implementation) public var webSearch: Bool? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    prompt: String, aspectRatio: AspectRatio? = nil, style: Style? = nil, outputFormat: OutputFormat? = nil,
    webSearch: Bool? = nil
  ) {
    self.init(fields: Fields(Self.validator, prompt, aspectRatio, style, outputFormat, webSearch))
  }
  public init(fields: Fields) { self.fields = fields }
}

extension RunningHubOptions {
  public enum AspectRatio_10: ModelOption {
    case `3:1`, `2:1`, `16:9`, `3:2`, `1:1`, `2:3`, `9:16`, `1:2`, `1:3`
    public static var rawValues: StaticString { "|3:1|2:1|16:9|3:2|1:1|2:3|9:16|1:2|1:3" }
  }
  public enum OutputFormat_2: ModelOption {
    case png, jpeg
    public static var rawValues: StaticString { "|png|jpeg" }
  }
  public enum Style_2: ModelOption {
    case auto, manga
    public static var rawValues: StaticString { "|auto|manga" }
  }
}
