// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

extension ByteDance.Seedance2_5 {
  /// bytedance/seedance-2.5/first-last-frame/480p · POST /v1/models/bytedance/seedance-2.5/first-last-frame/480p
  public struct FirstLastFrame480p: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/bytedance/seedance-2.5/first-last-frame/480p", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","first_frame","last_frame"],"properties":{
      "prompt":{"type":"string"},
      "duration":{"type":"integer","minimum":4,"maximum":30},
      "generate_audio":{"type":"boolean"},
      "first_frame":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "last_frame":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
      """#)
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// 4 to 30, default 5.
    @export(implementation) public var duration: Int? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Default `true`.
    @export(implementation) public var generateAudio: Bool? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// An image.
    @export(implementation) public var firstFrame: Media { get { fields[3] } set { fields[3] = newValue } }
    /// An image.
    @export(implementation) public var lastFrame: Media { get { fields[4] } set { fields[4] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, firstFrame: Media, lastFrame: Media, duration: Int? = nil, generateAudio: Bool? = nil
    ) {
      self.init(fields: Fields(Self.validator, prompt, duration, generateAudio, firstFrame, lastFrame))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// bytedance/seedance-2.5/first-last-frame/720p · POST /v1/models/bytedance/seedance-2.5/first-last-frame/720p
  public struct FirstLastFrame720p: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/bytedance/seedance-2.5/first-last-frame/720p", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","first_frame","last_frame"],"properties":{
      "prompt":{"type":"string"},
      "duration":{"type":"integer","minimum":4,"maximum":30},
      "generate_audio":{"type":"boolean"},
      "first_frame":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "last_frame":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
      """#)
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// 4 to 30, default 5.
    @export(implementation) public var duration: Int? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Default `true`.
    @export(implementation) public var generateAudio: Bool? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// An image.
    @export(implementation) public var firstFrame: Media { get { fields[3] } set { fields[3] = newValue } }
    /// An image.
    @export(implementation) public var lastFrame: Media { get { fields[4] } set { fields[4] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, firstFrame: Media, lastFrame: Media, duration: Int? = nil, generateAudio: Bool? = nil
    ) {
      self.init(fields: Fields(Self.validator, prompt, duration, generateAudio, firstFrame, lastFrame))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// bytedance/seedance-2.5/image-to-video/1080p · POST /v1/models/bytedance/seedance-2.5/image-to-video/1080p
  public struct ImageToVideo1080p: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/bytedance/seedance-2.5/image-to-video/1080p", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","image"],"properties":{
      "prompt":{"type":"string"},
      "duration":{"type":"integer","minimum":4,"maximum":30},
      "generate_audio":{"type":"boolean"},
      "image":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
      """#)
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// 4 to 30, default 5.
    @export(implementation) public var duration: Int? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Default `true`.
    @export(implementation) public var generateAudio: Bool? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// An image.
    @export(implementation) public var image: Media { get { fields[3] } set { fields[3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, image: Media, duration: Int? = nil, generateAudio: Bool? = nil
    ) {
      self.init(fields: Fields(Self.validator, prompt, duration, generateAudio, image))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// bytedance/seedance-2.5/image-to-video/480p · POST /v1/models/bytedance/seedance-2.5/image-to-video/480p
  public struct ImageToVideo480p: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/bytedance/seedance-2.5/image-to-video/480p", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","image"],"properties":{
      "prompt":{"type":"string"},
      "duration":{"type":"integer","minimum":4,"maximum":30},
      "generate_audio":{"type":"boolean"},
      "image":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
      """#)
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// 4 to 30, default 5.
    @export(implementation) public var duration: Int? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Default `true`.
    @export(implementation) public var generateAudio: Bool? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// An image.
    @export(implementation) public var image: Media { get { fields[3] } set { fields[3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, image: Media, duration: Int? = nil, generateAudio: Bool? = nil
    ) {
      self.init(fields: Fields(Self.validator, prompt, duration, generateAudio, image))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// bytedance/seedance-2.5/image-to-video/4k · POST /v1/models/bytedance/seedance-2.5/image-to-video/4k
  public struct ImageToVideo4K: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/bytedance/seedance-2.5/image-to-video/4k", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","image"],"properties":{
      "prompt":{"type":"string"},
      "duration":{"type":"integer","minimum":4,"maximum":30},
      "generate_audio":{"type":"boolean"},
      "image":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
      """#)
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// 4 to 30, default 5.
    @export(implementation) public var duration: Int? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Default `true`.
    @export(implementation) public var generateAudio: Bool? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// An image.
    @export(implementation) public var image: Media { get { fields[3] } set { fields[3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, image: Media, duration: Int? = nil, generateAudio: Bool? = nil
    ) {
      self.init(fields: Fields(Self.validator, prompt, duration, generateAudio, image))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// bytedance/seedance-2.5/image-to-video/720p · POST /v1/models/bytedance/seedance-2.5/image-to-video/720p
  public struct ImageToVideo720p: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/bytedance/seedance-2.5/image-to-video/720p", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","image"],"properties":{
      "prompt":{"type":"string"},
      "duration":{"type":"integer","minimum":4,"maximum":30},
      "generate_audio":{"type":"boolean"},
      "image":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
      """#)
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// 4 to 30, default 5.
    @export(implementation) public var duration: Int? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Default `true`.
    @export(implementation) public var generateAudio: Bool? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// An image.
    @export(implementation) public var image: Media { get { fields[3] } set { fields[3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, image: Media, duration: Int? = nil, generateAudio: Bool? = nil
    ) {
      self.init(fields: Fields(Self.validator, prompt, duration, generateAudio, image))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// bytedance/seedance-2.5/reference-to-video/1080p · POST /v1/models/bytedance/seedance-2.5/reference-to-video/1080p
  public struct ReferenceToVideo1080p: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/bytedance/seedance-2.5/reference-to-video/1080p", output: .video) }
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
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// 4 to 30, default 5.
    @export(implementation) public var duration: Int? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default `true`.
    @export(implementation) public var generateAudio: Bool? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Up to 9 items, each: an image.
    @export(implementation) public var images: [Media]? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// Up to 3 items, each: a video.
    @export(implementation) public var videos: [Media]? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// Up to 3 items, each: an audio file.
    @export(implementation) public var audios: [Media]? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio? = nil, duration: Int? = nil, generateAudio: Bool? = nil,
      images: [Media]? = nil, videos: [Media]? = nil, audios: [Media]? = nil
    ) {
      self.init(fields: Fields(Self.validator, prompt, aspectRatio, duration, generateAudio, images, videos, audios))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// bytedance/seedance-2.5/reference-to-video/480p · POST /v1/models/bytedance/seedance-2.5/reference-to-video/480p
  public struct ReferenceToVideo480p: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/bytedance/seedance-2.5/reference-to-video/480p", output: .video) }
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
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// 4 to 30, default 5.
    @export(implementation) public var duration: Int? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default `true`.
    @export(implementation) public var generateAudio: Bool? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Up to 9 items, each: an image.
    @export(implementation) public var images: [Media]? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// Up to 3 items, each: a video.
    @export(implementation) public var videos: [Media]? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// Up to 3 items, each: an audio file.
    @export(implementation) public var audios: [Media]? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio? = nil, duration: Int? = nil, generateAudio: Bool? = nil,
      images: [Media]? = nil, videos: [Media]? = nil, audios: [Media]? = nil
    ) {
      self.init(fields: Fields(Self.validator, prompt, aspectRatio, duration, generateAudio, images, videos, audios))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// bytedance/seedance-2.5/reference-to-video/4k · POST /v1/models/bytedance/seedance-2.5/reference-to-video/4k
  public struct ReferenceToVideo4K: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/bytedance/seedance-2.5/reference-to-video/4k", output: .video) }
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
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// 4 to 30, default 5.
    @export(implementation) public var duration: Int? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default `true`.
    @export(implementation) public var generateAudio: Bool? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Up to 9 items, each: an image.
    @export(implementation) public var images: [Media]? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// 1 to 3 items, each: a video.
    @export(implementation) public var videos: [Media] { get { fields[5] } set { fields[5] = newValue } }
    /// Up to 3 items, each: an audio file.
    @export(implementation) public var audios: [Media]? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, videos: [Media], aspectRatio: AspectRatio? = nil, duration: Int? = nil,
      generateAudio: Bool? = nil, images: [Media]? = nil, audios: [Media]? = nil
    ) {
      self.init(fields: Fields(Self.validator, prompt, aspectRatio, duration, generateAudio, images, videos, audios))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// bytedance/seedance-2.5/reference-to-video/720p · POST /v1/models/bytedance/seedance-2.5/reference-to-video/720p
  public struct ReferenceToVideo720p: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/bytedance/seedance-2.5/reference-to-video/720p", output: .video) }
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
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// 4 to 30, default 5.
    @export(implementation) public var duration: Int? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default `true`.
    @export(implementation) public var generateAudio: Bool? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Up to 9 items, each: an image.
    @export(implementation) public var images: [Media]? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// Up to 3 items, each: a video.
    @export(implementation) public var videos: [Media]? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// Up to 3 items, each: an audio file.
    @export(implementation) public var audios: [Media]? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio? = nil, duration: Int? = nil, generateAudio: Bool? = nil,
      images: [Media]? = nil, videos: [Media]? = nil, audios: [Media]? = nil
    ) {
      self.init(fields: Fields(Self.validator, prompt, aspectRatio, duration, generateAudio, images, videos, audios))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// bytedance/seedance-2.5/text-to-video/1080p · POST /v1/models/bytedance/seedance-2.5/text-to-video/1080p
  public struct TextToVideo1080p: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/bytedance/seedance-2.5/text-to-video/1080p", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"},
      "aspect_ratio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4","21:9","adaptive"]},
      "duration":{"type":"integer","minimum":4,"maximum":30},
      "generate_audio":{"type":"boolean"}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_4
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// 4 to 30, default 5.
    @export(implementation) public var duration: Int? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default `true`.
    @export(implementation) public var generateAudio: Bool? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio? = nil, duration: Int? = nil, generateAudio: Bool? = nil
    ) {
      self.init(fields: Fields(Self.validator, prompt, aspectRatio, duration, generateAudio))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// bytedance/seedance-2.5/text-to-video/480p · POST /v1/models/bytedance/seedance-2.5/text-to-video/480p
  public struct TextToVideo480p: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/bytedance/seedance-2.5/text-to-video/480p", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"},
      "aspect_ratio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4","21:9","adaptive"]},
      "duration":{"type":"integer","minimum":4,"maximum":30},
      "generate_audio":{"type":"boolean"}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_4
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// 4 to 30, default 5.
    @export(implementation) public var duration: Int? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default `true`.
    @export(implementation) public var generateAudio: Bool? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio? = nil, duration: Int? = nil, generateAudio: Bool? = nil
    ) {
      self.init(fields: Fields(Self.validator, prompt, aspectRatio, duration, generateAudio))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// bytedance/seedance-2.5/text-to-video/4k · POST /v1/models/bytedance/seedance-2.5/text-to-video/4k
  public struct TextToVideo4K: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/bytedance/seedance-2.5/text-to-video/4k", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"},
      "aspect_ratio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4","21:9","adaptive"]},
      "duration":{"type":"integer","minimum":4,"maximum":30},
      "generate_audio":{"type":"boolean"}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_4
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// 4 to 30, default 5.
    @export(implementation) public var duration: Int? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default `true`.
    @export(implementation) public var generateAudio: Bool? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio? = nil, duration: Int? = nil, generateAudio: Bool? = nil
    ) {
      self.init(fields: Fields(Self.validator, prompt, aspectRatio, duration, generateAudio))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// bytedance/seedance-2.5/text-to-video/720p · POST /v1/models/bytedance/seedance-2.5/text-to-video/720p
  public struct TextToVideo720p: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/bytedance/seedance-2.5/text-to-video/720p", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"},
      "aspect_ratio":{"type":"string","enum":["16:9","9:16","1:1","4:3","3:4","21:9","adaptive"]},
      "duration":{"type":"integer","minimum":4,"maximum":30},
      "generate_audio":{"type":"boolean"}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_4
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// 4 to 30, default 5.
    @export(implementation) public var duration: Int? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default `true`.
    @export(implementation) public var generateAudio: Bool? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio? = nil, duration: Int? = nil, generateAudio: Bool? = nil
    ) {
      self.init(fields: Fields(Self.validator, prompt, aspectRatio, duration, generateAudio))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension RunComfyOptions {
  public enum AspectRatio_4: ModelOption {
    case `16:9`, `9:16`, `1:1`, `4:3`, `3:4`, `21:9`, adaptive
    public static var rawValues: StaticString { "|16:9|9:16|1:1|4:3|3:4|21:9|adaptive" }
  }
}
