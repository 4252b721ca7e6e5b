// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum Kling {
  public enum Kling2_1 {
    public enum Master {}
    public enum Pro {}
  }
  public enum Kling2_6 {}
  public enum Kling3_0_4K {}
  public enum Kling3_0 {
    public enum Pro {}
    public enum Standard {}
  }
  public enum KlingVideoO1 {}
  public enum KlingVideoO3_4K {}
  public enum KlingVideoO3 {
    public enum Pro {}
    public enum Standard {}
  }
  public enum LipSync {}
}

extension Kling.Kling2_1.Master {
  /// kling/kling-2-1/master/image-to-video · POST /v1/models/kling/kling-2-1/master/image-to-video
  ///
  /// Only the request example is known. Incomplete: not every field is known; ``extra`` takes the others.
  public struct ImageToVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/kling/kling-2-1/master/image-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "prompt":{"type":"string"},
      "image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
      """#)
    public var prompt: String?
    /// An image.
    public var imageURL: Media?
    public var extra: Extra = [:]
    public init(prompt: String? = nil, imageURL: Media? = nil) { self.prompt = prompt; self.imageURL = imageURL }
    public init(_ blank: Blank) {}
    public mutating func visit(_ field: inout FieldVisitor) { field(&prompt); field(&imageURL); field(&extra) }
  }
}

extension Kling.Kling2_1.Pro {
  /// kling/kling-2-1/pro/image-to-video · POST /v1/models/kling/kling-2-1/pro/image-to-video
  ///
  /// Only the required fields are known. Incomplete: not every field is known; ``extra`` takes the others.
  public struct ImageToVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/kling/kling-2-1/pro/image-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","image_url"],"properties":{
      "prompt":{"type":"string"},
      "image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
      """#)
    public var prompt: String
    /// An image.
    public var imageURL: Media
    public var extra: Extra = [:]
    public init(prompt: String, imageURL: Media) { self.prompt = prompt; self.imageURL = imageURL }
    public init(_ blank: Blank) { prompt = ""; imageURL = "" }
    public mutating func visit(_ field: inout FieldVisitor) { field(&prompt); field(&imageURL); field(&extra) }
  }
}

extension Kling.Kling2_6 {
  /// kling/kling-2-6/motion-control-pro · POST /v1/models/kling/kling-2-6/motion-control-pro
  ///
  /// Other callers name the media reference_video_url and character_image_url. Incomplete: not every field is known; ``extra`` takes the others. Known from client code, not from documentation.
  public struct MotionControlPro: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/kling/kling-2-6/motion-control-pro", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","image","video","character_orientation"],"properties":{
      "prompt":{"type":"string","evidence":"client"},
      "image":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]},"evidence":"client"},
      "video":{"type":"string","media":{"kind":"video","accepts":["url","dataURI"]},"evidence":"client"},
      "keep_original_sound":{"type":"boolean","evidence":"client"},
      "character_orientation":{"type":"string","enum":["image","video"],"evidence":"client"}}}
      """#)
    public typealias CharacterOrientation = RunComfyOptions.CharacterOrientation
    /// Known from client code, not from documentation.
    public var prompt: String
    /// An image. Known from client code, not from documentation.
    public var image: Media
    /// A video. Known from client code, not from documentation.
    public var video: Media
    /// Known from client code, not from documentation.
    public var keepOriginalSound: Bool?
    /// With image the output lasts up to 10 seconds, with video up to 30. Known from client code, not from documentation.
    public var characterOrientation: CharacterOrientation
    public var extra: Extra = [:]
    public init(
      prompt: String, image: Media, video: Media, characterOrientation: CharacterOrientation,
      keepOriginalSound: Bool? = nil
    ) {
      self.prompt = prompt; self.image = image; self.video = video; self.characterOrientation = characterOrientation
      self.keepOriginalSound = keepOriginalSound
    }
    public init(_ blank: Blank) { prompt = ""; image = ""; video = ""; characterOrientation = .image }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&image); field(&video); field(&keepOriginalSound); field(&characterOrientation)
      field(&extra)
    }
  }
}

extension Kling.Kling3_0_4K {
  /// kling/kling-3.0/4k/image-to-video · POST /v1/models/kling/kling-3.0/4k/image-to-video
  ///
  /// The shape of elements and multi_prompt is not known. Incomplete: not every field is known; ``extra`` takes the others. Known from client code, not from documentation.
  public struct ImageToVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/kling/kling-3.0/4k/image-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","start_image_url"],"properties":{
      "cfg_scale":{"type":"number","minimum":0,"maximum":1,"evidence":"client"},
      "duration":{"type":"integer","minimum":3,"maximum":15,"evidence":"client"},
      "generate_audio":{"type":"boolean","evidence":"client"},
      "negative_prompt":{"type":"string","evidence":"client"},
      "prompt":{"type":"string","evidence":"client"},
      "shot_type":{"type":"string","enum":["customize"],"evidence":"client"},
      "start_image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"],"formats":["jpeg","png","bmp","webp"]},"evidence":"client"},
      "end_image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"],"formats":["jpeg","png","bmp","webp"]},"evidence":"client"},
      "elements":{},
      "multi_prompt":{}}}
      """#)
    public typealias ShotType = RunComfyOptions.ShotType
    /// 0 to 1, default 0.5. Known from client code, not from documentation.
    public var cfgScale: Double?
    /// 3 to 15, default 10. Known from client code, not from documentation.
    public var duration: Int?
    /// Default `true`. Known from client code, not from documentation.
    public var generateAudio: Bool?
    /// Known from client code, not from documentation.
    public var negativePrompt: String?
    /// Known from client code, not from documentation.
    public var prompt: String
    /// Default `customize`. Known from client code, not from documentation.
    public var shotType: ShotType?
    /// JPEG, PNG, BMP or WEBP. Known from client code, not from documentation.
    public var startImageURL: Media
    /// JPEG, PNG, BMP or WEBP. Known from client code, not from documentation.
    public var endImageURL: Media?
    /// Structured; its shape is not known.
    public var elements: JSONValue?
    /// Structured; its shape is not known.
    public var multiPrompt: JSONValue?
    public var extra: Extra = [:]
    public init(
      prompt: String, startImageURL: Media, cfgScale: Double? = nil, duration: Int? = nil, generateAudio: Bool? = nil,
      negativePrompt: String? = nil, shotType: ShotType? = nil, endImageURL: Media? = nil, elements: JSONValue? = nil,
      multiPrompt: JSONValue? = nil
    ) {
      self.prompt = prompt; self.startImageURL = startImageURL; self.cfgScale = cfgScale; self.duration = duration
      self.generateAudio = generateAudio; self.negativePrompt = negativePrompt; self.shotType = shotType
      self.endImageURL = endImageURL; self.elements = elements; self.multiPrompt = multiPrompt
    }
    public init(_ blank: Blank) { prompt = ""; startImageURL = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&cfgScale); field(&duration); field(&generateAudio); field(&negativePrompt); field(&prompt)
      field(&shotType); field(&startImageURL); field(&endImageURL); field(&elements); field(&multiPrompt); field(&extra)
    }
  }

  /// kling/kling-3.0/4k/text-to-video · POST /v1/models/kling/kling-3.0/4k/text-to-video
  ///
  /// The shape of multi_prompt is not known. Incomplete: not every field is known; ``extra`` takes the others. Known from client code, not from documentation.
  public struct TextToVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/kling/kling-3.0/4k/text-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "aspect_ratio":{"type":"string","enum":["16:9","9:16","1:1"],"evidence":"client"},
      "cfg_scale":{"type":"number","minimum":0,"maximum":1,"evidence":"client"},
      "duration":{"type":"integer","minimum":3,"maximum":15,"evidence":"client"},
      "negative_prompt":{"type":"string","evidence":"client"},
      "prompt":{"type":"string","evidence":"client"},
      "shot_type":{"type":"string","enum":["customize"],"evidence":"client"},
      "sound":{"type":"boolean","evidence":"client"},
      "multi_prompt":{}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_11
    public typealias ShotType = RunComfyOptions.ShotType
    /// Default `16:9`. Known from client code, not from documentation.
    public var aspectRatio: AspectRatio?
    /// 0 to 1, default 0.5. Known from client code, not from documentation.
    public var cfgScale: Double?
    /// 3 to 15, default 5. Known from client code, not from documentation.
    public var duration: Int?
    /// Known from client code, not from documentation.
    public var negativePrompt: String?
    /// Known from client code, not from documentation.
    public var prompt: String
    /// Default `customize`. Known from client code, not from documentation.
    public var shotType: ShotType?
    /// Default `true`. Known from client code, not from documentation.
    public var sound: Bool?
    /// Structured; its shape is not known.
    public var multiPrompt: JSONValue?
    public var extra: Extra = [:]
    public init(
      prompt: String, aspectRatio: AspectRatio? = nil, cfgScale: Double? = nil, duration: Int? = nil,
      negativePrompt: String? = nil, shotType: ShotType? = nil, sound: Bool? = nil, multiPrompt: JSONValue? = nil
    ) {
      self.prompt = prompt; self.aspectRatio = aspectRatio; self.cfgScale = cfgScale; self.duration = duration
      self.negativePrompt = negativePrompt; self.shotType = shotType; self.sound = sound; self.multiPrompt = multiPrompt
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&aspectRatio); field(&cfgScale); field(&duration); field(&negativePrompt); field(&prompt)
      field(&shotType); field(&sound); field(&multiPrompt); field(&extra)
    }
  }
}

extension Kling.Kling3_0.Pro {
  /// kling/kling-3.0/pro/image-to-video · POST /v1/models/kling/kling-3.0/pro/image-to-video
  ///
  /// The shape of elements and multi_prompt is not known. Incomplete: not every field is known; ``extra`` takes the others. Known from client code, not from documentation.
  public struct ImageToVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/kling/kling-3.0/pro/image-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","start_image_url"],"properties":{
      "cfg_scale":{"type":"number","minimum":0,"maximum":1,"evidence":"client"},
      "duration":{"type":"integer","minimum":3,"maximum":15,"evidence":"client"},
      "generate_audio":{"type":"boolean","evidence":"client"},
      "negative_prompt":{"type":"string","evidence":"client"},
      "prompt":{"type":"string","evidence":"client"},
      "shot_type":{"type":"string","enum":["customize"],"evidence":"client"},
      "start_image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"],"formats":["jpeg","png","bmp","webp"]},"evidence":"client"},
      "end_image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"],"formats":["jpeg","png","bmp","webp"]},"evidence":"client"},
      "elements":{},
      "multi_prompt":{}}}
      """#)
    public typealias ShotType = RunComfyOptions.ShotType
    /// 0 to 1, default 0.5. Known from client code, not from documentation.
    public var cfgScale: Double?
    /// 3 to 15, default 10. Known from client code, not from documentation.
    public var duration: Int?
    /// Default `true`. Known from client code, not from documentation.
    public var generateAudio: Bool?
    /// Known from client code, not from documentation.
    public var negativePrompt: String?
    /// Known from client code, not from documentation.
    public var prompt: String
    /// Default `customize`. Known from client code, not from documentation.
    public var shotType: ShotType?
    /// JPEG, PNG, BMP or WEBP. Known from client code, not from documentation.
    public var startImageURL: Media
    /// JPEG, PNG, BMP or WEBP. Known from client code, not from documentation.
    public var endImageURL: Media?
    /// Structured; its shape is not known.
    public var elements: JSONValue?
    /// Structured; its shape is not known.
    public var multiPrompt: JSONValue?
    public var extra: Extra = [:]
    public init(
      prompt: String, startImageURL: Media, cfgScale: Double? = nil, duration: Int? = nil, generateAudio: Bool? = nil,
      negativePrompt: String? = nil, shotType: ShotType? = nil, endImageURL: Media? = nil, elements: JSONValue? = nil,
      multiPrompt: JSONValue? = nil
    ) {
      self.prompt = prompt; self.startImageURL = startImageURL; self.cfgScale = cfgScale; self.duration = duration
      self.generateAudio = generateAudio; self.negativePrompt = negativePrompt; self.shotType = shotType
      self.endImageURL = endImageURL; self.elements = elements; self.multiPrompt = multiPrompt
    }
    public init(_ blank: Blank) { prompt = ""; startImageURL = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&cfgScale); field(&duration); field(&generateAudio); field(&negativePrompt); field(&prompt)
      field(&shotType); field(&startImageURL); field(&endImageURL); field(&elements); field(&multiPrompt); field(&extra)
    }
  }

  /// kling/kling-3.0/pro/text-to-video · POST /v1/models/kling/kling-3.0/pro/text-to-video
  ///
  /// The shape of multi_prompt is not known. Incomplete: not every field is known; ``extra`` takes the others. Known from client code, not from documentation.
  public struct TextToVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/kling/kling-3.0/pro/text-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "aspect_ratio":{"type":"string","enum":["16:9","9:16","1:1"],"evidence":"client"},
      "cfg_scale":{"type":"number","minimum":0,"maximum":1,"evidence":"client"},
      "duration":{"type":"integer","minimum":3,"maximum":15,"evidence":"client"},
      "negative_prompt":{"type":"string","evidence":"client"},
      "prompt":{"type":"string","evidence":"client"},
      "shot_type":{"type":"string","enum":["customize"],"evidence":"client"},
      "sound":{"type":"boolean","evidence":"client"},
      "multi_prompt":{}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_11
    public typealias ShotType = RunComfyOptions.ShotType
    /// Default `16:9`. Known from client code, not from documentation.
    public var aspectRatio: AspectRatio?
    /// 0 to 1, default 0.5. Known from client code, not from documentation.
    public var cfgScale: Double?
    /// 3 to 15, default 5. Known from client code, not from documentation.
    public var duration: Int?
    /// Known from client code, not from documentation.
    public var negativePrompt: String?
    /// Known from client code, not from documentation.
    public var prompt: String
    /// Default `customize`. Known from client code, not from documentation.
    public var shotType: ShotType?
    /// Default `true`. Known from client code, not from documentation.
    public var sound: Bool?
    /// Structured; its shape is not known.
    public var multiPrompt: JSONValue?
    public var extra: Extra = [:]
    public init(
      prompt: String, aspectRatio: AspectRatio? = nil, cfgScale: Double? = nil, duration: Int? = nil,
      negativePrompt: String? = nil, shotType: ShotType? = nil, sound: Bool? = nil, multiPrompt: JSONValue? = nil
    ) {
      self.prompt = prompt; self.aspectRatio = aspectRatio; self.cfgScale = cfgScale; self.duration = duration
      self.negativePrompt = negativePrompt; self.shotType = shotType; self.sound = sound; self.multiPrompt = multiPrompt
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&aspectRatio); field(&cfgScale); field(&duration); field(&negativePrompt); field(&prompt)
      field(&shotType); field(&sound); field(&multiPrompt); field(&extra)
    }
  }
}

extension Kling.Kling3_0.Standard {
  /// kling/kling-3.0/standard/image-to-video · POST /v1/models/kling/kling-3.0/standard/image-to-video
  ///
  /// The shape of elements and multi_prompt is not known. Incomplete: not every field is known; ``extra`` takes the others. Known from client code, not from documentation.
  public struct ImageToVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/kling/kling-3.0/standard/image-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","start_image_url"],"properties":{
      "cfg_scale":{"type":"number","minimum":0,"maximum":1,"evidence":"client"},
      "duration":{"type":"integer","minimum":3,"maximum":15,"evidence":"client"},
      "generate_audio":{"type":"boolean","evidence":"client"},
      "negative_prompt":{"type":"string","evidence":"client"},
      "prompt":{"type":"string","evidence":"client"},
      "shot_type":{"type":"string","enum":["customize"],"evidence":"client"},
      "start_image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"],"formats":["jpeg","png","bmp","webp"]},"evidence":"client"},
      "elements":{},
      "multi_prompt":{}}}
      """#)
    public typealias ShotType = RunComfyOptions.ShotType
    /// 0 to 1, default 0.5. Known from client code, not from documentation.
    public var cfgScale: Double?
    /// 3 to 15, default 10. Known from client code, not from documentation.
    public var duration: Int?
    /// Default `true`. Known from client code, not from documentation.
    public var generateAudio: Bool?
    /// Known from client code, not from documentation.
    public var negativePrompt: String?
    /// Known from client code, not from documentation.
    public var prompt: String
    /// Default `customize`. Known from client code, not from documentation.
    public var shotType: ShotType?
    /// JPEG, PNG, BMP or WEBP. Known from client code, not from documentation.
    public var startImageURL: Media
    /// Structured; its shape is not known.
    public var elements: JSONValue?
    /// Structured; its shape is not known.
    public var multiPrompt: JSONValue?
    public var extra: Extra = [:]
    public init(
      prompt: String, startImageURL: Media, cfgScale: Double? = nil, duration: Int? = nil, generateAudio: Bool? = nil,
      negativePrompt: String? = nil, shotType: ShotType? = nil, elements: JSONValue? = nil,
      multiPrompt: JSONValue? = nil
    ) {
      self.prompt = prompt; self.startImageURL = startImageURL; self.cfgScale = cfgScale; self.duration = duration
      self.generateAudio = generateAudio; self.negativePrompt = negativePrompt; self.shotType = shotType
      self.elements = elements; self.multiPrompt = multiPrompt
    }
    public init(_ blank: Blank) { prompt = ""; startImageURL = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&cfgScale); field(&duration); field(&generateAudio); field(&negativePrompt); field(&prompt)
      field(&shotType); field(&startImageURL); field(&elements); field(&multiPrompt); field(&extra)
    }
  }

  /// kling/kling-3.0/standard/text-to-video · POST /v1/models/kling/kling-3.0/standard/text-to-video
  ///
  /// The shape of multi_prompt is not known. Incomplete: not every field is known; ``extra`` takes the others. Known from client code, not from documentation.
  public struct TextToVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/kling/kling-3.0/standard/text-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "aspect_ratio":{"type":"string","enum":["16:9","9:16","1:1"],"evidence":"client"},
      "cfg_scale":{"type":"number","minimum":0,"maximum":1,"evidence":"client"},
      "duration":{"type":"integer","minimum":3,"maximum":15,"evidence":"client"},
      "negative_prompt":{"type":"string","evidence":"client"},
      "prompt":{"type":"string","evidence":"client"},
      "shot_type":{"type":"string","enum":["intelligent","customize"],"evidence":"client"},
      "sound":{"type":"boolean","evidence":"client"},
      "multi_prompt":{}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_11
    public typealias ShotType = RunComfyOptions.ShotType_2
    /// Default `16:9`. Known from client code, not from documentation.
    public var aspectRatio: AspectRatio?
    /// 0 to 1, default 0.5. Known from client code, not from documentation.
    public var cfgScale: Double?
    /// 3 to 15, default 5. Known from client code, not from documentation.
    public var duration: Int?
    /// Known from client code, not from documentation.
    public var negativePrompt: String?
    /// Known from client code, not from documentation.
    public var prompt: String
    /// Default `intelligent`. Known from client code, not from documentation.
    public var shotType: ShotType?
    /// Default `true`. Known from client code, not from documentation.
    public var sound: Bool?
    /// Structured; its shape is not known.
    public var multiPrompt: JSONValue?
    public var extra: Extra = [:]
    public init(
      prompt: String, aspectRatio: AspectRatio? = nil, cfgScale: Double? = nil, duration: Int? = nil,
      negativePrompt: String? = nil, shotType: ShotType? = nil, sound: Bool? = nil, multiPrompt: JSONValue? = nil
    ) {
      self.prompt = prompt; self.aspectRatio = aspectRatio; self.cfgScale = cfgScale; self.duration = duration
      self.negativePrompt = negativePrompt; self.shotType = shotType; self.sound = sound; self.multiPrompt = multiPrompt
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&aspectRatio); field(&cfgScale); field(&duration); field(&negativePrompt); field(&prompt)
      field(&shotType); field(&sound); field(&multiPrompt); field(&extra)
    }
  }
}

extension Kling.KlingVideoO1 {
  /// kling/kling-video-o1/image-to-video · POST /v1/models/kling/kling-video-o1/image-to-video
  ///
  /// Only the required fields are known. Incomplete: not every field is known; ``extra`` takes the others.
  public struct ImageToVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/kling/kling-video-o1/image-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","start_image_url","end_image_url"],"properties":{
      "prompt":{"type":"string"},
      "start_image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "end_image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
      """#)
    public var prompt: String
    /// An image.
    public var startImageURL: Media
    /// An image.
    public var endImageURL: Media
    public var extra: Extra = [:]
    public init(prompt: String, startImageURL: Media, endImageURL: Media) {
      self.prompt = prompt; self.startImageURL = startImageURL; self.endImageURL = endImageURL
    }
    public init(_ blank: Blank) { prompt = ""; startImageURL = ""; endImageURL = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&startImageURL); field(&endImageURL); field(&extra)
    }
  }
}

extension Kling.KlingVideoO3_4K {
  /// kling/kling-video-o3/4K/image-to-video · POST /v1/models/kling/kling-video-o3/4K/image-to-video
  ///
  /// The shape of multi_prompt is not known. Incomplete: not every field is known; ``extra`` takes the others. Known from client code, not from documentation.
  public struct ImageToVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/kling/kling-video-o3/4K/image-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["image","prompt"],"properties":{
      "duration":{"type":"integer","enum":[3,4,5,6,7,8,9,10,11,12,13,14,15],"evidence":"client"},
      "end_image":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]},"evidence":"client"},
      "image":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]},"evidence":"client"},
      "prompt":{"type":"string","evidence":"client"},
      "shot_type":{"type":"string","enum":["customize","intelligent"],"evidence":"client"},
      "sound":{"type":"boolean","evidence":"client"},
      "multi_prompt":{}}}
      """#)
    public typealias Duration = RunComfyOptions.Duration
    public typealias ShotType = RunComfyOptions.ShotType_3
    /// Default 5. Known from client code, not from documentation.
    public var duration: Duration?
    /// An image. Known from client code, not from documentation.
    public var endImage: Media?
    /// An image. Known from client code, not from documentation.
    public var image: Media
    /// Known from client code, not from documentation.
    public var prompt: String
    /// Default `customize`. Known from client code, not from documentation.
    public var shotType: ShotType?
    /// Default `false`. Known from client code, not from documentation.
    public var sound: Bool?
    /// Structured; its shape is not known.
    public var multiPrompt: JSONValue?
    public var extra: Extra = [:]
    public init(
      image: Media, prompt: String, duration: Duration? = nil, endImage: Media? = nil, shotType: ShotType? = nil,
      sound: Bool? = nil, multiPrompt: JSONValue? = nil
    ) {
      self.image = image; self.prompt = prompt; self.duration = duration; self.endImage = endImage
      self.shotType = shotType; self.sound = sound; self.multiPrompt = multiPrompt
    }
    public init(_ blank: Blank) { image = ""; prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&duration); field(&endImage); field(&image); field(&prompt); field(&shotType); field(&sound)
      field(&multiPrompt); field(&extra)
    }
  }

  /// kling/kling-video-o3/4K/reference-to-video · POST /v1/models/kling/kling-video-o3/4K/reference-to-video
  ///
  /// The shape of multi_prompt is not known. Incomplete: not every field is known; ``extra`` takes the others. Known from client code, not from documentation.
  public struct ReferenceToVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/kling/kling-video-o3/4K/reference-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "aspect_ratio":{"type":"string","enum":["16:9","9:16","1:1"],"evidence":"client"},
      "duration":{"type":"integer","enum":[3,4,5,6,7,8,9,10,11,12,13,14,15],"evidence":"client"},
      "images":{"type":"array","maxItems":7,"items":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]},"evidence":"client"},"evidence":"client"},
      "prompt":{"type":"string","evidence":"client"},
      "shot_type":{"type":"string","enum":["customize","intelligent"],"evidence":"client"},
      "sound":{"type":"boolean","evidence":"client"},
      "multi_prompt":{}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_11
    public typealias Duration = RunComfyOptions.Duration
    public typealias ShotType = RunComfyOptions.ShotType_3
    /// Default `16:9`. Known from client code, not from documentation.
    public var aspectRatio: AspectRatio?
    /// Default 5. Known from client code, not from documentation.
    public var duration: Duration?
    /// At most 4 beside a reference video. Up to 7 items, each: an image. Known from client code, not from documentation.
    public var images: [Media]?
    /// Known from client code, not from documentation.
    public var prompt: String
    /// Default `customize`. Known from client code, not from documentation.
    public var shotType: ShotType?
    /// Default `false`. Known from client code, not from documentation.
    public var sound: Bool?
    /// Structured; its shape is not known.
    public var multiPrompt: JSONValue?
    public var extra: Extra = [:]
    public init(
      prompt: String, aspectRatio: AspectRatio? = nil, duration: Duration? = nil, images: [Media]? = nil,
      shotType: ShotType? = nil, sound: Bool? = nil, multiPrompt: JSONValue? = nil
    ) {
      self.prompt = prompt; self.aspectRatio = aspectRatio; self.duration = duration; self.images = images
      self.shotType = shotType; self.sound = sound; self.multiPrompt = multiPrompt
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&aspectRatio); field(&duration); field(&images); field(&prompt); field(&shotType); field(&sound)
      field(&multiPrompt); field(&extra)
    }
  }

  /// kling/kling-video-o3/4K/text-to-video · POST /v1/models/kling/kling-video-o3/4K/text-to-video
  ///
  /// The shape of multi_prompt is not known. Incomplete: not every field is known; ``extra`` takes the others. Known from client code, not from documentation.
  public struct TextToVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/kling/kling-video-o3/4K/text-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "aspect_ratio":{"type":"string","enum":["16:9","9:16","1:1"],"evidence":"client"},
      "duration":{"type":"integer","enum":[3,4,5,6,7,8,9,10,11,12,13,14,15],"evidence":"client"},
      "prompt":{"type":"string","evidence":"client"},
      "shot_type":{"type":"string","enum":["customize","intelligent"],"evidence":"client"},
      "sound":{"type":"boolean","evidence":"client"},
      "multi_prompt":{}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_11
    public typealias Duration = RunComfyOptions.Duration
    public typealias ShotType = RunComfyOptions.ShotType_3
    /// Default `16:9`. Known from client code, not from documentation.
    public var aspectRatio: AspectRatio?
    /// Default 5. Known from client code, not from documentation.
    public var duration: Duration?
    /// Known from client code, not from documentation.
    public var prompt: String
    /// Default `customize`. Known from client code, not from documentation.
    public var shotType: ShotType?
    /// Default `false`. Known from client code, not from documentation.
    public var sound: Bool?
    /// Structured; its shape is not known.
    public var multiPrompt: JSONValue?
    public var extra: Extra = [:]
    public init(
      prompt: String, aspectRatio: AspectRatio? = nil, duration: Duration? = nil, shotType: ShotType? = nil,
      sound: Bool? = nil, multiPrompt: JSONValue? = nil
    ) {
      self.prompt = prompt; self.aspectRatio = aspectRatio; self.duration = duration; self.shotType = shotType
      self.sound = sound; self.multiPrompt = multiPrompt
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&aspectRatio); field(&duration); field(&prompt); field(&shotType); field(&sound); field(&multiPrompt)
      field(&extra)
    }
  }
}

extension Kling.KlingVideoO3.Pro {
  /// kling/kling-video-o3/pro/image-to-video · POST /v1/models/kling/kling-video-o3/pro/image-to-video
  ///
  /// The shape of multi_prompt is not known. Incomplete: not every field is known; ``extra`` takes the others. Known from client code, not from documentation.
  public struct ImageToVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/kling/kling-video-o3/pro/image-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["image","prompt"],"properties":{
      "duration":{"type":"integer","minimum":3,"maximum":15,"evidence":"client"},
      "end_image":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]},"evidence":"client"},
      "image":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]},"evidence":"client"},
      "prompt":{"type":"string","evidence":"client"},
      "shot_type":{"type":"string","enum":["customize","intelligent"],"evidence":"client"},
      "sound":{"type":"boolean","evidence":"client"},
      "multi_prompt":{}}}
      """#)
    public typealias ShotType = RunComfyOptions.ShotType_3
    /// 3 to 15, default 5. Known from client code, not from documentation.
    public var duration: Int?
    /// An image. Known from client code, not from documentation.
    public var endImage: Media?
    /// An image. Known from client code, not from documentation.
    public var image: Media
    /// Known from client code, not from documentation.
    public var prompt: String
    /// Default `customize`. Known from client code, not from documentation.
    public var shotType: ShotType?
    /// Default `false`. Known from client code, not from documentation.
    public var sound: Bool?
    /// Structured; its shape is not known.
    public var multiPrompt: JSONValue?
    public var extra: Extra = [:]
    public init(
      image: Media, prompt: String, duration: Int? = nil, endImage: Media? = nil, shotType: ShotType? = nil,
      sound: Bool? = nil, multiPrompt: JSONValue? = nil
    ) {
      self.image = image; self.prompt = prompt; self.duration = duration; self.endImage = endImage
      self.shotType = shotType; self.sound = sound; self.multiPrompt = multiPrompt
    }
    public init(_ blank: Blank) { image = ""; prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&duration); field(&endImage); field(&image); field(&prompt); field(&shotType); field(&sound)
      field(&multiPrompt); field(&extra)
    }
  }

  /// kling/kling-video-o3/pro/reference-to-video · POST /v1/models/kling/kling-video-o3/pro/reference-to-video
  ///
  /// The shape of multi_prompt is not known. Incomplete: not every field is known; ``extra`` takes the others. Known from client code, not from documentation.
  public struct ReferenceToVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/kling/kling-video-o3/pro/reference-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "aspect_ratio":{"type":"string","enum":["16:9","9:16","1:1"],"evidence":"client"},
      "duration":{"type":"integer","minimum":3,"maximum":15,"evidence":"client"},
      "images":{"type":"array","minItems":0,"maxItems":7,"items":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]},"evidence":"client"},"evidence":"client"},
      "keep_original_sound":{"type":"boolean","evidence":"client"},
      "prompt":{"type":"string","evidence":"client"},
      "shot_type":{"type":"string","enum":["intelligent","customize"],"evidence":"client"},
      "sound":{"type":"boolean","evidence":"client"},
      "video":{"type":"string","media":{"kind":"video","accepts":["url","dataURI"]},"evidence":"client"},
      "multi_prompt":{}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_11
    public typealias ShotType = RunComfyOptions.ShotType_2
    /// Default `16:9`. Known from client code, not from documentation.
    public var aspectRatio: AspectRatio?
    /// 3 to 15, default 5. Known from client code, not from documentation.
    public var duration: Int?
    /// At most 4 beside a reference video. Up to 7 items, each: an image. Known from client code, not from documentation.
    public var images: [Media]?
    /// Default `true`. Known from client code, not from documentation.
    public var keepOriginalSound: Bool?
    /// Known from client code, not from documentation.
    public var prompt: String
    /// Default `customize`. Known from client code, not from documentation.
    public var shotType: ShotType?
    /// Default `false`. Known from client code, not from documentation.
    public var sound: Bool?
    /// A video. Known from client code, not from documentation.
    public var video: Media?
    /// Structured; its shape is not known.
    public var multiPrompt: JSONValue?
    public var extra: Extra = [:]
    public init(
      prompt: String, aspectRatio: AspectRatio? = nil, duration: Int? = nil, images: [Media]? = nil,
      keepOriginalSound: Bool? = nil, shotType: ShotType? = nil, sound: Bool? = nil, video: Media? = nil,
      multiPrompt: JSONValue? = nil
    ) {
      self.prompt = prompt; self.aspectRatio = aspectRatio; self.duration = duration; self.images = images
      self.keepOriginalSound = keepOriginalSound; self.shotType = shotType; self.sound = sound; self.video = video
      self.multiPrompt = multiPrompt
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&aspectRatio); field(&duration); field(&images); field(&keepOriginalSound); field(&prompt)
      field(&shotType); field(&sound); field(&video); field(&multiPrompt); field(&extra)
    }
  }

  /// kling/kling-video-o3/pro/text-to-video · POST /v1/models/kling/kling-video-o3/pro/text-to-video
  ///
  /// The shape of multi_prompt is not known. Incomplete: not every field is known; ``extra`` takes the others. Known from client code, not from documentation.
  public struct TextToVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/kling/kling-video-o3/pro/text-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "aspect_ratio":{"type":"string","enum":["16:9","9:16","1:1"],"evidence":"client"},
      "duration":{"type":"integer","enum":[5,10],"evidence":"client"},
      "prompt":{"type":"string","evidence":"client"},
      "shot_type":{"type":"string","enum":["customize","intelligent"],"evidence":"client"},
      "sound":{"type":"boolean","evidence":"client"},
      "multi_prompt":{}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_11
    public typealias Duration = RunComfyOptions.Duration_4
    public typealias ShotType = RunComfyOptions.ShotType_3
    /// Default `16:9`. Known from client code, not from documentation.
    public var aspectRatio: AspectRatio?
    /// Default 5. Known from client code, not from documentation.
    public var duration: Duration?
    /// Known from client code, not from documentation.
    public var prompt: String
    /// Default `customize`. Known from client code, not from documentation.
    public var shotType: ShotType?
    /// Default `false`. Known from client code, not from documentation.
    public var sound: Bool?
    /// Structured; its shape is not known.
    public var multiPrompt: JSONValue?
    public var extra: Extra = [:]
    public init(
      prompt: String, aspectRatio: AspectRatio? = nil, duration: Duration? = nil, shotType: ShotType? = nil,
      sound: Bool? = nil, multiPrompt: JSONValue? = nil
    ) {
      self.prompt = prompt; self.aspectRatio = aspectRatio; self.duration = duration; self.shotType = shotType
      self.sound = sound; self.multiPrompt = multiPrompt
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&aspectRatio); field(&duration); field(&prompt); field(&shotType); field(&sound); field(&multiPrompt)
      field(&extra)
    }
  }

  /// kling/kling-video-o3/pro/video-to-video · POST /v1/models/kling/kling-video-o3/pro/video-to-video
  public struct VideoToVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/kling/kling-video-o3/pro/video-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","video"],"properties":{
      "images":{"type":"array","minItems":0,"maxItems":4,"items":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}},
      "keep_original_sound":{"type":"boolean"},
      "prompt":{"type":"string"},
      "shot_type":{"type":"string","enum":["customize"]},
      "video":{"type":"string","media":{"kind":"video","accepts":["url","dataURI"]}}}}
      """#)
    public typealias ShotType = RunComfyOptions.ShotType
    /// Up to 4 items, each: an image.
    public var images: [Media]?
    /// Default `true`.
    public var keepOriginalSound: Bool?
    public var prompt: String
    /// Default `customize`.
    public var shotType: ShotType?
    /// A video.
    public var video: Media
    public var extra: Extra = [:]
    public init(
      prompt: String, video: Media, images: [Media]? = nil, keepOriginalSound: Bool? = nil, shotType: ShotType? = nil
    ) {
      self.prompt = prompt; self.video = video; self.images = images; self.keepOriginalSound = keepOriginalSound
      self.shotType = shotType
    }
    public init(_ blank: Blank) { prompt = ""; video = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&images); field(&keepOriginalSound); field(&prompt); field(&shotType); field(&video); field(&extra)
    }
  }
}

extension Kling.KlingVideoO3.Standard {
  /// kling/kling-video-o3/standard/image-to-video · POST /v1/models/kling/kling-video-o3/standard/image-to-video
  ///
  /// The shape of multi_prompt is not known. Incomplete: not every field is known; ``extra`` takes the others. Known from client code, not from documentation.
  public struct ImageToVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/kling/kling-video-o3/standard/image-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["image","prompt"],"properties":{
      "duration":{"type":"integer","minimum":3,"maximum":15,"evidence":"client"},
      "end_image":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]},"evidence":"client"},
      "image":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]},"evidence":"client"},
      "prompt":{"type":"string","evidence":"client"},
      "shot_type":{"type":"string","enum":["customize","intelligent"],"evidence":"client"},
      "sound":{"type":"boolean","evidence":"client"},
      "multi_prompt":{}}}
      """#)
    public typealias ShotType = RunComfyOptions.ShotType_3
    /// 3 to 15, default 5. Known from client code, not from documentation.
    public var duration: Int?
    /// An image. Known from client code, not from documentation.
    public var endImage: Media?
    /// An image. Known from client code, not from documentation.
    public var image: Media
    /// Known from client code, not from documentation.
    public var prompt: String
    /// Default `customize`. Known from client code, not from documentation.
    public var shotType: ShotType?
    /// Default `false`. Known from client code, not from documentation.
    public var sound: Bool?
    /// Structured; its shape is not known.
    public var multiPrompt: JSONValue?
    public var extra: Extra = [:]
    public init(
      image: Media, prompt: String, duration: Int? = nil, endImage: Media? = nil, shotType: ShotType? = nil,
      sound: Bool? = nil, multiPrompt: JSONValue? = nil
    ) {
      self.image = image; self.prompt = prompt; self.duration = duration; self.endImage = endImage
      self.shotType = shotType; self.sound = sound; self.multiPrompt = multiPrompt
    }
    public init(_ blank: Blank) { image = ""; prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&duration); field(&endImage); field(&image); field(&prompt); field(&shotType); field(&sound)
      field(&multiPrompt); field(&extra)
    }
  }

  /// kling/kling-video-o3/standard/reference-to-video · POST /v1/models/kling/kling-video-o3/standard/reference-to-video
  public struct ReferenceToVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/kling/kling-video-o3/standard/reference-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "aspect_ratio":{"type":"string","enum":["16:9","9:16","1:1"]},
      "duration":{"type":"integer","minimum":3,"maximum":15},
      "images":{"type":"array","minItems":0,"maxItems":7,"items":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}},
      "keep_original_sound":{"type":"boolean"},
      "prompt":{"type":"string"},
      "shot_type":{"type":"string","enum":["customize","intelligent"]},
      "sound":{"type":"boolean"},
      "video":{"type":"string","media":{"kind":"video","accepts":["url","dataURI"]}}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_11
    public typealias ShotType = RunComfyOptions.ShotType_3
    /// Default `16:9`.
    public var aspectRatio: AspectRatio?
    /// 3 to 15, default 5.
    public var duration: Int?
    /// Up to 7 items, each: an image.
    public var images: [Media]?
    /// Default `true`.
    public var keepOriginalSound: Bool?
    public var prompt: String
    /// Default `customize`.
    public var shotType: ShotType?
    /// Default `false`.
    public var sound: Bool?
    /// A video.
    public var video: Media?
    public var extra: Extra = [:]
    public init(
      prompt: String, aspectRatio: AspectRatio? = nil, duration: Int? = nil, images: [Media]? = nil,
      keepOriginalSound: Bool? = nil, shotType: ShotType? = nil, sound: Bool? = nil, video: Media? = nil
    ) {
      self.prompt = prompt; self.aspectRatio = aspectRatio; self.duration = duration; self.images = images
      self.keepOriginalSound = keepOriginalSound; self.shotType = shotType; self.sound = sound; self.video = video
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&aspectRatio); field(&duration); field(&images); field(&keepOriginalSound); field(&prompt)
      field(&shotType); field(&sound); field(&video); field(&extra)
    }
  }

  /// kling/kling-video-o3/standard/text-to-video · POST /v1/models/kling/kling-video-o3/standard/text-to-video
  ///
  /// The shape of multi_prompt is not known. Incomplete: not every field is known; ``extra`` takes the others. Known from client code, not from documentation.
  public struct TextToVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/kling/kling-video-o3/standard/text-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "aspect_ratio":{"type":"string","enum":["16:9","9:16","1:1"],"evidence":"client"},
      "duration":{"type":"integer","minimum":3,"maximum":15,"evidence":"client"},
      "prompt":{"type":"string","evidence":"client"},
      "shot_type":{"type":"string","enum":["customize","intelligent"],"evidence":"client"},
      "sound":{"type":"boolean","evidence":"client"},
      "multi_prompt":{}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_11
    public typealias ShotType = RunComfyOptions.ShotType_3
    /// Default `16:9`. Known from client code, not from documentation.
    public var aspectRatio: AspectRatio?
    /// 3 to 15, default 5. Known from client code, not from documentation.
    public var duration: Int?
    /// Known from client code, not from documentation.
    public var prompt: String
    /// Default `customize`. Known from client code, not from documentation.
    public var shotType: ShotType?
    /// Default `false`. Known from client code, not from documentation.
    public var sound: Bool?
    /// Structured; its shape is not known.
    public var multiPrompt: JSONValue?
    public var extra: Extra = [:]
    public init(
      prompt: String, aspectRatio: AspectRatio? = nil, duration: Int? = nil, shotType: ShotType? = nil,
      sound: Bool? = nil, multiPrompt: JSONValue? = nil
    ) {
      self.prompt = prompt; self.aspectRatio = aspectRatio; self.duration = duration; self.shotType = shotType
      self.sound = sound; self.multiPrompt = multiPrompt
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&aspectRatio); field(&duration); field(&prompt); field(&shotType); field(&sound); field(&multiPrompt)
      field(&extra)
    }
  }

  /// kling/kling-video-o3/standard/video-to-video · POST /v1/models/kling/kling-video-o3/standard/video-to-video
  public struct VideoToVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/kling/kling-video-o3/standard/video-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","video"],"properties":{
      "images":{"type":"array","items":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}},
      "keep_original_sound":{"type":"boolean"},
      "prompt":{"type":"string"},
      "shot_type":{"type":"string","enum":["customize"]},
      "video":{"type":"string","media":{"kind":"video","accepts":["url","dataURI"]}}}}
      """#)
    public typealias ShotType = RunComfyOptions.ShotType
    /// Each an image.
    public var images: [Media]?
    /// Default `true`.
    public var keepOriginalSound: Bool?
    public var prompt: String
    /// Default `customize`.
    public var shotType: ShotType?
    /// A video.
    public var video: Media
    public var extra: Extra = [:]
    public init(
      prompt: String, video: Media, images: [Media]? = nil, keepOriginalSound: Bool? = nil, shotType: ShotType? = nil
    ) {
      self.prompt = prompt; self.video = video; self.images = images; self.keepOriginalSound = keepOriginalSound
      self.shotType = shotType
    }
    public init(_ blank: Blank) { prompt = ""; video = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&images); field(&keepOriginalSound); field(&prompt); field(&shotType); field(&video); field(&extra)
    }
  }
}

extension Kling.LipSync {
  /// kling/lipsync/audio-to-video · POST /v1/models/kling/lipsync/audio-to-video
  ///
  /// Field names come from an unverified example. Incomplete: not every field is known; ``extra`` takes the others. Known from client code, not from documentation.
  public struct AudioToVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/kling/lipsync/audio-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "video_url":{"type":"string","media":{"kind":"video","accepts":["url","dataURI"]},"evidence":"client"},
      "audio_url":{"type":"string","media":{"kind":"audio","accepts":["url","dataURI"]},"evidence":"client"}}}
      """#)
    /// A video. Known from client code, not from documentation.
    public var videoURL: Media?
    /// An audio file. Known from client code, not from documentation.
    public var audioURL: Media?
    public var extra: Extra = [:]
    public init(videoURL: Media? = nil, audioURL: Media? = nil) { self.videoURL = videoURL; self.audioURL = audioURL }
    public init(_ blank: Blank) {}
    public mutating func visit(_ field: inout FieldVisitor) { field(&videoURL); field(&audioURL); field(&extra) }
  }
}
