// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum BlackForestLabs {
  public enum Flux1Kontext {
    public enum Pro {}
  }
  public enum Flux2Klein4B {}
  public enum Flux2Klein9B {}
  public enum Flux2 {
    public enum Flash {}
  }
  public enum Flux3 {}
}

extension BlackForestLabs.Flux1Kontext.Pro {
  /// blackforestlabs/flux-1-kontext/pro/edit · POST /v1/models/blackforestlabs/flux-1-kontext/pro/edit
  ///
  /// The official example names image_url, other lists name image. Incomplete: not every field is known; `extra` takes the others.
  public struct Edit: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/blackforestlabs/flux-1-kontext/pro/edit", output: .image) }
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "prompt":{"type":"string"},
      "image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "seed":{"type":"integer"},
      "aspect_ratio":{"type":"string"}}}
      """#)
    @export(implementation) public var prompt: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// An image.
    @export(implementation) public var imageURL: Media? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    @export(implementation) public var seed: Int? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    @export(implementation) public var aspectRatio: String? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String? = nil, imageURL: Media? = nil, seed: Int? = nil, aspectRatio: String? = nil
    ) {
      self.init(fields: Fields(Self.validator, prompt, imageURL, seed, aspectRatio))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}
