// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

extension ByteDance.SeedAudio1_0 {
  /// Seed Audio 1.0 text to audio on RunComfy. Makes audio.
  ///
  /// `POST /v1/models/bytedance/seed-audio-1.0/text-to-audio`
  public nonisolated struct TextToAudio: ModelRequest {
    /// Up to 3 items, each: an audio file.
    @export(implementation) public var audioURLs: [Media]? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// An image.
    @export(implementation) public var imageURL: Media? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `mp3`.
    @export(implementation) public var outputFormat: OutputFormat? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// -12 to 12, default 0.
    @export(implementation) public var pitch: Int? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    @export(implementation) public var prompt: String { get { _storage[4] } set { _storage[4] = newValue } }
    /// Default 24,000.
    @export(implementation) public var sampleRate: SampleRate? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// 0.5 to 2, default 1.
    @export(implementation) public var speed: Double? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// Default `vivi_mixed_en_zh_ja_es_id`.
    @export(implementation) public var voice: Voice? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    /// 0.5 to 2, default 1.
    @export(implementation) public var volume: Double? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }

    public nonisolated enum OutputFormat: ModelOption {
      case wav, mp3, pcm, ogg_opus
      public static var _texts: _OptionTexts { "|wav|mp3|pcm|ogg_opus" }
    }

    public nonisolated enum SampleRate: Int, NumberOption {
      case `8000` = 8000, `16000` = 16000, `24000` = 24000, `32000` = 32000, `44100` = 44100, `48000` = 48000
    }

    public nonisolated enum Voice: ModelOption {
      case vivi_mixed_en_zh_ja_es_id, mindy_en_es_id_pt_zh, kian_en_zh, cedric_en_zh, sophie_en_zh, jean_en_zh,
      magnus_en_zh, mabel_en_zh, nadia_en_zh, opal_en_zh, pearl_en_zh, quentin_en_zh, corinne_mixed_en_zh,
      esther_mixed_en_zh, lyla_mixed_en_zh, tracy_es_zh, sandy_es_mixed_en_zh, felix_zh, celeste_zh, monkey_king_zh
      public static var _texts: _OptionTexts {
        """
          |vivi_mixed_en_zh_ja_es_id|mindy_en_es_id_pt_zh|kian_en_zh|cedric_en_zh|sophie_en_zh|jean_en_zh|magnus_en_zh\
          |mabel_en_zh|nadia_en_zh|opal_en_zh|pearl_en_zh|quentin_en_zh|corinne_mixed_en_zh|esther_mixed_en_zh\
          |lyla_mixed_en_zh|tracy_es_zh|sandy_es_mixed_en_zh|felix_zh|celeste_zh|monkey_king_zh
          """
      }
    }

    @export(implementation) public init(
      prompt: String, audioURLs: [Media]? = nil, imageURL: Media? = nil, outputFormat: OutputFormat? = nil,
      pitch: Int? = nil, sampleRate: SampleRate? = nil, speed: Double? = nil, voice: Voice? = nil, volume: Double? = nil
    ) {
      _storage = _Storage(
        Self._schema, audioURLs, imageURL, outputFormat, pitch, prompt, sampleRate, speed, voice, volume
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/bytedance/seed-audio-1.0/text-to-audio", output: .audio, #"""
      {"type":"object","required":["prompt"],"properties":{
      "audio_urls":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"audio","accepts":["url",
        "dataURI"]}}},
      "image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "output_format":{"type":"string","enum":["wav","mp3","pcm","ogg_opus"]},
      "pitch":{"type":"integer","minimum":-12,"maximum":12},
      "prompt":{"type":"string"},
      "sample_rate":{"type":"integer","enum":[8000,16000,24000,32000,44100,48000]},
      "speed":{"type":"number","minimum":0.5,"maximum":2},
      "voice":{"type":"string","enum":["vivi_mixed_en_zh_ja_es_id","mindy_en_es_id_pt_zh","kian_en_zh","cedric_en_zh",
        "sophie_en_zh","jean_en_zh","magnus_en_zh","mabel_en_zh","nadia_en_zh","opal_en_zh","pearl_en_zh",
        "quentin_en_zh","corinne_mixed_en_zh","esther_mixed_en_zh","lyla_mixed_en_zh","tracy_es_zh",
        "sandy_es_mixed_en_zh","felix_zh","celeste_zh","monkey_king_zh"]},
      "volume":{"type":"number","minimum":0.5,"maximum":2}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}
