// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum IdeogramAI {
  public nonisolated enum IdeogramV4 {}
}

extension IdeogramAI.IdeogramV4 {
  /// Ideogram V4 text to image on RunComfy. Makes images.
  ///
  /// `POST /v1/models/ideogram-ai/ideogram-v4/text-to-image`
  public nonisolated struct TextToImage: ModelRequest {
    /// Default `jpeg`.
    @export(implementation) public var outputFormat: OutputFormat? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    @export(implementation) public var prompt: String { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `BALANCED`.
    @export(implementation) public var renderingSpeed: RenderingSpeed? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `1:1`.
    @export(implementation) public var size: Size? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }

    public nonisolated enum RenderingSpeed: ModelOption {
      case TURBO, BALANCED, QUALITY
      public static var _texts: _OptionTexts { "|TURBO|BALANCED|QUALITY" }
    }

    public nonisolated enum Size: ModelOption {
      case `1:1`, `3:4`, `4:3`, `16:9`, `9:16`
      public static var _texts: _OptionTexts { "|1:1|3:4|4:3|16:9|9:16" }
    }

    public typealias OutputFormat = RunComfyOptions.OutputFormat_Png_Jpeg

    @export(implementation) public init(
      prompt: String, outputFormat: OutputFormat? = nil, renderingSpeed: RenderingSpeed? = nil, size: Size? = nil
    ) {
      _storage = _Storage(Self._schema, outputFormat, prompt, renderingSpeed, size)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/ideogram-ai/ideogram-v4/text-to-image", output: .image, #"""
      {"type":"object","required":["prompt"],"properties":{
      "output_format":{"type":"string","enum":["png","jpeg"]},
      "prompt":{"type":"string"},
      "rendering_speed":{"type":"string","enum":["TURBO","BALANCED","QUALITY"]},
      "size":{"type":"string","enum":["1:1","3:4","4:3","16:9","9:16"]}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}
