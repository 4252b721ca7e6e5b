// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// topazlabs-image-gigapixel-art-and-cgi · POST /openapi/v2/topazlabs/image-gigapixel-art-and-cgi
///
/// Known from client code, not from documentation.
public struct TopazLabsImageGigapixelArtAndCGI: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/topazlabs/image-gigapixel-art-and-cgi", output: .image)
  public static let validator = Validator(#"""
    {"type":"object","required":["imageUrl"],"properties":{
    "imageUrl":{"type":"string","media":{"kind":"image","maxBytes":52428800},"evidence":"client"},
    "outputWidth":{"type":"integer","minimum":1,"maximum":32000,"evidence":"client"},
    "outputHeight":{"type":"integer","minimum":1,"maximum":32000,"evidence":"client"},
    "outputFormat":{"type":"string","enum":["jpeg","jpg","png","tiff","tif"],"evidence":"client"},
    "cropToFill":{"type":"boolean","evidence":"client"},
    "deblurStrength":{"type":"number","minimum":0,"maximum":1,"evidence":"client"},
    "strength":{"type":"number","minimum":0.01,"maximum":1,"evidence":"client"},
    "fixCompression":{"type":"number","minimum":0,"maximum":1,"evidence":"client"},
    "denoise":{"type":"number","minimum":0,"maximum":1,"evidence":"client"},
    "sharpen":{"type":"number","minimum":0,"maximum":1,"evidence":"client"},
    "subjectDetection":{"type":"string","enum":["All","Foreground","Background"],"evidence":"client"},
    "faceEnhancement":{"type":"boolean","evidence":"client"},
    "faceEnhancementStrength":{"type":"number","minimum":0,"maximum":1,"evidence":"client"},
    "faceEnhancementCreativity":{"type":"number","minimum":0,"maximum":1,"evidence":"client"}}}
    """#, common: runningHubCommon)
  public typealias OutputFormat = RunningHubOptions.OutputFormat_4
  public typealias SubjectDetection = RunningHubOptions.SubjectDetection
  /// An image, up to 50 MB. Known from client code, not from documentation.
  public var imageURL: Media
  /// 1 to 32,000, default 1,920. Known from client code, not from documentation.
  public var outputWidth: Int?
  /// 1 to 32,000, default 1,080. Known from client code, not from documentation.
  public var outputHeight: Int?
  /// Default `jpeg`. Known from client code, not from documentation.
  public var outputFormat: OutputFormat?
  /// Default `false`. Known from client code, not from documentation.
  public var cropToFill: Bool?
  /// 0 to 1, default 0.5. Known from client code, not from documentation.
  public var deblurStrength: Double?
  /// 0.01 to 1, default 0.25. Known from client code, not from documentation.
  public var strength: Double?
  /// 0 to 1, default 0. Known from client code, not from documentation.
  public var fixCompression: Double?
  /// 0 to 1, default 0. Known from client code, not from documentation.
  public var denoise: Double?
  /// 0 to 1, default 0. Known from client code, not from documentation.
  public var sharpen: Double?
  /// Default `All`. Known from client code, not from documentation.
  public var subjectDetection: SubjectDetection?
  /// Default `false`. Known from client code, not from documentation.
  public var faceEnhancement: Bool?
  /// 0 to 1, default 0.8. Known from client code, not from documentation.
  public var faceEnhancementStrength: Double?
  /// 0 to 1, default 0. Known from client code, not from documentation.
  public var faceEnhancementCreativity: Double?
  public var extra: Extra = [:]
  public init(
    imageURL: Media, outputWidth: Int? = nil, outputHeight: Int? = nil, outputFormat: OutputFormat? = nil,
    cropToFill: Bool? = nil, deblurStrength: Double? = nil, strength: Double? = nil, fixCompression: Double? = nil,
    denoise: Double? = nil, sharpen: Double? = nil, subjectDetection: SubjectDetection? = nil,
    faceEnhancement: Bool? = nil, faceEnhancementStrength: Double? = nil, faceEnhancementCreativity: Double? = nil
  ) {
    self.imageURL = imageURL; self.outputWidth = outputWidth; self.outputHeight = outputHeight
    self.outputFormat = outputFormat; self.cropToFill = cropToFill; self.deblurStrength = deblurStrength
    self.strength = strength; self.fixCompression = fixCompression; self.denoise = denoise; self.sharpen = sharpen
    self.subjectDetection = subjectDetection; self.faceEnhancement = faceEnhancement
    self.faceEnhancementStrength = faceEnhancementStrength; self.faceEnhancementCreativity = faceEnhancementCreativity
  }
  public init(_ blank: Blank) { imageURL = "" }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&imageURL); field(&outputWidth); field(&outputHeight); field(&outputFormat); field(&cropToFill)
    field(&deblurStrength); field(&strength); field(&fixCompression); field(&denoise); field(&sharpen)
    field(&subjectDetection); field(&faceEnhancement); field(&faceEnhancementStrength)
    field(&faceEnhancementCreativity); field(&extra)
  }
}

/// topazlabs-image-gigapixel-high-fidelity-2 · POST /openapi/v2/topazlabs/image-gigapixel-high-fidelity-2
///
/// Known from client code, not from documentation.
public struct TopazLabsImageGigapixelHighFidelity2: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/topazlabs/image-gigapixel-high-fidelity-2", output: .image)
  public static let validator = Validator(#"""
    {"type":"object","required":["imageUrl"],"properties":{
    "imageUrl":{"type":"string","media":{"kind":"image","maxBytes":52428800},"evidence":"client"},
    "outputWidth":{"type":"integer","minimum":1,"maximum":32000,"evidence":"client"},
    "outputHeight":{"type":"integer","minimum":1,"maximum":32000,"evidence":"client"},
    "outputFormat":{"type":"string","enum":["jpeg","jpg","png"],"evidence":"client"},
    "cropToFill":{"type":"boolean","evidence":"client"},
    "strength":{"type":"number","minimum":0.01,"maximum":1,"evidence":"client"},
    "fixCompression":{"type":"number","minimum":0,"maximum":1,"evidence":"client"},
    "denoise":{"type":"number","minimum":0,"maximum":1,"evidence":"client"},
    "sharpen":{"type":"number","minimum":0,"maximum":1,"evidence":"client"},
    "subjectDetection":{"type":"string","enum":["All","Foreground","Background"],"evidence":"client"},
    "faceEnhancement":{"type":"boolean","evidence":"client"},
    "faceEnhancementStrength":{"type":"number","minimum":0,"maximum":1,"evidence":"client"},
    "faceEnhancementCreativity":{"type":"number","minimum":0,"maximum":1,"evidence":"client"}}}
    """#, common: runningHubCommon)
  public typealias OutputFormat = RunningHubOptions.OutputFormat_5
  public typealias SubjectDetection = RunningHubOptions.SubjectDetection
  /// An image, up to 50 MB. Known from client code, not from documentation.
  public var imageURL: Media
  /// 1 to 32,000, default 1,920. Known from client code, not from documentation.
  public var outputWidth: Int?
  /// 1 to 32,000, default 1,080. Known from client code, not from documentation.
  public var outputHeight: Int?
  /// Default `jpeg`. Known from client code, not from documentation.
  public var outputFormat: OutputFormat?
  /// Default `false`. Known from client code, not from documentation.
  public var cropToFill: Bool?
  /// 0.01 to 1, default 0.25. Known from client code, not from documentation.
  public var strength: Double?
  /// 0 to 1, default 0. Known from client code, not from documentation.
  public var fixCompression: Double?
  /// 0 to 1, default 0. Known from client code, not from documentation.
  public var denoise: Double?
  /// 0 to 1, default 0. Known from client code, not from documentation.
  public var sharpen: Double?
  /// Default `All`. Known from client code, not from documentation.
  public var subjectDetection: SubjectDetection?
  /// Default `false`. Known from client code, not from documentation.
  public var faceEnhancement: Bool?
  /// 0 to 1, default 0.8. Known from client code, not from documentation.
  public var faceEnhancementStrength: Double?
  /// 0 to 1, default 0. Known from client code, not from documentation.
  public var faceEnhancementCreativity: Double?
  public var extra: Extra = [:]
  public init(
    imageURL: Media, outputWidth: Int? = nil, outputHeight: Int? = nil, outputFormat: OutputFormat? = nil,
    cropToFill: Bool? = nil, strength: Double? = nil, fixCompression: Double? = nil, denoise: Double? = nil,
    sharpen: Double? = nil, subjectDetection: SubjectDetection? = nil, faceEnhancement: Bool? = nil,
    faceEnhancementStrength: Double? = nil, faceEnhancementCreativity: Double? = nil
  ) {
    self.imageURL = imageURL; self.outputWidth = outputWidth; self.outputHeight = outputHeight
    self.outputFormat = outputFormat; self.cropToFill = cropToFill; self.strength = strength
    self.fixCompression = fixCompression; self.denoise = denoise; self.sharpen = sharpen
    self.subjectDetection = subjectDetection; self.faceEnhancement = faceEnhancement
    self.faceEnhancementStrength = faceEnhancementStrength; self.faceEnhancementCreativity = faceEnhancementCreativity
  }
  public init(_ blank: Blank) { imageURL = "" }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&imageURL); field(&outputWidth); field(&outputHeight); field(&outputFormat); field(&cropToFill)
    field(&strength); field(&fixCompression); field(&denoise); field(&sharpen); field(&subjectDetection)
    field(&faceEnhancement); field(&faceEnhancementStrength); field(&faceEnhancementCreativity); field(&extra)
  }
}

/// topazlabs-image-gigapixel-low-resolution-2 · POST /openapi/v2/topazlabs/image-gigapixel-low-resolution-2
///
/// Known from client code, not from documentation.
public struct TopazLabsImageGigapixelLowResolution2: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/topazlabs/image-gigapixel-low-resolution-2", output: .image)
  public static let validator = Validator(#"""
    {"type":"object","required":["imageUrl"],"properties":{
    "imageUrl":{"type":"string","media":{"kind":"image","maxBytes":52428800},"evidence":"client"},
    "outputWidth":{"type":"integer","minimum":1,"maximum":32000,"evidence":"client"},
    "outputHeight":{"type":"integer","minimum":1,"maximum":32000,"evidence":"client"},
    "outputFormat":{"type":"string","enum":["jpeg","jpg","png","tiff","tif"],"evidence":"client"},
    "cropToFill":{"type":"boolean","evidence":"client"},
    "strength":{"type":"number","minimum":0.01,"maximum":1,"evidence":"client"},
    "fixCompression":{"type":"number","minimum":0,"maximum":1,"evidence":"client"},
    "denoise":{"type":"number","minimum":0,"maximum":1,"evidence":"client"},
    "sharpen":{"type":"number","minimum":0,"maximum":1,"evidence":"client"},
    "subjectDetection":{"type":"string","enum":["All","Foreground","Background"],"evidence":"client"},
    "faceEnhancement":{"type":"boolean","evidence":"client"},
    "faceEnhancementStrength":{"type":"number","minimum":0,"maximum":1,"evidence":"client"},
    "faceEnhancementCreativity":{"type":"number","minimum":0,"maximum":1,"evidence":"client"}}}
    """#, common: runningHubCommon)
  public typealias OutputFormat = RunningHubOptions.OutputFormat_4
  public typealias SubjectDetection = RunningHubOptions.SubjectDetection
  /// An image, up to 50 MB. Known from client code, not from documentation.
  public var imageURL: Media
  /// 1 to 32,000, default 1,920. Known from client code, not from documentation.
  public var outputWidth: Int?
  /// 1 to 32,000, default 1,080. Known from client code, not from documentation.
  public var outputHeight: Int?
  /// Default `jpeg`. Known from client code, not from documentation.
  public var outputFormat: OutputFormat?
  /// Default `false`. Known from client code, not from documentation.
  public var cropToFill: Bool?
  /// 0.01 to 1, default 0.25. Known from client code, not from documentation.
  public var strength: Double?
  /// 0 to 1, default 0. Known from client code, not from documentation.
  public var fixCompression: Double?
  /// 0 to 1, default 0. Known from client code, not from documentation.
  public var denoise: Double?
  /// 0 to 1, default 0. Known from client code, not from documentation.
  public var sharpen: Double?
  /// Default `All`. Known from client code, not from documentation.
  public var subjectDetection: SubjectDetection?
  /// Default `false`. Known from client code, not from documentation.
  public var faceEnhancement: Bool?
  /// 0 to 1, default 0.8. Known from client code, not from documentation.
  public var faceEnhancementStrength: Double?
  /// 0 to 1, default 0. Known from client code, not from documentation.
  public var faceEnhancementCreativity: Double?
  public var extra: Extra = [:]
  public init(
    imageURL: Media, outputWidth: Int? = nil, outputHeight: Int? = nil, outputFormat: OutputFormat? = nil,
    cropToFill: Bool? = nil, strength: Double? = nil, fixCompression: Double? = nil, denoise: Double? = nil,
    sharpen: Double? = nil, subjectDetection: SubjectDetection? = nil, faceEnhancement: Bool? = nil,
    faceEnhancementStrength: Double? = nil, faceEnhancementCreativity: Double? = nil
  ) {
    self.imageURL = imageURL; self.outputWidth = outputWidth; self.outputHeight = outputHeight
    self.outputFormat = outputFormat; self.cropToFill = cropToFill; self.strength = strength
    self.fixCompression = fixCompression; self.denoise = denoise; self.sharpen = sharpen
    self.subjectDetection = subjectDetection; self.faceEnhancement = faceEnhancement
    self.faceEnhancementStrength = faceEnhancementStrength; self.faceEnhancementCreativity = faceEnhancementCreativity
  }
  public init(_ blank: Blank) { imageURL = "" }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&imageURL); field(&outputWidth); field(&outputHeight); field(&outputFormat); field(&cropToFill)
    field(&strength); field(&fixCompression); field(&denoise); field(&sharpen); field(&subjectDetection)
    field(&faceEnhancement); field(&faceEnhancementStrength); field(&faceEnhancementCreativity); field(&extra)
  }
}

/// topazlabs-image-gigapixel-standard-2 · POST /openapi/v2/topazlabs/image-gigapixel-standard-2
///
/// Known from client code, not from documentation.
public struct TopazLabsImageGigapixelStandard2: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/topazlabs/image-gigapixel-standard-2", output: .image)
  public static let validator = Validator(#"""
    {"type":"object","required":["imageUrl"],"properties":{
    "imageUrl":{"type":"string","media":{"kind":"image","maxBytes":52428800},"evidence":"client"},
    "outputWidth":{"type":"integer","minimum":1,"maximum":32000,"evidence":"client"},
    "outputHeight":{"type":"integer","minimum":1,"maximum":32000,"evidence":"client"},
    "outputFormat":{"type":"string","enum":["jpeg","jpg","png","tiff","tif"],"evidence":"client"},
    "cropToFill":{"type":"boolean","evidence":"client"},
    "strength":{"type":"number","minimum":0.01,"maximum":1,"evidence":"client"},
    "fixCompression":{"type":"number","minimum":0,"maximum":1,"evidence":"client"},
    "denoise":{"type":"number","minimum":0,"maximum":1,"evidence":"client"},
    "sharpen":{"type":"number","minimum":0,"maximum":1,"evidence":"client"},
    "subjectDetection":{"type":"string","enum":["All","Foreground","Background"],"evidence":"client"},
    "faceEnhancement":{"type":"boolean","evidence":"client"},
    "faceEnhancementStrength":{"type":"number","minimum":0,"maximum":1,"evidence":"client"},
    "faceEnhancementCreativity":{"type":"number","minimum":0,"maximum":1,"evidence":"client"}}}
    """#, common: runningHubCommon)
  public typealias OutputFormat = RunningHubOptions.OutputFormat_4
  public typealias SubjectDetection = RunningHubOptions.SubjectDetection
  /// An image, up to 50 MB. Known from client code, not from documentation.
  public var imageURL: Media
  /// 1 to 32,000, default 1,920. Known from client code, not from documentation.
  public var outputWidth: Int?
  /// 1 to 32,000, default 1,080. Known from client code, not from documentation.
  public var outputHeight: Int?
  /// Default `jpeg`. Known from client code, not from documentation.
  public var outputFormat: OutputFormat?
  /// Default `false`. Known from client code, not from documentation.
  public var cropToFill: Bool?
  /// 0.01 to 1, default 0.25. Known from client code, not from documentation.
  public var strength: Double?
  /// 0 to 1, default 0. Known from client code, not from documentation.
  public var fixCompression: Double?
  /// 0 to 1, default 0. Known from client code, not from documentation.
  public var denoise: Double?
  /// 0 to 1, default 0. Known from client code, not from documentation.
  public var sharpen: Double?
  /// Default `All`. Known from client code, not from documentation.
  public var subjectDetection: SubjectDetection?
  /// Default `false`. Known from client code, not from documentation.
  public var faceEnhancement: Bool?
  /// 0 to 1, default 0.8. Known from client code, not from documentation.
  public var faceEnhancementStrength: Double?
  /// 0 to 1, default 0. Known from client code, not from documentation.
  public var faceEnhancementCreativity: Double?
  public var extra: Extra = [:]
  public init(
    imageURL: Media, outputWidth: Int? = nil, outputHeight: Int? = nil, outputFormat: OutputFormat? = nil,
    cropToFill: Bool? = nil, strength: Double? = nil, fixCompression: Double? = nil, denoise: Double? = nil,
    sharpen: Double? = nil, subjectDetection: SubjectDetection? = nil, faceEnhancement: Bool? = nil,
    faceEnhancementStrength: Double? = nil, faceEnhancementCreativity: Double? = nil
  ) {
    self.imageURL = imageURL; self.outputWidth = outputWidth; self.outputHeight = outputHeight
    self.outputFormat = outputFormat; self.cropToFill = cropToFill; self.strength = strength
    self.fixCompression = fixCompression; self.denoise = denoise; self.sharpen = sharpen
    self.subjectDetection = subjectDetection; self.faceEnhancement = faceEnhancement
    self.faceEnhancementStrength = faceEnhancementStrength; self.faceEnhancementCreativity = faceEnhancementCreativity
  }
  public init(_ blank: Blank) { imageURL = "" }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&imageURL); field(&outputWidth); field(&outputHeight); field(&outputFormat); field(&cropToFill)
    field(&strength); field(&fixCompression); field(&denoise); field(&sharpen); field(&subjectDetection)
    field(&faceEnhancement); field(&faceEnhancementStrength); field(&faceEnhancementCreativity); field(&extra)
  }
}

/// topazlabs-image-gigapixel-text-and-shapes · POST /openapi/v2/topazlabs/image-gigapixel-text-and-shapes
///
/// Known from client code, not from documentation.
public struct TopazLabsImageGigapixelTextAndShapes: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/topazlabs/image-gigapixel-text-and-shapes", output: .image)
  public static let validator = Validator(#"""
    {"type":"object","required":["imageUrl"],"properties":{
    "imageUrl":{"type":"string","media":{"kind":"image","maxBytes":52428800},"evidence":"client"},
    "outputWidth":{"type":"integer","minimum":1,"maximum":32000,"evidence":"client"},
    "outputHeight":{"type":"integer","minimum":1,"maximum":32000,"evidence":"client"},
    "outputFormat":{"type":"string","enum":["jpeg","jpg","png","tiff","tif"],"evidence":"client"},
    "cropToFill":{"type":"boolean","evidence":"client"},
    "strength":{"type":"number","minimum":0.01,"maximum":1,"evidence":"client"},
    "fixCompression":{"type":"number","minimum":0,"maximum":1,"evidence":"client"},
    "denoise":{"type":"number","minimum":0,"maximum":1,"evidence":"client"},
    "sharpen":{"type":"number","minimum":0,"maximum":1,"evidence":"client"},
    "subjectDetection":{"type":"string","enum":["All","Foreground","Background"],"evidence":"client"},
    "faceEnhancement":{"type":"boolean","evidence":"client"},
    "faceEnhancementStrength":{"type":"number","minimum":0,"maximum":1,"evidence":"client"},
    "faceEnhancementCreativity":{"type":"number","minimum":0,"maximum":1,"evidence":"client"},
    "deblurStrength":{"type":"number","minimum":0,"maximum":1,"evidence":"client"},
    "decompressionStrength":{"type":"number","minimum":0,"maximum":1,"evidence":"client"},
    "denoiseStrength":{"type":"number","minimum":0,"maximum":1,"evidence":"client"},
    "opacity":{"type":"number","minimum":0,"maximum":1,"evidence":"client"}}}
    """#, common: runningHubCommon)
  public typealias OutputFormat = RunningHubOptions.OutputFormat_4
  public typealias SubjectDetection = RunningHubOptions.SubjectDetection
  /// An image, up to 50 MB. Known from client code, not from documentation.
  public var imageURL: Media
  /// 1 to 32,000, default 1,920. Known from client code, not from documentation.
  public var outputWidth: Int?
  /// 1 to 32,000, default 1,080. Known from client code, not from documentation.
  public var outputHeight: Int?
  /// Default `jpeg`. Known from client code, not from documentation.
  public var outputFormat: OutputFormat?
  /// Default `false`. Known from client code, not from documentation.
  public var cropToFill: Bool?
  /// 0.01 to 1, default 0.25. Known from client code, not from documentation.
  public var strength: Double?
  /// 0 to 1, default 0. Known from client code, not from documentation.
  public var fixCompression: Double?
  /// 0 to 1, default 0. Known from client code, not from documentation.
  public var denoise: Double?
  /// 0 to 1, default 0. Known from client code, not from documentation.
  public var sharpen: Double?
  /// Default `All`. Known from client code, not from documentation.
  public var subjectDetection: SubjectDetection?
  /// Default `false`. Known from client code, not from documentation.
  public var faceEnhancement: Bool?
  /// 0 to 1, default 0.8. Known from client code, not from documentation.
  public var faceEnhancementStrength: Double?
  /// 0 to 1, default 0. Known from client code, not from documentation.
  public var faceEnhancementCreativity: Double?
  /// 0 to 1, default 0.5. Known from client code, not from documentation.
  public var deblurStrength: Double?
  /// 0 to 1, default 0.5. Known from client code, not from documentation.
  public var decompressionStrength: Double?
  /// 0 to 1, default 0.5. Known from client code, not from documentation.
  public var denoiseStrength: Double?
  /// 0 to 1, default 1. Known from client code, not from documentation.
  public var opacity: Double?
  public var extra: Extra = [:]
  public init(
    imageURL: Media, outputWidth: Int? = nil, outputHeight: Int? = nil, outputFormat: OutputFormat? = nil,
    cropToFill: Bool? = nil, strength: Double? = nil, fixCompression: Double? = nil, denoise: Double? = nil,
    sharpen: Double? = nil, subjectDetection: SubjectDetection? = nil, faceEnhancement: Bool? = nil,
    faceEnhancementStrength: Double? = nil, faceEnhancementCreativity: Double? = nil, deblurStrength: Double? = nil,
    decompressionStrength: Double? = nil, denoiseStrength: Double? = nil, opacity: Double? = nil
  ) {
    self.imageURL = imageURL; self.outputWidth = outputWidth; self.outputHeight = outputHeight
    self.outputFormat = outputFormat; self.cropToFill = cropToFill; self.strength = strength
    self.fixCompression = fixCompression; self.denoise = denoise; self.sharpen = sharpen
    self.subjectDetection = subjectDetection; self.faceEnhancement = faceEnhancement
    self.faceEnhancementStrength = faceEnhancementStrength; self.faceEnhancementCreativity = faceEnhancementCreativity
    self.deblurStrength = deblurStrength; self.decompressionStrength = decompressionStrength
    self.denoiseStrength = denoiseStrength; self.opacity = opacity
  }
  public init(_ blank: Blank) { imageURL = "" }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&imageURL); field(&outputWidth); field(&outputHeight); field(&outputFormat); field(&cropToFill)
    field(&strength); field(&fixCompression); field(&denoise); field(&sharpen); field(&subjectDetection)
    field(&faceEnhancement); field(&faceEnhancementStrength); field(&faceEnhancementCreativity)
    field(&deblurStrength); field(&decompressionStrength); field(&denoiseStrength); field(&opacity); field(&extra)
  }
}

/// topazlabs-image-upscale-cgi · POST /openapi/v2/topazlabs/image-upscale-cgi
public struct TopazLabsImageUpscaleCGI: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/topazlabs/image-upscale-cgi", output: .image)
  public static let validator = Validator(#"""
    {"type":"object","required":["imageUrl","scale"],"properties":{
    "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
    "scale":{"type":"string","enum":["2x","4x","6x"]},
    "subjectDetection":{"type":"string","enum":["All","Foreground","Background"]},
    "faceEnhancement":{"type":"boolean"},
    "faceEnhancementCreativity":{"type":"number","minimum":0,"maximum":1,"multipleOf":0.1,"evidence":{"multipleOf":"inferred"}},
    "faceEnhancementStrength":{"type":"number","minimum":0,"maximum":1,"multipleOf":0.1,"evidence":{"multipleOf":"inferred"}}}}
    """#, common: runningHubCommon)
  public typealias Scale = RunningHubOptions.Scale
  public typealias SubjectDetection = RunningHubOptions.SubjectDetection
  /// JPEG or PNG, up to 50 MB.
  public var imageURL: Media
  /// Default `2x`.
  public var scale: Scale
  /// Default `All`.
  public var subjectDetection: SubjectDetection?
  /// Default `true`.
  public var faceEnhancement: Bool?
  /// 0 to 1, in steps of 0.1, default 0. Step inferred.
  public var faceEnhancementCreativity: Double?
  /// 0 to 1, in steps of 0.1, default 0.8. Step inferred.
  public var faceEnhancementStrength: Double?
  public var extra: Extra = [:]
  public init(
    imageURL: Media, scale: Scale, subjectDetection: SubjectDetection? = nil, faceEnhancement: Bool? = nil,
    faceEnhancementCreativity: Double? = nil, faceEnhancementStrength: Double? = nil
  ) {
    self.imageURL = imageURL; self.scale = scale; self.subjectDetection = subjectDetection
    self.faceEnhancement = faceEnhancement; self.faceEnhancementCreativity = faceEnhancementCreativity
    self.faceEnhancementStrength = faceEnhancementStrength
  }
  public init(_ blank: Blank) { imageURL = ""; scale = .`2x` }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&imageURL); field(&scale); field(&subjectDetection); field(&faceEnhancement)
    field(&faceEnhancementCreativity); field(&faceEnhancementStrength); field(&extra)
  }
}

/// topazlabs-image-upscale-detail-faces · POST /openapi/v2/topazlabs/image-upscale-detail-faces
///
/// Known from client code, not from documentation.
public struct TopazLabsImageUpscaleDetailFaces: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/topazlabs/image-upscale-detail-faces", output: .image)
  public static let validator = Validator(#"""
    {"type":"object","required":["imageUrl"],"properties":{
    "imageUrl":{"type":"string","media":{"kind":"image","maxBytes":52428800},"evidence":"client"},
    "outputWidth":{"type":"integer","minimum":1,"maximum":32000,"evidence":"client"},
    "outputHeight":{"type":"integer","minimum":1,"maximum":32000,"evidence":"client"},
    "cropToFill":{"type":"boolean","evidence":"client"},
    "outputFormat":{"type":"string","enum":["jpeg","jpg","png"],"evidence":"client"},
    "detailStrength":{"type":"number","minimum":0,"maximum":10,"evidence":"client"}}}
    """#, common: runningHubCommon)
  public typealias OutputFormat = RunningHubOptions.OutputFormat_5
  /// An image, up to 50 MB. Known from client code, not from documentation.
  public var imageURL: Media
  /// 1 to 32,000, default 1,920. Known from client code, not from documentation.
  public var outputWidth: Int?
  /// 1 to 32,000, default 1,080. Known from client code, not from documentation.
  public var outputHeight: Int?
  /// Default `false`. Known from client code, not from documentation.
  public var cropToFill: Bool?
  /// Default `jpeg`. Known from client code, not from documentation.
  public var outputFormat: OutputFormat?
  /// 0 to 10, default 6. Known from client code, not from documentation.
  public var detailStrength: Double?
  public var extra: Extra = [:]
  public init(
    imageURL: Media, outputWidth: Int? = nil, outputHeight: Int? = nil, cropToFill: Bool? = nil,
    outputFormat: OutputFormat? = nil, detailStrength: Double? = nil
  ) {
    self.imageURL = imageURL; self.outputWidth = outputWidth; self.outputHeight = outputHeight
    self.cropToFill = cropToFill; self.outputFormat = outputFormat; self.detailStrength = detailStrength
  }
  public init(_ blank: Blank) { imageURL = "" }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&imageURL); field(&outputWidth); field(&outputHeight); field(&cropToFill); field(&outputFormat)
    field(&detailStrength); field(&extra)
  }
}

/// topazlabs-image-upscale-high fidelity v2 · POST /openapi/v2/topazlabs/image-upscale-high-fidelity-v2
public struct TopazLabsImageUpscaleHighFidelityV2: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/topazlabs/image-upscale-high-fidelity-v2", output: .image)
  public static let validator = Validator(#"""
    {"type":"object","required":["imageUrl","scale"],"properties":{
    "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
    "scale":{"type":"string","enum":["2x","4x","6x"]},
    "subjectDetection":{"type":"string","enum":["All","Foreground","Background"]},
    "faceEnhancement":{"type":"boolean"},
    "faceEnhancementCreativity":{"type":"number","minimum":0,"maximum":1,"multipleOf":0.1,"evidence":{"multipleOf":"inferred"}},
    "faceEnhancementStrength":{"type":"number","minimum":0,"maximum":1,"multipleOf":0.1,"evidence":{"multipleOf":"inferred"}}}}
    """#, common: runningHubCommon)
  public typealias Scale = RunningHubOptions.Scale
  public typealias SubjectDetection = RunningHubOptions.SubjectDetection
  /// JPEG or PNG, up to 50 MB.
  public var imageURL: Media
  /// Default `2x`.
  public var scale: Scale
  /// Default `All`.
  public var subjectDetection: SubjectDetection?
  /// Default `true`.
  public var faceEnhancement: Bool?
  /// 0 to 1, in steps of 0.1, default 0. Step inferred.
  public var faceEnhancementCreativity: Double?
  /// 0 to 1, in steps of 0.1, default 0.8. Step inferred.
  public var faceEnhancementStrength: Double?
  public var extra: Extra = [:]
  public init(
    imageURL: Media, scale: Scale, subjectDetection: SubjectDetection? = nil, faceEnhancement: Bool? = nil,
    faceEnhancementCreativity: Double? = nil, faceEnhancementStrength: Double? = nil
  ) {
    self.imageURL = imageURL; self.scale = scale; self.subjectDetection = subjectDetection
    self.faceEnhancement = faceEnhancement; self.faceEnhancementCreativity = faceEnhancementCreativity
    self.faceEnhancementStrength = faceEnhancementStrength
  }
  public init(_ blank: Blank) { imageURL = ""; scale = .`2x` }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&imageURL); field(&scale); field(&subjectDetection); field(&faceEnhancement)
    field(&faceEnhancementCreativity); field(&faceEnhancementStrength); field(&extra)
  }
}

/// topazlabs-image-upscale-high-fidelity-v3 · POST /openapi/v2/topazlabs/image-upscale-high-fidelity-v3
///
/// Known from client code, not from documentation.
public struct TopazLabsImageUpscaleHighFidelityV3: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/topazlabs/image-upscale-high-fidelity-v3", output: .image)
  public static let validator = Validator(#"""
    {"type":"object","required":["imageUrl"],"properties":{
    "imageUrl":{"type":"string","media":{"kind":"image","maxBytes":52428800},"evidence":"client"},
    "opacity":{"type":"number","minimum":0,"maximum":1,"evidence":"client"},
    "recoveryStrength":{"type":"number","minimum":0,"maximum":1,"evidence":"client"},
    "strength":{"type":"number","minimum":0.01,"maximum":1,"evidence":"client"},
    "fixCompression":{"type":"number","minimum":0,"maximum":1,"evidence":"client"},
    "denoise":{"type":"number","minimum":0,"maximum":1,"evidence":"client"},
    "sharpen":{"type":"number","minimum":0,"maximum":1,"evidence":"client"},
    "subjectDetection":{"type":"string","enum":["All","Foreground","Background"],"evidence":"client"},
    "faceEnhancementCreativity":{"type":"number","minimum":0,"maximum":1,"evidence":"client"},
    "faceEnhancementStrength":{"type":"number","minimum":0,"maximum":1,"evidence":"client"},
    "faceEnhancement":{"type":"boolean","evidence":"client"},
    "cropToFill":{"type":"boolean","evidence":"client"},
    "outputWidth":{"type":"integer","minimum":1,"maximum":32000,"evidence":"client"},
    "outputHeight":{"type":"integer","minimum":1,"maximum":32000,"evidence":"client"},
    "outputFormat":{"type":"string","enum":["jpeg","jpg","png"],"evidence":"client"}}}
    """#, common: runningHubCommon)
  public typealias SubjectDetection = RunningHubOptions.SubjectDetection
  public typealias OutputFormat = RunningHubOptions.OutputFormat_5
  /// An image, up to 50 MB. Known from client code, not from documentation.
  public var imageURL: Media
  /// 0 to 1, default 1. Known from client code, not from documentation.
  public var opacity: Double?
  /// 0 to 1, default 1. Known from client code, not from documentation.
  public var recoveryStrength: Double?
  /// 0.01 to 1, default 0.25. Known from client code, not from documentation.
  public var strength: Double?
  /// 0 to 1, default 0. Known from client code, not from documentation.
  public var fixCompression: Double?
  /// 0 to 1, default 0. Known from client code, not from documentation.
  public var denoise: Double?
  /// 0 to 1, default 0. Known from client code, not from documentation.
  public var sharpen: Double?
  /// Default `All`. Known from client code, not from documentation.
  public var subjectDetection: SubjectDetection?
  /// 0 to 1, default 0. Known from client code, not from documentation.
  public var faceEnhancementCreativity: Double?
  /// 0 to 1, default 0.8. Known from client code, not from documentation.
  public var faceEnhancementStrength: Double?
  /// Default `false`. Known from client code, not from documentation.
  public var faceEnhancement: Bool?
  /// Default `false`. Known from client code, not from documentation.
  public var cropToFill: Bool?
  /// 1 to 32,000, default 1,920. Known from client code, not from documentation.
  public var outputWidth: Int?
  /// 1 to 32,000, default 1,080. Known from client code, not from documentation.
  public var outputHeight: Int?
  /// Default `jpeg`. Known from client code, not from documentation.
  public var outputFormat: OutputFormat?
  public var extra: Extra = [:]
  public init(
    imageURL: Media, opacity: Double? = nil, recoveryStrength: Double? = nil, strength: Double? = nil,
    fixCompression: Double? = nil, denoise: Double? = nil, sharpen: Double? = nil,
    subjectDetection: SubjectDetection? = nil, faceEnhancementCreativity: Double? = nil,
    faceEnhancementStrength: Double? = nil, faceEnhancement: Bool? = nil, cropToFill: Bool? = nil,
    outputWidth: Int? = nil, outputHeight: Int? = nil, outputFormat: OutputFormat? = nil
  ) {
    self.imageURL = imageURL; self.opacity = opacity; self.recoveryStrength = recoveryStrength
    self.strength = strength; self.fixCompression = fixCompression; self.denoise = denoise; self.sharpen = sharpen
    self.subjectDetection = subjectDetection; self.faceEnhancementCreativity = faceEnhancementCreativity
    self.faceEnhancementStrength = faceEnhancementStrength; self.faceEnhancement = faceEnhancement
    self.cropToFill = cropToFill; self.outputWidth = outputWidth; self.outputHeight = outputHeight
    self.outputFormat = outputFormat
  }
  public init(_ blank: Blank) { imageURL = "" }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&imageURL); field(&opacity); field(&recoveryStrength); field(&strength); field(&fixCompression)
    field(&denoise); field(&sharpen); field(&subjectDetection); field(&faceEnhancementCreativity)
    field(&faceEnhancementStrength); field(&faceEnhancement); field(&cropToFill); field(&outputWidth)
    field(&outputHeight); field(&outputFormat); field(&extra)
  }
}

/// topazlabs-image-upscale-standard-v2 · POST /openapi/v2/topazlabs/image-upscale-standard-v2
public struct TopazLabsImageUpscaleStandardV2: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/topazlabs/image-upscale-standard-v2", output: .image)
  public static let validator = Validator(#"""
    {"type":"object","required":["imageUrl","scale"],"properties":{
    "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
    "scale":{"type":"string","enum":["2x","4x","6x"]},
    "subjectDetection":{"type":"string","enum":["All","Foreground","Background"]},
    "faceEnhancement":{"type":"boolean"},
    "faceEnhancementCreativity":{"type":"number","minimum":0,"maximum":1,"multipleOf":0.1,"evidence":{"multipleOf":"inferred"}},
    "faceEnhancementStrength":{"type":"number","minimum":0,"maximum":1,"multipleOf":0.1,"evidence":{"multipleOf":"inferred"}}}}
    """#, common: runningHubCommon)
  public typealias Scale = RunningHubOptions.Scale
  public typealias SubjectDetection = RunningHubOptions.SubjectDetection
  /// JPEG or PNG, up to 50 MB.
  public var imageURL: Media
  /// Default `2x`.
  public var scale: Scale
  /// Default `All`.
  public var subjectDetection: SubjectDetection?
  /// Default `true`.
  public var faceEnhancement: Bool?
  /// 0 to 1, in steps of 0.1, default 0. Step inferred.
  public var faceEnhancementCreativity: Double?
  /// 0 to 1, in steps of 0.1, default 0.8. Step inferred.
  public var faceEnhancementStrength: Double?
  public var extra: Extra = [:]
  public init(
    imageURL: Media, scale: Scale, subjectDetection: SubjectDetection? = nil, faceEnhancement: Bool? = nil,
    faceEnhancementCreativity: Double? = nil, faceEnhancementStrength: Double? = nil
  ) {
    self.imageURL = imageURL; self.scale = scale; self.subjectDetection = subjectDetection
    self.faceEnhancement = faceEnhancement; self.faceEnhancementCreativity = faceEnhancementCreativity
    self.faceEnhancementStrength = faceEnhancementStrength
  }
  public init(_ blank: Blank) { imageURL = ""; scale = .`2x` }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&imageURL); field(&scale); field(&subjectDetection); field(&faceEnhancement)
    field(&faceEnhancementCreativity); field(&faceEnhancementStrength); field(&extra)
  }
}

/// topazlabs-image-upscale-text refine · POST /openapi/v2/topazlabs/image-upscale-text-refine
public struct TopazLabsImageUpscaleTextRefine: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/topazlabs/image-upscale-text-refine", output: .image)
  public static let validator = Validator(#"""
    {"type":"object","required":["imageUrl","scale"],"properties":{
    "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
    "scale":{"type":"string","enum":["2x","4x","6x"]},
    "subjectDetection":{"type":"string","enum":["All","Foreground","Background"]},
    "faceEnhancement":{"type":"boolean"},
    "faceEnhancementCreativity":{"type":"number","minimum":0,"maximum":1,"multipleOf":0.1,"evidence":{"multipleOf":"inferred"}},
    "faceEnhancementStrength":{"type":"number","minimum":0,"maximum":1,"multipleOf":0.1,"evidence":{"multipleOf":"inferred"}}}}
    """#, common: runningHubCommon)
  public typealias Scale = RunningHubOptions.Scale
  public typealias SubjectDetection = RunningHubOptions.SubjectDetection
  /// JPEG or PNG, up to 50 MB.
  public var imageURL: Media
  /// Default `2x`.
  public var scale: Scale
  /// Default `All`.
  public var subjectDetection: SubjectDetection?
  /// Default `true`.
  public var faceEnhancement: Bool?
  /// 0 to 1, in steps of 0.1, default 0. Step inferred.
  public var faceEnhancementCreativity: Double?
  /// 0 to 1, in steps of 0.1, default 0.8. Step inferred.
  public var faceEnhancementStrength: Double?
  public var extra: Extra = [:]
  public init(
    imageURL: Media, scale: Scale, subjectDetection: SubjectDetection? = nil, faceEnhancement: Bool? = nil,
    faceEnhancementCreativity: Double? = nil, faceEnhancementStrength: Double? = nil
  ) {
    self.imageURL = imageURL; self.scale = scale; self.subjectDetection = subjectDetection
    self.faceEnhancement = faceEnhancement; self.faceEnhancementCreativity = faceEnhancementCreativity
    self.faceEnhancementStrength = faceEnhancementStrength
  }
  public init(_ blank: Blank) { imageURL = ""; scale = .`2x` }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&imageURL); field(&scale); field(&subjectDetection); field(&faceEnhancement)
    field(&faceEnhancementCreativity); field(&faceEnhancementStrength); field(&extra)
  }
}

/// topazlabs-image-upscale-transparent · POST /openapi/v2/topazlabs/image-upscale-transparent
///
/// Known from client code, not from documentation.
public struct TopazLabsImageUpscaleTransparent: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/topazlabs/image-upscale-transparent", output: .image)
  public static let validator = Validator(#"""
    {"type":"object","required":["imageUrl"],"properties":{
    "imageUrl":{"type":"string","media":{"kind":"image","maxBytes":52428800},"evidence":"client"},
    "outputWidth":{"type":"integer","minimum":1,"maximum":32000,"evidence":"client"},
    "outputHeight":{"type":"integer","minimum":1,"maximum":32000,"evidence":"client"},
    "cropToFill":{"type":"boolean","evidence":"client"},
    "outputFormat":{"type":"string","enum":["png"],"evidence":"client"}}}
    """#, common: runningHubCommon)
  public typealias OutputFormat = RunningHubOptions.OutputFormat_6
  /// An image, up to 50 MB. Known from client code, not from documentation.
  public var imageURL: Media
  /// 1 to 32,000, default 1,920. Known from client code, not from documentation.
  public var outputWidth: Int?
  /// 1 to 32,000, default 1,080. Known from client code, not from documentation.
  public var outputHeight: Int?
  /// Default `false`. Known from client code, not from documentation.
  public var cropToFill: Bool?
  /// Default `png`. Known from client code, not from documentation.
  public var outputFormat: OutputFormat?
  public var extra: Extra = [:]
  public init(
    imageURL: Media, outputWidth: Int? = nil, outputHeight: Int? = nil, cropToFill: Bool? = nil,
    outputFormat: OutputFormat? = nil
  ) {
    self.imageURL = imageURL; self.outputWidth = outputWidth; self.outputHeight = outputHeight
    self.cropToFill = cropToFill; self.outputFormat = outputFormat
  }
  public init(_ blank: Blank) { imageURL = "" }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&imageURL); field(&outputWidth); field(&outputHeight); field(&cropToFill); field(&outputFormat); field(&extra)
  }
}

/// topazlabs-image-upscale low resolution v2 · POST /openapi/v2/topazlabs/image-upscale/low-resolution-v2
public struct TopazLabsImageUpscaleLowResolutionV2: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/topazlabs/image-upscale/low-resolution-v2", output: .image)
  public static let validator = Validator(#"""
    {"type":"object","required":["imageUrl","scale"],"properties":{
    "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
    "scale":{"type":"string","enum":["2x","4x","6x"]},
    "subjectDetection":{"type":"string","enum":["All","Foreground","Background"]},
    "faceEnhancement":{"type":"boolean"},
    "faceEnhancementCreativity":{"type":"number","minimum":0,"maximum":1,"multipleOf":0.1,"evidence":{"multipleOf":"inferred"}},
    "faceEnhancementStrength":{"type":"number","minimum":0,"maximum":1,"multipleOf":0.1,"evidence":{"multipleOf":"inferred"}}}}
    """#, common: runningHubCommon)
  public typealias Scale = RunningHubOptions.Scale
  public typealias SubjectDetection = RunningHubOptions.SubjectDetection
  /// JPEG or PNG, up to 50 MB.
  public var imageURL: Media
  /// Default `2x`.
  public var scale: Scale
  /// Default `All`.
  public var subjectDetection: SubjectDetection?
  /// Default `true`.
  public var faceEnhancement: Bool?
  /// 0 to 1, in steps of 0.1, default 0. Step inferred.
  public var faceEnhancementCreativity: Double?
  /// 0 to 1, in steps of 0.1, default 0.8. Step inferred.
  public var faceEnhancementStrength: Double?
  public var extra: Extra = [:]
  public init(
    imageURL: Media, scale: Scale, subjectDetection: SubjectDetection? = nil, faceEnhancement: Bool? = nil,
    faceEnhancementCreativity: Double? = nil, faceEnhancementStrength: Double? = nil
  ) {
    self.imageURL = imageURL; self.scale = scale; self.subjectDetection = subjectDetection
    self.faceEnhancement = faceEnhancement; self.faceEnhancementCreativity = faceEnhancementCreativity
    self.faceEnhancementStrength = faceEnhancementStrength
  }
  public init(_ blank: Blank) { imageURL = ""; scale = .`2x` }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&imageURL); field(&scale); field(&subjectDetection); field(&faceEnhancement)
    field(&faceEnhancementCreativity); field(&faceEnhancementStrength); field(&extra)
  }
}

/// topazlabs-video-astra · POST /openapi/v2/topazlabs/video-astra
///
/// Known from client code, not from documentation.
public struct TopazLabsVideoAstra: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/topazlabs/video-astra", output: .video)
  public static let validator = Validator(#"""
    {"type":"object","required":["videoUrl","outputWidth","outputHeight","model"],"properties":{
    "videoUrl":{"type":"string","media":{"kind":"video","maxBytes":209715200},"evidence":"client"},
    "outputWidth":{"type":"integer","minimum":1,"maximum":32000,"evidence":"client"},
    "outputHeight":{"type":"integer","minimum":1,"maximum":32000,"evidence":"client"},
    "model":{"type":"string","enum":["ast-2"],"evidence":"client"}}}
    """#, common: runningHubCommon)
  public typealias Model = RunningHubOptions.Model_4
  /// A video, up to 200 MB. Known from client code, not from documentation.
  public var videoURL: Media
  /// 1 to 32,000, default 1,280. Known from client code, not from documentation.
  public var outputWidth: Int
  /// 1 to 32,000, default 720. Known from client code, not from documentation.
  public var outputHeight: Int
  /// Default `ast-2`. Known from client code, not from documentation.
  public var model: Model
  public var extra: Extra = [:]
  public init(videoURL: Media, outputWidth: Int, outputHeight: Int, model: Model) {
    self.videoURL = videoURL; self.outputWidth = outputWidth; self.outputHeight = outputHeight; self.model = model
  }
  public init(_ blank: Blank) { videoURL = ""; outputWidth = 0; outputHeight = 0; model = .`ast-2` }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&videoURL); field(&outputWidth); field(&outputHeight); field(&model); field(&extra)
  }
}

/// topazlabs-video-denoise · POST /openapi/v2/topazlabs/video-denoise
///
/// Known from client code, not from documentation.
public struct TopazLabsVideoDenoise: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/topazlabs/video-denoise", output: .video)
  public static let validator = Validator(#"""
    {"type":"object","required":["videoUrl","outputWidth","outputHeight","model"],"properties":{
    "videoUrl":{"type":"string","media":{"kind":"video","maxBytes":209715200},"evidence":"client"},
    "outputWidth":{"type":"integer","minimum":1,"maximum":32000,"evidence":"client"},
    "outputHeight":{"type":"integer","minimum":1,"maximum":32000,"evidence":"client"},
    "model":{"type":"string","enum":["nyx-3","nxhf-1","nxl-1","nxf-1"],"evidence":"client"}}}
    """#, common: runningHubCommon)
  public typealias Model = RunningHubOptions.Model_5
  /// A video, up to 200 MB. Known from client code, not from documentation.
  public var videoURL: Media
  /// 1 to 32,000, default 1,280. Known from client code, not from documentation.
  public var outputWidth: Int
  /// 1 to 32,000, default 720. Known from client code, not from documentation.
  public var outputHeight: Int
  /// Default `nyx-3`. Known from client code, not from documentation.
  public var model: Model
  public var extra: Extra = [:]
  public init(videoURL: Media, outputWidth: Int, outputHeight: Int, model: Model) {
    self.videoURL = videoURL; self.outputWidth = outputWidth; self.outputHeight = outputHeight; self.model = model
  }
  public init(_ blank: Blank) { videoURL = ""; outputWidth = 0; outputHeight = 0; model = .`nyx-3` }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&videoURL); field(&outputWidth); field(&outputHeight); field(&model); field(&extra)
  }
}

/// topazlabs-video-frame-interpolation · POST /openapi/v2/topazlabs/video-frame-interpolation
///
/// Known from client code, not from documentation.
public struct TopazLabsVideoFrameInterpolation: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/topazlabs/video-frame-interpolation", output: .video)
  public static let validator = Validator(#"""
    {"type":"object","required":["videoUrl","outputWidth","outputHeight","model"],"properties":{
    "videoUrl":{"type":"string","media":{"kind":"video","maxBytes":209715200},"evidence":"client"},
    "outputWidth":{"type":"integer","minimum":1,"maximum":32000,"evidence":"client"},
    "outputHeight":{"type":"integer","minimum":1,"maximum":32000,"evidence":"client"},
    "model":{"type":"string","enum":["apo-8","apf-2","aion-1","chr-2","chf-3"],"evidence":"client"},
    "outputFrameRate":{"type":"integer","minimum":15,"maximum":240,"evidence":"client"}}}
    """#, common: runningHubCommon)
  public typealias Model = RunningHubOptions.Model_6
  /// A video, up to 200 MB. Known from client code, not from documentation.
  public var videoURL: Media
  /// 1 to 32,000, default 1,280. Known from client code, not from documentation.
  public var outputWidth: Int
  /// 1 to 32,000, default 720. Known from client code, not from documentation.
  public var outputHeight: Int
  /// Default `apo-8`. Known from client code, not from documentation.
  public var model: Model
  /// 15 to 240, default 60. Known from client code, not from documentation.
  public var outputFrameRate: Int?
  public var extra: Extra = [:]
  public init(videoURL: Media, outputWidth: Int, outputHeight: Int, model: Model, outputFrameRate: Int? = nil) {
    self.videoURL = videoURL; self.outputWidth = outputWidth; self.outputHeight = outputHeight; self.model = model
    self.outputFrameRate = outputFrameRate
  }
  public init(_ blank: Blank) { videoURL = ""; outputWidth = 0; outputHeight = 0; model = .`apo-8` }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&videoURL); field(&outputWidth); field(&outputHeight); field(&model); field(&outputFrameRate); field(&extra)
  }
}

/// topazlabs-video-proteus · POST /openapi/v2/topazlabs/video-proteus
///
/// Known from client code, not from documentation.
public struct TopazLabsVideoProteus: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/topazlabs/video-proteus", output: .video)
  public static let validator = Validator(#"""
    {"type":"object","required":["videoUrl","outputWidth","outputHeight","model"],"properties":{
    "videoUrl":{"type":"string","media":{"kind":"video","maxBytes":209715200},"evidence":"client"},
    "outputWidth":{"type":"integer","minimum":1,"maximum":32000,"evidence":"client"},
    "outputHeight":{"type":"integer","minimum":1,"maximum":32000,"evidence":"client"},
    "model":{"type":"string","enum":["prob-4","pnat-1","rhea-1","thd-3","thf-4","ahq-12","alqs-2","alq-13","amqs-2","amq-13","ddv-3","dtv-4","dtd-4","dtvs-2","dtds-2","gcg-5","ghq-5","ganim-1","iris-3","iris-2"],"evidence":"client"}}}
    """#, common: runningHubCommon)
  public typealias Model = RunningHubOptions.Model_7
  /// A video, up to 200 MB. Known from client code, not from documentation.
  public var videoURL: Media
  /// 1 to 32,000, default 1,280. Known from client code, not from documentation.
  public var outputWidth: Int
  /// 1 to 32,000, default 720. Known from client code, not from documentation.
  public var outputHeight: Int
  /// Default `prob-4`. Known from client code, not from documentation.
  public var model: Model
  public var extra: Extra = [:]
  public init(videoURL: Media, outputWidth: Int, outputHeight: Int, model: Model) {
    self.videoURL = videoURL; self.outputWidth = outputWidth; self.outputHeight = outputHeight; self.model = model
  }
  public init(_ blank: Blank) { videoURL = ""; outputWidth = 0; outputHeight = 0; model = .`prob-4` }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&videoURL); field(&outputWidth); field(&outputHeight); field(&model); field(&extra)
  }
}

/// topazlabs-video-starlight · POST /openapi/v2/topazlabs/video-starlight
///
/// Known from client code, not from documentation.
public struct TopazLabsVideoStarlight: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/topazlabs/video-starlight", output: .video)
  public static let validator = Validator(#"""
    {"type":"object","required":["videoUrl","outputWidth","outputHeight","model"],"properties":{
    "videoUrl":{"type":"string","media":{"kind":"video","maxBytes":209715200},"evidence":"client"},
    "outputWidth":{"type":"integer","minimum":1,"maximum":32000,"evidence":"client"},
    "outputHeight":{"type":"integer","minimum":1,"maximum":32000,"evidence":"client"},
    "model":{"type":"string","enum":["slp-2.5","slhq-1","slm-1","wonder-1","slf-2"],"evidence":"client"}}}
    """#, common: runningHubCommon)
  public typealias Model = RunningHubOptions.Model_8
  /// A video, up to 200 MB. Known from client code, not from documentation.
  public var videoURL: Media
  /// 1 to 32,000, default 1,280. Known from client code, not from documentation.
  public var outputWidth: Int
  /// 1 to 32,000, default 720. Known from client code, not from documentation.
  public var outputHeight: Int
  /// Default `slp-2.5`. Known from client code, not from documentation.
  public var model: Model
  public var extra: Extra = [:]
  public init(videoURL: Media, outputWidth: Int, outputHeight: Int, model: Model) {
    self.videoURL = videoURL; self.outputWidth = outputWidth; self.outputHeight = outputHeight; self.model = model
  }
  public init(_ blank: Blank) { videoURL = ""; outputWidth = 0; outputHeight = 0; model = .`slp-2.5` }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&videoURL); field(&outputWidth); field(&outputHeight); field(&model); field(&extra)
  }
}

/// topazlabs-video-upscale · POST /openapi/v2/topazlabs/video-upscale
public struct TopazLabsVideoUpscale: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/topazlabs/video-upscale", output: .video)
  public static let validator = Validator(#"""
    {"type":"object","required":["videoUrl","targetResolution","targetFps"],"properties":{
    "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":104857600}},
    "targetResolution":{"type":"string","enum":["720p","1080p","4k"]},
    "targetFps":{"type":"string","enum":["30","60"]}}}
    """#, common: runningHubCommon)
  public typealias TargetResolution = RunningHubOptions.TargetResolution_2
  public typealias TargetFPS = RunningHubOptions.TargetFPS
  /// MP4, up to 100 MB.
  public var videoURL: Media
  /// Default `1080p`.
  public var targetResolution: TargetResolution
  /// Default `30`.
  public var targetFPS: TargetFPS
  public var extra: Extra = [:]
  public init(videoURL: Media, targetResolution: TargetResolution, targetFPS: TargetFPS) {
    self.videoURL = videoURL; self.targetResolution = targetResolution; self.targetFPS = targetFPS
  }
  public init(_ blank: Blank) { videoURL = ""; targetResolution = .`720p`; targetFPS = .`30` }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&videoURL); field(&targetResolution); field(&targetFPS); field(&extra)
  }
}
