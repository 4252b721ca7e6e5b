// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum QwenImage2_0Pro {}
public nonisolated enum QwenImage2_0 {}
public nonisolated enum QwenImage3_0Pro {}
public nonisolated enum QwenImage {}

extension QwenImage2_0Pro {
  /// Qwen Image 2.0 Pro image edit on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/alibaba/qwen-image-2.0-pro/image-edit`
  public nonisolated struct ImageEdit: ModelRequest {
    /// Up to 3 items, each: JPEG, PNG, BMP, TIFF, WEBP or GIF, up to 10 MB.
    @export(implementation) public var imageURLs: [Media] { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 800 characters.
    @export(implementation) public var prompt: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Up to 500 characters.
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    @export(implementation) public var size: Size? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `1`.
    @export(implementation) public var imageNum: ImageNum? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }

    public typealias Size = RunningHubOptions.Size_1024x1024_1536x1536_768x1152_1024x1536_and12More
    public typealias ImageNum = RunningHubOptions.ImageNum_1to6

    @export(implementation) public init(
      imageURLs: [Media], prompt: String? = nil, negativePrompt: String? = nil, size: Size? = nil,
      imageNum: ImageNum? = nil
    ) {
      _storage = _Storage(Self._schema, imageURLs, prompt, negativePrompt, size, imageNum)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/alibaba/qwen-image-2.0-pro/image-edit", output: .image, #"""
      {"type":"object","required":["imageUrls"],"properties":{
      "imageUrls":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png",
        "bmp","tiff","webp","gif"],"maxBytes":10485760}}},
      "prompt":{"type":"string","maxLength":800},
      "negativePrompt":{"type":"string","maxLength":500},
      "size":{"type":"string","enum":["1024*1024","1536*1536","768*1152","1024*1536","1152*768","1536*1024","960*1280",
        "1080*1440","1280*960","1440*1080","720*1280","1080*1920","1280*720","1920*1080","1344*576","2048*872"]},
      "imageNum":{"type":"string","enum":["1","2","3","4","5","6"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Qwen Image 2.0 Pro text to image on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/alibaba/qwen-image-2.0-pro/text-to-image`
  public nonisolated struct TextToImage: ModelRequest {
    /// Up to 800 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 500 characters.
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `1024*1024`.
    @export(implementation) public var size: Size? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `1`.
    @export(implementation) public var imageNum: ImageNum? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var promptExtend: Bool? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }

    public typealias Size = RunningHubOptions.Size_1024x1024_1536x1536_768x1152_1024x1536_and12More
    public typealias ImageNum = RunningHubOptions.ImageNum_1to6

    @export(implementation) public init(
      prompt: String, negativePrompt: String? = nil, size: Size? = nil, imageNum: ImageNum? = nil,
      promptExtend: Bool? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, negativePrompt, size, imageNum, promptExtend)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/alibaba/qwen-image-2.0-pro/text-to-image", output: .image, #"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string","maxLength":800},
      "negativePrompt":{"type":"string","maxLength":500},
      "size":{"type":"string","enum":["1024*1024","1536*1536","768*1152","1024*1536","1152*768","1536*1024","960*1280",
        "1080*1440","1280*960","1440*1080","720*1280","1080*1920","1280*720","1920*1080","1344*576","2048*872"]},
      "imageNum":{"type":"string","enum":["1","2","3","4","5","6"]},
      "promptExtend":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension QwenImage2_0 {
  /// Qwen Image 2.0 image edit on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/alibaba/qwen-image-2.0/image-edit`
  public nonisolated struct ImageEdit: ModelRequest {
    /// Up to 3 items, each: JPEG, PNG, BMP, TIFF, WEBP or GIF, up to 10 MB.
    @export(implementation) public var imageURLs: [Media] { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 800 characters.
    @export(implementation) public var prompt: String { get { _storage[1] } set { _storage[1] = newValue } }
    /// Up to 500 characters.
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    @export(implementation) public var size: Size? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `1`.
    @export(implementation) public var imageNum: ImageNum? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }

    public typealias Size = RunningHubOptions.Size_1024x1024_1536x1536_768x1152_1024x1536_and12More
    public typealias ImageNum = RunningHubOptions.ImageNum_1to6

    @export(implementation) public init(
      imageURLs: [Media], prompt: String, negativePrompt: String? = nil, size: Size? = nil, imageNum: ImageNum? = nil
    ) {
      _storage = _Storage(Self._schema, imageURLs, prompt, negativePrompt, size, imageNum)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/alibaba/qwen-image-2.0/image-edit", output: .image, #"""
      {"type":"object","required":["imageUrls","prompt"],"properties":{
      "imageUrls":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png",
        "bmp","tiff","webp","gif"],"maxBytes":10485760}}},
      "prompt":{"type":"string","maxLength":800},
      "negativePrompt":{"type":"string","maxLength":500},
      "size":{"type":"string","enum":["1024*1024","1536*1536","768*1152","1024*1536","1152*768","1536*1024","960*1280",
        "1080*1440","1280*960","1440*1080","720*1280","1080*1920","1280*720","1920*1080","1344*576","2048*872"]},
      "imageNum":{"type":"string","enum":["1","2","3","4","5","6"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Qwen Image 2.0 text to image on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/alibaba/qwen-image-2.0/text-to-image`
  public nonisolated struct TextToImage: ModelRequest {
    /// Up to 800 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 500 characters.
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `1024*1024`.
    @export(implementation) public var size: Size? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `1`.
    @export(implementation) public var imageNum: ImageNum? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var promptExtend: Bool? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }

    public typealias Size = RunningHubOptions.Size_1024x1024_1536x1536_768x1152_1024x1536_and12More
    public typealias ImageNum = RunningHubOptions.ImageNum_1to6

    @export(implementation) public init(
      prompt: String, negativePrompt: String? = nil, size: Size? = nil, imageNum: ImageNum? = nil,
      promptExtend: Bool? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, negativePrompt, size, imageNum, promptExtend)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/alibaba/qwen-image-2.0/text-to-image", output: .image, #"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string","maxLength":800},
      "negativePrompt":{"type":"string","maxLength":500},
      "size":{"type":"string","enum":["1024*1024","1536*1536","768*1152","1024*1536","1152*768","1536*1024","960*1280",
        "1080*1440","1280*960","1440*1080","720*1280","1080*1920","1280*720","1920*1080","1344*576","2048*872"]},
      "imageNum":{"type":"string","enum":["1","2","3","4","5","6"]},
      "promptExtend":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension QwenImage3_0Pro {
  /// Qwen Image 3.0 Pro image edit on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/alibaba/qwen-image-3.0-pro/image-edit`
  ///
  /// Known from client code, not from documentation.
  public nonisolated struct ImageEdit: ModelRequest {
    /// Up to 3 items, each: an image, up to 10 MB.
    @export(implementation) public var imageURLs: [Media] { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 2,048 characters.
    @export(implementation) public var prompt: String { get { _storage[1] } set { _storage[1] = newValue } }
    /// Up to 500 characters.
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    @export(implementation) public var size: Size? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default 1.
    @export(implementation) public var imageNum: ImageNum? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var promptExtend: Bool? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// 0 to 2,147,483,647.
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }

    public nonisolated enum Size: ModelOption {
      case `1024*1024`, `768*1152`, `1024*1536`, `1152*768`, `1536*1024`, `960*1280`, `1080*1440`, `1280*960`,
      `1440*1080`, `720*1280`, `1080*1920`, `1280*720`, `1920*1080`, `1344*576`, `2048*872`
      public static var _texts: _OptionTexts {
        """
          |1024*1024|768*1152|1024*1536|1152*768|1536*1024|960*1280|1080*1440|1280*960|1440*1080|720*1280|1080*1920\
          |1280*720|1920*1080|1344*576|2048*872
          """
      }
    }

    public typealias ImageNum = RunningHubOptions.ImageNum_1to6_BB31

    @export(implementation) public init(
      imageURLs: [Media], prompt: String, negativePrompt: String? = nil, size: Size? = nil, imageNum: ImageNum? = nil,
      promptExtend: Bool? = nil, seed: Int? = nil
    ) {
      _storage = _Storage(Self._schema, imageURLs, prompt, negativePrompt, size, imageNum, promptExtend, seed)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/alibaba/qwen-image-3.0-pro/image-edit", output: .image, #"""
      {"type":"object","required":["imageUrls","prompt"],"properties":{
      "imageUrls":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"image","maxBytes":10485760},
        "evidence":"client"},"evidence":"client"},
      "prompt":{"type":"string","maxLength":2048,"evidence":"client"},
      "negativePrompt":{"type":"string","maxLength":500,"evidence":"client"},
      "size":{"type":"string","enum":["1024*1024","768*1152","1024*1536","1152*768","1536*1024","960*1280","1080*1440",
        "1280*960","1440*1080","720*1280","1080*1920","1280*720","1920*1080","1344*576","2048*872"],
        "evidence":"client"},
      "imageNum":{"type":"integer","enum":[1,2,3,4,5,6],"evidence":"client"},
      "promptExtend":{"type":"boolean","evidence":"client"},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647,"evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Qwen Image 3.0 Pro text to image on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/alibaba/qwen-image-3.0-pro/text-to-image`
  ///
  /// Known from client code, not from documentation.
  public nonisolated struct TextToImage: ModelRequest {
    /// Up to 2,048 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 500 characters.
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    @export(implementation) public var size: Size? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default 1.
    @export(implementation) public var imageNum: ImageNum? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `true`.
    @export(implementation) public var promptExtend: Bool? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// 0 to 2,147,483,647.
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }

    public typealias Size = RunningHubOptions.Size_1024x1024_1536x1536_768x1152_1024x1536_and12More
    public typealias ImageNum = RunningHubOptions.ImageNum_1to6_BB31

    @export(implementation) public init(
      prompt: String, negativePrompt: String? = nil, size: Size? = nil, imageNum: ImageNum? = nil,
      promptExtend: Bool? = nil, seed: Int? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, negativePrompt, size, imageNum, promptExtend, seed)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/alibaba/qwen-image-3.0-pro/text-to-image", output: .image, #"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string","maxLength":2048,"evidence":"client"},
      "negativePrompt":{"type":"string","maxLength":500,"evidence":"client"},
      "size":{"type":"string","enum":["1024*1024","1536*1536","768*1152","1024*1536","1152*768","1536*1024","960*1280",
        "1080*1440","1280*960","1440*1080","720*1280","1080*1920","1280*720","1920*1080","1344*576","2048*872"],
        "evidence":"client"},
      "imageNum":{"type":"integer","enum":[1,2,3,4,5,6],"evidence":"client"},
      "promptExtend":{"type":"boolean","evidence":"client"},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647,"evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

/// Qwen3 TTS Flash on RunningHub. Makes text.
///
/// `POST /openapi/v2/alibaba/qwen3-tts-flash`
///
/// Known from client code, not from documentation.
public nonisolated struct Qwen3TTSFlash: ModelRequest {
  /// Up to 600 characters.
  @export(implementation) public var text: String { get { _storage[0] } set { _storage[0] = newValue } }
  /// Default `Cherry`.
  @export(implementation) public var voice: Voice { get { _storage[1] } set { _storage[1] = newValue } }
  /// Default `Auto`.
  @export(implementation) public var languageType: LanguageType? {
    get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
  }

  public nonisolated enum Voice: ModelOption {
    case Cherry, Serena, Ethan, Chelsie, Momo, Vivian, Moon, Maia, Kai, Nofish, Bella, Jennifer, Ryan, Katerina, Aiden,
    `Eldric Sage`, Mia, Mochi, Bellona, Vincent, Bunny, Neil, Elias, Arthur, Nini, Seren, Pip, Stella, Bodega, Sonrisa,
    Alek, Dolce, Sohee, `Ono Anna`, Lenn, Emilien, Andre, `Radio Gol`, Jada, Dylan, Li, Marcus, Roy, Peter, Sunny,
    Eric, Rocky, Kiki
    public static var _texts: _OptionTexts {
      """
        |Cherry|Serena|Ethan|Chelsie|Momo|Vivian|Moon|Maia|Kai|Nofish|Bella|Jennifer|Ryan|Katerina|Aiden|Eldric Sage|Mia\
        |Mochi|Bellona|Vincent|Bunny|Neil|Elias|Arthur|Nini|Seren|Pip|Stella|Bodega|Sonrisa|Alek|Dolce|Sohee|Ono Anna\
        |Lenn|Emilien|Andre|Radio Gol|Jada|Dylan|Li|Marcus|Roy|Peter|Sunny|Eric|Rocky|Kiki
        """
    }
  }

  public typealias LanguageType = RunningHubOptions.LanguageType_Auto_Chinese_English_German_and7More

  @export(implementation) public init(text: String, voice: Voice, languageType: LanguageType? = nil) {
    _storage = _Storage(Self._schema, text, voice, languageType)
  }

  // MARK: Generated support

  public static let _schema = _Schema(
    "POST", "/openapi/v2/alibaba/qwen3-tts-flash", output: .text, #"""
    {"type":"object","required":["text","voice"],"properties":{
    "text":{"type":"string","maxLength":600,"evidence":"client"},
    "voice":{"type":"string","enum":["Cherry","Serena","Ethan","Chelsie","Momo","Vivian","Moon","Maia","Kai","Nofish",
      "Bella","Jennifer","Ryan","Katerina","Aiden","Eldric Sage","Mia","Mochi","Bellona","Vincent","Bunny","Neil",
      "Elias","Arthur","Nini","Seren","Pip","Stella","Bodega","Sonrisa","Alek","Dolce","Sohee","Ono Anna","Lenn",
      "Emilien","Andre","Radio Gol","Jada","Dylan","Li","Marcus","Roy","Peter","Sunny","Eric","Rocky","Kiki"],
      "evidence":"client"},
    "languageType":{"type":"string","enum":["Auto","Chinese","English","German","Italian","Portuguese","Spanish",
      "Japanese","Korean","French","Russian"],"evidence":"client"}}}
    """#, common: runningHubCommon)
  @usableFromInline var _storage: _Storage
  public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
  public func _contents(_: _StorageKey) -> _Storage { _storage }
}

/// Qwen3 TTS Instruct Flash on RunningHub. Makes text.
///
/// `POST /openapi/v2/alibaba/qwen3-tts-instruct-flash`
///
/// Known from client code, not from documentation.
public nonisolated struct Qwen3TTSInstructFlash: ModelRequest {
  /// Up to 600 characters.
  @export(implementation) public var text: String { get { _storage[0] } set { _storage[0] = newValue } }
  /// Up to 2,000 characters.
  @export(implementation) public var instructions: String? {
    get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
  }
  /// Default `false`.
  @export(implementation) public var optimizeInstructions: Bool? {
    get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
  }
  /// Default `Cherry`.
  @export(implementation) public var voice: Voice { get { _storage[3] } set { _storage[3] = newValue } }
  /// Default `Auto`.
  @export(implementation) public var languageType: LanguageType? {
    get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
  }

  public nonisolated enum Voice: ModelOption {
    case Cherry, Serena, Ethan, Chelsie, Momo, Vivian, Moon, Maia, Kai, Nofish, Bella, `Eldric Sage`, Mia, Mochi,
    Bellona, Vincent, Bunny, Neil, Elias, Arthur, Nini, Seren, Pip, Stella
    public static var _texts: _OptionTexts {
      """
        |Cherry|Serena|Ethan|Chelsie|Momo|Vivian|Moon|Maia|Kai|Nofish|Bella|Eldric Sage|Mia|Mochi|Bellona|Vincent|Bunny\
        |Neil|Elias|Arthur|Nini|Seren|Pip|Stella
        """
    }
  }

  public typealias LanguageType = RunningHubOptions.LanguageType_Auto_Chinese_English_German_and7More

  @export(implementation) public init(
    text: String, voice: Voice, instructions: String? = nil, optimizeInstructions: Bool? = nil,
    languageType: LanguageType? = nil
  ) {
    _storage = _Storage(Self._schema, text, instructions, optimizeInstructions, voice, languageType)
  }

  // MARK: Generated support

  public static let _schema = _Schema(
    "POST", "/openapi/v2/alibaba/qwen3-tts-instruct-flash", output: .text, #"""
    {"type":"object","required":["text","voice"],"properties":{
    "text":{"type":"string","maxLength":600,"evidence":"client"},
    "instructions":{"type":"string","maxLength":2000,"evidence":"client"},
    "optimizeInstructions":{"type":"boolean","evidence":"client"},
    "voice":{"type":"string","enum":["Cherry","Serena","Ethan","Chelsie","Momo","Vivian","Moon","Maia","Kai","Nofish",
      "Bella","Eldric Sage","Mia","Mochi","Bellona","Vincent","Bunny","Neil","Elias","Arthur","Nini","Seren","Pip",
      "Stella"],"evidence":"client"},
    "languageType":{"type":"string","enum":["Auto","Chinese","English","German","Italian","Portuguese","Spanish",
      "Japanese","Korean","French","Russian"],"evidence":"client"}}}
    """#, common: runningHubCommon)
  @usableFromInline var _storage: _Storage
  public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
  public func _contents(_: _StorageKey) -> _Storage { _storage }
}

extension QwenImage {
  /// Qwen Image edit 2511 on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/rhart-image/qwen-image/edit-2511`
  ///
  /// Known from client code, not from documentation.
  public nonisolated struct Edit2511: ModelRequest {
    /// JPEG or PNG, up to 10 MB. Node 57, input `image`.
    @export(implementation) public var imageURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
    /// JPEG or PNG, up to 10 MB. Node 58, input `image`.
    @export(implementation) public var imageURL2: Media? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// JPEG or PNG, up to 10 MB. Node 59, input `image`.
    @export(implementation) public var imageURL3: Media? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Node 53, input `text`.
    @export(implementation) public var prompt: String { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `1:1`. Node 28, input `select`.
    @export(implementation) public var aspectRatio: AspectRatio { get { _storage[4] } set { _storage[4] = newValue } }
    /// One of png, jpeg, webp(lossless), webp(lossy); how the service spells them is not known. Node 52, input
    /// `file_type`.
    @export(implementation) public var outputFormat: String { get { _storage[5] } set { _storage[5] = newValue } }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_1x1_3x4_4x3_9x16_and3More

    @export(implementation) public init(
      imageURL: Media, prompt: String, aspectRatio: AspectRatio, outputFormat: String, imageURL2: Media? = nil,
      imageURL3: Media? = nil
    ) {
      _storage = _Storage(Self._schema, imageURL, imageURL2, imageURL3, prompt, aspectRatio, outputFormat)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-image/qwen-image/edit-2511", output: .image, #"""
      {"type":"object","required":["57##image","53##text","28##select","52##file_type"],"properties":{
      "57##image":{"type":"string","alias":"imageUrl","media":{"kind":"image","formats":["jpeg","png"],
        "maxBytes":10485760},"evidence":"client"},
      "58##image":{"type":"string","alias":"imageUrl2","media":{"kind":"image","formats":["jpeg","png"],
        "maxBytes":10485760},"evidence":"client"},
      "59##image":{"type":"string","alias":"imageUrl3","media":{"kind":"image","formats":["jpeg","png"],
        "maxBytes":10485760},"evidence":"client"},
      "53##text":{"type":"string","alias":"prompt","evidence":"client"},
      "28##select":{"type":"string","alias":"aspectRatio","enum":["1","2","3","4","5","6","7"],"labels":["1:1","3:4",
        "4:3","9:16","16:9","2:3","3:2"],"evidence":"client"},
      "52##file_type":{"type":"string","alias":"outputFormat","evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Qwen Image edit 2511 LoRA on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/rhart-image/qwen-image/edit-2511-lora`
  ///
  /// Known from client code, not from documentation.
  public nonisolated struct Edit2511LoRA: ModelRequest {
    /// JPEG or PNG, up to 10 MB. Node 44, input `image`.
    @export(implementation) public var imageURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
    /// Node 38, input `text`.
    @export(implementation) public var prompt: String { get { _storage[1] } set { _storage[1] = newValue } }
    /// The page names custom as default, which is not among its options. Node 32, input `select`.
    @export(implementation) public var aspectRatio: AspectRatio { get { _storage[2] } set { _storage[2] = newValue } }
    /// Name of a LoRA file (.safetensors) that the service knows. Node 16, input `lora_name`.
    @export(implementation) public var lora: String? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// -100 to 100, in steps of 0.01, default 0. Node 16, input `strength_model`. Type, minimum, maximum from client
    /// code; step inferred.
    @export(implementation) public var loraStrength: Double? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// One of png, jpeg, webp(lossless), webp(lossy); how the service spells them is not known. Node 40, input
    /// `file_type`.
    @export(implementation) public var outputFormat: String? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_1x1_3x4_4x3_9x16_and3More

    @export(implementation) public init(
      imageURL: Media, prompt: String, aspectRatio: AspectRatio, lora: String? = nil, loraStrength: Double? = nil,
      outputFormat: String? = nil
    ) {
      _storage = _Storage(Self._schema, imageURL, prompt, aspectRatio, lora, loraStrength, outputFormat)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-image/qwen-image/edit-2511-lora", output: .image, #"""
      {"type":"object","required":["44##image","38##text","32##select"],"properties":{
      "44##image":{"type":"string","alias":"imageUrl","media":{"kind":"image","formats":["jpeg","png"],
        "maxBytes":10485760},"evidence":"client"},
      "38##text":{"type":"string","alias":"prompt","evidence":"client"},
      "32##select":{"type":"string","alias":"aspectRatio","enum":["1","2","3","4","5","6","7"],"labels":["1:1","3:4",
        "4:3","9:16","16:9","2:3","3:2"],"evidence":"client"},
      "16##lora_name":{"type":"string","alias":"lora","evidence":"client"},
      "16##strength_model":{"type":"number","alias":"lora_strength","minimum":-100,"maximum":100,"multipleOf":0.01,
        "evidence":{"type":"client","alias":"client","minimum":"client","maximum":"client","multipleOf":"inferred"}},
      "40##file_type":{"type":"string","alias":"outputFormat","evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Qwen Image text to image 2512 on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/rhart-image/qwen-image/text-to-image-2512`
  ///
  /// Known from client code, not from documentation.
  public nonisolated struct TextToImage2512: ModelRequest {
    /// Node 3, input `text`.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `16:9`. Node 25, input `select`.
    @export(implementation) public var aspectRatio: AspectRatio { get { _storage[1] } set { _storage[1] = newValue } }
    /// Used when aspectRatio is custom. 1 to 5,000, default 1,024. Node 23, input `value`.
    @export(implementation) public var customWidth: Int? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Used when aspectRatio is custom. 1 to 5,000, default 1,024. Node 24, input `value`.
    @export(implementation) public var customHeight: Int? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// One of png, jpeg, webp(lossless), webp(lossy); how the service spells them is not known. Node 31, input
    /// `file_type`.
    @export(implementation) public var outputFormat: String { get { _storage[4] } set { _storage[4] = newValue } }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_1x1_3x4_4x3_9x16_and4More

    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio, outputFormat: String, customWidth: Int? = nil, customHeight: Int? = nil
    ) {
      _storage = _Storage(Self._schema, prompt, aspectRatio, customWidth, customHeight, outputFormat)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-image/qwen-image/text-to-image-2512", output: .image, #"""
      {"type":"object","required":["3##text","25##select","31##file_type"],"properties":{
      "3##text":{"type":"string","alias":"prompt","evidence":"client"},
      "25##select":{"type":"string","alias":"aspectRatio","enum":["1","2","3","4","5","6","7","8"],"labels":["1:1",
        "3:4","4:3","9:16","16:9","2:3","3:2","custom"],"evidence":"client"},
      "23##value":{"type":"integer","alias":"customWidth","minimum":1,"maximum":5000,"evidence":"client"},
      "24##value":{"type":"integer","alias":"customHeight","minimum":1,"maximum":5000,"evidence":"client"},
      "31##file_type":{"type":"string","alias":"outputFormat","evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Qwen Image text to image 2512 LoRA on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/rhart-image/qwen-image/text-to-image-2512-lora`
  ///
  /// Known from client code, not from documentation.
  public nonisolated struct TextToImage2512LoRA: ModelRequest {
    /// Default `9:16`. Node 24, input `select`.
    @export(implementation) public var aspectRatio: AspectRatio { get { _storage[0] } set { _storage[0] = newValue } }
    /// Node 6, input `text`.
    @export(implementation) public var prompt: String { get { _storage[1] } set { _storage[1] = newValue } }
    /// Name of a LoRA file (.safetensors) that the service knows. Node 10, input `lora_name`.
    @export(implementation) public var lora: String? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// -100 to 100, in steps of 0.01, default 0. Node 10, input `strength_model`. Type, minimum, maximum from client
    /// code; step inferred.
    @export(implementation) public var loraStrength: Double? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// One of png, jpeg, webp (lossless), webp (lossy); how the service spells them is not known. Node 30, input
    /// `file_type`.
    @export(implementation) public var outputFormat: String? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }

    public typealias AspectRatio = RunningHubOptions.AspectRatio_1x1_3x4_4x3_9x16_and3More

    @export(implementation) public init(
      aspectRatio: AspectRatio, prompt: String, lora: String? = nil, loraStrength: Double? = nil,
      outputFormat: String? = nil
    ) {
      _storage = _Storage(Self._schema, aspectRatio, prompt, lora, loraStrength, outputFormat)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/rhart-image/qwen-image/text-to-image-2512-lora", output: .image, #"""
      {"type":"object","required":["24##select","6##text"],"properties":{
      "24##select":{"type":"string","alias":"aspectRatio","enum":["1","2","3","4","5","6","7"],"labels":["1:1","3:4",
        "4:3","9:16","16:9","2:3","3:2"],"evidence":"client"},
      "6##text":{"type":"string","alias":"prompt","evidence":"client"},
      "10##lora_name":{"type":"string","alias":"lora","evidence":"client"},
      "10##strength_model":{"type":"number","alias":"lora_strength","minimum":-100,"maximum":100,"multipleOf":0.01,
        "evidence":{"type":"client","alias":"client","minimum":"client","maximum":"client","multipleOf":"inferred"}},
      "30##file_type":{"type":"string","alias":"outputFormat","evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension RunningHubOptions {
  public nonisolated enum ImageNum_1to6: ModelOption {
    case `1`, `2`, `3`, `4`, `5`, `6`
    public static var _texts: _OptionTexts { "|1|2|3|4|5|6" }
  }
  public nonisolated enum ImageNum_1to6_BB31: Int, NumberOption {
    case `1` = 1, `2` = 2, `3` = 3, `4` = 4, `5` = 5, `6` = 6
  }
  public nonisolated enum LanguageType_Auto_Chinese_English_German_and7More: ModelOption {
    case Auto, Chinese, English, German, Italian, Portuguese, Spanish, Japanese, Korean, French, Russian
    public static var _texts: _OptionTexts {
      "|Auto|Chinese|English|German|Italian|Portuguese|Spanish|Japanese|Korean|French|Russian"
    }
  }
  public nonisolated enum Size_1024x1024_1536x1536_768x1152_1024x1536_and12More: ModelOption {
    case `1024*1024`, `1536*1536`, `768*1152`, `1024*1536`, `1152*768`, `1536*1024`, `960*1280`, `1080*1440`,
    `1280*960`, `1440*1080`, `720*1280`, `1080*1920`, `1280*720`, `1920*1080`, `1344*576`, `2048*872`
    public static var _texts: _OptionTexts {
      """
        |1024*1024|1536*1536|768*1152|1024*1536|1152*768|1536*1024|960*1280|1080*1440|1280*960|1440*1080|720*1280\
        |1080*1920|1280*720|1920*1080|1344*576|2048*872
        """
    }
  }
}
