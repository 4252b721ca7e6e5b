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
  public struct ImageTo3D: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/hitem3d-portrait-v15/image-to-3d", output: .model3D) }
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
    @export(implementation) public var requestType: RequestType { get { fields[0] } set { fields[0] = newValue } }
    /// PNG, JPEG or WEBP, up to 20 MB.
    @export(implementation) public var imageURL: Media { get { fields[1] } set { fields[1] = newValue } }
    /// Default `1536`.
    @export(implementation) public var resolution: Resolution { get { fields[2] } set { fields[2] = newValue } }
    /// 100,000 to 2,000,000, in steps of 10,000, default 2,000,000. Step inferred.
    @export(implementation) public var face: Int? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      requestType: RequestType, imageURL: Media, resolution: Resolution, face: Int? = nil
    ) {
      self.init(fields: Fields(Self.validator, requestType, imageURL, resolution, face))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// hitem3d-portrait-v15/multi-image-to-3d · POST /openapi/v2/hitem3d-portrait-v15/multi-image-to-3d
  public struct MultiImageTo3D: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/hitem3d-portrait-v15/multi-image-to-3d", output: .model3D) }
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
    @export(implementation) public var requestType: RequestType { get { fields[0] } set { fields[0] = newValue } }
    /// PNG, JPEG or WEBP, up to 20 MB.
    @export(implementation) public var frontImageURL: Media { get { fields[1] } set { fields[1] = newValue } }
    /// JPEG or PNG, up to 20 MB.
    @export(implementation) public var backImageURL: Media? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// JPEG or PNG, up to 20 MB.
    @export(implementation) public var leftImageURL: Media? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// JPEG or PNG, up to 20 MB.
    @export(implementation) public var rightImageURL: Media? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// Default `1536`.
    @export(implementation) public var resolution: Resolution { get { fields[5] } set { fields[5] = newValue } }
    /// 100,000 to 2,000,000, in steps of 10,000, default 2,000,000. Step inferred.
    @export(implementation) public var face: Int? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      requestType: RequestType, frontImageURL: Media, resolution: Resolution, backImageURL: Media? = nil,
      leftImageURL: Media? = nil, rightImageURL: Media? = nil, face: Int? = nil
    ) {
      self.init(fields: Fields(
        Self.validator, requestType, frontImageURL, backImageURL, leftImageURL, rightImageURL, resolution, face
      ))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension Hitem3DPortraitV20 {
  /// hitem3d-portrait-v20/image-to-3d · POST /openapi/v2/hitem3d-portrait-v20/image-to-3d
  public struct ImageTo3D: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/hitem3d-portrait-v20/image-to-3d", output: .model3D) }
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
    @export(implementation) public var requestType: RequestType { get { fields[0] } set { fields[0] = newValue } }
    /// PNG, JPEG or WEBP, up to 10 MB.
    @export(implementation) public var imageURL: Media { get { fields[1] } set { fields[1] = newValue } }
    /// Default `1536pro`.
    @export(implementation) public var resolution: Resolution { get { fields[2] } set { fields[2] = newValue } }
    /// 100,000 to 2,000,000, in steps of 10,000, default 2,000,000. Step inferred.
    @export(implementation) public var face: Int? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      requestType: RequestType, imageURL: Media, resolution: Resolution, face: Int? = nil
    ) {
      self.init(fields: Fields(Self.validator, requestType, imageURL, resolution, face))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// hitem3d-portrait-v20/multi-image-to-3d · POST /openapi/v2/hitem3d-portrait-v20/multi-image-to-3d
  public struct MultiImageTo3D: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/hitem3d-portrait-v20/multi-image-to-3d", output: .model3D) }
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
    @export(implementation) public var requestType: RequestType { get { fields[0] } set { fields[0] = newValue } }
    /// PNG, JPEG or WEBP, up to 20 MB.
    @export(implementation) public var frontImageURL: Media { get { fields[1] } set { fields[1] = newValue } }
    /// JPEG or PNG, up to 20 MB.
    @export(implementation) public var backImageURL: Media? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// JPEG or PNG, up to 20 MB.
    @export(implementation) public var leftImageURL: Media? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// JPEG or PNG, up to 20 MB.
    @export(implementation) public var rightImageURL: Media? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// Default `1536pro`.
    @export(implementation) public var resolution: Resolution { get { fields[5] } set { fields[5] = newValue } }
    /// 100,000 to 2,000,000, in steps of 10,000, default 2,000,000. Step inferred.
    @export(implementation) public var face: Int? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      requestType: RequestType, frontImageURL: Media, resolution: Resolution, backImageURL: Media? = nil,
      leftImageURL: Media? = nil, rightImageURL: Media? = nil, face: Int? = nil
    ) {
      self.init(fields: Fields(
        Self.validator, requestType, frontImageURL, backImageURL, leftImageURL, rightImageURL, resolution, face
      ))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension Hitem3DPortraitV21 {
  /// hitem3d-portrait-v21/image-to-3d · POST /openapi/v2/hitem3d-portrait-v21/image-to-3d
  public struct ImageTo3D: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/hitem3d-portrait-v21/image-to-3d", output: .model3D) }
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
    @export(implementation) public var requestType: RequestType { get { fields[0] } set { fields[0] = newValue } }
    /// PNG, JPEG or WEBP, up to 20 MB.
    @export(implementation) public var imageURL: Media { get { fields[1] } set { fields[1] = newValue } }
    /// Default `1536pro`.
    @export(implementation) public var resolution: Resolution { get { fields[2] } set { fields[2] = newValue } }
    /// 100,000 to 2,000,000, in steps of 10,000, default 2,000,000. Step inferred.
    @export(implementation) public var face: Int? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      requestType: RequestType, imageURL: Media, resolution: Resolution, face: Int? = nil
    ) {
      self.init(fields: Fields(Self.validator, requestType, imageURL, resolution, face))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// hitem3d-portrait-v21/multi-image-to-3d · POST /openapi/v2/hitem3d-portrait-v21/multi-image-to-3d
  public struct MultiImageTo3D: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/hitem3d-portrait-v21/multi-image-to-3d", output: .model3D) }
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
    @export(implementation) public var requestType: RequestType { get { fields[0] } set { fields[0] = newValue } }
    /// PNG, JPEG or WEBP, up to 20 MB.
    @export(implementation) public var frontImageURL: Media { get { fields[1] } set { fields[1] = newValue } }
    /// JPEG or PNG, up to 20 MB.
    @export(implementation) public var backImageURL: Media? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// JPEG or PNG, up to 20 MB.
    @export(implementation) public var leftImageURL: Media? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// JPEG or PNG, up to 20 MB.
    @export(implementation) public var rightImageURL: Media? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// Default `1536pro`.
    @export(implementation) public var resolution: Resolution { get { fields[5] } set { fields[5] = newValue } }
    /// 100,000 to 2,000,000, in steps of 10,000, default 2,000,000. Step inferred.
    @export(implementation) public var face: Int? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      requestType: RequestType, frontImageURL: Media, resolution: Resolution, backImageURL: Media? = nil,
      leftImageURL: Media? = nil, rightImageURL: Media? = nil, face: Int? = nil
    ) {
      self.init(fields: Fields(
        Self.validator, requestType, frontImageURL, backImageURL, leftImageURL, rightImageURL, resolution, face
      ))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension Hitem3DV15 {
  /// hitem3d-v15/image-to-3d · POST /openapi/v2/hitem3d-v15/image-to-3d
  public struct ImageTo3D: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/hitem3d-v15/image-to-3d", output: .model3D) }
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
    @export(implementation) public var requestType: RequestType { get { fields[0] } set { fields[0] = newValue } }
    /// PNG, JPEG or WEBP, up to 20 MB.
    @export(implementation) public var imageURL: Media { get { fields[1] } set { fields[1] = newValue } }
    /// Default `1024`.
    @export(implementation) public var resolution: Resolution { get { fields[2] } set { fields[2] = newValue } }
    /// 100,000 to 2,000,000, in steps of 10,000, default 1,000,000. Step inferred.
    @export(implementation) public var face: Int? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      requestType: RequestType, imageURL: Media, resolution: Resolution, face: Int? = nil
    ) {
      self.init(fields: Fields(Self.validator, requestType, imageURL, resolution, face))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// hitem3d-v15/multi-image-to-3d · POST /openapi/v2/hitem3d-v15/multi-image-to-3d
  public struct MultiImageTo3D: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/hitem3d-v15/multi-image-to-3d", output: .model3D) }
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
    @export(implementation) public var requestType: RequestType { get { fields[0] } set { fields[0] = newValue } }
    /// PNG, JPEG or WEBP, up to 20 MB.
    @export(implementation) public var frontImageURL: Media { get { fields[1] } set { fields[1] = newValue } }
    /// JPEG or PNG, up to 20 MB.
    @export(implementation) public var backImageURL: Media? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// JPEG or PNG, up to 20 MB.
    @export(implementation) public var leftImageURL: Media? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// JPEG or PNG, up to 20 MB.
    @export(implementation) public var rightImageURL: Media? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// Default `1024`.
    @export(implementation) public var resolution: Resolution { get { fields[5] } set { fields[5] = newValue } }
    /// 100,000 to 2,000,000, in steps of 10,000, default 1,000,000. Step inferred.
    @export(implementation) public var face: Int? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      requestType: RequestType, frontImageURL: Media, resolution: Resolution, backImageURL: Media? = nil,
      leftImageURL: Media? = nil, rightImageURL: Media? = nil, face: Int? = nil
    ) {
      self.init(fields: Fields(
        Self.validator, requestType, frontImageURL, backImageURL, leftImageURL, rightImageURL, resolution, face
      ))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension Hitem3DV2 {
  /// hitem3d-v2/image-to-3d · POST /openapi/v2/hitem3d-v2/image-to-3d
  public struct ImageTo3D: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/hitem3d-v2/image-to-3d", output: .model3D) }
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
    @export(implementation) public var requestType: RequestType { get { fields[0] } set { fields[0] = newValue } }
    /// PNG, JPEG or WEBP, up to 20 MB.
    @export(implementation) public var imageURL: Media { get { fields[1] } set { fields[1] = newValue } }
    /// Default `1536`.
    @export(implementation) public var resolution: Resolution { get { fields[2] } set { fields[2] = newValue } }
    /// 100,000 to 2,000,000, in steps of 10,000, default 1,000,000. Step inferred.
    @export(implementation) public var face: Int? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      requestType: RequestType, imageURL: Media, resolution: Resolution, face: Int? = nil
    ) {
      self.init(fields: Fields(Self.validator, requestType, imageURL, resolution, face))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// hitem3d-v2/multi-image-to-3d · POST /openapi/v2/hitem3d-v2/multi-image-to-3d
  public struct MultiImageTo3D: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/hitem3d-v2/multi-image-to-3d", output: .model3D) }
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
    @export(implementation) public var requestType: RequestType { get { fields[0] } set { fields[0] = newValue } }
    /// PNG, JPEG or WEBP, up to 20 MB.
    @export(implementation) public var frontImageURL: Media { get { fields[1] } set { fields[1] = newValue } }
    /// JPEG or PNG, up to 20 MB.
    @export(implementation) public var backImageURL: Media? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// JPEG or PNG, up to 20 MB.
    @export(implementation) public var leftImageURL: Media? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// JPEG or PNG, up to 20 MB.
    @export(implementation) public var rightImageURL: Media? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// Default `1536`.
    @export(implementation) public var resolution: Resolution { get { fields[5] } set { fields[5] = newValue } }
    /// 100,000 to 2,000,000, in steps of 10,000, default 1,000,000. Step inferred.
    @export(implementation) public var face: Int? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      requestType: RequestType, frontImageURL: Media, resolution: Resolution, backImageURL: Media? = nil,
      leftImageURL: Media? = nil, rightImageURL: Media? = nil, face: Int? = nil
    ) {
      self.init(fields: Fields(
        Self.validator, requestType, frontImageURL, backImageURL, leftImageURL, rightImageURL, resolution, face
      ))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension Hitem3DV21 {
  /// hitem3d-v21/image-to-3d · POST /openapi/v2/hitem3d-v21/image-to-3d
  public struct ImageTo3D: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/hitem3d-v21/image-to-3d", output: .model3D) }
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
    @export(implementation) public var requestType: RequestType { get { fields[0] } set { fields[0] = newValue } }
    /// PNG, JPEG or WEBP, up to 20 MB.
    @export(implementation) public var imageURL: Media { get { fields[1] } set { fields[1] = newValue } }
    /// Default `1536pro`.
    @export(implementation) public var resolution: Resolution { get { fields[2] } set { fields[2] = newValue } }
    /// 100,000 to 2,000,000, in steps of 10,000, default 2,000,000. Step inferred.
    @export(implementation) public var face: Int? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      requestType: RequestType, imageURL: Media, resolution: Resolution, face: Int? = nil
    ) {
      self.init(fields: Fields(Self.validator, requestType, imageURL, resolution, face))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// hitem3d-v21/multi-image-to-3d · POST /openapi/v2/hitem3d-v21/multi-image-to-3d
  public struct MultiImageTo3D: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/hitem3d-v21/multi-image-to-3d", output: .model3D) }
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
    @export(implementation) public var requestType: RequestType { get { fields[0] } set { fields[0] = newValue } }
    /// PNG, JPEG or WEBP, up to 20 MB.
    @export(implementation) public var frontImageURL: Media { get { fields[1] } set { fields[1] = newValue } }
    /// JPEG, PNG or WEBP, up to 20 MB.
    @export(implementation) public var backImageURL: Media? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// JPEG, PNG or WEBP, up to 20 MB.
    @export(implementation) public var leftImageURL: Media? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// JPEG, PNG or WEBP, up to 20 MB.
    @export(implementation) public var rightImageURL: Media? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// Default `1536pro`.
    @export(implementation) public var resolution: Resolution { get { fields[5] } set { fields[5] = newValue } }
    /// 100,000 to 2,000,000, in steps of 10,000, default 2,000,000. Step inferred.
    @export(implementation) public var face: Int? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      requestType: RequestType, frontImageURL: Media, resolution: Resolution, backImageURL: Media? = nil,
      leftImageURL: Media? = nil, rightImageURL: Media? = nil, face: Int? = nil
    ) {
      self.init(fields: Fields(
        Self.validator, requestType, frontImageURL, backImageURL, leftImageURL, rightImageURL, resolution, face
      ))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension RunningHubOptions {
  public enum RequestType: ModelOption {
    case mesh, both
    public static var rawValues: StaticString { "|mesh|both" }
  }
  public enum Resolution_10: ModelOption {
    case `1536pro`
    public static var rawValues: StaticString { "|1536pro" }
  }
  public enum Resolution_11: ModelOption {
    case `512`, `1024`, `1536`, `1536pro`
    public static var rawValues: StaticString { "|512|1024|1536|1536pro" }
  }
  public enum Resolution_12: ModelOption {
    case `1536`, `1536pro`
    public static var rawValues: StaticString { "|1536|1536pro" }
  }
  public enum Resolution_13: ModelOption {
    case `1536pro`, `1536fast`
    public static var rawValues: StaticString { "|1536pro|1536fast" }
  }
  public enum Resolution_9: ModelOption {
    case `1536`
    public static var rawValues: StaticString { "|1536" }
  }
}
