// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum Meshy6 {}

extension Meshy6 {
  /// Meshy6 image to 3D on RunningHub. Makes 3D models.
  ///
  /// `POST /openapi/v2/meshy6/image-to-3d`
  public nonisolated struct ImageTo3D: ModelRequest {
    /// JPEG or PNG, up to 10 MB.
    @export(implementation) public var imageURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `triangle`.
    @export(implementation) public var topology: Topology? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// 100 to 300,000, default 30,000.
    @export(implementation) public var targetPolycount: Int? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `auto`.
    @export(implementation) public var symmetryMode: SymmetryMode? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var shouldRemesh: Bool? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var shouldTexture: Bool? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var enablePbr: Bool? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var taPose: Bool? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    /// Up to 2,000 characters.
    @export(implementation) public var texturePrompt: String? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }
    /// JPEG or PNG, up to 10 MB.
    @export(implementation) public var textureImageURL: Media? {
      get { _storage[optional: 9] } set { _storage[optional: 9] = newValue }
    }

    public typealias Topology = RunningHubOptions.Topology_Triangle_Quad
    public typealias SymmetryMode = RunningHubOptions.SymmetryMode_Off_Auto_On

    @export(implementation) public init(
      imageURL: Media, topology: Topology? = nil, targetPolycount: Int? = nil, symmetryMode: SymmetryMode? = nil,
      shouldRemesh: Bool? = nil, shouldTexture: Bool? = nil, enablePbr: Bool? = nil, taPose: Bool? = nil,
      texturePrompt: String? = nil, textureImageURL: Media? = nil
    ) {
      _storage = _Storage(
        Self._schema, imageURL, topology, targetPolycount, symmetryMode, shouldRemesh, shouldTexture, enablePbr,
        taPose, texturePrompt, textureImageURL
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/meshy6/image-to-3d", output: .model3D, #"""
      {"type":"object","required":["imageUrl"],"properties":{
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
      "topology":{"type":"string","enum":["triangle","quad"]},
      "targetPolycount":{"type":"integer","minimum":100,"maximum":300000},
      "symmetryMode":{"type":"string","enum":["off","auto","on"]},
      "shouldRemesh":{"type":"boolean"},
      "shouldTexture":{"type":"boolean"},
      "enablePbr":{"type":"boolean"},
      "taPose":{"type":"boolean"},
      "texturePrompt":{"type":"string","maxLength":2000},
      "textureImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Meshy6 text to 3D on RunningHub. Makes 3D models.
  ///
  /// `POST /openapi/v2/meshy6/text-to-3d`
  public nonisolated struct TextTo3D: ModelRequest {
    /// Up to 600 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `realistic`.
    @export(implementation) public var artStyle: ArtStyle? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `triangle`.
    @export(implementation) public var topology: Topology? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// 100 to 300,000, default 30,000.
    @export(implementation) public var targetPolycount: Int? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `auto`.
    @export(implementation) public var symmetryMode: SymmetryMode? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var shouldRemesh: Bool? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var enablePbr: Bool? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var taPose: Bool? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var enablePromptExpansion: Bool? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }
    /// Up to 2,000 characters.
    @export(implementation) public var texturePrompt: String? {
      get { _storage[optional: 9] } set { _storage[optional: 9] = newValue }
    }
    /// JPEG or PNG, up to 10 MB.
    @export(implementation) public var textureImageURL: Media? {
      get { _storage[optional: 10] } set { _storage[optional: 10] = newValue }
    }

    public nonisolated enum ArtStyle: ModelOption {
      case realistic, sculpture
      public static var _texts: _OptionTexts { "|realistic|sculpture" }
    }

    public typealias Topology = RunningHubOptions.Topology_Triangle_Quad
    public typealias SymmetryMode = RunningHubOptions.SymmetryMode_Off_Auto_On

    @export(implementation) public init(
      prompt: String, artStyle: ArtStyle? = nil, topology: Topology? = nil, targetPolycount: Int? = nil,
      symmetryMode: SymmetryMode? = nil, shouldRemesh: Bool? = nil, enablePbr: Bool? = nil, taPose: Bool? = nil,
      enablePromptExpansion: Bool? = nil, texturePrompt: String? = nil, textureImageURL: Media? = nil
    ) {
      _storage = _Storage(
        Self._schema, prompt, artStyle, topology, targetPolycount, symmetryMode, shouldRemesh, enablePbr, taPose,
        enablePromptExpansion, texturePrompt, textureImageURL
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/meshy6/text-to-3d", output: .model3D, #"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string","maxLength":600},
      "artStyle":{"type":"string","enum":["realistic","sculpture"]},
      "topology":{"type":"string","enum":["triangle","quad"]},
      "targetPolycount":{"type":"integer","minimum":100,"maximum":300000},
      "symmetryMode":{"type":"string","enum":["off","auto","on"]},
      "shouldRemesh":{"type":"boolean"},
      "enablePbr":{"type":"boolean"},
      "taPose":{"type":"boolean"},
      "enablePromptExpansion":{"type":"boolean"},
      "texturePrompt":{"type":"string","maxLength":2000},
      "textureImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension RunningHubOptions {
  public nonisolated enum SymmetryMode_Off_Auto_On: ModelOption {
    case off, auto, on
    public static var _texts: _OptionTexts { "|off|auto|on" }
  }
  public nonisolated enum Topology_Triangle_Quad: ModelOption {
    case triangle, quad
    public static var _texts: _OptionTexts { "|triangle|quad" }
  }
}
