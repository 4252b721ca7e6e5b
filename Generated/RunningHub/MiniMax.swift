// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum MiniMaxH3ImageToVideoFirst {}
public enum MiniMax {}

extension MiniMaxH3ImageToVideoFirst {
  /// MiniMax-H3 Image-to-Video (first/last frame) · POST /openapi/v2/minimax/hailuo-h3/image-to-video
  ///
  /// Known from client code, not from documentation.
  public struct LastFrame: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/minimax/hailuo-h3/image-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","resolution","duration"],"properties":{
      "prompt":{"type":"string","maxLength":20480,"evidence":"client"},
      "firstFrameUrl":{"type":"string","media":{"kind":"image","maxBytes":31457280},"evidence":"client"},
      "lastFrameUrl":{"type":"string","media":{"kind":"image","maxBytes":31457280},"evidence":"client"},
      "resolution":{"type":"string","enum":["2K"],"evidence":"client"},
      "duration":{"type":"string","enum":["5","6","7","8","9","10","11","12","13","14","15"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution_14
    public typealias Duration = RunningHubOptions.Duration_12
    /// Up to 20,480 characters. Known from client code, not from documentation.
    public var prompt: String
    /// An image, up to 30 MB. Known from client code, not from documentation.
    public var firstFrameURL: Media?
    /// An image, up to 30 MB. Known from client code, not from documentation.
    public var lastFrameURL: Media?
    /// Default `2K`. Known from client code, not from documentation.
    public var resolution: Resolution
    /// Default `5`. Known from client code, not from documentation.
    public var duration: Duration
    public var extra: Extra = [:]
    public init(
      prompt: String, resolution: Resolution, duration: Duration, firstFrameURL: Media? = nil,
      lastFrameURL: Media? = nil
    ) {
      self.prompt = prompt; self.resolution = resolution; self.duration = duration; self.firstFrameURL = firstFrameURL
      self.lastFrameURL = lastFrameURL
    }
    public init(_ blank: Blank) { prompt = ""; resolution = .`2K`; duration = .`5` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&firstFrameURL); field(&lastFrameURL); field(&resolution); field(&duration); field(&extra)
    }
  }
}

/// MiniMax-H3 Multimodal Reference-to-Video · POST /openapi/v2/minimax/hailuo-h3/multimodal-to-video
///
/// Known from client code, not from documentation.
public struct MiniMaxH3MultimodalReferenceToVideo: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/minimax/hailuo-h3/multimodal-to-video", output: .video)
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","resolution","duration"],"properties":{
    "prompt":{"type":"string","maxLength":20480,"evidence":"client"},
    "imageUrls":{"type":"array","maxItems":9,"items":{"type":"string","media":{"kind":"image","maxBytes":31457280},"evidence":"client"},"evidence":"client"},
    "videoUrls":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"video","maxBytes":52428800},"evidence":"client"},"evidence":"client"},
    "audioUrls":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"audio","maxBytes":15728640},"evidence":"client"},"evidence":"client"},
    "resolution":{"type":"string","enum":["2K"],"evidence":"client"},
    "duration":{"type":"string","enum":["5","6","7","8","9","10","11","12","13","14","15"],"evidence":"client"},
    "ratio":{"type":"string","enum":["adaptive","21:9","16:9","4:3","1:1","3:4","9:16"],"evidence":"client"}}}
    """#, common: runningHubCommon)
  public typealias Resolution = RunningHubOptions.Resolution_14
  public typealias Duration = RunningHubOptions.Duration_12
  public typealias Ratio = RunningHubOptions.Ratio_2
  /// Up to 20,480 characters. Known from client code, not from documentation.
  public var prompt: String
  /// Up to 9 items, each: an image, up to 30 MB. Known from client code, not from documentation.
  public var imageURLs: [Media]?
  /// Up to 3 items, each: a video, up to 50 MB. Known from client code, not from documentation.
  public var videoURLs: [Media]?
  /// Up to 3 items, each: an audio file, up to 15 MB. Known from client code, not from documentation.
  public var audioURLs: [Media]?
  /// Default `2K`. Known from client code, not from documentation.
  public var resolution: Resolution
  /// Default `5`. Known from client code, not from documentation.
  public var duration: Duration
  /// Default `adaptive`. Known from client code, not from documentation.
  public var ratio: Ratio?
  public var extra: Extra = [:]
  public init(
    prompt: String, resolution: Resolution, duration: Duration, imageURLs: [Media]? = nil, videoURLs: [Media]? = nil,
    audioURLs: [Media]? = nil, ratio: Ratio? = nil
  ) {
    self.prompt = prompt; self.resolution = resolution; self.duration = duration; self.imageURLs = imageURLs
    self.videoURLs = videoURLs; self.audioURLs = audioURLs; self.ratio = ratio
  }
  public init(_ blank: Blank) { prompt = ""; resolution = .`2K`; duration = .`5` }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&imageURLs); field(&videoURLs); field(&audioURLs); field(&resolution); field(&duration)
    field(&ratio); field(&extra)
  }
}

/// MiniMax-H3 Text-to-Video · POST /openapi/v2/minimax/hailuo-h3/text-to-video
///
/// Known from client code, not from documentation.
public struct MiniMaxH3TextToVideo: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/minimax/hailuo-h3/text-to-video", output: .video)
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt","resolution","duration"],"properties":{
    "prompt":{"type":"string","maxLength":20480,"evidence":"client"},
    "resolution":{"type":"string","enum":["2K"],"evidence":"client"},
    "duration":{"type":"string","enum":["5","6","7","8","9","10","11","12","13","14","15"],"evidence":"client"},
    "ratio":{"type":"string","enum":["21:9","16:9","4:3","1:1","3:4","9:16"],"evidence":"client"}}}
    """#, common: runningHubCommon)
  public typealias Resolution = RunningHubOptions.Resolution_14
  public typealias Duration = RunningHubOptions.Duration_12
  public typealias Ratio = RunningHubOptions.Ratio_3
  /// Up to 20,480 characters. Known from client code, not from documentation.
  public var prompt: String
  /// Default `2K`. Known from client code, not from documentation.
  public var resolution: Resolution
  /// Default `5`. Known from client code, not from documentation.
  public var duration: Duration
  /// Default `16:9`. Known from client code, not from documentation.
  public var ratio: Ratio?
  public var extra: Extra = [:]
  public init(prompt: String, resolution: Resolution, duration: Duration, ratio: Ratio? = nil) {
    self.prompt = prompt; self.resolution = resolution; self.duration = duration; self.ratio = ratio
  }
  public init(_ blank: Blank) { prompt = ""; resolution = .`2K`; duration = .`5` }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&resolution); field(&duration); field(&ratio); field(&extra)
  }
}

extension MiniMax {
  /// minimax/music-2.6 · POST /openapi/v2/minimax/music-2.6
  ///
  /// Known from client code, not from documentation.
  public struct Music2_6: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/minimax/music-2.6", output: .audio)
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
    public var prompt: String?
    /// Up to 3,500 characters. Known from client code, not from documentation.
    public var lyrics: String?
    /// Default `44100`. Known from client code, not from documentation.
    public var sampleRate: SampleRate?
    /// Default `256000`. Known from client code, not from documentation.
    public var bitrate: Bitrate?
    /// Default `mp3`. Known from client code, not from documentation.
    public var format: Format?
    /// Default `false`. Known from client code, not from documentation.
    public var lyricsOptimizer: Bool?
    /// Default `false`. Known from client code, not from documentation.
    public var isInstrumental: Bool?
    public var extra: Extra = [:]
    public init(
      prompt: String? = nil, lyrics: String? = nil, sampleRate: SampleRate? = nil, bitrate: Bitrate? = nil,
      format: Format? = nil, lyricsOptimizer: Bool? = nil, isInstrumental: Bool? = nil
    ) {
      self.prompt = prompt; self.lyrics = lyrics; self.sampleRate = sampleRate; self.bitrate = bitrate
      self.format = format; self.lyricsOptimizer = lyricsOptimizer; self.isInstrumental = isInstrumental
    }
    public init(_ blank: Blank) {}
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&lyrics); field(&sampleRate); field(&bitrate); field(&format); field(&lyricsOptimizer)
      field(&isInstrumental); field(&extra)
    }
  }

  /// minimax/music-cover · POST /openapi/v2/minimax/music-cover
  ///
  /// Known from client code, not from documentation.
  public struct MusicCover: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/minimax/music-cover", output: .audio)
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
    public var prompt: String
    /// An audio file, up to 50 MB. Known from client code, not from documentation.
    public var audioURL: Media
    /// Up to 1,000 characters. Known from client code, not from documentation.
    public var lyrics: String?
    /// Known from client code, not from documentation.
    public var coverFeatureID: String?
    /// Default `44100`. Known from client code, not from documentation.
    public var sampleRate: SampleRate?
    /// Default `mp3`. Known from client code, not from documentation.
    public var format: Format?
    /// Default `256000`. Known from client code, not from documentation.
    public var bitrate: Bitrate?
    public var extra: Extra = [:]
    public init(
      prompt: String, audioURL: Media, lyrics: String? = nil, coverFeatureID: String? = nil,
      sampleRate: SampleRate? = nil, format: Format? = nil, bitrate: Bitrate? = nil
    ) {
      self.prompt = prompt; self.audioURL = audioURL; self.lyrics = lyrics; self.coverFeatureID = coverFeatureID
      self.sampleRate = sampleRate; self.format = format; self.bitrate = bitrate
    }
    public init(_ blank: Blank) { prompt = ""; audioURL = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&audioURL); field(&lyrics); field(&coverFeatureID); field(&sampleRate); field(&format)
      field(&bitrate); field(&extra)
    }
  }

  /// minimax/music-cover-preprocess · POST /openapi/v2/minimax/music-cover-preprocess
  ///
  /// Known from client code, not from documentation.
  public struct MusicCoverPreprocess: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/minimax/music-cover-preprocess", output: .audio)
    public static let validator = Validator(#"""
      {"type":"object","required":["audioUrl"],"properties":{
      "audioUrl":{"type":"string","media":{"kind":"audio","maxBytes":52428800},"evidence":"client"}}}
      """#, common: runningHubCommon)
    /// An audio file, up to 50 MB. Known from client code, not from documentation.
    public var audioURL: Media
    public var extra: Extra = [:]
    public init(audioURL: Media) { self.audioURL = audioURL }
    public init(_ blank: Blank) { audioURL = "" }
    public mutating func visit(_ field: inout FieldVisitor) { field(&audioURL); field(&extra) }
  }

  /// minimax/voice-design · POST /openapi/v2/minimax/voice-design
  public struct VoiceDesign: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/minimax/voice-design", output: .audio)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","previewText"],"properties":{
      "prompt":{"type":"string"},
      "previewText":{"type":"string","maxLength":500},
      "voiceId":{"type":"string"},
      "aigcWatermark":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    public var prompt: String
    /// Up to 500 characters.
    public var previewText: String
    public var voiceID: String?
    /// Default `false`.
    public var aigcWatermark: Bool?
    public var extra: Extra = [:]
    public init(prompt: String, previewText: String, voiceID: String? = nil, aigcWatermark: Bool? = nil) {
      self.prompt = prompt; self.previewText = previewText; self.voiceID = voiceID; self.aigcWatermark = aigcWatermark
    }
    public init(_ blank: Blank) { prompt = ""; previewText = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&previewText); field(&voiceID); field(&aigcWatermark); field(&extra)
    }
  }

  /// minimax/music-2.5 · POST /openapi/v2/rhart-audio/text-to-audio/music-2.5
  public struct Music2_5: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-audio/text-to-audio/music-2.5", output: .audio)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","lyrics"],"properties":{
      "prompt":{"type":"string"},
      "lyrics":{"type":"string"},
      "bitrate":{"type":"string","enum":["32000","60000","64000","128000","256000"]},
      "sampleRate":{"type":"string","enum":["16000","24000","32000","44100"]}}}
      """#, common: runningHubCommon)
    public typealias Bitrate = RunningHubOptions.Bitrate_2
    public typealias SampleRate = RunningHubOptions.SampleRate
    public var prompt: String
    public var lyrics: String
    /// Default `256000`.
    public var bitrate: Bitrate?
    /// Default `44100`.
    public var sampleRate: SampleRate?
    public var extra: Extra = [:]
    public init(prompt: String, lyrics: String, bitrate: Bitrate? = nil, sampleRate: SampleRate? = nil) {
      self.prompt = prompt; self.lyrics = lyrics; self.bitrate = bitrate; self.sampleRate = sampleRate
    }
    public init(_ blank: Blank) { prompt = ""; lyrics = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&lyrics); field(&bitrate); field(&sampleRate); field(&extra)
    }
  }

  /// minimax/speech-02-hd · POST /openapi/v2/rhart-audio/text-to-audio/speech-02-hd
  public struct Speech02HD: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-audio/text-to-audio/speech-02-hd", output: .audio)
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
    public var text: String
    /// Up to 20 items.
    public var pronunciationDict: [String]?
    public var voiceID: String
    /// 0.5 to 2, in steps of 0.01, default 1. Step inferred.
    public var speed: Double?
    /// 0.1 to 10, in steps of 0.01, default 1. Step inferred.
    public var volume: Double?
    /// -12 to 12, default 0.
    public var pitch: Int?
    /// Default `happy`.
    public var emotion: Emotion?
    /// Default `false`.
    public var enableBase64Output: Bool
    /// Default `false`.
    public var englishNormalization: Bool
    public var extra: Extra = [:]
    public init(
      text: String, voiceID: String, enableBase64Output: Bool, englishNormalization: Bool,
      pronunciationDict: [String]? = nil, speed: Double? = nil, volume: Double? = nil, pitch: Int? = nil,
      emotion: Emotion? = nil
    ) {
      self.text = text; self.voiceID = voiceID; self.enableBase64Output = enableBase64Output
      self.englishNormalization = englishNormalization; self.pronunciationDict = pronunciationDict; self.speed = speed
      self.volume = volume; self.pitch = pitch; self.emotion = emotion
    }
    public init(_ blank: Blank) { text = ""; voiceID = ""; enableBase64Output = false; englishNormalization = false }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&text); field(&pronunciationDict); field(&voiceID); field(&speed); field(&volume); field(&pitch)
      field(&emotion); field(&enableBase64Output); field(&englishNormalization); field(&extra)
    }
  }

  /// minimax/speech-02-turbo · POST /openapi/v2/rhart-audio/text-to-audio/speech-02-turbo
  public struct Speech02Turbo: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-audio/text-to-audio/speech-02-turbo", output: .audio)
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
    public var text: String
    /// Up to 20 items.
    public var pronunciationDict: [String]?
    public var voiceID: String
    /// 0.5 to 2, in steps of 0.01, default 1. Step inferred.
    public var speed: Double?
    /// 0.1 to 10, in steps of 0.01, default 1. Step inferred.
    public var volume: Double?
    /// -12 to 12, default 0.
    public var pitch: Int?
    /// Default `happy`.
    public var emotion: Emotion?
    /// Default `false`.
    public var enableBase64Output: Bool
    /// Default `false`.
    public var englishNormalization: Bool
    public var extra: Extra = [:]
    public init(
      text: String, voiceID: String, enableBase64Output: Bool, englishNormalization: Bool,
      pronunciationDict: [String]? = nil, speed: Double? = nil, volume: Double? = nil, pitch: Int? = nil,
      emotion: Emotion? = nil
    ) {
      self.text = text; self.voiceID = voiceID; self.enableBase64Output = enableBase64Output
      self.englishNormalization = englishNormalization; self.pronunciationDict = pronunciationDict; self.speed = speed
      self.volume = volume; self.pitch = pitch; self.emotion = emotion
    }
    public init(_ blank: Blank) { text = ""; voiceID = ""; enableBase64Output = false; englishNormalization = false }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&text); field(&pronunciationDict); field(&voiceID); field(&speed); field(&volume); field(&pitch)
      field(&emotion); field(&enableBase64Output); field(&englishNormalization); field(&extra)
    }
  }

  /// minimax/speech-2.6-hd · POST /openapi/v2/rhart-audio/text-to-audio/speech-2.6-hd
  public struct Speech2_6HD: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-audio/text-to-audio/speech-2.6-hd", output: .audio)
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
    public var text: String
    /// Up to 20 items.
    public var pronunciationDict: [String]?
    public var voiceID: String
    /// 0.5 to 2, in steps of 0.01, default 1. Step inferred.
    public var speed: Double?
    /// 0.1 to 10, in steps of 0.01, default 1. Step inferred.
    public var volume: Double?
    /// -12 to 12, default 0.
    public var pitch: Int?
    /// Default `happy`.
    public var emotion: Emotion?
    /// Default `false`.
    public var enableBase64Output: Bool
    /// Default `false`.
    public var englishNormalization: Bool
    public var extra: Extra = [:]
    public init(
      text: String, voiceID: String, enableBase64Output: Bool, englishNormalization: Bool,
      pronunciationDict: [String]? = nil, speed: Double? = nil, volume: Double? = nil, pitch: Int? = nil,
      emotion: Emotion? = nil
    ) {
      self.text = text; self.voiceID = voiceID; self.enableBase64Output = enableBase64Output
      self.englishNormalization = englishNormalization; self.pronunciationDict = pronunciationDict; self.speed = speed
      self.volume = volume; self.pitch = pitch; self.emotion = emotion
    }
    public init(_ blank: Blank) { text = ""; voiceID = ""; enableBase64Output = false; englishNormalization = false }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&text); field(&pronunciationDict); field(&voiceID); field(&speed); field(&volume); field(&pitch)
      field(&emotion); field(&enableBase64Output); field(&englishNormalization); field(&extra)
    }
  }

  /// minimax/speech-2.6-turbo · POST /openapi/v2/rhart-audio/text-to-audio/speech-2.6-turbo
  public struct Speech2_6Turbo: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-audio/text-to-audio/speech-2.6-turbo", output: .audio)
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
    public var text: String
    /// Up to 20 items.
    public var pronunciationDict: [String]?
    public var voiceID: String
    /// 0.5 to 2, in steps of 0.01, default 1. Step inferred.
    public var speed: Double?
    /// 0.1 to 10, in steps of 0.01, default 1. Step inferred.
    public var volume: Double?
    /// -12 to 12, default 0.
    public var pitch: Int?
    /// Default `happy`.
    public var emotion: Emotion?
    /// Default `false`.
    public var enableBase64Output: Bool
    /// Default `false`.
    public var englishNormalization: Bool
    public var extra: Extra = [:]
    public init(
      text: String, voiceID: String, enableBase64Output: Bool, englishNormalization: Bool,
      pronunciationDict: [String]? = nil, speed: Double? = nil, volume: Double? = nil, pitch: Int? = nil,
      emotion: Emotion? = nil
    ) {
      self.text = text; self.voiceID = voiceID; self.enableBase64Output = enableBase64Output
      self.englishNormalization = englishNormalization; self.pronunciationDict = pronunciationDict; self.speed = speed
      self.volume = volume; self.pitch = pitch; self.emotion = emotion
    }
    public init(_ blank: Blank) { text = ""; voiceID = ""; enableBase64Output = false; englishNormalization = false }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&text); field(&pronunciationDict); field(&voiceID); field(&speed); field(&volume); field(&pitch)
      field(&emotion); field(&enableBase64Output); field(&englishNormalization); field(&extra)
    }
  }

  /// minimax/speech-2.8-hd · POST /openapi/v2/rhart-audio/text-to-audio/speech-2.8-hd
  public struct Speech2_8HD: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-audio/text-to-audio/speech-2.8-hd", output: .audio)
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
    public var text: String
    /// Up to 1 item.
    public var pronunciationDict: [String]?
    public var voiceID: String
    /// 0.5 to 2, in steps of 0.01, default 1. Step inferred.
    public var speed: Double?
    /// 0.1 to 10, in steps of 0.01, default 1. Step inferred.
    public var volume: Double?
    /// -12 to 12, default 0.
    public var pitch: Int?
    /// Default `happy`.
    public var emotion: Emotion?
    /// Default `false`.
    public var enableBase64Output: Bool
    /// Default `false`.
    public var englishNormalization: Bool
    public var extra: Extra = [:]
    public init(
      text: String, voiceID: String, enableBase64Output: Bool, englishNormalization: Bool,
      pronunciationDict: [String]? = nil, speed: Double? = nil, volume: Double? = nil, pitch: Int? = nil,
      emotion: Emotion? = nil
    ) {
      self.text = text; self.voiceID = voiceID; self.enableBase64Output = enableBase64Output
      self.englishNormalization = englishNormalization; self.pronunciationDict = pronunciationDict; self.speed = speed
      self.volume = volume; self.pitch = pitch; self.emotion = emotion
    }
    public init(_ blank: Blank) { text = ""; voiceID = ""; enableBase64Output = false; englishNormalization = false }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&text); field(&pronunciationDict); field(&voiceID); field(&speed); field(&volume); field(&pitch)
      field(&emotion); field(&enableBase64Output); field(&englishNormalization); field(&extra)
    }
  }

  /// minimax/speech-2.8-turbo · POST /openapi/v2/rhart-audio/text-to-audio/speech-2.8-turbo
  public struct Speech2_8Turbo: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-audio/text-to-audio/speech-2.8-turbo", output: .audio)
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
    public var text: String
    /// Up to 20 items.
    public var pronunciationDict: [String]?
    public var voiceID: String
    /// 0.5 to 2, in steps of 0.01, default 1. Step inferred.
    public var speed: Double?
    /// 0.1 to 10, in steps of 0.01, default 1. Step inferred.
    public var volume: Double?
    /// -12 to 12, default 0.
    public var pitch: Int?
    /// Default `happy`.
    public var emotion: Emotion?
    /// Default `false`.
    public var enableBase64Output: Bool
    /// Default `false`.
    public var englishNormalization: Bool
    public var extra: Extra = [:]
    public init(
      text: String, voiceID: String, enableBase64Output: Bool, englishNormalization: Bool,
      pronunciationDict: [String]? = nil, speed: Double? = nil, volume: Double? = nil, pitch: Int? = nil,
      emotion: Emotion? = nil
    ) {
      self.text = text; self.voiceID = voiceID; self.enableBase64Output = enableBase64Output
      self.englishNormalization = englishNormalization; self.pronunciationDict = pronunciationDict; self.speed = speed
      self.volume = volume; self.pitch = pitch; self.emotion = emotion
    }
    public init(_ blank: Blank) { text = ""; voiceID = ""; enableBase64Output = false; englishNormalization = false }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&text); field(&pronunciationDict); field(&voiceID); field(&speed); field(&volume); field(&pitch)
      field(&emotion); field(&enableBase64Output); field(&englishNormalization); field(&extra)
    }
  }

  /// minimax/voice-clone · POST /openapi/v2/rhart-audio/text-to-audio/voice-clone
  public struct VoiceClone: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-audio/text-to-audio/voice-clone", output: .audio)
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
    public var audio: Media
    public var customVoiceID: String
    public var text: String
    /// 0 to 1, in steps of 0.1, default 0.7. Step inferred.
    public var accuracy: Double?
    /// Default `false`.
    public var needNoiseReduction: Bool
    /// Default `false`.
    public var needVolumeNormalization: Bool
    /// Default `speech-02-hd`.
    public var model: Model
    public var languageBoost: LanguageBoost?
    public var extra: Extra = [:]
    public init(
      audio: Media, customVoiceID: String, text: String, needNoiseReduction: Bool, needVolumeNormalization: Bool,
      model: Model, accuracy: Double? = nil, languageBoost: LanguageBoost? = nil
    ) {
      self.audio = audio; self.customVoiceID = customVoiceID; self.text = text
      self.needNoiseReduction = needNoiseReduction; self.needVolumeNormalization = needVolumeNormalization
      self.model = model; self.accuracy = accuracy; self.languageBoost = languageBoost
    }
    public init(_ blank: Blank) {
      audio = ""; customVoiceID = ""; text = ""; needNoiseReduction = false; needVolumeNormalization = false
      model = .`speech-02-hd`
    }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&audio); field(&customVoiceID); field(&text); field(&accuracy); field(&needNoiseReduction)
      field(&needVolumeNormalization); field(&model); field(&languageBoost); field(&extra)
    }
  }
}
