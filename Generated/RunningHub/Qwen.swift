// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum QwenImage2_0Pro {}
public enum QwenImage2_0 {}
public enum QwenImage3_0Pro {}
public enum QwenImage {}

extension QwenImage2_0Pro {
  /// qwen-image-2.0-pro/image-edit · POST /openapi/v2/alibaba/qwen-image-2.0-pro/image-edit
  public struct ImageEdit: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/alibaba/qwen-image-2.0-pro/image-edit", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["imageUrls"],"properties":{
      "imageUrls":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png","bmp","tiff","webp","gif"],"maxBytes":10485760}}},
      "prompt":{"type":"string","maxLength":800},
      "negativePrompt":{"type":"string","maxLength":500},
      "size":{"type":"string","enum":["1024*1024","1536*1536","768*1152","1024*1536","1152*768","1536*1024","960*1280","1080*1440","1280*960","1440*1080","720*1280","1080*1920","1280*720","1920*1080","1344*576","2048*872"]},
      "imageNum":{"type":"string","enum":["1","2","3","4","5","6"]}}}
      """#, common: runningHubCommon)
    public typealias Size = RunningHubOptions.Size
    public typealias ImageNum = RunningHubOptions.ImageNum
    /// Up to 3 items, each: JPEG, PNG, BMP, TIFF, WEBP or GIF, up to 10 MB.
    public var imageURLs: [Media]
    /// Up to 800 characters.
    public var prompt: String?
    /// Up to 500 characters.
    public var negativePrompt: String?
    public var size: Size?
    /// Default `1`.
    public var imageNum: ImageNum?
    public var extra: Extra = [:]
    public init(
      imageURLs: [Media], prompt: String? = nil, negativePrompt: String? = nil, size: Size? = nil,
      imageNum: ImageNum? = nil
    ) {
      self.imageURLs = imageURLs; self.prompt = prompt; self.negativePrompt = negativePrompt; self.size = size
      self.imageNum = imageNum
    }
    public init(_ blank: Blank) { imageURLs = [] }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&imageURLs); field(&prompt); field(&negativePrompt); field(&size); field(&imageNum); field(&extra)
    }
  }

  /// qwen-image-2.0-pro/text-to-image · POST /openapi/v2/alibaba/qwen-image-2.0-pro/text-to-image
  public struct TextToImage: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/alibaba/qwen-image-2.0-pro/text-to-image", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string","maxLength":800},
      "negativePrompt":{"type":"string","maxLength":500},
      "size":{"type":"string","enum":["1024*1024","1536*1536","768*1152","1024*1536","1152*768","1536*1024","960*1280","1080*1440","1280*960","1440*1080","720*1280","1080*1920","1280*720","1920*1080","1344*576","2048*872"]},
      "imageNum":{"type":"string","enum":["1","2","3","4","5","6"]},
      "promptExtend":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    public typealias Size = RunningHubOptions.Size
    public typealias ImageNum = RunningHubOptions.ImageNum
    /// Up to 800 characters.
    public var prompt: String
    /// Up to 500 characters.
    public var negativePrompt: String?
    /// Default `1024*1024`.
    public var size: Size?
    /// Default `1`.
    public var imageNum: ImageNum?
    /// Default `true`.
    public var promptExtend: Bool?
    public var extra: Extra = [:]
    public init(
      prompt: String, negativePrompt: String? = nil, size: Size? = nil, imageNum: ImageNum? = nil,
      promptExtend: Bool? = nil
    ) {
      self.prompt = prompt; self.negativePrompt = negativePrompt; self.size = size; self.imageNum = imageNum
      self.promptExtend = promptExtend
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&negativePrompt); field(&size); field(&imageNum); field(&promptExtend); field(&extra)
    }
  }
}

extension QwenImage2_0 {
  /// qwen-image-2.0/image-edit · POST /openapi/v2/alibaba/qwen-image-2.0/image-edit
  public struct ImageEdit: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/alibaba/qwen-image-2.0/image-edit", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["imageUrls","prompt"],"properties":{
      "imageUrls":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png","bmp","tiff","webp","gif"],"maxBytes":10485760}}},
      "prompt":{"type":"string","maxLength":800},
      "negativePrompt":{"type":"string","maxLength":500},
      "size":{"type":"string","enum":["1024*1024","1536*1536","768*1152","1024*1536","1152*768","1536*1024","960*1280","1080*1440","1280*960","1440*1080","720*1280","1080*1920","1280*720","1920*1080","1344*576","2048*872"]},
      "imageNum":{"type":"string","enum":["1","2","3","4","5","6"]}}}
      """#, common: runningHubCommon)
    public typealias Size = RunningHubOptions.Size
    public typealias ImageNum = RunningHubOptions.ImageNum
    /// Up to 3 items, each: JPEG, PNG, BMP, TIFF, WEBP or GIF, up to 10 MB.
    public var imageURLs: [Media]
    /// Up to 800 characters.
    public var prompt: String
    /// Up to 500 characters.
    public var negativePrompt: String?
    public var size: Size?
    /// Default `1`.
    public var imageNum: ImageNum?
    public var extra: Extra = [:]
    public init(
      imageURLs: [Media], prompt: String, negativePrompt: String? = nil, size: Size? = nil, imageNum: ImageNum? = nil
    ) {
      self.imageURLs = imageURLs; self.prompt = prompt; self.negativePrompt = negativePrompt; self.size = size
      self.imageNum = imageNum
    }
    public init(_ blank: Blank) { imageURLs = []; prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&imageURLs); field(&prompt); field(&negativePrompt); field(&size); field(&imageNum); field(&extra)
    }
  }

  /// qwen-image-2.0/text-to-image · POST /openapi/v2/alibaba/qwen-image-2.0/text-to-image
  public struct TextToImage: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/alibaba/qwen-image-2.0/text-to-image", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string","maxLength":800},
      "negativePrompt":{"type":"string","maxLength":500},
      "size":{"type":"string","enum":["1024*1024","1536*1536","768*1152","1024*1536","1152*768","1536*1024","960*1280","1080*1440","1280*960","1440*1080","720*1280","1080*1920","1280*720","1920*1080","1344*576","2048*872"]},
      "imageNum":{"type":"string","enum":["1","2","3","4","5","6"]},
      "promptExtend":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    public typealias Size = RunningHubOptions.Size
    public typealias ImageNum = RunningHubOptions.ImageNum
    /// Up to 800 characters.
    public var prompt: String
    /// Up to 500 characters.
    public var negativePrompt: String?
    /// Default `1024*1024`.
    public var size: Size?
    /// Default `1`.
    public var imageNum: ImageNum?
    /// Default `true`.
    public var promptExtend: Bool?
    public var extra: Extra = [:]
    public init(
      prompt: String, negativePrompt: String? = nil, size: Size? = nil, imageNum: ImageNum? = nil,
      promptExtend: Bool? = nil
    ) {
      self.prompt = prompt; self.negativePrompt = negativePrompt; self.size = size; self.imageNum = imageNum
      self.promptExtend = promptExtend
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&negativePrompt); field(&size); field(&imageNum); field(&promptExtend); field(&extra)
    }
  }
}

extension QwenImage3_0Pro {
  /// qwen-image-3.0-pro/image-edit · POST /openapi/v2/alibaba/qwen-image-3.0-pro/image-edit
  ///
  /// Known from client code, not from documentation.
  public struct ImageEdit: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/alibaba/qwen-image-3.0-pro/image-edit", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["imageUrls","prompt"],"properties":{
      "imageUrls":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"image","maxBytes":10485760},"evidence":"client"},"evidence":"client"},
      "prompt":{"type":"string","maxLength":2048,"evidence":"client"},
      "negativePrompt":{"type":"string","maxLength":500,"evidence":"client"},
      "size":{"type":"string","enum":["1024*1024","768*1152","1024*1536","1152*768","1536*1024","960*1280","1080*1440","1280*960","1440*1080","720*1280","1080*1920","1280*720","1920*1080","1344*576","2048*872"],"evidence":"client"},
      "imageNum":{"type":"integer","enum":[1,2,3,4,5,6],"evidence":"client"},
      "promptExtend":{"type":"boolean","evidence":"client"},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647,"evidence":"client"}}}
      """#, common: runningHubCommon)
    public typealias Size = RunningHubOptions.Size_2
    public typealias ImageNum = RunningHubOptions.ImageNum_2
    /// Up to 3 items, each: an image, up to 10 MB. Known from client code, not from documentation.
    public var imageURLs: [Media]
    /// Up to 2,048 characters. Known from client code, not from documentation.
    public var prompt: String
    /// Up to 500 characters. Known from client code, not from documentation.
    public var negativePrompt: String?
    /// Known from client code, not from documentation.
    public var size: Size?
    /// Default 1. Known from client code, not from documentation.
    public var imageNum: ImageNum?
    /// Default `true`. Known from client code, not from documentation.
    public var promptExtend: Bool?
    /// 0 to 2,147,483,647. Known from client code, not from documentation.
    public var seed: Int?
    public var extra: Extra = [:]
    public init(
      imageURLs: [Media], prompt: String, negativePrompt: String? = nil, size: Size? = nil, imageNum: ImageNum? = nil,
      promptExtend: Bool? = nil, seed: Int? = nil
    ) {
      self.imageURLs = imageURLs; self.prompt = prompt; self.negativePrompt = negativePrompt; self.size = size
      self.imageNum = imageNum; self.promptExtend = promptExtend; self.seed = seed
    }
    public init(_ blank: Blank) { imageURLs = []; prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&imageURLs); field(&prompt); field(&negativePrompt); field(&size); field(&imageNum); field(&promptExtend)
      field(&seed); field(&extra)
    }
  }

  /// qwen-image-3.0-pro/text-to-image · POST /openapi/v2/alibaba/qwen-image-3.0-pro/text-to-image
  ///
  /// Known from client code, not from documentation.
  public struct TextToImage: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/alibaba/qwen-image-3.0-pro/text-to-image", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string","maxLength":2048,"evidence":"client"},
      "negativePrompt":{"type":"string","maxLength":500,"evidence":"client"},
      "size":{"type":"string","enum":["1024*1024","1536*1536","768*1152","1024*1536","1152*768","1536*1024","960*1280","1080*1440","1280*960","1440*1080","720*1280","1080*1920","1280*720","1920*1080","1344*576","2048*872"],"evidence":"client"},
      "imageNum":{"type":"integer","enum":[1,2,3,4,5,6],"evidence":"client"},
      "promptExtend":{"type":"boolean","evidence":"client"},
      "seed":{"type":"integer","minimum":0,"maximum":2147483647,"evidence":"client"}}}
      """#, common: runningHubCommon)
    public typealias Size = RunningHubOptions.Size
    public typealias ImageNum = RunningHubOptions.ImageNum_2
    /// Up to 2,048 characters. Known from client code, not from documentation.
    public var prompt: String
    /// Up to 500 characters. Known from client code, not from documentation.
    public var negativePrompt: String?
    /// Known from client code, not from documentation.
    public var size: Size?
    /// Default 1. Known from client code, not from documentation.
    public var imageNum: ImageNum?
    /// Default `true`. Known from client code, not from documentation.
    public var promptExtend: Bool?
    /// 0 to 2,147,483,647. Known from client code, not from documentation.
    public var seed: Int?
    public var extra: Extra = [:]
    public init(
      prompt: String, negativePrompt: String? = nil, size: Size? = nil, imageNum: ImageNum? = nil,
      promptExtend: Bool? = nil, seed: Int? = nil
    ) {
      self.prompt = prompt; self.negativePrompt = negativePrompt; self.size = size; self.imageNum = imageNum
      self.promptExtend = promptExtend; self.seed = seed
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&negativePrompt); field(&size); field(&imageNum); field(&promptExtend); field(&seed)
      field(&extra)
    }
  }
}

/// qwen3-tts-flash · POST /openapi/v2/alibaba/qwen3-tts-flash
///
/// Known from client code, not from documentation.
public struct Qwen3TTSFlash: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/alibaba/qwen3-tts-flash", output: .text)
  public static let validator = Validator(#"""
    {"type":"object","required":["text","voice"],"properties":{
    "text":{"type":"string","maxLength":600,"evidence":"client"},
    "voice":{"type":"string","enum":["Cherry","Serena","Ethan","Chelsie","Momo","Vivian","Moon","Maia","Kai","Nofish","Bella","Jennifer","Ryan","Katerina","Aiden","Eldric Sage","Mia","Mochi","Bellona","Vincent","Bunny","Neil","Elias","Arthur","Nini","Seren","Pip","Stella","Bodega","Sonrisa","Alek","Dolce","Sohee","Ono Anna","Lenn","Emilien","Andre","Radio Gol","Jada","Dylan","Li","Marcus","Roy","Peter","Sunny","Eric","Rocky","Kiki"],"evidence":"client"},
    "languageType":{"type":"string","enum":["Auto","Chinese","English","German","Italian","Portuguese","Spanish","Japanese","Korean","French","Russian"],"evidence":"client"}}}
    """#, common: runningHubCommon)
  public typealias Voice = RunningHubOptions.Voice
  public typealias LanguageType = RunningHubOptions.LanguageType
  /// Up to 600 characters. Known from client code, not from documentation.
  public var text: String
  /// Default `Cherry`. Known from client code, not from documentation.
  public var voice: Voice
  /// Default `Auto`. Known from client code, not from documentation.
  public var languageType: LanguageType?
  public var extra: Extra = [:]
  public init(text: String, voice: Voice, languageType: LanguageType? = nil) {
    self.text = text; self.voice = voice; self.languageType = languageType
  }
  public init(_ blank: Blank) { text = ""; voice = .Cherry }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&text); field(&voice); field(&languageType); field(&extra)
  }
}

/// qwen3-tts-instruct-flash · POST /openapi/v2/alibaba/qwen3-tts-instruct-flash
///
/// Known from client code, not from documentation.
public struct Qwen3TTSInstructFlash: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/alibaba/qwen3-tts-instruct-flash", output: .text)
  public static let validator = Validator(#"""
    {"type":"object","required":["text","voice"],"properties":{
    "text":{"type":"string","maxLength":600,"evidence":"client"},
    "instructions":{"type":"string","maxLength":2000,"evidence":"client"},
    "optimizeInstructions":{"type":"boolean","evidence":"client"},
    "voice":{"type":"string","enum":["Cherry","Serena","Ethan","Chelsie","Momo","Vivian","Moon","Maia","Kai","Nofish","Bella","Eldric Sage","Mia","Mochi","Bellona","Vincent","Bunny","Neil","Elias","Arthur","Nini","Seren","Pip","Stella"],"evidence":"client"},
    "languageType":{"type":"string","enum":["Auto","Chinese","English","German","Italian","Portuguese","Spanish","Japanese","Korean","French","Russian"],"evidence":"client"}}}
    """#, common: runningHubCommon)
  public typealias Voice = RunningHubOptions.Voice_2
  public typealias LanguageType = RunningHubOptions.LanguageType
  /// Up to 600 characters. Known from client code, not from documentation.
  public var text: String
  /// Up to 2,000 characters. Known from client code, not from documentation.
  public var instructions: String?
  /// Default `false`. Known from client code, not from documentation.
  public var optimizeInstructions: Bool?
  /// Default `Cherry`. Known from client code, not from documentation.
  public var voice: Voice
  /// Default `Auto`. Known from client code, not from documentation.
  public var languageType: LanguageType?
  public var extra: Extra = [:]
  public init(
    text: String, voice: Voice, instructions: String? = nil, optimizeInstructions: Bool? = nil,
    languageType: LanguageType? = nil
  ) {
    self.text = text; self.voice = voice; self.instructions = instructions
    self.optimizeInstructions = optimizeInstructions; self.languageType = languageType
  }
  public init(_ blank: Blank) { text = ""; voice = .Cherry }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&text); field(&instructions); field(&optimizeInstructions); field(&voice); field(&languageType); field(&extra)
  }
}

extension QwenImage {
  /// qwen-image/edit-2511 · POST /openapi/v2/rhart-image/qwen-image/edit-2511
  ///
  /// Known from client code, not from documentation.
  public struct Edit2511: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-image/qwen-image/edit-2511", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["57##image","53##text","28##select","52##file_type"],"properties":{
      "57##image":{"type":"string","alias":"imageUrl","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760},"evidence":"client"},
      "58##image":{"type":"string","alias":"imageUrl2","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760},"evidence":"client"},
      "59##image":{"type":"string","alias":"imageUrl3","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760},"evidence":"client"},
      "53##text":{"type":"string","alias":"prompt","evidence":"client"},
      "28##select":{"type":"string","alias":"aspectRatio","enum":["1","2","3","4","5","6","7"],"labels":["1:1","3:4","4:3","9:16","16:9","2:3","3:2"],"evidence":"client"},
      "52##file_type":{"type":"string","alias":"outputFormat","evidence":"client"}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_27
    /// JPEG or PNG, up to 10 MB. Node 57, input `image`. Known from client code, not from documentation.
    public var imageURL: Media
    /// JPEG or PNG, up to 10 MB. Node 58, input `image`. Known from client code, not from documentation.
    public var imageURL2: Media?
    /// JPEG or PNG, up to 10 MB. Node 59, input `image`. Known from client code, not from documentation.
    public var imageURL3: Media?
    /// Node 53, input `text`. Known from client code, not from documentation.
    public var prompt: String
    /// Default `1:1`. Node 28, input `select`. Known from client code, not from documentation.
    public var aspectRatio: AspectRatio
    /// One of png, jpeg, webp(lossless), webp(lossy); how the service spells them is not known. Node 52, input `file_type`. Known from client code, not from documentation.
    public var outputFormat: String
    public var extra: Extra = [:]
    public init(
      imageURL: Media, prompt: String, aspectRatio: AspectRatio, outputFormat: String, imageURL2: Media? = nil,
      imageURL3: Media? = nil
    ) {
      self.imageURL = imageURL; self.prompt = prompt; self.aspectRatio = aspectRatio; self.outputFormat = outputFormat
      self.imageURL2 = imageURL2; self.imageURL3 = imageURL3
    }
    public init(_ blank: Blank) { imageURL = ""; prompt = ""; aspectRatio = .`1:1`; outputFormat = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&imageURL); field(&imageURL2); field(&imageURL3); field(&prompt); field(&aspectRatio)
      field(&outputFormat); field(&extra)
    }
  }

  /// qwen-image/edit-2511-lora · POST /openapi/v2/rhart-image/qwen-image/edit-2511-lora
  ///
  /// Known from client code, not from documentation.
  public struct Edit2511LoRA: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-image/qwen-image/edit-2511-lora", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["44##image","38##text","32##select"],"properties":{
      "44##image":{"type":"string","alias":"imageUrl","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760},"evidence":"client"},
      "38##text":{"type":"string","alias":"prompt","evidence":"client"},
      "32##select":{"type":"string","alias":"aspectRatio","enum":["1","2","3","4","5","6","7"],"labels":["1:1","3:4","4:3","9:16","16:9","2:3","3:2"],"evidence":"client"},
      "16##lora_name":{"type":"string","alias":"lora","evidence":"client"},
      "16##strength_model":{"type":"number","alias":"lora_strength","minimum":-100,"maximum":100,"multipleOf":0.01,"evidence":{"type":"client","alias":"client","minimum":"client","maximum":"client","multipleOf":"inferred"}},
      "40##file_type":{"type":"string","alias":"outputFormat","evidence":"client"}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_27
    /// JPEG or PNG, up to 10 MB. Node 44, input `image`. Known from client code, not from documentation.
    public var imageURL: Media
    /// Node 38, input `text`. Known from client code, not from documentation.
    public var prompt: String
    /// The page names custom as default, which is not among its options. Node 32, input `select`. Known from client code, not from documentation.
    public var aspectRatio: AspectRatio
    /// Name of a LoRA file (.safetensors) that the service knows. Node 16, input `lora_name`. Known from client code, not from documentation.
    public var lora: String?
    /// -100 to 100, in steps of 0.01, default 0. Node 16, input `strength_model`. Type, minimum, maximum from client code; step inferred.
    public var loraStrength: Double?
    /// One of png, jpeg, webp(lossless), webp(lossy); how the service spells them is not known. Node 40, input `file_type`. Known from client code, not from documentation.
    public var outputFormat: String?
    public var extra: Extra = [:]
    public init(
      imageURL: Media, prompt: String, aspectRatio: AspectRatio, lora: String? = nil, loraStrength: Double? = nil,
      outputFormat: String? = nil
    ) {
      self.imageURL = imageURL; self.prompt = prompt; self.aspectRatio = aspectRatio; self.lora = lora
      self.loraStrength = loraStrength; self.outputFormat = outputFormat
    }
    public init(_ blank: Blank) { imageURL = ""; prompt = ""; aspectRatio = .`1:1` }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&imageURL); field(&prompt); field(&aspectRatio); field(&lora); field(&loraStrength); field(&outputFormat)
      field(&extra)
    }
  }

  /// qwen-image/text-to-image-2512 · POST /openapi/v2/rhart-image/qwen-image/text-to-image-2512
  ///
  /// Known from client code, not from documentation.
  public struct TextToImage2512: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-image/qwen-image/text-to-image-2512", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["3##text","25##select","31##file_type"],"properties":{
      "3##text":{"type":"string","alias":"prompt","evidence":"client"},
      "25##select":{"type":"string","alias":"aspectRatio","enum":["1","2","3","4","5","6","7","8"],"labels":["1:1","3:4","4:3","9:16","16:9","2:3","3:2","custom"],"evidence":"client"},
      "23##value":{"type":"integer","alias":"customWidth","minimum":1,"maximum":5000,"evidence":"client"},
      "24##value":{"type":"integer","alias":"customHeight","minimum":1,"maximum":5000,"evidence":"client"},
      "31##file_type":{"type":"string","alias":"outputFormat","evidence":"client"}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_26
    /// Node 3, input `text`. Known from client code, not from documentation.
    public var prompt: String
    /// Default `16:9`. Node 25, input `select`. Known from client code, not from documentation.
    public var aspectRatio: AspectRatio
    /// Used when aspectRatio is custom. 1 to 5,000, default 1,024. Node 23, input `value`. Known from client code, not from documentation.
    public var customWidth: Int?
    /// Used when aspectRatio is custom. 1 to 5,000, default 1,024. Node 24, input `value`. Known from client code, not from documentation.
    public var customHeight: Int?
    /// One of png, jpeg, webp(lossless), webp(lossy); how the service spells them is not known. Node 31, input `file_type`. Known from client code, not from documentation.
    public var outputFormat: String
    public var extra: Extra = [:]
    public init(
      prompt: String, aspectRatio: AspectRatio, outputFormat: String, customWidth: Int? = nil, customHeight: Int? = nil
    ) {
      self.prompt = prompt; self.aspectRatio = aspectRatio; self.outputFormat = outputFormat
      self.customWidth = customWidth; self.customHeight = customHeight
    }
    public init(_ blank: Blank) { prompt = ""; aspectRatio = .`1:1`; outputFormat = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&aspectRatio); field(&customWidth); field(&customHeight); field(&outputFormat)
      field(&extra)
    }
  }

  /// qwen-image/text-to-image-2512-lora · POST /openapi/v2/rhart-image/qwen-image/text-to-image-2512-lora
  ///
  /// Known from client code, not from documentation.
  public struct TextToImage2512LoRA: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/rhart-image/qwen-image/text-to-image-2512-lora", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["24##select","6##text"],"properties":{
      "24##select":{"type":"string","alias":"aspectRatio","enum":["1","2","3","4","5","6","7"],"labels":["1:1","3:4","4:3","9:16","16:9","2:3","3:2"],"evidence":"client"},
      "6##text":{"type":"string","alias":"prompt","evidence":"client"},
      "10##lora_name":{"type":"string","alias":"lora","evidence":"client"},
      "10##strength_model":{"type":"number","alias":"lora_strength","minimum":-100,"maximum":100,"multipleOf":0.01,"evidence":{"type":"client","alias":"client","minimum":"client","maximum":"client","multipleOf":"inferred"}},
      "30##file_type":{"type":"string","alias":"outputFormat","evidence":"client"}}}
      """#, common: runningHubCommon)
    public typealias AspectRatio = RunningHubOptions.AspectRatio_27
    /// Default `9:16`. Node 24, input `select`. Known from client code, not from documentation.
    public var aspectRatio: AspectRatio
    /// Node 6, input `text`. Known from client code, not from documentation.
    public var prompt: String
    /// Name of a LoRA file (.safetensors) that the service knows. Node 10, input `lora_name`. Known from client code, not from documentation.
    public var lora: String?
    /// -100 to 100, in steps of 0.01, default 0. Node 10, input `strength_model`. Type, minimum, maximum from client code; step inferred.
    public var loraStrength: Double?
    /// One of png, jpeg, webp (lossless), webp (lossy); how the service spells them is not known. Node 30, input `file_type`. Known from client code, not from documentation.
    public var outputFormat: String?
    public var extra: Extra = [:]
    public init(
      aspectRatio: AspectRatio, prompt: String, lora: String? = nil, loraStrength: Double? = nil,
      outputFormat: String? = nil
    ) {
      self.aspectRatio = aspectRatio; self.prompt = prompt; self.lora = lora; self.loraStrength = loraStrength
      self.outputFormat = outputFormat
    }
    public init(_ blank: Blank) { aspectRatio = .`1:1`; prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&aspectRatio); field(&prompt); field(&lora); field(&loraStrength); field(&outputFormat); field(&extra)
    }
  }
}
