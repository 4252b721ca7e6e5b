// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum ByteDance {
  public nonisolated enum Jimeng4_6 {}
}

extension ByteDance.Jimeng4_6 {
  /// Jimeng 4.6 image to image on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/bytedance/jimeng-4.6/image-to-image`
  ///
  /// Known from client code, not from documentation.
  public nonisolated struct ImageToImage: ModelRequest {
    /// Up to 800 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 14 items, each: an image, up to 15 MB.
    @export(implementation) public var imageURLs: [Media] { get { _storage[1] } set { _storage[1] = newValue } }
    /// 900 to 6,197.
    @export(implementation) public var width: Int? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// 768 to 4,096.
    @export(implementation) public var height: Int? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// 1 to 100, default 50.
    @export(implementation) public var scale: Int? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var forceSingle: Bool? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// 0.0625 to 15.9999, default 0.333333.
    @export(implementation) public var minRatio: Double? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// 0.0626 to 16, default 3.
    @export(implementation) public var maxRatio: Double? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }

    @export(implementation) public init(
      prompt: String, imageURLs: [Media], width: Int? = nil, height: Int? = nil, scale: Int? = nil,
      forceSingle: Bool? = nil, minRatio: Double? = nil, maxRatio: Double? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, imageURLs, width, height, scale, forceSingle, minRatio, maxRatio)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/bytedance/jimeng-4.6/image-to-image", output: .image, #"""
      {"type":"object","required":["prompt","imageUrls"],"properties":{
      "prompt":{"type":"string","maxLength":800,"evidence":"client"},
      "imageUrls":{"type":"array","maxItems":14,"items":{"type":"string","media":{"kind":"image","maxBytes":15728640},
        "evidence":"client"},"evidence":"client"},
      "width":{"type":"integer","minimum":900,"maximum":6197,"evidence":"client"},
      "height":{"type":"integer","minimum":768,"maximum":4096,"evidence":"client"},
      "scale":{"type":"integer","minimum":1,"maximum":100,"evidence":"client"},
      "forceSingle":{"type":"boolean","evidence":"client"},
      "minRatio":{"type":"number","minimum":0.0625,"maximum":15.9999,"evidence":"client"},
      "maxRatio":{"type":"number","minimum":0.0626,"maximum":16,"evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Jimeng 4.6 text to image on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/bytedance/jimeng-4.6/text-to-image`
  ///
  /// Known from client code, not from documentation.
  public nonisolated struct TextToImage: ModelRequest {
    /// Up to 800 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// 900 to 6,197.
    @export(implementation) public var width: Int? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// 768 to 4,096.
    @export(implementation) public var height: Int? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// 1 to 100, default 50.
    @export(implementation) public var scale: Int? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var forceSingle: Bool? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// 0.06 to 16, default 0.333333.
    @export(implementation) public var minRatio: Double? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// 0.06 to 16, default 3.
    @export(implementation) public var maxRatio: Double? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }

    @export(implementation) public init(
      prompt: String, width: Int? = nil, height: Int? = nil, scale: Int? = nil, forceSingle: Bool? = nil,
      minRatio: Double? = nil, maxRatio: Double? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, width, height, scale, forceSingle, minRatio, maxRatio)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/bytedance/jimeng-4.6/text-to-image", output: .image, #"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string","maxLength":800,"evidence":"client"},
      "width":{"type":"integer","minimum":900,"maximum":6197,"evidence":"client"},
      "height":{"type":"integer","minimum":768,"maximum":4096,"evidence":"client"},
      "scale":{"type":"integer","minimum":1,"maximum":100,"evidence":"client"},
      "forceSingle":{"type":"boolean","evidence":"client"},
      "minRatio":{"type":"number","minimum":0.06,"maximum":16,"evidence":"client"},
      "maxRatio":{"type":"number","minimum":0.06,"maximum":16,"evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}
