// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum Lightricks {
  public enum LTX2_5 {
    public enum AudioToVideo {}
    public enum ImageToVideo {}
    public enum TextToVideo {}
  }
}

extension Lightricks.LTX2_5.AudioToVideo {
  /// lightricks/ltx-2.5/audio-to-video/fast · POST /v1/models/lightricks/ltx-2.5/audio-to-video/fast
  public struct Fast: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/lightricks/ltx-2.5/audio-to-video/fast", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["audio_url"],"properties":{
      "aspect_ratio":{"type":"string","enum":["auto","16:9","9:16"]},
      "audio_url":{"type":"string","media":{"kind":"audio","accepts":["url","dataURI"]}},
      "guidance_scale":{"type":"number","minimum":1,"maximum":50},
      "image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "prompt":{"type":"string"}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_12
    /// Default `auto`.
    public var aspectRatio: AspectRatio?
    /// An audio file.
    public var audioURL: Media
    /// 1 to 50, default 9.
    public var guidanceScale: Double?
    /// An image.
    public var imageURL: Media?
    public var prompt: String?
    public var extra: Extra = [:]
    public init(
      audioURL: Media, aspectRatio: AspectRatio? = nil, guidanceScale: Double? = nil, imageURL: Media? = nil,
      prompt: String? = nil
    ) {
      self.audioURL = audioURL; self.aspectRatio = aspectRatio; self.guidanceScale = guidanceScale
      self.imageURL = imageURL; self.prompt = prompt
    }
    public init(_ blank: Blank) { audioURL = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&aspectRatio); field(&audioURL); field(&guidanceScale); field(&imageURL); field(&prompt); field(&extra)
    }
  }

  /// lightricks/ltx-2.5/audio-to-video/pro · POST /v1/models/lightricks/ltx-2.5/audio-to-video/pro
  public struct Pro: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/lightricks/ltx-2.5/audio-to-video/pro", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["audio_url"],"properties":{
      "aspect_ratio":{"type":"string","enum":["auto","16:9","9:16"]},
      "audio_url":{"type":"string","media":{"kind":"audio","accepts":["url","dataURI"]}},
      "guidance_scale":{"type":"number","minimum":1,"maximum":50},
      "image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "prompt":{"type":"string"}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_12
    /// Default `auto`.
    public var aspectRatio: AspectRatio?
    /// An audio file.
    public var audioURL: Media
    /// 1 to 50, default 9.
    public var guidanceScale: Double?
    /// An image.
    public var imageURL: Media?
    public var prompt: String?
    public var extra: Extra = [:]
    public init(
      audioURL: Media, aspectRatio: AspectRatio? = nil, guidanceScale: Double? = nil, imageURL: Media? = nil,
      prompt: String? = nil
    ) {
      self.audioURL = audioURL; self.aspectRatio = aspectRatio; self.guidanceScale = guidanceScale
      self.imageURL = imageURL; self.prompt = prompt
    }
    public init(_ blank: Blank) { audioURL = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&aspectRatio); field(&audioURL); field(&guidanceScale); field(&imageURL); field(&prompt); field(&extra)
    }
  }
}

extension Lightricks.LTX2_5.ImageToVideo {
  /// lightricks/ltx-2.5/image-to-video/fast · POST /v1/models/lightricks/ltx-2.5/image-to-video/fast
  public struct Fast: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/lightricks/ltx-2.5/image-to-video/fast", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","image_url"],"properties":{
      "aspect_ratio":{"type":"string","enum":["auto","16:9","9:16"]},
      "camera_motion":{"type":"string","enum":["dolly_in","dolly_out","dolly_left","dolly_right","jib_up","jib_down","static","focus_shift"]},
      "duration":{"type":"string","enum":["auto","6","8","10","12","14","16","18","20"]},
      "fps":{"type":"integer","enum":[24,25,48,50]},
      "generate_audio":{"type":"boolean"},
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["720p","1080p","1440p","2160p"]},
      "end_image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_12
    public typealias CameraMotion = RunComfyOptions.CameraMotion
    public typealias Duration = RunComfyOptions.Duration_5
    public typealias FPS = RunComfyOptions.FPS
    public typealias Resolution = RunComfyOptions.Resolution_8
    /// Default `auto`.
    public var aspectRatio: AspectRatio?
    public var cameraMotion: CameraMotion?
    /// Default `10`.
    public var duration: Duration?
    /// Default 25.
    public var fps: FPS?
    /// Default `true`.
    public var generateAudio: Bool?
    public var prompt: String
    /// Default `1080p`.
    public var resolution: Resolution?
    /// An image.
    public var endImageURL: Media?
    /// An image.
    public var imageURL: Media
    public var extra: Extra = [:]
    public init(
      prompt: String, imageURL: Media, aspectRatio: AspectRatio? = nil, cameraMotion: CameraMotion? = nil,
      duration: Duration? = nil, fps: FPS? = nil, generateAudio: Bool? = nil, resolution: Resolution? = nil,
      endImageURL: Media? = nil
    ) {
      self.prompt = prompt; self.imageURL = imageURL; self.aspectRatio = aspectRatio; self.cameraMotion = cameraMotion
      self.duration = duration; self.fps = fps; self.generateAudio = generateAudio; self.resolution = resolution
      self.endImageURL = endImageURL
    }
    public init(_ blank: Blank) { prompt = ""; imageURL = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&aspectRatio); field(&cameraMotion); field(&duration); field(&fps); field(&generateAudio); field(&prompt)
      field(&resolution); field(&endImageURL); field(&imageURL); field(&extra)
    }
  }

  /// lightricks/ltx-2.5/image-to-video/pro · POST /v1/models/lightricks/ltx-2.5/image-to-video/pro
  public struct Pro: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/lightricks/ltx-2.5/image-to-video/pro", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","image_url"],"properties":{
      "aspect_ratio":{"type":"string","enum":["auto","16:9","9:16"]},
      "camera_motion":{"type":"string","enum":["dolly_in","dolly_out","dolly_left","dolly_right","jib_up","jib_down","static","focus_shift"]},
      "duration":{"type":"string","enum":["auto","6","8","10"]},
      "fps":{"type":"integer","enum":[24,25,50]},
      "generate_audio":{"type":"boolean"},
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["720p","1080p"]},
      "end_image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_12
    public typealias CameraMotion = RunComfyOptions.CameraMotion
    public typealias Duration = RunComfyOptions.Duration_6
    public typealias FPS = RunComfyOptions.FPS_2
    public typealias Resolution = RunComfyOptions.Resolution_2
    /// Default `auto`.
    public var aspectRatio: AspectRatio?
    public var cameraMotion: CameraMotion?
    /// Default `10`.
    public var duration: Duration?
    /// Default 25.
    public var fps: FPS?
    /// Default `true`.
    public var generateAudio: Bool?
    public var prompt: String
    /// Default `1080p`.
    public var resolution: Resolution?
    /// An image.
    public var endImageURL: Media?
    /// An image.
    public var imageURL: Media
    public var extra: Extra = [:]
    public init(
      prompt: String, imageURL: Media, aspectRatio: AspectRatio? = nil, cameraMotion: CameraMotion? = nil,
      duration: Duration? = nil, fps: FPS? = nil, generateAudio: Bool? = nil, resolution: Resolution? = nil,
      endImageURL: Media? = nil
    ) {
      self.prompt = prompt; self.imageURL = imageURL; self.aspectRatio = aspectRatio; self.cameraMotion = cameraMotion
      self.duration = duration; self.fps = fps; self.generateAudio = generateAudio; self.resolution = resolution
      self.endImageURL = endImageURL
    }
    public init(_ blank: Blank) { prompt = ""; imageURL = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&aspectRatio); field(&cameraMotion); field(&duration); field(&fps); field(&generateAudio); field(&prompt)
      field(&resolution); field(&endImageURL); field(&imageURL); field(&extra)
    }
  }
}

extension Lightricks.LTX2_5.TextToVideo {
  /// lightricks/ltx-2.5/text-to-video/fast · POST /v1/models/lightricks/ltx-2.5/text-to-video/fast
  public struct Fast: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/lightricks/ltx-2.5/text-to-video/fast", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "aspect_ratio":{"type":"string","enum":["16:9","9:16"]},
      "camera_motion":{"type":"string","enum":["dolly_in","dolly_out","dolly_left","dolly_right","jib_up","jib_down","static","focus_shift"]},
      "duration":{"type":"string","enum":["auto","6","8","10","12","14","16","18","20"]},
      "fps":{"type":"integer","enum":[24,25,48,50]},
      "generate_audio":{"type":"boolean"},
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["720p","1080p","1440p","2160p"]}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_7
    public typealias CameraMotion = RunComfyOptions.CameraMotion
    public typealias Duration = RunComfyOptions.Duration_5
    public typealias FPS = RunComfyOptions.FPS
    public typealias Resolution = RunComfyOptions.Resolution_8
    /// Default `16:9`.
    public var aspectRatio: AspectRatio?
    public var cameraMotion: CameraMotion?
    /// Default `10`.
    public var duration: Duration?
    /// Default 25.
    public var fps: FPS?
    /// Default `true`.
    public var generateAudio: Bool?
    public var prompt: String
    /// Default `1080p`.
    public var resolution: Resolution?
    public var extra: Extra = [:]
    public init(
      prompt: String, aspectRatio: AspectRatio? = nil, cameraMotion: CameraMotion? = nil, duration: Duration? = nil,
      fps: FPS? = nil, generateAudio: Bool? = nil, resolution: Resolution? = nil
    ) {
      self.prompt = prompt; self.aspectRatio = aspectRatio; self.cameraMotion = cameraMotion; self.duration = duration
      self.fps = fps; self.generateAudio = generateAudio; self.resolution = resolution
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&aspectRatio); field(&cameraMotion); field(&duration); field(&fps); field(&generateAudio); field(&prompt)
      field(&resolution); field(&extra)
    }
  }

  /// lightricks/ltx-2.5/text-to-video/pro · POST /v1/models/lightricks/ltx-2.5/text-to-video/pro
  public struct Pro: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/lightricks/ltx-2.5/text-to-video/pro", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "aspect_ratio":{"type":"string","enum":["16:9","9:16"]},
      "camera_motion":{"type":"string","enum":["dolly_in","dolly_out","dolly_left","dolly_right","jib_up","jib_down","static","focus_shift"]},
      "duration":{"type":"string","enum":["auto","6","8","10"]},
      "fps":{"type":"integer","enum":[24,25,50]},
      "generate_audio":{"type":"boolean"},
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["720p","1080p"]}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_7
    public typealias CameraMotion = RunComfyOptions.CameraMotion
    public typealias Duration = RunComfyOptions.Duration_6
    public typealias FPS = RunComfyOptions.FPS_2
    public typealias Resolution = RunComfyOptions.Resolution_2
    /// Default `16:9`.
    public var aspectRatio: AspectRatio?
    public var cameraMotion: CameraMotion?
    /// Default `10`.
    public var duration: Duration?
    /// Default 25.
    public var fps: FPS?
    /// Default `true`.
    public var generateAudio: Bool?
    public var prompt: String
    /// Default `1080p`.
    public var resolution: Resolution?
    public var extra: Extra = [:]
    public init(
      prompt: String, aspectRatio: AspectRatio? = nil, cameraMotion: CameraMotion? = nil, duration: Duration? = nil,
      fps: FPS? = nil, generateAudio: Bool? = nil, resolution: Resolution? = nil
    ) {
      self.prompt = prompt; self.aspectRatio = aspectRatio; self.cameraMotion = cameraMotion; self.duration = duration
      self.fps = fps; self.generateAudio = generateAudio; self.resolution = resolution
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&aspectRatio); field(&cameraMotion); field(&duration); field(&fps); field(&generateAudio); field(&prompt)
      field(&resolution); field(&extra)
    }
  }
}
