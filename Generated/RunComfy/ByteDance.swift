// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum ByteDance {
  public enum Omnihuman {}
  public enum SeedAudio1_0 {}
  public enum Seedance1_0 {
    public enum Lite {}
  }
  public enum Seedance2_0Mini {}
  public enum Seedance2_0 {}
  public enum Seedance2_5 {}
  public enum SeedanceV1_5Pro {}
  public enum SeedanceV2 {}
  public enum Seedream4_5 {}
  public enum Seedream5_0Pro {}
  public enum Seedream5 {
    public enum Lite {}
  }
}

extension ByteDance.Omnihuman {
  /// bytedance/omnihuman/api · POST /v1/models/bytedance/omnihuman/api
  ///
  /// Field names come from an unverified example. Incomplete: not every field is known; `extra` takes the others. Known from client code, not from documentation.
  public struct API: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/bytedance/omnihuman/api", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]},"evidence":"client"},
      "audio_url":{"type":"string","media":{"kind":"audio","accepts":["url","dataURI"]},"evidence":"client"}}}
      """#)
    /// An image. Known from client code, not from documentation.
    @export(implementation) public var imageURL: Media? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// An audio file. Known from client code, not from documentation.
    @export(implementation) public var audioURL: Media? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    public var fields: Fields
    @export(implementation) public init(imageURL: Media? = nil, audioURL: Media? = nil) {
      self.init(fields: Fields(Self.validator)); fields[optional: 0] = imageURL; fields[optional: 1] = audioURL
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

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
      self.init(fields: Fields(Self.validator)); fields[4] = prompt; fields[optional: 0] = audioURLs
      fields[optional: 1] = imageURL; fields[optional: 2] = outputFormat; fields[optional: 3] = pitch
      fields[optional: 5] = sampleRate; fields[optional: 6] = speed; fields[optional: 7] = voice
      fields[optional: 8] = volume
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension ByteDance.Seedance1_0.Lite {
  /// bytedance/seedance-1-0/lite/image-to-video · POST /v1/models/bytedance/seedance-1-0/lite/image-to-video
  ///
  /// Has more fields and rules than are known here. Incomplete: not every field is known; `extra` takes the others.
  public struct ImageToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/bytedance/seedance-1-0/lite/image-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","first_frame_image_url"],"properties":{
      "prompt":{"type":"string","maxLength":1900},
      "first_frame_image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"],"maxWidth":6000,"maxHeight":6000}}}}
      """#)
    /// Up to 1,900 characters.
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// An image, sides at most 6,000 px.
    @export(implementation) public var firstFrameImageURL: Media { get { fields[1] } set { fields[1] = newValue } }
    public var fields: Fields
    @export(implementation) public init(prompt: String, firstFrameImageURL: Media) {
      self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[1] = firstFrameImageURL
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension ByteDance.Seedance2_0Mini {
  /// bytedance/seedance-2.0-mini/image-to-video · POST /v1/models/bytedance/seedance-2.0-mini/image-to-video
  public struct ImageToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/bytedance/seedance-2.0-mini/image-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","image"],"properties":{
      "aspect_ratio":{"type":"string","enum":["16:9","9:16","4:3","3:4","1:1","21:9"]},
      "duration":{"type":"integer","minimum":4,"maximum":15},
      "enable_web_search":{"type":"boolean"},
      "generate_audio":{"type":"boolean"},
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["480p","720p"]},
      "image":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "last_image":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_2
    public typealias Resolution = RunComfyOptions.Resolution_3
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// 4 to 15, default 5.
    @export(implementation) public var duration: Int? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Default `false`.
    @export(implementation) public var enableWebSearch: Bool? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default `true`.
    @export(implementation) public var generateAudio: Bool? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    @export(implementation) public var prompt: String { get { fields[4] } set { fields[4] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// An image.
    @export(implementation) public var image: Media { get { fields[6] } set { fields[6] = newValue } }
    /// An image.
    @export(implementation) public var lastImage: Media? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, image: Media, aspectRatio: AspectRatio? = nil, duration: Int? = nil,
      enableWebSearch: Bool? = nil, generateAudio: Bool? = nil, resolution: Resolution? = nil, lastImage: Media? = nil
    ) {
      self.init(fields: Fields(Self.validator)); fields[4] = prompt; fields[6] = image
      fields[optional: 0] = aspectRatio; fields[optional: 1] = duration; fields[optional: 2] = enableWebSearch
      fields[optional: 3] = generateAudio; fields[optional: 5] = resolution; fields[optional: 7] = lastImage
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// bytedance/seedance-2.0-mini/text-to-video · POST /v1/models/bytedance/seedance-2.0-mini/text-to-video
  public struct TextToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/bytedance/seedance-2.0-mini/text-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "aspect_ratio":{"type":"string","enum":["16:9","9:16","4:3","3:4","1:1","21:9"]},
      "duration":{"type":"integer","minimum":4,"maximum":15},
      "enable_web_search":{"type":"boolean"},
      "generate_audio":{"type":"boolean"},
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["480p","720p"]}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_2
    public typealias Resolution = RunComfyOptions.Resolution_3
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// 4 to 15, default 5.
    @export(implementation) public var duration: Int? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Default `false`.
    @export(implementation) public var enableWebSearch: Bool? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default `true`.
    @export(implementation) public var generateAudio: Bool? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    @export(implementation) public var prompt: String { get { fields[4] } set { fields[4] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio? = nil, duration: Int? = nil, enableWebSearch: Bool? = nil,
      generateAudio: Bool? = nil, resolution: Resolution? = nil
    ) {
      self.init(fields: Fields(Self.validator)); fields[4] = prompt; fields[optional: 0] = aspectRatio
      fields[optional: 1] = duration; fields[optional: 2] = enableWebSearch; fields[optional: 3] = generateAudio
      fields[optional: 5] = resolution
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// bytedance/seedance-2.0-mini/video-to-video · POST /v1/models/bytedance/seedance-2.0-mini/video-to-video
  public struct VideoToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/bytedance/seedance-2.0-mini/video-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","video"],"properties":{
      "aspect_ratio":{"type":"string","enum":["16:9","9:16","4:3","3:4","1:1","21:9"]},
      "duration":{"type":"integer","minimum":4,"maximum":15},
      "enable_web_search":{"type":"boolean"},
      "generate_audio":{"type":"boolean"},
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["480p","720p"]},
      "reference_audios":{"type":"array","minItems":0,"items":{"type":"string","media":{"kind":"audio","accepts":["url","dataURI"]}}},
      "reference_images":{"type":"array","minItems":0,"items":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}},
      "video":{"type":"string","media":{"kind":"video","accepts":["url","dataURI"]}}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_2
    public typealias Resolution = RunComfyOptions.Resolution_3
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// 4 to 15, default 5.
    @export(implementation) public var duration: Int? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Default `false`.
    @export(implementation) public var enableWebSearch: Bool? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default `true`.
    @export(implementation) public var generateAudio: Bool? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    @export(implementation) public var prompt: String { get { fields[4] } set { fields[4] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// Each an audio file.
    @export(implementation) public var referenceAudios: [Media]? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    /// Each an image.
    @export(implementation) public var referenceImages: [Media]? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
    /// A video.
    @export(implementation) public var video: Media { get { fields[8] } set { fields[8] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, video: Media, aspectRatio: AspectRatio? = nil, duration: Int? = nil,
      enableWebSearch: Bool? = nil, generateAudio: Bool? = nil, resolution: Resolution? = nil,
      referenceAudios: [Media]? = nil, referenceImages: [Media]? = nil
    ) {
      self.init(fields: Fields(Self.validator)); fields[4] = prompt; fields[8] = video
      fields[optional: 0] = aspectRatio; fields[optional: 1] = duration; fields[optional: 2] = enableWebSearch
      fields[optional: 3] = generateAudio; fields[optional: 5] = resolution; fields[optional: 6] = referenceAudios
      fields[optional: 7] = referenceImages
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension ByteDance.Seedance2_0 {
  /// bytedance/seedance-2.0/fast · POST /v1/models/bytedance/seedance-2.0/fast
  public struct Fast: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/bytedance/seedance-2.0/fast") }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "aspect_ratio":{"type":"string","enum":["adaptive","16:9","9:16","4:3","3:4","1:1","21:9"]},
      "audios":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"audio","accepts":["url","dataURI"]}}},
      "duration":{"type":"integer","minimum":4,"maximum":15},
      "generate_audio":{"type":"boolean"},
      "images":{"type":"array","maxItems":9,"items":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}},
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["480p","720p"]},
      "seed":{"type":"integer"},
      "videos":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"video","accepts":["url","dataURI"]}}}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_3
    public typealias Resolution = RunComfyOptions.Resolution_3
    /// Default `adaptive`.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// Up to 3 items, each: an audio file.
    @export(implementation) public var audios: [Media]? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// 4 to 15, default 5.
    @export(implementation) public var duration: Int? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default `true`.
    @export(implementation) public var generateAudio: Bool? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Up to 9 items, each: an image.
    @export(implementation) public var images: [Media]? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    @export(implementation) public var prompt: String { get { fields[5] } set { fields[5] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    @export(implementation) public var seed: Int? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
    /// Up to 3 items, each: a video.
    @export(implementation) public var videos: [Media]? { get { fields[optional: 8] } set { fields[optional: 8] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio? = nil, audios: [Media]? = nil, duration: Int? = nil,
      generateAudio: Bool? = nil, images: [Media]? = nil, resolution: Resolution? = nil, seed: Int? = nil,
      videos: [Media]? = nil
    ) {
      self.init(fields: Fields(Self.validator)); fields[5] = prompt; fields[optional: 0] = aspectRatio
      fields[optional: 1] = audios; fields[optional: 2] = duration; fields[optional: 3] = generateAudio
      fields[optional: 4] = images; fields[optional: 6] = resolution; fields[optional: 7] = seed
      fields[optional: 8] = videos
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// bytedance/seedance-2.0/pro · POST /v1/models/bytedance/seedance-2.0/pro
  public struct Pro: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/bytedance/seedance-2.0/pro") }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "aspect_ratio":{"type":"string","enum":["adaptive","16:9","9:16","4:3","3:4","1:1","21:9"]},
      "audios":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"audio","accepts":["url","dataURI"]}}},
      "duration":{"type":"integer","minimum":4,"maximum":15},
      "generate_audio":{"type":"boolean"},
      "images":{"type":"array","maxItems":9,"items":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}},
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["480p","720p","1080p","4k"]},
      "seed":{"type":"integer"},
      "videos":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"video","accepts":["url","dataURI"]}}}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_3
    public typealias Resolution = RunComfyOptions.Resolution_4
    /// Default `adaptive`.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// Up to 3 items, each: an audio file.
    @export(implementation) public var audios: [Media]? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// 4 to 15, default 5.
    @export(implementation) public var duration: Int? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default `true`.
    @export(implementation) public var generateAudio: Bool? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Up to 9 items, each: an image.
    @export(implementation) public var images: [Media]? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    @export(implementation) public var prompt: String { get { fields[5] } set { fields[5] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    @export(implementation) public var seed: Int? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
    /// Up to 3 items, each: a video.
    @export(implementation) public var videos: [Media]? { get { fields[optional: 8] } set { fields[optional: 8] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio? = nil, audios: [Media]? = nil, duration: Int? = nil,
      generateAudio: Bool? = nil, images: [Media]? = nil, resolution: Resolution? = nil, seed: Int? = nil,
      videos: [Media]? = nil
    ) {
      self.init(fields: Fields(Self.validator)); fields[5] = prompt; fields[optional: 0] = aspectRatio
      fields[optional: 1] = audios; fields[optional: 2] = duration; fields[optional: 3] = generateAudio
      fields[optional: 4] = images; fields[optional: 6] = resolution; fields[optional: 7] = seed
      fields[optional: 8] = videos
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension ByteDance.SeedanceV1_5Pro {
  /// bytedance/seedance-v1.5-pro/image-to-video · POST /v1/models/bytedance/seedance-v1.5-pro/image-to-video
  ///
  /// Only the request example is known; its page is called seedance-1-5/pro. Incomplete: not every field is known; `extra` takes the others.
  public struct ImageToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/bytedance/seedance-v1.5-pro/image-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "prompt":{"type":"string"},
      "first_frame_image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
      """#)
    @export(implementation) public var prompt: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// An image.
    @export(implementation) public var firstFrameImageURL: Media? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    public var fields: Fields
    @export(implementation) public init(prompt: String? = nil, firstFrameImageURL: Media? = nil) {
      self.init(fields: Fields(Self.validator)); fields[optional: 0] = prompt; fields[optional: 1] = firstFrameImageURL
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension ByteDance.SeedanceV2 {
  /// bytedance/seedance-v2/pro · POST /v1/models/bytedance/seedance-v2/pro
  ///
  /// An older form: bytedance/seedance-2.0/pro names the lists images, videos and audios. Incomplete: not every field is known; `extra` takes the others. Known from client code, not from documentation.
  public struct Pro: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/bytedance/seedance-v2/pro", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string","evidence":"client"},
      "image_url":{"type":"array","maxItems":9,"items":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]},"evidence":"client"},"evidence":"client"},
      "video_url":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"video","accepts":["url","dataURI"]},"evidence":"client"},"evidence":"client"},
      "audio_url":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"audio","accepts":["url","dataURI"]},"evidence":"client"},"evidence":"client"},
      "aspect_ratio":{"type":"string","enum":["adaptive","16:9","9:16","4:3","3:4","1:1","21:9"],"evidence":"client"},
      "duration":{"type":"integer","minimum":4,"maximum":15,"evidence":"client"},
      "resolution":{"type":"string","enum":["480p","720p"],"evidence":"client"},
      "generate_audio":{"type":"boolean","evidence":"client"},
      "seed":{"type":"integer","evidence":"client"}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_3
    public typealias Resolution = RunComfyOptions.Resolution_3
    /// Known from client code, not from documentation.
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Up to 9 items, each: an image. Known from client code, not from documentation.
    @export(implementation) public var imageURL: [Media]? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Up to 3 items, each: a video. Known from client code, not from documentation.
    @export(implementation) public var videoURL: [Media]? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Up to 3 items, each: an audio file. Known from client code, not from documentation.
    @export(implementation) public var audioURL: [Media]? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Default `adaptive`. Known from client code, not from documentation.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// 4 to 15, default 5. Known from client code, not from documentation.
    @export(implementation) public var duration: Int? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// Default `720p`. Known from client code, not from documentation.
    @export(implementation) public var resolution: Resolution? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    /// Default `true`. Known from client code, not from documentation.
    @export(implementation) public var generateAudio: Bool? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
    /// Known from client code, not from documentation.
    @export(implementation) public var seed: Int? { get { fields[optional: 8] } set { fields[optional: 8] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, imageURL: [Media]? = nil, videoURL: [Media]? = nil, audioURL: [Media]? = nil,
      aspectRatio: AspectRatio? = nil, duration: Int? = nil, resolution: Resolution? = nil, generateAudio: Bool? = nil,
      seed: Int? = nil
    ) {
      self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[optional: 1] = imageURL
      fields[optional: 2] = videoURL; fields[optional: 3] = audioURL; fields[optional: 4] = aspectRatio
      fields[optional: 5] = duration; fields[optional: 6] = resolution; fields[optional: 7] = generateAudio
      fields[optional: 8] = seed
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension ByteDance.Seedream4_5 {
  /// bytedance/seedream-4-5/edit · POST /v1/models/bytedance/seedream-4-5/edit
  ///
  /// Callers also send resolution and seed. Incomplete: not every field is known; `extra` takes the others.
  public struct Edit: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/bytedance/seedream-4-5/edit", output: .image) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"},
      "images":{"type":"array","minItems":1,"maxItems":14,"items":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"],"formats":["jpeg","png"]}}}}}
      """#)
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// 1 to 14 items, each: JPEG or PNG.
    @export(implementation) public var images: [Media]? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    public var fields: Fields
    @export(implementation) public init(prompt: String, images: [Media]? = nil) {
      self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[optional: 1] = images
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension ByteDance.Seedream5_0Pro {
  /// bytedance/seedream-5.0-pro/image-to-image · POST /v1/models/bytedance/seedream-5.0-pro/image-to-image
  public struct ImageToImage: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/bytedance/seedream-5.0-pro/image-to-image", output: .image) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","image"],"properties":{
      "prompt":{"type":"string"},
      "aspect_ratio":{"type":"string","enum":["auto","1:1","4:3","3:4","16:9","9:16","2:3","3:2","21:9"]},
      "resolution":{"type":"string","enum":["1K","2K"]},
      "output_format":{"type":"string","enum":["png","jpeg"]},
      "image":{"type":"array","minItems":1,"maxItems":10,"items":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"],"exclusiveMaxBytes":31457280,"exclusiveMinWidth":14,"exclusiveMinHeight":14,"minAspectRatio":0.0625,"maxAspectRatio":16}}}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_5
    public typealias Resolution = RunComfyOptions.Resolution_5
    public typealias OutputFormat = RunComfyOptions.OutputFormat_3
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Default `1:1`.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Default `2K`.
    @export(implementation) public var resolution: Resolution? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default `png`.
    @export(implementation) public var outputFormat: OutputFormat? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// 1 to 10 items, each: an image, under 30 MB, sides more than 14 px, aspect ratio 0.0625 to 16.
    @export(implementation) public var image: [Media] { get { fields[4] } set { fields[4] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, image: [Media], aspectRatio: AspectRatio? = nil, resolution: Resolution? = nil,
      outputFormat: OutputFormat? = nil
    ) {
      self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[4] = image
      fields[optional: 1] = aspectRatio; fields[optional: 2] = resolution; fields[optional: 3] = outputFormat
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// bytedance/seedream-5.0-pro/text-to-image · POST /v1/models/bytedance/seedream-5.0-pro/text-to-image
  public struct TextToImage: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/bytedance/seedream-5.0-pro/text-to-image", output: .image) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"},
      "aspect_ratio":{"type":"string","enum":["1:1","4:3","3:4","16:9","9:16","2:3","3:2","21:9"]},
      "resolution":{"type":"string","enum":["1K","2K"]},
      "output_format":{"type":"string","enum":["png","jpeg"]}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_6
    public typealias Resolution = RunComfyOptions.Resolution_5
    public typealias OutputFormat = RunComfyOptions.OutputFormat_3
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Default `1:1`.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Default `2K`.
    @export(implementation) public var resolution: Resolution? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default `png`.
    @export(implementation) public var outputFormat: OutputFormat? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio? = nil, resolution: Resolution? = nil, outputFormat: OutputFormat? = nil
    ) {
      self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[optional: 1] = aspectRatio
      fields[optional: 2] = resolution; fields[optional: 3] = outputFormat
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension ByteDance.Seedream5.Lite {
  /// bytedance/seedream-5/lite/text-to-image · POST /v1/models/bytedance/seedream-5/lite/text-to-image
  ///
  /// Field names come from an unverified example. Incomplete: not every field is known; `extra` takes the others. Known from client code, not from documentation.
  public struct TextToImage: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/bytedance/seedream-5/lite/text-to-image", output: .image) }
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "prompt":{"type":"string","evidence":"client"}}}
      """#)
    /// Known from client code, not from documentation.
    @export(implementation) public var prompt: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    public var fields: Fields
    @export(implementation) public init(prompt: String? = nil) {
      self.init(fields: Fields(Self.validator)); fields[optional: 0] = prompt
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension RunComfyOptions {
  public enum AspectRatio_2: String, ModelOption, CaseIterable {
    case `16:9`, `9:16`, `4:3`, `3:4`, `1:1`, `21:9`
  }
  public enum AspectRatio_3: String, ModelOption, CaseIterable {
    case adaptive, `16:9`, `9:16`, `4:3`, `3:4`, `1:1`, `21:9`
  }
  public enum AspectRatio_5: String, ModelOption, CaseIterable {
    case auto, `1:1`, `4:3`, `3:4`, `16:9`, `9:16`, `2:3`, `3:2`, `21:9`
  }
  public enum AspectRatio_6: String, ModelOption, CaseIterable {
    case `1:1`, `4:3`, `3:4`, `16:9`, `9:16`, `2:3`, `3:2`, `21:9`
  }
  public enum OutputFormat_2: String, ModelOption, CaseIterable {
    case wav, mp3, pcm, ogg_opus
  }
  public enum Resolution_3: String, ModelOption, CaseIterable {
    case `480p`, `720p`
  }
  public enum Resolution_4: String, ModelOption, CaseIterable {
    case `480p`, `720p`, `1080p`, `4k`
  }
  public enum SampleRate: Int, ModelOption, CaseIterable {
    case `8000` = 8000, `16000` = 16000, `24000` = 24000, `32000` = 32000, `44100` = 44100, `48000` = 48000
  }
  public enum Voice: String, ModelOption, CaseIterable {
    case vivi_mixed_en_zh_ja_es_id, mindy_en_es_id_pt_zh, kian_en_zh, cedric_en_zh, sophie_en_zh, jean_en_zh,
    magnus_en_zh, mabel_en_zh, nadia_en_zh, opal_en_zh, pearl_en_zh, quentin_en_zh, corinne_mixed_en_zh,
    esther_mixed_en_zh, lyla_mixed_en_zh, tracy_es_zh, sandy_es_mixed_en_zh, felix_zh, celeste_zh, monkey_king_zh
  }
}
