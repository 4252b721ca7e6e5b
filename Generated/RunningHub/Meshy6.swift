// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum Meshy6 {}

extension Meshy6 {
  /// meshy6/image-to-3d · POST /openapi/v2/meshy6/image-to-3d
  public struct ImageTo3D: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/meshy6/image-to-3d", output: .model3D) }
    public static let validator = Validator(#"""
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
    public typealias Topology = RunningHubOptions.Topology
    public typealias SymmetryMode = RunningHubOptions.SymmetryMode
    /// JPEG or PNG, up to 10 MB.
    @export(implementation) public var imageURL: Media { get { fields[0] } set { fields[0] = newValue } }
    /// Default `triangle`.
    @export(implementation) public var topology: Topology? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// 100 to 300,000, default 30,000.
    @export(implementation) public var targetPolycount: Int? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default `auto`.
    @export(implementation) public var symmetryMode: SymmetryMode? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Default `true`.
    @export(implementation) public var shouldRemesh: Bool? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// Default `true`.
    @export(implementation) public var shouldTexture: Bool? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// Default `false`.
    @export(implementation) public var enablePbr: Bool? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    /// Default `false`.
    @export(implementation) public var taPose: Bool? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
    /// Up to 2,000 characters.
    @export(implementation) public var texturePrompt: String? { get { fields[optional: 8] } set { fields[optional: 8] = newValue } }
    /// JPEG or PNG, up to 10 MB.
    @export(implementation) public var textureImageURL: Media? { get { fields[optional: 9] } set { fields[optional: 9] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      imageURL: Media, topology: Topology? = nil, targetPolycount: Int? = nil, symmetryMode: SymmetryMode? = nil,
      shouldRemesh: Bool? = nil, shouldTexture: Bool? = nil, enablePbr: Bool? = nil, taPose: Bool? = nil,
      texturePrompt: String? = nil, textureImageURL: Media? = nil
    ) {
      self.init(fields: Fields(
        Self.validator, imageURL, topology, targetPolycount, symmetryMode, shouldRemesh, shouldTexture, enablePbr,
        taPose, texturePrompt, textureImageURL
      ))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// meshy6/text-to-3d · POST /openapi/v2/meshy6/text-to-3d
  public struct TextTo3D: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/meshy6/text-to-3d", output: .model3D) }
    public static let validator = Validator(#"""
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
    public typealias ArtStyle = RunningHubOptions.ArtStyle
    public typealias Topology = RunningHubOptions.Topology
    public typealias SymmetryMode = RunningHubOptions.SymmetryMode
    /// Up to 600 characters.
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Default `realistic`.
    @export(implementation) public var artStyle: ArtStyle? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Default `triangle`.
    @export(implementation) public var topology: Topology? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// 100 to 300,000, default 30,000.
    @export(implementation) public var targetPolycount: Int? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Default `auto`.
    @export(implementation) public var symmetryMode: SymmetryMode? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// Default `true`.
    @export(implementation) public var shouldRemesh: Bool? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// Default `false`.
    @export(implementation) public var enablePbr: Bool? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    /// Default `false`.
    @export(implementation) public var taPose: Bool? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
    /// Default `false`.
    @export(implementation) public var enablePromptExpansion: Bool? { get { fields[optional: 8] } set { fields[optional: 8] = newValue } }
    /// Up to 2,000 characters.
    @export(implementation) public var texturePrompt: String? { get { fields[optional: 9] } set { fields[optional: 9] = newValue } }
    /// JPEG or PNG, up to 10 MB.
    @export(implementation) public var textureImageURL: Media? { get { fields[optional: 10] } set { fields[optional: 10] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, artStyle: ArtStyle? = nil, topology: Topology? = nil, targetPolycount: Int? = nil,
      symmetryMode: SymmetryMode? = nil, shouldRemesh: Bool? = nil, enablePbr: Bool? = nil, taPose: Bool? = nil,
      enablePromptExpansion: Bool? = nil, texturePrompt: String? = nil, textureImageURL: Media? = nil
    ) {
      self.init(fields: Fields(
        Self.validator, prompt, artStyle, topology, targetPolycount, symmetryMode, shouldRemesh, enablePbr, taPose,
        enablePromptExpansion, texturePrompt, textureImageURL
      ))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension RunningHubOptions {
  public enum ArtStyle: ModelOption {
    case realistic, sculpture
    public static var rawValues: StaticString { "|realistic|sculpture" }
  }
  public enum SymmetryMode: ModelOption {
    case off, auto, on
    public static var rawValues: StaticString { "|off|auto|on" }
  }
  public enum Topology: ModelOption {
    case triangle, quad
    public static var rawValues: StaticString { "|triangle|quad" }
  }
}
