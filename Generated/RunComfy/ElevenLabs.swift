// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum ElevenLabs {
  public nonisolated enum ElevenLabs {}
}

extension ElevenLabs.ElevenLabs {
  /// ElevenLabs music generation on RunComfy. Makes audio.
  ///
  /// `POST /v1/models/elevenlabs/elevenlabs/music-generation`
  public nonisolated struct MusicGeneration: ModelRequest {
    /// Default `false`.
    @export(implementation) public var forceInstrumental: Bool? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    /// 5,000 to 300,000, default 40,000.
    @export(implementation) public var musicLengthMs: Int? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `mp3_standard`.
    @export(implementation) public var outputFormat: OutputFormat? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    @export(implementation) public var prompt: String { get { _storage[3] } set { _storage[3] = newValue } }

    public nonisolated enum OutputFormat: ModelOption {
      case mp3_standard, mp3_high_quality, wav_16khz, wav_22khz, wav_24khz, wav_cd_quality
      public static var _texts: _OptionTexts {
        "|mp3_standard|mp3_high_quality|wav_16khz|wav_22khz|wav_24khz|wav_cd_quality"
      }
    }

    @export(implementation) public init(
      prompt: String, forceInstrumental: Bool? = nil, musicLengthMs: Int? = nil, outputFormat: OutputFormat? = nil
    ) {
      _storage = _Storage(Self._schema, forceInstrumental, musicLengthMs, outputFormat, prompt)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/elevenlabs/elevenlabs/music-generation", output: .audio, #"""
      {"type":"object","required":["prompt"],"properties":{
      "force_instrumental":{"type":"boolean"},
      "music_length_ms":{"type":"integer","minimum":5000,"maximum":300000},
      "output_format":{"type":"string","enum":["mp3_standard","mp3_high_quality","wav_16khz","wav_22khz","wav_24khz",
        "wav_cd_quality"]},
      "prompt":{"type":"string"}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}
