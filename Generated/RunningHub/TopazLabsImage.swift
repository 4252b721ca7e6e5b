// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// TopazLabs Image Gigapixel Art And CGI on RunningHub. Makes images.
///
/// `POST /openapi/v2/topazlabs/image-gigapixel-art-and-cgi`
///
/// Documented as `topazlabs-image-gigapixel-art-and-cgi`. Known from client code, not from documentation.
public nonisolated struct TopazLabsImageGigapixelArtAndCGI: ModelRequest {
  /// An image, up to 50 MB. Known from client code, not from documentation.
  @export(implementation) public var imageURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
  /// 1 to 32,000, default 1,920. Known from client code, not from documentation.
  @export(implementation) public var outputWidth: Int? {
    get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
  }
  /// 1 to 32,000, default 1,080. Known from client code, not from documentation.
  @export(implementation) public var outputHeight: Int? {
    get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
  }
  /// Default `jpeg`. Known from client code, not from documentation.
  @export(implementation) public var outputFormat: OutputFormat? {
    get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
  }
  /// Default `false`. Known from client code, not from documentation.
  @export(implementation) public var cropToFill: Bool? {
    get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
  }
  /// 0 to 1, default 0.5. Known from client code, not from documentation.
  @export(implementation) public var deblurStrength: Double? {
    get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
  }
  /// 0.01 to 1, default 0.25. Known from client code, not from documentation.
  @export(implementation) public var strength: Double? {
    get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
  }
  /// 0 to 1, default 0. Known from client code, not from documentation.
  @export(implementation) public var fixCompression: Double? {
    get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
  }
  /// 0 to 1, default 0. Known from client code, not from documentation.
  @export(implementation) public var denoise: Double? {
    get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
  }
  /// 0 to 1, default 0. Known from client code, not from documentation.
  @export(implementation) public var sharpen: Double? {
    get { _storage[optional: 9] } set { _storage[optional: 9] = newValue }
  }
  /// Default `All`. Known from client code, not from documentation.
  @export(implementation) public var subjectDetection: SubjectDetection? {
    get { _storage[optional: 10] } set { _storage[optional: 10] = newValue }
  }
  /// Default `false`. Known from client code, not from documentation.
  @export(implementation) public var faceEnhancement: Bool? {
    get { _storage[optional: 11] } set { _storage[optional: 11] = newValue }
  }
  /// 0 to 1, default 0.8. Known from client code, not from documentation.
  @export(implementation) public var faceEnhancementStrength: Double? {
    get { _storage[optional: 12] } set { _storage[optional: 12] = newValue }
  }
  /// 0 to 1, default 0. Known from client code, not from documentation.
  @export(implementation) public var faceEnhancementCreativity: Double? {
    get { _storage[optional: 13] } set { _storage[optional: 13] = newValue }
  }

  public typealias OutputFormat = RunningHubOptions.OutputFormat_4
  public typealias SubjectDetection = RunningHubOptions.SubjectDetection

  @export(implementation) public init(
    imageURL: Media, outputWidth: Int? = nil, outputHeight: Int? = nil, outputFormat: OutputFormat? = nil,
    cropToFill: Bool? = nil, deblurStrength: Double? = nil, strength: Double? = nil, fixCompression: Double? = nil,
    denoise: Double? = nil, sharpen: Double? = nil, subjectDetection: SubjectDetection? = nil,
    faceEnhancement: Bool? = nil, faceEnhancementStrength: Double? = nil, faceEnhancementCreativity: Double? = nil
  ) {
    self.init(_storage: _Storage(
      imageURL, outputWidth, outputHeight, outputFormat, cropToFill, deblurStrength, strength, fixCompression, denoise,
      sharpen, subjectDetection, faceEnhancement, faceEnhancementStrength, faceEnhancementCreativity
    ))
  }

  // MARK: Generated support

  public static var operation: HTTPOperation {
    HTTPOperation("POST", "/openapi/v2/topazlabs/image-gigapixel-art-and-cgi", output: .image)
  }
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
  public var _storage: _Storage<Self>
  public init(_storage: _Storage<Self>) { self._storage = _storage }
}

/// TopazLabs Image Gigapixel High Fidelity 2 on RunningHub. Makes images.
///
/// `POST /openapi/v2/topazlabs/image-gigapixel-high-fidelity-2`
///
/// Documented as `topazlabs-image-gigapixel-high-fidelity-2`. Known from client code, not from documentation.
public nonisolated struct TopazLabsImageGigapixelHighFidelity2: ModelRequest {
  /// An image, up to 50 MB. Known from client code, not from documentation.
  @export(implementation) public var imageURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
  /// 1 to 32,000, default 1,920. Known from client code, not from documentation.
  @export(implementation) public var outputWidth: Int? {
    get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
  }
  /// 1 to 32,000, default 1,080. Known from client code, not from documentation.
  @export(implementation) public var outputHeight: Int? {
    get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
  }
  /// Default `jpeg`. Known from client code, not from documentation.
  @export(implementation) public var outputFormat: OutputFormat? {
    get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
  }
  /// Default `false`. Known from client code, not from documentation.
  @export(implementation) public var cropToFill: Bool? {
    get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
  }
  /// 0.01 to 1, default 0.25. Known from client code, not from documentation.
  @export(implementation) public var strength: Double? {
    get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
  }
  /// 0 to 1, default 0. Known from client code, not from documentation.
  @export(implementation) public var fixCompression: Double? {
    get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
  }
  /// 0 to 1, default 0. Known from client code, not from documentation.
  @export(implementation) public var denoise: Double? {
    get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
  }
  /// 0 to 1, default 0. Known from client code, not from documentation.
  @export(implementation) public var sharpen: Double? {
    get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
  }
  /// Default `All`. Known from client code, not from documentation.
  @export(implementation) public var subjectDetection: SubjectDetection? {
    get { _storage[optional: 9] } set { _storage[optional: 9] = newValue }
  }
  /// Default `false`. Known from client code, not from documentation.
  @export(implementation) public var faceEnhancement: Bool? {
    get { _storage[optional: 10] } set { _storage[optional: 10] = newValue }
  }
  /// 0 to 1, default 0.8. Known from client code, not from documentation.
  @export(implementation) public var faceEnhancementStrength: Double? {
    get { _storage[optional: 11] } set { _storage[optional: 11] = newValue }
  }
  /// 0 to 1, default 0. Known from client code, not from documentation.
  @export(implementation) public var faceEnhancementCreativity: Double? {
    get { _storage[optional: 12] } set { _storage[optional: 12] = newValue }
  }

  public typealias OutputFormat = RunningHubOptions.OutputFormat_5
  public typealias SubjectDetection = RunningHubOptions.SubjectDetection

  @export(implementation) public init(
    imageURL: Media, outputWidth: Int? = nil, outputHeight: Int? = nil, outputFormat: OutputFormat? = nil,
    cropToFill: Bool? = nil, strength: Double? = nil, fixCompression: Double? = nil, denoise: Double? = nil,
    sharpen: Double? = nil, subjectDetection: SubjectDetection? = nil, faceEnhancement: Bool? = nil,
    faceEnhancementStrength: Double? = nil, faceEnhancementCreativity: Double? = nil
  ) {
    self.init(_storage: _Storage(
      imageURL, outputWidth, outputHeight, outputFormat, cropToFill, strength, fixCompression, denoise, sharpen,
      subjectDetection, faceEnhancement, faceEnhancementStrength, faceEnhancementCreativity
    ))
  }

  // MARK: Generated support

  public static var operation: HTTPOperation {
    HTTPOperation("POST", "/openapi/v2/topazlabs/image-gigapixel-high-fidelity-2", output: .image)
  }
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
  public var _storage: _Storage<Self>
  public init(_storage: _Storage<Self>) { self._storage = _storage }
}

/// TopazLabs Image Gigapixel Low Resolution 2 on RunningHub. Makes images.
///
/// `POST /openapi/v2/topazlabs/image-gigapixel-low-resolution-2`
///
/// Documented as `topazlabs-image-gigapixel-low-resolution-2`. Known from client code, not from documentation.
public nonisolated struct TopazLabsImageGigapixelLowResolution2: ModelRequest {
  /// An image, up to 50 MB. Known from client code, not from documentation.
  @export(implementation) public var imageURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
  /// 1 to 32,000, default 1,920. Known from client code, not from documentation.
  @export(implementation) public var outputWidth: Int? {
    get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
  }
  /// 1 to 32,000, default 1,080. Known from client code, not from documentation.
  @export(implementation) public var outputHeight: Int? {
    get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
  }
  /// Default `jpeg`. Known from client code, not from documentation.
  @export(implementation) public var outputFormat: OutputFormat? {
    get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
  }
  /// Default `false`. Known from client code, not from documentation.
  @export(implementation) public var cropToFill: Bool? {
    get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
  }
  /// 0.01 to 1, default 0.25. Known from client code, not from documentation.
  @export(implementation) public var strength: Double? {
    get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
  }
  /// 0 to 1, default 0. Known from client code, not from documentation.
  @export(implementation) public var fixCompression: Double? {
    get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
  }
  /// 0 to 1, default 0. Known from client code, not from documentation.
  @export(implementation) public var denoise: Double? {
    get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
  }
  /// 0 to 1, default 0. Known from client code, not from documentation.
  @export(implementation) public var sharpen: Double? {
    get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
  }
  /// Default `All`. Known from client code, not from documentation.
  @export(implementation) public var subjectDetection: SubjectDetection? {
    get { _storage[optional: 9] } set { _storage[optional: 9] = newValue }
  }
  /// Default `false`. Known from client code, not from documentation.
  @export(implementation) public var faceEnhancement: Bool? {
    get { _storage[optional: 10] } set { _storage[optional: 10] = newValue }
  }
  /// 0 to 1, default 0.8. Known from client code, not from documentation.
  @export(implementation) public var faceEnhancementStrength: Double? {
    get { _storage[optional: 11] } set { _storage[optional: 11] = newValue }
  }
  /// 0 to 1, default 0. Known from client code, not from documentation.
  @export(implementation) public var faceEnhancementCreativity: Double? {
    get { _storage[optional: 12] } set { _storage[optional: 12] = newValue }
  }

  public typealias OutputFormat = RunningHubOptions.OutputFormat_4
  public typealias SubjectDetection = RunningHubOptions.SubjectDetection

  @export(implementation) public init(
    imageURL: Media, outputWidth: Int? = nil, outputHeight: Int? = nil, outputFormat: OutputFormat? = nil,
    cropToFill: Bool? = nil, strength: Double? = nil, fixCompression: Double? = nil, denoise: Double? = nil,
    sharpen: Double? = nil, subjectDetection: SubjectDetection? = nil, faceEnhancement: Bool? = nil,
    faceEnhancementStrength: Double? = nil, faceEnhancementCreativity: Double? = nil
  ) {
    self.init(_storage: _Storage(
      imageURL, outputWidth, outputHeight, outputFormat, cropToFill, strength, fixCompression, denoise, sharpen,
      subjectDetection, faceEnhancement, faceEnhancementStrength, faceEnhancementCreativity
    ))
  }

  // MARK: Generated support

  public static var operation: HTTPOperation {
    HTTPOperation("POST", "/openapi/v2/topazlabs/image-gigapixel-low-resolution-2", output: .image)
  }
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
  public var _storage: _Storage<Self>
  public init(_storage: _Storage<Self>) { self._storage = _storage }
}

/// TopazLabs Image Gigapixel Standard 2 on RunningHub. Makes images.
///
/// `POST /openapi/v2/topazlabs/image-gigapixel-standard-2`
///
/// Documented as `topazlabs-image-gigapixel-standard-2`. Known from client code, not from documentation.
public nonisolated struct TopazLabsImageGigapixelStandard2: ModelRequest {
  /// An image, up to 50 MB. Known from client code, not from documentation.
  @export(implementation) public var imageURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
  /// 1 to 32,000, default 1,920. Known from client code, not from documentation.
  @export(implementation) public var outputWidth: Int? {
    get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
  }
  /// 1 to 32,000, default 1,080. Known from client code, not from documentation.
  @export(implementation) public var outputHeight: Int? {
    get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
  }
  /// Default `jpeg`. Known from client code, not from documentation.
  @export(implementation) public var outputFormat: OutputFormat? {
    get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
  }
  /// Default `false`. Known from client code, not from documentation.
  @export(implementation) public var cropToFill: Bool? {
    get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
  }
  /// 0.01 to 1, default 0.25. Known from client code, not from documentation.
  @export(implementation) public var strength: Double? {
    get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
  }
  /// 0 to 1, default 0. Known from client code, not from documentation.
  @export(implementation) public var fixCompression: Double? {
    get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
  }
  /// 0 to 1, default 0. Known from client code, not from documentation.
  @export(implementation) public var denoise: Double? {
    get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
  }
  /// 0 to 1, default 0. Known from client code, not from documentation.
  @export(implementation) public var sharpen: Double? {
    get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
  }
  /// Default `All`. Known from client code, not from documentation.
  @export(implementation) public var subjectDetection: SubjectDetection? {
    get { _storage[optional: 9] } set { _storage[optional: 9] = newValue }
  }
  /// Default `false`. Known from client code, not from documentation.
  @export(implementation) public var faceEnhancement: Bool? {
    get { _storage[optional: 10] } set { _storage[optional: 10] = newValue }
  }
  /// 0 to 1, default 0.8. Known from client code, not from documentation.
  @export(implementation) public var faceEnhancementStrength: Double? {
    get { _storage[optional: 11] } set { _storage[optional: 11] = newValue }
  }
  /// 0 to 1, default 0. Known from client code, not from documentation.
  @export(implementation) public var faceEnhancementCreativity: Double? {
    get { _storage[optional: 12] } set { _storage[optional: 12] = newValue }
  }

  public typealias OutputFormat = RunningHubOptions.OutputFormat_4
  public typealias SubjectDetection = RunningHubOptions.SubjectDetection

  @export(implementation) public init(
    imageURL: Media, outputWidth: Int? = nil, outputHeight: Int? = nil, outputFormat: OutputFormat? = nil,
    cropToFill: Bool? = nil, strength: Double? = nil, fixCompression: Double? = nil, denoise: Double? = nil,
    sharpen: Double? = nil, subjectDetection: SubjectDetection? = nil, faceEnhancement: Bool? = nil,
    faceEnhancementStrength: Double? = nil, faceEnhancementCreativity: Double? = nil
  ) {
    self.init(_storage: _Storage(
      imageURL, outputWidth, outputHeight, outputFormat, cropToFill, strength, fixCompression, denoise, sharpen,
      subjectDetection, faceEnhancement, faceEnhancementStrength, faceEnhancementCreativity
    ))
  }

  // MARK: Generated support

  public static var operation: HTTPOperation {
    HTTPOperation("POST", "/openapi/v2/topazlabs/image-gigapixel-standard-2", output: .image)
  }
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
  public var _storage: _Storage<Self>
  public init(_storage: _Storage<Self>) { self._storage = _storage }
}

/// TopazLabs Image Gigapixel Text And Shapes on RunningHub. Makes images.
///
/// `POST /openapi/v2/topazlabs/image-gigapixel-text-and-shapes`
///
/// Documented as `topazlabs-image-gigapixel-text-and-shapes`. Known from client code, not from documentation.
public nonisolated struct TopazLabsImageGigapixelTextAndShapes: ModelRequest {
  /// An image, up to 50 MB. Known from client code, not from documentation.
  @export(implementation) public var imageURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
  /// 1 to 32,000, default 1,920. Known from client code, not from documentation.
  @export(implementation) public var outputWidth: Int? {
    get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
  }
  /// 1 to 32,000, default 1,080. Known from client code, not from documentation.
  @export(implementation) public var outputHeight: Int? {
    get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
  }
  /// Default `jpeg`. Known from client code, not from documentation.
  @export(implementation) public var outputFormat: OutputFormat? {
    get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
  }
  /// Default `false`. Known from client code, not from documentation.
  @export(implementation) public var cropToFill: Bool? {
    get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
  }
  /// 0.01 to 1, default 0.25. Known from client code, not from documentation.
  @export(implementation) public var strength: Double? {
    get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
  }
  /// 0 to 1, default 0. Known from client code, not from documentation.
  @export(implementation) public var fixCompression: Double? {
    get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
  }
  /// 0 to 1, default 0. Known from client code, not from documentation.
  @export(implementation) public var denoise: Double? {
    get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
  }
  /// 0 to 1, default 0. Known from client code, not from documentation.
  @export(implementation) public var sharpen: Double? {
    get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
  }
  /// Default `All`. Known from client code, not from documentation.
  @export(implementation) public var subjectDetection: SubjectDetection? {
    get { _storage[optional: 9] } set { _storage[optional: 9] = newValue }
  }
  /// Default `false`. Known from client code, not from documentation.
  @export(implementation) public var faceEnhancement: Bool? {
    get { _storage[optional: 10] } set { _storage[optional: 10] = newValue }
  }
  /// 0 to 1, default 0.8. Known from client code, not from documentation.
  @export(implementation) public var faceEnhancementStrength: Double? {
    get { _storage[optional: 11] } set { _storage[optional: 11] = newValue }
  }
  /// 0 to 1, default 0. Known from client code, not from documentation.
  @export(implementation) public var faceEnhancementCreativity: Double? {
    get { _storage[optional: 12] } set { _storage[optional: 12] = newValue }
  }
  /// 0 to 1, default 0.5. Known from client code, not from documentation.
  @export(implementation) public var deblurStrength: Double? {
    get { _storage[optional: 13] } set { _storage[optional: 13] = newValue }
  }
  /// 0 to 1, default 0.5. Known from client code, not from documentation.
  @export(implementation) public var decompressionStrength: Double? {
    get { _storage[optional: 14] } set { _storage[optional: 14] = newValue }
  }
  /// 0 to 1, default 0.5. Known from client code, not from documentation.
  @export(implementation) public var denoiseStrength: Double? {
    get { _storage[optional: 15] } set { _storage[optional: 15] = newValue }
  }
  /// 0 to 1, default 1. Known from client code, not from documentation.
  @export(implementation) public var opacity: Double? {
    get { _storage[optional: 16] } set { _storage[optional: 16] = newValue }
  }

  public typealias OutputFormat = RunningHubOptions.OutputFormat_4
  public typealias SubjectDetection = RunningHubOptions.SubjectDetection

  @export(implementation) public init(
    imageURL: Media, outputWidth: Int? = nil, outputHeight: Int? = nil, outputFormat: OutputFormat? = nil,
    cropToFill: Bool? = nil, strength: Double? = nil, fixCompression: Double? = nil, denoise: Double? = nil,
    sharpen: Double? = nil, subjectDetection: SubjectDetection? = nil, faceEnhancement: Bool? = nil,
    faceEnhancementStrength: Double? = nil, faceEnhancementCreativity: Double? = nil, deblurStrength: Double? = nil,
    decompressionStrength: Double? = nil, denoiseStrength: Double? = nil, opacity: Double? = nil
  ) {
    self.init(_storage: _Storage(
      imageURL, outputWidth, outputHeight, outputFormat, cropToFill, strength, fixCompression, denoise, sharpen,
      subjectDetection, faceEnhancement, faceEnhancementStrength, faceEnhancementCreativity, deblurStrength,
      decompressionStrength, denoiseStrength, opacity
    ))
  }

  // MARK: Generated support

  public static var operation: HTTPOperation {
    HTTPOperation("POST", "/openapi/v2/topazlabs/image-gigapixel-text-and-shapes", output: .image)
  }
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
  public var _storage: _Storage<Self>
  public init(_storage: _Storage<Self>) { self._storage = _storage }
}

/// TopazLabs Image Upscale CGI on RunningHub. Makes images.
///
/// `POST /openapi/v2/topazlabs/image-upscale-cgi`
///
/// Documented as `topazlabs-image-upscale-cgi`.
public nonisolated struct TopazLabsImageUpscaleCGI: ModelRequest {
  /// JPEG or PNG, up to 50 MB.
  @export(implementation) public var imageURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
  /// Default `2x`.
  @export(implementation) public var scale: Scale { get { _storage[1] } set { _storage[1] = newValue } }
  /// Default `All`.
  @export(implementation) public var subjectDetection: SubjectDetection? {
    get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
  }
  /// Default `true`.
  @export(implementation) public var faceEnhancement: Bool? {
    get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
  }
  /// 0 to 1, in steps of 0.1, default 0. Step inferred.
  @export(implementation) public var faceEnhancementCreativity: Double? {
    get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
  }
  /// 0 to 1, in steps of 0.1, default 0.8. Step inferred.
  @export(implementation) public var faceEnhancementStrength: Double? {
    get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
  }

  public typealias Scale = RunningHubOptions.Scale
  public typealias SubjectDetection = RunningHubOptions.SubjectDetection

  @export(implementation) public init(
    imageURL: Media, scale: Scale, subjectDetection: SubjectDetection? = nil, faceEnhancement: Bool? = nil,
    faceEnhancementCreativity: Double? = nil, faceEnhancementStrength: Double? = nil
  ) {
    self.init(_storage: _Storage(
      imageURL, scale, subjectDetection, faceEnhancement, faceEnhancementCreativity, faceEnhancementStrength
    ))
  }

  // MARK: Generated support

  public static var operation: HTTPOperation {
    HTTPOperation("POST", "/openapi/v2/topazlabs/image-upscale-cgi", output: .image)
  }
  public static let validator = Validator(#"""
    {"type":"object","required":["imageUrl","scale"],"properties":{
    "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
    "scale":{"type":"string","enum":["2x","4x","6x"]},
    "subjectDetection":{"type":"string","enum":["All","Foreground","Background"]},
    "faceEnhancement":{"type":"boolean"},
    "faceEnhancementCreativity":{"type":"number","minimum":0,"maximum":1,"multipleOf":0.1,
      "evidence":{"multipleOf":"inferred"}},
    "faceEnhancementStrength":{"type":"number","minimum":0,"maximum":1,"multipleOf":0.1,
      "evidence":{"multipleOf":"inferred"}}}}
    """#, common: runningHubCommon)
  public var _storage: _Storage<Self>
  public init(_storage: _Storage<Self>) { self._storage = _storage }
}

/// TopazLabs Image Upscale Detail Faces on RunningHub. Makes images.
///
/// `POST /openapi/v2/topazlabs/image-upscale-detail-faces`
///
/// Documented as `topazlabs-image-upscale-detail-faces`. Known from client code, not from documentation.
public nonisolated struct TopazLabsImageUpscaleDetailFaces: ModelRequest {
  /// An image, up to 50 MB. Known from client code, not from documentation.
  @export(implementation) public var imageURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
  /// 1 to 32,000, default 1,920. Known from client code, not from documentation.
  @export(implementation) public var outputWidth: Int? {
    get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
  }
  /// 1 to 32,000, default 1,080. Known from client code, not from documentation.
  @export(implementation) public var outputHeight: Int? {
    get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
  }
  /// Default `false`. Known from client code, not from documentation.
  @export(implementation) public var cropToFill: Bool? {
    get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
  }
  /// Default `jpeg`. Known from client code, not from documentation.
  @export(implementation) public var outputFormat: OutputFormat? {
    get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
  }
  /// 0 to 10, default 6. Known from client code, not from documentation.
  @export(implementation) public var detailStrength: Double? {
    get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
  }

  public typealias OutputFormat = RunningHubOptions.OutputFormat_5

  @export(implementation) public init(
    imageURL: Media, outputWidth: Int? = nil, outputHeight: Int? = nil, cropToFill: Bool? = nil,
    outputFormat: OutputFormat? = nil, detailStrength: Double? = nil
  ) {
    self.init(_storage: _Storage(imageURL, outputWidth, outputHeight, cropToFill, outputFormat, detailStrength))
  }

  // MARK: Generated support

  public static var operation: HTTPOperation {
    HTTPOperation("POST", "/openapi/v2/topazlabs/image-upscale-detail-faces", output: .image)
  }
  public static let validator = Validator(#"""
    {"type":"object","required":["imageUrl"],"properties":{
    "imageUrl":{"type":"string","media":{"kind":"image","maxBytes":52428800},"evidence":"client"},
    "outputWidth":{"type":"integer","minimum":1,"maximum":32000,"evidence":"client"},
    "outputHeight":{"type":"integer","minimum":1,"maximum":32000,"evidence":"client"},
    "cropToFill":{"type":"boolean","evidence":"client"},
    "outputFormat":{"type":"string","enum":["jpeg","jpg","png"],"evidence":"client"},
    "detailStrength":{"type":"number","minimum":0,"maximum":10,"evidence":"client"}}}
    """#, common: runningHubCommon)
  public var _storage: _Storage<Self>
  public init(_storage: _Storage<Self>) { self._storage = _storage }
}

/// TopazLabs Image Upscale High Fidelity V2 on RunningHub. Makes images.
///
/// `POST /openapi/v2/topazlabs/image-upscale-high-fidelity-v2`
///
/// Documented as `topazlabs-image-upscale-high fidelity v2`.
public nonisolated struct TopazLabsImageUpscaleHighFidelityV2: ModelRequest {
  /// JPEG or PNG, up to 50 MB.
  @export(implementation) public var imageURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
  /// Default `2x`.
  @export(implementation) public var scale: Scale { get { _storage[1] } set { _storage[1] = newValue } }
  /// Default `All`.
  @export(implementation) public var subjectDetection: SubjectDetection? {
    get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
  }
  /// Default `true`.
  @export(implementation) public var faceEnhancement: Bool? {
    get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
  }
  /// 0 to 1, in steps of 0.1, default 0. Step inferred.
  @export(implementation) public var faceEnhancementCreativity: Double? {
    get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
  }
  /// 0 to 1, in steps of 0.1, default 0.8. Step inferred.
  @export(implementation) public var faceEnhancementStrength: Double? {
    get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
  }

  public typealias Scale = RunningHubOptions.Scale
  public typealias SubjectDetection = RunningHubOptions.SubjectDetection

  @export(implementation) public init(
    imageURL: Media, scale: Scale, subjectDetection: SubjectDetection? = nil, faceEnhancement: Bool? = nil,
    faceEnhancementCreativity: Double? = nil, faceEnhancementStrength: Double? = nil
  ) {
    self.init(_storage: _Storage(
      imageURL, scale, subjectDetection, faceEnhancement, faceEnhancementCreativity, faceEnhancementStrength
    ))
  }

  // MARK: Generated support

  public static var operation: HTTPOperation {
    HTTPOperation("POST", "/openapi/v2/topazlabs/image-upscale-high-fidelity-v2", output: .image)
  }
  public static let validator = Validator(#"""
    {"type":"object","required":["imageUrl","scale"],"properties":{
    "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
    "scale":{"type":"string","enum":["2x","4x","6x"]},
    "subjectDetection":{"type":"string","enum":["All","Foreground","Background"]},
    "faceEnhancement":{"type":"boolean"},
    "faceEnhancementCreativity":{"type":"number","minimum":0,"maximum":1,"multipleOf":0.1,
      "evidence":{"multipleOf":"inferred"}},
    "faceEnhancementStrength":{"type":"number","minimum":0,"maximum":1,"multipleOf":0.1,
      "evidence":{"multipleOf":"inferred"}}}}
    """#, common: runningHubCommon)
  public var _storage: _Storage<Self>
  public init(_storage: _Storage<Self>) { self._storage = _storage }
}

/// TopazLabs Image Upscale High Fidelity V3 on RunningHub. Makes images.
///
/// `POST /openapi/v2/topazlabs/image-upscale-high-fidelity-v3`
///
/// Documented as `topazlabs-image-upscale-high-fidelity-v3`. Known from client code, not from documentation.
public nonisolated struct TopazLabsImageUpscaleHighFidelityV3: ModelRequest {
  /// An image, up to 50 MB. Known from client code, not from documentation.
  @export(implementation) public var imageURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
  /// 0 to 1, default 1. Known from client code, not from documentation.
  @export(implementation) public var opacity: Double? {
    get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
  }
  /// 0 to 1, default 1. Known from client code, not from documentation.
  @export(implementation) public var recoveryStrength: Double? {
    get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
  }
  /// 0.01 to 1, default 0.25. Known from client code, not from documentation.
  @export(implementation) public var strength: Double? {
    get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
  }
  /// 0 to 1, default 0. Known from client code, not from documentation.
  @export(implementation) public var fixCompression: Double? {
    get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
  }
  /// 0 to 1, default 0. Known from client code, not from documentation.
  @export(implementation) public var denoise: Double? {
    get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
  }
  /// 0 to 1, default 0. Known from client code, not from documentation.
  @export(implementation) public var sharpen: Double? {
    get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
  }
  /// Default `All`. Known from client code, not from documentation.
  @export(implementation) public var subjectDetection: SubjectDetection? {
    get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
  }
  /// 0 to 1, default 0. Known from client code, not from documentation.
  @export(implementation) public var faceEnhancementCreativity: Double? {
    get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
  }
  /// 0 to 1, default 0.8. Known from client code, not from documentation.
  @export(implementation) public var faceEnhancementStrength: Double? {
    get { _storage[optional: 9] } set { _storage[optional: 9] = newValue }
  }
  /// Default `false`. Known from client code, not from documentation.
  @export(implementation) public var faceEnhancement: Bool? {
    get { _storage[optional: 10] } set { _storage[optional: 10] = newValue }
  }
  /// Default `false`. Known from client code, not from documentation.
  @export(implementation) public var cropToFill: Bool? {
    get { _storage[optional: 11] } set { _storage[optional: 11] = newValue }
  }
  /// 1 to 32,000, default 1,920. Known from client code, not from documentation.
  @export(implementation) public var outputWidth: Int? {
    get { _storage[optional: 12] } set { _storage[optional: 12] = newValue }
  }
  /// 1 to 32,000, default 1,080. Known from client code, not from documentation.
  @export(implementation) public var outputHeight: Int? {
    get { _storage[optional: 13] } set { _storage[optional: 13] = newValue }
  }
  /// Default `jpeg`. Known from client code, not from documentation.
  @export(implementation) public var outputFormat: OutputFormat? {
    get { _storage[optional: 14] } set { _storage[optional: 14] = newValue }
  }

  public typealias SubjectDetection = RunningHubOptions.SubjectDetection
  public typealias OutputFormat = RunningHubOptions.OutputFormat_5

  @export(implementation) public init(
    imageURL: Media, opacity: Double? = nil, recoveryStrength: Double? = nil, strength: Double? = nil,
    fixCompression: Double? = nil, denoise: Double? = nil, sharpen: Double? = nil,
    subjectDetection: SubjectDetection? = nil, faceEnhancementCreativity: Double? = nil,
    faceEnhancementStrength: Double? = nil, faceEnhancement: Bool? = nil, cropToFill: Bool? = nil,
    outputWidth: Int? = nil, outputHeight: Int? = nil, outputFormat: OutputFormat? = nil
  ) {
    self.init(_storage: _Storage(
      imageURL, opacity, recoveryStrength, strength, fixCompression, denoise, sharpen, subjectDetection,
      faceEnhancementCreativity, faceEnhancementStrength, faceEnhancement, cropToFill, outputWidth, outputHeight,
      outputFormat
    ))
  }

  // MARK: Generated support

  public static var operation: HTTPOperation {
    HTTPOperation("POST", "/openapi/v2/topazlabs/image-upscale-high-fidelity-v3", output: .image)
  }
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
  public var _storage: _Storage<Self>
  public init(_storage: _Storage<Self>) { self._storage = _storage }
}

/// TopazLabs Image Upscale Standard V2 on RunningHub. Makes images.
///
/// `POST /openapi/v2/topazlabs/image-upscale-standard-v2`
///
/// Documented as `topazlabs-image-upscale-standard-v2`.
public nonisolated struct TopazLabsImageUpscaleStandardV2: ModelRequest {
  /// JPEG or PNG, up to 50 MB.
  @export(implementation) public var imageURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
  /// Default `2x`.
  @export(implementation) public var scale: Scale { get { _storage[1] } set { _storage[1] = newValue } }
  /// Default `All`.
  @export(implementation) public var subjectDetection: SubjectDetection? {
    get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
  }
  /// Default `true`.
  @export(implementation) public var faceEnhancement: Bool? {
    get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
  }
  /// 0 to 1, in steps of 0.1, default 0. Step inferred.
  @export(implementation) public var faceEnhancementCreativity: Double? {
    get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
  }
  /// 0 to 1, in steps of 0.1, default 0.8. Step inferred.
  @export(implementation) public var faceEnhancementStrength: Double? {
    get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
  }

  public typealias Scale = RunningHubOptions.Scale
  public typealias SubjectDetection = RunningHubOptions.SubjectDetection

  @export(implementation) public init(
    imageURL: Media, scale: Scale, subjectDetection: SubjectDetection? = nil, faceEnhancement: Bool? = nil,
    faceEnhancementCreativity: Double? = nil, faceEnhancementStrength: Double? = nil
  ) {
    self.init(_storage: _Storage(
      imageURL, scale, subjectDetection, faceEnhancement, faceEnhancementCreativity, faceEnhancementStrength
    ))
  }

  // MARK: Generated support

  public static var operation: HTTPOperation {
    HTTPOperation("POST", "/openapi/v2/topazlabs/image-upscale-standard-v2", output: .image)
  }
  public static let validator = Validator(#"""
    {"type":"object","required":["imageUrl","scale"],"properties":{
    "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
    "scale":{"type":"string","enum":["2x","4x","6x"]},
    "subjectDetection":{"type":"string","enum":["All","Foreground","Background"]},
    "faceEnhancement":{"type":"boolean"},
    "faceEnhancementCreativity":{"type":"number","minimum":0,"maximum":1,"multipleOf":0.1,
      "evidence":{"multipleOf":"inferred"}},
    "faceEnhancementStrength":{"type":"number","minimum":0,"maximum":1,"multipleOf":0.1,
      "evidence":{"multipleOf":"inferred"}}}}
    """#, common: runningHubCommon)
  public var _storage: _Storage<Self>
  public init(_storage: _Storage<Self>) { self._storage = _storage }
}

/// TopazLabs Image Upscale Text Refine on RunningHub. Makes images.
///
/// `POST /openapi/v2/topazlabs/image-upscale-text-refine`
///
/// Documented as `topazlabs-image-upscale-text refine`.
public nonisolated struct TopazLabsImageUpscaleTextRefine: ModelRequest {
  /// JPEG or PNG, up to 50 MB.
  @export(implementation) public var imageURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
  /// Default `2x`.
  @export(implementation) public var scale: Scale { get { _storage[1] } set { _storage[1] = newValue } }
  /// Default `All`.
  @export(implementation) public var subjectDetection: SubjectDetection? {
    get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
  }
  /// Default `true`.
  @export(implementation) public var faceEnhancement: Bool? {
    get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
  }
  /// 0 to 1, in steps of 0.1, default 0. Step inferred.
  @export(implementation) public var faceEnhancementCreativity: Double? {
    get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
  }
  /// 0 to 1, in steps of 0.1, default 0.8. Step inferred.
  @export(implementation) public var faceEnhancementStrength: Double? {
    get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
  }

  public typealias Scale = RunningHubOptions.Scale
  public typealias SubjectDetection = RunningHubOptions.SubjectDetection

  @export(implementation) public init(
    imageURL: Media, scale: Scale, subjectDetection: SubjectDetection? = nil, faceEnhancement: Bool? = nil,
    faceEnhancementCreativity: Double? = nil, faceEnhancementStrength: Double? = nil
  ) {
    self.init(_storage: _Storage(
      imageURL, scale, subjectDetection, faceEnhancement, faceEnhancementCreativity, faceEnhancementStrength
    ))
  }

  // MARK: Generated support

  public static var operation: HTTPOperation {
    HTTPOperation("POST", "/openapi/v2/topazlabs/image-upscale-text-refine", output: .image)
  }
  public static let validator = Validator(#"""
    {"type":"object","required":["imageUrl","scale"],"properties":{
    "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
    "scale":{"type":"string","enum":["2x","4x","6x"]},
    "subjectDetection":{"type":"string","enum":["All","Foreground","Background"]},
    "faceEnhancement":{"type":"boolean"},
    "faceEnhancementCreativity":{"type":"number","minimum":0,"maximum":1,"multipleOf":0.1,
      "evidence":{"multipleOf":"inferred"}},
    "faceEnhancementStrength":{"type":"number","minimum":0,"maximum":1,"multipleOf":0.1,
      "evidence":{"multipleOf":"inferred"}}}}
    """#, common: runningHubCommon)
  public var _storage: _Storage<Self>
  public init(_storage: _Storage<Self>) { self._storage = _storage }
}

/// TopazLabs Image Upscale Transparent on RunningHub. Makes images.
///
/// `POST /openapi/v2/topazlabs/image-upscale-transparent`
///
/// Documented as `topazlabs-image-upscale-transparent`. Known from client code, not from documentation.
public nonisolated struct TopazLabsImageUpscaleTransparent: ModelRequest {
  /// An image, up to 50 MB. Known from client code, not from documentation.
  @export(implementation) public var imageURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
  /// 1 to 32,000, default 1,920. Known from client code, not from documentation.
  @export(implementation) public var outputWidth: Int? {
    get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
  }
  /// 1 to 32,000, default 1,080. Known from client code, not from documentation.
  @export(implementation) public var outputHeight: Int? {
    get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
  }
  /// Default `false`. Known from client code, not from documentation.
  @export(implementation) public var cropToFill: Bool? {
    get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
  }
  /// Default `png`. Known from client code, not from documentation.
  @export(implementation) public var outputFormat: OutputFormat? {
    get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
  }

  public nonisolated enum OutputFormat: ModelOption {
    case png
    public static var _rawValues: StaticString { "|png" }
  }

  @export(implementation) public init(
    imageURL: Media, outputWidth: Int? = nil, outputHeight: Int? = nil, cropToFill: Bool? = nil,
    outputFormat: OutputFormat? = nil
  ) {
    self.init(_storage: _Storage(imageURL, outputWidth, outputHeight, cropToFill, outputFormat))
  }

  // MARK: Generated support

  public static var operation: HTTPOperation {
    HTTPOperation("POST", "/openapi/v2/topazlabs/image-upscale-transparent", output: .image)
  }
  public static let validator = Validator(#"""
    {"type":"object","required":["imageUrl"],"properties":{
    "imageUrl":{"type":"string","media":{"kind":"image","maxBytes":52428800},"evidence":"client"},
    "outputWidth":{"type":"integer","minimum":1,"maximum":32000,"evidence":"client"},
    "outputHeight":{"type":"integer","minimum":1,"maximum":32000,"evidence":"client"},
    "cropToFill":{"type":"boolean","evidence":"client"},
    "outputFormat":{"type":"string","enum":["png"],"evidence":"client"}}}
    """#, common: runningHubCommon)
  public var _storage: _Storage<Self>
  public init(_storage: _Storage<Self>) { self._storage = _storage }
}

/// TopazLabs Image Upscale Low Resolution V2 on RunningHub. Makes images.
///
/// `POST /openapi/v2/topazlabs/image-upscale/low-resolution-v2`
///
/// Documented as `topazlabs-image-upscale low resolution v2`.
public nonisolated struct TopazLabsImageUpscaleLowResolutionV2: ModelRequest {
  /// JPEG or PNG, up to 50 MB.
  @export(implementation) public var imageURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
  /// Default `2x`.
  @export(implementation) public var scale: Scale { get { _storage[1] } set { _storage[1] = newValue } }
  /// Default `All`.
  @export(implementation) public var subjectDetection: SubjectDetection? {
    get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
  }
  /// Default `true`.
  @export(implementation) public var faceEnhancement: Bool? {
    get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
  }
  /// 0 to 1, in steps of 0.1, default 0. Step inferred.
  @export(implementation) public var faceEnhancementCreativity: Double? {
    get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
  }
  /// 0 to 1, in steps of 0.1, default 0.8. Step inferred.
  @export(implementation) public var faceEnhancementStrength: Double? {
    get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
  }

  public typealias Scale = RunningHubOptions.Scale
  public typealias SubjectDetection = RunningHubOptions.SubjectDetection

  @export(implementation) public init(
    imageURL: Media, scale: Scale, subjectDetection: SubjectDetection? = nil, faceEnhancement: Bool? = nil,
    faceEnhancementCreativity: Double? = nil, faceEnhancementStrength: Double? = nil
  ) {
    self.init(_storage: _Storage(
      imageURL, scale, subjectDetection, faceEnhancement, faceEnhancementCreativity, faceEnhancementStrength
    ))
  }

  // MARK: Generated support

  public static var operation: HTTPOperation {
    HTTPOperation("POST", "/openapi/v2/topazlabs/image-upscale/low-resolution-v2", output: .image)
  }
  public static let validator = Validator(#"""
    {"type":"object","required":["imageUrl","scale"],"properties":{
    "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":52428800}},
    "scale":{"type":"string","enum":["2x","4x","6x"]},
    "subjectDetection":{"type":"string","enum":["All","Foreground","Background"]},
    "faceEnhancement":{"type":"boolean"},
    "faceEnhancementCreativity":{"type":"number","minimum":0,"maximum":1,"multipleOf":0.1,
      "evidence":{"multipleOf":"inferred"}},
    "faceEnhancementStrength":{"type":"number","minimum":0,"maximum":1,"multipleOf":0.1,
      "evidence":{"multipleOf":"inferred"}}}}
    """#, common: runningHubCommon)
  public var _storage: _Storage<Self>
  public init(_storage: _Storage<Self>) { self._storage = _storage }
}

extension RunningHubOptions {
  public nonisolated enum OutputFormat_4: ModelOption {
    case jpeg, jpg, png, tiff, tif
    public static var _rawValues: StaticString { "|jpeg|jpg|png|tiff|tif" }
  }
  public nonisolated enum OutputFormat_5: ModelOption {
    case jpeg, jpg, png
    public static var _rawValues: StaticString { "|jpeg|jpg|png" }
  }
  public nonisolated enum Scale: ModelOption {
    case `2x`, `4x`, `6x`
    public static var _rawValues: StaticString { "|2x|4x|6x" }
  }
  public nonisolated enum SubjectDetection: ModelOption {
    case All, Foreground, Background
    public static var _rawValues: StaticString { "|All|Foreground|Background" }
  }
}
