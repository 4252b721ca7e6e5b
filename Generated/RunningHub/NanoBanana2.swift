// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum NanoBanana2Gemini31flashLite {}
public enum NanoBanana2Gemini31flash {}

extension NanoBanana2Gemini31flashLite {
  /// nano-banana2-gemini31flash-lite/image-to-image-official-stable · POST /openapi/v2/rhart-image-n-g31-flash-lite-official/image-to-image
  ///
  /// Known from client code, not from documentation.
  public struct ImageToImageOfficialStable: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-image-n-g31-flash-lite-official/image-to-image", output: .image) }
    public static let validator = Validator(#"""
      {"type":"object","required":["imageUrls","prompt"],"properties":{
      "imageUrls":{"type":"array","maxItems":4,"items":{"type":"string","media":{"kind":"image","maxBytes":10485760},"evidence":"client"},"evidence":"client"},
      "prompt":{"type":"string","maxLength":20000,"evidence":"client"},
      "aspectRatio":{"type":"string","enum":["auto","1:1","16:9","9:16","4:3","3:4","3:2","2:3","5:4","4:5","21:9","4:1","1:4","8:1","1:8"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_18
    /// Up to 4 items, each: an image, up to 10 MB. Known from client code, not from documentation.
    @export(implementation) public var imageURLs: [Media] { get { fields[0] } set { fields[0] = newValue } }
    /// Up to 20,000 characters. Known from client code, not from documentation.
    @export(implementation) public var prompt: String { get { fields[1] } set { fields[1] = newValue } }
    /// Default `auto`. Known from client code, not from documentation.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    public var fields: Fields
    @export(implementation) public init(imageURLs: [Media], prompt: String, aspectRatio: AspectRatio? = nil) {
      self.init(fields: Fields(Self.validator, imageURLs, prompt, aspectRatio))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// nano-banana2-gemini31flash-lite/text-to-image-official-stable · POST /openapi/v2/rhart-image-n-g31-flash-lite-official/text-to-image
  ///
  /// Known from client code, not from documentation.
  public struct TextToImageOfficialStable: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-image-n-g31-flash-lite-official/text-to-image", output: .image) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string","maxLength":20000,"evidence":"client"},
      "aspectRatio":{"type":"string","enum":["1:1","16:9","9:16","4:3","3:4","3:2","2:3","5:4","4:5","21:9","4:1","1:4","8:1","1:8"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_19
    /// Up to 20,000 characters. Known from client code, not from documentation.
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Default `1:1`. Known from client code, not from documentation.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    public var fields: Fields
    @export(implementation) public init(prompt: String, aspectRatio: AspectRatio? = nil) {
      self.init(fields: Fields(Self.validator, prompt, aspectRatio))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// nano-banana2-gemini31flash-lite/image-to-image-channel-low-price · POST /openapi/v2/rhart-image-n-g31-flash-lite/image-to-image
  ///
  /// Known from client code, not from documentation.
  public struct ImageToImageChannelLowPrice: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-image-n-g31-flash-lite/image-to-image", output: .image) }
    public static let validator = Validator(#"""
      {"type":"object","required":["imageUrls","prompt"],"properties":{
      "imageUrls":{"type":"array","maxItems":10,"items":{"type":"string","media":{"kind":"image","maxBytes":31457280},"evidence":"client"},"evidence":"client"},
      "prompt":{"type":"string","maxLength":20000,"evidence":"client"},
      "aspectRatio":{"type":"string","enum":["1:1","16:9","9:16","4:3","3:4","3:2","2:3","5:4","4:5","21:9","1:4","4:1","1:8","8:1"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_20
    /// Up to 10 items, each: an image, up to 30 MB. Known from client code, not from documentation.
    @export(implementation) public var imageURLs: [Media] { get { fields[0] } set { fields[0] = newValue } }
    /// Up to 20,000 characters. Known from client code, not from documentation.
    @export(implementation) public var prompt: String { get { fields[1] } set { fields[1] = newValue } }
    /// Default `9:16`. Known from client code, not from documentation.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    public var fields: Fields
    @export(implementation) public init(imageURLs: [Media], prompt: String, aspectRatio: AspectRatio? = nil) {
      self.init(fields: Fields(Self.validator, imageURLs, prompt, aspectRatio))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// nano-banana2-gemini31flash-lite/text-to-image-channel-low-price · POST /openapi/v2/rhart-image-n-g31-flash-lite/text-to-image
  ///
  /// Known from client code, not from documentation.
  public struct TextToImageChannelLowPrice: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-image-n-g31-flash-lite/text-to-image", output: .image) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string","evidence":"client"},
      "aspectRatio":{"type":"string","enum":["1:1","16:9","9:16","4:3","3:4","3:2","2:3","5:4","4:5","21:9","1:4","4:1","1:8","8:1"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_20
    /// Known from client code, not from documentation.
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Default `9:16`. Known from client code, not from documentation.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    public var fields: Fields
    @export(implementation) public init(prompt: String, aspectRatio: AspectRatio? = nil) {
      self.init(fields: Fields(Self.validator, prompt, aspectRatio))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension NanoBanana2Gemini31flash {
  /// nano-banana2-gemini31flash/image-to-image-official-stable · POST /openapi/v2/rhart-image-n-g31-flash-official/image-to-image
  public struct ImageToImageOfficialStable: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-image-n-g31-flash-official/image-to-image", output: .image) }
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
    @export(implementation) public var imageURLs: [Media] { get { fields[0] } set { fields[0] = newValue } }
    /// Up to 20,000 characters.
    @export(implementation) public var prompt: String { get { fields[1] } set { fields[1] = newValue } }
    /// Default `9:16`.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default `1k`.
    @export(implementation) public var resolution: Resolution { get { fields[3] } set { fields[3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      imageURLs: [Media], prompt: String, resolution: Resolution, aspectRatio: AspectRatio? = nil
    ) {
      self.init(fields: Fields(Self.validator, imageURLs, prompt, aspectRatio, resolution))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// nano-banana2-gemini31flash/text-to-image-official-stable · POST /openapi/v2/rhart-image-n-g31-flash-official/text-to-image
  public struct TextToImageOfficialStable: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-image-n-g31-flash-official/text-to-image", output: .image) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","resolution"],"properties":{
      "prompt":{"type":"string","maxLength":20000},
      "aspectRatio":{"type":"string","enum":["1:1","16:9","9:16","4:3","3:4","3:2","2:3","5:4","4:5","21:9","1:4","4:1","1:8","8:1"]},
      "resolution":{"type":"string","enum":["1k","2k","4k"]}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_20
    public typealias Resolution = RunningHubOptions.Resolution_16
    /// Up to 20,000 characters.
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Default `21:9`.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Default `1k`.
    @export(implementation) public var resolution: Resolution { get { fields[2] } set { fields[2] = newValue } }
    public var fields: Fields
    @export(implementation) public init(prompt: String, resolution: Resolution, aspectRatio: AspectRatio? = nil) {
      self.init(fields: Fields(Self.validator, prompt, aspectRatio, resolution))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// nano-banana2-gemini31flash/image-to-image-channel-low-price · POST /openapi/v2/rhart-image-n-g31-flash/image-to-image
  public struct ImageToImageChannelLowPrice: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-image-n-g31-flash/image-to-image", output: .image) }
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
    @export(implementation) public var imageURLs: [Media] { get { fields[0] } set { fields[0] = newValue } }
    /// Up to 20,000 characters.
    @export(implementation) public var prompt: String { get { fields[1] } set { fields[1] = newValue } }
    /// Default `9:16`.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default `1k`.
    @export(implementation) public var resolution: Resolution { get { fields[3] } set { fields[3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      imageURLs: [Media], prompt: String, resolution: Resolution, aspectRatio: AspectRatio? = nil
    ) {
      self.init(fields: Fields(Self.validator, imageURLs, prompt, aspectRatio, resolution))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// nano-banana2-gemini31flash/text-to-image-channel-low-price · POST /openapi/v2/rhart-image-n-g31-flash/text-to-image
  public struct TextToImageChannelLowPrice: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-image-n-g31-flash/text-to-image", output: .image) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","resolution"],"properties":{
      "prompt":{"type":"string"},
      "aspectRatio":{"type":"string","enum":["1:1","16:9","9:16","4:3","3:4","3:2","2:3","5:4","4:5","21:9","1:4","4:1","1:8","8:1"]},
      "resolution":{"type":"string","enum":["1k","2k","4k"]}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_20
    public typealias Resolution = RunningHubOptions.Resolution_16
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Default `9:16`.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Default `1k`.
    @export(implementation) public var resolution: Resolution { get { fields[2] } set { fields[2] = newValue } }
    public var fields: Fields
    @export(implementation) public init(prompt: String, resolution: Resolution, aspectRatio: AspectRatio? = nil) {
      self.init(fields: Fields(Self.validator, prompt, aspectRatio, resolution))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension RunningHubOptions {
  public enum AspectRatio_18: ModelOption {
    case auto, `1:1`, `16:9`, `9:16`, `4:3`, `3:4`, `3:2`, `2:3`, `5:4`, `4:5`, `21:9`, `4:1`, `1:4`, `8:1`, `1:8`
    public static var rawValues: StaticString { "|auto|1:1|16:9|9:16|4:3|3:4|3:2|2:3|5:4|4:5|21:9|4:1|1:4|8:1|1:8" }
  }
  public enum AspectRatio_19: ModelOption {
    case `1:1`, `16:9`, `9:16`, `4:3`, `3:4`, `3:2`, `2:3`, `5:4`, `4:5`, `21:9`, `4:1`, `1:4`, `8:1`, `1:8`
    public static var rawValues: StaticString { "|1:1|16:9|9:16|4:3|3:4|3:2|2:3|5:4|4:5|21:9|4:1|1:4|8:1|1:8" }
  }
  public enum AspectRatio_20: ModelOption {
    case `1:1`, `16:9`, `9:16`, `4:3`, `3:4`, `3:2`, `2:3`, `5:4`, `4:5`, `21:9`, `1:4`, `4:1`, `1:8`, `8:1`
    public static var rawValues: StaticString { "|1:1|16:9|9:16|4:3|3:4|3:2|2:3|5:4|4:5|21:9|1:4|4:1|1:8|8:1" }
  }
}
