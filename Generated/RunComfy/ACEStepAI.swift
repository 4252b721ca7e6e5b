// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum ACEStepAI {
  public enum ACEStep1_5 {}
  public enum ACEStep {}
}

extension ACEStepAI.ACEStep1_5 {
  /// acestep-ai/ace-step-1.5/text-to-audio · POST /v1/models/acestep-ai/ace-step-1.5/text-to-audio
  public struct TextToAudio: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/acestep-ai/ace-step-1.5/text-to-audio", output: .audio) }
    public static let validator = Validator(#"""
      {"type":"object","required":["tags"],"properties":{
      "duration":{"type":"integer","minimum":5,"maximum":240},
      "lyrics":{"type":"string"},
      "seed":{"type":"integer","minimum":-1,"maximum":2147483647},
      "tags":{"type":"string"}}}
      """#)
    /// 5 to 240, default 60.
    @export(implementation) public var duration: Int? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    @export(implementation) public var lyrics: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// -1 to 2,147,483,647, default -1.
    @export(implementation) public var seed: Int? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    @export(implementation) public var tags: String { get { fields[3] } set { fields[3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(tags: String, duration: Int? = nil, lyrics: String? = nil, seed: Int? = nil) {
      self.init(fields: Fields(Self.validator, duration, lyrics, seed, tags))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension ACEStepAI.ACEStep {
  /// acestep-ai/ace-step/audio-inpaint · POST /v1/models/acestep-ai/ace-step/audio-inpaint
  public struct AudioInpaint: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/acestep-ai/ace-step/audio-inpaint", output: .audio) }
    public static let validator = Validator(#"""
      {"type":"object","required":["audio","tags"],"properties":{
      "audio":{"type":"string","media":{"kind":"audio","accepts":["url","dataURI"]}},
      "end_time":{"type":"number","minimum":0,"maximum":240},
      "end_time_relative_to":{"type":"string","enum":["start","end"]},
      "lyrics":{"type":"string"},
      "seed":{"type":"integer","minimum":-1,"maximum":2147483647},
      "start_time":{"type":"number","minimum":0,"maximum":240},
      "start_time_relative_to":{"type":"string","enum":["start","end"]},
      "tags":{"type":"string"}}}
      """#)
    public typealias EndTimeRelativeTo = RunComfyOptions.EndTimeRelativeTo
    public typealias StartTimeRelativeTo = RunComfyOptions.StartTimeRelativeTo
    /// An audio file.
    @export(implementation) public var audio: Media { get { fields[0] } set { fields[0] = newValue } }
    /// 0 to 240, default 30.
    @export(implementation) public var endTime: Double? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Default `start`.
    @export(implementation) public var endTimeRelativeTo: EndTimeRelativeTo? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    @export(implementation) public var lyrics: String? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// -1 to 2,147,483,647, default -1.
    @export(implementation) public var seed: Int? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// 0 to 240, default 0.
    @export(implementation) public var startTime: Double? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// Default `start`.
    @export(implementation) public var startTimeRelativeTo: StartTimeRelativeTo? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    @export(implementation) public var tags: String { get { fields[7] } set { fields[7] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      audio: Media, tags: String, endTime: Double? = nil, endTimeRelativeTo: EndTimeRelativeTo? = nil,
      lyrics: String? = nil, seed: Int? = nil, startTime: Double? = nil, startTimeRelativeTo: StartTimeRelativeTo? = nil
    ) {
      self.init(fields: Fields(
        Self.validator, audio, endTime, endTimeRelativeTo, lyrics, seed, startTime, startTimeRelativeTo, tags
      ))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// acestep-ai/ace-step/audio-outpaint · POST /v1/models/acestep-ai/ace-step/audio-outpaint
  public struct AudioOutpaint: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/acestep-ai/ace-step/audio-outpaint", output: .audio) }
    public static let validator = Validator(#"""
      {"type":"object","required":["audio","tags"],"properties":{
      "audio":{"type":"string","media":{"kind":"audio","accepts":["url","dataURI"]}},
      "extend_after_duration":{"type":"number","minimum":0,"maximum":240},
      "extend_before_duration":{"type":"number","minimum":0,"maximum":240},
      "lyrics":{"type":"string"},
      "seed":{"type":"integer","minimum":-1,"maximum":2147483647},
      "tags":{"type":"string"}}}
      """#)
    /// An audio file.
    @export(implementation) public var audio: Media { get { fields[0] } set { fields[0] = newValue } }
    /// 0 to 240, default 30.
    @export(implementation) public var extendAfterDuration: Double? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// 0 to 240, default 0.
    @export(implementation) public var extendBeforeDuration: Double? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    @export(implementation) public var lyrics: String? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// -1 to 2,147,483,647, default -1.
    @export(implementation) public var seed: Int? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    @export(implementation) public var tags: String { get { fields[5] } set { fields[5] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      audio: Media, tags: String, extendAfterDuration: Double? = nil, extendBeforeDuration: Double? = nil,
      lyrics: String? = nil, seed: Int? = nil
    ) {
      self.init(fields: Fields(Self.validator, audio, extendAfterDuration, extendBeforeDuration, lyrics, seed, tags))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// acestep-ai/ace-step/text-to-audio · POST /v1/models/acestep-ai/ace-step/text-to-audio
  public struct TextToAudio: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/acestep-ai/ace-step/text-to-audio", output: .audio) }
    public static let validator = Validator(#"""
      {"type":"object","required":["tags"],"properties":{
      "duration":{"type":"integer","minimum":5,"maximum":240},
      "lyrics":{"type":"string"},
      "seed":{"type":"integer","minimum":-1,"maximum":2147483647},
      "tags":{"type":"string"}}}
      """#)
    /// 5 to 240, default 60.
    @export(implementation) public var duration: Int? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    @export(implementation) public var lyrics: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// -1 to 2,147,483,647, default -1.
    @export(implementation) public var seed: Int? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    @export(implementation) public var tags: String { get { fields[3] } set { fields[3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(tags: String, duration: Int? = nil, lyrics: String? = nil, seed: Int? = nil) {
      self.init(fields: Fields(Self.validator, duration, lyrics, seed, tags))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension RunComfyOptions {
  public enum EndTimeRelativeTo: ModelOption {
    case start, end
    public static var rawValues: StaticString { "|start|end" }
  }
  public enum StartTimeRelativeTo: ModelOption {
    case start, end
    public static var rawValues: StaticString { "|start|end" }
  }
}
