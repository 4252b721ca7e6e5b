// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

extension BlackForestLabs.Flux3 {
  /// Flux 3 extend video on RunComfy. Makes video.
  ///
  /// `POST /v1/models/blackforestlabs/flux-3/extend-video`
  public nonisolated struct ExtendVideo: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `auto`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `auto`.
    @export(implementation) public var duration: Duration? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var generateAudio: Bool? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// 0 to 4, default 2.
    @export(implementation) public var safetyTolerance: Int? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// A video.
    @export(implementation) public var videoURL: Media { get { _storage[6] } set { _storage[6] = newValue } }

    public typealias AspectRatio = RunComfyOptions.AspectRatio_Auto_21x9_2x1_16x9_and4More
    public typealias Resolution = RunComfyOptions.Resolution_720p_1080p
    public typealias Duration = RunComfyOptions.Duration_Auto_5_6_7_and13More

    @export(implementation) public init(
      prompt: String, videoURL: Media, aspectRatio: AspectRatio? = nil, resolution: Resolution? = nil,
      duration: Duration? = nil, generateAudio: Bool? = nil, safetyTolerance: Int? = nil
    ) {
      _storage = _Storage(
        Self._schema, prompt, aspectRatio, resolution, duration, generateAudio, safetyTolerance, videoURL
      )
    }

    /// Flux 3 extend video draft on RunComfy. Makes video.
    ///
    /// `POST /v1/models/blackforestlabs/flux-3/extend-video/draft`
    public nonisolated struct Draft: ModelRequest {
      @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
      /// Default `auto`.
      @export(implementation) public var aspectRatio: AspectRatio? {
        get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
      }
      /// Default `auto`.
      @export(implementation) public var duration: Duration? {
        get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
      }
      /// Default `true`.
      @export(implementation) public var generateAudio: Bool? {
        get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
      }
      /// 0 to 4, default 2.
      @export(implementation) public var safetyTolerance: Int? {
        get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
      }
      /// A video.
      @export(implementation) public var videoURL: Media { get { _storage[5] } set { _storage[5] = newValue } }

      public typealias AspectRatio = RunComfyOptions.AspectRatio_Auto_21x9_2x1_16x9_and4More
      public typealias Duration = RunComfyOptions.Duration_Auto_5_6_7_and13More

      @export(implementation) public init(
        prompt: String, videoURL: Media, aspectRatio: AspectRatio? = nil, duration: Duration? = nil,
        generateAudio: Bool? = nil, safetyTolerance: Int? = nil
      ) {
        _storage = _Storage(Self._schema, prompt, aspectRatio, duration, generateAudio, safetyTolerance, videoURL)
      }

      // MARK: Generated support

      public static let _schema = _Schema(
        "POST", "/v1/models/blackforestlabs/flux-3/extend-video/draft", output: .video, #"""
        {"type":"object","required":["prompt","video_url"],"properties":{
        "prompt":{"type":"string"},
        "aspect_ratio":{"type":"string","enum":["auto","21:9","2:1","16:9","4:3","1:1","3:4","9:16"]},
        "duration":{"type":"string","enum":["auto","5","6","7","8","9","10","11","12","13","14","15","16","17","18",
          "19","20"]},
        "generate_audio":{"type":"boolean"},
        "safety_tolerance":{"type":"integer","minimum":0,"maximum":4},
        "video_url":{"type":"string","media":{"kind":"video","accepts":["url","dataURI"]}}}}
        """#)
      @usableFromInline var _storage: _Storage
      public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
      public func _contents(_: _StorageKey) -> _Storage { _storage }
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/blackforestlabs/flux-3/extend-video", output: .video, #"""
      {"type":"object","required":["prompt","video_url"],"properties":{
      "prompt":{"type":"string"},
      "aspect_ratio":{"type":"string","enum":["auto","21:9","2:1","16:9","4:3","1:1","3:4","9:16"]},
      "resolution":{"type":"string","enum":["720p","1080p"]},
      "duration":{"type":"string","enum":["auto","5","6","7","8","9","10","11","12","13","14","15","16","17","18","19",
        "20"]},
      "generate_audio":{"type":"boolean"},
      "safety_tolerance":{"type":"integer","minimum":0,"maximum":4},
      "video_url":{"type":"string","media":{"kind":"video","accepts":["url","dataURI"]}}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Flux 3 first last frame to video on RunComfy. Makes video.
  ///
  /// `POST /v1/models/blackforestlabs/flux-3/first-last-frame-to-video`
  public nonisolated struct FirstLastFrameToVideo: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default 5.
    @export(implementation) public var duration: Duration? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var generateAudio: Bool? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// 0 to 4, default 2.
    @export(implementation) public var safetyTolerance: Int? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// An image.
    @export(implementation) public var startImageURL: Media { get { _storage[6] } set { _storage[6] = newValue } }
    /// An image.
    @export(implementation) public var endImageURL: Media { get { _storage[7] } set { _storage[7] = newValue } }

    public typealias AspectRatio = RunComfyOptions.AspectRatio_Auto_21x9_2x1_16x9_and4More
    public typealias Resolution = RunComfyOptions.Resolution_720p_1080p
    public typealias Duration = RunComfyOptions.Duration_5to20

    @export(implementation) public init(
      prompt: String, startImageURL: Media, endImageURL: Media, aspectRatio: AspectRatio? = nil,
      resolution: Resolution? = nil, duration: Duration? = nil, generateAudio: Bool? = nil, safetyTolerance: Int? = nil
    ) {
      _storage = _Storage(
        Self._schema, prompt, aspectRatio, resolution, duration, generateAudio, safetyTolerance, startImageURL,
        endImageURL
      )
    }

    /// Flux 3 first last frame to video draft on RunComfy. Makes video.
    ///
    /// `POST /v1/models/blackforestlabs/flux-3/first-last-frame-to-video/draft`
    public nonisolated struct Draft: ModelRequest {
      @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
      /// Default `auto`.
      @export(implementation) public var aspectRatio: AspectRatio? {
        get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
      }
      /// Default 5.
      @export(implementation) public var duration: Duration? {
        get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
      }
      /// Default `true`.
      @export(implementation) public var generateAudio: Bool? {
        get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
      }
      /// 0 to 4, default 2.
      @export(implementation) public var safetyTolerance: Int? {
        get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
      }
      /// An image.
      @export(implementation) public var startImageURL: Media { get { _storage[5] } set { _storage[5] = newValue } }
      /// An image.
      @export(implementation) public var endImageURL: Media { get { _storage[6] } set { _storage[6] = newValue } }

      public typealias AspectRatio = RunComfyOptions.AspectRatio_Auto_21x9_2x1_16x9_and4More
      public typealias Duration = RunComfyOptions.Duration_5to20

      @export(implementation) public init(
        prompt: String, startImageURL: Media, endImageURL: Media, aspectRatio: AspectRatio? = nil,
        duration: Duration? = nil, generateAudio: Bool? = nil, safetyTolerance: Int? = nil
      ) {
        _storage = _Storage(
          Self._schema, prompt, aspectRatio, duration, generateAudio, safetyTolerance, startImageURL, endImageURL
        )
      }

      // MARK: Generated support

      public static let _schema = _Schema(
        "POST", "/v1/models/blackforestlabs/flux-3/first-last-frame-to-video/draft", output: .video, #"""
        {"type":"object","required":["prompt","start_image_url","end_image_url"],"properties":{
        "prompt":{"type":"string"},
        "aspect_ratio":{"type":"string","enum":["auto","21:9","2:1","16:9","4:3","1:1","3:4","9:16"]},
        "duration":{"type":"integer","enum":[5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20]},
        "generate_audio":{"type":"boolean"},
        "safety_tolerance":{"type":"integer","minimum":0,"maximum":4},
        "start_image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}},
        "end_image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
        """#)
      @usableFromInline var _storage: _Storage
      public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
      public func _contents(_: _StorageKey) -> _Storage { _storage }
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/blackforestlabs/flux-3/first-last-frame-to-video", output: .video, #"""
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
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Flux 3 image on RunComfy. Makes images.
  ///
  /// `POST /v1/models/blackforestlabs/flux-3/image`
  public nonisolated struct Image: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `landscape_4_3`.
    @export(implementation) public var imageSize: ImageSize? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default -1.
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }

    public typealias ImageSize = RunComfyOptions.ImageSize_SquareHd_Square_Portrait43_Portrait169_and2More

    @export(implementation) public init(prompt: String, imageSize: ImageSize? = nil, seed: Int? = nil) {
      _storage = _Storage(Self._schema, prompt, imageSize, seed)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/blackforestlabs/flux-3/image", output: .image, #"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"},
      "image_size":{"type":"string","enum":["square_hd","square","portrait_4_3","portrait_16_9","landscape_4_3",
        "landscape_16_9"]},
      "seed":{"type":"integer"}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Flux 3 image to video on RunComfy. Makes video.
  ///
  /// `POST /v1/models/blackforestlabs/flux-3/image-to-video`
  public nonisolated struct ImageToVideo: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `auto`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `auto`.
    @export(implementation) public var duration: Duration? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var generateAudio: Bool? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// 0 to 4, default 2.
    @export(implementation) public var safetyTolerance: Int? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// An image.
    @export(implementation) public var imageURL: Media { get { _storage[6] } set { _storage[6] = newValue } }

    public typealias AspectRatio = RunComfyOptions.AspectRatio_Auto_21x9_2x1_16x9_and4More
    public typealias Resolution = RunComfyOptions.Resolution_720p_1080p
    public typealias Duration = RunComfyOptions.Duration_Auto_5_6_7_and13More

    @export(implementation) public init(
      prompt: String, imageURL: Media, aspectRatio: AspectRatio? = nil, resolution: Resolution? = nil,
      duration: Duration? = nil, generateAudio: Bool? = nil, safetyTolerance: Int? = nil
    ) {
      _storage = _Storage(
        Self._schema, prompt, aspectRatio, resolution, duration, generateAudio, safetyTolerance, imageURL
      )
    }

    /// Flux 3 image to video draft on RunComfy. Makes video.
    ///
    /// `POST /v1/models/blackforestlabs/flux-3/image-to-video/draft`
    public nonisolated struct Draft: ModelRequest {
      @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
      /// Default `auto`.
      @export(implementation) public var aspectRatio: AspectRatio? {
        get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
      }
      /// Default `auto`.
      @export(implementation) public var duration: Duration? {
        get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
      }
      /// Default `true`.
      @export(implementation) public var generateAudio: Bool? {
        get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
      }
      /// 0 to 4, default 2.
      @export(implementation) public var safetyTolerance: Int? {
        get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
      }
      /// An image.
      @export(implementation) public var imageURL: Media { get { _storage[5] } set { _storage[5] = newValue } }

      public typealias AspectRatio = RunComfyOptions.AspectRatio_Auto_21x9_2x1_16x9_and4More
      public typealias Duration = RunComfyOptions.Duration_Auto_5_6_7_and13More

      @export(implementation) public init(
        prompt: String, imageURL: Media, aspectRatio: AspectRatio? = nil, duration: Duration? = nil,
        generateAudio: Bool? = nil, safetyTolerance: Int? = nil
      ) {
        _storage = _Storage(Self._schema, prompt, aspectRatio, duration, generateAudio, safetyTolerance, imageURL)
      }

      // MARK: Generated support

      public static let _schema = _Schema(
        "POST", "/v1/models/blackforestlabs/flux-3/image-to-video/draft", output: .video, #"""
        {"type":"object","required":["prompt","image_url"],"properties":{
        "prompt":{"type":"string"},
        "aspect_ratio":{"type":"string","enum":["auto","21:9","2:1","16:9","4:3","1:1","3:4","9:16"]},
        "duration":{"type":"string","enum":["auto","5","6","7","8","9","10","11","12","13","14","15","16","17","18",
          "19","20"]},
        "generate_audio":{"type":"boolean"},
        "safety_tolerance":{"type":"integer","minimum":0,"maximum":4},
        "image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
        """#)
      @usableFromInline var _storage: _Storage
      public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
      public func _contents(_: _StorageKey) -> _Storage { _storage }
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/blackforestlabs/flux-3/image-to-video", output: .video, #"""
      {"type":"object","required":["prompt","image_url"],"properties":{
      "prompt":{"type":"string"},
      "aspect_ratio":{"type":"string","enum":["auto","21:9","2:1","16:9","4:3","1:1","3:4","9:16"]},
      "resolution":{"type":"string","enum":["720p","1080p"]},
      "duration":{"type":"string","enum":["auto","5","6","7","8","9","10","11","12","13","14","15","16","17","18","19",
        "20"]},
      "generate_audio":{"type":"boolean"},
      "safety_tolerance":{"type":"integer","minimum":0,"maximum":4},
      "image_url":{"type":"string","media":{"kind":"image","accepts":["url","dataURI"]}}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Flux 3 keyframes to video on RunComfy. Makes video.
  ///
  /// `POST /v1/models/blackforestlabs/flux-3/keyframes-to-video`
  ///
  /// Takes a structured list of keyframes whose shape is not known. Incomplete: not every field is known; `extra` takes
  /// the others. Known from client code, not from documentation.
  public nonisolated struct KeyframesToVideo: ModelRequest {
    @export(implementation) public init() { _storage = _Storage(Self._schema) }

    /// Flux 3 keyframes to video draft on RunComfy. Makes video.
    ///
    /// `POST /v1/models/blackforestlabs/flux-3/keyframes-to-video/draft`
    ///
    /// Takes a structured list of keyframes whose shape is not known. Incomplete: not every field is known; `extra`
    /// takes the others. Known from client code, not from documentation.
    public nonisolated struct Draft: ModelRequest {
      @export(implementation) public init() { _storage = _Storage(Self._schema) }

      // MARK: Generated support

      public static let _schema = _Schema(
        "POST", "/v1/models/blackforestlabs/flux-3/keyframes-to-video/draft", output: .video, #"""
        {"type":"object"}
        """#)
      @usableFromInline var _storage: _Storage
      public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
      public func _contents(_: _StorageKey) -> _Storage { _storage }
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/blackforestlabs/flux-3/keyframes-to-video", output: .video, #"""
      {"type":"object"}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Flux 3 text to video on RunComfy. Makes video.
  ///
  /// `POST /v1/models/blackforestlabs/flux-3/text-to-video`
  public nonisolated struct TextToVideo: ModelRequest {
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `auto`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `720p`.
    @export(implementation) public var resolution: Resolution? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `auto`.
    @export(implementation) public var duration: Duration? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var generateAudio: Bool? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// 0 to 4, default 2.
    @export(implementation) public var safetyTolerance: Int? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }

    public typealias AspectRatio = RunComfyOptions.AspectRatio_Auto_21x9_2x1_16x9_and4More
    public typealias Resolution = RunComfyOptions.Resolution_720p_1080p
    public typealias Duration = RunComfyOptions.Duration_Auto_5_6_7_and13More

    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio? = nil, resolution: Resolution? = nil, duration: Duration? = nil,
      generateAudio: Bool? = nil, safetyTolerance: Int? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, aspectRatio, resolution, duration, generateAudio, safetyTolerance)
    }

    /// Flux 3 text to video draft on RunComfy. Makes video.
    ///
    /// `POST /v1/models/blackforestlabs/flux-3/text-to-video/draft`
    public nonisolated struct Draft: ModelRequest {
      @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
      /// Default `auto`.
      @export(implementation) public var aspectRatio: AspectRatio? {
        get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
      }
      /// Default `auto`.
      @export(implementation) public var duration: Duration? {
        get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
      }
      /// Default `true`.
      @export(implementation) public var generateAudio: Bool? {
        get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
      }
      /// 0 to 4, default 2.
      @export(implementation) public var safetyTolerance: Int? {
        get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
      }

      public typealias AspectRatio = RunComfyOptions.AspectRatio_Auto_21x9_2x1_16x9_and4More
      public typealias Duration = RunComfyOptions.Duration_Auto_5_6_7_and13More

      @export(implementation) public init(
        prompt: String, aspectRatio: AspectRatio? = nil, duration: Duration? = nil, generateAudio: Bool? = nil,
        safetyTolerance: Int? = nil
      ) {
        _storage = _Storage(Self._schema, prompt, aspectRatio, duration, generateAudio, safetyTolerance)
      }

      // MARK: Generated support

      public static let _schema = _Schema(
        "POST", "/v1/models/blackforestlabs/flux-3/text-to-video/draft", output: .video, #"""
        {"type":"object","required":["prompt"],"properties":{
        "prompt":{"type":"string"},
        "aspect_ratio":{"type":"string","enum":["auto","21:9","2:1","16:9","4:3","1:1","3:4","9:16"]},
        "duration":{"type":"string","enum":["auto","5","6","7","8","9","10","11","12","13","14","15","16","17","18",
          "19","20"]},
        "generate_audio":{"type":"boolean"},
        "safety_tolerance":{"type":"integer","minimum":0,"maximum":4}}}
        """#)
      @usableFromInline var _storage: _Storage
      public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
      public func _contents(_: _StorageKey) -> _Storage { _storage }
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/blackforestlabs/flux-3/text-to-video", output: .video, #"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string"},
      "aspect_ratio":{"type":"string","enum":["auto","21:9","2:1","16:9","4:3","1:1","3:4","9:16"]},
      "resolution":{"type":"string","enum":["720p","1080p"]},
      "duration":{"type":"string","enum":["auto","5","6","7","8","9","10","11","12","13","14","15","16","17","18","19",
        "20"]},
      "generate_audio":{"type":"boolean"},
      "safety_tolerance":{"type":"integer","minimum":0,"maximum":4}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension RunComfyOptions {
  public nonisolated enum AspectRatio_Auto_21x9_2x1_16x9_and4More: ModelOption {
    case auto, `21:9`, `2:1`, `16:9`, `4:3`, `1:1`, `3:4`, `9:16`
    public static var _texts: _OptionTexts { "|auto|21:9|2:1|16:9|4:3|1:1|3:4|9:16" }
  }
  public nonisolated enum Duration_5to20: Int, NumberOption {
    case `5` = 5, `6` = 6, `7` = 7, `8` = 8, `9` = 9, `10` = 10, `11` = 11, `12` = 12, `13` = 13, `14` = 14, `15` = 15,
    `16` = 16, `17` = 17, `18` = 18, `19` = 19, `20` = 20
  }
  public nonisolated enum Duration_Auto_5_6_7_and13More: ModelOption {
    case auto, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`, `18`, `19`, `20`
    public static var _texts: _OptionTexts { "|auto|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20" }
  }
}
