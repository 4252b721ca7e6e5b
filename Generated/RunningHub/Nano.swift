// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum NanoBanana2Gemini31flashLite {}
public enum NanoBanana2Gemini31flash {}
public enum NanoBananaPro {}
public enum NanoBanana {}

extension NanoBanana2Gemini31flashLite {
  /// nano-banana2-gemini31flash-lite/image-to-image-official-stable · POST /openapi/v2/rhart-image-n-g31-flash-lite-official/image-to-image
  ///
  /// Known from client code, not from documentation.
  public struct ImageToImageOfficialStable: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-image-n-g31-flash-lite-official/image-to-image", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["imageUrls","prompt"],"properties":{
      "imageUrls":{"type":"array","maxItems":4,"items":{"type":"string","media":{"kind":"image","maxBytes":10485760},"evidence":"client"},"evidence":"client"},
      "prompt":{"type":"string","maxLength":20000,"evidence":"client"},
      "aspectRatio":{"type":"string","enum":["auto","1:1","16:9","9:16","4:3","3:4","3:2","2:3","5:4","4:5","21:9","4:1","1:4","8:1","1:8"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_18
    /// Up to 4 items, each: an image, up to 10 MB. Known from client code, not from documentation.
    public var imageURLs: [Media]
    /// Up to 20,000 characters. Known from client code, not from documentation.
    public var prompt: String
    /// Default `auto`. Known from client code, not from documentation.
    public var aspectRatio: AspectRatio?
    public var extra: Extra = [:]
    public init(imageURLs: [Media], prompt: String, aspectRatio: AspectRatio? = nil) {
      self.imageURLs = imageURLs; self.prompt = prompt; self.aspectRatio = aspectRatio
    }
    public init(_ blank: Blank) { imageURLs = []; prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&imageURLs); field(&prompt); field(&aspectRatio); field(&extra)
    }
  }

  /// nano-banana2-gemini31flash-lite/text-to-image-official-stable · POST /openapi/v2/rhart-image-n-g31-flash-lite-official/text-to-image
  ///
  /// Known from client code, not from documentation.
  public struct TextToImageOfficialStable: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-image-n-g31-flash-lite-official/text-to-image", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string","maxLength":20000,"evidence":"client"},
      "aspectRatio":{"type":"string","enum":["1:1","16:9","9:16","4:3","3:4","3:2","2:3","5:4","4:5","21:9","4:1","1:4","8:1","1:8"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_19
    /// Up to 20,000 characters. Known from client code, not from documentation.
    public var prompt: String
    /// Default `1:1`. Known from client code, not from documentation.
    public var aspectRatio: AspectRatio?
    public var extra: Extra = [:]
    public init(prompt: String, aspectRatio: AspectRatio? = nil) {
      self.prompt = prompt; self.aspectRatio = aspectRatio
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) { field(&prompt); field(&aspectRatio); field(&extra) }
  }

  /// nano-banana2-gemini31flash-lite/image-to-image-channel-low-price · POST /openapi/v2/rhart-image-n-g31-flash-lite/image-to-image
  ///
  /// Known from client code, not from documentation.
  public struct ImageToImageChannelLowPrice: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-image-n-g31-flash-lite/image-to-image", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["imageUrls","prompt"],"properties":{
      "imageUrls":{"type":"array","maxItems":10,"items":{"type":"string","media":{"kind":"image","maxBytes":31457280},"evidence":"client"},"evidence":"client"},
      "prompt":{"type":"string","maxLength":20000,"evidence":"client"},
      "aspectRatio":{"type":"string","enum":["1:1","16:9","9:16","4:3","3:4","3:2","2:3","5:4","4:5","21:9","1:4","4:1","1:8","8:1"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_20
    /// Up to 10 items, each: an image, up to 30 MB. Known from client code, not from documentation.
    public var imageURLs: [Media]
    /// Up to 20,000 characters. Known from client code, not from documentation.
    public var prompt: String
    /// Default `9:16`. Known from client code, not from documentation.
    public var aspectRatio: AspectRatio?
    public var extra: Extra = [:]
    public init(imageURLs: [Media], prompt: String, aspectRatio: AspectRatio? = nil) {
      self.imageURLs = imageURLs; self.prompt = prompt; self.aspectRatio = aspectRatio
    }
    public init(_ blank: Blank) { imageURLs = []; prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&imageURLs); field(&prompt); field(&aspectRatio); field(&extra)
    }
  }

  /// nano-banana2-gemini31flash-lite/text-to-image-channel-low-price · POST /openapi/v2/rhart-image-n-g31-flash-lite/text-to-image
  ///
  /// Known from client code, not from documentation.
  public struct TextToImageChannelLowPrice: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-image-n-g31-flash-lite/text-to-image", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string","evidence":"client"},
      "aspectRatio":{"type":"string","enum":["1:1","16:9","9:16","4:3","3:4","3:2","2:3","5:4","4:5","21:9","1:4","4:1","1:8","8:1"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_20
    /// Known from client code, not from documentation.
    public var prompt: String
    /// Default `9:16`. Known from client code, not from documentation.
    public var aspectRatio: AspectRatio?
    public var extra: Extra = [:]
    public init(prompt: String, aspectRatio: AspectRatio? = nil) {
      self.prompt = prompt; self.aspectRatio = aspectRatio
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) { field(&prompt); field(&aspectRatio); field(&extra) }
  }
}

extension NanoBanana2Gemini31flash {
  /// nano-banana2-gemini31flash/image-to-image-official-stable · POST /openapi/v2/rhart-image-n-g31-flash-official/image-to-image
  public struct ImageToImageOfficialStable: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-image-n-g31-flash-official/image-to-image", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["imageUrls","prompt","resolution"],"properties":{
      "imageUrls":{"type":"array","maxItems":14,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}}},
      "prompt":{"type":"string","maxLength":20000},
      "aspectRatio":{"type":"string","enum":["1:1","16:9","9:16","4:3","3:4","3:2","2:3","5:4","4:5","21:9","1:4","4:1","1:8","8:1"]},
      "resolution":{"type":"string","enum":["1k","2k","4k"]}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_20
    public typealias Resolution = RunningHubOptions.Resolution_16
    /// Up to 14 items, each: JPEG or PNG, up to 10 MB.
    public var imageURLs: [Media]
    /// Up to 20,000 characters.
    public var prompt: String
    /// Default `9:16`.
    public var aspectRatio: AspectRatio?
    /// Default `1k`.
    public var resolution: Resolution
    public var extra: Extra = [:]
    public init(imageURLs: [Media], prompt: String, resolution: Resolution, aspectRatio: AspectRatio? = nil) {
      self.imageURLs = imageURLs; self.prompt = prompt; self.resolution = resolution; self.aspectRatio = aspectRatio
    }
    public init(_ blank: Blank) { imageURLs = []; prompt = ""; resolution = .`1k` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&imageURLs); field(&prompt); field(&aspectRatio); field(&resolution); field(&extra)
    }
  }

  /// nano-banana2-gemini31flash/text-to-image-official-stable · POST /openapi/v2/rhart-image-n-g31-flash-official/text-to-image
  public struct TextToImageOfficialStable: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-image-n-g31-flash-official/text-to-image", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","resolution"],"properties":{
      "prompt":{"type":"string","maxLength":20000},
      "aspectRatio":{"type":"string","enum":["1:1","16:9","9:16","4:3","3:4","3:2","2:3","5:4","4:5","21:9","1:4","4:1","1:8","8:1"]},
      "resolution":{"type":"string","enum":["1k","2k","4k"]}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_20
    public typealias Resolution = RunningHubOptions.Resolution_16
    /// Up to 20,000 characters.
    public var prompt: String
    /// Default `21:9`.
    public var aspectRatio: AspectRatio?
    /// Default `1k`.
    public var resolution: Resolution
    public var extra: Extra = [:]
    public init(prompt: String, resolution: Resolution, aspectRatio: AspectRatio? = nil) {
      self.prompt = prompt; self.resolution = resolution; self.aspectRatio = aspectRatio
    }
    public init(_ blank: Blank) { prompt = ""; resolution = .`1k` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&aspectRatio); field(&resolution); field(&extra)
    }
  }

  /// nano-banana2-gemini31flash/image-to-image-channel-low-price · POST /openapi/v2/rhart-image-n-g31-flash/image-to-image
  public struct ImageToImageChannelLowPrice: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-image-n-g31-flash/image-to-image", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["imageUrls","prompt","resolution"],"properties":{
      "imageUrls":{"type":"array","maxItems":10,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":31457280}}},
      "prompt":{"type":"string","maxLength":20000},
      "aspectRatio":{"type":"string","enum":["1:1","16:9","9:16","4:3","3:4","3:2","2:3","5:4","4:5","21:9","1:4","4:1","1:8","8:1"]},
      "resolution":{"type":"string","enum":["1k","2k","4k"]}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_20
    public typealias Resolution = RunningHubOptions.Resolution_16
    /// Up to 10 items, each: JPEG or PNG, up to 30 MB.
    public var imageURLs: [Media]
    /// Up to 20,000 characters.
    public var prompt: String
    /// Default `9:16`.
    public var aspectRatio: AspectRatio?
    /// Default `1k`.
    public var resolution: Resolution
    public var extra: Extra = [:]
    public init(imageURLs: [Media], prompt: String, resolution: Resolution, aspectRatio: AspectRatio? = nil) {
      self.imageURLs = imageURLs; self.prompt = prompt; self.resolution = resolution; self.aspectRatio = aspectRatio
    }
    public init(_ blank: Blank) { imageURLs = []; prompt = ""; resolution = .`1k` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&imageURLs); field(&prompt); field(&aspectRatio); field(&resolution); field(&extra)
    }
  }

  /// nano-banana2-gemini31flash/text-to-image-channel-low-price · POST /openapi/v2/rhart-image-n-g31-flash/text-to-image
  public struct TextToImageChannelLowPrice: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-image-n-g31-flash/text-to-image", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","resolution"],"properties":{
      "prompt":{"type":"string"},
      "aspectRatio":{"type":"string","enum":["1:1","16:9","9:16","4:3","3:4","3:2","2:3","5:4","4:5","21:9","1:4","4:1","1:8","8:1"]},
      "resolution":{"type":"string","enum":["1k","2k","4k"]}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_20
    public typealias Resolution = RunningHubOptions.Resolution_16
    public var prompt: String
    /// Default `9:16`.
    public var aspectRatio: AspectRatio?
    /// Default `1k`.
    public var resolution: Resolution
    public var extra: Extra = [:]
    public init(prompt: String, resolution: Resolution, aspectRatio: AspectRatio? = nil) {
      self.prompt = prompt; self.resolution = resolution; self.aspectRatio = aspectRatio
    }
    public init(_ blank: Blank) { prompt = ""; resolution = .`1k` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&aspectRatio); field(&resolution); field(&extra)
    }
  }
}

extension NanoBananaPro {
  /// nano-banana-pro/edit-official-stable · POST /openapi/v2/rhart-image-n-pro-official/edit
  public struct EditOfficialStable: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-image-n-pro-official/edit", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["imageUrls","prompt","resolution"],"properties":{
      "imageUrls":{"type":"array","maxItems":10,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}}},
      "prompt":{"type":"string","maxLength":20000},
      "resolution":{"type":"string","enum":["1k","2k","4k"]},
      "aspectRatio":{"type":"string","enum":["1:1","3:2","2:3","3:4","4:3","4:5","5:4","9:16","16:9","21:9"]}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution_16
    public typealias AspectRatio = RunningHubOptions.AspectRatio_21
    /// Up to 10 items, each: JPEG or PNG, up to 10 MB.
    public var imageURLs: [Media]
    /// Up to 20,000 characters.
    public var prompt: String
    /// Default `1k`.
    public var resolution: Resolution
    /// Default `3:4`.
    public var aspectRatio: AspectRatio?
    public var extra: Extra = [:]
    public init(imageURLs: [Media], prompt: String, resolution: Resolution, aspectRatio: AspectRatio? = nil) {
      self.imageURLs = imageURLs; self.prompt = prompt; self.resolution = resolution; self.aspectRatio = aspectRatio
    }
    public init(_ blank: Blank) { imageURLs = []; prompt = ""; resolution = .`1k` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&imageURLs); field(&prompt); field(&resolution); field(&aspectRatio); field(&extra)
    }
  }

  /// nano-banana-pro/edit-ultra-official-stable · POST /openapi/v2/rhart-image-n-pro-official/edit-ultra
  public struct EditUltraOfficialStable: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-image-n-pro-official/edit-ultra", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["imageUrls","prompt","resolution"],"properties":{
      "imageUrls":{"type":"array","maxItems":10,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}}},
      "prompt":{"type":"string","maxLength":20000},
      "resolution":{"type":"string","enum":["4k","8k"]},
      "aspectRatio":{"type":"string","enum":["1:1","3:2","2:3","3:4","4:3","4:5","5:4","9:16","16:9","21:9"]}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution_17
    public typealias AspectRatio = RunningHubOptions.AspectRatio_21
    /// Up to 10 items, each: JPEG or PNG, up to 10 MB.
    public var imageURLs: [Media]
    /// Up to 20,000 characters.
    public var prompt: String
    /// Default `8k`.
    public var resolution: Resolution
    /// Default `3:4`.
    public var aspectRatio: AspectRatio?
    public var extra: Extra = [:]
    public init(imageURLs: [Media], prompt: String, resolution: Resolution, aspectRatio: AspectRatio? = nil) {
      self.imageURLs = imageURLs; self.prompt = prompt; self.resolution = resolution; self.aspectRatio = aspectRatio
    }
    public init(_ blank: Blank) { imageURLs = []; prompt = ""; resolution = .`4k` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&imageURLs); field(&prompt); field(&resolution); field(&aspectRatio); field(&extra)
    }
  }

  /// nano-banana-pro/text-to-image-official-stable · POST /openapi/v2/rhart-image-n-pro-official/text-to-image
  public struct TextToImageOfficialStable: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-image-n-pro-official/text-to-image", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["resolution","prompt"],"properties":{
      "resolution":{"type":"string","enum":["1k","2k","4k"]},
      "prompt":{"type":"string","maxLength":20000},
      "aspectRatio":{"type":"string","enum":["1:1","3:2","2:3","3:4","4:3","4:5","5:4","9:16","16:9","21:9"]}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution_16
    public typealias AspectRatio = RunningHubOptions.AspectRatio_21
    /// Default `1k`.
    public var resolution: Resolution
    /// Up to 20,000 characters.
    public var prompt: String
    /// Default `3:4`.
    public var aspectRatio: AspectRatio?
    public var extra: Extra = [:]
    public init(resolution: Resolution, prompt: String, aspectRatio: AspectRatio? = nil) {
      self.resolution = resolution; self.prompt = prompt; self.aspectRatio = aspectRatio
    }
    public init(_ blank: Blank) { resolution = .`1k`; prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&resolution); field(&prompt); field(&aspectRatio); field(&extra)
    }
  }

  /// nano-banana-pro/text-to-image-ultra-official-stable · POST /openapi/v2/rhart-image-n-pro-official/text-to-image-ultra
  public struct TextToImageUltraOfficialStable: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-image-n-pro-official/text-to-image-ultra", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","resolution"],"properties":{
      "prompt":{"type":"string","maxLength":20000},
      "resolution":{"type":"string","enum":["4k","8k"]},
      "aspectRatio":{"type":"string","enum":["1:1","3:2","2:3","3:4","4:3","4:5","5:4","9:16","16:9","21:9"]}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution_17
    public typealias AspectRatio = RunningHubOptions.AspectRatio_21
    /// Up to 20,000 characters.
    public var prompt: String
    /// Default `8k`.
    public var resolution: Resolution
    /// Default `3:4`.
    public var aspectRatio: AspectRatio?
    public var extra: Extra = [:]
    public init(prompt: String, resolution: Resolution, aspectRatio: AspectRatio? = nil) {
      self.prompt = prompt; self.resolution = resolution; self.aspectRatio = aspectRatio
    }
    public init(_ blank: Blank) { prompt = ""; resolution = .`4k` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&resolution); field(&aspectRatio); field(&extra)
    }
  }

  /// nano-banana-pro/edit-channel-low-price · POST /openapi/v2/rhart-image-n-pro/edit
  public struct EditChannelLowPrice: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-image-n-pro/edit", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["imageUrls","prompt","resolution"],"properties":{
      "imageUrls":{"type":"array","maxItems":10,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}}},
      "prompt":{"type":"string","maxLength":20000},
      "aspectRatio":{"type":"string","enum":["1:1","16:9","9:16","4:3","3:4","3:2","2:3","5:4","4:5","21:9"]},
      "resolution":{"type":"string","enum":["1k","2k","4k"]}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_22
    public typealias Resolution = RunningHubOptions.Resolution_16
    /// Up to 10 items, each: JPEG or PNG, up to 10 MB.
    public var imageURLs: [Media]
    /// Up to 20,000 characters.
    public var prompt: String
    /// Default `3:4`.
    public var aspectRatio: AspectRatio?
    /// Default `1k`.
    public var resolution: Resolution
    public var extra: Extra = [:]
    public init(imageURLs: [Media], prompt: String, resolution: Resolution, aspectRatio: AspectRatio? = nil) {
      self.imageURLs = imageURLs; self.prompt = prompt; self.resolution = resolution; self.aspectRatio = aspectRatio
    }
    public init(_ blank: Blank) { imageURLs = []; prompt = ""; resolution = .`1k` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&imageURLs); field(&prompt); field(&aspectRatio); field(&resolution); field(&extra)
    }
  }

  /// nano-banana-pro/text-to-image-channel-low-price · POST /openapi/v2/rhart-image-n-pro/text-to-image
  public struct TextToImageChannelLowPrice: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-image-n-pro/text-to-image", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","resolution"],"properties":{
      "prompt":{"type":"string","maxLength":20000},
      "aspectRatio":{"type":"string","enum":["1:1","16:9","9:16","4:3","3:4","3:2","2:3","5:4","4:5","21:9"]},
      "resolution":{"type":"string","enum":["1k","2k","4k"]}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_22
    public typealias Resolution = RunningHubOptions.Resolution_16
    /// Up to 20,000 characters.
    public var prompt: String
    /// Default `9:16`.
    public var aspectRatio: AspectRatio?
    /// Default `1k`.
    public var resolution: Resolution
    public var extra: Extra = [:]
    public init(prompt: String, resolution: Resolution, aspectRatio: AspectRatio? = nil) {
      self.prompt = prompt; self.resolution = resolution; self.aspectRatio = aspectRatio
    }
    public init(_ blank: Blank) { prompt = ""; resolution = .`1k` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&aspectRatio); field(&resolution); field(&extra)
    }
  }
}

extension NanoBanana {
  /// nano-banana/edit-official-stable · POST /openapi/v2/rhart-image-v1-official/edit
  public struct EditOfficialStable: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-image-v1-official/edit", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","aspectRatio","imageUrls"],"properties":{
      "prompt":{"type":"string","maxLength":20000},
      "aspectRatio":{"type":"string","enum":["auto","1:1","16:9","9:16","4:3","3:4","3:2","2:3","5:4","4:5","21:9"]},
      "imageUrls":{"type":"array","maxItems":5,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}}}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_23
    /// Up to 20,000 characters.
    public var prompt: String
    /// Default `auto`.
    public var aspectRatio: AspectRatio
    /// Up to 5 items, each: JPEG or PNG, up to 10 MB.
    public var imageURLs: [Media]
    public var extra: Extra = [:]
    public init(prompt: String, aspectRatio: AspectRatio, imageURLs: [Media]) {
      self.prompt = prompt; self.aspectRatio = aspectRatio; self.imageURLs = imageURLs
    }
    public init(_ blank: Blank) { prompt = ""; aspectRatio = .auto; imageURLs = [] }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&aspectRatio); field(&imageURLs); field(&extra)
    }
  }

  /// nano-banana/text-to-image-official-stable · POST /openapi/v2/rhart-image-v1-official/text-to-image
  public struct TextToImageOfficialStable: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-image-v1-official/text-to-image", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","aspectRatio"],"properties":{
      "prompt":{"type":"string","maxLength":20000},
      "aspectRatio":{"type":"string","enum":["auto","1:1","16:9","9:16","4:3","3:4","3:2","2:3","5:4","4:5","21:9"]}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_23
    /// Up to 20,000 characters.
    public var prompt: String
    /// Default `3:4`.
    public var aspectRatio: AspectRatio
    public var extra: Extra = [:]
    public init(prompt: String, aspectRatio: AspectRatio) { self.prompt = prompt; self.aspectRatio = aspectRatio }
    public init(_ blank: Blank) { prompt = ""; aspectRatio = .auto }
    public mutating func visit(_ field: inout FieldVisitor) { field(&prompt); field(&aspectRatio); field(&extra) }
  }

  /// nano-banana/edit-channel-low-price · POST /openapi/v2/rhart-image-v1/edit
  public struct EditChannelLowPrice: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-image-v1/edit", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","aspectRatio","imageUrls"],"properties":{
      "prompt":{"type":"string","maxLength":20000},
      "aspectRatio":{"type":"string","enum":["auto","1:1","16:9","9:16","4:3","3:4","3:2","2:3","5:4","4:5","21:9"]},
      "imageUrls":{"type":"array","maxItems":5,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}}}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_23
    /// Up to 20,000 characters.
    public var prompt: String
    /// Default `auto`.
    public var aspectRatio: AspectRatio
    /// Up to 5 items, each: JPEG or PNG, up to 10 MB.
    public var imageURLs: [Media]
    public var extra: Extra = [:]
    public init(prompt: String, aspectRatio: AspectRatio, imageURLs: [Media]) {
      self.prompt = prompt; self.aspectRatio = aspectRatio; self.imageURLs = imageURLs
    }
    public init(_ blank: Blank) { prompt = ""; aspectRatio = .auto; imageURLs = [] }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&aspectRatio); field(&imageURLs); field(&extra)
    }
  }

  /// nano-banana/text-to-image-channel-low-price · POST /openapi/v2/rhart-image-v1/text-to-image
  public struct TextToImageChannelLowPrice: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-image-v1/text-to-image", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","aspectRatio"],"properties":{
      "prompt":{"type":"string","maxLength":20000},
      "aspectRatio":{"type":"string","enum":["auto","1:1","16:9","9:16","4:3","3:4","3:2","2:3","5:4","4:5","21:9"]}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_23
    /// Up to 20,000 characters.
    public var prompt: String
    /// Default `3:4`.
    public var aspectRatio: AspectRatio
    public var extra: Extra = [:]
    public init(prompt: String, aspectRatio: AspectRatio) { self.prompt = prompt; self.aspectRatio = aspectRatio }
    public init(_ blank: Blank) { prompt = ""; aspectRatio = .auto }
    public mutating func visit(_ field: inout FieldVisitor) { field(&prompt); field(&aspectRatio); field(&extra) }
  }
}
