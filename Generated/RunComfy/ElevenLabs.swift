// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum ElevenLabs {
  public enum ElevenLabs {}
}

extension ElevenLabs.ElevenLabs {
  /// elevenlabs/elevenlabs/music-generation · POST /v1/models/elevenlabs/elevenlabs/music-generation
  public struct MusicGeneration: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/elevenlabs/elevenlabs/music-generation", output: .audio)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "force_instrumental":{"type":"boolean"},
      "music_length_ms":{"type":"integer","minimum":5000,"maximum":300000},
      "output_format":{"type":"string","enum":["mp3_standard","mp3_high_quality","wav_16khz","wav_22khz","wav_24khz","wav_cd_quality"]},
      "prompt":{"type":"string"}}}
      """#)
    public typealias OutputFormat = RunComfyOptions.OutputFormat_4
    /// Default `false`.
    public var forceInstrumental: Bool?
    /// 5,000 to 300,000, default 40,000.
    public var musicLengthMs: Int?
    /// Default `mp3_standard`.
    public var outputFormat: OutputFormat?
    public var prompt: String
    public var extra: Extra = [:]
    public init(
      prompt: String, forceInstrumental: Bool? = nil, musicLengthMs: Int? = nil, outputFormat: OutputFormat? = nil
    ) {
      self.prompt = prompt; self.forceInstrumental = forceInstrumental; self.musicLengthMs = musicLengthMs
      self.outputFormat = outputFormat
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&forceInstrumental); field(&musicLengthMs); field(&outputFormat); field(&prompt); field(&extra)
    }
  }
}
