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
  /// The official example names image_url, other lists name image. Incomplete: not every field is known; ``extra`` takes the others.
  public struct Edit: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/blackforestlabs/flux-1-kontext/pro/edit", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "prompt":{"type":"string"},
      "image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
      "seed":{"type":"integer"},
      "aspect_ratio":{"type":"string"}}}
      """#)
    public var prompt: String?
    /// An image.
    public var imageURL: Media?
    public var seed: Int?
    public var aspectRatio: String?
    public var extra: Extra = [:]
    public init(prompt: String? = nil, imageURL: Media? = nil, seed: Int? = nil, aspectRatio: String? = nil) {
      self.prompt = prompt; self.imageURL = imageURL; self.seed = seed; self.aspectRatio = aspectRatio
    }
    public init(_ blank: Blank) {}
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&imageURL); field(&seed); field(&aspectRatio); field(&extra)
    }
  }
}

extension BlackForestLabs.Flux2Klein4B {
  /// blackforestlabs/flux-2-klein/4b/text-to-image · POST /v1/models/blackforestlabs/flux-2-klein/4b/text-to-image
  public struct TextToImage: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/blackforestlabs/flux-2-klein/4b/text-to-image", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"},
      "width":{"type":"integer","minimum":64,"maximum":2048},
      "height":{"type":"integer","minimum":64,"maximum":2048}}}
      """#)
    public var prompt: String
    /// 64 to 2,048, default 1,024.
    public var width: Int?
    /// 64 to 2,048, default 1,024.
    public var height: Int?
    public var extra: Extra = [:]
    public init(prompt: String, width: Int? = nil, height: Int? = nil) {
      self.prompt = prompt; self.width = width; self.height = height
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&width); field(&height); field(&extra)
    }
  }
}

extension BlackForestLabs.Flux2Klein9B {
  /// blackforestlabs/flux-2-klein/9b/text-to-image · POST /v1/models/blackforestlabs/flux-2-klein/9b/text-to-image
  public struct TextToImage: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/blackforestlabs/flux-2-klein/9b/text-to-image", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"},
      "width":{"type":"integer","minimum":512,"maximum":1536},
      "height":{"type":"integer","minimum":512,"maximum":1536},
      "steps":{"type":"integer","minimum":1,"maximum":100}}}
      """#)
    public var prompt: String
    /// 512 to 1,536, default 1,024.
    public var width: Int?
    /// 512 to 1,536, default 1,024.
    public var height: Int?
    /// 1 to 100, default 25.
    public var steps: Int?
    public var extra: Extra = [:]
    public init(prompt: String, width: Int? = nil, height: Int? = nil, steps: Int? = nil) {
      self.prompt = prompt; self.width = width; self.height = height; self.steps = steps
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&width); field(&height); field(&steps); field(&extra)
    }
  }
}

extension BlackForestLabs.Flux2.Flash {
  /// blackforestlabs/flux-2/flash/text-to-image · POST /v1/models/blackforestlabs/flux-2/flash/text-to-image
  public struct TextToImage: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/blackforestlabs/flux-2/flash/text-to-image", output: .image)
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
    public var prompt: String
    /// 0 to 20, default 2.5.
    public var guidanceScale: Double?
    public var seed: Int?
    /// Default `landscape_4_3`.
    public var imageSize: ImageSize?
    /// Default `png`.
    public var outputFormat: OutputFormat?
    public var extra: Extra = [:]
    public init(
      prompt: String, guidanceScale: Double? = nil, seed: Int? = nil, imageSize: ImageSize? = nil,
      outputFormat: OutputFormat? = nil
    ) {
      self.prompt = prompt; self.guidanceScale = guidanceScale; self.seed = seed; self.imageSize = imageSize
      self.outputFormat = outputFormat
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&guidanceScale); field(&seed); field(&imageSize); field(&outputFormat); field(&extra)
    }
  }
}

extension BlackForestLabs.Flux3 {
  /// blackforestlabs/flux-3/extend-video · POST /v1/models/blackforestlabs/flux-3/extend-video
  public struct ExtendVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/blackforestlabs/flux-3/extend-video", output: .video)
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
    public var prompt: String
    /// Default `auto`.
    public var aspectRatio: AspectRatio?
    /// Default `720p`.
    public var resolution: Resolution?
    /// Default `auto`.
    public var duration: Duration?
    /// Default `true`.
    public var generateAudio: Bool?
    /// 0 to 4, default 2.
    public var safetyTolerance: Int?
    /// A video.
    public var videoURL: Media
    public var extra: Extra = [:]
    public init(
      prompt: String, videoURL: Media, aspectRatio: AspectRatio? = nil, resolution: Resolution? = nil,
      duration: Duration? = nil, generateAudio: Bool? = nil, safetyTolerance: Int? = nil
    ) {
      self.prompt = prompt; self.videoURL = videoURL; self.aspectRatio = aspectRatio; self.resolution = resolution
      self.duration = duration; self.generateAudio = generateAudio; self.safetyTolerance = safetyTolerance
    }
    public init(_ blank: Blank) { prompt = ""; videoURL = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&aspectRatio); field(&resolution); field(&duration); field(&generateAudio)
      field(&safetyTolerance); field(&videoURL); field(&extra)
    }
    /// blackforestlabs/flux-3/extend-video/draft · POST /v1/models/blackforestlabs/flux-3/extend-video/draft
    public struct Draft: ModelRequest {
      public static let operation = Operation("POST", "/v1/models/blackforestlabs/flux-3/extend-video/draft", output: .video)
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
      public var prompt: String
      /// Default `auto`.
      public var aspectRatio: AspectRatio?
      /// Default `auto`.
      public var duration: Duration?
      /// Default `true`.
      public var generateAudio: Bool?
      /// 0 to 4, default 2.
      public var safetyTolerance: Int?
      /// A video.
      public var videoURL: Media
      public var extra: Extra = [:]
      public init(
        prompt: String, videoURL: Media, aspectRatio: AspectRatio? = nil, duration: Duration? = nil,
        generateAudio: Bool? = nil, safetyTolerance: Int? = nil
      ) {
        self.prompt = prompt; self.videoURL = videoURL; self.aspectRatio = aspectRatio; self.duration = duration
        self.generateAudio = generateAudio; self.safetyTolerance = safetyTolerance
      }
      public init(_ blank: Blank) { prompt = ""; videoURL = "" }
      public mutating func visit(_ field: inout FieldVisitor) {
        field(&prompt); field(&aspectRatio); field(&duration); field(&generateAudio); field(&safetyTolerance)
        field(&videoURL); field(&extra)
      }
    }
  }

  /// blackforestlabs/flux-3/first-last-frame-to-video · POST /v1/models/blackforestlabs/flux-3/first-last-frame-to-video
  public struct FirstLastFrameToVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/blackforestlabs/flux-3/first-last-frame-to-video", output: .video)
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
    public var prompt: String
    /// Default `16:9`.
    public var aspectRatio: AspectRatio?
    /// Default `720p`.
    public var resolution: Resolution?
    /// Default 5.
    public var duration: Duration?
    /// Default `true`.
    public var generateAudio: Bool?
    /// 0 to 4, default 2.
    public var safetyTolerance: Int?
    /// An image.
    public var startImageURL: Media
    /// An image.
    public var endImageURL: Media
    public var extra: Extra = [:]
    public init(
      prompt: String, startImageURL: Media, endImageURL: Media, aspectRatio: AspectRatio? = nil,
      resolution: Resolution? = nil, duration: Duration? = nil, generateAudio: Bool? = nil, safetyTolerance: Int? = nil
    ) {
      self.prompt = prompt; self.startImageURL = startImageURL; self.endImageURL = endImageURL
      self.aspectRatio = aspectRatio; self.resolution = resolution; self.duration = duration
      self.generateAudio = generateAudio; self.safetyTolerance = safetyTolerance
    }
    public init(_ blank: Blank) { prompt = ""; startImageURL = ""; endImageURL = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&aspectRatio); field(&resolution); field(&duration); field(&generateAudio)
      field(&safetyTolerance); field(&startImageURL); field(&endImageURL); field(&extra)
    }
    /// blackforestlabs/flux-3/first-last-frame-to-video/draft · POST /v1/models/blackforestlabs/flux-3/first-last-frame-to-video/draft
    public struct Draft: ModelRequest {
      public static let operation = Operation("POST", "/v1/models/blackforestlabs/flux-3/first-last-frame-to-video/draft", output: .video)
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
      public var prompt: String
      /// Default `auto`.
      public var aspectRatio: AspectRatio?
      /// Default 5.
      public var duration: Duration?
      /// Default `true`.
      public var generateAudio: Bool?
      /// 0 to 4, default 2.
      public var safetyTolerance: Int?
      /// An image.
      public var startImageURL: Media
      /// An image.
      public var endImageURL: Media
      public var extra: Extra = [:]
      public init(
        prompt: String, startImageURL: Media, endImageURL: Media, aspectRatio: AspectRatio? = nil,
        duration: Duration? = nil, generateAudio: Bool? = nil, safetyTolerance: Int? = nil
      ) {
        self.prompt = prompt; self.startImageURL = startImageURL; self.endImageURL = endImageURL
        self.aspectRatio = aspectRatio; self.duration = duration; self.generateAudio = generateAudio
        self.safetyTolerance = safetyTolerance
      }
      public init(_ blank: Blank) { prompt = ""; startImageURL = ""; endImageURL = "" }
      public mutating func visit(_ field: inout FieldVisitor) {
        field(&prompt); field(&aspectRatio); field(&duration); field(&generateAudio); field(&safetyTolerance)
        field(&startImageURL); field(&endImageURL); field(&extra)
      }
    }
  }

  /// blackforestlabs/flux-3/image · POST /v1/models/blackforestlabs/flux-3/image
  public struct Image: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/blackforestlabs/flux-3/image", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"},
      "image_size":{"type":"string","enum":["square_hd","square","portrait_4_3","portrait_16_9","landscape_4_3","landscape_16_9"]},
      "seed":{"type":"integer"}}}
      """#)
    public typealias ImageSize = RunComfyOptions.ImageSize
    public var prompt: String
    /// Default `landscape_4_3`.
    public var imageSize: ImageSize?
    /// Default -1.
    public var seed: Int?
    public var extra: Extra = [:]
    public init(prompt: String, imageSize: ImageSize? = nil, seed: Int? = nil) {
      self.prompt = prompt; self.imageSize = imageSize; self.seed = seed
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&imageSize); field(&seed); field(&extra)
    }
  }

  /// blackforestlabs/flux-3/image-to-video · POST /v1/models/blackforestlabs/flux-3/image-to-video
  public struct ImageToVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/blackforestlabs/flux-3/image-to-video", output: .video)
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
    public var prompt: String
    /// Default `auto`.
    public var aspectRatio: AspectRatio?
    /// Default `720p`.
    public var resolution: Resolution?
    /// Default `auto`.
    public var duration: Duration?
    /// Default `true`.
    public var generateAudio: Bool?
    /// 0 to 4, default 2.
    public var safetyTolerance: Int?
    /// An image.
    public var imageURL: Media
    public var extra: Extra = [:]
    public init(
      prompt: String, imageURL: Media, aspectRatio: AspectRatio? = nil, resolution: Resolution? = nil,
      duration: Duration? = nil, generateAudio: Bool? = nil, safetyTolerance: Int? = nil
    ) {
      self.prompt = prompt; self.imageURL = imageURL; self.aspectRatio = aspectRatio; self.resolution = resolution
      self.duration = duration; self.generateAudio = generateAudio; self.safetyTolerance = safetyTolerance
    }
    public init(_ blank: Blank) { prompt = ""; imageURL = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&aspectRatio); field(&resolution); field(&duration); field(&generateAudio)
      field(&safetyTolerance); field(&imageURL); field(&extra)
    }
    /// blackforestlabs/flux-3/image-to-video/draft · POST /v1/models/blackforestlabs/flux-3/image-to-video/draft
    public struct Draft: ModelRequest {
      public static let operation = Operation("POST", "/v1/models/blackforestlabs/flux-3/image-to-video/draft", output: .video)
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
      public var prompt: String
      /// Default `auto`.
      public var aspectRatio: AspectRatio?
      /// Default `auto`.
      public var duration: Duration?
      /// Default `true`.
      public var generateAudio: Bool?
      /// 0 to 4, default 2.
      public var safetyTolerance: Int?
      /// An image.
      public var imageURL: Media
      public var extra: Extra = [:]
      public init(
        prompt: String, imageURL: Media, aspectRatio: AspectRatio? = nil, duration: Duration? = nil,
        generateAudio: Bool? = nil, safetyTolerance: Int? = nil
      ) {
        self.prompt = prompt; self.imageURL = imageURL; self.aspectRatio = aspectRatio; self.duration = duration
        self.generateAudio = generateAudio; self.safetyTolerance = safetyTolerance
      }
      public init(_ blank: Blank) { prompt = ""; imageURL = "" }
      public mutating func visit(_ field: inout FieldVisitor) {
        field(&prompt); field(&aspectRatio); field(&duration); field(&generateAudio); field(&safetyTolerance)
        field(&imageURL); field(&extra)
      }
    }
  }

  /// blackforestlabs/flux-3/keyframes-to-video · POST /v1/models/blackforestlabs/flux-3/keyframes-to-video
  ///
  /// Takes a structured list of keyframes whose shape is not known. Incomplete: not every field is known; ``extra`` takes the others. Known from client code, not from documentation.
  public struct KeyframesToVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/blackforestlabs/flux-3/keyframes-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object"}
      """#)
    public var extra: Extra = [:]
    public init() {}
    public init(_ blank: Blank) {}
    public mutating func visit(_ field: inout FieldVisitor) { field(&extra) }
    /// blackforestlabs/flux-3/keyframes-to-video/draft · POST /v1/models/blackforestlabs/flux-3/keyframes-to-video/draft
    ///
    /// Takes a structured list of keyframes whose shape is not known. Incomplete: not every field is known; ``extra`` takes the others. Known from client code, not from documentation.
    public struct Draft: ModelRequest {
      public static let operation = Operation("POST", "/v1/models/blackforestlabs/flux-3/keyframes-to-video/draft", output: .video)
      public static let validator = Validator(#"""
        {"type":"object"}
        """#)
      public var extra: Extra = [:]
      public init() {}
      public init(_ blank: Blank) {}
      public mutating func visit(_ field: inout FieldVisitor) { field(&extra) }
    }
  }

  /// blackforestlabs/flux-3/text-to-video · POST /v1/models/blackforestlabs/flux-3/text-to-video
  public struct TextToVideo: ModelRequest {
    public static let operation = Operation("POST", "/v1/models/blackforestlabs/flux-3/text-to-video", output: .video)
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
    public var prompt: String
    /// Default `auto`.
    public var aspectRatio: AspectRatio?
    /// Default `720p`.
    public var resolution: Resolution?
    /// Default `auto`.
    public var duration: Duration?
    /// Default `true`.
    public var generateAudio: Bool?
    /// 0 to 4, default 2.
    public var safetyTolerance: Int?
    public var extra: Extra = [:]
    public init(
      prompt: String, aspectRatio: AspectRatio? = nil, resolution: Resolution? = nil, duration: Duration? = nil,
      generateAudio: Bool? = nil, safetyTolerance: Int? = nil
    ) {
      self.prompt = prompt; self.aspectRatio = aspectRatio; self.resolution = resolution; self.duration = duration
      self.generateAudio = generateAudio; self.safetyTolerance = safetyTolerance
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&aspectRatio); field(&resolution); field(&duration); field(&generateAudio)
      field(&safetyTolerance); field(&extra)
    }
    /// blackforestlabs/flux-3/text-to-video/draft · POST /v1/models/blackforestlabs/flux-3/text-to-video/draft
    public struct Draft: ModelRequest {
      public static let operation = Operation("POST", "/v1/models/blackforestlabs/flux-3/text-to-video/draft", output: .video)
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
      public var prompt: String
      /// Default `auto`.
      public var aspectRatio: AspectRatio?
      /// Default `auto`.
      public var duration: Duration?
      /// Default `true`.
      public var generateAudio: Bool?
      /// 0 to 4, default 2.
      public var safetyTolerance: Int?
      public var extra: Extra = [:]
      public init(
        prompt: String, aspectRatio: AspectRatio? = nil, duration: Duration? = nil, generateAudio: Bool? = nil,
        safetyTolerance: Int? = nil
      ) {
        self.prompt = prompt; self.aspectRatio = aspectRatio; self.duration = duration
        self.generateAudio = generateAudio; self.safetyTolerance = safetyTolerance
      }
      public init(_ blank: Blank) { prompt = "" }
      public mutating func visit(_ field: inout FieldVisitor) {
        field(&prompt); field(&aspectRatio); field(&duration); field(&generateAudio); field(&safetyTolerance)
        field(&extra)
      }
    }
  }
}
