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
  /// Field names come from an unverified example. Incomplete: not every field is known; ``extra`` takes the others. Known from client code, not from documentation.
  public struct API: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/bytedance/omnihuman/api", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]},"evidence":"client"},
      "audio_url":{"type":"string","media":{"kind":"audio","accepts":["url","dataURI"]},"evidence":"client"}}}
      """#)
    /// An image. Known from client code, not from documentation.
    public var imageURL: Media?
    /// An audio file. Known from client code, not from documentation.
    public var audioURL: Media?
    public var extra: Extra = [:]
    public init(imageURL: Media? = nil, audioURL: Media? = nil) { self.imageURL = imageURL; self.audioURL = audioURL }
    public init(_ blank: Blank) {}
    public mutating func visit(_ field: inout FieldVisitor) { field(&imageURL); field(&audioURL); field(&extra) }
  }
}

extension ByteDance.SeedAudio1_0 {
  /// bytedance/seed-audio-1.0/text-to-audio · POST /v1/models/bytedance/seed-audio-1.0/text-to-audio
  public struct TextToAudio: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/bytedance/seed-audio-1.0/text-to-audio", output: .audio)
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
    public var audioURLs: [Media]?
    /// An image.
    public var imageURL: Media?
    /// Default `mp3`.
    public var outputFormat: OutputFormat?
    /// -12 to 12, default 0.
    public var pitch: Int?
    public var prompt: String
    /// Default 24,000.
    public var sampleRate: SampleRate?
    /// 0.5 to 2, default 1.
    public var speed: Double?
    /// Default `vivi_mixed_en_zh_ja_es_id`.
    public var voice: Voice?
    /// 0.5 to 2, default 1.
    public var volume: Double?
    public var extra: Extra = [:]
    public init(
      prompt: String, audioURLs: [Media]? = nil, imageURL: Media? = nil, outputFormat: OutputFormat? = nil,
      pitch: Int? = nil, sampleRate: SampleRate? = nil, speed: Double? = nil, voice: Voice? = nil, volume: Double? = nil
    ) {
      self.prompt = prompt; self.audioURLs = audioURLs; self.imageURL = imageURL; self.outputFormat = outputFormat
      self.pitch = pitch; self.sampleRate = sampleRate; self.speed = speed; self.voice = voice; self.volume = volume
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&audioURLs); field(&imageURL); field(&outputFormat); field(&pitch); field(&prompt); field(&sampleRate)
      field(&speed); field(&voice); field(&volume); field(&extra)
    }
  }
}

extension ByteDance.Seedance1_0.Lite {
  /// bytedance/seedance-1-0/lite/image-to-video · POST /v1/models/bytedance/seedance-1-0/lite/image-to-video
  ///
  /// Has more fields and rules than are known here. Incomplete: not every field is known; ``extra`` takes the others.
  public struct ImageToVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/bytedance/seedance-1-0/lite/image-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","first_frame_image_url"],"properties":{
      "prompt":{"type":"string","maxLength":1900},
      "first_frame_image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"],"maxWidth":6000,"maxHeight":6000}}}}
      """#)
    /// Up to 1,900 characters.
    public var prompt: String
    /// An image, sides at most 6,000 px.
    public var firstFrameImageURL: Media
    public var extra: Extra = [:]
    public init(prompt: String, firstFrameImageURL: Media) {
      self.prompt = prompt; self.firstFrameImageURL = firstFrameImageURL
    }
    public init(_ blank: Blank) { prompt = ""; firstFrameImageURL = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&firstFrameImageURL); field(&extra)
    }
  }
}

extension ByteDance.Seedance2_0Mini {
  /// bytedance/seedance-2.0-mini/image-to-video · POST /v1/models/bytedance/seedance-2.0-mini/image-to-video
  public struct ImageToVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/bytedance/seedance-2.0-mini/image-to-video", output: .video)
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
    public var aspectRatio: AspectRatio?
    /// 4 to 15, default 5.
    public var duration: Int?
    /// Default `false`.
    public var enableWebSearch: Bool?
    /// Default `true`.
    public var generateAudio: Bool?
    public var prompt: String
    /// Default `720p`.
    public var resolution: Resolution?
    /// An image.
    public var image: Media
    /// An image.
    public var lastImage: Media?
    public var extra: Extra = [:]
    public init(
      prompt: String, image: Media, aspectRatio: AspectRatio? = nil, duration: Int? = nil,
      enableWebSearch: Bool? = nil, generateAudio: Bool? = nil, resolution: Resolution? = nil, lastImage: Media? = nil
    ) {
      self.prompt = prompt; self.image = image; self.aspectRatio = aspectRatio; self.duration = duration
      self.enableWebSearch = enableWebSearch; self.generateAudio = generateAudio; self.resolution = resolution
      self.lastImage = lastImage
    }
    public init(_ blank: Blank) { prompt = ""; image = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&aspectRatio); field(&duration); field(&enableWebSearch); field(&generateAudio); field(&prompt)
      field(&resolution); field(&image); field(&lastImage); field(&extra)
    }
  }

  /// bytedance/seedance-2.0-mini/text-to-video · POST /v1/models/bytedance/seedance-2.0-mini/text-to-video
  public struct TextToVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/bytedance/seedance-2.0-mini/text-to-video", output: .video)
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
    public var aspectRatio: AspectRatio?
    /// 4 to 15, default 5.
    public var duration: Int?
    /// Default `false`.
    public var enableWebSearch: Bool?
    /// Default `true`.
    public var generateAudio: Bool?
    public var prompt: String
    /// Default `720p`.
    public var resolution: Resolution?
    public var extra: Extra = [:]
    public init(
      prompt: String, aspectRatio: AspectRatio? = nil, duration: Int? = nil, enableWebSearch: Bool? = nil,
      generateAudio: Bool? = nil, resolution: Resolution? = nil
    ) {
      self.prompt = prompt; self.aspectRatio = aspectRatio; self.duration = duration
      self.enableWebSearch = enableWebSearch; self.generateAudio = generateAudio; self.resolution = resolution
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&aspectRatio); field(&duration); field(&enableWebSearch); field(&generateAudio); field(&prompt)
      field(&resolution); field(&extra)
    }
  }

  /// bytedance/seedance-2.0-mini/video-to-video · POST /v1/models/bytedance/seedance-2.0-mini/video-to-video
  public struct VideoToVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/bytedance/seedance-2.0-mini/video-to-video", output: .video)
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
    public var aspectRatio: AspectRatio?
    /// 4 to 15, default 5.
    public var duration: Int?
    /// Default `false`.
    public var enableWebSearch: Bool?
    /// Default `true`.
    public var generateAudio: Bool?
    public var prompt: String
    /// Default `720p`.
    public var resolution: Resolution?
    /// Each an audio file.
    public var referenceAudios: [Media]?
    /// Each an image.
    public var referenceImages: [Media]?
    /// A video.
    public var video: Media
    public var extra: Extra = [:]
    public init(
      prompt: String, video: Media, aspectRatio: AspectRatio? = nil, duration: Int? = nil,
      enableWebSearch: Bool? = nil, generateAudio: Bool? = nil, resolution: Resolution? = nil,
      referenceAudios: [Media]? = nil, referenceImages: [Media]? = nil
    ) {
      self.prompt = prompt; self.video = video; self.aspectRatio = aspectRatio; self.duration = duration
      self.enableWebSearch = enableWebSearch; self.generateAudio = generateAudio; self.resolution = resolution
      self.referenceAudios = referenceAudios; self.referenceImages = referenceImages
    }
    public init(_ blank: Blank) { prompt = ""; video = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&aspectRatio); field(&duration); field(&enableWebSearch); field(&generateAudio); field(&prompt)
      field(&resolution); field(&referenceAudios); field(&referenceImages); field(&video); field(&extra)
    }
  }
}

extension ByteDance.Seedance2_0 {
  /// bytedance/seedance-2.0/fast · POST /v1/models/bytedance/seedance-2.0/fast
  public struct Fast: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/bytedance/seedance-2.0/fast")
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
    public var aspectRatio: AspectRatio?
    /// Up to 3 items, each: an audio file.
    public var audios: [Media]?
    /// 4 to 15, default 5.
    public var duration: Int?
    /// Default `true`.
    public var generateAudio: Bool?
    /// Up to 9 items, each: an image.
    public var images: [Media]?
    public var prompt: String
    /// Default `720p`.
    public var resolution: Resolution?
    public var seed: Int?
    /// Up to 3 items, each: a video.
    public var videos: [Media]?
    public var extra: Extra = [:]
    public init(
      prompt: String, aspectRatio: AspectRatio? = nil, audios: [Media]? = nil, duration: Int? = nil,
      generateAudio: Bool? = nil, images: [Media]? = nil, resolution: Resolution? = nil, seed: Int? = nil,
      videos: [Media]? = nil
    ) {
      self.prompt = prompt; self.aspectRatio = aspectRatio; self.audios = audios; self.duration = duration
      self.generateAudio = generateAudio; self.images = images; self.resolution = resolution; self.seed = seed
      self.videos = videos
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&aspectRatio); field(&audios); field(&duration); field(&generateAudio); field(&images); field(&prompt)
      field(&resolution); field(&seed); field(&videos); field(&extra)
    }
  }

  /// bytedance/seedance-2.0/pro · POST /v1/models/bytedance/seedance-2.0/pro
  public struct Pro: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/bytedance/seedance-2.0/pro")
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
    public var aspectRatio: AspectRatio?
    /// Up to 3 items, each: an audio file.
    public var audios: [Media]?
    /// 4 to 15, default 5.
    public var duration: Int?
    /// Default `true`.
    public var generateAudio: Bool?
    /// Up to 9 items, each: an image.
    public var images: [Media]?
    public var prompt: String
    /// Default `720p`.
    public var resolution: Resolution?
    public var seed: Int?
    /// Up to 3 items, each: a video.
    public var videos: [Media]?
    public var extra: Extra = [:]
    public init(
      prompt: String, aspectRatio: AspectRatio? = nil, audios: [Media]? = nil, duration: Int? = nil,
      generateAudio: Bool? = nil, images: [Media]? = nil, resolution: Resolution? = nil, seed: Int? = nil,
      videos: [Media]? = nil
    ) {
      self.prompt = prompt; self.aspectRatio = aspectRatio; self.audios = audios; self.duration = duration
      self.generateAudio = generateAudio; self.images = images; self.resolution = resolution; self.seed = seed
      self.videos = videos
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&aspectRatio); field(&audios); field(&duration); field(&generateAudio); field(&images); field(&prompt)
      field(&resolution); field(&seed); field(&videos); field(&extra)
    }
  }
}

extension ByteDance.Seedance2_5 {
  /// bytedance/seedance-2.5/first-last-frame/480p · POST /v1/models/bytedance/seedance-2.5/first-last-frame/480p
  public struct FirstLastFrame480p: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/bytedance/seedance-2.5/first-last-frame/480p", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","first_frame","last_frame"],"properties":{
      "prompt":{"type":"string"},
      "duration":{"type":"integer","minimum":4,"maximum":30},
      "generate_audio":{"type":"boolean"},
      "first_frame":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "last_frame":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
      """#)
    public var prompt: String
    /// 4 to 30, default 5.
    public var duration: Int?
    /// Default `true`.
    public var generateAudio: Bool?
    /// An image.
    public var firstFrame: Media
    /// An image.
    public var lastFrame: Media
    public var extra: Extra = [:]
    public init(prompt: String, firstFrame: Media, lastFrame: Media, duration: Int? = nil, generateAudio: Bool? = nil) {
      self.prompt = prompt; self.firstFrame = firstFrame; self.lastFrame = lastFrame; self.duration = duration
      self.generateAudio = generateAudio
    }
    public init(_ blank: Blank) { prompt = ""; firstFrame = ""; lastFrame = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&duration); field(&generateAudio); field(&firstFrame); field(&lastFrame); field(&extra)
    }
  }

  /// bytedance/seedance-2.5/first-last-frame/720p · POST /v1/models/bytedance/seedance-2.5/first-last-frame/720p
  public struct FirstLastFrame720p: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/bytedance/seedance-2.5/first-last-frame/720p", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","first_frame","last_frame"],"properties":{
      "prompt":{"type":"string"},
      "duration":{"type":"integer","minimum":4,"maximum":30},
      "generate_audio":{"type":"boolean"},
      "first_frame":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "last_frame":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
      """#)
    public var prompt: String
    /// 4 to 30, default 5.
    public var duration: Int?
    /// Default `true`.
    public var generateAudio: Bool?
    /// An image.
    public var firstFrame: Media
    /// An image.
    public var lastFrame: Media
    public var extra: Extra = [:]
    public init(prompt: String, firstFrame: Media, lastFrame: Media, duration: Int? = nil, generateAudio: Bool? = nil) {
      self.prompt = prompt; self.firstFrame = firstFrame; self.lastFrame = lastFrame; self.duration = duration
      self.generateAudio = generateAudio
    }
    public init(_ blank: Blank) { prompt = ""; firstFrame = ""; lastFrame = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&duration); field(&generateAudio); field(&firstFrame); field(&lastFrame); field(&extra)
    }
  }

  /// bytedance/seedance-2.5/image-to-video/1080p · POST /v1/models/bytedance/seedance-2.5/image-to-video/1080p
  public struct ImageToVideo1080p: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/bytedance/seedance-2.5/image-to-video/1080p", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","image"],"properties":{
      "prompt":{"type":"string"},
      "duration":{"type":"integer","minimum":4,"maximum":30},
      "generate_audio":{"type":"boolean"},
      "image":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
      """#)
    public var prompt: String
    /// 4 to 30, default 5.
    public var duration: Int?
    /// Default `true`.
    public var generateAudio: Bool?
    /// An image.
    public var image: Media
    public var extra: Extra = [:]
    public init(prompt: String, image: Media, duration: Int? = nil, generateAudio: Bool? = nil) {
      self.prompt = prompt; self.image = image; self.duration = duration; self.generateAudio = generateAudio
    }
    public init(_ blank: Blank) { prompt = ""; image = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&duration); field(&generateAudio); field(&image); field(&extra)
    }
  }

  /// bytedance/seedance-2.5/image-to-video/480p · POST /v1/models/bytedance/seedance-2.5/image-to-video/480p
  public struct ImageToVideo480p: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/bytedance/seedance-2.5/image-to-video/480p", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","image"],"properties":{
      "prompt":{"type":"string"},
      "duration":{"type":"integer","minimum":4,"maximum":30},
      "generate_audio":{"type":"boolean"},
      "image":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
      """#)
    public var prompt: String
    /// 4 to 30, default 5.
    public var duration: Int?
    /// Default `true`.
    public var generateAudio: Bool?
    /// An image.
    public var image: Media
    public var extra: Extra = [:]
    public init(prompt: String, image: Media, duration: Int? = nil, generateAudio: Bool? = nil) {
      self.prompt = prompt; self.image = image; self.duration = duration; self.generateAudio = generateAudio
    }
    public init(_ blank: Blank) { prompt = ""; image = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&duration); field(&generateAudio); field(&image); field(&extra)
    }
  }

  /// bytedance/seedance-2.5/image-to-video/4k · POST /v1/models/bytedance/seedance-2.5/image-to-video/4k
  public struct ImageToVideo4K: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/bytedance/seedance-2.5/image-to-video/4k", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","image"],"properties":{
      "prompt":{"type":"string"},
      "duration":{"type":"integer","minimum":4,"maximum":30},
      "generate_audio":{"type":"boolean"},
      "image":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
      """#)
    public var prompt: String
    /// 4 to 30, default 5.
    public var duration: Int?
    /// Default `true`.
    public var generateAudio: Bool?
    /// An image.
    public var image: Media
    public var extra: Extra = [:]
    public init(prompt: String, image: Media, duration: Int? = nil, generateAudio: Bool? = nil) {
      self.prompt = prompt; self.image = image; self.duration = duration; self.generateAudio = generateAudio
    }
    public init(_ blank: Blank) { prompt = ""; image = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&duration); field(&generateAudio); field(&image); field(&extra)
    }
  }

  /// bytedance/seedance-2.5/image-to-video/720p · POST /v1/models/bytedance/seedance-2.5/image-to-video/720p
  public struct ImageToVideo720p: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/bytedance/seedance-2.5/image-to-video/720p", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","image"],"properties":{
      "prompt":{"type":"string"},
      "duration":{"type":"integer","minimum":4,"maximum":30},
      "generate_audio":{"type":"boolean"},
      "image":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
      """#)
    public var prompt: String
    /// 4 to 30, default 5.
    public var duration: Int?
    /// Default `true`.
    public var generateAudio: Bool?
    /// An image.
    public var image: Media
    public var extra: Extra = [:]
    public init(prompt: String, image: Media, duration: Int? = nil, generateAudio: Bool? = nil) {
      self.prompt = prompt; self.image = image; self.duration = duration; self.generateAudio = generateAudio
    }
    public init(_ blank: Blank) { prompt = ""; image = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&duration); field(&generateAudio); field(&image); field(&extra)
    }
  }

  /// bytedance/seedance-2.5/reference-to-video/1080p · POST /v1/models/bytedance/seedance-2.5/reference-to-video/1080p
  public struct ReferenceToVideo1080p: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/bytedance/seedance-2.5/reference-to-video/1080p", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"},
      "aspect_ratio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4","21:9","adaptive"]},
      "duration":{"type":"integer","minimum":4,"maximum":30},
      "generate_audio":{"type":"boolean"},
      "images":{"type":"array","maxItems":9,"items":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}},
      "videos":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"video","accepts":["url","dataURI"]}}},
      "audios":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"audio","accepts":["url","dataURI"]}}}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_4
    public var prompt: String
    /// Default `16:9`.
    public var aspectRatio: AspectRatio?
    /// 4 to 30, default 5.
    public var duration: Int?
    /// Default `true`.
    public var generateAudio: Bool?
    /// Up to 9 items, each: an image.
    public var images: [Media]?
    /// Up to 3 items, each: a video.
    public var videos: [Media]?
    /// Up to 3 items, each: an audio file.
    public var audios: [Media]?
    public var extra: Extra = [:]
    public init(
      prompt: String, aspectRatio: AspectRatio? = nil, duration: Int? = nil, generateAudio: Bool? = nil,
      images: [Media]? = nil, videos: [Media]? = nil, audios: [Media]? = nil
    ) {
      self.prompt = prompt; self.aspectRatio = aspectRatio; self.duration = duration
      self.generateAudio = generateAudio; self.images = images; self.videos = videos; self.audios = audios
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&aspectRatio); field(&duration); field(&generateAudio); field(&images); field(&videos)
      field(&audios); field(&extra)
    }
  }

  /// bytedance/seedance-2.5/reference-to-video/480p · POST /v1/models/bytedance/seedance-2.5/reference-to-video/480p
  public struct ReferenceToVideo480p: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/bytedance/seedance-2.5/reference-to-video/480p", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"},
      "aspect_ratio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4","21:9","adaptive"]},
      "duration":{"type":"integer","minimum":4,"maximum":30},
      "generate_audio":{"type":"boolean"},
      "images":{"type":"array","maxItems":9,"items":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}},
      "videos":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"video","accepts":["url","dataURI"]}}},
      "audios":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"audio","accepts":["url","dataURI"]}}}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_4
    public var prompt: String
    /// Default `16:9`.
    public var aspectRatio: AspectRatio?
    /// 4 to 30, default 5.
    public var duration: Int?
    /// Default `true`.
    public var generateAudio: Bool?
    /// Up to 9 items, each: an image.
    public var images: [Media]?
    /// Up to 3 items, each: a video.
    public var videos: [Media]?
    /// Up to 3 items, each: an audio file.
    public var audios: [Media]?
    public var extra: Extra = [:]
    public init(
      prompt: String, aspectRatio: AspectRatio? = nil, duration: Int? = nil, generateAudio: Bool? = nil,
      images: [Media]? = nil, videos: [Media]? = nil, audios: [Media]? = nil
    ) {
      self.prompt = prompt; self.aspectRatio = aspectRatio; self.duration = duration
      self.generateAudio = generateAudio; self.images = images; self.videos = videos; self.audios = audios
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&aspectRatio); field(&duration); field(&generateAudio); field(&images); field(&videos)
      field(&audios); field(&extra)
    }
  }

  /// bytedance/seedance-2.5/reference-to-video/4k · POST /v1/models/bytedance/seedance-2.5/reference-to-video/4k
  public struct ReferenceToVideo4K: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/bytedance/seedance-2.5/reference-to-video/4k", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","videos"],"properties":{
      "prompt":{"type":"string"},
      "aspect_ratio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4","21:9","adaptive"]},
      "duration":{"type":"integer","minimum":4,"maximum":30},
      "generate_audio":{"type":"boolean"},
      "images":{"type":"array","maxItems":9,"items":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}},
      "videos":{"type":"array","minItems":1,"maxItems":3,"items":{"type":"string","media":{"kind":"video","accepts":["url","dataURI"]}}},
      "audios":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"audio","accepts":["url","dataURI"]}}}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_4
    public var prompt: String
    /// Default `16:9`.
    public var aspectRatio: AspectRatio?
    /// 4 to 30, default 5.
    public var duration: Int?
    /// Default `true`.
    public var generateAudio: Bool?
    /// Up to 9 items, each: an image.
    public var images: [Media]?
    /// 1 to 3 items, each: a video.
    public var videos: [Media]
    /// Up to 3 items, each: an audio file.
    public var audios: [Media]?
    public var extra: Extra = [:]
    public init(
      prompt: String, videos: [Media], aspectRatio: AspectRatio? = nil, duration: Int? = nil,
      generateAudio: Bool? = nil, images: [Media]? = nil, audios: [Media]? = nil
    ) {
      self.prompt = prompt; self.videos = videos; self.aspectRatio = aspectRatio; self.duration = duration
      self.generateAudio = generateAudio; self.images = images; self.audios = audios
    }
    public init(_ blank: Blank) { prompt = ""; videos = [] }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&aspectRatio); field(&duration); field(&generateAudio); field(&images); field(&videos)
      field(&audios); field(&extra)
    }
  }

  /// bytedance/seedance-2.5/reference-to-video/720p · POST /v1/models/bytedance/seedance-2.5/reference-to-video/720p
  public struct ReferenceToVideo720p: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/bytedance/seedance-2.5/reference-to-video/720p", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"},
      "aspect_ratio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4","21:9","adaptive"]},
      "duration":{"type":"integer","minimum":4,"maximum":30},
      "generate_audio":{"type":"boolean"},
      "images":{"type":"array","maxItems":9,"items":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}},
      "videos":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"video","accepts":["url","dataURI"]}}},
      "audios":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"audio","accepts":["url","dataURI"]}}}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_4
    public var prompt: String
    /// Default `16:9`.
    public var aspectRatio: AspectRatio?
    /// 4 to 30, default 5.
    public var duration: Int?
    /// Default `true`.
    public var generateAudio: Bool?
    /// Up to 9 items, each: an image.
    public var images: [Media]?
    /// Up to 3 items, each: a video.
    public var videos: [Media]?
    /// Up to 3 items, each: an audio file.
    public var audios: [Media]?
    public var extra: Extra = [:]
    public init(
      prompt: String, aspectRatio: AspectRatio? = nil, duration: Int? = nil, generateAudio: Bool? = nil,
      images: [Media]? = nil, videos: [Media]? = nil, audios: [Media]? = nil
    ) {
      self.prompt = prompt; self.aspectRatio = aspectRatio; self.duration = duration
      self.generateAudio = generateAudio; self.images = images; self.videos = videos; self.audios = audios
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&aspectRatio); field(&duration); field(&generateAudio); field(&images); field(&videos)
      field(&audios); field(&extra)
    }
  }

  /// bytedance/seedance-2.5/text-to-video/1080p · POST /v1/models/bytedance/seedance-2.5/text-to-video/1080p
  public struct TextToVideo1080p: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/bytedance/seedance-2.5/text-to-video/1080p", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"},
      "aspect_ratio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4","21:9","adaptive"]},
      "duration":{"type":"integer","minimum":4,"maximum":30},
      "generate_audio":{"type":"boolean"}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_4
    public var prompt: String
    /// Default `16:9`.
    public var aspectRatio: AspectRatio?
    /// 4 to 30, default 5.
    public var duration: Int?
    /// Default `true`.
    public var generateAudio: Bool?
    public var extra: Extra = [:]
    public init(prompt: String, aspectRatio: AspectRatio? = nil, duration: Int? = nil, generateAudio: Bool? = nil) {
      self.prompt = prompt; self.aspectRatio = aspectRatio; self.duration = duration; self.generateAudio = generateAudio
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&aspectRatio); field(&duration); field(&generateAudio); field(&extra)
    }
  }

  /// bytedance/seedance-2.5/text-to-video/480p · POST /v1/models/bytedance/seedance-2.5/text-to-video/480p
  public struct TextToVideo480p: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/bytedance/seedance-2.5/text-to-video/480p", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"},
      "aspect_ratio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4","21:9","adaptive"]},
      "duration":{"type":"integer","minimum":4,"maximum":30},
      "generate_audio":{"type":"boolean"}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_4
    public var prompt: String
    /// Default `16:9`.
    public var aspectRatio: AspectRatio?
    /// 4 to 30, default 5.
    public var duration: Int?
    /// Default `true`.
    public var generateAudio: Bool?
    public var extra: Extra = [:]
    public init(prompt: String, aspectRatio: AspectRatio? = nil, duration: Int? = nil, generateAudio: Bool? = nil) {
      self.prompt = prompt; self.aspectRatio = aspectRatio; self.duration = duration; self.generateAudio = generateAudio
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&aspectRatio); field(&duration); field(&generateAudio); field(&extra)
    }
  }

  /// bytedance/seedance-2.5/text-to-video/4k · POST /v1/models/bytedance/seedance-2.5/text-to-video/4k
  public struct TextToVideo4K: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/bytedance/seedance-2.5/text-to-video/4k", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"},
      "aspect_ratio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4","21:9","adaptive"]},
      "duration":{"type":"integer","minimum":4,"maximum":30},
      "generate_audio":{"type":"boolean"}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_4
    public var prompt: String
    /// Default `16:9`.
    public var aspectRatio: AspectRatio?
    /// 4 to 30, default 5.
    public var duration: Int?
    /// Default `true`.
    public var generateAudio: Bool?
    public var extra: Extra = [:]
    public init(prompt: String, aspectRatio: AspectRatio? = nil, duration: Int? = nil, generateAudio: Bool? = nil) {
      self.prompt = prompt; self.aspectRatio = aspectRatio; self.duration = duration; self.generateAudio = generateAudio
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&aspectRatio); field(&duration); field(&generateAudio); field(&extra)
    }
  }

  /// bytedance/seedance-2.5/text-to-video/720p · POST /v1/models/bytedance/seedance-2.5/text-to-video/720p
  public struct TextToVideo720p: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/bytedance/seedance-2.5/text-to-video/720p", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"},
      "aspect_ratio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4","21:9","adaptive"]},
      "duration":{"type":"integer","minimum":4,"maximum":30},
      "generate_audio":{"type":"boolean"}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_4
    public var prompt: String
    /// Default `16:9`.
    public var aspectRatio: AspectRatio?
    /// 4 to 30, default 5.
    public var duration: Int?
    /// Default `true`.
    public var generateAudio: Bool?
    public var extra: Extra = [:]
    public init(prompt: String, aspectRatio: AspectRatio? = nil, duration: Int? = nil, generateAudio: Bool? = nil) {
      self.prompt = prompt; self.aspectRatio = aspectRatio; self.duration = duration; self.generateAudio = generateAudio
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&aspectRatio); field(&duration); field(&generateAudio); field(&extra)
    }
  }
}

extension ByteDance.SeedanceV1_5Pro {
  /// bytedance/seedance-v1.5-pro/image-to-video · POST /v1/models/bytedance/seedance-v1.5-pro/image-to-video
  ///
  /// Only the request example is known; its page is called seedance-1-5/pro. Incomplete: not every field is known; ``extra`` takes the others.
  public struct ImageToVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/bytedance/seedance-v1.5-pro/image-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "prompt":{"type":"string"},
      "first_frame_image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
      """#)
    public var prompt: String?
    /// An image.
    public var firstFrameImageURL: Media?
    public var extra: Extra = [:]
    public init(prompt: String? = nil, firstFrameImageURL: Media? = nil) {
      self.prompt = prompt; self.firstFrameImageURL = firstFrameImageURL
    }
    public init(_ blank: Blank) {}
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&firstFrameImageURL); field(&extra)
    }
  }
}

extension ByteDance.SeedanceV2 {
  /// bytedance/seedance-v2/pro · POST /v1/models/bytedance/seedance-v2/pro
  ///
  /// An older form: bytedance/seedance-2.0/pro names the lists images, videos and audios. Incomplete: not every field is known; ``extra`` takes the others. Known from client code, not from documentation.
  public struct Pro: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/bytedance/seedance-v2/pro", output: .video)
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
    public var prompt: String
    /// Up to 9 items, each: an image. Known from client code, not from documentation.
    public var imageURL: [Media]?
    /// Up to 3 items, each: a video. Known from client code, not from documentation.
    public var videoURL: [Media]?
    /// Up to 3 items, each: an audio file. Known from client code, not from documentation.
    public var audioURL: [Media]?
    /// Default `adaptive`. Known from client code, not from documentation.
    public var aspectRatio: AspectRatio?
    /// 4 to 15, default 5. Known from client code, not from documentation.
    public var duration: Int?
    /// Default `720p`. Known from client code, not from documentation.
    public var resolution: Resolution?
    /// Default `true`. Known from client code, not from documentation.
    public var generateAudio: Bool?
    /// Known from client code, not from documentation.
    public var seed: Int?
    public var extra: Extra = [:]
    public init(
      prompt: String, imageURL: [Media]? = nil, videoURL: [Media]? = nil, audioURL: [Media]? = nil,
      aspectRatio: AspectRatio? = nil, duration: Int? = nil, resolution: Resolution? = nil, generateAudio: Bool? = nil,
      seed: Int? = nil
    ) {
      self.prompt = prompt; self.imageURL = imageURL; self.videoURL = videoURL; self.audioURL = audioURL
      self.aspectRatio = aspectRatio; self.duration = duration; self.resolution = resolution
      self.generateAudio = generateAudio; self.seed = seed
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&imageURL); field(&videoURL); field(&audioURL); field(&aspectRatio); field(&duration)
      field(&resolution); field(&generateAudio); field(&seed); field(&extra)
    }
  }
}

extension ByteDance.Seedream4_5 {
  /// bytedance/seedream-4-5/edit · POST /v1/models/bytedance/seedream-4-5/edit
  ///
  /// Callers also send resolution and seed. Incomplete: not every field is known; ``extra`` takes the others.
  public struct Edit: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/bytedance/seedream-4-5/edit", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"},
      "images":{"type":"array","minItems":1,"maxItems":14,"items":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"],"formats":["jpeg","png"]}}}}}
      """#)
    public var prompt: String
    /// 1 to 14 items, each: JPEG or PNG.
    public var images: [Media]?
    public var extra: Extra = [:]
    public init(prompt: String, images: [Media]? = nil) { self.prompt = prompt; self.images = images }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) { field(&prompt); field(&images); field(&extra) }
  }
}

extension ByteDance.Seedream5_0Pro {
  /// bytedance/seedream-5.0-pro/image-to-image · POST /v1/models/bytedance/seedream-5.0-pro/image-to-image
  public struct ImageToImage: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/bytedance/seedream-5.0-pro/image-to-image", output: .image)
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
    public var prompt: String
    /// Default `1:1`.
    public var aspectRatio: AspectRatio?
    /// Default `2K`.
    public var resolution: Resolution?
    /// Default `png`.
    public var outputFormat: OutputFormat?
    /// 1 to 10 items, each: an image, under 30 MB, sides more than 14 px, aspect ratio 0.0625 to 16.
    public var image: [Media]
    public var extra: Extra = [:]
    public init(
      prompt: String, image: [Media], aspectRatio: AspectRatio? = nil, resolution: Resolution? = nil,
      outputFormat: OutputFormat? = nil
    ) {
      self.prompt = prompt; self.image = image; self.aspectRatio = aspectRatio; self.resolution = resolution
      self.outputFormat = outputFormat
    }
    public init(_ blank: Blank) { prompt = ""; image = [] }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&aspectRatio); field(&resolution); field(&outputFormat); field(&image); field(&extra)
    }
  }

  /// bytedance/seedream-5.0-pro/text-to-image · POST /v1/models/bytedance/seedream-5.0-pro/text-to-image
  public struct TextToImage: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/bytedance/seedream-5.0-pro/text-to-image", output: .image)
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
    public var prompt: String
    /// Default `1:1`.
    public var aspectRatio: AspectRatio?
    /// Default `2K`.
    public var resolution: Resolution?
    /// Default `png`.
    public var outputFormat: OutputFormat?
    public var extra: Extra = [:]
    public init(
      prompt: String, aspectRatio: AspectRatio? = nil, resolution: Resolution? = nil, outputFormat: OutputFormat? = nil
    ) {
      self.prompt = prompt; self.aspectRatio = aspectRatio; self.resolution = resolution
      self.outputFormat = outputFormat
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&aspectRatio); field(&resolution); field(&outputFormat); field(&extra)
    }
  }
}

extension ByteDance.Seedream5.Lite {
  /// bytedance/seedream-5/lite/text-to-image · POST /v1/models/bytedance/seedream-5/lite/text-to-image
  ///
  /// Field names come from an unverified example. Incomplete: not every field is known; ``extra`` takes the others. Known from client code, not from documentation.
  public struct TextToImage: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/bytedance/seedream-5/lite/text-to-image", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "prompt":{"type":"string","evidence":"client"}}}
      """#)
    /// Known from client code, not from documentation.
    public var prompt: String?
    public var extra: Extra = [:]
    public init(prompt: String? = nil) { self.prompt = prompt }
    public init(_ blank: Blank) {}
    public mutating func visit(_ field: inout FieldVisitor) { field(&prompt); field(&extra) }
  }
}
