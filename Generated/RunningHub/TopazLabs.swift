// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum TopazLabs {}

extension TopazLabs {
  /// TopazLabs Image Gigapixel Art And CGI on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/topazlabs/image-gigapixel-art-and-cgi`
  ///
  /// Documented as `topazlabs-image-gigapixel-art-and-cgi`. Known from client code, not from documentation.
  public nonisolated struct ImageGigapixelArtAndCGI: ModelRequest {
    /// An image, up to 50 MB.
    @export(implementation) public var imageURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
    /// 1 to 32,000, default 1,920.
    @export(implementation) public var outputWidth: Int? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// 1 to 32,000, default 1,080.
    @export(implementation) public var outputHeight: Int? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `jpeg`.
    @export(implementation) public var outputFormat: OutputFormat? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var cropToFill: Bool? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// 0 to 1, default 0.5.
    @export(implementation) public var deblurStrength: Double? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// 0.01 to 1, default 0.25.
    @export(implementation) public var strength: Double? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// 0 to 1, default 0.
    @export(implementation) public var fixCompression: Double? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    /// 0 to 1, default 0.
    @export(implementation) public var denoise: Double? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }
    /// 0 to 1, default 0.
    @export(implementation) public var sharpen: Double? {
      get { _storage[optional: 9] } set { _storage[optional: 9] = newValue }
    }
    /// Default `All`.
    @export(implementation) public var subjectDetection: SubjectDetection? {
      get { _storage[optional: 10] } set { _storage[optional: 10] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var faceEnhancement: Bool? {
      get { _storage[optional: 11] } set { _storage[optional: 11] = newValue }
    }
    /// 0 to 1, default 0.8.
    @export(implementation) public var faceEnhancementStrength: Double? {
      get { _storage[optional: 12] } set { _storage[optional: 12] = newValue }
    }
    /// 0 to 1, default 0.
    @export(implementation) public var faceEnhancementCreativity: Double? {
      get { _storage[optional: 13] } set { _storage[optional: 13] = newValue }
    }

    public typealias OutputFormat = RunningHubOptions.OutputFormat_Jpeg_Jpg_Png_Tiff_Tif
    public typealias SubjectDetection = RunningHubOptions.SubjectDetection_All_Foreground_Background

    @export(implementation) public init(
      imageURL: Media, outputWidth: Int? = nil, outputHeight: Int? = nil, outputFormat: OutputFormat? = nil,
      cropToFill: Bool? = nil, deblurStrength: Double? = nil, strength: Double? = nil, fixCompression: Double? = nil,
      denoise: Double? = nil, sharpen: Double? = nil, subjectDetection: SubjectDetection? = nil,
      faceEnhancement: Bool? = nil, faceEnhancementStrength: Double? = nil, faceEnhancementCreativity: Double? = nil
    ) {
      _storage = _Storage(
        Self._schema, imageURL, outputWidth, outputHeight, outputFormat, cropToFill, deblurStrength, strength,
        fixCompression, denoise, sharpen, subjectDetection, faceEnhancement, faceEnhancementStrength,
        faceEnhancementCreativity
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/topazlabs/image-gigapixel-art-and-cgi", output: .image, #"""
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
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// TopazLabs Image Gigapixel High Fidelity 2 on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/topazlabs/image-gigapixel-high-fidelity-2`
  ///
  /// Documented as `topazlabs-image-gigapixel-high-fidelity-2`. Known from client code, not from documentation.
  public nonisolated struct ImageGigapixelHighFidelity2: ModelRequest {
    /// An image, up to 50 MB.
    @export(implementation) public var imageURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
    /// 1 to 32,000, default 1,920.
    @export(implementation) public var outputWidth: Int? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// 1 to 32,000, default 1,080.
    @export(implementation) public var outputHeight: Int? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `jpeg`.
    @export(implementation) public var outputFormat: OutputFormat? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var cropToFill: Bool? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// 0.01 to 1, default 0.25.
    @export(implementation) public var strength: Double? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// 0 to 1, default 0.
    @export(implementation) public var fixCompression: Double? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// 0 to 1, default 0.
    @export(implementation) public var denoise: Double? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    /// 0 to 1, default 0.
    @export(implementation) public var sharpen: Double? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }
    /// Default `All`.
    @export(implementation) public var subjectDetection: SubjectDetection? {
      get { _storage[optional: 9] } set { _storage[optional: 9] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var faceEnhancement: Bool? {
      get { _storage[optional: 10] } set { _storage[optional: 10] = newValue }
    }
    /// 0 to 1, default 0.8.
    @export(implementation) public var faceEnhancementStrength: Double? {
      get { _storage[optional: 11] } set { _storage[optional: 11] = newValue }
    }
    /// 0 to 1, default 0.
    @export(implementation) public var faceEnhancementCreativity: Double? {
      get { _storage[optional: 12] } set { _storage[optional: 12] = newValue }
    }

    public typealias OutputFormat = RunningHubOptions.OutputFormat_Jpeg_Jpg_Png
    public typealias SubjectDetection = RunningHubOptions.SubjectDetection_All_Foreground_Background

    @export(implementation) public init(
      imageURL: Media, outputWidth: Int? = nil, outputHeight: Int? = nil, outputFormat: OutputFormat? = nil,
      cropToFill: Bool? = nil, strength: Double? = nil, fixCompression: Double? = nil, denoise: Double? = nil,
      sharpen: Double? = nil, subjectDetection: SubjectDetection? = nil, faceEnhancement: Bool? = nil,
      faceEnhancementStrength: Double? = nil, faceEnhancementCreativity: Double? = nil
    ) {
      _storage = _Storage(
        Self._schema, imageURL, outputWidth, outputHeight, outputFormat, cropToFill, strength, fixCompression, denoise,
        sharpen, subjectDetection, faceEnhancement, faceEnhancementStrength, faceEnhancementCreativity
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/topazlabs/image-gigapixel-high-fidelity-2", output: .image, #"""
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
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// TopazLabs Image Gigapixel Low Resolution 2 on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/topazlabs/image-gigapixel-low-resolution-2`
  ///
  /// Documented as `topazlabs-image-gigapixel-low-resolution-2`. Known from client code, not from documentation.
  public nonisolated struct ImageGigapixelLowResolution2: ModelRequest {
    /// An image, up to 50 MB.
    @export(implementation) public var imageURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
    /// 1 to 32,000, default 1,920.
    @export(implementation) public var outputWidth: Int? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// 1 to 32,000, default 1,080.
    @export(implementation) public var outputHeight: Int? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `jpeg`.
    @export(implementation) public var outputFormat: OutputFormat? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var cropToFill: Bool? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// 0.01 to 1, default 0.25.
    @export(implementation) public var strength: Double? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// 0 to 1, default 0.
    @export(implementation) public var fixCompression: Double? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// 0 to 1, default 0.
    @export(implementation) public var denoise: Double? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    /// 0 to 1, default 0.
    @export(implementation) public var sharpen: Double? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }
    /// Default `All`.
    @export(implementation) public var subjectDetection: SubjectDetection? {
      get { _storage[optional: 9] } set { _storage[optional: 9] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var faceEnhancement: Bool? {
      get { _storage[optional: 10] } set { _storage[optional: 10] = newValue }
    }
    /// 0 to 1, default 0.8.
    @export(implementation) public var faceEnhancementStrength: Double? {
      get { _storage[optional: 11] } set { _storage[optional: 11] = newValue }
    }
    /// 0 to 1, default 0.
    @export(implementation) public var faceEnhancementCreativity: Double? {
      get { _storage[optional: 12] } set { _storage[optional: 12] = newValue }
    }

    public typealias OutputFormat = RunningHubOptions.OutputFormat_Jpeg_Jpg_Png_Tiff_Tif
    public typealias SubjectDetection = RunningHubOptions.SubjectDetection_All_Foreground_Background

    @export(implementation) public init(
      imageURL: Media, outputWidth: Int? = nil, outputHeight: Int? = nil, outputFormat: OutputFormat? = nil,
      cropToFill: Bool? = nil, strength: Double? = nil, fixCompression: Double? = nil, denoise: Double? = nil,
      sharpen: Double? = nil, subjectDetection: SubjectDetection? = nil, faceEnhancement: Bool? = nil,
      faceEnhancementStrength: Double? = nil, faceEnhancementCreativity: Double? = nil
    ) {
      _storage = _Storage(
        Self._schema, imageURL, outputWidth, outputHeight, outputFormat, cropToFill, strength, fixCompression, denoise,
        sharpen, subjectDetection, faceEnhancement, faceEnhancementStrength, faceEnhancementCreativity
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/topazlabs/image-gigapixel-low-resolution-2", output: .image, #"""
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
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// TopazLabs Image Gigapixel Standard 2 on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/topazlabs/image-gigapixel-standard-2`
  ///
  /// Documented as `topazlabs-image-gigapixel-standard-2`. Known from client code, not from documentation.
  public nonisolated struct ImageGigapixelStandard2: ModelRequest {
    /// An image, up to 50 MB.
    @export(implementation) public var imageURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
    /// 1 to 32,000, default 1,920.
    @export(implementation) public var outputWidth: Int? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// 1 to 32,000, default 1,080.
    @export(implementation) public var outputHeight: Int? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `jpeg`.
    @export(implementation) public var outputFormat: OutputFormat? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var cropToFill: Bool? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// 0.01 to 1, default 0.25.
    @export(implementation) public var strength: Double? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// 0 to 1, default 0.
    @export(implementation) public var fixCompression: Double? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// 0 to 1, default 0.
    @export(implementation) public var denoise: Double? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    /// 0 to 1, default 0.
    @export(implementation) public var sharpen: Double? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }
    /// Default `All`.
    @export(implementation) public var subjectDetection: SubjectDetection? {
      get { _storage[optional: 9] } set { _storage[optional: 9] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var faceEnhancement: Bool? {
      get { _storage[optional: 10] } set { _storage[optional: 10] = newValue }
    }
    /// 0 to 1, default 0.8.
    @export(implementation) public var faceEnhancementStrength: Double? {
      get { _storage[optional: 11] } set { _storage[optional: 11] = newValue }
    }
    /// 0 to 1, default 0.
    @export(implementation) public var faceEnhancementCreativity: Double? {
      get { _storage[optional: 12] } set { _storage[optional: 12] = newValue }
    }

    public typealias OutputFormat = RunningHubOptions.OutputFormat_Jpeg_Jpg_Png_Tiff_Tif
    public typealias SubjectDetection = RunningHubOptions.SubjectDetection_All_Foreground_Background

    @export(implementation) public init(
      imageURL: Media, outputWidth: Int? = nil, outputHeight: Int? = nil, outputFormat: OutputFormat? = nil,
      cropToFill: Bool? = nil, strength: Double? = nil, fixCompression: Double? = nil, denoise: Double? = nil,
      sharpen: Double? = nil, subjectDetection: SubjectDetection? = nil, faceEnhancement: Bool? = nil,
      faceEnhancementStrength: Double? = nil, faceEnhancementCreativity: Double? = nil
    ) {
      _storage = _Storage(
        Self._schema, imageURL, outputWidth, outputHeight, outputFormat, cropToFill, strength, fixCompression, denoise,
        sharpen, subjectDetection, faceEnhancement, faceEnhancementStrength, faceEnhancementCreativity
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/topazlabs/image-gigapixel-standard-2", output: .image, #"""
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
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// TopazLabs Image Gigapixel Text And Shapes on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/topazlabs/image-gigapixel-text-and-shapes`
  ///
  /// Documented as `topazlabs-image-gigapixel-text-and-shapes`. Known from client code, not from documentation.
  public nonisolated struct ImageGigapixelTextAndShapes: ModelRequest {
    /// An image, up to 50 MB.
    @export(implementation) public var imageURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
    /// 1 to 32,000, default 1,920.
    @export(implementation) public var outputWidth: Int? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// 1 to 32,000, default 1,080.
    @export(implementation) public var outputHeight: Int? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `jpeg`.
    @export(implementation) public var outputFormat: OutputFormat? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var cropToFill: Bool? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// 0.01 to 1, default 0.25.
    @export(implementation) public var strength: Double? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// 0 to 1, default 0.
    @export(implementation) public var fixCompression: Double? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// 0 to 1, default 0.
    @export(implementation) public var denoise: Double? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    /// 0 to 1, default 0.
    @export(implementation) public var sharpen: Double? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }
    /// Default `All`.
    @export(implementation) public var subjectDetection: SubjectDetection? {
      get { _storage[optional: 9] } set { _storage[optional: 9] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var faceEnhancement: Bool? {
      get { _storage[optional: 10] } set { _storage[optional: 10] = newValue }
    }
    /// 0 to 1, default 0.8.
    @export(implementation) public var faceEnhancementStrength: Double? {
      get { _storage[optional: 11] } set { _storage[optional: 11] = newValue }
    }
    /// 0 to 1, default 0.
    @export(implementation) public var faceEnhancementCreativity: Double? {
      get { _storage[optional: 12] } set { _storage[optional: 12] = newValue }
    }
    /// 0 to 1, default 0.5.
    @export(implementation) public var deblurStrength: Double? {
      get { _storage[optional: 13] } set { _storage[optional: 13] = newValue }
    }
    /// 0 to 1, default 0.5.
    @export(implementation) public var decompressionStrength: Double? {
      get { _storage[optional: 14] } set { _storage[optional: 14] = newValue }
    }
    /// 0 to 1, default 0.5.
    @export(implementation) public var denoiseStrength: Double? {
      get { _storage[optional: 15] } set { _storage[optional: 15] = newValue }
    }
    /// 0 to 1, default 1.
    @export(implementation) public var opacity: Double? {
      get { _storage[optional: 16] } set { _storage[optional: 16] = newValue }
    }

    public typealias OutputFormat = RunningHubOptions.OutputFormat_Jpeg_Jpg_Png_Tiff_Tif
    public typealias SubjectDetection = RunningHubOptions.SubjectDetection_All_Foreground_Background

    @export(implementation) public init(
      imageURL: Media, outputWidth: Int? = nil, outputHeight: Int? = nil, outputFormat: OutputFormat? = nil,
      cropToFill: Bool? = nil, strength: Double? = nil, fixCompression: Double? = nil, denoise: Double? = nil,
      sharpen: Double? = nil, subjectDetection: SubjectDetection? = nil, faceEnhancement: Bool? = nil,
      faceEnhancementStrength: Double? = nil, faceEnhancementCreativity: Double? = nil, deblurStrength: Double? = nil,
      decompressionStrength: Double? = nil, denoiseStrength: Double? = nil, opacity: Double? = nil
    ) {
      _storage = _Storage(
        Self._schema, imageURL, outputWidth, outputHeight, outputFormat, cropToFill, strength, fixCompression, denoise,
        sharpen, subjectDetection, faceEnhancement, faceEnhancementStrength, faceEnhancementCreativity, deblurStrength,
        decompressionStrength, denoiseStrength, opacity
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/topazlabs/image-gigapixel-text-and-shapes", output: .image, #"""
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
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// TopazLabs Image Upscale CGI on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/topazlabs/image-upscale-cgi`
  ///
  /// Documented as `topazlabs-image-upscale-cgi`.
  public nonisolated struct ImageUpscaleCGI: ModelRequest {
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

    public typealias Scale = RunningHubOptions.Scale_2x_4x_6x
    public typealias SubjectDetection = RunningHubOptions.SubjectDetection_All_Foreground_Background

    @export(implementation) public init(
      imageURL: Media, scale: Scale, subjectDetection: SubjectDetection? = nil, faceEnhancement: Bool? = nil,
      faceEnhancementCreativity: Double? = nil, faceEnhancementStrength: Double? = nil
    ) {
      _storage = _Storage(
        Self._schema, imageURL, scale, subjectDetection, faceEnhancement, faceEnhancementCreativity,
        faceEnhancementStrength
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/topazlabs/image-upscale-cgi", output: .image, #"""
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
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// TopazLabs Image Upscale Detail Faces on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/topazlabs/image-upscale-detail-faces`
  ///
  /// Documented as `topazlabs-image-upscale-detail-faces`. Known from client code, not from documentation.
  public nonisolated struct ImageUpscaleDetailFaces: ModelRequest {
    /// An image, up to 50 MB.
    @export(implementation) public var imageURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
    /// 1 to 32,000, default 1,920.
    @export(implementation) public var outputWidth: Int? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// 1 to 32,000, default 1,080.
    @export(implementation) public var outputHeight: Int? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var cropToFill: Bool? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `jpeg`.
    @export(implementation) public var outputFormat: OutputFormat? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// 0 to 10, default 6.
    @export(implementation) public var detailStrength: Double? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }

    public typealias OutputFormat = RunningHubOptions.OutputFormat_Jpeg_Jpg_Png

    @export(implementation) public init(
      imageURL: Media, outputWidth: Int? = nil, outputHeight: Int? = nil, cropToFill: Bool? = nil,
      outputFormat: OutputFormat? = nil, detailStrength: Double? = nil
    ) {
      _storage = _Storage(Self._schema, imageURL, outputWidth, outputHeight, cropToFill, outputFormat, detailStrength)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/topazlabs/image-upscale-detail-faces", output: .image, #"""
      {"type":"object","required":["imageUrl"],"properties":{
      "imageUrl":{"type":"string","media":{"kind":"image","maxBytes":52428800},"evidence":"client"},
      "outputWidth":{"type":"integer","minimum":1,"maximum":32000,"evidence":"client"},
      "outputHeight":{"type":"integer","minimum":1,"maximum":32000,"evidence":"client"},
      "cropToFill":{"type":"boolean","evidence":"client"},
      "outputFormat":{"type":"string","enum":["jpeg","jpg","png"],"evidence":"client"},
      "detailStrength":{"type":"number","minimum":0,"maximum":10,"evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// TopazLabs Image Upscale High Fidelity V2 on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/topazlabs/image-upscale-high-fidelity-v2`
  ///
  /// Documented as `topazlabs-image-upscale-high fidelity v2`.
  public nonisolated struct ImageUpscaleHighFidelityV2: ModelRequest {
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

    public typealias Scale = RunningHubOptions.Scale_2x_4x_6x
    public typealias SubjectDetection = RunningHubOptions.SubjectDetection_All_Foreground_Background

    @export(implementation) public init(
      imageURL: Media, scale: Scale, subjectDetection: SubjectDetection? = nil, faceEnhancement: Bool? = nil,
      faceEnhancementCreativity: Double? = nil, faceEnhancementStrength: Double? = nil
    ) {
      _storage = _Storage(
        Self._schema, imageURL, scale, subjectDetection, faceEnhancement, faceEnhancementCreativity,
        faceEnhancementStrength
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/topazlabs/image-upscale-high-fidelity-v2", output: .image, #"""
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
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// TopazLabs Image Upscale High Fidelity V3 on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/topazlabs/image-upscale-high-fidelity-v3`
  ///
  /// Documented as `topazlabs-image-upscale-high-fidelity-v3`. Known from client code, not from documentation.
  public nonisolated struct ImageUpscaleHighFidelityV3: ModelRequest {
    /// An image, up to 50 MB.
    @export(implementation) public var imageURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
    /// 0 to 1, default 1.
    @export(implementation) public var opacity: Double? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// 0 to 1, default 1.
    @export(implementation) public var recoveryStrength: Double? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// 0.01 to 1, default 0.25.
    @export(implementation) public var strength: Double? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// 0 to 1, default 0.
    @export(implementation) public var fixCompression: Double? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// 0 to 1, default 0.
    @export(implementation) public var denoise: Double? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// 0 to 1, default 0.
    @export(implementation) public var sharpen: Double? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// Default `All`.
    @export(implementation) public var subjectDetection: SubjectDetection? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    /// 0 to 1, default 0.
    @export(implementation) public var faceEnhancementCreativity: Double? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }
    /// 0 to 1, default 0.8.
    @export(implementation) public var faceEnhancementStrength: Double? {
      get { _storage[optional: 9] } set { _storage[optional: 9] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var faceEnhancement: Bool? {
      get { _storage[optional: 10] } set { _storage[optional: 10] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var cropToFill: Bool? {
      get { _storage[optional: 11] } set { _storage[optional: 11] = newValue }
    }
    /// 1 to 32,000, default 1,920.
    @export(implementation) public var outputWidth: Int? {
      get { _storage[optional: 12] } set { _storage[optional: 12] = newValue }
    }
    /// 1 to 32,000, default 1,080.
    @export(implementation) public var outputHeight: Int? {
      get { _storage[optional: 13] } set { _storage[optional: 13] = newValue }
    }
    /// Default `jpeg`.
    @export(implementation) public var outputFormat: OutputFormat? {
      get { _storage[optional: 14] } set { _storage[optional: 14] = newValue }
    }

    public typealias SubjectDetection = RunningHubOptions.SubjectDetection_All_Foreground_Background
    public typealias OutputFormat = RunningHubOptions.OutputFormat_Jpeg_Jpg_Png

    @export(implementation) public init(
      imageURL: Media, opacity: Double? = nil, recoveryStrength: Double? = nil, strength: Double? = nil,
      fixCompression: Double? = nil, denoise: Double? = nil, sharpen: Double? = nil,
      subjectDetection: SubjectDetection? = nil, faceEnhancementCreativity: Double? = nil,
      faceEnhancementStrength: Double? = nil, faceEnhancement: Bool? = nil, cropToFill: Bool? = nil,
      outputWidth: Int? = nil, outputHeight: Int? = nil, outputFormat: OutputFormat? = nil
    ) {
      _storage = _Storage(
        Self._schema, imageURL, opacity, recoveryStrength, strength, fixCompression, denoise, sharpen,
        subjectDetection, faceEnhancementCreativity, faceEnhancementStrength, faceEnhancement, cropToFill, outputWidth,
        outputHeight, outputFormat
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/topazlabs/image-upscale-high-fidelity-v3", output: .image, #"""
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
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// TopazLabs Image Upscale Standard V2 on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/topazlabs/image-upscale-standard-v2`
  ///
  /// Documented as `topazlabs-image-upscale-standard-v2`.
  public nonisolated struct ImageUpscaleStandardV2: ModelRequest {
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

    public typealias Scale = RunningHubOptions.Scale_2x_4x_6x
    public typealias SubjectDetection = RunningHubOptions.SubjectDetection_All_Foreground_Background

    @export(implementation) public init(
      imageURL: Media, scale: Scale, subjectDetection: SubjectDetection? = nil, faceEnhancement: Bool? = nil,
      faceEnhancementCreativity: Double? = nil, faceEnhancementStrength: Double? = nil
    ) {
      _storage = _Storage(
        Self._schema, imageURL, scale, subjectDetection, faceEnhancement, faceEnhancementCreativity,
        faceEnhancementStrength
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/topazlabs/image-upscale-standard-v2", output: .image, #"""
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
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// TopazLabs Image Upscale Text Refine on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/topazlabs/image-upscale-text-refine`
  ///
  /// Documented as `topazlabs-image-upscale-text refine`.
  public nonisolated struct ImageUpscaleTextRefine: ModelRequest {
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

    public typealias Scale = RunningHubOptions.Scale_2x_4x_6x
    public typealias SubjectDetection = RunningHubOptions.SubjectDetection_All_Foreground_Background

    @export(implementation) public init(
      imageURL: Media, scale: Scale, subjectDetection: SubjectDetection? = nil, faceEnhancement: Bool? = nil,
      faceEnhancementCreativity: Double? = nil, faceEnhancementStrength: Double? = nil
    ) {
      _storage = _Storage(
        Self._schema, imageURL, scale, subjectDetection, faceEnhancement, faceEnhancementCreativity,
        faceEnhancementStrength
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/topazlabs/image-upscale-text-refine", output: .image, #"""
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
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// TopazLabs Image Upscale Transparent on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/topazlabs/image-upscale-transparent`
  ///
  /// Documented as `topazlabs-image-upscale-transparent`. Known from client code, not from documentation.
  public nonisolated struct ImageUpscaleTransparent: ModelRequest {
    /// An image, up to 50 MB.
    @export(implementation) public var imageURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
    /// 1 to 32,000, default 1,920.
    @export(implementation) public var outputWidth: Int? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// 1 to 32,000, default 1,080.
    @export(implementation) public var outputHeight: Int? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var cropToFill: Bool? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `png`.
    @export(implementation) public var outputFormat: OutputFormat? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }

    public nonisolated enum OutputFormat: ModelOption {
      case png
      public static var _texts: _OptionTexts { "|png" }
    }

    @export(implementation) public init(
      imageURL: Media, outputWidth: Int? = nil, outputHeight: Int? = nil, cropToFill: Bool? = nil,
      outputFormat: OutputFormat? = nil
    ) {
      _storage = _Storage(Self._schema, imageURL, outputWidth, outputHeight, cropToFill, outputFormat)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/topazlabs/image-upscale-transparent", output: .image, #"""
      {"type":"object","required":["imageUrl"],"properties":{
      "imageUrl":{"type":"string","media":{"kind":"image","maxBytes":52428800},"evidence":"client"},
      "outputWidth":{"type":"integer","minimum":1,"maximum":32000,"evidence":"client"},
      "outputHeight":{"type":"integer","minimum":1,"maximum":32000,"evidence":"client"},
      "cropToFill":{"type":"boolean","evidence":"client"},
      "outputFormat":{"type":"string","enum":["png"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// TopazLabs Image Upscale Low Resolution V2 on RunningHub. Makes images.
  ///
  /// `POST /openapi/v2/topazlabs/image-upscale/low-resolution-v2`
  ///
  /// Documented as `topazlabs-image-upscale low resolution v2`.
  public nonisolated struct ImageUpscaleLowResolutionV2: ModelRequest {
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

    public typealias Scale = RunningHubOptions.Scale_2x_4x_6x
    public typealias SubjectDetection = RunningHubOptions.SubjectDetection_All_Foreground_Background

    @export(implementation) public init(
      imageURL: Media, scale: Scale, subjectDetection: SubjectDetection? = nil, faceEnhancement: Bool? = nil,
      faceEnhancementCreativity: Double? = nil, faceEnhancementStrength: Double? = nil
    ) {
      _storage = _Storage(
        Self._schema, imageURL, scale, subjectDetection, faceEnhancement, faceEnhancementCreativity,
        faceEnhancementStrength
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/topazlabs/image-upscale/low-resolution-v2", output: .image, #"""
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
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// TopazLabs Video Astra on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/topazlabs/video-astra`
  ///
  /// Documented as `topazlabs-video-astra`. Known from client code, not from documentation.
  public nonisolated struct VideoAstra: ModelRequest {
    /// A video, up to 200 MB.
    @export(implementation) public var videoURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
    /// 1 to 32,000, default 1,280.
    @export(implementation) public var outputWidth: Int { get { _storage[1] } set { _storage[1] = newValue } }
    /// 1 to 32,000, default 720.
    @export(implementation) public var outputHeight: Int { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `ast-2`.
    @export(implementation) public var model: Model { get { _storage[3] } set { _storage[3] = newValue } }

    public nonisolated enum Model: ModelOption {
      case `ast-2`
      public static var _texts: _OptionTexts { "|ast-2" }
    }

    @export(implementation) public init(videoURL: Media, outputWidth: Int, outputHeight: Int, model: Model) {
      _storage = _Storage(Self._schema, videoURL, outputWidth, outputHeight, model)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/topazlabs/video-astra", output: .video, #"""
      {"type":"object","required":["videoUrl","outputWidth","outputHeight","model"],"properties":{
      "videoUrl":{"type":"string","media":{"kind":"video","maxBytes":209715200},"evidence":"client"},
      "outputWidth":{"type":"integer","minimum":1,"maximum":32000,"evidence":"client"},
      "outputHeight":{"type":"integer","minimum":1,"maximum":32000,"evidence":"client"},
      "model":{"type":"string","enum":["ast-2"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// TopazLabs Video Denoise on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/topazlabs/video-denoise`
  ///
  /// Documented as `topazlabs-video-denoise`. Known from client code, not from documentation.
  public nonisolated struct VideoDenoise: ModelRequest {
    /// A video, up to 200 MB.
    @export(implementation) public var videoURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
    /// 1 to 32,000, default 1,280.
    @export(implementation) public var outputWidth: Int { get { _storage[1] } set { _storage[1] = newValue } }
    /// 1 to 32,000, default 720.
    @export(implementation) public var outputHeight: Int { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `nyx-3`.
    @export(implementation) public var model: Model { get { _storage[3] } set { _storage[3] = newValue } }

    public nonisolated enum Model: ModelOption {
      case `nyx-3`, `nxhf-1`, `nxl-1`, `nxf-1`
      public static var _texts: _OptionTexts { "|nyx-3|nxhf-1|nxl-1|nxf-1" }
    }

    @export(implementation) public init(videoURL: Media, outputWidth: Int, outputHeight: Int, model: Model) {
      _storage = _Storage(Self._schema, videoURL, outputWidth, outputHeight, model)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/topazlabs/video-denoise", output: .video, #"""
      {"type":"object","required":["videoUrl","outputWidth","outputHeight","model"],"properties":{
      "videoUrl":{"type":"string","media":{"kind":"video","maxBytes":209715200},"evidence":"client"},
      "outputWidth":{"type":"integer","minimum":1,"maximum":32000,"evidence":"client"},
      "outputHeight":{"type":"integer","minimum":1,"maximum":32000,"evidence":"client"},
      "model":{"type":"string","enum":["nyx-3","nxhf-1","nxl-1","nxf-1"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// TopazLabs Video Frame Interpolation on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/topazlabs/video-frame-interpolation`
  ///
  /// Documented as `topazlabs-video-frame-interpolation`. Known from client code, not from documentation.
  public nonisolated struct VideoFrameInterpolation: ModelRequest {
    /// A video, up to 200 MB.
    @export(implementation) public var videoURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
    /// 1 to 32,000, default 1,280.
    @export(implementation) public var outputWidth: Int { get { _storage[1] } set { _storage[1] = newValue } }
    /// 1 to 32,000, default 720.
    @export(implementation) public var outputHeight: Int { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `apo-8`.
    @export(implementation) public var model: Model { get { _storage[3] } set { _storage[3] = newValue } }
    /// 15 to 240, default 60.
    @export(implementation) public var outputFrameRate: Int? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }

    public nonisolated enum Model: ModelOption {
      case `apo-8`, `apf-2`, `aion-1`, `chr-2`, `chf-3`
      public static var _texts: _OptionTexts { "|apo-8|apf-2|aion-1|chr-2|chf-3" }
    }

    @export(implementation) public init(
      videoURL: Media, outputWidth: Int, outputHeight: Int, model: Model, outputFrameRate: Int? = nil
    ) {
      _storage = _Storage(Self._schema, videoURL, outputWidth, outputHeight, model, outputFrameRate)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/topazlabs/video-frame-interpolation", output: .video, #"""
      {"type":"object","required":["videoUrl","outputWidth","outputHeight","model"],"properties":{
      "videoUrl":{"type":"string","media":{"kind":"video","maxBytes":209715200},"evidence":"client"},
      "outputWidth":{"type":"integer","minimum":1,"maximum":32000,"evidence":"client"},
      "outputHeight":{"type":"integer","minimum":1,"maximum":32000,"evidence":"client"},
      "model":{"type":"string","enum":["apo-8","apf-2","aion-1","chr-2","chf-3"],"evidence":"client"},
      "outputFrameRate":{"type":"integer","minimum":15,"maximum":240,"evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// TopazLabs Video Proteus on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/topazlabs/video-proteus`
  ///
  /// Documented as `topazlabs-video-proteus`. Known from client code, not from documentation.
  public nonisolated struct VideoProteus: ModelRequest {
    /// A video, up to 200 MB.
    @export(implementation) public var videoURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
    /// 1 to 32,000, default 1,280.
    @export(implementation) public var outputWidth: Int { get { _storage[1] } set { _storage[1] = newValue } }
    /// 1 to 32,000, default 720.
    @export(implementation) public var outputHeight: Int { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `prob-4`.
    @export(implementation) public var model: Model { get { _storage[3] } set { _storage[3] = newValue } }

    public nonisolated enum Model: ModelOption {
      case `prob-4`, `pnat-1`, `rhea-1`, `thd-3`, `thf-4`, `ahq-12`, `alqs-2`, `alq-13`, `amqs-2`, `amq-13`, `ddv-3`,
      `dtv-4`, `dtd-4`, `dtvs-2`, `dtds-2`, `gcg-5`, `ghq-5`, `ganim-1`, `iris-3`, `iris-2`
      public static var _texts: _OptionTexts {
        """
          |prob-4|pnat-1|rhea-1|thd-3|thf-4|ahq-12|alqs-2|alq-13|amqs-2|amq-13|ddv-3|dtv-4|dtd-4|dtvs-2|dtds-2|gcg-5\
          |ghq-5|ganim-1|iris-3|iris-2
          """
      }
    }

    @export(implementation) public init(videoURL: Media, outputWidth: Int, outputHeight: Int, model: Model) {
      _storage = _Storage(Self._schema, videoURL, outputWidth, outputHeight, model)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/topazlabs/video-proteus", output: .video, #"""
      {"type":"object","required":["videoUrl","outputWidth","outputHeight","model"],"properties":{
      "videoUrl":{"type":"string","media":{"kind":"video","maxBytes":209715200},"evidence":"client"},
      "outputWidth":{"type":"integer","minimum":1,"maximum":32000,"evidence":"client"},
      "outputHeight":{"type":"integer","minimum":1,"maximum":32000,"evidence":"client"},
      "model":{"type":"string","enum":["prob-4","pnat-1","rhea-1","thd-3","thf-4","ahq-12","alqs-2","alq-13","amqs-2",
        "amq-13","ddv-3","dtv-4","dtd-4","dtvs-2","dtds-2","gcg-5","ghq-5","ganim-1","iris-3","iris-2"],
        "evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// TopazLabs Video Starlight on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/topazlabs/video-starlight`
  ///
  /// Documented as `topazlabs-video-starlight`. Known from client code, not from documentation.
  public nonisolated struct VideoStarlight: ModelRequest {
    /// A video, up to 200 MB.
    @export(implementation) public var videoURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
    /// 1 to 32,000, default 1,280.
    @export(implementation) public var outputWidth: Int { get { _storage[1] } set { _storage[1] = newValue } }
    /// 1 to 32,000, default 720.
    @export(implementation) public var outputHeight: Int { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `slp-2.5`.
    @export(implementation) public var model: Model { get { _storage[3] } set { _storage[3] = newValue } }

    public nonisolated enum Model: ModelOption {
      case `slp-2.5`, `slhq-1`, `slm-1`, `wonder-1`, `slf-2`
      public static var _texts: _OptionTexts { "|slp-2.5|slhq-1|slm-1|wonder-1|slf-2" }
    }

    @export(implementation) public init(videoURL: Media, outputWidth: Int, outputHeight: Int, model: Model) {
      _storage = _Storage(Self._schema, videoURL, outputWidth, outputHeight, model)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/topazlabs/video-starlight", output: .video, #"""
      {"type":"object","required":["videoUrl","outputWidth","outputHeight","model"],"properties":{
      "videoUrl":{"type":"string","media":{"kind":"video","maxBytes":209715200},"evidence":"client"},
      "outputWidth":{"type":"integer","minimum":1,"maximum":32000,"evidence":"client"},
      "outputHeight":{"type":"integer","minimum":1,"maximum":32000,"evidence":"client"},
      "model":{"type":"string","enum":["slp-2.5","slhq-1","slm-1","wonder-1","slf-2"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// TopazLabs Video Upscale on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/topazlabs/video-upscale`
  ///
  /// Documented as `topazlabs-video-upscale`.
  public nonisolated struct VideoUpscale: ModelRequest {
    /// MP4, up to 100 MB.
    @export(implementation) public var videoURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `1080p`.
    @export(implementation) public var targetResolution: TargetResolution {
      get { _storage[1] } set { _storage[1] = newValue }
    }
    /// Default `30`.
    @export(implementation) public var targetFPS: TargetFPS { get { _storage[2] } set { _storage[2] = newValue } }

    public nonisolated enum TargetResolution: ModelOption {
      case `720p`, `1080p`, `4k`
      public static var _texts: _OptionTexts { "|720p|1080p|4k" }
    }

    public nonisolated enum TargetFPS: ModelOption {
      case `30`, `60`
      public static var _texts: _OptionTexts { "|30|60" }
    }

    @export(implementation) public init(videoURL: Media, targetResolution: TargetResolution, targetFPS: TargetFPS) {
      _storage = _Storage(Self._schema, videoURL, targetResolution, targetFPS)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/topazlabs/video-upscale", output: .video, #"""
      {"type":"object","required":["videoUrl","targetResolution","targetFps"],"properties":{
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":104857600}},
      "targetResolution":{"type":"string","enum":["720p","1080p","4k"]},
      "targetFps":{"type":"string","enum":["30","60"]}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension RunningHubOptions {
  public nonisolated enum OutputFormat_Jpeg_Jpg_Png: ModelOption {
    case jpeg, jpg, png
    public static var _texts: _OptionTexts { "|jpeg|jpg|png" }
  }
  public nonisolated enum OutputFormat_Jpeg_Jpg_Png_Tiff_Tif: ModelOption {
    case jpeg, jpg, png, tiff, tif
    public static var _texts: _OptionTexts { "|jpeg|jpg|png|tiff|tif" }
  }
  public nonisolated enum Scale_2x_4x_6x: ModelOption {
    case `2x`, `4x`, `6x`
    public static var _texts: _OptionTexts { "|2x|4x|6x" }
  }
  public nonisolated enum SubjectDetection_All_Foreground_Background: ModelOption {
    case All, Foreground, Background
    public static var _texts: _OptionTexts { "|All|Foreground|Background" }
  }
}
