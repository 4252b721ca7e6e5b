// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum Hunyuan3DV3_1 {}

extension Hunyuan3DV3_1 {
  /// hunyuan3d-v3.1/image-to-3d · POST /openapi/v2/hunyuan3d-v3.1/image-to-3d
  public struct ImageTo3D: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/hunyuan3d-v3.1/image-to-3d", output: .model3D)
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
    public var faceCount: Int?
    /// Default `false`.
    public var enablePbr: Bool
    /// Default `Normal`.
    public var generateType: GenerateType
    /// JPEG or PNG, up to 10 MB.
    public var imageURL: Media
    /// JPEG or PNG, up to 10 MB.
    public var leftImageURL: Media?
    /// JPEG or PNG, up to 10 MB.
    public var rightImageURL: Media?
    /// JPEG or PNG, up to 10 MB.
    public var backImageURL: Media?
    /// JPEG or PNG, up to 10 MB.
    public var topImageURL: Media?
    /// JPEG or PNG, up to 10 MB.
    public var bottomImageURL: Media?
    /// JPEG or PNG, up to 10 MB.
    public var leftFrontImageURL: Media?
    /// JPEG or PNG, up to 10 MB.
    public var rightFrontImageURL: Media?
    public var extra: Extra = [:]
    public init(
      enablePbr: Bool, generateType: GenerateType, imageURL: Media, faceCount: Int? = nil, leftImageURL: Media? = nil,
      rightImageURL: Media? = nil, backImageURL: Media? = nil, topImageURL: Media? = nil, bottomImageURL: Media? = nil,
      leftFrontImageURL: Media? = nil, rightFrontImageURL: Media? = nil
    ) {
      self.enablePbr = enablePbr; self.generateType = generateType; self.imageURL = imageURL
      self.faceCount = faceCount; self.leftImageURL = leftImageURL; self.rightImageURL = rightImageURL
      self.backImageURL = backImageURL; self.topImageURL = topImageURL; self.bottomImageURL = bottomImageURL
      self.leftFrontImageURL = leftFrontImageURL; self.rightFrontImageURL = rightFrontImageURL
    }
    public init(_ blank: Blank) { enablePbr = false; generateType = .Normal; imageURL = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&faceCount); field(&enablePbr); field(&generateType); field(&imageURL); field(&leftImageURL)
      field(&rightImageURL); field(&backImageURL); field(&topImageURL); field(&bottomImageURL)
      field(&leftFrontImageURL); field(&rightFrontImageURL); field(&extra)
    }
  }

  /// hunyuan3d-v3.1/text-to-3d · POST /openapi/v2/hunyuan3d-v3.1/text-to-3d
  public struct TextTo3D: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/hunyuan3d-v3.1/text-to-3d", output: .model3D)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","enablePbr","generateType"],"properties":{
      "prompt":{"type":"string"},
      "faceCount":{"type":"integer","minimum":10000,"maximum":1500000},
      "enablePbr":{"type":"boolean"},
      "generateType":{"type":"string","enum":["Normal","Geometry","Sketch"]}}}
      """#, common: runningHubCommon)
    public typealias GenerateType = RunningHubOptions.GenerateType
    public var prompt: String
    /// 10,000 to 1,500,000, default 500,000.
    public var faceCount: Int?
    /// Default `false`.
    public var enablePbr: Bool
    /// Default `Normal`.
    public var generateType: GenerateType
    public var extra: Extra = [:]
    public init(prompt: String, enablePbr: Bool, generateType: GenerateType, faceCount: Int? = nil) {
      self.prompt = prompt; self.enablePbr = enablePbr; self.generateType = generateType; self.faceCount = faceCount
    }
    public init(_ blank: Blank) { prompt = ""; enablePbr = false; generateType = .Normal }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&faceCount); field(&enablePbr); field(&generateType); field(&extra)
    }
  }
}
