// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum RhartTextG3FlashPreviewCV {}
public enum RhartTextG3FlashPreview {}
public enum RhartTextG3ProPreviewCV {}
public enum RhartTextG3ProPreview {}

extension RhartTextG3FlashPreviewCV {
  /// rhart-text-g-3-flash-preview-cv/image-to-text · POST /openapi/v2/rhart-text-g-3-flash-preview-cv/image-to-text
  public struct ImageToText: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-text-g-3-flash-preview-cv/image-to-text", output: .text) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","imageUrl"],"properties":{
      "prompt":{"type":"string"},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":31457280}}}}
      """#, common: runningHubCommon)
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// JPEG or PNG, up to 30 MB.
    @export(implementation) public var imageURL: Media { get { fields[1] } set { fields[1] = newValue } }
    public var fields: Fields
    @export(implementation) public init(prompt: String, imageURL: Media) {
      self.init(fields: Fields(Self.validator, prompt, imageURL))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension RhartTextG3FlashPreview {
  /// rhart-text-g-3-flash-preview/image-to-text · POST /openapi/v2/rhart-text-g-3-flash-preview/image-to-text
  public struct ImageToText: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-text-g-3-flash-preview/image-to-text", output: .text) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","imageUrl"],"properties":{
      "prompt":{"type":"string"},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":31457280}}}}
      """#, common: runningHubCommon)
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// JPEG or PNG, up to 30 MB.
    @export(implementation) public var imageURL: Media { get { fields[1] } set { fields[1] = newValue } }
    public var fields: Fields
    @export(implementation) public init(prompt: String, imageURL: Media) {
      self.init(fields: Fields(Self.validator, prompt, imageURL))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// rhart-text-g-3-flash-preview/text-to-text · POST /openapi/v2/rhart-text-g-3-flash-preview/text-to-text
  public struct TextToText: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-text-g-3-flash-preview/text-to-text", output: .text) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"}}}
      """#, common: runningHubCommon)
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    public var fields: Fields
    @export(implementation) public init(prompt: String) { self.init(fields: Fields(Self.validator, prompt)) }
    public init(fields: Fields) { self.fields = fields }
  }

  /// rhart-text-g-3-flash-preview/video-to-text · POST /openapi/v2/rhart-text-g-3-flash-preview/video-to-text
  public struct VideoToText: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-text-g-3-flash-preview/video-to-text", output: .text) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","videoUrl"],"properties":{
      "prompt":{"type":"string"},
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":20971520}}}}
      """#, common: runningHubCommon)
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// MP4, up to 20 MB.
    @export(implementation) public var videoURL: Media { get { fields[1] } set { fields[1] = newValue } }
    public var fields: Fields
    @export(implementation) public init(prompt: String, videoURL: Media) {
      self.init(fields: Fields(Self.validator, prompt, videoURL))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension RhartTextG3ProPreviewCV {
  /// rhart-text-g-3-pro-preview-cv/image-to-text · POST /openapi/v2/rhart-text-g-3-pro-preview-cv/image-to-text
  public struct ImageToText: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-text-g-3-pro-preview-cv/image-to-text", output: .text) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","imageUrl"],"properties":{
      "prompt":{"type":"string"},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":31457280}}}}
      """#, common: runningHubCommon)
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// JPEG or PNG, up to 30 MB.
    @export(implementation) public var imageURL: Media { get { fields[1] } set { fields[1] = newValue } }
    public var fields: Fields
    @export(implementation) public init(prompt: String, imageURL: Media) {
      self.init(fields: Fields(Self.validator, prompt, imageURL))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension RhartTextG3ProPreview {
  /// rhart-text-g-3-pro-preview/image-to-text · POST /openapi/v2/rhart-text-g-3-pro-preview/image-to-text
  public struct ImageToText: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-text-g-3-pro-preview/image-to-text", output: .text) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","imageUrl"],"properties":{
      "prompt":{"type":"string"},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":31457280}}}}
      """#, common: runningHubCommon)
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// JPEG or PNG, up to 30 MB.
    @export(implementation) public var imageURL: Media { get { fields[1] } set { fields[1] = newValue } }
    public var fields: Fields
    @export(implementation) public init(prompt: String, imageURL: Media) {
      self.init(fields: Fields(Self.validator, prompt, imageURL))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// rhart-text-g-3-pro-preview/text-to-text · POST /openapi/v2/rhart-text-g-3-pro-preview/text-to-text
  public struct TextToText: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-text-g-3-pro-preview/text-to-text", output: .text) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"}}}
      """#, common: runningHubCommon)
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    public var fields: Fields
    @export(implementation) public init(prompt: String) { self.init(fields: Fields(Self.validator, prompt)) }
    public init(fields: Fields) { self.fields = fields }
  }

  /// rhart-text-g-3-pro-preview/video-to-text · POST /openapi/v2/rhart-text-g-3-pro-preview/video-to-text
  public struct VideoToText: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-text-g-3-pro-preview/video-to-text", output: .text) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","videoUrl"],"properties":{
      "prompt":{"type":"string"},
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":20971520}}}}
      """#, common: runningHubCommon)
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// MP4, up to 20 MB.
    @export(implementation) public var videoURL: Media { get { fields[1] } set { fields[1] = newValue } }
    public var fields: Fields
    @export(implementation) public init(prompt: String, videoURL: Media) {
      self.init(fields: Fields(Self.validator, prompt, videoURL))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}
