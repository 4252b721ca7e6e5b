// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum Hunyuan3DV3_1 {}

extension Hunyuan3DV3_1 {
  /// Hunyuan3D V3.1 image to 3D on RunningHub. Makes 3D models.
  ///
  /// `POST /openapi/v2/hunyuan3d-v3.1/image-to-3d`
  public nonisolated struct ImageTo3D: ModelRequest {
    /// 10,000 to 1,500,000, default 500,000.
    @export(implementation) public var faceCount: Int? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var enablePbr: Bool { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `Normal`.
    @export(implementation) public var generateType: GenerateType { get { _storage[2] } set { _storage[2] = newValue } }
    /// JPEG or PNG, up to 10 MB.
    @export(implementation) public var imageURL: Media { get { _storage[3] } set { _storage[3] = newValue } }
    /// JPEG or PNG, up to 10 MB.
    @export(implementation) public var leftImageURL: Media? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// JPEG or PNG, up to 10 MB.
    @export(implementation) public var rightImageURL: Media? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// JPEG or PNG, up to 10 MB.
    @export(implementation) public var backImageURL: Media? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// JPEG or PNG, up to 10 MB.
    @export(implementation) public var topImageURL: Media? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    /// JPEG or PNG, up to 10 MB.
    @export(implementation) public var bottomImageURL: Media? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }
    /// JPEG or PNG, up to 10 MB.
    @export(implementation) public var leftFrontImageURL: Media? {
      get { _storage[optional: 9] } set { _storage[optional: 9] = newValue }
    }
    /// JPEG or PNG, up to 10 MB.
    @export(implementation) public var rightFrontImageURL: Media? {
      get { _storage[optional: 10] } set { _storage[optional: 10] = newValue }
    }

    public typealias GenerateType = RunningHubOptions.GenerateType_Normal_Geometry_Sketch

    @export(implementation) public init(
      enablePbr: Bool, generateType: GenerateType, imageURL: Media, faceCount: Int? = nil, leftImageURL: Media? = nil,
      rightImageURL: Media? = nil, backImageURL: Media? = nil, topImageURL: Media? = nil, bottomImageURL: Media? = nil,
      leftFrontImageURL: Media? = nil, rightFrontImageURL: Media? = nil
    ) {
      _storage = _Storage(
        Self._schema, faceCount, enablePbr, generateType, imageURL, leftImageURL, rightImageURL, backImageURL,
        topImageURL, bottomImageURL, leftFrontImageURL, rightFrontImageURL
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/hunyuan3d-v3.1/image-to-3d", output: .model3D, #"""
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
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Hunyuan3D V3.1 text to 3D on RunningHub. Makes 3D models.
  ///
  /// `POST /openapi/v2/hunyuan3d-v3.1/text-to-3d`
  public nonisolated struct TextTo3D: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// 10,000 to 1,500,000, default 500,000.
    @export(implementation) public var faceCount: Int? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var enablePbr: Bool { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `Normal`.
    @export(implementation) public var generateType: GenerateType { get { _storage[3] } set { _storage[3] = newValue } }

    public typealias GenerateType = RunningHubOptions.GenerateType_Normal_Geometry_Sketch

    @export(implementation) public init(
      prompt: String, enablePbr: Bool, generateType: GenerateType, faceCount: Int? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, faceCount, enablePbr, generateType)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/hunyuan3d-v3.1/text-to-3d", output: .model3D, #"""
      {"type":"object","required":["prompt","enablePbr","generateType"],"properties":{
      "prompt":{"type":"string"},
      "faceCount":{"type":"integer","minimum":10000,"maximum":1500000},
      "enablePbr":{"type":"boolean"},
      "generateType":{"type":"string","enum":["Normal","Geometry","Sketch"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension RunningHubOptions {
  public nonisolated enum GenerateType_Normal_Geometry_Sketch: ModelOption {
    case Normal, Geometry, Sketch
    public static var _texts: _OptionTexts { "|Normal|Geometry|Sketch" }
  }
}
