// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum Midjourney {}

extension Midjourney {
  /// Midjourney Image To Video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/youchuan/image-to-video`
  ///
  /// Documented as `midjourney-image-to-video`.
  public nonisolated struct ImageToVideo: ModelRequest {
    /// Up to 8,192 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// JPEG, PNG or WEBP, up to 20 MB.
    @export(implementation) public var firstImageURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// JPEG, PNG or WEBP, up to 20 MB.
    @export(implementation) public var lastImageURL: Media? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `low`.
    @export(implementation) public var motion: Motion? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var raw: Bool? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var loop: Bool? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }

    public nonisolated enum Motion: ModelOption {
      case low, high
      public static var _texts: _OptionTexts { "|low|high" }
    }

    public typealias Resolution = RunningHubOptions.Resolution_480p_720p

    @export(implementation) public init(
      prompt: String, firstImageURL: Media, resolution: Resolution, lastImageURL: Media? = nil, motion: Motion? = nil,
      raw: Bool? = nil, loop: Bool? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, firstImageURL, lastImageURL, resolution, motion, raw, loop)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/youchuan/image-to-video", output: .video, #"""
      {"type":"object","required":["prompt","firstImageUrl","resolution"],"properties":{
      "prompt":{"type":"string","maxLength":8192},
      "firstImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":20971520}},
      "lastImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":20971520}},
      "resolution":{"type":"string","enum":["480p","720p"]},
      "motion":{"type":"string","enum":["low","high"]},
      "raw":{"type":"boolean"},
      "loop":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Midjourney Text To Image Niji6 on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/youchuan/text-to-image-niji6`
  ///
  /// Documented as `midjourney-text-to-image-niji6`.
  public nonisolated struct TextToImageNiji6: ModelRequest {
    /// Up to 8,192 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// 0 to 100, default 0.
    @export(implementation) public var chaos: Int? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `1`.
    @export(implementation) public var quality: Quality? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// 0 to 1,000, default 0.
    @export(implementation) public var stylize: Int? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// 0 to 3,000, default 0.
    @export(implementation) public var weird: Int? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var raw: Bool? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// JPEG, PNG or WEBP, up to 20 MB.
    @export(implementation) public var imageURL: Media? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// 0 to 3, default 1.
    @export(implementation) public var iw: Int? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    /// JPEG, PNG or WEBP, up to 20 MB.
    @export(implementation) public var cref: Media? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }
    /// 0 to 100, default 100.
    @export(implementation) public var cw: Int? {
      get { _storage[optional: 9] } set { _storage[optional: 9] = newValue }
    }
    /// JPEG, PNG or WEBP, up to 20 MB.
    @export(implementation) public var sref: Media? {
      get { _storage[optional: 10] } set { _storage[optional: 10] = newValue }
    }
    /// 0 to 1,000, default 100.
    @export(implementation) public var sw: Int? {
      get { _storage[optional: 11] } set { _storage[optional: 11] = newValue }
    }
    /// 1 to 4, default 4.
    @export(implementation) public var sv: Int? {
      get { _storage[optional: 12] } set { _storage[optional: 12] = newValue }
    }
    /// 10 to 100, default 100.
    @export(implementation) public var stop: Int? {
      get { _storage[optional: 13] } set { _storage[optional: 13] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var tile: Bool? {
      get { _storage[optional: 14] } set { _storage[optional: 14] = newValue }
    }
    /// Default `1:1`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 15] } set { _storage[optional: 15] = newValue }
    }

    public typealias Quality = RunningHubOptions.Quality_0p5_1_2
    public typealias AspectRatio = RunningHubOptions.AspectRatio_1x1_4x3_3x2_16x9_and3More

    @export(implementation) public init(
      prompt: String, chaos: Int? = nil, quality: Quality? = nil, stylize: Int? = nil, weird: Int? = nil,
      raw: Bool? = nil, imageURL: Media? = nil, iw: Int? = nil, cref: Media? = nil, cw: Int? = nil, sref: Media? = nil,
      sw: Int? = nil, sv: Int? = nil, stop: Int? = nil, tile: Bool? = nil, aspectRatio: AspectRatio? = nil
    ) {
      _storage = _Storage(
        Self._schema, prompt, chaos, quality, stylize, weird, raw, imageURL, iw, cref, cw, sref, sw, sv, stop, tile,
        aspectRatio
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/youchuan/text-to-image-niji6", output: .image, #"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string","maxLength":8192},
      "chaos":{"type":"integer","minimum":0,"maximum":100},
      "quality":{"type":"string","enum":["0.5","1","2"]},
      "stylize":{"type":"integer","minimum":0,"maximum":1000},
      "weird":{"type":"integer","minimum":0,"maximum":3000},
      "raw":{"type":"boolean"},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":20971520}},
      "iw":{"type":"integer","minimum":0,"maximum":3},
      "cref":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":20971520}},
      "cw":{"type":"integer","minimum":0,"maximum":100},
      "sref":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":20971520}},
      "sw":{"type":"integer","minimum":0,"maximum":1000},
      "sv":{"type":"integer","minimum":1,"maximum":4},
      "stop":{"type":"integer","minimum":10,"maximum":100},
      "tile":{"type":"boolean"},
      "aspectRatio":{"type":"string","enum":["1:1","4:3","3:2","16:9","3:4","2:3","9:16"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Midjourney Text To Image Niji7 on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/youchuan/text-to-image-niji7`
  ///
  /// Documented as `midjourney-text-to-image-niji7`.
  public nonisolated struct TextToImageNiji7: ModelRequest {
    /// Up to 8,192 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// 0 to 100, default 0.
    @export(implementation) public var chaos: Int? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// 0 to 1,000, default 0.
    @export(implementation) public var stylize: Int? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// 0 to 3,000, default 0.
    @export(implementation) public var weird: Int? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var raw: Bool? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// JPEG, PNG or WEBP, up to 20 MB.
    @export(implementation) public var imageURL: Media? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// 0 to 2, default 1.
    @export(implementation) public var iw: Int? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// JPEG, PNG or WEBP, up to 20 MB.
    @export(implementation) public var sref: Media? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    /// 0 to 1,000, default 100.
    @export(implementation) public var sw: Int? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }
    /// 1 to 4, default 4.
    @export(implementation) public var sv: Int? {
      get { _storage[optional: 9] } set { _storage[optional: 9] = newValue }
    }
    /// Default `1:1`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 10] } set { _storage[optional: 10] = newValue }
    }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_1x1_4x3_3x2_16x9_and3More

    @export(implementation) public init(
      prompt: String, chaos: Int? = nil, stylize: Int? = nil, weird: Int? = nil, raw: Bool? = nil,
      imageURL: Media? = nil, iw: Int? = nil, sref: Media? = nil, sw: Int? = nil, sv: Int? = nil,
      aspectRatio: AspectRatio? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, chaos, stylize, weird, raw, imageURL, iw, sref, sw, sv, aspectRatio)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/youchuan/text-to-image-niji7", output: .image, #"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string","maxLength":8192},
      "chaos":{"type":"integer","minimum":0,"maximum":100},
      "stylize":{"type":"integer","minimum":0,"maximum":1000},
      "weird":{"type":"integer","minimum":0,"maximum":3000},
      "raw":{"type":"boolean"},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":20971520}},
      "iw":{"type":"integer","minimum":0,"maximum":2},
      "sref":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":20971520}},
      "sw":{"type":"integer","minimum":0,"maximum":1000},
      "sv":{"type":"integer","minimum":1,"maximum":4},
      "aspectRatio":{"type":"string","enum":["1:1","4:3","3:2","16:9","3:4","2:3","9:16"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Midjourney Text To Image V6 on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/youchuan/text-to-image-v6`
  ///
  /// Documented as `midjourney-text-to-image-v6`.
  public nonisolated struct TextToImageV6: ModelRequest {
    /// Up to 8,192 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// 0 to 100, default 0.
    @export(implementation) public var chaos: Int? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `1`.
    @export(implementation) public var quality: Quality? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// 0 to 1,000, default 0.
    @export(implementation) public var stylize: Int? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// 0 to 3,000, default 0.
    @export(implementation) public var weird: Int? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var raw: Bool? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// JPEG, PNG or WEBP, up to 20 MB.
    @export(implementation) public var imageURL: Media? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// 0 to 3, default 1.
    @export(implementation) public var iw: Int? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    /// JPEG, PNG or WEBP, up to 20 MB.
    @export(implementation) public var cref: Media? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }
    /// 0 to 100, default 100.
    @export(implementation) public var cw: Int? {
      get { _storage[optional: 9] } set { _storage[optional: 9] = newValue }
    }
    /// JPEG, PNG or WEBP, up to 20 MB.
    @export(implementation) public var sref: Media? {
      get { _storage[optional: 10] } set { _storage[optional: 10] = newValue }
    }
    /// 0 to 1,000, default 100.
    @export(implementation) public var sw: Int? {
      get { _storage[optional: 11] } set { _storage[optional: 11] = newValue }
    }
    /// 1 to 4, default 4.
    @export(implementation) public var sv: Int? {
      get { _storage[optional: 12] } set { _storage[optional: 12] = newValue }
    }
    /// 10 to 100, default 100.
    @export(implementation) public var stop: Int? {
      get { _storage[optional: 13] } set { _storage[optional: 13] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var tile: Bool? {
      get { _storage[optional: 14] } set { _storage[optional: 14] = newValue }
    }
    /// Default `1:1`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 15] } set { _storage[optional: 15] = newValue }
    }

    public typealias Quality = RunningHubOptions.Quality_0p5_1_2
    public typealias AspectRatio = RunningHubOptions.AspectRatio_1x1_4x3_3x2_16x9_and3More

    @export(implementation) public init(
      prompt: String, chaos: Int? = nil, quality: Quality? = nil, stylize: Int? = nil, weird: Int? = nil,
      raw: Bool? = nil, imageURL: Media? = nil, iw: Int? = nil, cref: Media? = nil, cw: Int? = nil, sref: Media? = nil,
      sw: Int? = nil, sv: Int? = nil, stop: Int? = nil, tile: Bool? = nil, aspectRatio: AspectRatio? = nil
    ) {
      _storage = _Storage(
        Self._schema, prompt, chaos, quality, stylize, weird, raw, imageURL, iw, cref, cw, sref, sw, sv, stop, tile,
        aspectRatio
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/youchuan/text-to-image-v6", output: .image, #"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string","maxLength":8192},
      "chaos":{"type":"integer","minimum":0,"maximum":100},
      "quality":{"type":"string","enum":["0.5","1","2"]},
      "stylize":{"type":"integer","minimum":0,"maximum":1000},
      "weird":{"type":"integer","minimum":0,"maximum":3000},
      "raw":{"type":"boolean"},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":20971520}},
      "iw":{"type":"integer","minimum":0,"maximum":3},
      "cref":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":20971520}},
      "cw":{"type":"integer","minimum":0,"maximum":100},
      "sref":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":20971520}},
      "sw":{"type":"integer","minimum":0,"maximum":1000},
      "sv":{"type":"integer","minimum":1,"maximum":4},
      "stop":{"type":"integer","minimum":10,"maximum":100},
      "tile":{"type":"boolean"},
      "aspectRatio":{"type":"string","enum":["1:1","4:3","3:2","16:9","3:4","2:3","9:16"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Midjourney Text To Image V61 on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/youchuan/text-to-image-v61`
  ///
  /// Documented as `midjourney-text-to-image-v61`.
  public nonisolated struct TextToImageV61: ModelRequest {
    /// Up to 8,192 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 2,000 characters.
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// 0 to 100, default 0.
    @export(implementation) public var chaos: Int? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `1`.
    @export(implementation) public var quality: Quality? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// 0 to 1,000, default 0.
    @export(implementation) public var stylize: Int? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// 0 to 3,000, default 0.
    @export(implementation) public var weird: Int? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var raw: Bool? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// JPEG, PNG or WEBP, up to 20 MB.
    @export(implementation) public var imageURL: Media? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    /// 0 to 3, default 1.
    @export(implementation) public var iw: Int? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }
    /// JPEG, PNG or WEBP, up to 20 MB.
    @export(implementation) public var cref: Media? {
      get { _storage[optional: 9] } set { _storage[optional: 9] = newValue }
    }
    /// 0 to 100, default 100.
    @export(implementation) public var cw: Int? {
      get { _storage[optional: 10] } set { _storage[optional: 10] = newValue }
    }
    /// JPEG, PNG or WEBP, up to 20 MB.
    @export(implementation) public var sref: Media? {
      get { _storage[optional: 11] } set { _storage[optional: 11] = newValue }
    }
    /// 0 to 1,000, default 100.
    @export(implementation) public var sw: Int? {
      get { _storage[optional: 12] } set { _storage[optional: 12] = newValue }
    }
    /// 1 to 4, default 4.
    @export(implementation) public var sv: Int? {
      get { _storage[optional: 13] } set { _storage[optional: 13] = newValue }
    }
    /// 10 to 100, default 100.
    @export(implementation) public var stop: Int? {
      get { _storage[optional: 14] } set { _storage[optional: 14] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var tile: Bool? {
      get { _storage[optional: 15] } set { _storage[optional: 15] = newValue }
    }
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 16] } set { _storage[optional: 16] = newValue }
    }

    public typealias Quality = RunningHubOptions.Quality_0p5_1_2
    public typealias AspectRatio = RunningHubOptions.AspectRatio_1x1_4x3_3x2_16x9_and3More

    @export(implementation) public init(
      prompt: String, negativePrompt: String? = nil, chaos: Int? = nil, quality: Quality? = nil, stylize: Int? = nil,
      weird: Int? = nil, raw: Bool? = nil, imageURL: Media? = nil, iw: Int? = nil, cref: Media? = nil, cw: Int? = nil,
      sref: Media? = nil, sw: Int? = nil, sv: Int? = nil, stop: Int? = nil, tile: Bool? = nil,
      aspectRatio: AspectRatio? = nil
    ) {
      _storage = _Storage(
        Self._schema, prompt, negativePrompt, chaos, quality, stylize, weird, raw, imageURL, iw, cref, cw, sref, sw,
        sv, stop, tile, aspectRatio
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/youchuan/text-to-image-v61", output: .image, #"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string","maxLength":8192},
      "negativePrompt":{"type":"string","maxLength":2000},
      "chaos":{"type":"integer","minimum":0,"maximum":100},
      "quality":{"type":"string","enum":["0.5","1","2"]},
      "stylize":{"type":"integer","minimum":0,"maximum":1000},
      "weird":{"type":"integer","minimum":0,"maximum":3000},
      "raw":{"type":"boolean"},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":20971520}},
      "iw":{"type":"integer","minimum":0,"maximum":3},
      "cref":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":20971520}},
      "cw":{"type":"integer","minimum":0,"maximum":100},
      "sref":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":20971520}},
      "sw":{"type":"integer","minimum":0,"maximum":1000},
      "sv":{"type":"integer","minimum":1,"maximum":4},
      "stop":{"type":"integer","minimum":10,"maximum":100},
      "tile":{"type":"boolean"},
      "aspectRatio":{"type":"string","enum":["1:1","4:3","3:2","16:9","3:4","2:3","9:16"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Midjourney Text To Image V7 on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/youchuan/text-to-image-v7`
  ///
  /// Documented as `midjourney-text-to-image-v7`.
  public nonisolated struct TextToImageV7: ModelRequest {
    /// Up to 8,192 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 2,000 characters.
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// 0 to 100, default 0.
    @export(implementation) public var chaos: Int? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `1`.
    @export(implementation) public var quality: Quality? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// 0 to 1,000, default 0.
    @export(implementation) public var stylize: Int? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// 0 to 3,000, default 0.
    @export(implementation) public var weird: Int? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var raw: Bool? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// JPEG, PNG or WEBP, up to 20 MB.
    @export(implementation) public var imageURL: Media? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    /// 0 to 3, default 1.
    @export(implementation) public var iw: Int? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }
    /// JPEG, PNG or WEBP, up to 20 MB.
    @export(implementation) public var sref: Media? {
      get { _storage[optional: 9] } set { _storage[optional: 9] = newValue }
    }
    /// 0 to 1,000, default 100.
    @export(implementation) public var sw: Int? {
      get { _storage[optional: 10] } set { _storage[optional: 10] = newValue }
    }
    /// 1 to 6, default 4.
    @export(implementation) public var sv: Int? {
      get { _storage[optional: 11] } set { _storage[optional: 11] = newValue }
    }
    /// JPEG or PNG, up to 20 MB.
    @export(implementation) public var oref: Media? {
      get { _storage[optional: 12] } set { _storage[optional: 12] = newValue }
    }
    /// 1 to 1,000, default 100.
    @export(implementation) public var ow: Int? {
      get { _storage[optional: 13] } set { _storage[optional: 13] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var tile: Bool? {
      get { _storage[optional: 14] } set { _storage[optional: 14] = newValue }
    }
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 15] } set { _storage[optional: 15] = newValue }
    }

    public nonisolated enum Quality: ModelOption {
      case `1`, `2`, `4`
      public static var _texts: _OptionTexts { "|1|2|4" }
    }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_1x1_4x3_3x2_16x9_and3More

    @export(implementation) public init(
      prompt: String, negativePrompt: String? = nil, chaos: Int? = nil, quality: Quality? = nil, stylize: Int? = nil,
      weird: Int? = nil, raw: Bool? = nil, imageURL: Media? = nil, iw: Int? = nil, sref: Media? = nil, sw: Int? = nil,
      sv: Int? = nil, oref: Media? = nil, ow: Int? = nil, tile: Bool? = nil, aspectRatio: AspectRatio? = nil
    ) {
      _storage = _Storage(
        Self._schema, prompt, negativePrompt, chaos, quality, stylize, weird, raw, imageURL, iw, sref, sw, sv, oref,
        ow, tile, aspectRatio
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/youchuan/text-to-image-v7", output: .image, #"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string","maxLength":8192},
      "negativePrompt":{"type":"string","maxLength":2000},
      "chaos":{"type":"integer","minimum":0,"maximum":100},
      "quality":{"type":"string","enum":["1","2","4"]},
      "stylize":{"type":"integer","minimum":0,"maximum":1000},
      "weird":{"type":"integer","minimum":0,"maximum":3000},
      "raw":{"type":"boolean"},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":20971520}},
      "iw":{"type":"integer","minimum":0,"maximum":3},
      "sref":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":20971520}},
      "sw":{"type":"integer","minimum":0,"maximum":1000},
      "sv":{"type":"integer","minimum":1,"maximum":6},
      "oref":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":20971520}},
      "ow":{"type":"integer","minimum":1,"maximum":1000},
      "tile":{"type":"boolean"},
      "aspectRatio":{"type":"string","enum":["1:1","4:3","3:2","16:9","3:4","2:3","9:16"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Midjourney Text To Image V8.1 on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/youchuan/text-to-image-v81`
  ///
  /// Documented as `midjourney-text-to-image-v8.1`. Known from client code, not from documentation.
  public nonisolated struct TextToImageV8_1: ModelRequest {
    /// Up to 8,192 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// 0 to 100, default 0.
    @export(implementation) public var chaos: Int? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `1`.
    @export(implementation) public var quality: Quality? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// 0 to 1,000, default 0.
    @export(implementation) public var stylize: Int? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var raw: Bool? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// An image, up to 20 MB.
    @export(implementation) public var imageURL: Media? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// 0 to 3, default 1.
    @export(implementation) public var iw: Int? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// An image, up to 20 MB.
    @export(implementation) public var sref: Media? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    /// 0 to 1,000, default 100.
    @export(implementation) public var sw: Int? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }
    /// 6 to 6, default 6.
    @export(implementation) public var sv: Int? {
      get { _storage[optional: 9] } set { _storage[optional: 9] = newValue }
    }
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 10] } set { _storage[optional: 10] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var hd: Bool { get { _storage[11] } set { _storage[11] = newValue } }

    public typealias Quality = RunningHubOptions.Quality_1_4
    public typealias AspectRatio = RunningHubOptions.AspectRatio_1x1_4x3_3x2_16x9_and3More

    @export(implementation) public init(
      prompt: String, hd: Bool, chaos: Int? = nil, quality: Quality? = nil, stylize: Int? = nil, raw: Bool? = nil,
      imageURL: Media? = nil, iw: Int? = nil, sref: Media? = nil, sw: Int? = nil, sv: Int? = nil,
      aspectRatio: AspectRatio? = nil
    ) {
      _storage = _Storage(
        Self._schema, prompt, chaos, quality, stylize, raw, imageURL, iw, sref, sw, sv, aspectRatio, hd
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/youchuan/text-to-image-v81", output: .image, #"""
      {"type":"object","required":["prompt","hd"],"properties":{
      "prompt":{"type":"string","maxLength":8192,"evidence":"client"},
      "chaos":{"type":"integer","minimum":0,"maximum":100,"evidence":"client"},
      "quality":{"type":"string","enum":["1","4"],"evidence":"client"},
      "stylize":{"type":"integer","minimum":0,"maximum":1000,"evidence":"client"},
      "raw":{"type":"boolean","evidence":"client"},
      "imageUrl":{"type":"string","media":{"kind":"image","maxBytes":20971520},"evidence":"client"},
      "iw":{"type":"integer","minimum":0,"maximum":3,"evidence":"client"},
      "sref":{"type":"string","media":{"kind":"image","maxBytes":20971520},"evidence":"client"},
      "sw":{"type":"integer","minimum":0,"maximum":1000,"evidence":"client"},
      "sv":{"type":"integer","minimum":6,"maximum":6,"evidence":"client"},
      "aspectRatio":{"type":"string","enum":["1:1","4:3","3:2","16:9","3:4","2:3","9:16"],"evidence":"client"},
      "hd":{"type":"boolean","evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Midjourney Text To Image V8.2 Preview on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/youchuan/text-to-image-v82`
  ///
  /// Documented as `midjourney-text-to-image-v8.2-preview`. Known from client code, not from documentation.
  public nonisolated struct TextToImageV8_2Preview: ModelRequest {
    /// Up to 8,192 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// 0 to 100, default 0.
    @export(implementation) public var chaos: Int? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `1`.
    @export(implementation) public var quality: Quality? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// 0 to 1,000, default 0.
    @export(implementation) public var stylize: Int? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var raw: Bool? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// An image, up to 20 MB.
    @export(implementation) public var imageURL: Media? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// 0 to 3, default 1.
    @export(implementation) public var iw: Int? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// An image, up to 20 MB.
    @export(implementation) public var sref: Media? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    /// 0 to 1,000, default 100.
    @export(implementation) public var sw: Int? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }
    /// 6 to 6, default 6.
    @export(implementation) public var sv: Int? {
      get { _storage[optional: 9] } set { _storage[optional: 9] = newValue }
    }
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 10] } set { _storage[optional: 10] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var hd: Bool { get { _storage[11] } set { _storage[11] = newValue } }

    public typealias Quality = RunningHubOptions.Quality_1_4
    public typealias AspectRatio = RunningHubOptions.AspectRatio_1x1_4x3_3x2_16x9_and3More

    @export(implementation) public init(
      prompt: String, hd: Bool, chaos: Int? = nil, quality: Quality? = nil, stylize: Int? = nil, raw: Bool? = nil,
      imageURL: Media? = nil, iw: Int? = nil, sref: Media? = nil, sw: Int? = nil, sv: Int? = nil,
      aspectRatio: AspectRatio? = nil
    ) {
      _storage = _Storage(
        Self._schema, prompt, chaos, quality, stylize, raw, imageURL, iw, sref, sw, sv, aspectRatio, hd
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/youchuan/text-to-image-v82", output: .image, #"""
      {"type":"object","required":["prompt","hd"],"properties":{
      "prompt":{"type":"string","maxLength":8192,"evidence":"client"},
      "chaos":{"type":"integer","minimum":0,"maximum":100,"evidence":"client"},
      "quality":{"type":"string","enum":["1","4"],"evidence":"client"},
      "stylize":{"type":"integer","minimum":0,"maximum":1000,"evidence":"client"},
      "raw":{"type":"boolean","evidence":"client"},
      "imageUrl":{"type":"string","media":{"kind":"image","maxBytes":20971520},"evidence":"client"},
      "iw":{"type":"integer","minimum":0,"maximum":3,"evidence":"client"},
      "sref":{"type":"string","media":{"kind":"image","maxBytes":20971520},"evidence":"client"},
      "sw":{"type":"integer","minimum":0,"maximum":1000,"evidence":"client"},
      "sv":{"type":"integer","minimum":6,"maximum":6,"evidence":"client"},
      "aspectRatio":{"type":"string","enum":["1:1","4:3","3:2","16:9","3:4","2:3","9:16"],"evidence":"client"},
      "hd":{"type":"boolean","evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension RunningHubOptions {
  public nonisolated enum AspectRatio_1x1_4x3_3x2_16x9_and3More: ModelOption {
    case `1:1`, `4:3`, `3:2`, `16:9`, `3:4`, `2:3`, `9:16`
    public static var _texts: _OptionTexts { "|1:1|4:3|3:2|16:9|3:4|2:3|9:16" }
  }
  public nonisolated enum Quality_0p5_1_2: ModelOption {
    case `0.5`, `1`, `2`
    public static var _texts: _OptionTexts { "|0.5|1|2" }
  }
  public nonisolated enum Quality_1_4: ModelOption {
    case `1`, `4`
    public static var _texts: _OptionTexts { "|1|4" }
  }
}
