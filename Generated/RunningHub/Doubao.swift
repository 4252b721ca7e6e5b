// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// Doubao Seed Audio 1.0 on RunningHub. Makes audio.
///
/// `POST /openapi/v2/bytedance/doubao-seed-audio-1.0`
///
/// Known from client code, not from documentation.
public nonisolated struct DoubaoSeedAudio1_0: ModelRequest {
  /// Up to 3,000 characters.
  @export(implementation) public var textPrompt: String { get { _storage[0] } set { _storage[0] = newValue } }
  @export(implementation) public var speaker: String? {
    get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
  }
  /// Up to 3 items, each: an audio file, up to 10 MB.
  @export(implementation) public var audioURL: [Media]? {
    get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
  }
  /// An image, up to 10 MB.
  @export(implementation) public var imageURL: Media? {
    get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
  }
  /// Default `wav`.
  @export(implementation) public var format: Format? {
    get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
  }
  /// The service assumes 24000.
  @export(implementation) public var sampleRate: String? {
    get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
  }
  /// Default 0.
  @export(implementation) public var speechRate: Int { get { _storage[6] } set { _storage[6] = newValue } }
  /// Default 0.
  @export(implementation) public var loudnessRate: Int? {
    get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
  }
  /// Default 0.
  @export(implementation) public var pitchRate: Int? {
    get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
  }

  public nonisolated enum Format: ModelOption {
    case wav, mp3, pcm, ogg_opus
    public static var _texts: _OptionTexts { "|wav|mp3|pcm|ogg_opus" }
  }

  @export(implementation) public init(
    textPrompt: String, speechRate: Int, speaker: String? = nil, audioURL: [Media]? = nil, imageURL: Media? = nil,
    format: Format? = nil, sampleRate: String? = nil, loudnessRate: Int? = nil, pitchRate: Int? = nil
  ) {
    _storage = _Storage(
      Self._schema, textPrompt, speaker, audioURL, imageURL, format, sampleRate, speechRate, loudnessRate, pitchRate
    )
  }

  // MARK: Generated support

  public static let _schema = _Schema(
    "POST", "/openapi/v2/bytedance/doubao-seed-audio-1.0", output: .audio, #"""
    {"type":"object","required":["text_prompt","speech_rate"],"properties":{
    "text_prompt":{"type":"string","maxLength":3000,"evidence":"client"},
    "speaker":{"type":"string","evidence":"client"},
    "audio_url":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"audio","maxBytes":10485760},
      "evidence":"client"},"evidence":"client"},
    "image_url":{"type":"string","media":{"kind":"image","maxBytes":10485760},"evidence":"client"},
    "format":{"type":"string","enum":["wav","mp3","pcm","ogg_opus"],"evidence":"client"},
    "sample_rate":{"type":"string","evidence":"client"},
    "speech_rate":{"type":"integer","evidence":"client"},
    "loudness_rate":{"type":"integer","evidence":"client"},
    "pitch_rate":{"type":"integer","evidence":"client"}}}
    """#, common: runningHubCommon)
  @usableFromInline var _storage: _Storage
  public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
  public func _contents(_: _StorageKey) -> _Storage { _storage }
}

/// Doubao Seed TTS 2.0 on RunningHub. Makes text.
///
/// `POST /openapi/v2/bytedance/doubao-seed-tts-2.0`
///
/// Known from client code, not from documentation.
public nonisolated struct DoubaoSeedTTS2_0: ModelRequest {
  /// Up to 10,000 characters.
  @export(implementation) public var text: String { get { _storage[0] } set { _storage[0] = newValue } }
  @export(implementation) public var speaker: String { get { _storage[1] } set { _storage[1] = newValue } }
  /// Default `mp3`.
  @export(implementation) public var format: Format? {
    get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
  }
  /// The service assumes 24000.
  @export(implementation) public var sampleRate: String? {
    get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
  }
  /// Default 0.
  @export(implementation) public var speechRate: Int? {
    get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
  }
  /// Default 0.
  @export(implementation) public var loudnessRate: Int? {
    get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
  }
  @export(implementation) public var bitRate: Int? {
    get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
  }
  @export(implementation) public var pitch: Int? {
    get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
  }
  /// Default `false`.
  @export(implementation) public var enableSubtitle: Bool? {
    get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
  }
  /// Default 100.
  @export(implementation) public var maxLengthToFilterParenthesis: Int? {
    get { _storage[optional: 9] } set { _storage[optional: 9] = newValue }
  }
  @export(implementation) public var silenceDuration: Int? {
    get { _storage[optional: 10] } set { _storage[optional: 10] = newValue }
  }
  /// Default `false`.
  @export(implementation) public var disableMarkdownFilter: Bool? {
    get { _storage[optional: 11] } set { _storage[optional: 11] = newValue }
  }
  /// Default `false`.
  @export(implementation) public var disableEmojiFilter: Bool? {
    get { _storage[optional: 12] } set { _storage[optional: 12] = newValue }
  }
  /// Default `false`.
  @export(implementation) public var enableLatexTn: Bool? {
    get { _storage[optional: 13] } set { _storage[optional: 13] = newValue }
  }
  @export(implementation) public var explicitLanguage: ExplicitLanguage? {
    get { _storage[optional: 14] } set { _storage[optional: 14] = newValue }
  }
  @export(implementation) public var explicitDialect: String? {
    get { _storage[optional: 15] } set { _storage[optional: 15] = newValue }
  }

  public nonisolated enum Format: ModelOption {
    case mp3, pcm, ogg_opus, wav
    public static var _texts: _OptionTexts { "|mp3|pcm|ogg_opus|wav" }
  }

  public nonisolated enum ExplicitLanguage: ModelOption {
    case empty, `zh-cn`, en, ja, `es-mx`, id, `pt-br`, pt, ko, de, fr, th, vi, ru, fil, ms, ar
    public static var _texts: _OptionTexts { "||zh-cn|en|ja|es-mx|id|pt-br|pt|ko|de|fr|th|vi|ru|fil|ms|ar" }
  }

  @export(implementation) public init(
    text: String, speaker: String, format: Format? = nil, sampleRate: String? = nil, speechRate: Int? = nil,
    loudnessRate: Int? = nil, bitRate: Int? = nil, pitch: Int? = nil, enableSubtitle: Bool? = nil,
    maxLengthToFilterParenthesis: Int? = nil, silenceDuration: Int? = nil, disableMarkdownFilter: Bool? = nil,
    disableEmojiFilter: Bool? = nil, enableLatexTn: Bool? = nil, explicitLanguage: ExplicitLanguage? = nil,
    explicitDialect: String? = nil
  ) {
    _storage = _Storage(
      Self._schema, text, speaker, format, sampleRate, speechRate, loudnessRate, bitRate, pitch, enableSubtitle,
      maxLengthToFilterParenthesis, silenceDuration, disableMarkdownFilter, disableEmojiFilter, enableLatexTn,
      explicitLanguage, explicitDialect
    )
  }

  // MARK: Generated support

  public static let _schema = _Schema(
    "POST", "/openapi/v2/bytedance/doubao-seed-tts-2.0", output: .text, #"""
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
    "explicit_language":{"type":"string","enum":["","zh-cn","en","ja","es-mx","id","pt-br","pt","ko","de","fr","th",
      "vi","ru","fil","ms","ar"],"evidence":"client"},
    "explicit_dialect":{"type":"string","evidence":"client"}}}
    """#, common: runningHubCommon)
  @usableFromInline var _storage: _Storage
  public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
  public func _contents(_: _StorageKey) -> _Storage { _storage }
}
