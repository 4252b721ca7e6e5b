// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum MiniMax {}

extension MiniMax {
  /// MiniMax music 2.6 on RunningHub. Makes audio.
  ///
  /// `POST /openapi/v2/minimax/music-2.6`
  ///
  /// Known from client code, not from documentation.
  public nonisolated struct Music2_6: ModelRequest {
    /// Up to 2,000 characters.
    @export(implementation) public var prompt: String? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// Up to 3,500 characters.
    @export(implementation) public var lyrics: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `44100`.
    @export(implementation) public var sampleRate: SampleRate? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `256000`.
    @export(implementation) public var bitrate: Bitrate? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `mp3`.
    @export(implementation) public var format: Format? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var lyricsOptimizer: Bool? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var isInstrumental: Bool? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }

    public typealias SampleRate = RunningHubOptions.SampleRate_16000_24000_32000_44100
    public typealias Bitrate = RunningHubOptions.Bitrate_32000_64000_128000_256000
    public typealias Format = RunningHubOptions.Format_Mp3_Wav_Pcm

    @export(implementation) public init(
      prompt: String? = nil, lyrics: String? = nil, sampleRate: SampleRate? = nil, bitrate: Bitrate? = nil,
      format: Format? = nil, lyricsOptimizer: Bool? = nil, isInstrumental: Bool? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, lyrics, sampleRate, bitrate, format, lyricsOptimizer, isInstrumental)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/minimax/music-2.6", output: .audio, #"""
      {"type":"object","properties":{
      "prompt":{"type":"string","maxLength":2000,"evidence":"client"},
      "lyrics":{"type":"string","maxLength":3500,"evidence":"client"},
      "sampleRate":{"type":"string","enum":["16000","24000","32000","44100"],"evidence":"client"},
      "bitrate":{"type":"string","enum":["32000","64000","128000","256000"],"evidence":"client"},
      "format":{"type":"string","enum":["mp3","wav","pcm"],"evidence":"client"},
      "lyricsOptimizer":{"type":"boolean","evidence":"client"},
      "isInstrumental":{"type":"boolean","evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// MiniMax music cover on RunningHub. Makes audio.
  ///
  /// `POST /openapi/v2/minimax/music-cover`
  ///
  /// Known from client code, not from documentation.
  public nonisolated struct MusicCover: ModelRequest {
    /// Up to 2,000 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// An audio file, up to 50 MB.
    @export(implementation) public var audioURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// Up to 1,000 characters.
    @export(implementation) public var lyrics: String? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    @export(implementation) public var coverFeatureID: String? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `44100`.
    @export(implementation) public var sampleRate: SampleRate? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `mp3`.
    @export(implementation) public var format: Format? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Default `256000`.
    @export(implementation) public var bitrate: Bitrate? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }

    public typealias SampleRate = RunningHubOptions.SampleRate_16000_24000_32000_44100
    public typealias Format = RunningHubOptions.Format_Mp3_Wav_Pcm
    public typealias Bitrate = RunningHubOptions.Bitrate_32000_64000_128000_256000

    @export(implementation) public init(
      prompt: String, audioURL: Media, lyrics: String? = nil, coverFeatureID: String? = nil,
      sampleRate: SampleRate? = nil, format: Format? = nil, bitrate: Bitrate? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, audioURL, lyrics, coverFeatureID, sampleRate, format, bitrate)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/minimax/music-cover", output: .audio, #"""
      {"type":"object","required":["prompt","audioUrl"],"properties":{
      "prompt":{"type":"string","maxLength":2000,"evidence":"client"},
      "audioUrl":{"type":"string","media":{"kind":"audio","maxBytes":52428800},"evidence":"client"},
      "lyrics":{"type":"string","maxLength":1000,"evidence":"client"},
      "coverFeatureId":{"type":"string","evidence":"client"},
      "sampleRate":{"type":"string","enum":["16000","24000","32000","44100"],"evidence":"client"},
      "format":{"type":"string","enum":["mp3","wav","pcm"],"evidence":"client"},
      "bitrate":{"type":"string","enum":["32000","64000","128000","256000"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// MiniMax music cover preprocess on RunningHub. Makes audio.
  ///
  /// `POST /openapi/v2/minimax/music-cover-preprocess`
  ///
  /// Known from client code, not from documentation.
  public nonisolated struct MusicCoverPreprocess: ModelRequest {
    /// An audio file, up to 50 MB.
    @export(implementation) public var audioURL: Media { get { _storage[0] } set { _storage[0] = newValue } }

    @export(implementation) public init(audioURL: Media) { _storage = _Storage(Self._schema, audioURL) }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/minimax/music-cover-preprocess", output: .audio, #"""
      {"type":"object","required":["audioUrl"],"properties":{
      "audioUrl":{"type":"string","media":{"kind":"audio","maxBytes":52428800},"evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// MiniMax voice design on RunningHub. Makes audio.
  ///
  /// `POST /openapi/v2/minimax/voice-design`
  public nonisolated struct VoiceDesign: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 500 characters.
    @export(implementation) public var previewText: String { get { _storage[1] } set { _storage[1] = newValue } }
    @export(implementation) public var voiceID: String? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var aigcWatermark: Bool? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }

    @export(implementation) public init(
      prompt: String, previewText: String, voiceID: String? = nil, aigcWatermark: Bool? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, previewText, voiceID, aigcWatermark)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/minimax/voice-design", output: .audio, #"""
      {"type":"object","required":["prompt","previewText"],"properties":{
      "prompt":{"type":"string"},
      "previewText":{"type":"string","maxLength":500},
      "voiceId":{"type":"string"},
      "aigcWatermark":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// MiniMax music 2.5 on RunningHub. Makes audio.
  ///
  /// `POST /openapi/v2/rhart-audio/text-to-audio/music-2.5`
  ///
  /// Documented as `minimax/music-2.5`.
  public nonisolated struct Music2_5: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    @export(implementation) public var lyrics: String { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `256000`.
    @export(implementation) public var bitrate: Bitrate? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `44100`.
    @export(implementation) public var sampleRate: SampleRate? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }

    public nonisolated enum Bitrate: ModelOption {
      case `32000`, `60000`, `64000`, `128000`, `256000`
      public static var _texts: _OptionTexts { "|32000|60000|64000|128000|256000" }
    }

    public typealias SampleRate = RunningHubOptions.SampleRate_16000_24000_32000_44100

    @export(implementation) public init(
      prompt: String, lyrics: String, bitrate: Bitrate? = nil, sampleRate: SampleRate? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, lyrics, bitrate, sampleRate)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-audio/text-to-audio/music-2.5", output: .audio, #"""
      {"type":"object","required":["prompt","lyrics"],"properties":{
      "prompt":{"type":"string"},
      "lyrics":{"type":"string"},
      "bitrate":{"type":"string","enum":["32000","60000","64000","128000","256000"]},
      "sampleRate":{"type":"string","enum":["16000","24000","32000","44100"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// MiniMax speech 02 HD on RunningHub. Makes audio.
  ///
  /// `POST /openapi/v2/rhart-audio/text-to-audio/speech-02-hd`
  ///
  /// Documented as `minimax/speech-02-hd`.
  public nonisolated struct Speech02HD: ModelRequest {
    @export(implementation) public var text: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 20 items.
    @export(implementation) public var pronunciationDict: [String]? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    @export(implementation) public var voiceID: String { get { _storage[2] } set { _storage[2] = newValue } }
    /// 0.5 to 2, in steps of 0.01, default 1. Step inferred.
    @export(implementation) public var speed: Double? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// 0.1 to 10, in steps of 0.01, default 1. Step inferred.
    @export(implementation) public var volume: Double? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// -12 to 12, default 0.
    @export(implementation) public var pitch: Int? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Default `happy`.
    @export(implementation) public var emotion: Emotion? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var enableBase64Output: Bool { get { _storage[7] } set { _storage[7] = newValue } }
    /// Default `false`.
    @export(implementation) public var englishNormalization: Bool { get { _storage[8] } set { _storage[8] = newValue } }

    public typealias Emotion = RunningHubOptions.Emotion_Happy_Sad_Angry_Fearful_and3More

    @export(implementation) public init(
      text: String, voiceID: String, enableBase64Output: Bool, englishNormalization: Bool,
      pronunciationDict: [String]? = nil, speed: Double? = nil, volume: Double? = nil, pitch: Int? = nil,
      emotion: Emotion? = nil
    ) {
      _storage = _Storage(
        Self._schema, text, pronunciationDict, voiceID, speed, volume, pitch, emotion, enableBase64Output,
        englishNormalization
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-audio/text-to-audio/speech-02-hd", output: .audio, #"""
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
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// MiniMax speech 02 turbo on RunningHub. Makes audio.
  ///
  /// `POST /openapi/v2/rhart-audio/text-to-audio/speech-02-turbo`
  ///
  /// Documented as `minimax/speech-02-turbo`.
  public nonisolated struct Speech02Turbo: ModelRequest {
    @export(implementation) public var text: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 20 items.
    @export(implementation) public var pronunciationDict: [String]? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    @export(implementation) public var voiceID: String { get { _storage[2] } set { _storage[2] = newValue } }
    /// 0.5 to 2, in steps of 0.01, default 1. Step inferred.
    @export(implementation) public var speed: Double? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// 0.1 to 10, in steps of 0.01, default 1. Step inferred.
    @export(implementation) public var volume: Double? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// -12 to 12, default 0.
    @export(implementation) public var pitch: Int? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Default `happy`.
    @export(implementation) public var emotion: Emotion? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var enableBase64Output: Bool { get { _storage[7] } set { _storage[7] = newValue } }
    /// Default `false`.
    @export(implementation) public var englishNormalization: Bool { get { _storage[8] } set { _storage[8] = newValue } }

    public typealias Emotion = RunningHubOptions.Emotion_Happy_Sad_Angry_Fearful_and3More

    @export(implementation) public init(
      text: String, voiceID: String, enableBase64Output: Bool, englishNormalization: Bool,
      pronunciationDict: [String]? = nil, speed: Double? = nil, volume: Double? = nil, pitch: Int? = nil,
      emotion: Emotion? = nil
    ) {
      _storage = _Storage(
        Self._schema, text, pronunciationDict, voiceID, speed, volume, pitch, emotion, enableBase64Output,
        englishNormalization
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-audio/text-to-audio/speech-02-turbo", output: .audio, #"""
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
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// MiniMax speech 2.6 HD on RunningHub. Makes audio.
  ///
  /// `POST /openapi/v2/rhart-audio/text-to-audio/speech-2.6-hd`
  ///
  /// Documented as `minimax/speech-2.6-hd`.
  public nonisolated struct Speech2_6HD: ModelRequest {
    @export(implementation) public var text: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 20 items.
    @export(implementation) public var pronunciationDict: [String]? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    @export(implementation) public var voiceID: String { get { _storage[2] } set { _storage[2] = newValue } }
    /// 0.5 to 2, in steps of 0.01, default 1. Step inferred.
    @export(implementation) public var speed: Double? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// 0.1 to 10, in steps of 0.01, default 1. Step inferred.
    @export(implementation) public var volume: Double? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// -12 to 12, default 0.
    @export(implementation) public var pitch: Int? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Default `happy`.
    @export(implementation) public var emotion: Emotion? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var enableBase64Output: Bool { get { _storage[7] } set { _storage[7] = newValue } }
    /// Default `false`.
    @export(implementation) public var englishNormalization: Bool { get { _storage[8] } set { _storage[8] = newValue } }

    public typealias Emotion = RunningHubOptions.Emotion_Happy_Sad_Angry_Fearful_and3More

    @export(implementation) public init(
      text: String, voiceID: String, enableBase64Output: Bool, englishNormalization: Bool,
      pronunciationDict: [String]? = nil, speed: Double? = nil, volume: Double? = nil, pitch: Int? = nil,
      emotion: Emotion? = nil
    ) {
      _storage = _Storage(
        Self._schema, text, pronunciationDict, voiceID, speed, volume, pitch, emotion, enableBase64Output,
        englishNormalization
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-audio/text-to-audio/speech-2.6-hd", output: .audio, #"""
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
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// MiniMax speech 2.6 turbo on RunningHub. Makes audio.
  ///
  /// `POST /openapi/v2/rhart-audio/text-to-audio/speech-2.6-turbo`
  ///
  /// Documented as `minimax/speech-2.6-turbo`.
  public nonisolated struct Speech2_6Turbo: ModelRequest {
    @export(implementation) public var text: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 20 items.
    @export(implementation) public var pronunciationDict: [String]? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    @export(implementation) public var voiceID: String { get { _storage[2] } set { _storage[2] = newValue } }
    /// 0.5 to 2, in steps of 0.01, default 1. Step inferred.
    @export(implementation) public var speed: Double? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// 0.1 to 10, in steps of 0.01, default 1. Step inferred.
    @export(implementation) public var volume: Double? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// -12 to 12, default 0.
    @export(implementation) public var pitch: Int? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Default `happy`.
    @export(implementation) public var emotion: Emotion? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var enableBase64Output: Bool { get { _storage[7] } set { _storage[7] = newValue } }
    /// Default `false`.
    @export(implementation) public var englishNormalization: Bool { get { _storage[8] } set { _storage[8] = newValue } }

    public typealias Emotion = RunningHubOptions.Emotion_Happy_Sad_Angry_Fearful_and3More

    @export(implementation) public init(
      text: String, voiceID: String, enableBase64Output: Bool, englishNormalization: Bool,
      pronunciationDict: [String]? = nil, speed: Double? = nil, volume: Double? = nil, pitch: Int? = nil,
      emotion: Emotion? = nil
    ) {
      _storage = _Storage(
        Self._schema, text, pronunciationDict, voiceID, speed, volume, pitch, emotion, enableBase64Output,
        englishNormalization
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-audio/text-to-audio/speech-2.6-turbo", output: .audio, #"""
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
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// MiniMax speech 2.8 HD on RunningHub. Makes audio.
  ///
  /// `POST /openapi/v2/rhart-audio/text-to-audio/speech-2.8-hd`
  ///
  /// Documented as `minimax/speech-2.8-hd`.
  public nonisolated struct Speech2_8HD: ModelRequest {
    @export(implementation) public var text: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 1 item.
    @export(implementation) public var pronunciationDict: [String]? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    @export(implementation) public var voiceID: String { get { _storage[2] } set { _storage[2] = newValue } }
    /// 0.5 to 2, in steps of 0.01, default 1. Step inferred.
    @export(implementation) public var speed: Double? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// 0.1 to 10, in steps of 0.01, default 1. Step inferred.
    @export(implementation) public var volume: Double? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// -12 to 12, default 0.
    @export(implementation) public var pitch: Int? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Default `happy`.
    @export(implementation) public var emotion: Emotion? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var enableBase64Output: Bool { get { _storage[7] } set { _storage[7] = newValue } }
    /// Default `false`.
    @export(implementation) public var englishNormalization: Bool { get { _storage[8] } set { _storage[8] = newValue } }

    public typealias Emotion = RunningHubOptions.Emotion_Happy_Sad_Angry_Fearful_and3More

    @export(implementation) public init(
      text: String, voiceID: String, enableBase64Output: Bool, englishNormalization: Bool,
      pronunciationDict: [String]? = nil, speed: Double? = nil, volume: Double? = nil, pitch: Int? = nil,
      emotion: Emotion? = nil
    ) {
      _storage = _Storage(
        Self._schema, text, pronunciationDict, voiceID, speed, volume, pitch, emotion, enableBase64Output,
        englishNormalization
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-audio/text-to-audio/speech-2.8-hd", output: .audio, #"""
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
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// MiniMax speech 2.8 turbo on RunningHub. Makes audio.
  ///
  /// `POST /openapi/v2/rhart-audio/text-to-audio/speech-2.8-turbo`
  ///
  /// Documented as `minimax/speech-2.8-turbo`.
  public nonisolated struct Speech2_8Turbo: ModelRequest {
    @export(implementation) public var text: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 20 items.
    @export(implementation) public var pronunciationDict: [String]? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    @export(implementation) public var voiceID: String { get { _storage[2] } set { _storage[2] = newValue } }
    /// 0.5 to 2, in steps of 0.01, default 1. Step inferred.
    @export(implementation) public var speed: Double? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// 0.1 to 10, in steps of 0.01, default 1. Step inferred.
    @export(implementation) public var volume: Double? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// -12 to 12, default 0.
    @export(implementation) public var pitch: Int? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Default `happy`.
    @export(implementation) public var emotion: Emotion? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var enableBase64Output: Bool { get { _storage[7] } set { _storage[7] = newValue } }
    /// Default `false`.
    @export(implementation) public var englishNormalization: Bool { get { _storage[8] } set { _storage[8] = newValue } }

    public typealias Emotion = RunningHubOptions.Emotion_Happy_Sad_Angry_Fearful_and3More

    @export(implementation) public init(
      text: String, voiceID: String, enableBase64Output: Bool, englishNormalization: Bool,
      pronunciationDict: [String]? = nil, speed: Double? = nil, volume: Double? = nil, pitch: Int? = nil,
      emotion: Emotion? = nil
    ) {
      _storage = _Storage(
        Self._schema, text, pronunciationDict, voiceID, speed, volume, pitch, emotion, enableBase64Output,
        englishNormalization
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-audio/text-to-audio/speech-2.8-turbo", output: .audio, #"""
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
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// MiniMax voice clone on RunningHub. Makes audio.
  ///
  /// `POST /openapi/v2/rhart-audio/text-to-audio/voice-clone`
  ///
  /// Documented as `minimax/voice-clone`.
  public nonisolated struct VoiceClone: ModelRequest {
    /// MP3 or WAV, up to 10 MB.
    @export(implementation) public var audio: Media { get { _storage[0] } set { _storage[0] = newValue } }
    @export(implementation) public var customVoiceID: String { get { _storage[1] } set { _storage[1] = newValue } }
    @export(implementation) public var text: String { get { _storage[2] } set { _storage[2] = newValue } }
    /// 0 to 1, in steps of 0.1, default 0.7. Step inferred.
    @export(implementation) public var accuracy: Double? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var needNoiseReduction: Bool { get { _storage[4] } set { _storage[4] = newValue } }
    /// Default `false`.
    @export(implementation) public var needVolumeNormalization: Bool {
      get { _storage[5] } set { _storage[5] = newValue }
    }
    /// Default `speech-02-hd`.
    @export(implementation) public var model: Model { get { _storage[6] } set { _storage[6] = newValue } }
    @export(implementation) public var languageBoost: LanguageBoost? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }

    public nonisolated enum Model: ModelOption {
      case `speech-02-hd`, `speech-02-turbo`, `speech-2.5-hd-preview`, `speech-2.5-turbo-preview`, `speech-2.6-hd`,
      `speech-2.6-turbo`, `speech-2.8-turbo`, `speech-2.8-hd`
      public static var _texts: _OptionTexts {
        """
          |speech-02-hd|speech-02-turbo|speech-2.5-hd-preview|speech-2.5-turbo-preview|speech-2.6-hd|speech-2.6-turbo\
          |speech-2.8-turbo|speech-2.8-hd
          """
      }
    }

    public nonisolated enum LanguageBoost: ModelOption {
      case Chinese, `Chinese,Yue`, English, Arabic, Russian, Spanish, French, Portuguese, German, Turkish, Dutch,
      Ukrainian, Vietnamese, Indonesian, Japanese, Italian, Korean, Thai, Polish, Romanian, Greek, Czech, Finnish,
      Hindi, auto
      public static var _texts: _OptionTexts {
        """
          |Chinese|Chinese,Yue|English|Arabic|Russian|Spanish|French|Portuguese|German|Turkish|Dutch|Ukrainian\
          |Vietnamese|Indonesian|Japanese|Italian|Korean|Thai|Polish|Romanian|Greek|Czech|Finnish|Hindi|auto
          """
      }
    }

    @export(implementation) public init(
      audio: Media, customVoiceID: String, text: String, needNoiseReduction: Bool, needVolumeNormalization: Bool,
      model: Model, accuracy: Double? = nil, languageBoost: LanguageBoost? = nil
    ) {
      _storage = _Storage(
        Self._schema, audio, customVoiceID, text, accuracy, needNoiseReduction, needVolumeNormalization, model,
        languageBoost
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-audio/text-to-audio/voice-clone", output: .audio, #"""
      {"type":"object","required":["audio","custom_voice_id","text","need_noise_reduction","need_volume_normalization",
        "model"],"properties":{
      "audio":{"type":"string","media":{"kind":"audio","formats":["mp3","wav"],"maxBytes":10485760}},
      "custom_voice_id":{"type":"string"},
      "text":{"type":"string"},
      "accuracy":{"type":"number","minimum":0,"maximum":1,"multipleOf":0.1,"evidence":{"multipleOf":"inferred"}},
      "need_noise_reduction":{"type":"boolean"},
      "need_volume_normalization":{"type":"boolean"},
      "model":{"type":"string","enum":["speech-02-hd","speech-02-turbo","speech-2.5-hd-preview",
        "speech-2.5-turbo-preview","speech-2.6-hd","speech-2.6-turbo","speech-2.8-turbo","speech-2.8-hd"]},
      "language_boost":{"type":"string","enum":["Chinese","Chinese,Yue","English","Arabic","Russian","Spanish","French",
        "Portuguese","German","Turkish","Dutch","Ukrainian","Vietnamese","Indonesian","Japanese","Italian","Korean",
        "Thai","Polish","Romanian","Greek","Czech","Finnish","Hindi","auto"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension RunningHubOptions {
  public nonisolated enum Bitrate_32000_64000_128000_256000: ModelOption {
    case `32000`, `64000`, `128000`, `256000`
    public static var _texts: _OptionTexts { "|32000|64000|128000|256000" }
  }
  public nonisolated enum Emotion_Happy_Sad_Angry_Fearful_and3More: ModelOption {
    case happy, sad, angry, fearful, disgusted, surprised, neutral
    public static var _texts: _OptionTexts { "|happy|sad|angry|fearful|disgusted|surprised|neutral" }
  }
  public nonisolated enum Format_Mp3_Wav_Pcm: ModelOption {
    case mp3, wav, pcm
    public static var _texts: _OptionTexts { "|mp3|wav|pcm" }
  }
  public nonisolated enum SampleRate_16000_24000_32000_44100: ModelOption {
    case `16000`, `24000`, `32000`, `44100`
    public static var _texts: _OptionTexts { "|16000|24000|32000|44100" }
  }
}
