// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum DolaSeedream5_0Pro {}

extension DolaSeedream5_0Pro {
  /// Dola-Seedream-5.0-pro/image-to-image · POST /openapi/v2/dola-Seedream-5.0-pro/image-to-image
  ///
  /// Known from client code, not from documentation.
  public struct ImageToImage: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/dola-Seedream-5.0-pro/image-to-image", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","imageUrls"],"properties":{
      "prompt":{"type":"string","maxLength":5000,"evidence":"client"},
      "width":{"type":"integer","minimum":240,"maximum":8192,"evidence":"client"},
      "height":{"type":"integer","minimum":240,"maximum":8192,"evidence":"client"},
      "imageUrls":{"type":"array","maxItems":10,"items":{"type":"string","media":{"kind":"image","maxBytes":10485760},"evidence":"client"},"evidence":"client"},
      "resolution":{"type":"string","enum":["empty","1k","2k"],"evidence":"client"},
      "outputFormat":{"type":"string","enum":["jpeg","png"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution_7
    public typealias OutputFormat = RunningHubOptions.OutputFormat
    /// Up to 5,000 characters. Known from client code, not from documentation.
    public var prompt: String
    /// 240 to 8,192, default 1,024. Known from client code, not from documentation.
    public var width: Int?
    /// 240 to 8,192, default 1,024. Known from client code, not from documentation.
    public var height: Int?
    /// Up to 10 items, each: an image, up to 10 MB. Known from client code, not from documentation.
    public var imageURLs: [Media]
    /// Default `2k`. Known from client code, not from documentation.
    public var resolution: Resolution?
    /// Default `jpeg`. Known from client code, not from documentation.
    public var outputFormat: OutputFormat?
    public var extra: Extra = [:]
    public init(
      prompt: String, imageURLs: [Media], width: Int? = nil, height: Int? = nil, resolution: Resolution? = nil,
      outputFormat: OutputFormat? = nil
    ) {
      self.prompt = prompt; self.imageURLs = imageURLs; self.width = width; self.height = height
      self.resolution = resolution; self.outputFormat = outputFormat
    }
    public init(_ blank: Blank) { prompt = ""; imageURLs = [] }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&width); field(&height); field(&imageURLs); field(&resolution); field(&outputFormat)
      field(&extra)
    }
  }

  /// Dola-Seedream-5.0-pro/text-to-image · POST /openapi/v2/dola-Seedream-5.0-pro/text-to-image
  ///
  /// Known from client code, not from documentation.
  public struct TextToImage: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/dola-Seedream-5.0-pro/text-to-image", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string","maxLength":5000,"evidence":"client"},
      "width":{"type":"integer","minimum":240,"maximum":8192,"evidence":"client"},
      "height":{"type":"integer","minimum":240,"maximum":8192,"evidence":"client"},
      "resolution":{"type":"string","enum":["empty","1k","2k"],"evidence":"client"},
      "outputFormat":{"type":"string","enum":["jpeg","png"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution_7
    public typealias OutputFormat = RunningHubOptions.OutputFormat
    /// Up to 5,000 characters. Known from client code, not from documentation.
    public var prompt: String
    /// 240 to 8,192, default 1,024. Known from client code, not from documentation.
    public var width: Int?
    /// 240 to 8,192, default 1,024. Known from client code, not from documentation.
    public var height: Int?
    /// Default `2k`. Known from client code, not from documentation.
    public var resolution: Resolution?
    /// Default `jpeg`. Known from client code, not from documentation.
    public var outputFormat: OutputFormat?
    public var extra: Extra = [:]
    public init(
      prompt: String, width: Int? = nil, height: Int? = nil, resolution: Resolution? = nil,
      outputFormat: OutputFormat? = nil
    ) {
      self.prompt = prompt; self.width = width; self.height = height; self.resolution = resolution
      self.outputFormat = outputFormat
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&width); field(&height); field(&resolution); field(&outputFormat); field(&extra)
    }
  }
}
