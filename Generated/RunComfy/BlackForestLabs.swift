// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum BlackForestLabs {
  public enum Flux1Kontext {
    public enum Pro {}
  }
  public enum Flux2Klein4B {}
  public enum Flux2Klein9B {}
  public enum Flux2 {
    public enum Flash {}
  }
  public enum Flux3 {}
}

extension BlackForestLabs.Flux1Kontext.Pro {
  /// blackforestlabs/flux-1-kontext/pro/edit · POST /v1/models/blackforestlabs/flux-1-kontext/pro/edit
  ///
  /// The official example names image_url, other lists name image. Incomplete: not every field is known; `extra` takes the others.
  public struct Edit: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/blackforestlabs/flux-1-kontext/pro/edit", output: .image) }
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "prompt":{"type":"string"},
      "image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "seed":{"type":"integer"},
      "aspect_ratio":{"type":"string"}}}
      """#)
    @export(implementation) public var prompt: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// An image.
    @export(implementation) public var imageURL: Media? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    @export(implementation) public var seed: Int? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    @export(implementation) public var aspectRatio: String? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String? = nil, imageURL: Media? = nil, seed: Int? = nil, aspectRatio: String? = nil
    ) {
      self.init(fields: Fields(Self.validator)); fields[optional: 0] = prompt; fields[optional: 1] = imageURL
      fields[optional: 2] = seed; fields[optional: 3] = aspectRatio
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension BlackForestLabs.Flux2Klein4B {
  /// blackforestlabs/flux-2-klein/4b/text-to-image · POST /v1/models/blackforestlabs/flux-2-klein/4b/text-to-image
  public struct TextToImage: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/blackforestlabs/flux-2-klein/4b/text-to-image", output: .image) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"},
      "width":{"type":"integer","minimum":64,"maximum":2048},
      "height":{"type":"integer","minimum":64,"maximum":2048}}}
      """#)
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// 64 to 2,048, default 1,024.
    @export(implementation) public var width: Int? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// 64 to 2,048, default 1,024.
    @export(implementation) public var height: Int? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    public var fields: Fields
    @export(implementation) public init(prompt: String, width: Int? = nil, height: Int? = nil) {
      self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[optional: 1] = width
      fields[optional: 2] = height
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension BlackForestLabs.Flux2Klein9B {
  /// blackforestlabs/flux-2-klein/9b/text-to-image · POST /v1/models/blackforestlabs/flux-2-klein/9b/text-to-image
  public struct TextToImage: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/blackforestlabs/flux-2-klein/9b/text-to-image", output: .image) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"},
      "width":{"type":"integer","minimum":512,"maximum":1536},
      "height":{"type":"integer","minimum":512,"maximum":1536},
      "steps":{"type":"integer","minimum":1,"maximum":100}}}
      """#)
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// 512 to 1,536, default 1,024.
    @export(implementation) public var width: Int? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// 512 to 1,536, default 1,024.
    @export(implementation) public var height: Int? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// 1 to 100, default 25.
    @export(implementation) public var steps: Int? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(prompt: String, width: Int? = nil, height: Int? = nil, steps: Int? = nil) {
      self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[optional: 1] = width
      fields[optional: 2] = height; fields[optional: 3] = steps
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension BlackForestLabs.Flux2.Flash {
  /// blackforestlabs/flux-2/flash/text-to-image · POST /v1/models/blackforestlabs/flux-2/flash/text-to-image
  public struct TextToImage: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/blackforestlabs/flux-2/flash/text-to-image", output: .image) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"},
      "guidance_scale":{"type":"number","minimum":0,"maximum":20},
      "seed":{"type":"integer"},
      "image_size":{"type":"string","enum":["square_hd","square","portrait_4_3","portrait_16_9","landscape_4_3","landscape_16_9"]},
      "output_format":{"type":"string","enum":["jpeg","png","webp"]}}}
      """#)
    public typealias ImageSize = RunComfyOptions.ImageSize
    public typealias OutputFormat = RunComfyOptions.OutputFormat
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// 0 to 20, default 2.5.
    @export(implementation) public var guidanceScale: Double? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    @export(implementation) public var seed: Int? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default `landscape_4_3`.
    @export(implementation) public var imageSize: ImageSize? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Default `png`.
    @export(implementation) public var outputFormat: OutputFormat? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, guidanceScale: Double? = nil, seed: Int? = nil, imageSize: ImageSize? = nil,
      outputFormat: OutputFormat? = nil
    ) {
      self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[optional: 1] = guidanceScale
      fields[optional: 2] = seed; fields[optional: 3] = imageSize; fields[optional: 4] = outputFormat
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

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
      self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[6] = videoURL
      fields[optional: 1] = aspectRatio; fields[optional: 2] = resolution; fields[optional: 3] = duration
      fields[optional: 4] = generateAudio; fields[optional: 5] = safetyTolerance
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
        self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[5] = videoURL
        fields[optional: 1] = aspectRatio; fields[optional: 2] = duration; fields[optional: 3] = generateAudio
        fields[optional: 4] = safetyTolerance
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
      self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[6] = startImageURL
      fields[7] = endImageURL; fields[optional: 1] = aspectRatio; fields[optional: 2] = resolution
      fields[optional: 3] = duration; fields[optional: 4] = generateAudio; fields[optional: 5] = safetyTolerance
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
        self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[5] = startImageURL
        fields[6] = endImageURL; fields[optional: 1] = aspectRatio; fields[optional: 2] = duration
        fields[optional: 3] = generateAudio; fields[optional: 4] = safetyTolerance
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
      self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[optional: 1] = imageSize
      fields[optional: 2] = seed
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
      self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[6] = imageURL
      fields[optional: 1] = aspectRatio; fields[optional: 2] = resolution; fields[optional: 3] = duration
      fields[optional: 4] = generateAudio; fields[optional: 5] = safetyTolerance
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
        self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[5] = imageURL
        fields[optional: 1] = aspectRatio; fields[optional: 2] = duration; fields[optional: 3] = generateAudio
        fields[optional: 4] = safetyTolerance
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
      self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[optional: 1] = aspectRatio
      fields[optional: 2] = resolution; fields[optional: 3] = duration; fields[optional: 4] = generateAudio
      fields[optional: 5] = safetyTolerance
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
        self.init(fields: Fields(Self.validator)); fields[0] = prompt; fields[optional: 1] = aspectRatio
        fields[optional: 2] = duration; fields[optional: 3] = generateAudio; fields[optional: 4] = safetyTolerance
      }
      public init(fields: Fields) { self.fields = fields }
    }
  }
}

extension RunComfyOptions {
  public enum AspectRatio: String, ModelOption, CaseIterable {
    case auto, `21:9`, `2:1`, `16:9`, `4:3`, `1:1`, `3:4`, `9:16`
  }
  public enum Duration_2: String, ModelOption, CaseIterable {
    case auto, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`, `18`, `19`, `20`
  }
  public enum Duration_3: Int, ModelOption, CaseIterable {
    case `5` = 5, `6` = 6, `7` = 7, `8` = 8, `9` = 9, `10` = 10, `11` = 11, `12` = 12, `13` = 13, `14` = 14, `15` = 15,
    `16` = 16, `17` = 17, `18` = 18, `19` = 19, `20` = 20
  }
  public enum OutputFormat: String, ModelOption, CaseIterable {
    case jpeg, png, webp
  }
}
