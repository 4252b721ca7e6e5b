// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum Hitem3DPortraitV15 {}
public enum Hitem3DPortraitV20 {}
public enum Hitem3DPortraitV21 {}
public enum Hitem3DV15 {}
public enum Hitem3DV2 {}
public enum Hitem3DV21 {}

extension Hitem3DPortraitV15 {
  /// hitem3d-portrait-v15/image-to-3d · POST /openapi/v2/hitem3d-portrait-v15/image-to-3d
  public struct ImageTo3D: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/hitem3d-portrait-v15/image-to-3d", output: .model3D)
    public static let validator = Validator(#"""
      {"type":"object","required":["requestType","imageUrl","resolution"],"properties":{
      "requestType":{"type":"string","enum":["mesh","both"]},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["png","jpeg","webp"],"maxBytes":20971520}},
      "resolution":{"type":"string","enum":["1536"]},
      "face":{"type":"integer","minimum":100000,"maximum":2000000,"multipleOf":10000,"evidence":{"multipleOf":"inferred"}}}}
      """#, common: runningHubCommon)
    public typealias RequestType = RunningHubOptions.RequestType
    public typealias Resolution = RunningHubOptions.Resolution_9
    /// Default `mesh`.
    public var requestType: RequestType
    /// PNG, JPEG or WEBP, up to 20 MB.
    public var imageURL: Media
    /// Default `1536`.
    public var resolution: Resolution
    /// 100,000 to 2,000,000, in steps of 10,000, default 2,000,000. Step inferred.
    public var face: Int?
    public var extra: Extra = [:]
    public init(requestType: RequestType, imageURL: Media, resolution: Resolution, face: Int? = nil) {
      self.requestType = requestType; self.imageURL = imageURL; self.resolution = resolution; self.face = face
    }
    public init(_ blank: Blank) { requestType = .mesh; imageURL = ""; resolution = .`1536` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&requestType); field(&imageURL); field(&resolution); field(&face); field(&extra)
    }
  }

  /// hitem3d-portrait-v15/multi-image-to-3d · POST /openapi/v2/hitem3d-portrait-v15/multi-image-to-3d
  public struct MultiImageTo3D: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/hitem3d-portrait-v15/multi-image-to-3d", output: .model3D)
    public static let validator = Validator(#"""
      {"type":"object","required":["requestType","frontImageUrl","resolution"],"properties":{
      "requestType":{"type":"string","enum":["mesh","both"]},
      "frontImageUrl":{"type":"string","media":{"kind":"image","formats":["png","jpeg","webp"],"maxBytes":20971520}},
      "backImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":20971520}},
      "leftImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":20971520}},
      "rightImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":20971520}},
      "resolution":{"type":"string","enum":["1536"]},
      "face":{"type":"integer","minimum":100000,"maximum":2000000,"multipleOf":10000,"evidence":{"multipleOf":"inferred"}}}}
      """#, common: runningHubCommon)
    public typealias RequestType = RunningHubOptions.RequestType
    public typealias Resolution = RunningHubOptions.Resolution_9
    /// Default `mesh`.
    public var requestType: RequestType
    /// PNG, JPEG or WEBP, up to 20 MB.
    public var frontImageURL: Media
    /// JPEG or PNG, up to 20 MB.
    public var backImageURL: Media?
    /// JPEG or PNG, up to 20 MB.
    public var leftImageURL: Media?
    /// JPEG or PNG, up to 20 MB.
    public var rightImageURL: Media?
    /// Default `1536`.
    public var resolution: Resolution
    /// 100,000 to 2,000,000, in steps of 10,000, default 2,000,000. Step inferred.
    public var face: Int?
    public var extra: Extra = [:]
    public init(
      requestType: RequestType, frontImageURL: Media, resolution: Resolution, backImageURL: Media? = nil,
      leftImageURL: Media? = nil, rightImageURL: Media? = nil, face: Int? = nil
    ) {
      self.requestType = requestType; self.frontImageURL = frontImageURL; self.resolution = resolution
      self.backImageURL = backImageURL; self.leftImageURL = leftImageURL; self.rightImageURL = rightImageURL
      self.face = face
    }
    public init(_ blank: Blank) { requestType = .mesh; frontImageURL = ""; resolution = .`1536` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&requestType); field(&frontImageURL); field(&backImageURL); field(&leftImageURL); field(&rightImageURL)
      field(&resolution); field(&face); field(&extra)
    }
  }
}

extension Hitem3DPortraitV20 {
  /// hitem3d-portrait-v20/image-to-3d · POST /openapi/v2/hitem3d-portrait-v20/image-to-3d
  public struct ImageTo3D: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/hitem3d-portrait-v20/image-to-3d", output: .model3D)
    public static let validator = Validator(#"""
      {"type":"object","required":["requestType","imageUrl","resolution"],"properties":{
      "requestType":{"type":"string","enum":["mesh","both"]},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["png","jpeg","webp"],"maxBytes":10485760}},
      "resolution":{"type":"string","enum":["1536pro"]},
      "face":{"type":"integer","minimum":100000,"maximum":2000000,"multipleOf":10000,"evidence":{"multipleOf":"inferred"}}}}
      """#, common: runningHubCommon)
    public typealias RequestType = RunningHubOptions.RequestType
    public typealias Resolution = RunningHubOptions.Resolution_10
    /// Default `mesh`.
    public var requestType: RequestType
    /// PNG, JPEG or WEBP, up to 10 MB.
    public var imageURL: Media
    /// Default `1536pro`.
    public var resolution: Resolution
    /// 100,000 to 2,000,000, in steps of 10,000, default 2,000,000. Step inferred.
    public var face: Int?
    public var extra: Extra = [:]
    public init(requestType: RequestType, imageURL: Media, resolution: Resolution, face: Int? = nil) {
      self.requestType = requestType; self.imageURL = imageURL; self.resolution = resolution; self.face = face
    }
    public init(_ blank: Blank) { requestType = .mesh; imageURL = ""; resolution = .`1536pro` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&requestType); field(&imageURL); field(&resolution); field(&face); field(&extra)
    }
  }

  /// hitem3d-portrait-v20/multi-image-to-3d · POST /openapi/v2/hitem3d-portrait-v20/multi-image-to-3d
  public struct MultiImageTo3D: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/hitem3d-portrait-v20/multi-image-to-3d", output: .model3D)
    public static let validator = Validator(#"""
      {"type":"object","required":["requestType","frontImageUrl","resolution"],"properties":{
      "requestType":{"type":"string","enum":["mesh","both"]},
      "frontImageUrl":{"type":"string","media":{"kind":"image","formats":["png","jpeg","webp"],"maxBytes":20971520}},
      "backImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":20971520}},
      "leftImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":20971520}},
      "rightImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":20971520}},
      "resolution":{"type":"string","enum":["1536pro"]},
      "face":{"type":"integer","minimum":100000,"maximum":2000000,"multipleOf":10000,"evidence":{"multipleOf":"inferred"}}}}
      """#, common: runningHubCommon)
    public typealias RequestType = RunningHubOptions.RequestType
    public typealias Resolution = RunningHubOptions.Resolution_10
    /// Default `mesh`.
    public var requestType: RequestType
    /// PNG, JPEG or WEBP, up to 20 MB.
    public var frontImageURL: Media
    /// JPEG or PNG, up to 20 MB.
    public var backImageURL: Media?
    /// JPEG or PNG, up to 20 MB.
    public var leftImageURL: Media?
    /// JPEG or PNG, up to 20 MB.
    public var rightImageURL: Media?
    /// Default `1536pro`.
    public var resolution: Resolution
    /// 100,000 to 2,000,000, in steps of 10,000, default 2,000,000. Step inferred.
    public var face: Int?
    public var extra: Extra = [:]
    public init(
      requestType: RequestType, frontImageURL: Media, resolution: Resolution, backImageURL: Media? = nil,
      leftImageURL: Media? = nil, rightImageURL: Media? = nil, face: Int? = nil
    ) {
      self.requestType = requestType; self.frontImageURL = frontImageURL; self.resolution = resolution
      self.backImageURL = backImageURL; self.leftImageURL = leftImageURL; self.rightImageURL = rightImageURL
      self.face = face
    }
    public init(_ blank: Blank) { requestType = .mesh; frontImageURL = ""; resolution = .`1536pro` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&requestType); field(&frontImageURL); field(&backImageURL); field(&leftImageURL); field(&rightImageURL)
      field(&resolution); field(&face); field(&extra)
    }
  }
}

extension Hitem3DPortraitV21 {
  /// hitem3d-portrait-v21/image-to-3d · POST /openapi/v2/hitem3d-portrait-v21/image-to-3d
  public struct ImageTo3D: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/hitem3d-portrait-v21/image-to-3d", output: .model3D)
    public static let validator = Validator(#"""
      {"type":"object","required":["requestType","imageUrl","resolution"],"properties":{
      "requestType":{"type":"string","enum":["mesh","both"]},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["png","jpeg","webp"],"maxBytes":20971520}},
      "resolution":{"type":"string","enum":["1536pro"]},
      "face":{"type":"integer","minimum":100000,"maximum":2000000,"multipleOf":10000,"evidence":{"multipleOf":"inferred"}}}}
      """#, common: runningHubCommon)
    public typealias RequestType = RunningHubOptions.RequestType
    public typealias Resolution = RunningHubOptions.Resolution_10
    /// Default `mesh`.
    public var requestType: RequestType
    /// PNG, JPEG or WEBP, up to 20 MB.
    public var imageURL: Media
    /// Default `1536pro`.
    public var resolution: Resolution
    /// 100,000 to 2,000,000, in steps of 10,000, default 2,000,000. Step inferred.
    public var face: Int?
    public var extra: Extra = [:]
    public init(requestType: RequestType, imageURL: Media, resolution: Resolution, face: Int? = nil) {
      self.requestType = requestType; self.imageURL = imageURL; self.resolution = resolution; self.face = face
    }
    public init(_ blank: Blank) { requestType = .mesh; imageURL = ""; resolution = .`1536pro` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&requestType); field(&imageURL); field(&resolution); field(&face); field(&extra)
    }
  }

  /// hitem3d-portrait-v21/multi-image-to-3d · POST /openapi/v2/hitem3d-portrait-v21/multi-image-to-3d
  public struct MultiImageTo3D: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/hitem3d-portrait-v21/multi-image-to-3d", output: .model3D)
    public static let validator = Validator(#"""
      {"type":"object","required":["requestType","frontImageUrl","resolution"],"properties":{
      "requestType":{"type":"string","enum":["mesh","both"]},
      "frontImageUrl":{"type":"string","media":{"kind":"image","formats":["png","jpeg","webp"],"maxBytes":20971520}},
      "backImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":20971520}},
      "leftImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":20971520}},
      "rightImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":20971520}},
      "resolution":{"type":"string","enum":["1536pro"]},
      "face":{"type":"integer","minimum":100000,"maximum":2000000,"multipleOf":10000,"evidence":{"multipleOf":"inferred"}}}}
      """#, common: runningHubCommon)
    public typealias RequestType = RunningHubOptions.RequestType
    public typealias Resolution = RunningHubOptions.Resolution_10
    /// Default `mesh`.
    public var requestType: RequestType
    /// PNG, JPEG or WEBP, up to 20 MB.
    public var frontImageURL: Media
    /// JPEG or PNG, up to 20 MB.
    public var backImageURL: Media?
    /// JPEG or PNG, up to 20 MB.
    public var leftImageURL: Media?
    /// JPEG or PNG, up to 20 MB.
    public var rightImageURL: Media?
    /// Default `1536pro`.
    public var resolution: Resolution
    /// 100,000 to 2,000,000, in steps of 10,000, default 2,000,000. Step inferred.
    public var face: Int?
    public var extra: Extra = [:]
    public init(
      requestType: RequestType, frontImageURL: Media, resolution: Resolution, backImageURL: Media? = nil,
      leftImageURL: Media? = nil, rightImageURL: Media? = nil, face: Int? = nil
    ) {
      self.requestType = requestType; self.frontImageURL = frontImageURL; self.resolution = resolution
      self.backImageURL = backImageURL; self.leftImageURL = leftImageURL; self.rightImageURL = rightImageURL
      self.face = face
    }
    public init(_ blank: Blank) { requestType = .mesh; frontImageURL = ""; resolution = .`1536pro` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&requestType); field(&frontImageURL); field(&backImageURL); field(&leftImageURL); field(&rightImageURL)
      field(&resolution); field(&face); field(&extra)
    }
  }
}

extension Hitem3DV15 {
  /// hitem3d-v15/image-to-3d · POST /openapi/v2/hitem3d-v15/image-to-3d
  public struct ImageTo3D: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/hitem3d-v15/image-to-3d", output: .model3D)
    public static let validator = Validator(#"""
      {"type":"object","required":["requestType","imageUrl","resolution"],"properties":{
      "requestType":{"type":"string","enum":["mesh","both"]},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["png","jpeg","webp"],"maxBytes":20971520}},
      "resolution":{"type":"string","enum":["512","1024","1536","1536pro"]},
      "face":{"type":"integer","minimum":100000,"maximum":2000000,"multipleOf":10000,"evidence":{"multipleOf":"inferred"}}}}
      """#, common: runningHubCommon)
    public typealias RequestType = RunningHubOptions.RequestType
    public typealias Resolution = RunningHubOptions.Resolution_11
    /// Default `mesh`.
    public var requestType: RequestType
    /// PNG, JPEG or WEBP, up to 20 MB.
    public var imageURL: Media
    /// Default `1024`.
    public var resolution: Resolution
    /// 100,000 to 2,000,000, in steps of 10,000, default 1,000,000. Step inferred.
    public var face: Int?
    public var extra: Extra = [:]
    public init(requestType: RequestType, imageURL: Media, resolution: Resolution, face: Int? = nil) {
      self.requestType = requestType; self.imageURL = imageURL; self.resolution = resolution; self.face = face
    }
    public init(_ blank: Blank) { requestType = .mesh; imageURL = ""; resolution = .`512` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&requestType); field(&imageURL); field(&resolution); field(&face); field(&extra)
    }
  }

  /// hitem3d-v15/multi-image-to-3d · POST /openapi/v2/hitem3d-v15/multi-image-to-3d
  public struct MultiImageTo3D: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/hitem3d-v15/multi-image-to-3d", output: .model3D)
    public static let validator = Validator(#"""
      {"type":"object","required":["requestType","frontImageUrl","resolution"],"properties":{
      "requestType":{"type":"string","enum":["mesh","both"]},
      "frontImageUrl":{"type":"string","media":{"kind":"image","formats":["png","jpeg","webp"],"maxBytes":20971520}},
      "backImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":20971520}},
      "leftImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":20971520}},
      "rightImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":20971520}},
      "resolution":{"type":"string","enum":["512","1024","1536","1536pro"]},
      "face":{"type":"integer","minimum":100000,"maximum":2000000,"multipleOf":10000,"evidence":{"multipleOf":"inferred"}}}}
      """#, common: runningHubCommon)
    public typealias RequestType = RunningHubOptions.RequestType
    public typealias Resolution = RunningHubOptions.Resolution_11
    /// Default `mesh`.
    public var requestType: RequestType
    /// PNG, JPEG or WEBP, up to 20 MB.
    public var frontImageURL: Media
    /// JPEG or PNG, up to 20 MB.
    public var backImageURL: Media?
    /// JPEG or PNG, up to 20 MB.
    public var leftImageURL: Media?
    /// JPEG or PNG, up to 20 MB.
    public var rightImageURL: Media?
    /// Default `1024`.
    public var resolution: Resolution
    /// 100,000 to 2,000,000, in steps of 10,000, default 1,000,000. Step inferred.
    public var face: Int?
    public var extra: Extra = [:]
    public init(
      requestType: RequestType, frontImageURL: Media, resolution: Resolution, backImageURL: Media? = nil,
      leftImageURL: Media? = nil, rightImageURL: Media? = nil, face: Int? = nil
    ) {
      self.requestType = requestType; self.frontImageURL = frontImageURL; self.resolution = resolution
      self.backImageURL = backImageURL; self.leftImageURL = leftImageURL; self.rightImageURL = rightImageURL
      self.face = face
    }
    public init(_ blank: Blank) { requestType = .mesh; frontImageURL = ""; resolution = .`512` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&requestType); field(&frontImageURL); field(&backImageURL); field(&leftImageURL); field(&rightImageURL)
      field(&resolution); field(&face); field(&extra)
    }
  }
}

extension Hitem3DV2 {
  /// hitem3d-v2/image-to-3d · POST /openapi/v2/hitem3d-v2/image-to-3d
  public struct ImageTo3D: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/hitem3d-v2/image-to-3d", output: .model3D)
    public static let validator = Validator(#"""
      {"type":"object","required":["requestType","imageUrl","resolution"],"properties":{
      "requestType":{"type":"string","enum":["mesh","both"]},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["png","jpeg","webp"],"maxBytes":20971520}},
      "resolution":{"type":"string","enum":["1536","1536pro"]},
      "face":{"type":"integer","minimum":100000,"maximum":2000000,"multipleOf":10000,"evidence":{"multipleOf":"inferred"}}}}
      """#, common: runningHubCommon)
    public typealias RequestType = RunningHubOptions.RequestType
    public typealias Resolution = RunningHubOptions.Resolution_12
    /// Default `mesh`.
    public var requestType: RequestType
    /// PNG, JPEG or WEBP, up to 20 MB.
    public var imageURL: Media
    /// Default `1536`.
    public var resolution: Resolution
    /// 100,000 to 2,000,000, in steps of 10,000, default 1,000,000. Step inferred.
    public var face: Int?
    public var extra: Extra = [:]
    public init(requestType: RequestType, imageURL: Media, resolution: Resolution, face: Int? = nil) {
      self.requestType = requestType; self.imageURL = imageURL; self.resolution = resolution; self.face = face
    }
    public init(_ blank: Blank) { requestType = .mesh; imageURL = ""; resolution = .`1536` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&requestType); field(&imageURL); field(&resolution); field(&face); field(&extra)
    }
  }

  /// hitem3d-v2/multi-image-to-3d · POST /openapi/v2/hitem3d-v2/multi-image-to-3d
  public struct MultiImageTo3D: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/hitem3d-v2/multi-image-to-3d", output: .model3D)
    public static let validator = Validator(#"""
      {"type":"object","required":["requestType","frontImageUrl","resolution"],"properties":{
      "requestType":{"type":"string","enum":["mesh","both"]},
      "frontImageUrl":{"type":"string","media":{"kind":"image","formats":["png","jpeg","webp"],"maxBytes":20971520}},
      "backImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":20971520}},
      "leftImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":20971520}},
      "rightImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":20971520}},
      "resolution":{"type":"string","enum":["1536","1536pro"]},
      "face":{"type":"integer","minimum":100000,"maximum":2000000,"multipleOf":10000,"evidence":{"multipleOf":"inferred"}}}}
      """#, common: runningHubCommon)
    public typealias RequestType = RunningHubOptions.RequestType
    public typealias Resolution = RunningHubOptions.Resolution_12
    /// Default `mesh`.
    public var requestType: RequestType
    /// PNG, JPEG or WEBP, up to 20 MB.
    public var frontImageURL: Media
    /// JPEG or PNG, up to 20 MB.
    public var backImageURL: Media?
    /// JPEG or PNG, up to 20 MB.
    public var leftImageURL: Media?
    /// JPEG or PNG, up to 20 MB.
    public var rightImageURL: Media?
    /// Default `1536`.
    public var resolution: Resolution
    /// 100,000 to 2,000,000, in steps of 10,000, default 1,000,000. Step inferred.
    public var face: Int?
    public var extra: Extra = [:]
    public init(
      requestType: RequestType, frontImageURL: Media, resolution: Resolution, backImageURL: Media? = nil,
      leftImageURL: Media? = nil, rightImageURL: Media? = nil, face: Int? = nil
    ) {
      self.requestType = requestType; self.frontImageURL = frontImageURL; self.resolution = resolution
      self.backImageURL = backImageURL; self.leftImageURL = leftImageURL; self.rightImageURL = rightImageURL
      self.face = face
    }
    public init(_ blank: Blank) { requestType = .mesh; frontImageURL = ""; resolution = .`1536` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&requestType); field(&frontImageURL); field(&backImageURL); field(&leftImageURL); field(&rightImageURL)
      field(&resolution); field(&face); field(&extra)
    }
  }
}

extension Hitem3DV21 {
  /// hitem3d-v21/image-to-3d · POST /openapi/v2/hitem3d-v21/image-to-3d
  public struct ImageTo3D: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/hitem3d-v21/image-to-3d", output: .model3D)
    public static let validator = Validator(#"""
      {"type":"object","required":["requestType","imageUrl","resolution"],"properties":{
      "requestType":{"type":"string","enum":["mesh","both"]},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["png","jpeg","webp"],"maxBytes":20971520}},
      "resolution":{"type":"string","enum":["1536pro","1536fast"]},
      "face":{"type":"integer","minimum":100000,"maximum":2000000,"multipleOf":10000,"evidence":{"multipleOf":"inferred"}}}}
      """#, common: runningHubCommon)
    public typealias RequestType = RunningHubOptions.RequestType
    public typealias Resolution = RunningHubOptions.Resolution_13
    /// Default `mesh`.
    public var requestType: RequestType
    /// PNG, JPEG or WEBP, up to 20 MB.
    public var imageURL: Media
    /// Default `1536pro`.
    public var resolution: Resolution
    /// 100,000 to 2,000,000, in steps of 10,000, default 2,000,000. Step inferred.
    public var face: Int?
    public var extra: Extra = [:]
    public init(requestType: RequestType, imageURL: Media, resolution: Resolution, face: Int? = nil) {
      self.requestType = requestType; self.imageURL = imageURL; self.resolution = resolution; self.face = face
    }
    public init(_ blank: Blank) { requestType = .mesh; imageURL = ""; resolution = .`1536pro` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&requestType); field(&imageURL); field(&resolution); field(&face); field(&extra)
    }
  }

  /// hitem3d-v21/multi-image-to-3d · POST /openapi/v2/hitem3d-v21/multi-image-to-3d
  public struct MultiImageTo3D: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/hitem3d-v21/multi-image-to-3d", output: .model3D)
    public static let validator = Validator(#"""
      {"type":"object","required":["requestType","frontImageUrl","resolution"],"properties":{
      "requestType":{"type":"string","enum":["mesh","both"]},
      "frontImageUrl":{"type":"string","media":{"kind":"image","formats":["png","jpeg","webp"],"maxBytes":20971520}},
      "backImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":20971520}},
      "leftImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":20971520}},
      "rightImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":20971520}},
      "resolution":{"type":"string","enum":["1536pro","1536fast"]},
      "face":{"type":"integer","minimum":100000,"maximum":2000000,"multipleOf":10000,"evidence":{"multipleOf":"inferred"}}}}
      """#, common: runningHubCommon)
    public typealias RequestType = RunningHubOptions.RequestType
    public typealias Resolution = RunningHubOptions.Resolution_13
    /// Default `mesh`.
    public var requestType: RequestType
    /// PNG, JPEG or WEBP, up to 20 MB.
    public var frontImageURL: Media
    /// JPEG, PNG or WEBP, up to 20 MB.
    public var backImageURL: Media?
    /// JPEG, PNG or WEBP, up to 20 MB.
    public var leftImageURL: Media?
    /// JPEG, PNG or WEBP, up to 20 MB.
    public var rightImageURL: Media?
    /// Default `1536pro`.
    public var resolution: Resolution
    /// 100,000 to 2,000,000, in steps of 10,000, default 2,000,000. Step inferred.
    public var face: Int?
    public var extra: Extra = [:]
    public init(
      requestType: RequestType, frontImageURL: Media, resolution: Resolution, backImageURL: Media? = nil,
      leftImageURL: Media? = nil, rightImageURL: Media? = nil, face: Int? = nil
    ) {
      self.requestType = requestType; self.frontImageURL = frontImageURL; self.resolution = resolution
      self.backImageURL = backImageURL; self.leftImageURL = leftImageURL; self.rightImageURL = rightImageURL
      self.face = face
    }
    public init(_ blank: Blank) { requestType = .mesh; frontImageURL = ""; resolution = .`1536pro` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&requestType); field(&frontImageURL); field(&backImageURL); field(&leftImageURL); field(&rightImageURL)
      field(&resolution); field(&face); field(&extra)
    }
  }
}
