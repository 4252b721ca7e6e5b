// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

extension ByteDance.SeedAudio1_0 {
  /// bytedance/seed-audio-1.0/text-to-audio · POST /v1/models/bytedance/seed-audio-1.0/text-to-audio
  public struct TextToAudio: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/bytedance/seed-audio-1.0/text-to-audio", output: .audio) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "audio_urls":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"audio","accepts":["url","dataURI"]}}},
      "image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "output_format":{"type":"string","enum":["wav","mp3","pcm","ogg_opus"]},
      "pitch":{"type":"integer","minimum":-12,"maximum":12},
      "prompt":{"type":"string"},
      "sample_rate":{"type":"integer","enum":[8000,16000,24000,32000,44100,48000]},
      "speed":{"type":"number","minimum":0.5,"maximum":2},
      "voice":{"type":"string","enum":["vivi_mixed_en_zh_ja_es_id","mindy_en_es_id_pt_zh","kian_en_zh","cedric_en_zh","sophie_en_zh","jean_en_zh","magnus_en_zh","mabel_en_zh","nadia_en_zh","opal_en_zh","pearl_en_zh","quentin_en_zh","corinne_mixed_en_zh","esther_mixed_en_zh","lyla_mixed_en_zh","tracy_es_zh","sandy_es_mixed_en_zh","felix_zh","celeste_zh","monkey_king_zh"]},
      "volume":{"type":"number","minimum":0.5,"maximum":2}}}
      """#)
    public typealias OutputFormat = RunComfyOptions.OutputFormat_2
    public typealias SampleRate = RunComfyOptions.SampleRate
    public typealias Voice = RunComfyOptions.Voice
    /// Up to 3 items, each: an audio file.
    @export(implementation) public var audioURLs: [Media]? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// An image.
    @export(implementation) public var imageURL: Media? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Default `mp3`.
    @export(implementation) public var outputFormat: OutputFormat? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// -12 to 12, default 0.
    @export(implementation) public var pitch: Int? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    @export(implementation) public var prompt: String { get { fields[4] } set { fields[4] = newValue } }
    /// Default 24,000.
    @export(implementation) public var sampleRate: SampleRate? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// 0.5 to 2, default 1.
    @export(implementation) public var speed: Double? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    /// Default `vivi_mixed_en_zh_ja_es_id`.
    @export(implementation) public var voice: Voice? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
    /// 0.5 to 2, default 1.
    @export(implementation) public var volume: Double? { get { fields[optional: 8] } set { fields[optional: 8] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, audioURLs: [Media]? = nil, imageURL: Media? = nil, outputFormat: OutputFormat? = nil,
      pitch: Int? = nil, sampleRate: SampleRate? = nil, speed: Double? = nil, voice: Voice? = nil, volume: Double? = nil
    ) {
      self.init(fields: Fields(
        Self.validator, audioURLs, imageURL, outputFormat, pitch, prompt, sampleRate, speed, voice, volume
      ))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension RunComfyOptions {
  public enum OutputFormat_2: ModelOption {
    case wav, mp3, pcm, ogg_opus
    public static var rawValues: StaticString { "|wav|mp3|pcm|ogg_opus" }
  }
  public enum SampleRate: Int, NumberOption {
    case `8000` = 8000, `16000` = 16000, `24000` = 24000, `32000` = 32000, `44100` = 44100, `48000` = 48000
  }
  public enum Voice: ModelOption {
    case vivi_mixed_en_zh_ja_es_id, mindy_en_es_id_pt_zh, kian_en_zh, cedric_en_zh, sophie_en_zh, jean_en_zh,
    magnus_en_zh, mabel_en_zh, nadia_en_zh, opal_en_zh, pearl_en_zh, quentin_en_zh, corinne_mixed_en_zh,
    esther_mixed_en_zh, lyla_mixed_en_zh, tracy_es_zh, sandy_es_mixed_en_zh, felix_zh, celeste_zh, monkey_king_zh
    public static var rawValues: StaticString {
      """
      |vivi_mixed_en_zh_ja_es_id|mindy_en_es_id_pt_zh|kian_en_zh|cedric_en_zh|sophie_en_zh|jean_en_zh|magnus_en_zh\
      |mabel_en_zh|nadia_en_zh|opal_en_zh|pearl_en_zh|quentin_en_zh|corinne_mixed_en_zh|esther_mixed_en_zh\
      |lyla_mixed_en_zh|tracy_es_zh|sandy_es_mixed_en_zh|felix_zh|celeste_zh|monkey_king_zh
      """
    }
  }
}
