// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// hypir-balance · POST /openapi/v2/image-enhance/hypir-balance
public struct HYPIRBalance: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/image-enhance/hypir-balance", output: .image)
  public static let validator = Validator(#"""
    {"type":"object","required":["imageUrl","upscale"],"properties":{
    "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
    "upscale":{"type":"integer","minimum":1},
    "prompt":{"type":"string","maxLength":8192},
    "shortEdgeSize":{"type":"integer","minimum":-1,"maximum":16384},
    "longEdgeSize":{"type":"integer","minimum":-1,"maximum":16384},
    "seed":{"type":"integer"}}}
    """#, common: runningHubCommon)
  /// JPEG or PNG, up to 10 MB.
  public var imageURL: Media
  /// At least 1, default 1.
  public var upscale: Int
  /// Up to 8,192 characters.
  public var prompt: String?
  /// -1 to 16,384, default -1.
  public var shortEdgeSize: Int?
  /// -1 to 16,384, default -1.
  public var longEdgeSize: Int?
  public var seed: Int?
  public var extra: Extra = [:]
  public init(
    imageURL: Media, upscale: Int, prompt: String? = nil, shortEdgeSize: Int? = nil, longEdgeSize: Int? = nil,
    seed: Int? = nil
  ) {
    self.imageURL = imageURL; self.upscale = upscale; self.prompt = prompt; self.shortEdgeSize = shortEdgeSize
    self.longEdgeSize = longEdgeSize; self.seed = seed
  }
  public init(_ blank: Blank) { imageURL = ""; upscale = 0 }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&imageURL); field(&upscale); field(&prompt); field(&shortEdgeSize); field(&longEdgeSize); field(&seed)
    field(&extra)
  }
}

/// hypir-ultra · POST /openapi/v2/image-enhance/hypir-ultra
public struct HYPIRUltra: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/image-enhance/hypir-ultra", output: .image)
  public static let validator = Validator(#"""
    {"type":"object","required":["imageUrl"],"properties":{
    "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
    "prompt":{"type":"string","maxLength":8192},
    "shortEdgeSize":{"type":"integer","minimum":-1,"maximum":16384},
    "longEdgeSize":{"type":"integer","minimum":-1,"maximum":16384},
    "textureLevel":{"type":"string","enum":["1","2","3","4","5","6","7"]},
    "creativityLevel":{"type":"string","enum":["0","1","2","3","4"]},
    "upscale":{"type":"integer","minimum":1},
    "seed":{"type":"integer"}}}
    """#, common: runningHubCommon)
  public typealias TextureLevel = RunningHubOptions.TextureLevel
  public typealias CreativityLevel = RunningHubOptions.CreativityLevel
  /// JPEG or PNG, up to 10 MB.
  public var imageURL: Media
  /// Up to 8,192 characters.
  public var prompt: String?
  /// -1 to 16,384, default -1.
  public var shortEdgeSize: Int?
  /// -1 to 16,384, default -1.
  public var longEdgeSize: Int?
  /// Default `3`.
  public var textureLevel: TextureLevel?
  public var creativityLevel: CreativityLevel?
  /// At least 1.
  public var upscale: Int?
  public var seed: Int?
  public var extra: Extra = [:]
  public init(
    imageURL: Media, prompt: String? = nil, shortEdgeSize: Int? = nil, longEdgeSize: Int? = nil,
    textureLevel: TextureLevel? = nil, creativityLevel: CreativityLevel? = nil, upscale: Int? = nil, seed: Int? = nil
  ) {
    self.imageURL = imageURL; self.prompt = prompt; self.shortEdgeSize = shortEdgeSize
    self.longEdgeSize = longEdgeSize; self.textureLevel = textureLevel; self.creativityLevel = creativityLevel
    self.upscale = upscale; self.seed = seed
  }
  public init(_ blank: Blank) { imageURL = "" }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&imageURL); field(&prompt); field(&shortEdgeSize); field(&longEdgeSize); field(&textureLevel)
    field(&creativityLevel); field(&upscale); field(&seed); field(&extra)
  }
}
