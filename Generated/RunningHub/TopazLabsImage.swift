// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// topazlabs-image-gigapixel-art-and-cgi · POST /openapi/v2/topazlabs/image-gigapixel-art-and-cgi
///
/// Known from client code, not from documentation.
public struct TopazLabsImageGigapixelArtAndCGI: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/topazlabs/image-gigapixel-art-and-cgi", output: .image) }
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
  @export(implementation) public var imageURL: Media { get { fields[0] } set { fields[0] = newValue } }
  /// 1 to 32,000, default 1,920. Known from client code, not from documentation.
  @export(implementation) public var outputWidth: Int? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
  /// 1 to 32,000, default 1,080. Known from client code, not from documentation.
  @export(implementation) public var outputHeight: Int? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
  /// Default `jpeg`. Known from client code, not from documentation.
  @export(implementation) public var outputFormat: OutputFormat? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
  /// Default `false`. Known from client code, not from documentation.
  @export(implementation) public var cropToFill: Bool? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
  /// 0 to 1, default 0.5. Known from client code, not from documentation.
  @export(implementation) public var deblurStrength: Double? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
  /// 0.01 to 1, default 0.25. Known from client code, not from documentation.
  @export(implementation) public var strength: Double? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
  /// 0 to 1, default 0. Known from client code, not from documentation.
  @export(implementation) public var fixCompression: Double? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
  /// 0 to 1, default 0. Known from client code, not from documentation.
  @export(implementation) public var denoise: Double? { get { fields[optional: 8] } set { fields[optional: 8] = newValue } }
  /// 0 to 1, default 0. Known from client code, not from documentation.
  @export(implementation) public var sharpen: Double? { get { fields[optional: 9] } set { fields[optional: 9] = newValue } }
  /// Default `All`. Known from client code, not from documentation.
  @export(implementation) public var subjectDetection: SubjectDetection? { get { fields[optional: 10] } set { fields[optional: 10] = newValue } }
  /// Default `false`. Known from client code, not from documentation.
  @export(implementation) public var faceEnhancement: Bool? { get { fields[optional: 11] } set { fields[optional: 11] = newValue } }
  /// 0 to 1, default 0.8. Known from client code, not from documentation.
  @export(implementation) public var faceEnhancementStrength: Double? { get { fields[optional: 12] } set { fields[optional: 12] = newValue } }
  /// 0 to 1, default 0. Known from client code, not from documentation.
  @export(implementation) public var faceEnhancementCreativity: Double? { get { fields[optional: 13] } set { fields[optional: 13] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    imageURL: Media, outputWidth: Int? = nil, outputHeight: Int? = nil, outputFormat: OutputFormat? = nil,
    cropToFill: Bool? = nil, deblurStrength: Double? = nil, strength: Double? = nil, fixCompression: Double? = nil,
    denoise: Double? = nil, sharpen: Double? = nil, subjectDetection: SubjectDetection? = nil,
    faceEnhancement: Bool? = nil, faceEnhancementStrength: Double? = nil, faceEnhancementCreativity: Double? = nil
  ) {
    self.init(fields: Fields(
      Self.validator, imageURL, outputWidth, outputHeight, outputFormat, cropToFill, deblurStrength, strength,
      fixCompression, denoise, sharpen, subjectDetection, faceEnhancement, faceEnhancementStrength,
      faceEnhancementCreativity
    ))
  }
  public init(fields: Fields) { self.fields = fields }
}

/// topazlabs-image-gigapixel-high-fidelity-2 · POST /openapi/v2/topazlabs/image-gigapixel-high-fidelity-2
///
/// Known from client code, not from documentation.
public struct TopazLabsImageGigapixelHighFidelity2: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/topazlabs/image-gigapixel-high-fidelity-2", output: .image) }
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
  @export(implementation) public var imageURL: Media { get { fields[0] } set { fields[0] = newValue } }
  /// 1 to 32,000, default 1,920. Known from client code, not from documentation.
  @export(implementation) public var outputWidth: Int? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
  /// 1 to 32,000, default 1,080. Known from client code, not from documentation.
  @export(implementation) public var outputHeight: Int? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
  /// Default `jpeg`. Known from client code, not from documentation.
  @export(implementation) public var outputFormat: OutputFormat? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
  /// Default `false`. Known from client code, not from documentation.
  @export(implementation) public var cropToFill: Bool? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
  /// 0.01 to 1, default 0.25. Known from client code, not from documentation.
  @export(implementation) public var strength: Double? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
  /// 0 to 1, default 0. Known from client code, not from documentation.
  @export(implementation) public var fixCompression: Double? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
  /// 0 to 1, default 0. Known from client code, not from documentation.
  @export(implementation) public var denoise: Double? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
  /// 0 to 1, default 0. Known from client code, not from documentation.
  @export(implementation) public var sharpen: Double? { get { fields[optional: 8] } set { fields[optional: 8] = newValue } }
  /// Default `All`. Known from client code, not from documentation.
  @export(implementation) public var subjectDetection: SubjectDetection? { get { fields[optional: 9] } set { fields[optional: 9] = newValue } }
  /// Default `false`. Known from client code, not from documentation.
  @export(implementation) public var faceEnhancement: Bool? { get { fields[optional: 10] } set { fields[optional: 10] = newValue } }
  /// 0 to 1, default 0.8. Known from client code, not from documentation.
  @export(implementation) public var faceEnhancementStrength: Double? { get { fields[optional: 11] } set { fields[optional: 11] = newValue } }
  /// 0 to 1, default 0. Known from client code, not from documentation.
  @export(implementation) public var faceEnhancementCreativity: Double? { get { fields[optional: 12] } set { fields[optional: 12] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    imageURL: Media, outputWidth: Int? = nil, outputHeight: Int? = nil, outputFormat: OutputFormat? = nil,
    cropToFill: Bool? = nil, strength: Double? = nil, fixCompression: Double? = nil, denoise: Double? = nil,
    sharpen: Double? = nil, subjectDetection: SubjectDetection? = nil, faceEnhancement: Bool? = nil,
    faceEnhancementStrength: Double? = nil, faceEnhancementCreativity: Double? = nil
  ) {
    self.init(fields: Fields(
      Self.validator, imageURL, outputWidth, outputHeight, outputFormat, cropToFill, strength, fixCompression, denoise,
      sharpen, subjectDetection, faceEnhancement, faceEnhancementStrength, faceEnhancementCreativity
    ))
  }
  public init(fields: Fields) { self.fields = fields }
}

/// topazlabs-image-gigapixel-low-resolution-2 · POST /openapi/v2/topazlabs/image-gigapixel-low-resolution-2
///
/// Known from client code, not from documentation.
public struct TopazLabsImageGigapixelLowResolution2: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/topazlabs/image-gigapixel-low-resolution-2", output: .image) }
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
  @export(implementation) public var imageURL: Media { get { fields[0] } set { fields[0] = newValue } }
  /// 1 to 32,000, default 1,920. Known from client code, not from documentation.
  @export(implementation) public var outputWidth: Int? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
  /// 1 to 32,000, default 1,080. Known from client code, not from documentation.
  @export(implementation) public var outputHeight: Int? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
  /// Default `jpeg`. Known from client code, not from documentation.
  @export(implementation) public var outputFormat: OutputFormat? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
  /// Default `false`. Known from client code, not from documentation.
  @export(implementation) public var cropToFill: Bool? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
  /// 0.01 to 1, default 0.25. Known from client code, not from documentation.
  @export(implementation) public var strength: Double? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
  /// 0 to 1, default 0. Known from client code, not from documentation.
  @export(implementation) public var fixCompression: Double? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
  /// 0 to 1, default 0. Known from client code, not from documentation.
  @export(implementation) public var denoise: Double? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
  /// 0 to 1, default 0. Known from client code, not from documentation.
  @export(implementation) public var sharpen: Double? { get { fields[optional: 8] } set { fields[optional: 8] = newValue } }
  /// Default `All`. Known from client code, not from documentation.
  @export(implementation) public var subjectDetection: SubjectDetection? { get { fields[optional: 9] } set { fields[optional: 9] = newValue } }
  /// Default `false`. Known from client code, not from documentation.
  @export(implementation) public var faceEnhancement: Bool? { get { fields[optional: 10] } set { fields[optional: 10] = newValue } }
  /// 0 to 1, default 0.8. Known from client code, not from documentation.
  @export(implementation) public var faceEnhancementStrength: Double? { get { fields[optional: 11] } set { fields[optional: 11] = newValue } }
  /// 0 to 1, default 0. Known from client code, not from documentation.
  @export(implementation) public var faceEnhancementCreativity: Double? { get { fields[optional: 12] } set { fields[optional: 12] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    imageURL: Media, outputWidth: Int? = nil, outputHeight: Int? = nil, outputFormat: OutputFormat? = nil,
    cropToFill: Bool? = nil, strength: Double? = nil, fixCompression: Double? = nil, denoise: Double? = nil,
    sharpen: Double? = nil, subjectDetection: SubjectDetection? = nil, faceEnhancement: Bool? = nil,
    faceEnhancementStrength: Double? = nil, faceEnhancementCreativity: Double? = nil
  ) {
    self.init(fields: Fields(
      Self.validator, imageURL, outputWidth, outputHeight, outputFormat, cropToFill, strength, fixCompression, denoise,
      sharpen, subjectDetection, faceEnhancement, faceEnhancementStrength, faceEnhancementCreativity
    ))
  }
  public init(fields: Fields) { self.fields = fields }
}

/// topazlabs-image-gigapixel-standard-2 · POST /openapi/v2/topazlabs/image-gigapixel-standard-2
///
/// Known from client code, not from documentation.
public struct TopazLabsImageGigapixelStandard2: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/topazlabs/image-gigapixel-standard-2", output: .image) }
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
  @export(implementation) public var imageURL: Media { get { fields[0] } set { fields[0] = newValue } }
  /// 1 to 32,000, default 1,920. Known from client code, not from documentation.
  @export(implementation) public var outputWidth: Int? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
  /// 1 to 32,000, default 1,080. Known from client code, not from documentation.
  @export(implementation) public var outputHeight: Int? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
  /// Default `jpeg`. Known from client code, not from documentation.
  @export(implementation) public var outputFormat: OutputFormat? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
  /// Default `false`. Known from client code, not from documentation.
  @export(implementation) public var cropToFill: Bool? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
  /// 0.01 to 1, default 0.25. Known from client code, not from documentation.
  @export(implementation) public var strength: Double? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
  /// 0 to 1, default 0. Known from client code, not from documentation.
  @export(implementation) public var fixCompression: Double? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
  /// 0 to 1, default 0. Known from client code, not from documentation.
  @export(implementation) public var denoise: Double? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
  /// 0 to 1, default 0. Known from client code, not from documentation.
  @export(implementation) public var sharpen: Double? { get { fields[optional: 8] } set { fields[optional: 8] = newValue } }
  /// Default `All`. Known from client code, not from documentation.
  @export(implementation) public var subjectDetection: SubjectDetection? { get { fields[optional: 9] } set { fields[optional: 9] = newValue } }
  /// Default `false`. Known from client code, not from documentation.
  @export(implementation) public var faceEnhancement: Bool? { get { fields[optional: 10] } set { fields[optional: 10] = newValue } }
  /// 0 to 1, default 0.8. Known from client code, not from documentation.
  @export(implementation) public var faceEnhancementStrength: Double? { get { fields[optional: 11] } set { fields[optional: 11] = newValue } }
  /// 0 to 1, default 0. Known from client code, not from documentation.
  @export(implementation) public var faceEnhancementCreativity: Double? { get { fields[optional: 12] } set { fields[optional: 12] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    imageURL: Media, outputWidth: Int? = nil, outputHeight: Int? = nil, outputFormat: OutputFormat? = nil,
    cropToFill: Bool? = nil, strength: Double? = nil, fixCompression: Double? = nil, denoise: Double? = nil,
    sharpen: Double? = nil, subjectDetection: SubjectDetection? = nil, faceEnhancement: Bool? = nil,
    faceEnhancementStrength: Double? = nil, faceEnhancementCreativity: Double? = nil
  ) {
    self.init(fields: Fields(
      Self.validator, imageURL, outputWidth, outputHeight, outputFormat, cropToFill, strength, fixCompression, denoise,
      sharpen, subjectDetection, faceEnhancement, faceEnhancementStrength, faceEnhancementCreativity
    ))
  }
  public init(fields: Fields) { self.fields = fields }
}

/// topazlabs-image-gigapixel-text-and-shapes · POST /openapi/v2/topazlabs/image-gigapixel-text-and-shapes
///
/// Known from client code, not from documentation.
public struct TopazLabsImageGigapixelTextAndShapes: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/topazlabs/image-gigapixel-text-and-shapes", output: .image) }
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
  @export(implementation) public var imageURL: Media { get { fields[0] } set { fields[0] = newValue } }
  /// 1 to 32,000, default 1,920. Known from client code, not from documentation.
  @export(implementation) public var outputWidth: Int? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
  /// 1 to 32,000, default 1,080. Known from client code, not from documentation.
  @export(implementation) public var outputHeight: Int? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
  /// Default `jpeg`. Known from client code, not from documentation.
  @export(implementation) public var outputFormat: OutputFormat? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
  /// Default `false`. Known from client code, not from documentation.
  @export(implementation) public var cropToFill: Bool? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
  /// 0.01 to 1, default 0.25. Known from client code, not from documentation.
  @export(implementation) public var strength: Double? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
  /// 0 to 1, default 0. Known from client code, not from documentation.
  @export(implementation) public var fixCompression: Double? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
  /// 0 to 1, default 0. Known from client code, not from documentation.
  @export(implementation) public var denoise: Double? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
  /// 0 to 1, default 0. Known from client code, not from documentation.
  @export(implementation) public var sharpen: Double? { get { fields[optional: 8] } set { fields[optional: 8] = newValue } }
  /// Default `All`. Known from client code, not from documentation.
  @export(implementation) public var subjectDetection: SubjectDetection? { get { fields[optional: 9] } set { fields[optional: 9] = newValue } }
  /// Default `false`. Known from client code, not from documentation.
  @export(implementation) public var faceEnhancement: Bool? { get { fields[optional: 10] } set { fields[optional: 10] = newValue } }
  /// 0 to 1, default 0.8. Known from client code, not from documentation.
  @export(implementation) public var faceEnhancementStrength: Double? { get { fields[optional: 11] } set { fields[optional: 11] = newValue } }
  /// 0 to 1, default 0. Known from client code, not from documentation.
  @export(implementation) public var faceEnhancementCreativity: Double? { get { fields[optional: 12] } set { fields[optional: 12] = newValue } }
  /// 0 to 1, default 0.5. Known from client code, not from documentation.
  @export(implementation) public var deblurStrength: Double? { get { fields[optional: 13] } set { fields[optional: 13] = newValue } }
  /// 0 to 1, default 0.5. Known from client code, not from documentation.
  @export(implementation) public var decompressionStrength: Double? { get { fields[optional: 14] } set { fields[optional: 14] = newValue } }
  /// 0 to 1, default 0.5. Known from client code, not from documentation.
  @export(implementation) public var denoiseStrength: Double? { get { fields[optional: 15] } set { fields[optional: 15] = newValue } }
  /// 0 to 1, default 1. Known from client code, not from documentation.
  @export(implementation) public var opacity: Double? { get { fields[optional: 16] } set { fields[optional: 16] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    imageURL: Media, outputWidth: Int? = nil, outputHeight: Int? = nil, outputFormat: OutputFormat? = nil,
    cropToFill: Bool? = nil, strength: Double? = nil, fixCompression: Double? = nil, denoise: Double? = nil,
    sharpen: Double? = nil, subjectDetection: SubjectDetection? = nil, faceEnhancement: Bool? = nil,
    faceEnhancementStrength: Double? = nil, faceEnhancementCreativity: Double? = nil, deblurStrength: Double? = nil,
    decompressionStrength: Double? = nil, denoiseStrength: Double? = nil, opacity: Double? = nil
  ) {
    self.init(fields: Fields(
      Self.validator, imageURL, outputWidth, outputHeight, outputFormat, cropToFill, strength, fixCompression, denoise,
      sharpen, subjectDetection, faceEnhancement, faceEnhancementStrength, faceEnhancementCreativity, deblurStrength,
      decompressionStrength, denoiseStrength, opacity
    ))
  }
  public init(fields: Fields) { self.fields = fields }
}

/// topazlabs-image-upscale-cgi · POST /openapi/v2/topazlabs/image-upscale-cgi
public struct TopazLabsImageUpscaleCGI: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/topazlabs/image-upscale-cgi", output: .image) }
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
  @export(implementation) public var imageURL: Media { get { fields[0] } set { fields[0] = newValue } }
  /// Default `2x`.
  @export(implementation) public var scale: Scale { get { fields[1] } set { fields[1] = newValue } }
  /// Default `All`.
  @export(implementation) public var subjectDetection: SubjectDetection? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
  /// Default `true`.
  @export(implementation) public var faceEnhancement: Bool? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
  /// 0 to 1, in steps of 0.1, default 0. Step inferred.
  @export(implementation) public var faceEnhancementCreativity: Double? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
  /// 0 to 1, in steps of 0.1, default 0.8. Step inferred.
  @export(implementation) public var faceEnhancementStrength: Double? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    imageURL: Media, scale: Scale, subjectDetection: SubjectDetection? = nil, faceEnhancement: Bool? = nil,
    faceEnhancementCreativity: Double? = nil, faceEnhancementStrength: Double? = nil
  ) {
    self.init(fields: Fields(
      Self.validator, imageURL, scale, subjectDetection, faceEnhancement, faceEnhancementCreativity,
      faceEnhancementStrength
    ))
  }
  public init(fields: Fields) { self.fields = fields }
}

/// topazlabs-image-upscale-detail-faces · POST /openapi/v2/topazlabs/image-upscale-detail-faces
///
/// Known from client code, not from documentation.
public struct TopazLabsImageUpscaleDetailFaces: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/topazlabs/image-upscale-detail-faces", output: .image) }
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
  @export(implementation) public var imageURL: Media { get { fields[0] } set { fields[0] = newValue } }
  /// 1 to 32,000, default 1,920. Known from client code, not from documentation.
  @export(implementation) public var outputWidth: Int? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
  /// 1 to 32,000, default 1,080. Known from client code, not from documentation.
  @export(implementation) public var outputHeight: Int? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
  /// Default `false`. Known from client code, not from documentation.
  @export(implementation) public var cropToFill: Bool? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
  /// Default `jpeg`. Known from client code, not from documentation.
  @export(implementation) public var outputFormat: OutputFormat? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
  /// 0 to 10, default 6. Known from client code, not from documentation.
  @export(implementation) public var detailStrength: Double? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    imageURL: Media, outputWidth: Int? = nil, outputHeight: Int? = nil, cropToFill: Bool? = nil,
    outputFormat: OutputFormat? = nil, detailStrength: Double? = nil
  ) {
    self.init(fields: Fields(
      Self.validator, imageURL, outputWidth, outputHeight, cropToFill, outputFormat, detailStrength
    ))
  }
  public init(fields: Fields) { self.fields = fields }
}

/// topazlabs-image-upscale-high fidelity v2 · POST /openapi/v2/topazlabs/image-upscale-high-fidelity-v2
public struct TopazLabsImageUpscaleHighFidelityV2: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/topazlabs/image-upscale-high-fidelity-v2", output: .image) }
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
  @export(implementation) public var imageURL: Media { get { fields[0] } set { fields[0] = newValue } }
  /// Default `2x`.
  @export(implementation) public var scale: Scale { get { fields[1] } set { fields[1] = newValue } }
  /// Default `All`.
  @export(implementation) public var subjectDetection: SubjectDetection? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
  /// Default `true`.
  @export(implementation) public var faceEnhancement: Bool? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
  /// 0 to 1, in steps of 0.1, default 0. Step inferred.
  @export(implementation) public var faceEnhancementCreativity: Double? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
  /// 0 to 1, in steps of 0.1, default 0.8. Step inferred.
  @export(implementation) public var faceEnhancementStrength: Double? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    imageURL: Media, scale: Scale, subjectDetection: SubjectDetection? = nil, faceEnhancement: Bool? = nil,
    faceEnhancementCreativity: Double? = nil, faceEnhancementStrength: Double? = nil
  ) {
    self.init(fields: Fields(
      Self.validator, imageURL, scale, subjectDetection, faceEnhancement, faceEnhancementCreativity,
      faceEnhancementStrength
    ))
  }
  public init(fields: Fields) { self.fields = fields }
}

/// topazlabs-image-upscale-high-fidelity-v3 · POST /openapi/v2/topazlabs/image-upscale-high-fidelity-v3
///
/// Known from client code, not from documentation.
public struct TopazLabsImageUpscaleHighFidelityV3: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/topazlabs/image-upscale-high-fidelity-v3", output: .image) }
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
  @export(implementation) public var imageURL: Media { get { fields[0] } set { fields[0] = newValue } }
  /// 0 to 1, default 1. Known from client code, not from documentation.
  @export(implementation) public var opacity: Double? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
  /// 0 to 1, default 1. Known from client code, not from documentation.
  @export(implementation) public var recoveryStrength: Double? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
  /// 0.01 to 1, default 0.25. Known from client code, not from documentation.
  @export(implementation) public var strength: Double? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
  /// 0 to 1, default 0. Known from client code, not from documentation.
  @export(implementation) public var fixCompression: Double? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
  /// 0 to 1, default 0. Known from client code, not from documentation.
  @export(implementation) public var denoise: Double? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
  /// 0 to 1, default 0. Known from client code, not from documentation.
  @export(implementation) public var sharpen: Double? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
  /// Default `All`. Known from client code, not from documentation.
  @export(implementation) public var subjectDetection: SubjectDetection? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
  /// 0 to 1, default 0. Known from client code, not from documentation.
  @export(implementation) public var faceEnhancementCreativity: Double? { get { fields[optional: 8] } set { fields[optional: 8] = newValue } }
  /// 0 to 1, default 0.8. Known from client code, not from documentation.
  @export(implementation) public var faceEnhancementStrength: Double? { get { fields[optional: 9] } set { fields[optional: 9] = newValue } }
  /// Default `false`. Known from client code, not from documentation.
  @export(implementation) public var faceEnhancement: Bool? { get { fields[optional: 10] } set { fields[optional: 10] = newValue } }
  /// Default `false`. Known from client code, not from documentation.
  @export(implementation) public var cropToFill: Bool? { get { fields[optional: 11] } set { fields[optional: 11] = newValue } }
  /// 1 to 32,000, default 1,920. Known from client code, not from documentation.
  @export(implementation) public var outputWidth: Int? { get { fields[optional: 12] } set { fields[optional: 12] = newValue } }
  /// 1 to 32,000, default 1,080. Known from client code, not from documentation.
  @export(implementation) public var outputHeight: Int? { get { fields[optional: 13] } set { fields[optional: 13] = newValue } }
  /// Default `jpeg`. Known from client code, not from documentation.
  @export(implementation) public var outputFormat: OutputFormat? { get { fields[optional: 14] } set { fields[optional: 14] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    imageURL: Media, opacity: Double? = nil, recoveryStrength: Double? = nil, strength: Double? = nil,
    fixCompression: Double? = nil, denoise: Double? = nil, sharpen: Double? = nil,
    subjectDetection: SubjectDetection? = nil, faceEnhancementCreativity: Double? = nil,
    faceEnhancementStrength: Double? = nil, faceEnhancement: Bool? = nil, cropToFill: Bool? = nil,
    outputWidth: Int? = nil, outputHeight: Int? = nil, outputFormat: OutputFormat? = nil
  ) {
    self.init(fields: Fields(
      Self.validator, imageURL, opacity, recoveryStrength, strength, fixCompression, denoise, sharpen,
      subjectDetection, faceEnhancementCreativity, faceEnhancementStrength, faceEnhancement, cropToFill, outputWidth,
      outputHeight, outputFormat
    ))
  }
  public init(fields: Fields) { self.fields = fields }
}

/// topazlabs-image-upscale-standard-v2 · POST /openapi/v2/topazlabs/image-upscale-standard-v2
public struct TopazLabsImageUpscaleStandardV2: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/topazlabs/image-upscale-standard-v2", output: .image) }
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
  @export(implementation) public var imageURL: Media { get { fields[0] } set { fields[0] = newValue } }
  /// Default `2x`.
  @export(implementation) public var scale: Scale { get { fields[1] } set { fields[1] = newValue } }
  /// Default `All`.
  @export(implementation) public var subjectDetection: SubjectDetection? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
  /// Default `true`.
  @export(implementation) public var faceEnhancement: Bool? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
  /// 0 to 1, in steps of 0.1, default 0. Step inferred.
  @export(implementation) public var faceEnhancementCreativity: Double? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
  /// 0 to 1, in steps of 0.1, default 0.8. Step inferred.
  @export(implementation) public var faceEnhancementStrength: Double? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    imageURL: Media, scale: Scale, subjectDetection: SubjectDetection? = nil, faceEnhancement: Bool? = nil,
    faceEnhancementCreativity: Double? = nil, faceEnhancementStrength: Double? = nil
  ) {
    self.init(fields: Fields(
      Self.validator, imageURL, scale, subjectDetection, faceEnhancement, faceEnhancementCreativity,
      faceEnhancementStrength
    ))
  }
  public init(fields: Fields) { self.fields = fields }
}

/// topazlabs-image-upscale-text refine · POST /openapi/v2/topazlabs/image-upscale-text-refine
public struct TopazLabsImageUpscaleTextRefine: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/topazlabs/image-upscale-text-refine", output: .image) }
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
  @export(implementation) public var imageURL: Media { get { fields[0] } set { fields[0] = newValue } }
  /// Default `2x`.
  @export(implementation) public var scale: Scale { get { fields[1] } set { fields[1] = newValue } }
  /// Default `All`.
  @export(implementation) public var subjectDetection: SubjectDetection? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
  /// Default `true`.
  @export(implementation) public var faceEnhancement: Bool? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
  /// 0 to 1, in steps of 0.1, default 0. Step inferred.
  @export(implementation) public var faceEnhancementCreativity: Double? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
  /// 0 to 1, in steps of 0.1, default 0.8. Step inferred.
  @export(implementation) public var faceEnhancementStrength: Double? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    imageURL: Media, scale: Scale, subjectDetection: SubjectDetection? = nil, faceEnhancement: Bool? = nil,
    faceEnhancementCreativity: Double? = nil, faceEnhancementStrength: Double? = nil
  ) {
    self.init(fields: Fields(
      Self.validator, imageURL, scale, subjectDetection, faceEnhancement, faceEnhancementCreativity,
      faceEnhancementStrength
    ))
  }
  public init(fields: Fields) { self.fields = fields }
}

/// topazlabs-image-upscale-transparent · POST /openapi/v2/topazlabs/image-upscale-transparent
///
/// Known from client code, not from documentation.
public struct TopazLabsImageUpscaleTransparent: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/topazlabs/image-upscale-transparent", output: .image) }
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
  @export(implementation) public var imageURL: Media { get { fields[0] } set { fields[0] = newValue } }
  /// 1 to 32,000, default 1,920. Known from client code, not from documentation.
  @export(implementation) public var outputWidth: Int? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
  /// 1 to 32,000, default 1,080. Known from client code, not from documentation.
  @export(implementation) public var outputHeight: Int? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
  /// Default `false`. Known from client code, not from documentation.
  @export(implementation) public var cropToFill: Bool? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
  /// Default `png`. Known from client code, not from documentation.
  @export(implementation) public var outputFormat: OutputFormat? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    imageURL: Media, outputWidth: Int? = nil, outputHeight: Int? = nil, cropToFill: Bool? = nil,
    outputFormat: OutputFormat? = nil
  ) {
    self.init(fields: Fields(Self.validator, imageURL, outputWidth, outputHeight, cropToFill, outputFormat))
  }
  public init(fields: Fields) { self.fields = fields }
}

/// topazlabs-image-upscale low resolution v2 · POST /openapi/v2/topazlabs/image-upscale/low-resolution-v2
public struct TopazLabsImageUpscaleLowResolutionV2: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/topazlabs/image-upscale/low-resolution-v2", output: .image) }
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
  @export(implementation) public var imageURL: Media { get { fields[0] } set { fields[0] = newValue } }
  /// Default `2x`.
  @export(implementation) public var scale: Scale { get { fields[1] } set { fields[1] = newValue } }
  /// Default `All`.
  @export(implementation) public var subjectDetection: SubjectDetection? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
  /// Default `true`.
  @export(implementation) public var faceEnhancement: Bool? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
  /// 0 to 1, in steps of 0.1, default 0. Step inferred.
  @export(implementation) public var faceEnhancementCreativity: Double? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
  /// 0 to 1, in steps of 0.1, default 0.8. Step inferred.
  @export(implementation) public var faceEnhancementStrength: Double? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    imageURL: Media, scale: Scale, subjectDetection: SubjectDetection? = nil, faceEnhancement: Bool? = nil,
    faceEnhancementCreativity: Double? = nil, faceEnhancementStrength: Double? = nil
  ) {
    self.init(fields: Fields(
      Self.validator, imageURL, scale, subjectDetection, faceEnhancement, faceEnhancementCreativity,
      faceEnhancementStrength
    ))
  }
  public init(fields: Fields) { self.fields = fields }
}

extension RunningHubOptions {
  public enum OutputFormat_4: ModelOption {
    case jpeg, jpg, png, tiff, tif
    public static var rawValues: StaticString { "|jpeg|jpg|png|tiff|tif" }
  }
  public enum OutputFormat_5: ModelOption {
    case jpeg, jpg, png
    public static var rawValues: StaticString { "|jpeg|jpg|png" }
  }
  public enum OutputFormat_6: ModelOption {
    case png
    public static var rawValues: StaticString { "|png" }
  }
  public enum Scale: ModelOption {
    case `2x`, `4x`, `6x`
    public static var rawValues: StaticString { "|2x|4x|6x" }
  }
  public enum SubjectDetection: ModelOption {
    case All, Foreground, Background
    public static var rawValues: StaticString { "|All|Foreground|Background" }
  }
}
