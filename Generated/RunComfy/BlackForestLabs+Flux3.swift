// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

extension BlackForestLabs.Flux3 {
  /// blackforestlabs/flux-3/extend-video · POST /v1/models/blackforestlabs/flux-3/extend-video
  public struct ExtendVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/blackforestlabs/flux-3/extend-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","video_url"],"properties":{
      "prompt":{"type":"string"},
      "aspect_ratio":{"type":"string","enum":["auto","21:9","2:1","16:9","4:3","1:1","3:4","9:16"]},
      "resolution":{"type":"string","enum":["720p","1080p"]},
      "duration":{"type":"string","enum":["auto","5","6","7","8","9","10","11","12","13","14","15","16","17","18","19","20"]},
      "generate_audio":{"type":"boolean"},
      "safety_tolerance":{"type":"integer","minimum":0,"maximum":4},
      "video_url":{"type":"string","media":{"kind":"video","accepts":["url","dataURI"]}}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio
    public typealias Resolution = RunComfyOptions.Resolution_2
    public typealias Duration = RunComfyOptions.Duration_2
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Default `auto`.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default `auto`.
    @export(implementation) public var duration: Duration? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Default `true`.
    @export(implementation) public var generateAudio: Bool? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// 0 to 4, default 2.
    @export(implementation) public var safetyTolerance: Int? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// A video.
    @export(implementation) public var videoURL: Media { get { fields[6] } set { fields[6] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, videoURL: Media, aspectRatio: AspectRatio? = nil, resolution: Resolution? = nil,
      duration: Duration? = nil, generateAudio: Bool? = nil, safetyTolerance: Int? = nil
    ) {
      self.init(fields: Fields(
        Self.validator, prompt, aspectRatio, resolution, duration, generateAudio, safetyTolerance, videoURL
      ))
    }
    public init(fields: Fields) { self.fields = fields }
    /// blackforestlabs/flux-3/extend-video/draft · POST /v1/models/blackforestlabs/flux-3/extend-video/draft
    public struct Draft: ModelRequest, Hashable, Codable {
      public static var operation: Operation { Operation("POST", "/v1/models/blackforestlabs/flux-3/extend-video/draft", output: .video) }
      public static let validator = Validator(#"""
        {"type":"object","required":["prompt","video_url"],"properties":{
        "prompt":{"type":"string"},
        "aspect_ratio":{"type":"string","enum":["auto","21:9","2:1","16:9","4:3","1:1","3:4","9:16"]},
        "duration":{"type":"string","enum":["auto","5","6","7","8","9","10","11","12","13","14","15","16","17","18","19","20"]},
        "generate_audio":{"type":"boolean"},
        "safety_tolerance":{"type":"integer","minimum":0,"maximum":4},
        "video_url":{"type":"string","media":{"kind":"video","accepts":["url","dataURI"]}}}}
        """#)
      public typealias AspectRatio = RunComfyOptions.AspectRatio
      public typealias Duration = RunComfyOptions.Duration_2
      @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
      /// Default `auto`.
      @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
      /// Default `auto`.
      @export(implementation) public var duration: Duration? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
      /// Default `true`.
      @export(implementation) public var generateAudio: Bool? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
      /// 0 to 4, default 2.
      @export(implementation) public var safetyTolerance: Int? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
      /// A video.
      @export(implementation) public var videoURL: Media { get { fields[5] } set { fields[5] = newValue } }
      public var fields: Fields
      @export(implementation) public init(
        prompt: String, videoURL: Media, aspectRatio: AspectRatio? = nil, duration: Duration? = nil,
        generateAudio: Bool? = nil, safetyTolerance: Int? = nil
      ) {
        self.init(fields: Fields(
          Self.validator, prompt, aspectRatio, duration, generateAudio, safetyTolerance, videoURL
        ))
      }
      public init(fields: Fields) { self.fields = fields }
    }
  }

  /// blackforestlabs/flux-3/first-last-frame-to-video · POST /v1/models/blackforestlabs/flux-3/first-last-frame-to-video
  public struct FirstLastFrameToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/blackforestlabs/flux-3/first-last-frame-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","start_image_url","end_image_url"],"properties":{
      "prompt":{"type":"string"},
      "aspect_ratio":{"type":"string","enum":["auto","21:9","2:1","16:9","4:3","1:1","3:4","9:16"]},
      "resolution":{"type":"string","enum":["720p","1080p"]},
      "duration":{"type":"integer","enum":[5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20]},
      "generate_audio":{"type":"boolean"},
      "safety_tolerance":{"type":"integer","minimum":0,"maximum":4},
      "start_image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "end_image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio
    public typealias Resolution = RunComfyOptions.Resolution_2
    public typealias Duration = RunComfyOptions.Duration_3
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default 5.
    @export(implementation) public var duration: Duration? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Default `true`.
    @export(implementation) public var generateAudio: Bool? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// 0 to 4, default 2.
    @export(implementation) public var safetyTolerance: Int? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// An image.
    @export(implementation) public var startImageURL: Media { get { fields[6] } set { fields[6] = newValue } }
    /// An image.
    @export(implementation) public var endImageURL: Media { get { fields[7] } set { fields[7] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, startImageURL: Media, endImageURL: Media, aspectRatio: AspectRatio? = nil,
      resolution: Resolution? = nil, duration: Duration? = nil, generateAudio: Bool? = nil, safetyTolerance: Int? = nil
    ) {
      self.init(fields: Fields(
        Self.validator, prompt, aspectRatio, resolution, duration, generateAudio, safetyTolerance, startImageURL,
        endImageURL
      ))
    }
    public init(fields: Fields) { self.fields = fields }
    /// blackforestlabs/flux-3/first-last-frame-to-video/draft · POST /v1/models/blackforestlabs/flux-3/first-last-frame-to-video/draft
    public struct Draft: ModelRequest, Hashable, Codable {
      public static var operation: Operation { Operation("POST", "/v1/models/blackforestlabs/flux-3/first-last-frame-to-video/draft", output: .video) }
      public static let validator = Validator(#"""
        {"type":"object","required":["prompt","start_image_url","end_image_url"],"properties":{
        "prompt":{"type":"string"},
        "aspect_ratio":{"type":"string","enum":["auto","21:9","2:1","16:9","4:3","1:1","3:4","9:16"]},
        "duration":{"type":"integer","enum":[5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20]},
        "generate_audio":{"type":"boolean"},
        "safety_tolerance":{"type":"integer","minimum":0,"maximum":4},
        "start_image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
        "end_image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
        """#)
      public typealias AspectRatio = RunComfyOptions.AspectRatio
      public typealias Duration = RunComfyOptions.Duration_3
      @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
      /// Default `auto`.
      @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
      /// Default 5.
      @export(implementation) public var duration: Duration? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
      /// Default `true`.
      @export(implementation) public var generateAudio: Bool? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
      /// 0 to 4, default 2.
      @export(implementation) public var safetyTolerance: Int? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
      /// An image.
      @export(implementation) public var startImageURL: Media { get { fields[5] } set { fields[5] = newValue } }
      /// An image.
      @export(implementation) public var endImageURL: Media { get { fields[6] } set { fields[6] = newValue } }
      public var fields: Fields
      @export(implementation) public init(
        prompt: String, startImageURL: Media, endImageURL: Media, aspectRatio: AspectRatio? = nil,
        duration: Duration? = nil, generateAudio: Bool? = nil, safetyTolerance: Int? = nil
      ) {
        self.init(fields: Fields(
          Self.validator, prompt, aspectRatio, duration, generateAudio, safetyTolerance, startImageURL, endImageURL
        ))
      }
      public init(fields: Fields) { self.fields = fields }
    }
  }

  /// blackforestlabs/flux-3/image · POST /v1/models/blackforestlabs/flux-3/image
  public struct Image: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/blackforestlabs/flux-3/image", output: .image) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"},
      "image_size":{"type":"string","enum":["square_hd","square","portrait_4_3","portrait_16_9","landscape_4_3","landscape_16_9"]},
      "seed":{"type":"integer"}}}
      """#)
    public typealias ImageSize = RunComfyOptions.ImageSize
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Default `landscape_4_3`.
    @export(implementation) public var imageSize: ImageSize? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Default -1.
    @export(implementation) public var seed: Int? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    public var fields: Fields
    @export(implementation) public init(prompt: String, imageSize: ImageSize? = nil, seed: Int? = nil) {
      self.init(fields: Fields(Self.validator, prompt, imageSize, seed))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// blackforestlabs/flux-3/image-to-video · POST /v1/models/blackforestlabs/flux-3/image-to-video
  public struct ImageToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/blackforestlabs/flux-3/image-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","image_url"],"properties":{
      "prompt":{"type":"string"},
      "aspect_ratio":{"type":"string","enum":["auto","21:9","2:1","16:9","4:3","1:1","3:4","9:16"]},
      "resolution":{"type":"string","enum":["720p","1080p"]},
      "duration":{"type":"string","enum":["auto","5","6","7","8","9","10","11","12","13","14","15","16","17","18","19","20"]},
      "generate_audio":{"type":"boolean"},
      "safety_tolerance":{"type":"integer","minimum":0,"maximum":4},
      "image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio
    public typealias Resolution = RunComfyOptions.Resolution_2
    public typealias Duration = RunComfyOptions.Duration_2
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Default `auto`.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default `auto`.
    @export(implementation) public var duration: Duration? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Default `true`.
    @export(implementation) public var generateAudio: Bool? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// 0 to 4, default 2.
    @export(implementation) public var safetyTolerance: Int? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// An image.
    @export(implementation) public var imageURL: Media { get { fields[6] } set { fields[6] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, imageURL: Media, aspectRatio: AspectRatio? = nil, resolution: Resolution? = nil,
      duration: Duration? = nil, generateAudio: Bool? = nil, safetyTolerance: Int? = nil
    ) {
      self.init(fields: Fields(
        Self.validator, prompt, aspectRatio, resolution, duration, generateAudio, safetyTolerance, imageURL
      ))
    }
    public init(fields: Fields) { self.fields = fields }
    /// blackforestlabs/flux-3/image-to-video/draft · POST /v1/models/blackforestlabs/flux-3/image-to-video/draft
    public struct Draft: ModelRequest, Hashable, Codable {
      public static var operation: Operation { Operation("POST", "/v1/models/blackforestlabs/flux-3/image-to-video/draft", output: .video) }
      public static let validator = Validator(#"""
        {"type":"object","required":["prompt","image_url"],"properties":{
        "prompt":{"type":"string"},
        "aspect_ratio":{"type":"string","enum":["auto","21:9","2:1","16:9","4:3","1:1","3:4","9:16"]},
        "duration":{"type":"string","enum":["auto","5","6","7","8","9","10","11","12","13","14","15","16","17","18","19","20"]},
        "generate_audio":{"type":"boolean"},
        "safety_tolerance":{"type":"integer","minimum":0,"maximum":4},
        "image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
        """#)
      public typealias AspectRatio = RunComfyOptions.AspectRatio
      public typealias Duration = RunComfyOptions.Duration_2
      @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
      /// Default `auto`.
      @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
      /// Default `auto`.
      @export(implementation) public var duration: Duration? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
      /// Default `true`.
      @export(implementation) public var generateAudio: Bool? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
      /// 0 to 4, default 2.
      @export(implementation) public var safetyTolerance: Int? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
      /// An image.
      @export(implementation) public var imageURL: Media { get { fields[5] } set { fields[5] = newValue } }
      public var fields: Fields
      @export(implementation) public init(
        prompt: String, imageURL: Media, aspectRatio: AspectRatio? = nil, duration: Duration? = nil,
        generateAudio: Bool? = nil, safetyTolerance: Int? = nil
      ) {
        self.init(fields: Fields(
          Self.validator, prompt, aspectRatio, duration, generateAudio, safetyTolerance, imageURL
        ))
      }
      public init(fields: Fields) { self.fields = fields }
    }
  }

  /// blackforestlabs/flux-3/keyframes-to-video · POST /v1/models/blackforestlabs/flux-3/keyframes-to-video
  ///
  /// Takes a structured list of keyframes whose shape is not known. Incomplete: not every field is known; `extra` takes the others. Known from client code, not from documentation.
  public struct KeyframesToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/blackforestlabs/flux-3/keyframes-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object"}
      """#)
    public var fields: Fields
    @export(implementation) public init() { self.init(fields: Fields(Self.validator)) }
    public init(fields: Fields) { self.fields = fields }
    /// blackforestlabs/flux-3/keyframes-to-video/draft · POST /v1/models/blackforestlabs/flux-3/keyframes-to-video/draft
    ///
    /// Takes a structured list of keyframes whose shape is not known. Incomplete: not every field is known; `extra` takes the others. Known from client code, not from documentation.
    public struct Draft: ModelRequest, Hashable, Codable {
      public static var operation: Operation { Operation("POST", "/v1/models/blackforestlabs/flux-3/keyframes-to-video/draft", output: .video) }
      public static let validator = Validator(#"""
        {"type":"object"}
        """#)
      public var fields: Fields
      @export(implementation) public init() { self.init(fields: Fields(Self.validator)) }
      public init(fields: Fields) { self.fields = fields }
    }
  }

  /// blackforestlabs/flux-3/text-to-video · POST /v1/models/blackforestlabs/flux-3/text-to-video
  public struct TextToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/blackforestlabs/flux-3/text-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"},
      "aspect_ratio":{"type":"string","enum":["auto","21:9","2:1","16:9","4:3","1:1","3:4","9:16"]},
      "resolution":{"type":"string","enum":["720p","1080p"]},
      "duration":{"type":"string","enum":["auto","5","6","7","8","9","10","11","12","13","14","15","16","17","18","19","20"]},
      "generate_audio":{"type":"boolean"},
      "safety_tolerance":{"type":"integer","minimum":0,"maximum":4}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio
    public typealias Resolution = RunComfyOptions.Resolution_2
    public typealias Duration = RunComfyOptions.Duration_2
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// Default `auto`.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default `auto`.
    @export(implementation) public var duration: Duration? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Default `true`.
    @export(implementation) public var generateAudio: Bool? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// 0 to 4, default 2.
    @export(implementation) public var safetyTolerance: Int? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio? = nil, resolution: Resolution? = nil, duration: Duration? = nil,
      generateAudio: Bool? = nil, safetyTolerance: Int? = nil
    ) {
      self.init(fields: Fields(
        Self.validator, prompt, aspectRatio, resolution, duration, generateAudio, safetyTolerance
      ))
    }
    public init(fields: Fields) { self.fields = fields }
    /// blackforestlabs/flux-3/text-to-video/draft · POST /v1/models/blackforestlabs/flux-3/text-to-video/draft
    public struct Draft: ModelRequest, Hashable, Codable {
      public static var operation: Operation { Operation("POST", "/v1/models/blackforestlabs/flux-3/text-to-video/draft", output: .video) }
      public static let validator = Validator(#"""
        {"type":"object","required":["prompt"],"properties":{
        "prompt":{"type":"string"},
        "aspect_ratio":{"type":"string","enum":["auto","21:9","2:1","16:9","4:3","1:1","3:4","9:16"]},
        "duration":{"type":"string","enum":["auto","5","6","7","8","9","10","11","12","13","14","15","16","17","18","19","20"]},
        "generate_audio":{"type":"boolean"},
        "safety_tolerance":{"type":"integer","minimum":0,"maximum":4}}}
        """#)
      public typealias AspectRatio = RunComfyOptions.AspectRatio
      public typealias Duration = RunComfyOptions.Duration_2
      @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
      /// Default `auto`.
      @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
      /// Default `auto`.
      @export(implementation) public var duration: Duration? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
      /// Default `true`.
      @export(implementation) public var generateAudio: Bool? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
      /// 0 to 4, default 2.
      @export(implementation) public var safetyTolerance: Int? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
      public var fields: Fields
      @export(implementation) public init(
        prompt: String, aspectRatio: AspectRatio? = nil, duration: Duration? = nil, generateAudio: Bool? = nil,
        safetyTolerance: Int? = nil
      ) {
        self.init(fields: Fields(Self.validator, prompt, aspectRatio, duration, generateAudio, safetyTolerance))
      }
      public init(fields: Fields) { self.fields = fields }
    }
  }
}

extension RunComfyOptions {
  public enum AspectRatio: ModelOption {
    case auto, `21:9`, `2:1`, `16:9`, `4:3`, `1:1`, `3:4`, `9:16`
    public static var rawValues: StaticString { "|auto|21:9|2:1|16:9|4:3|1:1|3:4|9:16" }
  }
  public enum Duration_2: ModelOption {
    case auto, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`, `18`, `19`, `20`
    public static var rawValues: StaticString { "|auto|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20" }
  }
  public enum Duration_3: Int, NumberOption {
    case `5` = 5, `6` = 6, `7` = 7, `8` = 8, `9` = 9, `10` = 10, `11` = 11, `12` = 12, `13` = 13, `14` = 14, `15` = 15,
    `16` = 16, `17` = 17, `18` = 18, `19` = 19, `20` = 20
  }
}
