// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum Hitem3DPortraitV15 {}
public nonisolated enum Hitem3DPortraitV20 {}
public nonisolated enum Hitem3DPortraitV21 {}
public nonisolated enum Hitem3DV15 {}
public nonisolated enum Hitem3DV2 {}
public nonisolated enum Hitem3DV21 {}

extension Hitem3DPortraitV15 {
  /// Hitem3D Portrait V15 image to 3D on RunningHub. Makes 3D models.
  ///
  /// `POST /openapi/v2/hitem3d-portrait-v15/image-to-3d`
  public nonisolated struct ImageTo3D: ModelRequest {
    /// Default `mesh`.
    @export(implementation) public var requestType: RequestType { get { _storage[0] } set { _storage[0] = newValue } }
    /// PNG, JPEG or WEBP, up to 20 MB.
    @export(implementation) public var imageURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `1536`.
    @export(implementation) public var resolution: Resolution { get { _storage[2] } set { _storage[2] = newValue } }
    /// 100,000 to 2,000,000, in steps of 10,000, default 2,000,000. Step inferred.
    @export(implementation) public var face: Int? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }

    public typealias RequestType = RunningHubOptions.RequestType_Mesh_Both
    public typealias Resolution = RunningHubOptions.Resolution_1536

    @export(implementation) public init(
      requestType: RequestType, imageURL: Media, resolution: Resolution, face: Int? = nil
    ) {
      _storage = _Storage(Self._schema, requestType, imageURL, resolution, face)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/hitem3d-portrait-v15/image-to-3d", output: .model3D, #"""
      {"type":"object","required":["requestType","imageUrl","resolution"],"properties":{
      "requestType":{"type":"string","enum":["mesh","both"]},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["png","jpeg","webp"],"maxBytes":20971520}},
      "resolution":{"type":"string","enum":["1536"]},
      "face":{"type":"integer","minimum":100000,"maximum":2000000,"multipleOf":10000,
        "evidence":{"multipleOf":"inferred"}}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Hitem3D Portrait V15 multi image to 3D on RunningHub. Makes 3D models.
  ///
  /// `POST /openapi/v2/hitem3d-portrait-v15/multi-image-to-3d`
  public nonisolated struct MultiImageTo3D: ModelRequest {
    /// Default `mesh`.
    @export(implementation) public var requestType: RequestType { get { _storage[0] } set { _storage[0] = newValue } }
    /// PNG, JPEG or WEBP, up to 20 MB.
    @export(implementation) public var frontImageURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// JPEG or PNG, up to 20 MB.
    @export(implementation) public var backImageURL: Media? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// JPEG or PNG, up to 20 MB.
    @export(implementation) public var leftImageURL: Media? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// JPEG or PNG, up to 20 MB.
    @export(implementation) public var rightImageURL: Media? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `1536`.
    @export(implementation) public var resolution: Resolution { get { _storage[5] } set { _storage[5] = newValue } }
    /// 100,000 to 2,000,000, in steps of 10,000, default 2,000,000. Step inferred.
    @export(implementation) public var face: Int? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }

    public typealias RequestType = RunningHubOptions.RequestType_Mesh_Both
    public typealias Resolution = RunningHubOptions.Resolution_1536

    @export(implementation) public init(
      requestType: RequestType, frontImageURL: Media, resolution: Resolution, backImageURL: Media? = nil,
      leftImageURL: Media? = nil, rightImageURL: Media? = nil, face: Int? = nil
    ) {
      _storage = _Storage(
        Self._schema, requestType, frontImageURL, backImageURL, leftImageURL, rightImageURL, resolution, face
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/hitem3d-portrait-v15/multi-image-to-3d", output: .model3D, #"""
      {"type":"object","required":["requestType","frontImageUrl","resolution"],"properties":{
      "requestType":{"type":"string","enum":["mesh","both"]},
      "frontImageUrl":{"type":"string","media":{"kind":"image","formats":["png","jpeg","webp"],"maxBytes":20971520}},
      "backImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":20971520}},
      "leftImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":20971520}},
      "rightImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":20971520}},
      "resolution":{"type":"string","enum":["1536"]},
      "face":{"type":"integer","minimum":100000,"maximum":2000000,"multipleOf":10000,
        "evidence":{"multipleOf":"inferred"}}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension Hitem3DPortraitV20 {
  /// Hitem3D Portrait V20 image to 3D on RunningHub. Makes 3D models.
  ///
  /// `POST /openapi/v2/hitem3d-portrait-v20/image-to-3d`
  public nonisolated struct ImageTo3D: ModelRequest {
    /// Default `mesh`.
    @export(implementation) public var requestType: RequestType { get { _storage[0] } set { _storage[0] = newValue } }
    /// PNG, JPEG or WEBP, up to 10 MB.
    @export(implementation) public var imageURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `1536pro`.
    @export(implementation) public var resolution: Resolution { get { _storage[2] } set { _storage[2] = newValue } }
    /// 100,000 to 2,000,000, in steps of 10,000, default 2,000,000. Step inferred.
    @export(implementation) public var face: Int? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }

    public typealias RequestType = RunningHubOptions.RequestType_Mesh_Both
    public typealias Resolution = RunningHubOptions.Resolution_1536pro

    @export(implementation) public init(
      requestType: RequestType, imageURL: Media, resolution: Resolution, face: Int? = nil
    ) {
      _storage = _Storage(Self._schema, requestType, imageURL, resolution, face)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/hitem3d-portrait-v20/image-to-3d", output: .model3D, #"""
      {"type":"object","required":["requestType","imageUrl","resolution"],"properties":{
      "requestType":{"type":"string","enum":["mesh","both"]},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["png","jpeg","webp"],"maxBytes":10485760}},
      "resolution":{"type":"string","enum":["1536pro"]},
      "face":{"type":"integer","minimum":100000,"maximum":2000000,"multipleOf":10000,
        "evidence":{"multipleOf":"inferred"}}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Hitem3D Portrait V20 multi image to 3D on RunningHub. Makes 3D models.
  ///
  /// `POST /openapi/v2/hitem3d-portrait-v20/multi-image-to-3d`
  public nonisolated struct MultiImageTo3D: ModelRequest {
    /// Default `mesh`.
    @export(implementation) public var requestType: RequestType { get { _storage[0] } set { _storage[0] = newValue } }
    /// PNG, JPEG or WEBP, up to 20 MB.
    @export(implementation) public var frontImageURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// JPEG or PNG, up to 20 MB.
    @export(implementation) public var backImageURL: Media? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// JPEG or PNG, up to 20 MB.
    @export(implementation) public var leftImageURL: Media? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// JPEG or PNG, up to 20 MB.
    @export(implementation) public var rightImageURL: Media? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `1536pro`.
    @export(implementation) public var resolution: Resolution { get { _storage[5] } set { _storage[5] = newValue } }
    /// 100,000 to 2,000,000, in steps of 10,000, default 2,000,000. Step inferred.
    @export(implementation) public var face: Int? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }

    public typealias RequestType = RunningHubOptions.RequestType_Mesh_Both
    public typealias Resolution = RunningHubOptions.Resolution_1536pro

    @export(implementation) public init(
      requestType: RequestType, frontImageURL: Media, resolution: Resolution, backImageURL: Media? = nil,
      leftImageURL: Media? = nil, rightImageURL: Media? = nil, face: Int? = nil
    ) {
      _storage = _Storage(
        Self._schema, requestType, frontImageURL, backImageURL, leftImageURL, rightImageURL, resolution, face
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/hitem3d-portrait-v20/multi-image-to-3d", output: .model3D, #"""
      {"type":"object","required":["requestType","frontImageUrl","resolution"],"properties":{
      "requestType":{"type":"string","enum":["mesh","both"]},
      "frontImageUrl":{"type":"string","media":{"kind":"image","formats":["png","jpeg","webp"],"maxBytes":20971520}},
      "backImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":20971520}},
      "leftImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":20971520}},
      "rightImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":20971520}},
      "resolution":{"type":"string","enum":["1536pro"]},
      "face":{"type":"integer","minimum":100000,"maximum":2000000,"multipleOf":10000,
        "evidence":{"multipleOf":"inferred"}}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension Hitem3DPortraitV21 {
  /// Hitem3D Portrait V21 image to 3D on RunningHub. Makes 3D models.
  ///
  /// `POST /openapi/v2/hitem3d-portrait-v21/image-to-3d`
  public nonisolated struct ImageTo3D: ModelRequest {
    /// Default `mesh`.
    @export(implementation) public var requestType: RequestType { get { _storage[0] } set { _storage[0] = newValue } }
    /// PNG, JPEG or WEBP, up to 20 MB.
    @export(implementation) public var imageURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `1536pro`.
    @export(implementation) public var resolution: Resolution { get { _storage[2] } set { _storage[2] = newValue } }
    /// 100,000 to 2,000,000, in steps of 10,000, default 2,000,000. Step inferred.
    @export(implementation) public var face: Int? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }

    public typealias RequestType = RunningHubOptions.RequestType_Mesh_Both
    public typealias Resolution = RunningHubOptions.Resolution_1536pro

    @export(implementation) public init(
      requestType: RequestType, imageURL: Media, resolution: Resolution, face: Int? = nil
    ) {
      _storage = _Storage(Self._schema, requestType, imageURL, resolution, face)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/hitem3d-portrait-v21/image-to-3d", output: .model3D, #"""
      {"type":"object","required":["requestType","imageUrl","resolution"],"properties":{
      "requestType":{"type":"string","enum":["mesh","both"]},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["png","jpeg","webp"],"maxBytes":20971520}},
      "resolution":{"type":"string","enum":["1536pro"]},
      "face":{"type":"integer","minimum":100000,"maximum":2000000,"multipleOf":10000,
        "evidence":{"multipleOf":"inferred"}}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Hitem3D Portrait V21 multi image to 3D on RunningHub. Makes 3D models.
  ///
  /// `POST /openapi/v2/hitem3d-portrait-v21/multi-image-to-3d`
  public nonisolated struct MultiImageTo3D: ModelRequest {
    /// Default `mesh`.
    @export(implementation) public var requestType: RequestType { get { _storage[0] } set { _storage[0] = newValue } }
    /// PNG, JPEG or WEBP, up to 20 MB.
    @export(implementation) public var frontImageURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// JPEG or PNG, up to 20 MB.
    @export(implementation) public var backImageURL: Media? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// JPEG or PNG, up to 20 MB.
    @export(implementation) public var leftImageURL: Media? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// JPEG or PNG, up to 20 MB.
    @export(implementation) public var rightImageURL: Media? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `1536pro`.
    @export(implementation) public var resolution: Resolution { get { _storage[5] } set { _storage[5] = newValue } }
    /// 100,000 to 2,000,000, in steps of 10,000, default 2,000,000. Step inferred.
    @export(implementation) public var face: Int? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }

    public typealias RequestType = RunningHubOptions.RequestType_Mesh_Both
    public typealias Resolution = RunningHubOptions.Resolution_1536pro

    @export(implementation) public init(
      requestType: RequestType, frontImageURL: Media, resolution: Resolution, backImageURL: Media? = nil,
      leftImageURL: Media? = nil, rightImageURL: Media? = nil, face: Int? = nil
    ) {
      _storage = _Storage(
        Self._schema, requestType, frontImageURL, backImageURL, leftImageURL, rightImageURL, resolution, face
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/hitem3d-portrait-v21/multi-image-to-3d", output: .model3D, #"""
      {"type":"object","required":["requestType","frontImageUrl","resolution"],"properties":{
      "requestType":{"type":"string","enum":["mesh","both"]},
      "frontImageUrl":{"type":"string","media":{"kind":"image","formats":["png","jpeg","webp"],"maxBytes":20971520}},
      "backImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":20971520}},
      "leftImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":20971520}},
      "rightImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":20971520}},
      "resolution":{"type":"string","enum":["1536pro"]},
      "face":{"type":"integer","minimum":100000,"maximum":2000000,"multipleOf":10000,
        "evidence":{"multipleOf":"inferred"}}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension Hitem3DV15 {
  /// Hitem3D V15 image to 3D on RunningHub. Makes 3D models.
  ///
  /// `POST /openapi/v2/hitem3d-v15/image-to-3d`
  public nonisolated struct ImageTo3D: ModelRequest {
    /// Default `mesh`.
    @export(implementation) public var requestType: RequestType { get { _storage[0] } set { _storage[0] = newValue } }
    /// PNG, JPEG or WEBP, up to 20 MB.
    @export(implementation) public var imageURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `1024`.
    @export(implementation) public var resolution: Resolution { get { _storage[2] } set { _storage[2] = newValue } }
    /// 100,000 to 2,000,000, in steps of 10,000, default 1,000,000. Step inferred.
    @export(implementation) public var face: Int? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }

    public typealias RequestType = RunningHubOptions.RequestType_Mesh_Both
    public typealias Resolution = RunningHubOptions.Resolution_512_1024_1536_1536pro

    @export(implementation) public init(
      requestType: RequestType, imageURL: Media, resolution: Resolution, face: Int? = nil
    ) {
      _storage = _Storage(Self._schema, requestType, imageURL, resolution, face)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/hitem3d-v15/image-to-3d", output: .model3D, #"""
      {"type":"object","required":["requestType","imageUrl","resolution"],"properties":{
      "requestType":{"type":"string","enum":["mesh","both"]},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["png","jpeg","webp"],"maxBytes":20971520}},
      "resolution":{"type":"string","enum":["512","1024","1536","1536pro"]},
      "face":{"type":"integer","minimum":100000,"maximum":2000000,"multipleOf":10000,
        "evidence":{"multipleOf":"inferred"}}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Hitem3D V15 multi image to 3D on RunningHub. Makes 3D models.
  ///
  /// `POST /openapi/v2/hitem3d-v15/multi-image-to-3d`
  public nonisolated struct MultiImageTo3D: ModelRequest {
    /// Default `mesh`.
    @export(implementation) public var requestType: RequestType { get { _storage[0] } set { _storage[0] = newValue } }
    /// PNG, JPEG or WEBP, up to 20 MB.
    @export(implementation) public var frontImageURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// JPEG or PNG, up to 20 MB.
    @export(implementation) public var backImageURL: Media? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// JPEG or PNG, up to 20 MB.
    @export(implementation) public var leftImageURL: Media? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// JPEG or PNG, up to 20 MB.
    @export(implementation) public var rightImageURL: Media? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `1024`.
    @export(implementation) public var resolution: Resolution { get { _storage[5] } set { _storage[5] = newValue } }
    /// 100,000 to 2,000,000, in steps of 10,000, default 1,000,000. Step inferred.
    @export(implementation) public var face: Int? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }

    public typealias RequestType = RunningHubOptions.RequestType_Mesh_Both
    public typealias Resolution = RunningHubOptions.Resolution_512_1024_1536_1536pro

    @export(implementation) public init(
      requestType: RequestType, frontImageURL: Media, resolution: Resolution, backImageURL: Media? = nil,
      leftImageURL: Media? = nil, rightImageURL: Media? = nil, face: Int? = nil
    ) {
      _storage = _Storage(
        Self._schema, requestType, frontImageURL, backImageURL, leftImageURL, rightImageURL, resolution, face
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/hitem3d-v15/multi-image-to-3d", output: .model3D, #"""
      {"type":"object","required":["requestType","frontImageUrl","resolution"],"properties":{
      "requestType":{"type":"string","enum":["mesh","both"]},
      "frontImageUrl":{"type":"string","media":{"kind":"image","formats":["png","jpeg","webp"],"maxBytes":20971520}},
      "backImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":20971520}},
      "leftImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":20971520}},
      "rightImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":20971520}},
      "resolution":{"type":"string","enum":["512","1024","1536","1536pro"]},
      "face":{"type":"integer","minimum":100000,"maximum":2000000,"multipleOf":10000,
        "evidence":{"multipleOf":"inferred"}}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension Hitem3DV2 {
  /// Hitem3D V2 image to 3D on RunningHub. Makes 3D models.
  ///
  /// `POST /openapi/v2/hitem3d-v2/image-to-3d`
  public nonisolated struct ImageTo3D: ModelRequest {
    /// Default `mesh`.
    @export(implementation) public var requestType: RequestType { get { _storage[0] } set { _storage[0] = newValue } }
    /// PNG, JPEG or WEBP, up to 20 MB.
    @export(implementation) public var imageURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `1536`.
    @export(implementation) public var resolution: Resolution { get { _storage[2] } set { _storage[2] = newValue } }
    /// 100,000 to 2,000,000, in steps of 10,000, default 1,000,000. Step inferred.
    @export(implementation) public var face: Int? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }

    public typealias RequestType = RunningHubOptions.RequestType_Mesh_Both
    public typealias Resolution = RunningHubOptions.Resolution_1536_1536pro

    @export(implementation) public init(
      requestType: RequestType, imageURL: Media, resolution: Resolution, face: Int? = nil
    ) {
      _storage = _Storage(Self._schema, requestType, imageURL, resolution, face)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/hitem3d-v2/image-to-3d", output: .model3D, #"""
      {"type":"object","required":["requestType","imageUrl","resolution"],"properties":{
      "requestType":{"type":"string","enum":["mesh","both"]},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["png","jpeg","webp"],"maxBytes":20971520}},
      "resolution":{"type":"string","enum":["1536","1536pro"]},
      "face":{"type":"integer","minimum":100000,"maximum":2000000,"multipleOf":10000,
        "evidence":{"multipleOf":"inferred"}}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Hitem3D V2 multi image to 3D on RunningHub. Makes 3D models.
  ///
  /// `POST /openapi/v2/hitem3d-v2/multi-image-to-3d`
  public nonisolated struct MultiImageTo3D: ModelRequest {
    /// Default `mesh`.
    @export(implementation) public var requestType: RequestType { get { _storage[0] } set { _storage[0] = newValue } }
    /// PNG, JPEG or WEBP, up to 20 MB.
    @export(implementation) public var frontImageURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// JPEG or PNG, up to 20 MB.
    @export(implementation) public var backImageURL: Media? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// JPEG or PNG, up to 20 MB.
    @export(implementation) public var leftImageURL: Media? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// JPEG or PNG, up to 20 MB.
    @export(implementation) public var rightImageURL: Media? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `1536`.
    @export(implementation) public var resolution: Resolution { get { _storage[5] } set { _storage[5] = newValue } }
    /// 100,000 to 2,000,000, in steps of 10,000, default 1,000,000. Step inferred.
    @export(implementation) public var face: Int? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }

    public typealias RequestType = RunningHubOptions.RequestType_Mesh_Both
    public typealias Resolution = RunningHubOptions.Resolution_1536_1536pro

    @export(implementation) public init(
      requestType: RequestType, frontImageURL: Media, resolution: Resolution, backImageURL: Media? = nil,
      leftImageURL: Media? = nil, rightImageURL: Media? = nil, face: Int? = nil
    ) {
      _storage = _Storage(
        Self._schema, requestType, frontImageURL, backImageURL, leftImageURL, rightImageURL, resolution, face
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/hitem3d-v2/multi-image-to-3d", output: .model3D, #"""
      {"type":"object","required":["requestType","frontImageUrl","resolution"],"properties":{
      "requestType":{"type":"string","enum":["mesh","both"]},
      "frontImageUrl":{"type":"string","media":{"kind":"image","formats":["png","jpeg","webp"],"maxBytes":20971520}},
      "backImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":20971520}},
      "leftImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":20971520}},
      "rightImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":20971520}},
      "resolution":{"type":"string","enum":["1536","1536pro"]},
      "face":{"type":"integer","minimum":100000,"maximum":2000000,"multipleOf":10000,
        "evidence":{"multipleOf":"inferred"}}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension Hitem3DV21 {
  /// Hitem3D V21 image to 3D on RunningHub. Makes 3D models.
  ///
  /// `POST /openapi/v2/hitem3d-v21/image-to-3d`
  public nonisolated struct ImageTo3D: ModelRequest {
    /// Default `mesh`.
    @export(implementation) public var requestType: RequestType { get { _storage[0] } set { _storage[0] = newValue } }
    /// PNG, JPEG or WEBP, up to 20 MB.
    @export(implementation) public var imageURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `1536pro`.
    @export(implementation) public var resolution: Resolution { get { _storage[2] } set { _storage[2] = newValue } }
    /// 100,000 to 2,000,000, in steps of 10,000, default 2,000,000. Step inferred.
    @export(implementation) public var face: Int? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }

    public typealias RequestType = RunningHubOptions.RequestType_Mesh_Both
    public typealias Resolution = RunningHubOptions.Resolution_1536pro_1536fast

    @export(implementation) public init(
      requestType: RequestType, imageURL: Media, resolution: Resolution, face: Int? = nil
    ) {
      _storage = _Storage(Self._schema, requestType, imageURL, resolution, face)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/hitem3d-v21/image-to-3d", output: .model3D, #"""
      {"type":"object","required":["requestType","imageUrl","resolution"],"properties":{
      "requestType":{"type":"string","enum":["mesh","both"]},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["png","jpeg","webp"],"maxBytes":20971520}},
      "resolution":{"type":"string","enum":["1536pro","1536fast"]},
      "face":{"type":"integer","minimum":100000,"maximum":2000000,"multipleOf":10000,
        "evidence":{"multipleOf":"inferred"}}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Hitem3D V21 multi image to 3D on RunningHub. Makes 3D models.
  ///
  /// `POST /openapi/v2/hitem3d-v21/multi-image-to-3d`
  public nonisolated struct MultiImageTo3D: ModelRequest {
    /// Default `mesh`.
    @export(implementation) public var requestType: RequestType { get { _storage[0] } set { _storage[0] = newValue } }
    /// PNG, JPEG or WEBP, up to 20 MB.
    @export(implementation) public var frontImageURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// JPEG, PNG or WEBP, up to 20 MB.
    @export(implementation) public var backImageURL: Media? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// JPEG, PNG or WEBP, up to 20 MB.
    @export(implementation) public var leftImageURL: Media? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// JPEG, PNG or WEBP, up to 20 MB.
    @export(implementation) public var rightImageURL: Media? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `1536pro`.
    @export(implementation) public var resolution: Resolution { get { _storage[5] } set { _storage[5] = newValue } }
    /// 100,000 to 2,000,000, in steps of 10,000, default 2,000,000. Step inferred.
    @export(implementation) public var face: Int? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }

    public typealias RequestType = RunningHubOptions.RequestType_Mesh_Both
    public typealias Resolution = RunningHubOptions.Resolution_1536pro_1536fast

    @export(implementation) public init(
      requestType: RequestType, frontImageURL: Media, resolution: Resolution, backImageURL: Media? = nil,
      leftImageURL: Media? = nil, rightImageURL: Media? = nil, face: Int? = nil
    ) {
      _storage = _Storage(
        Self._schema, requestType, frontImageURL, backImageURL, leftImageURL, rightImageURL, resolution, face
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/hitem3d-v21/multi-image-to-3d", output: .model3D, #"""
      {"type":"object","required":["requestType","frontImageUrl","resolution"],"properties":{
      "requestType":{"type":"string","enum":["mesh","both"]},
      "frontImageUrl":{"type":"string","media":{"kind":"image","formats":["png","jpeg","webp"],"maxBytes":20971520}},
      "backImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":20971520}},
      "leftImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":20971520}},
      "rightImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":20971520}},
      "resolution":{"type":"string","enum":["1536pro","1536fast"]},
      "face":{"type":"integer","minimum":100000,"maximum":2000000,"multipleOf":10000,
        "evidence":{"multipleOf":"inferred"}}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension RunningHubOptions {
  public nonisolated enum RequestType_Mesh_Both: ModelOption {
    case mesh, both
    public static var _texts: _OptionTexts { "|mesh|both" }
  }
  public nonisolated enum Resolution_1536: ModelOption {
    case `1536`
    public static var _texts: _OptionTexts { "|1536" }
  }
  public nonisolated enum Resolution_1536_1536pro: ModelOption {
    case `1536`, `1536pro`
    public static var _texts: _OptionTexts { "|1536|1536pro" }
  }
  public nonisolated enum Resolution_1536pro: ModelOption {
    case `1536pro`
    public static var _texts: _OptionTexts { "|1536pro" }
  }
  public nonisolated enum Resolution_1536pro_1536fast: ModelOption {
    case `1536pro`, `1536fast`
    public static var _texts: _OptionTexts { "|1536pro|1536fast" }
  }
  public nonisolated enum Resolution_512_1024_1536_1536pro: ModelOption {
    case `512`, `1024`, `1536`, `1536pro`
    public static var _texts: _OptionTexts { "|512|1024|1536|1536pro" }
  }
}
