// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum ACEStepAI {
  public enum ACEStep1_5 {}
  public enum ACEStep {}
}

extension ACEStepAI.ACEStep1_5 {
  /// acestep-ai/ace-step-1.5/text-to-audio · POST /v1/models/acestep-ai/ace-step-1.5/text-to-audio
  public struct TextToAudio: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/acestep-ai/ace-step-1.5/text-to-audio", output: .audio)
    public static let validator = Validator(#"""
      {"type":"object","required":["tags"],"properties":{
      "duration":{"type":"integer","minimum":5,"maximum":240},
      "lyrics":{"type":"string"},
      "seed":{"type":"integer","minimum":-1,"maximum":2147483647},
      "tags":{"type":"string"}}}
      """#)
    /// 5 to 240, default 60.
    public var duration: Int?
    public var lyrics: String?
    /// -1 to 2,147,483,647, default -1.
    public var seed: Int?
    public var tags: String
    public var extra: Extra = [:]
    public init(tags: String, duration: Int? = nil, lyrics: String? = nil, seed: Int? = nil) {
      self.tags = tags; self.duration = duration; self.lyrics = lyrics; self.seed = seed
    }
    public init(_ blank: Blank) { tags = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&duration); field(&lyrics); field(&seed); field(&tags); field(&extra)
    }
  }
}

extension ACEStepAI.ACEStep {
  /// acestep-ai/ace-step/audio-inpaint · POST /v1/models/acestep-ai/ace-step/audio-inpaint
  public struct AudioInpaint: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/acestep-ai/ace-step/audio-inpaint", output: .audio)
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
    public var audio: Media
    /// 0 to 240, default 30.
    public var endTime: Double?
    /// Default `start`.
    public var endTimeRelativeTo: EndTimeRelativeTo?
    public var lyrics: String?
    /// -1 to 2,147,483,647, default -1.
    public var seed: Int?
    /// 0 to 240, default 0.
    public var startTime: Double?
    /// Default `start`.
    public var startTimeRelativeTo: StartTimeRelativeTo?
    public var tags: String
    public var extra: Extra = [:]
    public init(
      audio: Media, tags: String, endTime: Double? = nil, endTimeRelativeTo: EndTimeRelativeTo? = nil,
      lyrics: String? = nil, seed: Int? = nil, startTime: Double? = nil, startTimeRelativeTo: StartTimeRelativeTo? = nil
    ) {
      self.audio = audio; self.tags = tags; self.endTime = endTime; self.endTimeRelativeTo = endTimeRelativeTo
      self.lyrics = lyrics; self.seed = seed; self.startTime = startTime; self.startTimeRelativeTo = startTimeRelativeTo
    }
    public init(_ blank: Blank) { audio = ""; tags = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&audio); field(&endTime); field(&endTimeRelativeTo); field(&lyrics); field(&seed); field(&startTime)
      field(&startTimeRelativeTo); field(&tags); field(&extra)
    }
  }

  /// acestep-ai/ace-step/audio-outpaint · POST /v1/models/acestep-ai/ace-step/audio-outpaint
  public struct AudioOutpaint: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/acestep-ai/ace-step/audio-outpaint", output: .audio)
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
    public var audio: Media
    /// 0 to 240, default 30.
    public var extendAfterDuration: Double?
    /// 0 to 240, default 0.
    public var extendBeforeDuration: Double?
    public var lyrics: String?
    /// -1 to 2,147,483,647, default -1.
    public var seed: Int?
    public var tags: String
    public var extra: Extra = [:]
    public init(
      audio: Media, tags: String, extendAfterDuration: Double? = nil, extendBeforeDuration: Double? = nil,
      lyrics: String? = nil, seed: Int? = nil
    ) {
      self.audio = audio; self.tags = tags; self.extendAfterDuration = extendAfterDuration
      self.extendBeforeDuration = extendBeforeDuration; self.lyrics = lyrics; self.seed = seed
    }
    public init(_ blank: Blank) { audio = ""; tags = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&audio); field(&extendAfterDuration); field(&extendBeforeDuration); field(&lyrics); field(&seed)
      field(&tags); field(&extra)
    }
  }

  /// acestep-ai/ace-step/text-to-audio · POST /v1/models/acestep-ai/ace-step/text-to-audio
  public struct TextToAudio: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/acestep-ai/ace-step/text-to-audio", output: .audio)
    public static let validator = Validator(#"""
      {"type":"object","required":["tags"],"properties":{
      "duration":{"type":"integer","minimum":5,"maximum":240},
      "lyrics":{"type":"string"},
      "seed":{"type":"integer","minimum":-1,"maximum":2147483647},
      "tags":{"type":"string"}}}
      """#)
    /// 5 to 240, default 60.
    public var duration: Int?
    public var lyrics: String?
    /// -1 to 2,147,483,647, default -1.
    public var seed: Int?
    public var tags: String
    public var extra: Extra = [:]
    public init(tags: String, duration: Int? = nil, lyrics: String? = nil, seed: Int? = nil) {
      self.tags = tags; self.duration = duration; self.lyrics = lyrics; self.seed = seed
    }
    public init(_ blank: Blank) { tags = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&duration); field(&lyrics); field(&seed); field(&tags); field(&extra)
    }
  }
}
