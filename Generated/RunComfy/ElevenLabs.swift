// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum ElevenLabs {
  public enum ElevenLabs {}
}

extension ElevenLabs.ElevenLabs {
  /// elevenlabs/elevenlabs/music-generation · POST /v1/models/elevenlabs/elevenlabs/music-generation
  public struct MusicGeneration: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/elevenlabs/elevenlabs/music-generation", output: .audio) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "force_instrumental":{"type":"boolean"},
      "music_length_ms":{"type":"integer","minimum":5000,"maximum":300000},
      "output_format":{"type":"string","enum":["mp3_standard","mp3_high_quality","wav_16khz","wav_22khz","wav_24khz","wav_cd_quality"]},
      "prompt":{"type":"string"}}}
      """#)
    public typealias OutputFormat = RunComfyOptions.OutputFormat_4
    /// Default `false`.
    @export(implementation) public var forceInstrumental: Bool? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// 5,000 to 300,000, default 40,000.
    @export(implementation) public var musicLengthMs: Int? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Default `mp3_standard`.
    @export(implementation) public var outputFormat: OutputFormat? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    @export(implementation) public var prompt: String { get { fields[3] } set { fields[3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, forceInstrumental: Bool? = nil, musicLengthMs: Int? = nil, outputFormat: OutputFormat? = nil
    ) {
      self.init(fields: Fields(Self.validator, forceInstrumental, musicLengthMs, outputFormat, prompt))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension RunComfyOptions {
  public enum OutputFormat_4: ModelOption {
    case mp3_standard, mp3_high_quality, wav_16khz, wav_22khz, wav_24khz, wav_cd_quality
    public static var rawValues: StaticString {
      """
      |mp3_standard|mp3_high_quality|wav_16khz|wav_22khz|wav_24khz|wav_cd_quality
      """
    }
  }
}
