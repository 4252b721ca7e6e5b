// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum NanoBananaPro {}
public enum NanoBanana {}

extension NanoBananaPro {
  /// nano-banana-pro/edit-official-stable · POST /openapi/v2/rhart-image-n-pro-official/edit
  public struct EditOfficialStable: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-image-n-pro-official/edit", output: .image) }
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
    @export(implementation) public var imageURLs: [Media] { get { fields[0] } set { fields[0] = newValue } }
    /// Up to 20,000 characters.
    @export(implementation) public var prompt: String { get { fields[1] } set { fields[1] = newValue } }
    /// Default `1k`.
    @export(implementation) public var resolution: Resolution { get { fields[2] } set { fields[2] = newValue } }
    /// Default `3:4`.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      imageURLs: [Media], prompt: String, resolution: Resolution, aspectRatio: AspectRatio? = nil
    ) {
      self.init(fields: Fields(Self.validator, imageURLs, prompt, resolution, aspectRatio))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// nano-banana-pro/edit-ultra-official-stable · POST /openapi/v2/rhart-image-n-pro-official/edit-ultra
  public struct EditUltraOfficialStable: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-image-n-pro-official/edit-ultra", output: .image) }
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
    @export(implementation) public var imageURLs: [Media] { get { fields[0] } set { fields[0] = newValue } }
    /// Up to 20,000 characters.
    @export(implementation) public var prompt: String { get { fields[1] } set { fields[1] = newValue } }
    /// Default `8k`.
    @export(implementation) public var resolution: Resolution { get { fields[2] } set { fields[2] = newValue } }
    /// Default `3:4`.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      imageURLs: [Media], prompt: String, resolution: Resolution, aspectRatio: AspectRatio? = nil
    ) {
      self.init(fields: Fields(Self.validator, imageURLs, prompt, resolution, aspectRatio))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// nano-banana-pro/text-to-image-official-stable · POST /openapi/v2/rhart-image-n-pro-official/text-to-image
  public struct TextToImageOfficialStable: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-image-n-pro-official/text-to-image", output: .image) }
    public static let validator = Validator(#"""
      {"type":"object","required":["resolution","prompt"],"properties":{
      "resolution":{"type":"string","enum":["1k","2k","4k"]},
      "prompt":{"type":"string","maxLength":20000},
      "aspectRatio":{"type":"string","enum":["1:1","3:2","2:3","3:4","4:3","4:5","5:4","9:16","16:9","21:9"]}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution_16
    public typealias AspectRatio = RunningHubOptions.AspectRatio_21
    /// Default `1k`.
    @export(implementation) public var resolution: Resolution { get { fields[0] } set { fields[0] = newValue } }
    /// Up to 20,000 characters.
    @export(implementation) public var prompt: String { get { fields[1] } set { fields[1] = newValue } }
    /// Default `3:4`.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    public var fields: Fields
    @export(implementation) public init(resolution: Resolution, prompt: String, aspectRatio: AspectRatio? = nil) {
      self.init(fields: Fields(Self.validator, resolution, prompt, aspectRatio))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// nano-banana-pro/text-to-image-ultra-official-stable · POST /openapi/v2/rhart-image-n-pro-official/text-to-image-ultra
  public struct TextToImageUltraOfficialStable: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-image-n-pro-official/text-to-image-ultra", output: .image) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","resolution"],"properties":{
      "prompt":{"type":"string","maxLength":20000},
      "resolution":{"type":"string","enum":["4k","8k"]},
      "aspectRatio":{"type":"string","enum":["1:1","3:2","2:3","3:4","4:3","4:5","5:4","9:16","16:9","21:9"]}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution_17
    public typealias AspectRatio = RunningHubOptions.AspectRatio_21
    /// Up to 20,000 characters.
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Default `8k`.
    @export(implementation) public var resolution: Resolution { get { fields[1] } set { fields[1] = newValue } }
    /// Default `3:4`.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    public var fields: Fields
    @export(implementation) public init(prompt: String, resolution: Resolution, aspectRatio: AspectRatio? = nil) {
      self.init(fields: Fields(Self.validator, prompt, resolution, aspectRatio))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// nano-banana-pro/edit-channel-low-price · POST /openapi/v2/rhart-image-n-pro/edit
  public struct EditChannelLowPrice: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-image-n-pro/edit", output: .image) }
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
    @export(implementation) public var imageURLs: [Media] { get { fields[0] } set { fields[0] = newValue } }
    /// Up to 20,000 characters.
    @export(implementation) public var prompt: String { get { fields[1] } set { fields[1] = newValue } }
    /// Default `3:4`.
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

  /// nano-banana-pro/text-to-image-channel-low-price · POST /openapi/v2/rhart-image-n-pro/text-to-image
  public struct TextToImageChannelLowPrice: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-image-n-pro/text-to-image", output: .image) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","resolution"],"properties":{
      "prompt":{"type":"string","maxLength":20000},
      "aspectRatio":{"type":"string","enum":["1:1","16:9","9:16","4:3","3:4","3:2","2:3","5:4","4:5","21:9"]},
      "resolution":{"type":"string","enum":["1k","2k","4k"]}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_22
    public typealias Resolution = RunningHubOptions.Resolution_16
    /// Up to 20,000 characters.
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

extension NanoBanana {
  /// nano-banana/edit-official-stable · POST /openapi/v2/rhart-image-v1-official/edit
  public struct EditOfficialStable: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-image-v1-official/edit", output: .image) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","aspectRatio","imageUrls"],"properties":{
      "prompt":{"type":"string","maxLength":20000},
      "aspectRatio":{"type":"string","enum":["auto","1:1","16:9","9:16","4:3","3:4","3:2","2:3","5:4","4:5","21:9"]},
      "imageUrls":{"type":"array","maxItems":5,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}}}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_23
    /// Up to 20,000 characters.
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Default `auto`.
    @export(implementation) public var aspectRatio: AspectRatio { get { fields[1] } set { fields[1] = newValue } }
    /// Up to 5 items, each: JPEG or PNG, up to 10 MB.
    @export(implementation) public var imageURLs: [Media] { get { fields[2] } set { fields[2] = newValue } }
    public var fields: Fields
    @export(implementation) public init(prompt: String, aspectRatio: AspectRatio, imageURLs: [Media]) {
      self.init(fields: Fields(Self.validator, prompt, aspectRatio, imageURLs))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// nano-banana/text-to-image-official-stable · POST /openapi/v2/rhart-image-v1-official/text-to-image
  public struct TextToImageOfficialStable: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-image-v1-official/text-to-image", output: .image) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","aspectRatio"],"properties":{
      "prompt":{"type":"string","maxLength":20000},
      "aspectRatio":{"type":"string","enum":["auto","1:1","16:9","9:16","4:3","3:4","3:2","2:3","5:4","4:5","21:9"]}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_23
    /// Up to 20,000 characters.
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Default `3:4`.
    @export(implementation) public var aspectRatio: AspectRatio { get { fields[1] } set { fields[1] = newValue } }
    public var fields: Fields
    @export(implementation) public init(prompt: String, aspectRatio: AspectRatio) {
      self.init(fields: Fields(Self.validator, prompt, aspectRatio))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// nano-banana/edit-channel-low-price · POST /openapi/v2/rhart-image-v1/edit
  public struct EditChannelLowPrice: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-image-v1/edit", output: .image) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","aspectRatio","imageUrls"],"properties":{
      "prompt":{"type":"string","maxLength":20000},
      "aspectRatio":{"type":"string","enum":["auto","1:1","16:9","9:16","4:3","3:4","3:2","2:3","5:4","4:5","21:9"]},
      "imageUrls":{"type":"array","maxItems":5,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}}}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_23
    /// Up to 20,000 characters.
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Default `auto`.
    @export(implementation) public var aspectRatio: AspectRatio { get { fields[1] } set { fields[1] = newValue } }
    /// Up to 5 items, each: JPEG or PNG, up to 10 MB.
    @export(implementation) public var imageURLs: [Media] { get { fields[2] } set { fields[2] = newValue } }
    public var fields: Fields
    @export(implementation) public init(prompt: String, aspectRatio: AspectRatio, imageURLs: [Media]) {
      self.init(fields: Fields(Self.validator, prompt, aspectRatio, imageURLs))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// nano-banana/text-to-image-channel-low-price · POST /openapi/v2/rhart-image-v1/text-to-image
  public struct TextToImageChannelLowPrice: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-image-v1/text-to-image", output: .image) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","aspectRatio"],"properties":{
      "prompt":{"type":"string","maxLength":20000},
      "aspectRatio":{"type":"string","enum":["auto","1:1","16:9","9:16","4:3","3:4","3:2","2:3","5:4","4:5","21:9"]}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_23
    /// Up to 20,000 characters.
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Default `3:4`.
    @export(implementation) public var aspectRatio: AspectRatio { get { fields[1] } set { fields[1] = newValue } }
    public var fields: Fields
    @export(implementation) public init(prompt: String, aspectRatio: AspectRatio) {
      self.init(fields: Fields(Self.validator, prompt, aspectRatio))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension RunningHubOptions {
  public enum AspectRatio_21: ModelOption {
    case `1:1`, `3:2`, `2:3`, `3:4`, `4:3`, `4:5`, `5:4`, `9:16`, `16:9`, `21:9`
    public static var rawValues: StaticString { "|1:1|3:2|2:3|3:4|4:3|4:5|5:4|9:16|16:9|21:9" }
  }
  public enum AspectRatio_22: ModelOption {
    case `1:1`, `16:9`, `9:16`, `4:3`, `3:4`, `3:2`, `2:3`, `5:4`, `4:5`, `21:9`
    public static var rawValues: StaticString { "|1:1|16:9|9:16|4:3|3:4|3:2|2:3|5:4|4:5|21:9" }
  }
  public enum AspectRatio_23: ModelOption {
    case auto, `1:1`, `16:9`, `9:16`, `4:3`, `3:4`, `3:2`, `2:3`, `5:4`, `4:5`, `21:9`
    public static var rawValues: StaticString { "|auto|1:1|16:9|9:16|4:3|3:4|3:2|2:3|5:4|4:5|21:9" }
  }
  public enum Resolution_17: ModelOption {
    case `4k`, `8k`
    public static var rawValues: StaticString { "|4k|8k" }
  }
}
