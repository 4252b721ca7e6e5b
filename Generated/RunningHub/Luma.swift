// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// Luma uni-1-max Image Edit · POST /openapi/v2/luma/uni-1-max/image-edit
///
/// Known from client code, not from documentation.
public struct LumaUni1MaxImageEdit: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/luma/uni-1-max/image-edit", output: .image)
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
  public var imageURL: Media
  /// Up to 6,000 characters. Known from client code, not from documentation.
  public var prompt: String
  /// Known from client code, not from documentation.
  public var aspectRatio: AspectRatio?
  /// Default `auto`. Known from client code, not from documentation.
  public var style: Style?
  /// Known from client code, not from documentation.
  public var outputFormat: OutputFormat?
  public var extra: Extra = [:]
  public init(
    imageURL: Media, prompt: String, aspectRatio: AspectRatio? = nil, style: Style? = nil,
    outputFormat: OutputFormat? = nil
  ) {
    self.imageURL = imageURL; self.prompt = prompt; self.aspectRatio = aspectRatio; self.style = style
    self.outputFormat = outputFormat
  }
  public init(_ blank: Blank) { imageURL = ""; prompt = "" }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&imageURL); field(&prompt); field(&aspectRatio); field(&style); field(&outputFormat); field(&extra)
  }
}

/// Luma uni-1-max Image to Image · POST /openapi/v2/luma/uni-1-max/image-to-image
///
/// Known from client code, not from documentation.
public struct LumaUni1MaxImageToImage: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/luma/uni-1-max/image-to-image", output: .image)
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
  public var prompt: String
  /// An image, up to 50 MB. Known from client code, not from documentation.
  public var imageURL: Media
  /// Known from client code, not from documentation.
  public var aspectRatio: AspectRatio?
  /// Default `auto`. Known from client code, not from documentation.
  public var style: Style?
  /// Known from client code, not from documentation.
  public var outputFormat: OutputFormat?
  /// Default `false`. Known from client code, not from documentation.
  public var webSearch: Bool?
  /// Up to 8 items, each: an image, up to 50 MB. Known from client code, not from documentation.
  public var imageRef: [Media]?
  public var extra: Extra = [:]
  public init(
    prompt: String, imageURL: Media, aspectRatio: AspectRatio? = nil, style: Style? = nil,
    outputFormat: OutputFormat? = nil, webSearch: Bool? = nil, imageRef: [Media]? = nil
  ) {
    self.prompt = prompt; self.imageURL = imageURL; self.aspectRatio = aspectRatio; self.style = style
    self.outputFormat = outputFormat; self.webSearch = webSearch; self.imageRef = imageRef
  }
  public init(_ blank: Blank) { prompt = ""; imageURL = "" }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&imageURL); field(&aspectRatio); field(&style); field(&outputFormat); field(&webSearch)
    field(&imageRef); field(&extra)
  }
}

/// Luma uni-1-max Text to Image · POST /openapi/v2/luma/uni-1-max/text-to-image
///
/// Known from client code, not from documentation.
public struct LumaUni1MaxTextToImage: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/luma/uni-1-max/text-to-image", output: .image)
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
  public var prompt: String
  /// Default `16:9`. Known from client code, not from documentation.
  public var aspectRatio: AspectRatio?
  /// Default `auto`. Known from client code, not from documentation.
  public var style: Style?
  /// Known from client code, not from documentation.
  public var outputFormat: OutputFormat?
  /// Default `false`. Known from client code, not from documentation.
  public var webSearch: Bool?
  public var extra: Extra = [:]
  public init(
    prompt: String, aspectRatio: AspectRatio? = nil, style: Style? = nil, outputFormat: OutputFormat? = nil,
    webSearch: Bool? = nil
  ) {
    self.prompt = prompt; self.aspectRatio = aspectRatio; self.style = style; self.outputFormat = outputFormat
    self.webSearch = webSearch
  }
  public init(_ blank: Blank) { prompt = "" }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&aspectRatio); field(&style); field(&outputFormat); field(&webSearch); field(&extra)
  }
}

/// Luma uni-1 Image Edit · POST /openapi/v2/luma/uni-1/image-edit
///
/// Known from client code, not from documentation.
public struct LumaUni1ImageEdit: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/luma/uni-1/image-edit", output: .image)
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
  public var imageURL: Media
  /// Up to 6,000 characters. Known from client code, not from documentation.
  public var prompt: String
  /// Known from client code, not from documentation.
  public var aspectRatio: AspectRatio?
  /// Default `auto`. Known from client code, not from documentation.
  public var style: Style?
  /// Known from client code, not from documentation.
  public var outputFormat: OutputFormat?
  public var extra: Extra = [:]
  public init(
    imageURL: Media, prompt: String, aspectRatio: AspectRatio? = nil, style: Style? = nil,
    outputFormat: OutputFormat? = nil
  ) {
    self.imageURL = imageURL; self.prompt = prompt; self.aspectRatio = aspectRatio; self.style = style
    self.outputFormat = outputFormat
  }
  public init(_ blank: Blank) { imageURL = ""; prompt = "" }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&imageURL); field(&prompt); field(&aspectRatio); field(&style); field(&outputFormat); field(&extra)
  }
}

/// Luma uni-1 Image to Image · POST /openapi/v2/luma/uni-1/image-to-image
///
/// Known from client code, not from documentation.
public struct LumaUni1ImageToImage: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/luma/uni-1/image-to-image", output: .image)
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
  public var prompt: String
  /// An image, up to 50 MB. Known from client code, not from documentation.
  public var imageURL: Media
  /// Known from client code, not from documentation.
  public var aspectRatio: AspectRatio?
  /// Default `auto`. Known from client code, not from documentation.
  public var style: Style?
  /// Known from client code, not from documentation.
  public var outputFormat: OutputFormat?
  /// Default `false`. Known from client code, not from documentation.
  public var webSearch: Bool?
  /// Up to 8 items, each: an image, up to 50 MB. Known from client code, not from documentation.
  public var imageRef: [Media]?
  public var extra: Extra = [:]
  public init(
    prompt: String, imageURL: Media, aspectRatio: AspectRatio? = nil, style: Style? = nil,
    outputFormat: OutputFormat? = nil, webSearch: Bool? = nil, imageRef: [Media]? = nil
  ) {
    self.prompt = prompt; self.imageURL = imageURL; self.aspectRatio = aspectRatio; self.style = style
    self.outputFormat = outputFormat; self.webSearch = webSearch; self.imageRef = imageRef
  }
  public init(_ blank: Blank) { prompt = ""; imageURL = "" }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&imageURL); field(&aspectRatio); field(&style); field(&outputFormat); field(&webSearch)
    field(&imageRef); field(&extra)
  }
}

/// Luma uni-1 Text to Image · POST /openapi/v2/luma/uni-1/text-to-image
///
/// Known from client code, not from documentation.
public struct LumaUni1TextToImage: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/luma/uni-1/text-to-image", output: .image)
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
  public var prompt: String
  /// Known from client code, not from documentation.
  public var aspectRatio: AspectRatio?
  /// Default `auto`. Known from client code, not from documentation.
  public var style: Style?
  /// Known from client code, not from documentation.
  public var outputFormat: OutputFormat?
  /// Default `false`. Known from client code, not from documentation.
  public var webSearch: Bool?
  public var extra: Extra = [:]
  public init(
    prompt: String, aspectRatio: AspectRatio? = nil, style: Style? = nil, outputFormat: OutputFormat? = nil,
    webSearch: Bool? = nil
  ) {
    self.prompt = prompt; self.aspectRatio = aspectRatio; self.style = style; self.outputFormat = outputFormat
    self.webSearch = webSearch
  }
  public init(_ blank: Blank) { prompt = "" }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&aspectRatio); field(&style); field(&outputFormat); field(&webSearch); field(&extra)
  }
}
