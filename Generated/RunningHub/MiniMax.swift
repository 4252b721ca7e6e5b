// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum MiniMax {}

extension MiniMax {
  /// minimax/music-2.6 · POST /openapi/v2/minimax/music-2.6
  ///
  /// Known from client code, not from documentation.
  public struct Music2_6: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/minimax/music-2.6", output: .audio) }
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "prompt":{"type":"string","maxLength":2000,"evidence":"client"},
      "lyrics":{"type":"string","maxLength":3500,"evidence":"client"},
      "sampleRate":{"type":"string","enum":["16000","24000","32000","44100"],"evidence":"client"},
      "bitrate":{"type":"string","enum":["32000","64000","128000","256000"],"evidence":"client"},
      "format":{"type":"string","enum":["mp3","wav","pcm"],"evidence":"client"},
      "lyricsOptimizer":{"type":"boolean","evidence":"client"},
      "isInstrumental":{"type":"boolean","evidence":"client"}}}
      """#, common: runningHubCommon)
    public typealias SampleRate = RunningHubOptions.SampleRate
    public typealias Bitrate = RunningHubOptions.Bitrate
    public typealias Format = RunningHubOptions.Format_3
    /// Up to 2,000 characters. Known from client code, not from documentation.
    @export(implementation) public var prompt: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// Up to 3,500 characters. Known from client code, not from documentation.
    @export(implementation) public var lyrics: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Default `44100`. Known from client code, not from documentation.
    @export(implementation) public var sampleRate: SampleRate? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default `256000`. Known from client code, not from documentation.
    @export(implementation) public var bitrate: Bitrate? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Default `mp3`. Known from client code, not from documentation.
    @export(implementation) public var format: Format? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// Default `false`. Known from client code, not from documentation.
    @export(implementation) public var lyricsOptimizer: Bool? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// Default `false`. Known from client code, not from documentation.
    @export(implementation) public var isInstrumental: Bool? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String? = nil, lyrics: String? = nil, sampleRate: SampleRate? = nil, bitrate: Bitrate? = nil,
      format: Format? = nil, lyricsOptimizer: Bool? = nil, isInstrumental: Bool? = nil
    ) {
      self.init(fields: Fields(
        Self.validator, prompt, lyrics, sampleRate, bitrate, format, lyricsOptimizer, isInstrumental
      ))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// minimax/music-cover · POST /openapi/v2/minimax/music-cover
  ///
  /// Known from client code, not from documentation.
  public struct MusicCover: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/minimax/music-cover", output: .audio) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","audioUrl"],"properties":{
      "prompt":{"type":"string","maxLength":2000,"evidence":"client"},
      "audioUrl":{"type":"string","media":{"kind":"audio","maxBytes":52428800},"evidence":"client"},
      "lyrics":{"type":"string","maxLength":1000,"evidence":"client"},
      "coverFeatureId":{"type":"string","evidence":"client"},
      "sampleRate":{"type":"string","enum":["16000","24000","32000","44100"],"evidence":"client"},
      "format":{"type":"string","enum":["mp3","wav","pcm"],"evidence":"client"},
      "bitrate":{"type":"string","enum":["32000","64000","128000","256000"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    public typealias SampleRate = RunningHubOptions.SampleRate
    public typealias Format = RunningHubOptions.Format_3
    public typealias Bitrate = RunningHubOptions.Bitrate
    /// Up to 2,000 characters. Known from client code, not from documentation.
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// An audio file, up to 50 MB. Known from client code, not from documentation.
    @export(implementation) public var audioURL: Media { get { fields[1] } set { fields[1] = newValue } }
    /// Up to 1,000 characters. Known from client code, not from documentation.
    @export(implementation) public var lyrics: String? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Known from client code, not from documentation.
    @export(implementation) public var coverFeatureID: String? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Default `44100`. Known from client code, not from documentation.
    @export(implementation) public var sampleRate: SampleRate? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// Default `mp3`. Known from client code, not from documentation.
    @export(implementation) public var format: Format? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// Default `256000`. Known from client code, not from documentation.
    @export(implementation) public var bitrate: Bitrate? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, audioURL: Media, lyrics: String? = nil, coverFeatureID: String? = nil,
      sampleRate: SampleRate? = nil, format: Format? = nil, bitrate: Bitrate? = nil
    ) {
      self.init(fields: Fields(Self.validator, prompt, audioURL, lyrics, coverFeatureID, sampleRate, format, bitrate))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// minimax/music-cover-preprocess · POST /openapi/v2/minimax/music-cover-preprocess
  ///
  /// Known from client code, not from documentation.
  public struct MusicCoverPreprocess: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/minimax/music-cover-preprocess", output: .audio) }
    public static let validator = Validator(#"""
      {"type":"object","required":["audioUrl"],"properties":{
      "audioUrl":{"type":"string","media":{"kind":"audio","maxBytes":52428800},"evidence":"client"}}}
      """#, common: runningHubCommon)
    /// An audio file, up to 50 MB. Known from client code, not from documentation.
    @export(implementation) public var audioURL: Media { get { fields[0] } set { fields[0] = newValue } }
    public var fields: Fields
    @export(implementation) public init(audioURL: Media) { self.init(fields: Fields(Self.validator, audioURL)) }
    public init(fields: Fields) { self.fields = fields }
  }

  /// minimax/voice-design · POST /openapi/v2/minimax/voice-design
  public struct VoiceDesign: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/minimax/voice-design", output: .audio) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","previewText"],"properties":{
      "prompt":{"type":"string"},
      "previewText":{"type":"string","maxLength":500},
      "voiceId":{"type":"string"},
      "aigcWatermark":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Up to 500 characters.
    @export(implementation) public var previewText: String { get { fields[1] } set { fields[1] = newValue } }
    @export(implementation) public var voiceID: String? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default `false`.
    @export(implementation) public var aigcWatermark: Bool? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, previewText: String, voiceID: String? = nil, aigcWatermark: Bool? = nil
    ) {
      self.init(fields: Fields(Self.validator, prompt, previewText, voiceID, aigcWatermark))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// minimax/music-2.5 · POST /openapi/v2/rhart-audio/text-to-audio/music-2.5
  public struct Music2_5: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-audio/text-to-audio/music-2.5", output: .audio) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","lyrics"],"properties":{
      "prompt":{"type":"string"},
      "lyrics":{"type":"string"},
      "bitrate":{"type":"string","enum":["32000","60000","64000","128000","256000"]},
      "sampleRate":{"type":"string","enum":["16000","24000","32000","44100"]}}}
      """#, common: runningHubCommon)
    public typealias Bitrate = RunningHubOptions.Bitrate_2
    public typealias SampleRate = RunningHubOptions.SampleRate
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    @export(implementation) public var lyrics: String { get { fields[1] } set { fields[1] = newValue } }
    /// Default `256000`.
    @export(implementation) public var bitrate: Bitrate? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default `44100`.
    @export(implementation) public var sampleRate: SampleRate? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, lyrics: String, bitrate: Bitrate? = nil, sampleRate: SampleRate? = nil
    ) {
      self.init(fields: Fields(Self.validator, prompt, lyrics, bitrate, sampleRate))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// minimax/speech-02-hd · POST /openapi/v2/rhart-audio/text-to-audio/speech-02-hd
  public struct Speech02HD: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-audio/text-to-audio/speech-02-hd", output: .audio) }
    public static let validator = Validator(#"""
      {"type":"object","required":["text","voice_id","enable_base64_output","english_normalization"],"properties":{
      "text":{"type":"string"},
      "pronunciation_dict":{"type":"array","maxItems":20,"items":{"type":"string"}},
      "voice_id":{"type":"string"},
      "speed":{"type":"number","minimum":0.5,"maximum":2,"multipleOf":0.01,"evidence":{"multipleOf":"inferred"}},
      "volume":{"type":"number","minimum":0.1,"maximum":10,"multipleOf":0.01,"evidence":{"multipleOf":"inferred"}},
      "pitch":{"type":"integer","minimum":-12,"maximum":12},
      "emotion":{"type":"string","enum":["happy","sad","angry","fearful","disgusted","surprised","neutral"]},
      "enable_base64_output":{"type":"boolean"},
      "english_normalization":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    public typealias Emotion = RunningHubOptions.Emotion
    @export(implementation) public var text: String { get { fields[0] } set { fields[0] = newValue } }
    /// Up to 20 items.
    @export(implementation) public var pronunciationDict: [String]? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    @export(implementation) public var voiceID: String { get { fields[2] } set { fields[2] = newValue } }
    /// 0.5 to 2, in steps of 0.01, default 1. Step inferred.
    @export(implementation) public var speed: Double? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// 0.1 to 10, in steps of 0.01, default 1. Step inferred.
    @export(implementation) public var volume: Double? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// -12 to 12, default 0.
    @export(implementation) public var pitch: Int? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// Default `happy`.
    @export(implementation) public var emotion: Emotion? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    /// Default `false`.
    @export(implementation) public var enableBase64Output: Bool { get { fields[7] } set { fields[7] = newValue } }
    /// Default `false`.
    @export(implementation) public var englishNormalization: Bool { get { fields[8] } set { fields[8] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      text: String, voiceID: String, enableBase64Output: Bool, englishNormalization: Bool,
      pronunciationDict: [String]? = nil, speed: Double? = nil, volume: Double? = nil, pitch: Int? = nil,
      emotion: Emotion? = nil
    ) {
      self.init(fields: Fields(
        Self.validator, text, pronunciationDict, voiceID, speed, volume, pitch, emotion, enableBase64Output,
        englishNormalization
      ))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// minimax/speech-02-turbo · POST /openapi/v2/rhart-audio/text-to-audio/speech-02-turbo
  public struct Speech02Turbo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-audio/text-to-audio/speech-02-turbo", output: .audio) }
    public static let validator = Validator(#"""
      {"type":"object","required":["text","voice_id","enable_base64_output","english_normalization"],"properties":{
      "text":{"type":"string"},
      "pronunciation_dict":{"type":"array","maxItems":20,"items":{"type":"string"}},
      "voice_id":{"type":"string"},
      "speed":{"type":"number","minimum":0.5,"maximum":2,"multipleOf":0.01,"evidence":{"multipleOf":"inferred"}},
      "volume":{"type":"number","minimum":0.1,"maximum":10,"multipleOf":0.01,"evidence":{"multipleOf":"inferred"}},
      "pitch":{"type":"integer","minimum":-12,"maximum":12},
      "emotion":{"type":"string","enum":["happy","sad","angry","fearful","disgusted","surprised","neutral"]},
      "enable_base64_output":{"type":"boolean"},
      "english_normalization":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    public typealias Emotion = RunningHubOptions.Emotion
    @export(implementation) public var text: String { get { fields[0] } set { fields[0] = newValue } }
    /// Up to 20 items.
    @export(implementation) public var pronunciationDict: [String]? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    @export(implementation) public var voiceID: String { get { fields[2] } set { fields[2] = newValue } }
    /// 0.5 to 2, in steps of 0.01, default 1. Step inferred.
    @export(implementation) public var speed: Double? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// 0.1 to 10, in steps of 0.01, default 1. Step inferred.
    @export(implementation) public var volume: Double? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// -12 to 12, default 0.
    @export(implementation) public var pitch: Int? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// Default `happy`.
    @export(implementation) public var emotion: Emotion? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    /// Default `false`.
    @export(implementation) public var enableBase64Output: Bool { get { fields[7] } set { fields[7] = newValue } }
    /// Default `false`.
    @export(implementation) public var englishNormalization: Bool { get { fields[8] } set { fields[8] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      text: String, voiceID: String, enableBase64Output: Bool, englishNormalization: Bool,
      pronunciationDict: [String]? = nil, speed: Double? = nil, volume: Double? = nil, pitch: Int? = nil,
      emotion: Emotion? = nil
    ) {
      self.init(fields: Fields(
        Self.validator, text, pronunciationDict, voiceID, speed, volume, pitch, emotion, enableBase64Output,
        englishNormalization
      ))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// minimax/speech-2.6-hd · POST /openapi/v2/rhart-audio/text-to-audio/speech-2.6-hd
  public struct Speech2_6HD: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-audio/text-to-audio/speech-2.6-hd", output: .audio) }
    public static let validator = Validator(#"""
      {"type":"object","required":["text","voice_id","enable_base64_output","english_normalization"],"properties":{
      "text":{"type":"string"},
      "pronunciation_dict":{"type":"array","maxItems":20,"items":{"type":"string"}},
      "voice_id":{"type":"string"},
      "speed":{"type":"number","minimum":0.5,"maximum":2,"multipleOf":0.01,"evidence":{"multipleOf":"inferred"}},
      "volume":{"type":"number","minimum":0.1,"maximum":10,"multipleOf":0.01,"evidence":{"multipleOf":"inferred"}},
      "pitch":{"type":"integer","minimum":-12,"maximum":12},
      "emotion":{"type":"string","enum":["happy","sad","angry","fearful","disgusted","surprised","neutral"]},
      "enable_base64_output":{"type":"boolean"},
      "english_normalization":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    public typealias Emotion = RunningHubOptions.Emotion
    @export(implementation) public var text: String { get { fields[0] } set { fields[0] = newValue } }
    /// Up to 20 items.
    @export(implementation) public var pronunciationDict: [String]? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    @export(implementation) public var voiceID: String { get { fields[2] } set { fields[2] = newValue } }
    /// 0.5 to 2, in steps of 0.01, default 1. Step inferred.
    @export(implementation) public var speed: Double? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// 0.1 to 10, in steps of 0.01, default 1. Step inferred.
    @export(implementation) public var volume: Double? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// -12 to 12, default 0.
    @export(implementation) public var pitch: Int? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// Default `happy`.
    @export(implementation) public var emotion: Emotion? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    /// Default `false`.
    @export(implementation) public var enableBase64Output: Bool { get { fields[7] } set { fields[7] = newValue } }
    /// Default `false`.
    @export(implementation) public var englishNormalization: Bool { get { fields[8] } set { fields[8] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      text: String, voiceID: String, enableBase64Output: Bool, englishNormalization: Bool,
      pronunciationDict: [String]? = nil, speed: Double? = nil, volume: Double? = nil, pitch: Int? = nil,
      emotion: Emotion? = nil
    ) {
      self.init(fields: Fields(
        Self.validator, text, pronunciationDict, voiceID, speed, volume, pitch, emotion, enableBase64Output,
        englishNormalization
      ))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// minimax/speech-2.6-turbo · POST /openapi/v2/rhart-audio/text-to-audio/speech-2.6-turbo
  public struct Speech2_6Turbo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-audio/text-to-audio/speech-2.6-turbo", output: .audio) }
    public static let validator = Validator(#"""
      {"type":"object","required":["text","voice_id","enable_base64_output","english_normalization"],"properties":{
      "text":{"type":"string"},
      "pronunciation_dict":{"type":"array","maxItems":20,"items":{"type":"string"}},
      "voice_id":{"type":"string"},
      "speed":{"type":"number","minimum":0.5,"maximum":2,"multipleOf":0.01,"evidence":{"multipleOf":"inferred"}},
      "volume":{"type":"number","minimum":0.1,"maximum":10,"multipleOf":0.01,"evidence":{"multipleOf":"inferred"}},
      "pitch":{"type":"integer","minimum":-12,"maximum":12},
      "emotion":{"type":"string","enum":["happy","sad","angry","fearful","disgusted","surprised","neutral"]},
      "enable_base64_output":{"type":"boolean"},
      "english_normalization":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    public typealias Emotion = RunningHubOptions.Emotion
    @export(implementation) public var text: String { get { fields[0] } set { fields[0] = newValue } }
    /// Up to 20 items.
    @export(implementation) public var pronunciationDict: [String]? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    @export(implementation) public var voiceID: String { get { fields[2] } set { fields[2] = newValue } }
    /// 0.5 to 2, in steps of 0.01, default 1. Step inferred.
    @export(implementation) public var speed: Double? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// 0.1 to 10, in steps of 0.01, default 1. Step inferred.
    @export(implementation) public var volume: Double? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// -12 to 12, default 0.
    @export(implementation) public var pitch: Int? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// Default `happy`.
    @export(implementation) public var emotion: Emotion? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    /// Default `false`.
    @export(implementation) public var enableBase64Output: Bool { get { fields[7] } set { fields[7] = newValue } }
    /// Default `false`.
    @export(implementation) public var englishNormalization: Bool { get { fields[8] } set { fields[8] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      text: String, voiceID: String, enableBase64Output: Bool, englishNormalization: Bool,
      pronunciationDict: [String]? = nil, speed: Double? = nil, volume: Double? = nil, pitch: Int? = nil,
      emotion: Emotion? = nil
    ) {
      self.init(fields: Fields(
        Self.validator, text, pronunciationDict, voiceID, speed, volume, pitch, emotion, enableBase64Output,
        englishNormalization
      ))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// minimax/speech-2.8-hd · POST /openapi/v2/rhart-audio/text-to-audio/speech-2.8-hd
  public struct Speech2_8HD: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-audio/text-to-audio/speech-2.8-hd", output: .audio) }
    public static let validator = Validator(#"""
      {"type":"object","required":["text","voice_id","enable_base64_output","english_normalization"],"properties":{
      "text":{"type":"string"},
      "pronunciation_dict":{"type":"array","maxItems":1,"items":{"type":"string"}},
      "voice_id":{"type":"string"},
      "speed":{"type":"number","minimum":0.5,"maximum":2,"multipleOf":0.01,"evidence":{"multipleOf":"inferred"}},
      "volume":{"type":"number","minimum":0.1,"maximum":10,"multipleOf":0.01,"evidence":{"multipleOf":"inferred"}},
      "pitch":{"type":"integer","minimum":-12,"maximum":12},
      "emotion":{"type":"string","enum":["happy","sad","angry","fearful","disgusted","surprised","neutral"]},
      "enable_base64_output":{"type":"boolean"},
      "english_normalization":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    public typealias Emotion = RunningHubOptions.Emotion
    @export(implementation) public var text: String { get { fields[0] } set { fields[0] = newValue } }
    /// Up to 1 item.
    @export(implementation) public var pronunciationDict: [String]? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    @export(implementation) public var voiceID: String { get { fields[2] } set { fields[2] = newValue } }
    /// 0.5 to 2, in steps of 0.01, default 1. Step inferred.
    @export(implementation) public var speed: Double? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// 0.1 to 10, in steps of 0.01, default 1. Step inferred.
    @export(implementation) public var volume: Double? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// -12 to 12, default 0.
    @export(implementation) public var pitch: Int? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// Default `happy`.
    @export(implementation) public var emotion: Emotion? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    /// Default `false`.
    @export(implementation) public var enableBase64Output: Bool { get { fields[7] } set { fields[7] = newValue } }
    /// Default `false`.
    @export(implementation) public var englishNormalization: Bool { get { fields[8] } set { fields[8] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      text: String, voiceID: String, enableBase64Output: Bool, englishNormalization: Bool,
      pronunciationDict: [String]? = nil, speed: Double? = nil, volume: Double? = nil, pitch: Int? = nil,
      emotion: Emotion? = nil
    ) {
      self.init(fields: Fields(
        Self.validator, text, pronunciationDict, voiceID, speed, volume, pitch, emotion, enableBase64Output,
        englishNormalization
      ))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// minimax/speech-2.8-turbo · POST /openapi/v2/rhart-audio/text-to-audio/speech-2.8-turbo
  public struct Speech2_8Turbo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-audio/text-to-audio/speech-2.8-turbo", output: .audio) }
    public static let validator = Validator(#"""
      {"type":"object","required":["text","voice_id","enable_base64_output","english_normalization"],"properties":{
      "text":{"type":"string"},
      "pronunciation_dict":{"type":"array","maxItems":20,"items":{"type":"string"}},
      "voice_id":{"type":"string"},
      "speed":{"type":"number","minimum":0.5,"maximum":2,"multipleOf":0.01,"evidence":{"multipleOf":"inferred"}},
      "volume":{"type":"number","minimum":0.1,"maximum":10,"multipleOf":0.01,"evidence":{"multipleOf":"inferred"}},
      "pitch":{"type":"integer","minimum":-12,"maximum":12},
      "emotion":{"type":"string","enum":["happy","sad","angry","fearful","disgusted","surprised","neutral"]},
      "enable_base64_output":{"type":"boolean"},
      "english_normalization":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    public typealias Emotion = RunningHubOptions.Emotion
    @export(implementation) public var text: String { get { fields[0] } set { fields[0] = newValue } }
    /// Up to 20 items.
    @export(implementation) public var pronunciationDict: [String]? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    @export(implementation) public var voiceID: String { get { fields[2] } set { fields[2] = newValue } }
    /// 0.5 to 2, in steps of 0.01, default 1. Step inferred.
    @export(implementation) public var speed: Double? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// 0.1 to 10, in steps of 0.01, default 1. Step inferred.
    @export(implementation) public var volume: Double? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// -12 to 12, default 0.
    @export(implementation) public var pitch: Int? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// Default `happy`.
    @export(implementation) public var emotion: Emotion? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    /// Default `false`.
    @export(implementation) public var enableBase64Output: Bool { get { fields[7] } set { fields[7] = newValue } }
    /// Default `false`.
    @export(implementation) public var englishNormalization: Bool { get { fields[8] } set { fields[8] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      text: String, voiceID: String, enableBase64Output: Bool, englishNormalization: Bool,
      pronunciationDict: [String]? = nil, speed: Double? = nil, volume: Double? = nil, pitch: Int? = nil,
      emotion: Emotion? = nil
    ) {
      self.init(fields: Fields(
        Self.validator, text, pronunciationDict, voiceID, speed, volume, pitch, emotion, enableBase64Output,
        englishNormalization
      ))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// minimax/voice-clone · POST /openapi/v2/rhart-audio/text-to-audio/voice-clone
  public struct VoiceClone: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-audio/text-to-audio/voice-clone", output: .audio) }
    public static let validator = Validator(#"""
      {"type":"object","required":["audio","custom_voice_id","text","need_noise_reduction","need_volume_normalization","model"],"properties":{
      "audio":{"type":"string","media":{"kind":"audio","formats":["mp3","wav"],"maxBytes":10485760}},
      "custom_voice_id":{"type":"string"},
      "text":{"type":"string"},
      "accuracy":{"type":"number","minimum":0,"maximum":1,"multipleOf":0.1,"evidence":{"multipleOf":"inferred"}},
      "need_noise_reduction":{"type":"boolean"},
      "need_volume_normalization":{"type":"boolean"},
      "model":{"type":"string","enum":["speech-02-hd","speech-02-turbo","speech-2.5-hd-preview","speech-2.5-turbo-preview","speech-2.6-hd","speech-2.6-turbo","speech-2.8-turbo","speech-2.8-hd"]},
      "language_boost":{"type":"string","enum":["Chinese","Chinese,Yue","English","Arabic","Russian","Spanish","French","Portuguese","German","Turkish","Dutch","Ukrainian","Vietnamese","Indonesian","Japanese","Italian","Korean","Thai","Polish","Romanian","Greek","Czech","Finnish","Hindi","auto"]}}}
      """#, common: runningHubCommon)
    public typealias Model = RunningHubOptions.Model_2
    public typealias LanguageBoost = RunningHubOptions.LanguageBoost
    /// MP3 or WAV, up to 10 MB.
    @export(implementation) public var audio: Media { get { fields[0] } set { fields[0] = newValue } }
    @export(implementation) public var customVoiceID: String { get { fields[1] } set { fields[1] = newValue } }
    @export(implementation) public var text: String { get { fields[2] } set { fields[2] = newValue } }
    /// 0 to 1, in steps of 0.1, default 0.7. Step inferred.
    @export(implementation) public var accuracy: Double? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Default `false`.
    @export(implementation) public var needNoiseReduction: Bool { get { fields[4] } set { fields[4] = newValue } }
    /// Default `false`.
    @export(implementation) public var needVolumeNormalization: Bool { get { fields[5] } set { fields[5] = newValue } }
    /// Default `speech-02-hd`.
    @export(implementation) public var model: Model { get { fields[6] } set { fields[6] = newValue } }
    @export(implementation) public var languageBoost: LanguageBoost? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      audio: Media, customVoiceID: String, text: String, needNoiseReduction: Bool, needVolumeNormalization: Bool,
      model: Model, accuracy: Double? = nil, languageBoost: LanguageBoost? = nil
    ) {
      self.init(fields: Fields(
        Self.validator, audio, customVoiceID, text, accuracy, needNoiseReduction, needVolumeNormalization, model,
        languageBoost
      ))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension RunningHubOptions {
  public enum Bitrate: ModelOption {
    case `32000`, `64000`, `128000`, `256000`
    public static var rawValues: StaticString { "|32000|64000|128000|256000" }
  }
  public enum Bitrate_2: ModelOption {
    case `32000`, `60000`, `64000`, `128000`, `256000`
    public static var rawValues: StaticString { "|32000|60000|64000|128000|256000" }
  }
  public enum Emotion: ModelOption {
    case happy, sad, angry, fearful, disgusted, surprised, neutral
    public static var rawValues: StaticString { "|happy|sad|angry|fearful|disgusted|surprised|neutral" }
  }
  public enum Format_3: ModelOption {
    case mp3, wav, pcm
    public static var rawValues: StaticString { "|mp3|wav|pcm" }
  }
  public enum LanguageBoost: ModelOption {
    case Chinese, `Chinese,Yue`, English, Arabic, Russian, Spanish, French, Portuguese, German, Turkish, Dutch,
    Ukrainian, Vietnamese, Indonesian, Japanese, Italian, Korean, Thai, Polish, Romanian, Greek, Czech, Finnish, Hindi,
    auto
    public static var rawValues: StaticString {
      """
      |Chinese|Chinese,Yue|English|Arabic|Russian|Spanish|French|Portuguese|German|Turkish|Dutch|Ukrainian|Vietnamese\
      |Indonesian|Japanese|Italian|Korean|Thai|Polish|Romanian|Greek|Czech|Finnish|Hindi|auto
      """
    }
  }
  public enum Model_2: ModelOption {
    case `speech-02-hd`, `speech-02-turbo`, `speech-2.5-hd-preview`, `speech-2.5-turbo-preview`, `speech-2.6-hd`,
    `speech-2.6-turbo`, `speech-2.8-turbo`, `speech-2.8-hd`
    public static var rawValues: StaticString {
      """
      |speech-02-hd|speech-02-turbo|speech-2.5-hd-preview|speech-2.5-turbo-preview|speech-2.6-hd|speech-2.6-turbo\
      |speech-2.8-turbo|speech-2.8-hd
      """
    }
  }
  public enum SampleRate: ModelOption {
    case `16000`, `24000`, `32000`, `44100`
    public static var rawValues: StaticString { "|16000|24000|32000|44100" }
  }
}
