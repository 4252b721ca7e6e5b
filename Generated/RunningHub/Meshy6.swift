// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum Meshy6 {}

extension Meshy6 {
  /// meshy6/image-to-3d · POST /openapi/v2/meshy6/image-to-3d
  public struct ImageTo3D: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/meshy6/image-to-3d", output: .model3D)
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
    public var imageURL: Media
    /// Default `triangle`.
    public var topology: Topology?
    /// 100 to 300,000, default 30,000.
    public var targetPolycount: Int?
    /// Default `auto`.
    public var symmetryMode: SymmetryMode?
    /// Default `true`.
    public var shouldRemesh: Bool?
    /// Default `true`.
    public var shouldTexture: Bool?
    /// Default `false`.
    public var enablePbr: Bool?
    /// Default `false`.
    public var taPose: Bool?
    /// Up to 2,000 characters.
    public var texturePrompt: String?
    /// JPEG or PNG, up to 10 MB.
    public var textureImageURL: Media?
    public var extra: Extra = [:]
    public init(
      imageURL: Media, topology: Topology? = nil, targetPolycount: Int? = nil, symmetryMode: SymmetryMode? = nil,
      shouldRemesh: Bool? = nil, shouldTexture: Bool? = nil, enablePbr: Bool? = nil, taPose: Bool? = nil,
      texturePrompt: String? = nil, textureImageURL: Media? = nil
    ) {
      self.imageURL = imageURL; self.topology = topology; self.targetPolycount = targetPolycount
      self.symmetryMode = symmetryMode; self.shouldRemesh = shouldRemesh; self.shouldTexture = shouldTexture
      self.enablePbr = enablePbr; self.taPose = taPose; self.texturePrompt = texturePrompt
      self.textureImageURL = textureImageURL
    }
    public init(_ blank: Blank) { imageURL = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&imageURL); field(&topology); field(&targetPolycount); field(&symmetryMode); field(&shouldRemesh)
      field(&shouldTexture); field(&enablePbr); field(&taPose); field(&texturePrompt); field(&textureImageURL)
      field(&extra)
    }
  }

  /// meshy6/text-to-3d · POST /openapi/v2/meshy6/text-to-3d
  public struct TextTo3D: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/meshy6/text-to-3d", output: .model3D)
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
    public var prompt: String
    /// Default `realistic`.
    public var artStyle: ArtStyle?
    /// Default `triangle`.
    public var topology: Topology?
    /// 100 to 300,000, default 30,000.
    public var targetPolycount: Int?
    /// Default `auto`.
    public var symmetryMode: SymmetryMode?
    /// Default `true`.
    public var shouldRemesh: Bool?
    /// Default `false`.
    public var enablePbr: Bool?
    /// Default `false`.
    public var taPose: Bool?
    /// Default `false`.
    public var enablePromptExpansion: Bool?
    /// Up to 2,000 characters.
    public var texturePrompt: String?
    /// JPEG or PNG, up to 10 MB.
    public var textureImageURL: Media?
    public var extra: Extra = [:]
    public init(
      prompt: String, artStyle: ArtStyle? = nil, topology: Topology? = nil, targetPolycount: Int? = nil,
      symmetryMode: SymmetryMode? = nil, shouldRemesh: Bool? = nil, enablePbr: Bool? = nil, taPose: Bool? = nil,
      enablePromptExpansion: Bool? = nil, texturePrompt: String? = nil, textureImageURL: Media? = nil
    ) {
      self.prompt = prompt; self.artStyle = artStyle; self.topology = topology; self.targetPolycount = targetPolycount
      self.symmetryMode = symmetryMode; self.shouldRemesh = shouldRemesh; self.enablePbr = enablePbr
      self.taPose = taPose; self.enablePromptExpansion = enablePromptExpansion; self.texturePrompt = texturePrompt
      self.textureImageURL = textureImageURL
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&artStyle); field(&topology); field(&targetPolycount); field(&symmetryMode)
      field(&shouldRemesh); field(&enablePbr); field(&taPose); field(&enablePromptExpansion); field(&texturePrompt)
      field(&textureImageURL); field(&extra)
    }
  }
}
