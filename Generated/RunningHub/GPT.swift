// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum GPTImage1_5 {}
public enum GPTImage2 {}
public enum GPTImage2_0 {}

extension GPTImage1_5 {
  /// gpt-image-1.5/image-to-image-official-stable · POST /openapi/v2/rhart-image-g-1.5-official/image-to-image
  public struct ImageToImageOfficialStable: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-image-g-1.5-official/image-to-image", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","imageUrls","size","quality"],"properties":{
      "prompt":{"type":"string"},
      "imageUrls":{"type":"array","maxItems":10,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}}},
      "size":{"type":"string","enum":["1024*1024","1024*1536","1536*1024"]},
      "quality":{"type":"string","enum":["low","medium","high"]},
      "inputFidelity":{"type":"string","enum":["low","high"]},
      "background":{"type":"string","enum":["auto","transparent","opaque"]}}}
      """#, common: runningHubCommon)
    public typealias Size = RunningHubOptions.Size_8
    public typealias Quality = RunningHubOptions.Quality_3
    public typealias InputFidelity = RunningHubOptions.InputFidelity
    public typealias Background = RunningHubOptions.Background
    public var prompt: String
    /// Up to 10 items, each: JPEG or PNG, up to 50 MB.
    public var imageURLs: [Media]
    /// Default `1024*1024`.
    public var size: Size
    /// Default `medium`.
    public var quality: Quality
    public var inputFidelity: InputFidelity?
    /// Default `auto`.
    public var background: Background?
    public var extra: Extra = [:]
    public init(
      prompt: String, imageURLs: [Media], size: Size, quality: Quality, inputFidelity: InputFidelity? = nil,
      background: Background? = nil
    ) {
      self.prompt = prompt; self.imageURLs = imageURLs; self.size = size; self.quality = quality
      self.inputFidelity = inputFidelity; self.background = background
    }
    public init(_ blank: Blank) { prompt = ""; imageURLs = []; size = .`1024*1024`; quality = .low }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&imageURLs); field(&size); field(&quality); field(&inputFidelity); field(&background)
      field(&extra)
    }
  }

  /// gpt-image-1.5/text-to-image-official-stable · POST /openapi/v2/rhart-image-g-1.5-official/text-to-image
  public struct TextToImageOfficialStable: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-image-g-1.5-official/text-to-image", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","size","quality"],"properties":{
      "prompt":{"type":"string"},
      "size":{"type":"string","enum":["1024*1024","1024*1536","1536*1024"]},
      "quality":{"type":"string","enum":["low","medium","high"]},
      "background":{"type":"string","enum":["auto","transparent","opaque"]}}}
      """#, common: runningHubCommon)
    public typealias Size = RunningHubOptions.Size_8
    public typealias Quality = RunningHubOptions.Quality_3
    public typealias Background = RunningHubOptions.Background
    public var prompt: String
    /// Default `1024*1024`.
    public var size: Size
    /// Default `medium`.
    public var quality: Quality
    public var background: Background?
    public var extra: Extra = [:]
    public init(prompt: String, size: Size, quality: Quality, background: Background? = nil) {
      self.prompt = prompt; self.size = size; self.quality = quality; self.background = background
    }
    public init(_ blank: Blank) { prompt = ""; size = .`1024*1024`; quality = .low }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&size); field(&quality); field(&background); field(&extra)
    }
  }

  /// gpt-image-1.5/edit-channel-low-price · POST /openapi/v2/rhart-image-g-1.5/edit-[Deprecated]
  @available(*, deprecated, message: "Please use gpt-image-2 instead")
  public struct EditChannelLowPrice: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-image-g-1.5/edit-[Deprecated]", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","imageUrls","aspectRatio"],"properties":{
      "prompt":{"type":"string","maxLength":800},
      "imageUrls":{"type":"array","maxItems":2,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}}},
      "aspectRatio":{"type":"string","enum":["auto","1:1","3:2","2:3"]}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_14
    /// Up to 800 characters.
    public var prompt: String
    /// Up to 2 items, each: JPEG or PNG, up to 10 MB.
    public var imageURLs: [Media]
    /// Default `2:3`.
    public var aspectRatio: AspectRatio
    public var extra: Extra = [:]
    public init(prompt: String, imageURLs: [Media], aspectRatio: AspectRatio) {
      self.prompt = prompt; self.imageURLs = imageURLs; self.aspectRatio = aspectRatio
    }
    public init(_ blank: Blank) { prompt = ""; imageURLs = []; aspectRatio = .auto }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&imageURLs); field(&aspectRatio); field(&extra)
    }
  }

  /// gpt-image-1.5/text-to-image-channel-low-price · POST /openapi/v2/rhart-image-g-1.5/text-to-image-[Deprecated]
  @available(*, deprecated, message: "Please use gpt-image-2 instead")
  public struct TextToImageChannelLowPrice: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-image-g-1.5/text-to-image-[Deprecated]", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","aspectRatio"],"properties":{
      "prompt":{"type":"string"},
      "aspectRatio":{"type":"string","enum":["auto","1:1","3:2","2:3"]}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_14
    public var prompt: String
    /// Default `2:3`.
    public var aspectRatio: AspectRatio
    public var extra: Extra = [:]
    public init(prompt: String, aspectRatio: AspectRatio) { self.prompt = prompt; self.aspectRatio = aspectRatio }
    public init(_ blank: Blank) { prompt = ""; aspectRatio = .auto }
    public mutating func visit(_ field: inout FieldVisitor) { field(&prompt); field(&aspectRatio); field(&extra) }
  }
}

extension GPTImage2 {
  /// gpt-image-2/image-to-image-official-stable · POST /openapi/v2/rhart-image-g-2-official/image-to-image
  public struct ImageToImageOfficialStable: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-image-g-2-official/image-to-image", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","imageUrls","resolution","quality"],"properties":{
      "prompt":{"type":"string","maxLength":20000},
      "imageUrls":{"type":"array","maxItems":10,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":10485760}}},
      "aspectRatio":{"type":"string","enum":["1:1","2:3","3:2","3:4","4:3","4:5","5:4","9:16","16:9","21:9"]},
      "resolution":{"type":"string","enum":["1k","2k","4k"]},
      "quality":{"type":"string","enum":["low","medium","high"]}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_15
    public typealias Resolution = RunningHubOptions.Resolution_16
    public typealias Quality = RunningHubOptions.Quality_3
    /// Up to 20,000 characters.
    public var prompt: String
    /// Up to 10 items, each: JPEG, PNG or WEBP, up to 10 MB.
    public var imageURLs: [Media]
    /// Default `16:9`.
    public var aspectRatio: AspectRatio?
    /// Default `2k`.
    public var resolution: Resolution
    /// Default `medium`.
    public var quality: Quality
    public var extra: Extra = [:]
    public init(
      prompt: String, imageURLs: [Media], resolution: Resolution, quality: Quality, aspectRatio: AspectRatio? = nil
    ) {
      self.prompt = prompt; self.imageURLs = imageURLs; self.resolution = resolution; self.quality = quality
      self.aspectRatio = aspectRatio
    }
    public init(_ blank: Blank) { prompt = ""; imageURLs = []; resolution = .`1k`; quality = .low }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&imageURLs); field(&aspectRatio); field(&resolution); field(&quality); field(&extra)
    }
  }

  /// gpt-image-2/text-to-image-official-stable · POST /openapi/v2/rhart-image-g-2-official/text-to-image
  public struct TextToImageOfficialStable: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-image-g-2-official/text-to-image", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","aspectRatio","resolution","quality"],"properties":{
      "prompt":{"type":"string","maxLength":20000},
      "aspectRatio":{"type":"string","enum":["1:1","2:3","3:2","3:4","4:3","4:5","5:4","9:16","16:9","21:9"]},
      "resolution":{"type":"string","enum":["1k","2k","4k"]},
      "quality":{"type":"string","enum":["low","medium","high"]}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_15
    public typealias Resolution = RunningHubOptions.Resolution_16
    public typealias Quality = RunningHubOptions.Quality_3
    /// Up to 20,000 characters.
    public var prompt: String
    /// Default `16:9`.
    public var aspectRatio: AspectRatio
    /// Default `2k`.
    public var resolution: Resolution
    /// Default `medium`.
    public var quality: Quality
    public var extra: Extra = [:]
    public init(prompt: String, aspectRatio: AspectRatio, resolution: Resolution, quality: Quality) {
      self.prompt = prompt; self.aspectRatio = aspectRatio; self.resolution = resolution; self.quality = quality
    }
    public init(_ blank: Blank) { prompt = ""; aspectRatio = .`1:1`; resolution = .`1k`; quality = .low }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&aspectRatio); field(&resolution); field(&quality); field(&extra)
    }
  }
}

extension GPTImage2_0 {
  /// gpt-image-2.0/edit-channel-low-price · POST /openapi/v2/rhart-image-g-2/image-to-image
  public struct EditChannelLowPrice: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-image-g-2/image-to-image", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","imageUrls"],"properties":{
      "prompt":{"type":"string","maxLength":20000},
      "imageUrls":{"type":"array","maxItems":10,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}}},
      "aspectRatio":{"type":"string","enum":["empty","3:2","1:1","2:3","5:4","4:5","16:9","9:16","21:9","3:4","4:3"]},
      "resolution":{"type":"string","enum":["1k","2k","4k"]}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_16
    public typealias Resolution = RunningHubOptions.Resolution_16
    /// Up to 20,000 characters.
    public var prompt: String
    /// Up to 10 items, each: JPEG or PNG, up to 10 MB.
    public var imageURLs: [Media]
    /// Default `empty`.
    public var aspectRatio: AspectRatio?
    /// Default `1k`.
    public var resolution: Resolution?
    public var extra: Extra = [:]
    public init(prompt: String, imageURLs: [Media], aspectRatio: AspectRatio? = nil, resolution: Resolution? = nil) {
      self.prompt = prompt; self.imageURLs = imageURLs; self.aspectRatio = aspectRatio; self.resolution = resolution
    }
    public init(_ blank: Blank) { prompt = ""; imageURLs = [] }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&imageURLs); field(&aspectRatio); field(&resolution); field(&extra)
    }
  }

  /// gpt-image-2.0/text-to-image-channel-low-price · POST /openapi/v2/rhart-image-g-2/text-to-image
  public struct TextToImageChannelLowPrice: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-image-g-2/text-to-image", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string","maxLength":20000},
      "aspectRatio":{"type":"string","enum":["empty","3:2","1:1","2:3","5:4","4:5","16:9","9:16","21:9","3:4","4:3"]},
      "resolution":{"type":"string","enum":["1k","2k","4k"]}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_16
    public typealias Resolution = RunningHubOptions.Resolution_16
    /// Up to 20,000 characters.
    public var prompt: String
    /// Default `empty`.
    public var aspectRatio: AspectRatio?
    /// Default `1k`.
    public var resolution: Resolution?
    public var extra: Extra = [:]
    public init(prompt: String, aspectRatio: AspectRatio? = nil, resolution: Resolution? = nil) {
      self.prompt = prompt; self.aspectRatio = aspectRatio; self.resolution = resolution
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&aspectRatio); field(&resolution); field(&extra)
    }
  }
}
