// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum Acme {
  public enum Fox1_2 {}
}

extension Acme.Fox1_2 {
  /// acme/fox-1.2/image-to-video · POST /v1/models/acme/fox-1.2/image-to-video
  public struct ImageToVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/acme/fox-1.2/image-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","img_url"],"properties":{
      "prompt":{"type":"string","maxLength":20},
      "img_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"],"formats":["jpeg","png"],"maxBytes":1048576}},
      "resolution":{"type":"string","enum":["480P","1080P"]},
      "seed":{"type":"integer","minimum":0,"maximum":4294967295},
      "strength":{"type":"number","minimum":0,"maximum":1,"multipleOf":0.05,"evidence":{"multipleOf":"inferred"}}}}
      """#)
    public typealias Resolution = RunComfyOptions.Resolution
    /// Up to 20 characters.
    public var prompt: String
    /// JPEG or PNG, up to 1 MB.
    public var imgURL: Media
    /// Default `480P`.
    public var resolution: Resolution?
    /// 0 to 4,294,967,295.
    public var seed: Int?
    /// 0 to 1, in steps of 0.05. Step inferred.
    public var strength: Double?
    public var extra: Extra = [:]
    public init(
      prompt: String, imgURL: Media, resolution: Resolution? = nil, seed: Int? = nil, strength: Double? = nil
    ) {
      self.prompt = prompt; self.imgURL = imgURL; self.resolution = resolution; self.seed = seed
      self.strength = strength
    }
    public init(_ blank: Blank) { prompt = ""; imgURL = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&imgURL); field(&resolution); field(&seed); field(&strength); field(&extra)
    }
  }
}

extension Acme {
  /// acme/owl · POST /v1/models/acme/owl
  public struct Owl: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/acme/owl")
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "prompt":{"type":"string","maxLength":9}}}
      """#)
    /// Up to 9 characters.
    public var prompt: String?
    public var extra: Extra = [:]
    public init(prompt: String? = nil) { self.prompt = prompt }
    public init(_ blank: Blank) {}
    public mutating func visit(_ field: inout FieldVisitor) { field(&prompt); field(&extra) }
  }
}
