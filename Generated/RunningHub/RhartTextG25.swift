// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum RhartTextG25FlashCV {}
public enum RhartTextG25Flash {}
public enum RhartTextG25ProCV {}
public enum RhartTextG25Pro {}

extension RhartTextG25FlashCV {
  /// rhart-text-g-25-flash-cv/image-to-text · POST /openapi/v2/rhart-text-g-25-flash-cv/image-to-text
  public struct ImageToText: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-text-g-25-flash-cv/image-to-text", output: .text) }
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

extension RhartTextG25Flash {
  /// rhart-text-g-25-flash/image-to-text · POST /openapi/v2/rhart-text-g-25-flash/image-to-text
  public struct ImageToText: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-text-g-25-flash/image-to-text", output: .text) }
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

  /// rhart-text-g-25-flash/text-to-text · POST /openapi/v2/rhart-text-g-25-flash/text-to-text
  public struct TextToText: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-text-g-25-flash/text-to-text", output: .text) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"}}}
      """#, common: runningHubCommon)
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    public var fields: Fields
    @export(implementation) public init(prompt: String) { self.init(fields: Fields(Self.validator, prompt)) }
    public init(fields: Fields) { self.fields = fields }
  }

  /// rhart-text-g-25-flash/video-to-text · POST /openapi/v2/rhart-text-g-25-flash/video-to-text
  public struct VideoToText: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-text-g-25-flash/video-to-text", output: .text) }
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

extension RhartTextG25ProCV {
  /// rhart-text-g-25-pro-cv/image-to-text · POST /openapi/v2/rhart-text-g-25-pro-cv/image-to-text
  public struct ImageToText: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-text-g-25-pro-cv/image-to-text", output: .text) }
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

extension RhartTextG25Pro {
  /// rhart-text-g-25-pro/image-to-text · POST /openapi/v2/rhart-text-g-25-pro/image-to-text
  public struct ImageToText: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-text-g-25-pro/image-to-text", output: .text) }
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

  /// rhart-text-g-25-pro/text-to-text · POST /openapi/v2/rhart-text-g-25-pro/text-to-text
  public struct TextToText: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-text-g-25-pro/text-to-text", output: .text) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"}}}
      """#, common: runningHubCommon)
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    public var fields: Fields
    @export(implementation) public init(prompt: String) { self.init(fields: Fields(Self.validator, prompt)) }
    public init(fields: Fields) { self.fields = fields }
  }

  /// rhart-text-g-25-pro/video-to-text · POST /openapi/v2/rhart-text-g-25-pro/video-to-text
  public struct VideoToText: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-text-g-25-pro/video-to-text", output: .text) }
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
