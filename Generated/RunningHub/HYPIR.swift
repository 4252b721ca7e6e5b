// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// hypir-balance · POST /openapi/v2/image-enhance/hypir-balance
public struct HYPIRBalance: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/image-enhance/hypir-balance", output: .image) }
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
  @export(implementation) public var imageURL: Media { get { fields[0] } set { fields[0] = newValue } }
  /// At least 1, default 1.
  @export(implementation) public var upscale: Int { get { fields[1] } set { fields[1] = newValue } }
  /// Up to 8,192 characters.
  @export(implementation) public var prompt: String? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
  /// -1 to 16,384, default -1.
  @export(implementation) public var shortEdgeSize: Int? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
  /// -1 to 16,384, default -1.
  @export(implementation) public var longEdgeSize: Int? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
  @export(implementation) public var seed: Int? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    imageURL: Media, upscale: Int, prompt: String? = nil, shortEdgeSize: Int? = nil, longEdgeSize: Int? = nil,
    seed: Int? = nil
  ) {
    self.init(fields: Fields(Self.validator, imageURL, upscale, prompt, shortEdgeSize, longEdgeSize, seed))
  }
  public init(fields: Fields) { self.fields = fields }
}

/// hypir-ultra · POST /openapi/v2/image-enhance/hypir-ultra
public struct HYPIRUltra: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/image-enhance/hypir-ultra", output: .image) }
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
  @export(implementation) public var imageURL: Media { get { fields[0] } set { fields[0] = newValue } }
  /// Up to 8,192 characters.
  @export(implementation) public var prompt: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
  /// -1 to 16,384, default -1.
  @export(implementation) public var shortEdgeSize: Int? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
  /// -1 to 16,384, default -1.
  @export(implementation) public var longEdgeSize: Int? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
  /// Default `3`.
  @export(implementation) public var textureLevel: TextureLevel? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
  @export(implementation) public var creativityLevel: CreativityLevel? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
  /// At least 1.
  @export(implementation) public var upscale: Int? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
  @export(implementation) public var seed: Int? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    imageURL: Media, prompt: String? = nil, shortEdgeSize: Int? = nil, longEdgeSize: Int? = nil,
    textureLevel: TextureLevel? = nil, creativityLevel: CreativityLevel? = nil, upscale: Int? = nil, seed: Int? = nil
  ) {
    self.init(fields: Fields(
      Self.validator, imageURL, prompt, shortEdgeSize, longEdgeSize, textureLevel, creativityLevel, upscale, seed
    ))
  }
  public init(fields: Fields) { self.fields = fields }
}

extension RunningHubOptions {
  public enum CreativityLevel: ModelOption {
    case `0`, `1`, `2`, `3`, `4`
    public static var rawValues: StaticString { "|0|1|2|3|4" }
  }
  public enum TextureLevel: ModelOption {
    case `1`, `2`, `3`, `4`, `5`, `6`, `7`
    public static var rawValues: StaticString { "|1|2|3|4|5|6|7" }
  }
}
