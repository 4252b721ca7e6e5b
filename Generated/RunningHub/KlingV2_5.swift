// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum KlingV2_5TurboPro {}
public enum KlingV2_5TurboStd {}

extension KlingV2_5TurboPro {
  /// kling-v2.5-turbo-pro/image-to-video · POST /openapi/v2/kling-v2.5-turbo-pro/image-to-video
  public struct ImageToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/kling-v2.5-turbo-pro/image-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["duration","firstImageUrl"],"properties":{
      "prompt":{"type":"string","maxLength":2000},
      "negativePrompt":{"type":"string","maxLength":2500},
      "duration":{"type":"string","enum":["5","10"]},
      "guidanceScale":{"type":"number","minimum":0,"maximum":1,"multipleOf":0.1,"evidence":{"multipleOf":"inferred"}},
      "firstImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
      "lastImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}}}}
      """#, common: runningHubCommon)
    public typealias Duration = RunningHubOptions.Duration_2
    /// Up to 2,000 characters.
    @export(implementation) public var prompt: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// Up to 2,500 characters.
    @export(implementation) public var negativePrompt: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { fields[2] } set { fields[2] = newValue } }
    /// 0 to 1, in steps of 0.1, default 0.5. Step inferred.
    @export(implementation) public var guidanceScale: Double? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// JPEG or PNG, up to 50 MB.
    @export(implementation) public var firstImageURL: Media { get { fields[4] } set { fields[4] = newValue } }
    /// JPEG or PNG, up to 50 MB.
    @export(implementation) public var lastImageURL: Media? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      duration: Duration, firstImageURL: Media, prompt: String? = nil, negativePrompt: String? = nil,
      guidanceScale: Double? = nil, lastImageURL: Media? = nil
    ) {
      self.init(fields: Fields(
        Self.validator, prompt, negativePrompt, duration, guidanceScale, firstImageURL, lastImageURL
      ))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// kling-v2.5-turbo-pro/text-to-video · POST /openapi/v2/kling-v2.5-turbo-pro/text-to-video
  public struct TextToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/kling-v2.5-turbo-pro/text-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","duration","aspectRatio"],"properties":{
      "prompt":{"type":"string","maxLength":2000},
      "negativePrompt":{"type":"string","maxLength":2500},
      "duration":{"type":"string","enum":["5","10"]},
      "guidanceScale":{"type":"number","minimum":0,"maximum":1,"multipleOf":0.1,"evidence":{"multipleOf":"inferred"}},
      "aspectRatio":{"type":"string","enum":["1:1","16:9","9:16"]}}}
      """#, common: runningHubCommon)
    public typealias Duration = RunningHubOptions.Duration_2
    public typealias AspectRatio = RunningHubOptions.AspectRatio_7
    /// Up to 2,000 characters.
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Up to 2,500 characters.
    @export(implementation) public var negativePrompt: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { fields[2] } set { fields[2] = newValue } }
    /// 0 to 1, in steps of 0.1, default 0.5. Step inferred.
    @export(implementation) public var guidanceScale: Double? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Default `9:16`.
    @export(implementation) public var aspectRatio: AspectRatio { get { fields[4] } set { fields[4] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, duration: Duration, aspectRatio: AspectRatio, negativePrompt: String? = nil,
      guidanceScale: Double? = nil
    ) {
      self.init(fields: Fields(Self.validator, prompt, negativePrompt, duration, guidanceScale, aspectRatio))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension KlingV2_5TurboStd {
  /// kling-v2.5-turbo-std/image-to-video · POST /openapi/v2/kling-v2.5-turbo-std/image-to-video
  public struct ImageToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/kling-v2.5-turbo-std/image-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","duration","firstImageUrl"],"properties":{
      "prompt":{"type":"string","maxLength":2000},
      "negativePrompt":{"type":"string","maxLength":2500},
      "duration":{"type":"string","enum":["5","10"]},
      "guidanceScale":{"type":"number","minimum":0,"maximum":1,"multipleOf":0.1,"evidence":{"multipleOf":"inferred"}},
      "firstImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}}}}
      """#, common: runningHubCommon)
    public typealias Duration = RunningHubOptions.Duration_2
    /// Up to 2,000 characters.
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Up to 2,500 characters.
    @export(implementation) public var negativePrompt: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { fields[2] } set { fields[2] = newValue } }
    /// 0 to 1, in steps of 0.1, default 0.5. Step inferred.
    @export(implementation) public var guidanceScale: Double? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// JPEG or PNG, up to 50 MB.
    @export(implementation) public var firstImageURL: Media { get { fields[4] } set { fields[4] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, duration: Duration, firstImageURL: Media, negativePrompt: String? = nil,
      guidanceScale: Double? = nil
    ) {
      self.init(fields: Fields(Self.validator, prompt, negativePrompt, duration, guidanceScale, firstImageURL))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// kling-v2.5-turbo-std/text-to-video · POST /openapi/v2/kling-v2.5-turbo-std/text-to-video
  public struct TextToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/kling-v2.5-turbo-std/text-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","duration","aspectRatio"],"properties":{
      "prompt":{"type":"string","maxLength":2000},
      "negativePrompt":{"type":"string","maxLength":2500},
      "duration":{"type":"string","enum":["5","10"]},
      "guidanceScale":{"type":"number","minimum":0,"maximum":1,"multipleOf":0.1,"evidence":{"multipleOf":"inferred"}},
      "aspectRatio":{"type":"string","enum":["1:1","16:9","9:16"]}}}
      """#, common: runningHubCommon)
    public typealias Duration = RunningHubOptions.Duration_2
    public typealias AspectRatio = RunningHubOptions.AspectRatio_7
    /// Up to 2,000 characters.
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Up to 2,500 characters.
    @export(implementation) public var negativePrompt: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { fields[2] } set { fields[2] = newValue } }
    /// 0 to 1, in steps of 0.1, default 0.5. Step inferred.
    @export(implementation) public var guidanceScale: Double? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Default `9:16`.
    @export(implementation) public var aspectRatio: AspectRatio { get { fields[4] } set { fields[4] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, duration: Duration, aspectRatio: AspectRatio, negativePrompt: String? = nil,
      guidanceScale: Double? = nil
    ) {
      self.init(fields: Fields(Self.validator, prompt, negativePrompt, duration, guidanceScale, aspectRatio))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}
