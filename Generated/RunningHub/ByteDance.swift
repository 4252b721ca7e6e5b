// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum ByteDance {
  public enum Jimeng4_6 {}
}

extension ByteDance.Jimeng4_6 {
  /// bytedance/jimeng-4.6/image-to-image · POST /openapi/v2/bytedance/jimeng-4.6/image-to-image
  ///
  /// Known from client code, not from documentation.
  public struct ImageToImage: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/bytedance/jimeng-4.6/image-to-image", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt","imageUrls"],"properties":{
      "prompt":{"type":"string","maxLength":800,"evidence":"client"},
      "imageUrls":{"type":"array","maxItems":14,"items":{"type":"string","media":{"kind":"image","maxBytes":15728640},"evidence":"client"},"evidence":"client"},
      "width":{"type":"integer","minimum":900,"maximum":6197,"evidence":"client"},
      "height":{"type":"integer","minimum":768,"maximum":4096,"evidence":"client"},
      "scale":{"type":"integer","minimum":1,"maximum":100,"evidence":"client"},
      "forceSingle":{"type":"boolean","evidence":"client"},
      "minRatio":{"type":"number","minimum":0.0625,"maximum":15.9999,"evidence":"client"},
      "maxRatio":{"type":"number","minimum":0.0626,"maximum":16,"evidence":"client"}}}
      """#, common: runningHubCommon)
    /// Up to 800 characters. Known from client code, not from documentation.
    public var prompt: String
    /// Up to 14 items, each: an image, up to 15 MB. Known from client code, not from documentation.
    public var imageURLs: [Media]
    /// 900 to 6,197. Known from client code, not from documentation.
    public var width: Int?
    /// 768 to 4,096. Known from client code, not from documentation.
    public var height: Int?
    /// 1 to 100, default 50. Known from client code, not from documentation.
    public var scale: Int?
    /// Default `false`. Known from client code, not from documentation.
    public var forceSingle: Bool?
    /// 0.0625 to 15.9999, default 0.333333. Known from client code, not from documentation.
    public var minRatio: Double?
    /// 0.0626 to 16, default 3. Known from client code, not from documentation.
    public var maxRatio: Double?
    public var extra: Extra = [:]
    public init(
      prompt: String, imageURLs: [Media], width: Int? = nil, height: Int? = nil, scale: Int? = nil,
      forceSingle: Bool? = nil, minRatio: Double? = nil, maxRatio: Double? = nil
    ) {
      self.prompt = prompt; self.imageURLs = imageURLs; self.width = width; self.height = height; self.scale = scale
      self.forceSingle = forceSingle; self.minRatio = minRatio; self.maxRatio = maxRatio
    }
    public init(_ blank: Blank) { prompt = ""; imageURLs = [] }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&imageURLs); field(&width); field(&height); field(&scale); field(&forceSingle)
      field(&minRatio); field(&maxRatio); field(&extra)
    }
  }

  /// bytedance/jimeng-4.6/text-to-image · POST /openapi/v2/bytedance/jimeng-4.6/text-to-image
  ///
  /// Known from client code, not from documentation.
  public struct TextToImage: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/bytedance/jimeng-4.6/text-to-image", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string","maxLength":800,"evidence":"client"},
      "width":{"type":"integer","minimum":900,"maximum":6197,"evidence":"client"},
      "height":{"type":"integer","minimum":768,"maximum":4096,"evidence":"client"},
      "scale":{"type":"integer","minimum":1,"maximum":100,"evidence":"client"},
      "forceSingle":{"type":"boolean","evidence":"client"},
      "minRatio":{"type":"number","minimum":0.06,"maximum":16,"evidence":"client"},
      "maxRatio":{"type":"number","minimum":0.06,"maximum":16,"evidence":"client"}}}
      """#, common: runningHubCommon)
    /// Up to 800 characters. Known from client code, not from documentation.
    public var prompt: String
    /// 900 to 6,197. Known from client code, not from documentation.
    public var width: Int?
    /// 768 to 4,096. Known from client code, not from documentation.
    public var height: Int?
    /// 1 to 100, default 50. Known from client code, not from documentation.
    public var scale: Int?
    /// Default `false`. Known from client code, not from documentation.
    public var forceSingle: Bool?
    /// 0.06 to 16, default 0.333333. Known from client code, not from documentation.
    public var minRatio: Double?
    /// 0.06 to 16, default 3. Known from client code, not from documentation.
    public var maxRatio: Double?
    public var extra: Extra = [:]
    public init(
      prompt: String, width: Int? = nil, height: Int? = nil, scale: Int? = nil, forceSingle: Bool? = nil,
      minRatio: Double? = nil, maxRatio: Double? = nil
    ) {
      self.prompt = prompt; self.width = width; self.height = height; self.scale = scale
      self.forceSingle = forceSingle; self.minRatio = minRatio; self.maxRatio = maxRatio
    }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&width); field(&height); field(&scale); field(&forceSingle); field(&minRatio)
      field(&maxRatio); field(&extra)
    }
  }
}
