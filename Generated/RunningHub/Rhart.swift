// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum RhartTextG25FlashCV {}
public enum RhartTextG25Flash {}
public enum RhartTextG25ProCV {}
public enum RhartTextG25Pro {}
public enum RhartTextG3FlashPreviewCV {}
public enum RhartTextG3FlashPreview {}
public enum RhartTextG3ProPreviewCV {}
public enum RhartTextG3ProPreview {}
public enum RhartTextQwen27B {}

extension RhartTextG25FlashCV {
  /// rhart-text-g-25-flash-cv/image-to-text · POST /openapi/v2/rhart-text-g-25-flash-cv/image-to-text
  public struct ImageToText: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-text-g-25-flash-cv/image-to-text", output: .text)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","imageUrl"],"properties":{
      "prompt":{"type":"string"},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":31457280}}}}
      """#, common: runningHubCommon)
    public var prompt: String
    /// JPEG or PNG, up to 30 MB.
    public var imageURL: Media
    public var extra: Extra = [:]
    public init(prompt: String, imageURL: Media) { self.prompt = prompt; self.imageURL = imageURL }
    public init(_ blank: Blank) { prompt = ""; imageURL = "" }
    public mutating func visit(_ field: inout FieldVisitor) { field(&prompt); field(&imageURL); field(&extra) }
  }
}

extension RhartTextG25Flash {
  /// rhart-text-g-25-flash/image-to-text · POST /openapi/v2/rhart-text-g-25-flash/image-to-text
  public struct ImageToText: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-text-g-25-flash/image-to-text", output: .text)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","imageUrl"],"properties":{
      "prompt":{"type":"string"},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":31457280}}}}
      """#, common: runningHubCommon)
    public var prompt: String
    /// JPEG or PNG, up to 30 MB.
    public var imageURL: Media
    public var extra: Extra = [:]
    public init(prompt: String, imageURL: Media) { self.prompt = prompt; self.imageURL = imageURL }
    public init(_ blank: Blank) { prompt = ""; imageURL = "" }
    public mutating func visit(_ field: inout FieldVisitor) { field(&prompt); field(&imageURL); field(&extra) }
  }

  /// rhart-text-g-25-flash/text-to-text · POST /openapi/v2/rhart-text-g-25-flash/text-to-text
  public struct TextToText: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-text-g-25-flash/text-to-text", output: .text)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"}}}
      """#, common: runningHubCommon)
    public var prompt: String
    public var extra: Extra = [:]
    public init(prompt: String) { self.prompt = prompt }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) { field(&prompt); field(&extra) }
  }

  /// rhart-text-g-25-flash/video-to-text · POST /openapi/v2/rhart-text-g-25-flash/video-to-text
  public struct VideoToText: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-text-g-25-flash/video-to-text", output: .text)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","videoUrl"],"properties":{
      "prompt":{"type":"string"},
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":20971520}}}}
      """#, common: runningHubCommon)
    public var prompt: String
    /// MP4, up to 20 MB.
    public var videoURL: Media
    public var extra: Extra = [:]
    public init(prompt: String, videoURL: Media) { self.prompt = prompt; self.videoURL = videoURL }
    public init(_ blank: Blank) { prompt = ""; videoURL = "" }
    public mutating func visit(_ field: inout FieldVisitor) { field(&prompt); field(&videoURL); field(&extra) }
  }
}

extension RhartTextG25ProCV {
  /// rhart-text-g-25-pro-cv/image-to-text · POST /openapi/v2/rhart-text-g-25-pro-cv/image-to-text
  public struct ImageToText: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-text-g-25-pro-cv/image-to-text", output: .text)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","imageUrl"],"properties":{
      "prompt":{"type":"string"},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":31457280}}}}
      """#, common: runningHubCommon)
    public var prompt: String
    /// JPEG or PNG, up to 30 MB.
    public var imageURL: Media
    public var extra: Extra = [:]
    public init(prompt: String, imageURL: Media) { self.prompt = prompt; self.imageURL = imageURL }
    public init(_ blank: Blank) { prompt = ""; imageURL = "" }
    public mutating func visit(_ field: inout FieldVisitor) { field(&prompt); field(&imageURL); field(&extra) }
  }
}

extension RhartTextG25Pro {
  /// rhart-text-g-25-pro/image-to-text · POST /openapi/v2/rhart-text-g-25-pro/image-to-text
  public struct ImageToText: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-text-g-25-pro/image-to-text", output: .text)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","imageUrl"],"properties":{
      "prompt":{"type":"string"},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":31457280}}}}
      """#, common: runningHubCommon)
    public var prompt: String
    /// JPEG or PNG, up to 30 MB.
    public var imageURL: Media
    public var extra: Extra = [:]
    public init(prompt: String, imageURL: Media) { self.prompt = prompt; self.imageURL = imageURL }
    public init(_ blank: Blank) { prompt = ""; imageURL = "" }
    public mutating func visit(_ field: inout FieldVisitor) { field(&prompt); field(&imageURL); field(&extra) }
  }

  /// rhart-text-g-25-pro/text-to-text · POST /openapi/v2/rhart-text-g-25-pro/text-to-text
  public struct TextToText: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-text-g-25-pro/text-to-text", output: .text)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"}}}
      """#, common: runningHubCommon)
    public var prompt: String
    public var extra: Extra = [:]
    public init(prompt: String) { self.prompt = prompt }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) { field(&prompt); field(&extra) }
  }

  /// rhart-text-g-25-pro/video-to-text · POST /openapi/v2/rhart-text-g-25-pro/video-to-text
  public struct VideoToText: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-text-g-25-pro/video-to-text", output: .text)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","videoUrl"],"properties":{
      "prompt":{"type":"string"},
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":20971520}}}}
      """#, common: runningHubCommon)
    public var prompt: String
    /// MP4, up to 20 MB.
    public var videoURL: Media
    public var extra: Extra = [:]
    public init(prompt: String, videoURL: Media) { self.prompt = prompt; self.videoURL = videoURL }
    public init(_ blank: Blank) { prompt = ""; videoURL = "" }
    public mutating func visit(_ field: inout FieldVisitor) { field(&prompt); field(&videoURL); field(&extra) }
  }
}

extension RhartTextG3FlashPreviewCV {
  /// rhart-text-g-3-flash-preview-cv/image-to-text · POST /openapi/v2/rhart-text-g-3-flash-preview-cv/image-to-text
  public struct ImageToText: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-text-g-3-flash-preview-cv/image-to-text", output: .text)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","imageUrl"],"properties":{
      "prompt":{"type":"string"},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":31457280}}}}
      """#, common: runningHubCommon)
    public var prompt: String
    /// JPEG or PNG, up to 30 MB.
    public var imageURL: Media
    public var extra: Extra = [:]
    public init(prompt: String, imageURL: Media) { self.prompt = prompt; self.imageURL = imageURL }
    public init(_ blank: Blank) { prompt = ""; imageURL = "" }
    public mutating func visit(_ field: inout FieldVisitor) { field(&prompt); field(&imageURL); field(&extra) }
  }
}

extension RhartTextG3FlashPreview {
  /// rhart-text-g-3-flash-preview/image-to-text · POST /openapi/v2/rhart-text-g-3-flash-preview/image-to-text
  public struct ImageToText: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-text-g-3-flash-preview/image-to-text", output: .text)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","imageUrl"],"properties":{
      "prompt":{"type":"string"},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":31457280}}}}
      """#, common: runningHubCommon)
    public var prompt: String
    /// JPEG or PNG, up to 30 MB.
    public var imageURL: Media
    public var extra: Extra = [:]
    public init(prompt: String, imageURL: Media) { self.prompt = prompt; self.imageURL = imageURL }
    public init(_ blank: Blank) { prompt = ""; imageURL = "" }
    public mutating func visit(_ field: inout FieldVisitor) { field(&prompt); field(&imageURL); field(&extra) }
  }

  /// rhart-text-g-3-flash-preview/text-to-text · POST /openapi/v2/rhart-text-g-3-flash-preview/text-to-text
  public struct TextToText: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-text-g-3-flash-preview/text-to-text", output: .text)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"}}}
      """#, common: runningHubCommon)
    public var prompt: String
    public var extra: Extra = [:]
    public init(prompt: String) { self.prompt = prompt }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) { field(&prompt); field(&extra) }
  }

  /// rhart-text-g-3-flash-preview/video-to-text · POST /openapi/v2/rhart-text-g-3-flash-preview/video-to-text
  public struct VideoToText: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-text-g-3-flash-preview/video-to-text", output: .text)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","videoUrl"],"properties":{
      "prompt":{"type":"string"},
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":20971520}}}}
      """#, common: runningHubCommon)
    public var prompt: String
    /// MP4, up to 20 MB.
    public var videoURL: Media
    public var extra: Extra = [:]
    public init(prompt: String, videoURL: Media) { self.prompt = prompt; self.videoURL = videoURL }
    public init(_ blank: Blank) { prompt = ""; videoURL = "" }
    public mutating func visit(_ field: inout FieldVisitor) { field(&prompt); field(&videoURL); field(&extra) }
  }
}

extension RhartTextG3ProPreviewCV {
  /// rhart-text-g-3-pro-preview-cv/image-to-text · POST /openapi/v2/rhart-text-g-3-pro-preview-cv/image-to-text
  public struct ImageToText: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-text-g-3-pro-preview-cv/image-to-text", output: .text)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","imageUrl"],"properties":{
      "prompt":{"type":"string"},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":31457280}}}}
      """#, common: runningHubCommon)
    public var prompt: String
    /// JPEG or PNG, up to 30 MB.
    public var imageURL: Media
    public var extra: Extra = [:]
    public init(prompt: String, imageURL: Media) { self.prompt = prompt; self.imageURL = imageURL }
    public init(_ blank: Blank) { prompt = ""; imageURL = "" }
    public mutating func visit(_ field: inout FieldVisitor) { field(&prompt); field(&imageURL); field(&extra) }
  }
}

extension RhartTextG3ProPreview {
  /// rhart-text-g-3-pro-preview/image-to-text · POST /openapi/v2/rhart-text-g-3-pro-preview/image-to-text
  public struct ImageToText: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-text-g-3-pro-preview/image-to-text", output: .text)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","imageUrl"],"properties":{
      "prompt":{"type":"string"},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":31457280}}}}
      """#, common: runningHubCommon)
    public var prompt: String
    /// JPEG or PNG, up to 30 MB.
    public var imageURL: Media
    public var extra: Extra = [:]
    public init(prompt: String, imageURL: Media) { self.prompt = prompt; self.imageURL = imageURL }
    public init(_ blank: Blank) { prompt = ""; imageURL = "" }
    public mutating func visit(_ field: inout FieldVisitor) { field(&prompt); field(&imageURL); field(&extra) }
  }

  /// rhart-text-g-3-pro-preview/text-to-text · POST /openapi/v2/rhart-text-g-3-pro-preview/text-to-text
  public struct TextToText: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-text-g-3-pro-preview/text-to-text", output: .text)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"}}}
      """#, common: runningHubCommon)
    public var prompt: String
    public var extra: Extra = [:]
    public init(prompt: String) { self.prompt = prompt }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) { field(&prompt); field(&extra) }
  }

  /// rhart-text-g-3-pro-preview/video-to-text · POST /openapi/v2/rhart-text-g-3-pro-preview/video-to-text
  public struct VideoToText: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-text-g-3-pro-preview/video-to-text", output: .text)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","videoUrl"],"properties":{
      "prompt":{"type":"string"},
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":20971520}}}}
      """#, common: runningHubCommon)
    public var prompt: String
    /// MP4, up to 20 MB.
    public var videoURL: Media
    public var extra: Extra = [:]
    public init(prompt: String, videoURL: Media) { self.prompt = prompt; self.videoURL = videoURL }
    public init(_ blank: Blank) { prompt = ""; videoURL = "" }
    public mutating func visit(_ field: inout FieldVisitor) { field(&prompt); field(&videoURL); field(&extra) }
  }
}

extension RhartTextQwen27B {
  /// rhart-text-qwen-27b/chat · POST /openapi/v2/rhart-text-qwen-27b/chat
  public struct Chat: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-text-qwen-27b/chat", output: .text)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"},
      "imageUrls":{"type":"array","maxItems":5,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":31457280}}},
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4","mov"],"maxBytes":104857600}}}}
      """#, common: runningHubCommon)
    public var prompt: String
    /// Up to 5 items, each: JPEG, PNG or WEBP, up to 30 MB.
    public var imageURLs: [Media]?
    /// MP4 or MOV, up to 100 MB.
    public var videoURL: Media?
    public var extra: Extra = [:]
    public init(prompt: String, imageURLs: [Media]? = nil, videoURL: Media? = nil) {
      self.prompt = prompt; self.imageURLs = imageURLs; self.videoURL = videoURL
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&imageURLs); field(&videoURL); field(&extra)
    }
  }
}
