// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum Hunyuan3DV3_1 {}

extension Hunyuan3DV3_1 {
  /// hunyuan3d-v3.1/image-to-3d · POST /openapi/v2/hunyuan3d-v3.1/image-to-3d
  public struct ImageTo3D: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/hunyuan3d-v3.1/image-to-3d", output: .model3D) }
    public static let validator = Validator(#"""
      {"type":"object","required":["enablePbr","generateType","imageUrl"],"properties":{
      "faceCount":{"type":"integer","minimum":10000,"maximum":1500000},
      "enablePbr":{"type":"boolean"},
      "generateType":{"type":"string","enum":["Normal","Geometry","Sketch"]},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
      "leftImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
      "rightImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
      "backImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
      "topImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
      "bottomImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
      "leftFrontImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
      "rightFrontImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}}}}
      """#, common: runningHubCommon)
    public typealias GenerateType = RunningHubOptions.GenerateType
    /// 10,000 to 1,500,000, default 500,000.
    @export(implementation) public var faceCount: Int? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// Default `false`.
    @export(implementation) public var enablePbr: Bool { get { fields[1] } set { fields[1] = newValue } }
    /// Default `Normal`.
    @export(implementation) public var generateType: GenerateType { get { fields[2] } set { fields[2] = newValue } }
    /// JPEG or PNG, up to 10 MB.
    @export(implementation) public var imageURL: Media { get { fields[3] } set { fields[3] = newValue } }
    /// JPEG or PNG, up to 10 MB.
    @export(implementation) public var leftImageURL: Media? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// JPEG or PNG, up to 10 MB.
    @export(implementation) public var rightImageURL: Media? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// JPEG or PNG, up to 10 MB.
    @export(implementation) public var backImageURL: Media? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    /// JPEG or PNG, up to 10 MB.
    @export(implementation) public var topImageURL: Media? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
    /// JPEG or PNG, up to 10 MB.
    @export(implementation) public var bottomImageURL: Media? { get { fields[optional: 8] } set { fields[optional: 8] = newValue } }
    /// JPEG or PNG, up to 10 MB.
    @export(implementation) public var leftFrontImageURL: Media? { get { fields[optional: 9] } set { fields[optional: 9] = newValue } }
    /// JPEG or PNG, up to 10 MB.
    @export(implementation) public var rightFrontImageURL: Media? { get { fields[optional: 10] } set { fields[optional: 10] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      enablePbr: Bool, generateType: GenerateType, imageURL: Media, faceCount: Int? = nil, leftImageURL: Media? = nil,
      rightImageURL: Media? = nil, backImageURL: Media? = nil, topImageURL: Media? = nil, bottomImageURL: Media? = nil,
      leftFrontImageURL: Media? = nil, rightFrontImageURL: Media? = nil
    ) {
      self.init(fields: Fields(
        Self.validator, faceCount, enablePbr, generateType, imageURL, leftImageURL, rightImageURL, backImageURL,
        topImageURL, bottomImageURL, leftFrontImageURL, rightFrontImageURL
      ))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// hunyuan3d-v3.1/text-to-3d · POST /openapi/v2/hunyuan3d-v3.1/text-to-3d
  public struct TextTo3D: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/hunyuan3d-v3.1/text-to-3d", output: .model3D) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","enablePbr","generateType"],"properties":{
      "prompt":{"type":"string"},
      "faceCount":{"type":"integer","minimum":10000,"maximum":1500000},
      "enablePbr":{"type":"boolean"},
      "generateType":{"type":"string","enum":["Normal","Geometry","Sketch"]}}}
      """#, common: runningHubCommon)
    public typealias GenerateType = RunningHubOptions.GenerateType
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// 10,000 to 1,500,000, default 500,000.
    @export(implementation) public var faceCount: Int? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Default `false`.
    @export(implementation) public var enablePbr: Bool { get { fields[2] } set { fields[2] = newValue } }
    /// Default `Normal`.
    @export(implementation) public var generateType: GenerateType { get { fields[3] } set { fields[3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, enablePbr: Bool, generateType: GenerateType, faceCount: Int? = nil
    ) {
      self.init(fields: Fields(Self.validator, prompt, faceCount, enablePbr, generateType))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension RunningHubOptions {
  public enum GenerateType: ModelOption {
    case Normal, Geometry, Sketch
    public static var rawValues: StaticString { "|Normal|Geometry|Sketch" }
  }
}
