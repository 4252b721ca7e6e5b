// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum SeedreamV4_5 {}
public enum SeedreamV4 {}
public enum SeedreamV5Lite {}
public enum SeedreamV5Pro {}

extension SeedreamV4_5 {
  /// seedream-v4.5/image-to-image · POST /openapi/v2/seedream-v4.5/image-to-image
  public struct ImageToImage: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/seedream-v4.5/image-to-image", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","imageUrls"],"properties":{
      "prompt":{"type":"string","maxLength":2000},
      "width":{"type":"integer","minimum":512,"maximum":8192,"multipleOf":8,"evidence":{"multipleOf":"inferred"}},
      "height":{"type":"integer","minimum":512,"maximum":8192},
      "imageUrls":{"type":"array","maxItems":10,"items":{"type":"string","media":{"kind":"image","formats":["png","jpeg"],"maxBytes":10485760}}},
      "sequentialImageGeneration":{"type":"string","enum":["disabled","auto"]},
      "maxImages":{"type":"integer","minimum":1,"maximum":15},
      "resolution":{"type":"string","enum":["2k","4k"]}}}
      """#, common: runningHubCommon)
    public typealias SequentialImageGeneration = RunningHubOptions.SequentialImageGeneration
    public typealias Resolution = RunningHubOptions.Resolution_26
    /// Up to 2,000 characters.
    public var prompt: String
    /// 512 to 8,192, in steps of 8, default 2,048. Step inferred.
    public var width: Int?
    /// 512 to 8,192, default 2,048.
    public var height: Int?
    /// Up to 10 items, each: PNG or JPEG, up to 10 MB.
    public var imageURLs: [Media]
    /// Default `disabled`.
    public var sequentialImageGeneration: SequentialImageGeneration?
    /// 1 to 15, default 1.
    public var maxImages: Int?
    public var resolution: Resolution?
    public var extra: Extra = [:]
    public init(
      prompt: String, imageURLs: [Media], width: Int? = nil, height: Int? = nil,
      sequentialImageGeneration: SequentialImageGeneration? = nil, maxImages: Int? = nil, resolution: Resolution? = nil
    ) {
      self.prompt = prompt; self.imageURLs = imageURLs; self.width = width; self.height = height
      self.sequentialImageGeneration = sequentialImageGeneration; self.maxImages = maxImages
      self.resolution = resolution
    }
    public init(_ blank: Blank) { prompt = ""; imageURLs = [] }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&width); field(&height); field(&imageURLs); field(&sequentialImageGeneration)
      field(&maxImages); field(&resolution); field(&extra)
    }
  }

  /// seedream-v4.5/text-to-image · POST /openapi/v2/seedream-v4.5/text-to-image
  public struct TextToImage: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/seedream-v4.5/text-to-image", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string","maxLength":2000},
      "width":{"type":"integer","minimum":512,"maximum":8192,"multipleOf":8,"evidence":{"multipleOf":"inferred"}},
      "height":{"type":"integer","minimum":512,"maximum":8192,"multipleOf":8,"evidence":{"multipleOf":"inferred"}},
      "sequentialImageGeneration":{"type":"string","enum":["disabled","auto"]},
      "maxImages":{"type":"integer","minimum":1,"maximum":15},
      "resolution":{"type":"string","enum":["2k","4k"]}}}
      """#, common: runningHubCommon)
    public typealias SequentialImageGeneration = RunningHubOptions.SequentialImageGeneration
    public typealias Resolution = RunningHubOptions.Resolution_26
    /// Up to 2,000 characters.
    public var prompt: String
    /// 512 to 8,192, in steps of 8, default 2,048. Step inferred.
    public var width: Int?
    /// 512 to 8,192, in steps of 8, default 2,048. Step inferred.
    public var height: Int?
    /// Default `disabled`.
    public var sequentialImageGeneration: SequentialImageGeneration?
    /// 1 to 15, default 1.
    public var maxImages: Int?
    public var resolution: Resolution?
    public var extra: Extra = [:]
    public init(
      prompt: String, width: Int? = nil, height: Int? = nil,
      sequentialImageGeneration: SequentialImageGeneration? = nil, maxImages: Int? = nil, resolution: Resolution? = nil
    ) {
      self.prompt = prompt; self.width = width; self.height = height
      self.sequentialImageGeneration = sequentialImageGeneration; self.maxImages = maxImages
      self.resolution = resolution
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&width); field(&height); field(&sequentialImageGeneration); field(&maxImages)
      field(&resolution); field(&extra)
    }
  }
}

extension SeedreamV4 {
  /// seedream-v4/image-to-image · POST /openapi/v2/seedream-v4/image-to-image
  public struct ImageToImage: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/seedream-v4/image-to-image", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","imageUrls"],"properties":{
      "prompt":{"type":"string","maxLength":2000},
      "width":{"type":"integer","minimum":512,"maximum":8192,"multipleOf":8,"evidence":{"multipleOf":"inferred"}},
      "height":{"type":"integer","minimum":512,"maximum":8192},
      "imageUrls":{"type":"array","maxItems":10,"items":{"type":"string","media":{"kind":"image","formats":["png","jpeg"],"maxBytes":10485760}}},
      "sequentialImageGeneration":{"type":"string","enum":["disabled","auto"]},
      "maxImages":{"type":"integer","minimum":1,"maximum":15},
      "resolution":{"type":"string","enum":["1k","2k","4k"]}}}
      """#, common: runningHubCommon)
    public typealias SequentialImageGeneration = RunningHubOptions.SequentialImageGeneration
    public typealias Resolution = RunningHubOptions.Resolution_16
    /// Up to 2,000 characters.
    public var prompt: String
    /// 512 to 8,192, in steps of 8, default 2,048. Step inferred.
    public var width: Int?
    /// 512 to 8,192, default 2,048.
    public var height: Int?
    /// Up to 10 items, each: PNG or JPEG, up to 10 MB.
    public var imageURLs: [Media]
    /// Default `disabled`.
    public var sequentialImageGeneration: SequentialImageGeneration?
    /// 1 to 15, default 1.
    public var maxImages: Int?
    public var resolution: Resolution?
    public var extra: Extra = [:]
    public init(
      prompt: String, imageURLs: [Media], width: Int? = nil, height: Int? = nil,
      sequentialImageGeneration: SequentialImageGeneration? = nil, maxImages: Int? = nil, resolution: Resolution? = nil
    ) {
      self.prompt = prompt; self.imageURLs = imageURLs; self.width = width; self.height = height
      self.sequentialImageGeneration = sequentialImageGeneration; self.maxImages = maxImages
      self.resolution = resolution
    }
    public init(_ blank: Blank) { prompt = ""; imageURLs = [] }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&width); field(&height); field(&imageURLs); field(&sequentialImageGeneration)
      field(&maxImages); field(&resolution); field(&extra)
    }
  }

  /// seedream-v4/text-to-image · POST /openapi/v2/seedream-v4/text-to-image
  public struct TextToImage: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/seedream-v4/text-to-image", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string","maxLength":2000},
      "width":{"type":"integer","minimum":512,"maximum":8192,"multipleOf":8,"evidence":{"multipleOf":"inferred"}},
      "height":{"type":"integer","minimum":512,"maximum":8192},
      "sequentialImageGeneration":{"type":"string","enum":["disabled","auto"]},
      "maxImages":{"type":"integer","minimum":1,"maximum":15},
      "resolution":{"type":"string","enum":["1k","2k","4k"]}}}
      """#, common: runningHubCommon)
    public typealias SequentialImageGeneration = RunningHubOptions.SequentialImageGeneration
    public typealias Resolution = RunningHubOptions.Resolution_16
    /// Up to 2,000 characters.
    public var prompt: String
    /// 512 to 8,192, in steps of 8, default 2,048. Step inferred.
    public var width: Int?
    /// 512 to 8,192, default 2,048.
    public var height: Int?
    /// Default `disabled`.
    public var sequentialImageGeneration: SequentialImageGeneration?
    /// 1 to 15, default 1.
    public var maxImages: Int?
    public var resolution: Resolution?
    public var extra: Extra = [:]
    public init(
      prompt: String, width: Int? = nil, height: Int? = nil,
      sequentialImageGeneration: SequentialImageGeneration? = nil, maxImages: Int? = nil, resolution: Resolution? = nil
    ) {
      self.prompt = prompt; self.width = width; self.height = height
      self.sequentialImageGeneration = sequentialImageGeneration; self.maxImages = maxImages
      self.resolution = resolution
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&width); field(&height); field(&sequentialImageGeneration); field(&maxImages)
      field(&resolution); field(&extra)
    }
  }
}

extension SeedreamV5Lite {
  /// seedream-v5-lite/image-to-image · POST /openapi/v2/seedream-v5-lite/image-to-image
  public struct ImageToImage: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/seedream-v5-lite/image-to-image", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","imageUrls"],"properties":{
      "prompt":{"type":"string","maxLength":2000},
      "width":{"type":"integer","minimum":1600,"maximum":4704,"multipleOf":8,"evidence":{"multipleOf":"inferred"}},
      "height":{"type":"integer","minimum":1344,"maximum":4096},
      "imageUrls":{"type":"array","maxItems":10,"items":{"type":"string","media":{"kind":"image","formats":["png","jpeg"],"maxBytes":10485760}}},
      "sequentialImageGeneration":{"type":"string","enum":["disabled","auto"]},
      "maxImages":{"type":"integer","minimum":1,"maximum":15},
      "resolution":{"type":"string","enum":["2k","3k"]}}}
      """#, common: runningHubCommon)
    public typealias SequentialImageGeneration = RunningHubOptions.SequentialImageGeneration
    public typealias Resolution = RunningHubOptions.Resolution_27
    /// Up to 2,000 characters.
    public var prompt: String
    /// 1,600 to 4,704, in steps of 8, default 2,048. Step inferred.
    public var width: Int?
    /// 1,344 to 4,096, default 2,048.
    public var height: Int?
    /// Up to 10 items, each: PNG or JPEG, up to 10 MB.
    public var imageURLs: [Media]
    /// Default `disabled`.
    public var sequentialImageGeneration: SequentialImageGeneration?
    /// 1 to 15, default 1.
    public var maxImages: Int?
    public var resolution: Resolution?
    public var extra: Extra = [:]
    public init(
      prompt: String, imageURLs: [Media], width: Int? = nil, height: Int? = nil,
      sequentialImageGeneration: SequentialImageGeneration? = nil, maxImages: Int? = nil, resolution: Resolution? = nil
    ) {
      self.prompt = prompt; self.imageURLs = imageURLs; self.width = width; self.height = height
      self.sequentialImageGeneration = sequentialImageGeneration; self.maxImages = maxImages
      self.resolution = resolution
    }
    public init(_ blank: Blank) { prompt = ""; imageURLs = [] }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&width); field(&height); field(&imageURLs); field(&sequentialImageGeneration)
      field(&maxImages); field(&resolution); field(&extra)
    }
  }

  /// seedream-v5-lite/text-to-image · POST /openapi/v2/seedream-v5-lite/text-to-image
  public struct TextToImage: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/seedream-v5-lite/text-to-image", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string","maxLength":2000},
      "width":{"type":"integer","minimum":1600,"maximum":4704,"multipleOf":8,"evidence":{"multipleOf":"inferred"}},
      "height":{"type":"integer","minimum":1344,"maximum":4096},
      "sequentialImageGeneration":{"type":"string","enum":["disabled","auto"]},
      "maxImages":{"type":"integer","minimum":1,"maximum":15},
      "toolsType":{"type":"string","enum":["web_search"]},
      "resolution":{"type":"string","enum":["2k","3k"]}}}
      """#, common: runningHubCommon)
    public typealias SequentialImageGeneration = RunningHubOptions.SequentialImageGeneration
    public typealias ToolsType = RunningHubOptions.ToolsType
    public typealias Resolution = RunningHubOptions.Resolution_27
    /// Up to 2,000 characters.
    public var prompt: String
    /// 1,600 to 4,704, in steps of 8, default 2,048. Step inferred.
    public var width: Int?
    /// 1,344 to 4,096, default 2,048.
    public var height: Int?
    /// Default `disabled`.
    public var sequentialImageGeneration: SequentialImageGeneration?
    /// 1 to 15, default 1.
    public var maxImages: Int?
    /// Default `web_search`.
    public var toolsType: ToolsType?
    public var resolution: Resolution?
    public var extra: Extra = [:]
    public init(
      prompt: String, width: Int? = nil, height: Int? = nil,
      sequentialImageGeneration: SequentialImageGeneration? = nil, maxImages: Int? = nil, toolsType: ToolsType? = nil,
      resolution: Resolution? = nil
    ) {
      self.prompt = prompt; self.width = width; self.height = height
      self.sequentialImageGeneration = sequentialImageGeneration; self.maxImages = maxImages
      self.toolsType = toolsType; self.resolution = resolution
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&width); field(&height); field(&sequentialImageGeneration); field(&maxImages)
      field(&toolsType); field(&resolution); field(&extra)
    }
  }
}

extension SeedreamV5Pro {
  /// seedream-v5-pro/image-to-image · POST /openapi/v2/seedream-v5-pro/image-to-image
  ///
  /// Known from client code, not from documentation.
  public struct ImageToImage: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/seedream-v5-pro/image-to-image", output: .image)
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

  /// seedream-v5-pro/text-to-image · POST /openapi/v2/seedream-v5-pro/text-to-image
  ///
  /// Known from client code, not from documentation.
  public struct TextToImage: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/seedream-v5-pro/text-to-image", output: .image)
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
