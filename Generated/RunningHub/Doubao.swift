// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// doubao-seed-audio-1.0 · POST /openapi/v2/bytedance/doubao-seed-audio-1.0
///
/// Known from client code, not from documentation.
public struct DoubaoSeedAudio1_0: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/bytedance/doubao-seed-audio-1.0", output: .audio)
  public static let validator = Validator(#"""
    {"type":"object","required":["text_prompt","speech_rate"],"properties":{
    "text_prompt":{"type":"string","maxLength":3000,"evidence":"client"},
    "speaker":{"type":"string","evidence":"client"},
    "audio_url":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"audio","maxBytes":10485760},"evidence":"client"},"evidence":"client"},
    "image_url":{"type":"string","media":{"kind":"image","maxBytes":10485760},"evidence":"client"},
    "format":{"type":"string","enum":["wav","mp3","pcm","ogg_opus"],"evidence":"client"},
    "sample_rate":{"type":"string","evidence":"client"},
    "speech_rate":{"type":"integer","evidence":"client"},
    "loudness_rate":{"type":"integer","evidence":"client"},
    "pitch_rate":{"type":"integer","evidence":"client"}}}
    """#, common: runningHubCommon)
  public typealias Format = RunningHubOptions.Format
  /// Up to 3,000 characters. Known from client code, not from documentation.
  public var textPrompt: String
  /// Known from client code, not from documentation.
  public var speaker: String?
  /// Up to 3 items, each: an audio file, up to 10 MB. Known from client code, not from documentation.
  public var audioURL: [Media]?
  /// An image, up to 10 MB. Known from client code, not from documentation.
  public var imageURL: Media?
  /// Default `wav`. Known from client code, not from documentation.
  public var format: Format?
  /// The service assumes 24000. Known from client code, not from documentation.
  public var sampleRate: String?
  /// Default 0. Known from client code, not from documentation.
  public var speechRate: Int
  /// Default 0. Known from client code, not from documentation.
  public var loudnessRate: Int?
  /// Default 0. Known from client code, not from documentation.
  public var pitchRate: Int?
  public var extra: Extra = [:]
  public init(
    textPrompt: String, speechRate: Int, speaker: String? = nil, audioURL: [Media]? = nil, imageURL: Media? = nil,
    format: Format? = nil, sampleRate: String? = nil, loudnessRate: Int? = nil, pitchRate: Int? = nil
  ) {
    self.textPrompt = textPrompt; self.speechRate = speechRate; self.speaker = speaker; self.audioURL = audioURL
    self.imageURL = imageURL; self.format = format; self.sampleRate = sampleRate; self.loudnessRate = loudnessRate
    self.pitchRate = pitchRate
  }
  public init(_ blank: Blank) { textPrompt = ""; speechRate = 0 }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&textPrompt); field(&speaker); field(&audioURL); field(&imageURL); field(&format); field(&sampleRate)
    field(&speechRate); field(&loudnessRate); field(&pitchRate); field(&extra)
  }
}

/// doubao-seed-tts-2.0 · POST /openapi/v2/bytedance/doubao-seed-tts-2.0
///
/// Known from client code, not from documentation.
public struct DoubaoSeedTTS2_0: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/bytedance/doubao-seed-tts-2.0", output: .text)
  public static let validator = Validator(#"""
    {"type":"object","required":["text","speaker"],"properties":{
    "text":{"type":"string","maxLength":10000,"evidence":"client"},
    "speaker":{"type":"string","evidence":"client"},
    "format":{"type":"string","enum":["mp3","pcm","ogg_opus","wav"],"evidence":"client"},
    "sample_rate":{"type":"string","evidence":"client"},
    "speech_rate":{"type":"integer","evidence":"client"},
    "loudness_rate":{"type":"integer","evidence":"client"},
    "bit_rate":{"type":"integer","evidence":"client"},
    "pitch":{"type":"integer","evidence":"client"},
    "enable_subtitle":{"type":"boolean","evidence":"client"},
    "max_length_to_filter_parenthesis":{"type":"integer","evidence":"client"},
    "silence_duration":{"type":"integer","evidence":"client"},
    "disable_markdown_filter":{"type":"boolean","evidence":"client"},
    "disable_emoji_filter":{"type":"boolean","evidence":"client"},
    "enable_latex_tn":{"type":"boolean","evidence":"client"},
    "explicit_language":{"type":"string","enum":["","zh-cn","en","ja","es-mx","id","pt-br","pt","ko","de","fr","th","vi","ru","fil","ms","ar"],"evidence":"client"},
    "explicit_dialect":{"type":"string","evidence":"client"}}}
    """#, common: runningHubCommon)
  public typealias Format = RunningHubOptions.Format_2
  public typealias ExplicitLanguage = RunningHubOptions.ExplicitLanguage
  /// Up to 10,000 characters. Known from client code, not from documentation.
  public var text: String
  /// Known from client code, not from documentation.
  public var speaker: String
  /// Default `mp3`. Known from client code, not from documentation.
  public var format: Format?
  /// The service assumes 24000. Known from client code, not from documentation.
  public var sampleRate: String?
  /// Default 0. Known from client code, not from documentation.
  public var speechRate: Int?
  /// Default 0. Known from client code, not from documentation.
  public var loudnessRate: Int?
  /// Known from client code, not from documentation.
  public var bitRate: Int?
  /// Known from client code, not from documentation.
  public var pitch: Int?
  /// Default `false`. Known from client code, not from documentation.
  public var enableSubtitle: Bool?
  /// Default 100. Known from client code, not from documentation.
  public var maxLengthToFilterParenthesis: Int?
  /// Known from client code, not from documentation.
  public var silenceDuration: Int?
  /// Default `false`. Known from client code, not from documentation.
  public var disableMarkdownFilter: Bool?
  /// Default `false`. Known from client code, not from documentation.
  public var disableEmojiFilter: Bool?
  /// Default `false`. Known from client code, not from documentation.
  public var enableLatexTn: Bool?
  /// Known from client code, not from documentation.
  public var explicitLanguage: ExplicitLanguage?
  /// Known from client code, not from documentation.
  public var explicitDialect: String?
  public var extra: Extra = [:]
  public init(
    text: String, speaker: String, format: Format? = nil, sampleRate: String? = nil, speechRate: Int? = nil,
    loudnessRate: Int? = nil, bitRate: Int? = nil, pitch: Int? = nil, enableSubtitle: Bool? = nil,
    maxLengthToFilterParenthesis: Int? = nil, silenceDuration: Int? = nil, disableMarkdownFilter: Bool? = nil,
    disableEmojiFilter: Bool? = nil, enableLatexTn: Bool? = nil, explicitLanguage: ExplicitLanguage? = nil,
    explicitDialect: String? = nil
  ) {
    self.text = text; self.speaker = speaker; self.format = format; self.sampleRate = sampleRate
    self.speechRate = speechRate; self.loudnessRate = loudnessRate; self.bitRate = bitRate; self.pitch = pitch
    self.enableSubtitle = enableSubtitle; self.maxLengthToFilterParenthesis = maxLengthToFilterParenthesis
    self.silenceDuration = silenceDuration; self.disableMarkdownFilter = disableMarkdownFilter
    self.disableEmojiFilter = disableEmojiFilter; self.enableLatexTn = enableLatexTn
    self.explicitLanguage = explicitLanguage; self.explicitDialect = explicitDialect
  }
  public init(_ blank: Blank) { text = ""; speaker = "" }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&text); field(&speaker); field(&format); field(&sampleRate); field(&speechRate); field(&loudnessRate)
    field(&bitRate); field(&pitch); field(&enableSubtitle); field(&maxLengthToFilterParenthesis)
    field(&silenceDuration); field(&disableMarkdownFilter); field(&disableEmojiFilter); field(&enableLatexTn)
    field(&explicitLanguage); field(&explicitDialect); field(&extra)
  }
}
