// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum DolaSeedream5_0Pro {}

extension DolaSeedream5_0Pro {
  /// Dola-Seedream-5.0-pro/image-to-image · POST /openapi/v2/dola-Seedream-5.0-pro/image-to-image
  ///
  /// Known from client code, not from documentation.
  public struct ImageToImage: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/dola-Seedream-5.0-pro/image-to-image", output: .image) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","imageUrls"],"properties":{
      "prompt":{"type":"string","maxLength":5000,"evidence":"client"},
      "width":{"type":"integer","minimum":240,"maximum":8192,"evidence":"client"},
      "height":{"type":"integer","minimum":240,"maximum":8192,"evidence":"client"},
      "imageUrls":{"type":"array","maxItems":10,"items":{"type":"string","media":{"kind":"image","maxBytes":10485760},"evidence":"client"},"evidence":"client"},
      "resolution":{"type":"string","enum":["empty","1k","2k"],"evidence":"client"},
      "outputFormat":{"type":"string","enum":["jpeg","png"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution_7
    public typealias OutputFormat = RunningHubOptions.OutputFormat
    /// Up to 5,000 characters. Known from client code, not from documentation.
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// 240 to 8,192, default 1,024. Known from client code, not from documentation.
    @export(implementation) public var width: Int? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// 240 to 8,192, default 1,024. Known from client code, not from documentation.
    @export(implementation) public var height: Int? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Up to 10 items, each: an image, up to 10 MB. Known from client code, not from documentation.
    @export(implementation) public var imageURLs: [Media] { get { fields[3] } set { fields[3] = newValue } }
    /// Default `2k`. Known from client code, not from documentation.
    @export(implementation) public var resolution: Resolution? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// Default `jpeg`. Known from client code, not from documentation.
    @export(implementation) public var outputFormat: OutputFormat? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, imageURLs: [Media], width: Int? = nil, height: Int? = nil, resolution: Resolution? = nil,
      outputFormat: OutputFormat? = nil
    ) {
      self.init(fields: Fields(Self.validator, prompt, width, height, imageURLs, resolution, outputFormat))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// Dola-Seedream-5.0-pro/text-to-image · POST /openapi/v2/dola-Seedream-5.0-pro/text-to-image
  ///
  /// Known from client code, not from documentation.
  public struct TextToImage: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/dola-Seedream-5.0-pro/text-to-image", output: .image) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string","maxLength":5000,"evidence":"client"},
      "width":{"type":"integer","minimum":240,"maximum":8192,"evidence":"client"},
      "height":{"type":"integer","minimum":240,"maximum":8192,"evidence":"client"},
      "resolution":{"type":"string","enum":["empty","1k","2k"],"evidence":"client"},
      "outputFormat":{"type":"string","enum":["jpeg","png"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    public typealias Resolution = RunningHubOptions.Resolution_7
    public typealias OutputFormat = RunningHubOptions.OutputFormat
    /// Up to 5,000 characters. Known from client code, not from documentation.
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    /// 240 to 8,192, default 1,024. Known from client code, not from documentation.
    @export(implementation) public var width: Int? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// 240 to 8,192, default 1,024. Known from client code, not from documentation.
    @export(implementation) public var height: Int? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default `2k`. Known from client code, not from documentation.
    @export(implementation) public var resolution: Resolution? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Default `jpeg`. Known from client code, not from documentation.
    @export(implementation) public var outputFormat: OutputFormat? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, width: Int? = nil, height: Int? = nil, resolution: Resolution? = nil,
      outputFormat: OutputFormat? = nil
    ) {
      self.init(fields: Fields(Self.validator, prompt, width, height, resolution, outputFormat))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}
