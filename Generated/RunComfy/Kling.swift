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
  /// Only the request example is known. Incomplete: not every field is known; `extra` takes the others.
  public struct ImageToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/kling/kling-2-1/master/image-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "prompt":{"type":"string"},
      "image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
      """#)
    @export(implementation) public var prompt: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// An image.
    @export(implementation) public var imageURL: Media? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    public var fields: Fields
    @export(implementation) public init(prompt: String? = nil, imageURL: Media? = nil) {
      self.init(fields: Fields(Self.validator)); fields[optional: 0] = prompt; fields[optional: 1] = imageURL
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension Kling.Kling2_1.Pro {
  /// kling/kling-2-1/pro/image-to-video · POST /v1/models/kling/kling-2-1/pro/image-to-video
  ///
  /// Only the required fields are known. Incomplete: not every field is known; `extra` takes the others.
  public struct ImageToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/kling/kling-2-1/pro/image-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","image_url"],"properties":{
      "prompt":{"type":"string"},
      "image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
      """#)
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// An image.
    @export(implementation) public var imageURL: Media { get { fields[1] } set { fields[1] = newValue } }
    public var fields: Fields
    @export(implementation) public init(prompt: String, imageURL: Media) {
      self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[1] = imageURL
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension Kling.Kling2_6 {
  /// kling/kling-2-6/motion-control-pro · POST /v1/models/kling/kling-2-6/motion-control-pro
  ///
  /// Other callers name the media reference_video_url and character_image_url. Incomplete: not every field is known; `extra` takes the others. Known from client code, not from documentation.
  public struct MotionControlPro: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/kling/kling-2-6/motion-control-pro", output: .video) }
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
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// An image. Known from client code, not from documentation.
    @export(implementation) public var image: Media { get { fields[1] } set { fields[1] = newValue } }
    /// A video. Known from client code, not from documentation.
    @export(implementation) public var video: Media { get { fields[2] } set { fields[2] = newValue } }
    /// Known from client code, not from documentation.
    @export(implementation) public var keepOriginalSound: Bool? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// With image the output lasts up to 10 seconds, with video up to 30. Known from client code, not from documentation.
    @export(implementation) public var characterOrientation: CharacterOrientation { get { fields[4] } set { fields[4] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, image: Media, video: Media, characterOrientation: CharacterOrientation,
      keepOriginalSound: Bool? = nil
    ) {
      self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[1] = image; fields[2] = video
      fields[4] = characterOrientation; fields[optional: 3] = keepOriginalSound
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension Kling.Kling3_0_4K {
  /// kling/kling-3.0/4k/image-to-video · POST /v1/models/kling/kling-3.0/4k/image-to-video
  ///
  /// The shape of elements and multi_prompt is not known. Incomplete: not every field is known; `extra` takes the others. Known from client code, not from documentation.
  public struct ImageToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/kling/kling-3.0/4k/image-to-video", output: .video) }
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
    @export(implementation) public var cfgScale: Double? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// 3 to 15, default 10. Known from client code, not from documentation.
    @export(implementation) public var duration: Int? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Default `true`. Known from client code, not from documentation.
    @export(implementation) public var generateAudio: Bool? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Known from client code, not from documentation.
    @export(implementation) public var negativePrompt: String? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Known from client code, not from documentation.
    @export(implementation) public var prompt: String { get { fields[4] } set { fields[4] = newValue } }
    /// Default `customize`. Known from client code, not from documentation.
    @export(implementation) public var shotType: ShotType? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// JPEG, PNG, BMP or WEBP. Known from client code, not from documentation.
    @export(implementation) public var startImageURL: Media { get { fields[6] } set { fields[6] = newValue } }
    /// JPEG, PNG, BMP or WEBP. Known from client code, not from documentation.
    @export(implementation) public var endImageURL: Media? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
    /// Structured; its shape is not known.
    @export(implementation) public var elements: JSONValue? { get { fields[optional: 8] } set { fields[optional: 8] = newValue } }
    /// Structured; its shape is not known.
    @export(implementation) public var multiPrompt: JSONValue? { get { fields[optional: 9] } set { fields[optional: 9] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, startImageURL: Media, cfgScale: Double? = nil, duration: Int? = nil, generateAudio: Bool? = nil,
      negativePrompt: String? = nil, shotType: ShotType? = nil, endImageURL: Media? = nil, elements: JSONValue? = nil,
      multiPrompt: JSONValue? = nil
    ) {
      self.init(fields: Fields(Self.validator)); fields[4] = prompt; fields[6] = startImageURL
      fields[optional: 0] = cfgScale; fields[optional: 1] = duration; fields[optional: 2] = generateAudio
      fields[optional: 3] = negativePrompt; fields[optional: 5] = shotType; fields[optional: 7] = endImageURL
      fields[optional: 8] = elements; fields[optional: 9] = multiPrompt
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// kling/kling-3.0/4k/text-to-video · POST /v1/models/kling/kling-3.0/4k/text-to-video
  ///
  /// The shape of multi_prompt is not known. Incomplete: not every field is known; `extra` takes the others. Known from client code, not from documentation.
  public struct TextToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/kling/kling-3.0/4k/text-to-video", output: .video) }
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
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// 0 to 1, default 0.5. Known from client code, not from documentation.
    @export(implementation) public var cfgScale: Double? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// 3 to 15, default 5. Known from client code, not from documentation.
    @export(implementation) public var duration: Int? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Known from client code, not from documentation.
    @export(implementation) public var negativePrompt: String? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Known from client code, not from documentation.
    @export(implementation) public var prompt: String { get { fields[4] } set { fields[4] = newValue } }
    /// Default `customize`. Known from client code, not from documentation.
    @export(implementation) public var shotType: ShotType? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// Default `true`. Known from client code, not from documentation.
    @export(implementation) public var sound: Bool? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    /// Structured; its shape is not known.
    @export(implementation) public var multiPrompt: JSONValue? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio? = nil, cfgScale: Double? = nil, duration: Int? = nil,
      negativePrompt: String? = nil, shotType: ShotType? = nil, sound: Bool? = nil, multiPrompt: JSONValue? = nil
    ) {
      self.init(fields: Fields(Self.validator)); fields[4] = prompt; fields[optional: 0] = aspectRatio
      fields[optional: 1] = cfgScale; fields[optional: 2] = duration; fields[optional: 3] = negativePrompt
      fields[optional: 5] = shotType; fields[optional: 6] = sound; fields[optional: 7] = multiPrompt
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension Kling.KlingVideoO1 {
  /// kling/kling-video-o1/image-to-video · POST /v1/models/kling/kling-video-o1/image-to-video
  ///
  /// Only the required fields are known. Incomplete: not every field is known; `extra` takes the others.
  public struct ImageToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/kling/kling-video-o1/image-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","start_image_url","end_image_url"],"properties":{
      "prompt":{"type":"string"},
      "start_image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "end_image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
      """#)
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// An image.
    @export(implementation) public var startImageURL: Media { get { fields[1] } set { fields[1] = newValue } }
    /// An image.
    @export(implementation) public var endImageURL: Media { get { fields[2] } set { fields[2] = newValue } }
    public var fields: Fields
    @export(implementation) public init(prompt: String, startImageURL: Media, endImageURL: Media) {
      self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[1] = startImageURL; fields[2] = endImageURL
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension Kling.KlingVideoO3_4K {
  /// kling/kling-video-o3/4K/image-to-video · POST /v1/models/kling/kling-video-o3/4K/image-to-video
  ///
  /// The shape of multi_prompt is not known. Incomplete: not every field is known; `extra` takes the others. Known from client code, not from documentation.
  public struct ImageToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/kling/kling-video-o3/4K/image-to-video", output: .video) }
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
    @export(implementation) public var duration: Duration? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// An image. Known from client code, not from documentation.
    @export(implementation) public var endImage: Media? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// An image. Known from client code, not from documentation.
    @export(implementation) public var image: Media { get { fields[2] } set { fields[2] = newValue } }
    /// Known from client code, not from documentation.
    @export(implementation) public var prompt: String { get { fields[3] } set { fields[3] = newValue } }
    /// Default `customize`. Known from client code, not from documentation.
    @export(implementation) public var shotType: ShotType? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// Default `false`. Known from client code, not from documentation.
    @export(implementation) public var sound: Bool? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// Structured; its shape is not known.
    @export(implementation) public var multiPrompt: JSONValue? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      image: Media, prompt: String, duration: Duration? = nil, endImage: Media? = nil, shotType: ShotType? = nil,
      sound: Bool? = nil, multiPrompt: JSONValue? = nil
    ) {
      self.init(fields: Fields(Self.validator)); fields[2] = image; fields[3] = prompt; fields[optional: 0] = duration
      fields[optional: 1] = endImage; fields[optional: 4] = shotType; fields[optional: 5] = sound
      fields[optional: 6] = multiPrompt
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// kling/kling-video-o3/4K/reference-to-video · POST /v1/models/kling/kling-video-o3/4K/reference-to-video
  ///
  /// The shape of multi_prompt is not known. Incomplete: not every field is known; `extra` takes the others. Known from client code, not from documentation.
  public struct ReferenceToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/kling/kling-video-o3/4K/reference-to-video", output: .video) }
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
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// Default 5. Known from client code, not from documentation.
    @export(implementation) public var duration: Duration? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// At most 4 beside a reference video. Up to 7 items, each: an image. Known from client code, not from documentation.
    @export(implementation) public var images: [Media]? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Known from client code, not from documentation.
    @export(implementation) public var prompt: String { get { fields[3] } set { fields[3] = newValue } }
    /// Default `customize`. Known from client code, not from documentation.
    @export(implementation) public var shotType: ShotType? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// Default `false`. Known from client code, not from documentation.
    @export(implementation) public var sound: Bool? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// Structured; its shape is not known.
    @export(implementation) public var multiPrompt: JSONValue? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio? = nil, duration: Duration? = nil, images: [Media]? = nil,
      shotType: ShotType? = nil, sound: Bool? = nil, multiPrompt: JSONValue? = nil
    ) {
      self.init(fields: Fields(Self.validator)); fields[3] = prompt; fields[optional: 0] = aspectRatio
      fields[optional: 1] = duration; fields[optional: 2] = images; fields[optional: 4] = shotType
      fields[optional: 5] = sound; fields[optional: 6] = multiPrompt
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// kling/kling-video-o3/4K/text-to-video · POST /v1/models/kling/kling-video-o3/4K/text-to-video
  ///
  /// The shape of multi_prompt is not known. Incomplete: not every field is known; `extra` takes the others. Known from client code, not from documentation.
  public struct TextToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/kling/kling-video-o3/4K/text-to-video", output: .video) }
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
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// Default 5. Known from client code, not from documentation.
    @export(implementation) public var duration: Duration? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Known from client code, not from documentation.
    @export(implementation) public var prompt: String { get { fields[2] } set { fields[2] = newValue } }
    /// Default `customize`. Known from client code, not from documentation.
    @export(implementation) public var shotType: ShotType? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Default `false`. Known from client code, not from documentation.
    @export(implementation) public var sound: Bool? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// Structured; its shape is not known.
    @export(implementation) public var multiPrompt: JSONValue? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio? = nil, duration: Duration? = nil, shotType: ShotType? = nil,
      sound: Bool? = nil, multiPrompt: JSONValue? = nil
    ) {
      self.init(fields: Fields(Self.validator)); fields[2] = prompt; fields[optional: 0] = aspectRatio
      fields[optional: 1] = duration; fields[optional: 3] = shotType; fields[optional: 4] = sound
      fields[optional: 5] = multiPrompt
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension Kling.LipSync {
  /// kling/lipsync/audio-to-video · POST /v1/models/kling/lipsync/audio-to-video
  ///
  /// Field names come from an unverified example. Incomplete: not every field is known; `extra` takes the others. Known from client code, not from documentation.
  public struct AudioToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/kling/lipsync/audio-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "video_url":{"type":"string","media":{"kind":"video","accepts":["url","dataURI"]},"evidence":"client"},
      "audio_url":{"type":"string","media":{"kind":"audio","accepts":["url","dataURI"]},"evidence":"client"}}}
      """#)
    /// A video. Known from client code, not from documentation.
    @export(implementation) public var videoURL: Media? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// An audio file. Known from client code, not from documentation.
    @export(implementation) public var audioURL: Media? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    public var fields: Fields
    @export(implementation) public init(videoURL: Media? = nil, audioURL: Media? = nil) {
      self.init(fields: Fields(Self.validator)); fields[optional: 0] = videoURL; fields[optional: 1] = audioURL
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension RunComfyOptions {
  public enum CharacterOrientation: String, ModelOption, CaseIterable {
    case image, video
  }
}
