// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum WanAI {
  public nonisolated enum Wan2_2 {}
  public nonisolated enum Wan2_6 {}
  public nonisolated enum Wan2_7 {
    public nonisolated enum Pro {}
  }
  public nonisolated enum Wan3_0Prime {}
  public nonisolated enum Wan3_0 {}
}

extension WanAI.Wan2_2 {
  /// Wan 2.2 image to video on RunComfy. Makes video.
  ///
  /// `POST /v1/models/wan-ai/wan-2-2/image-to-video`
  public nonisolated struct ImageToVideo: ModelRequest {
    /// Up to 800 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 500 characters.
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// An image, under 10 MB, sides 360 to 2,000 px.
    @export(implementation) public var imgURL: Media { get { _storage[2] } set { _storage[2] = newValue } }
    @export(implementation) public var template: String? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `480P`.
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default 5.
    @export(implementation) public var duration: Duration? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var promptExtend: Bool? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }

    public nonisolated enum Resolution: ModelOption {
      case `480P`, `1080P`
      public static var _texts: _OptionTexts { "|480P|1080P" }
    }

    public nonisolated enum Duration: Int, NumberOption {
      case `5` = 5
    }

    @export(implementation) public init(
      prompt: String, imgURL: Media, negativePrompt: String? = nil, template: String? = nil,
      resolution: Resolution? = nil, duration: Duration? = nil, promptExtend: Bool? = nil, seed: Int? = nil
    ) {
      _storage = _Storage(
        Self._schema, prompt, negativePrompt, imgURL, template, resolution, duration, promptExtend, seed
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/wan-ai/wan-2-2/image-to-video", output: .video, #"""
      {"type":"object","required":["prompt","img_url"],"properties":{
      "prompt":{"type":"string","maxLength":800},
      "negative_prompt":{"type":"string","maxLength":500},
      "img_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"],"exclusiveMaxBytes":10485760,
        "minWidth":360,"maxWidth":2000,"minHeight":360,"maxHeight":2000}},
      "template":{"type":"string"},
      "resolution":{"type":"string","enum":["480P","1080P"]},
      "duration":{"type":"integer","enum":[5]},
      "prompt_extend":{"type":"boolean"},
      "seed":{"type":"integer"}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}
