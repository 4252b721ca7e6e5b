// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum Marble1_0 {}
public enum Marble1_1Plus {}
public enum Marble1_1 {}
public enum Marble {}

extension Marble1_0 {
  /// marble-1.0/image-to-world · POST /openapi/v2/marble-1.0/image-to-world
  public struct ImageToWorld: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/marble-1.0/image-to-world", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "imageUrl":{"type":"string","maxLength":2048},
      "textPrompt":{"type":"string","maxLength":4000},
      "isPano":{"type":"boolean"},
      "disableRecaption":{"type":"boolean"},
      "displayName":{"type":"string","maxLength":64},
      "seed":{"type":"integer"},
      "permissionPublic":{"type":"boolean"},
      "permissionAllowIdAccess":{"type":"boolean"},
      "tags":{"type":"string","maxLength":700},
      "permissionAllowedReaders":{"type":"string","maxLength":4000},
      "permissionAllowedWriters":{"type":"string","maxLength":4000}}}
      """#, common: runningHubCommon)
    /// Up to 2,048 characters.
    public var imageURL: String?
    /// Up to 4,000 characters.
    public var textPrompt: String?
    /// Default `false`.
    public var isPano: Bool?
    /// Default `false`.
    public var disableRecaption: Bool?
    /// Up to 64 characters.
    public var displayName: String?
    public var seed: Int?
    /// Default `false`.
    public var permissionPublic: Bool?
    /// Default `false`.
    public var permissionAllowIDAccess: Bool?
    /// Up to 700 characters.
    public var tags: String?
    /// Up to 4,000 characters.
    public var permissionAllowedReaders: String?
    /// Up to 4,000 characters.
    public var permissionAllowedWriters: String?
    public var extra: Extra = [:]
    public init(
      imageURL: String? = nil, textPrompt: String? = nil, isPano: Bool? = nil, disableRecaption: Bool? = nil,
      displayName: String? = nil, seed: Int? = nil, permissionPublic: Bool? = nil,
      permissionAllowIDAccess: Bool? = nil, tags: String? = nil, permissionAllowedReaders: String? = nil,
      permissionAllowedWriters: String? = nil
    ) {
      self.imageURL = imageURL; self.textPrompt = textPrompt; self.isPano = isPano
      self.disableRecaption = disableRecaption; self.displayName = displayName; self.seed = seed
      self.permissionPublic = permissionPublic; self.permissionAllowIDAccess = permissionAllowIDAccess
      self.tags = tags; self.permissionAllowedReaders = permissionAllowedReaders
      self.permissionAllowedWriters = permissionAllowedWriters
    }
    public init(_ blank: Blank) {}
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&imageURL); field(&textPrompt); field(&isPano); field(&disableRecaption); field(&displayName)
      field(&seed); field(&permissionPublic); field(&permissionAllowIDAccess); field(&tags)
      field(&permissionAllowedReaders); field(&permissionAllowedWriters); field(&extra)
    }
  }

  /// marble-1.0/multi-image-to-world · POST /openapi/v2/marble-1.0/multi-image-to-world
  public struct MultiImageToWorld: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/marble-1.0/multi-image-to-world", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "textPrompt":{"type":"string","maxLength":4000},
      "reconstructImages":{"type":"boolean"},
      "disableRecaption":{"type":"boolean"},
      "displayName":{"type":"string","maxLength":64},
      "seed":{"type":"integer"},
      "permissionPublic":{"type":"boolean"},
      "permissionAllowIdAccess":{"type":"boolean"},
      "tags":{"type":"string","maxLength":700},
      "permissionAllowedReaders":{"type":"string","maxLength":4000},
      "permissionAllowedWriters":{"type":"string","maxLength":4000}}}
      """#, common: runningHubCommon)
    /// Up to 4,000 characters.
    public var textPrompt: String?
    /// Default `false`.
    public var reconstructImages: Bool?
    /// Default `false`.
    public var disableRecaption: Bool?
    /// Up to 64 characters.
    public var displayName: String?
    public var seed: Int?
    /// Default `false`.
    public var permissionPublic: Bool?
    /// Default `false`.
    public var permissionAllowIDAccess: Bool?
    /// Up to 700 characters.
    public var tags: String?
    /// Up to 4,000 characters.
    public var permissionAllowedReaders: String?
    /// Up to 4,000 characters.
    public var permissionAllowedWriters: String?
    public var extra: Extra = [:]
    public init(
      textPrompt: String? = nil, reconstructImages: Bool? = nil, disableRecaption: Bool? = nil,
      displayName: String? = nil, seed: Int? = nil, permissionPublic: Bool? = nil,
      permissionAllowIDAccess: Bool? = nil, tags: String? = nil, permissionAllowedReaders: String? = nil,
      permissionAllowedWriters: String? = nil
    ) {
      self.textPrompt = textPrompt; self.reconstructImages = reconstructImages
      self.disableRecaption = disableRecaption; self.displayName = displayName; self.seed = seed
      self.permissionPublic = permissionPublic; self.permissionAllowIDAccess = permissionAllowIDAccess
      self.tags = tags; self.permissionAllowedReaders = permissionAllowedReaders
      self.permissionAllowedWriters = permissionAllowedWriters
    }
    public init(_ blank: Blank) {}
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&textPrompt); field(&reconstructImages); field(&disableRecaption); field(&displayName); field(&seed)
      field(&permissionPublic); field(&permissionAllowIDAccess); field(&tags); field(&permissionAllowedReaders)
      field(&permissionAllowedWriters); field(&extra)
    }
  }

  /// marble-1.0/text-to-world · POST /openapi/v2/marble-1.0/text-to-world
  public struct TextToWorld: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/marble-1.0/text-to-world", output: .text)
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "prompt":{"type":"string","maxLength":4000},
      "disableRecaption":{"type":"boolean"},
      "displayName":{"type":"string","maxLength":64},
      "seed":{"type":"integer"},
      "permissionPublic":{"type":"boolean"},
      "permissionAllowIdAccess":{"type":"boolean"},
      "tags":{"type":"string","maxLength":700},
      "permissionAllowedReaders":{"type":"string","maxLength":4000},
      "permissionAllowedWriters":{"type":"string","maxLength":4000}}}
      """#, common: runningHubCommon)
    /// Up to 4,000 characters.
    public var prompt: String?
    /// Default `false`.
    public var disableRecaption: Bool?
    /// Up to 64 characters.
    public var displayName: String?
    public var seed: Int?
    /// Default `false`.
    public var permissionPublic: Bool?
    /// Default `false`.
    public var permissionAllowIDAccess: Bool?
    /// Up to 700 characters.
    public var tags: String?
    /// Up to 4,000 characters.
    public var permissionAllowedReaders: String?
    /// Up to 4,000 characters.
    public var permissionAllowedWriters: String?
    public var extra: Extra = [:]
    public init(
      prompt: String? = nil, disableRecaption: Bool? = nil, displayName: String? = nil, seed: Int? = nil,
      permissionPublic: Bool? = nil, permissionAllowIDAccess: Bool? = nil, tags: String? = nil,
      permissionAllowedReaders: String? = nil, permissionAllowedWriters: String? = nil
    ) {
      self.prompt = prompt; self.disableRecaption = disableRecaption; self.displayName = displayName; self.seed = seed
      self.permissionPublic = permissionPublic; self.permissionAllowIDAccess = permissionAllowIDAccess
      self.tags = tags; self.permissionAllowedReaders = permissionAllowedReaders
      self.permissionAllowedWriters = permissionAllowedWriters
    }
    public init(_ blank: Blank) {}
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&disableRecaption); field(&displayName); field(&seed); field(&permissionPublic)
      field(&permissionAllowIDAccess); field(&tags); field(&permissionAllowedReaders)
      field(&permissionAllowedWriters); field(&extra)
    }
  }

  /// marble-1.0/video-to-world · POST /openapi/v2/marble-1.0/video-to-world
  public struct VideoToWorld: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/marble-1.0/video-to-world", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "videoUrl":{"type":"string","maxLength":2048},
      "textPrompt":{"type":"string","maxLength":4000},
      "disableRecaption":{"type":"boolean"},
      "displayName":{"type":"string","maxLength":64},
      "seed":{"type":"integer"},
      "permissionPublic":{"type":"boolean"},
      "permissionAllowIdAccess":{"type":"boolean"},
      "tags":{"type":"string","maxLength":700},
      "permissionAllowedReaders":{"type":"string","maxLength":4000},
      "permissionAllowedWriters":{"type":"string","maxLength":4000}}}
      """#, common: runningHubCommon)
    /// Up to 2,048 characters.
    public var videoURL: String?
    /// Up to 4,000 characters.
    public var textPrompt: String?
    /// Default `false`.
    public var disableRecaption: Bool?
    /// Up to 64 characters.
    public var displayName: String?
    public var seed: Int?
    /// Default `false`.
    public var permissionPublic: Bool?
    /// Default `false`.
    public var permissionAllowIDAccess: Bool?
    /// Up to 700 characters.
    public var tags: String?
    /// Up to 4,000 characters.
    public var permissionAllowedReaders: String?
    /// Up to 4,000 characters.
    public var permissionAllowedWriters: String?
    public var extra: Extra = [:]
    public init(
      videoURL: String? = nil, textPrompt: String? = nil, disableRecaption: Bool? = nil, displayName: String? = nil,
      seed: Int? = nil, permissionPublic: Bool? = nil, permissionAllowIDAccess: Bool? = nil, tags: String? = nil,
      permissionAllowedReaders: String? = nil, permissionAllowedWriters: String? = nil
    ) {
      self.videoURL = videoURL; self.textPrompt = textPrompt; self.disableRecaption = disableRecaption
      self.displayName = displayName; self.seed = seed; self.permissionPublic = permissionPublic
      self.permissionAllowIDAccess = permissionAllowIDAccess; self.tags = tags
      self.permissionAllowedReaders = permissionAllowedReaders; self.permissionAllowedWriters = permissionAllowedWriters
    }
    public init(_ blank: Blank) {}
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&videoURL); field(&textPrompt); field(&disableRecaption); field(&displayName); field(&seed)
      field(&permissionPublic); field(&permissionAllowIDAccess); field(&tags); field(&permissionAllowedReaders)
      field(&permissionAllowedWriters); field(&extra)
    }
  }
}

extension Marble1_1Plus {
  /// marble-1.1-plus/image-to-world · POST /openapi/v2/marble-1.1-plus/image-to-world
  public struct ImageToWorld: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/marble-1.1-plus/image-to-world", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "imageUrl":{"type":"string","maxLength":2048},
      "textPrompt":{"type":"string","maxLength":4000},
      "isPano":{"type":"boolean"},
      "disableRecaption":{"type":"boolean"},
      "displayName":{"type":"string","maxLength":64},
      "seed":{"type":"integer"},
      "permissionPublic":{"type":"boolean"},
      "permissionAllowIdAccess":{"type":"boolean"},
      "tags":{"type":"string","maxLength":700},
      "permissionAllowedReaders":{"type":"string","maxLength":4000},
      "permissionAllowedWriters":{"type":"string","maxLength":4000}}}
      """#, common: runningHubCommon)
    /// Up to 2,048 characters.
    public var imageURL: String?
    /// Up to 4,000 characters.
    public var textPrompt: String?
    /// Default `false`.
    public var isPano: Bool?
    /// Default `false`.
    public var disableRecaption: Bool?
    /// Up to 64 characters.
    public var displayName: String?
    public var seed: Int?
    /// Default `false`.
    public var permissionPublic: Bool?
    /// Default `false`.
    public var permissionAllowIDAccess: Bool?
    /// Up to 700 characters.
    public var tags: String?
    /// Up to 4,000 characters.
    public var permissionAllowedReaders: String?
    /// Up to 4,000 characters.
    public var permissionAllowedWriters: String?
    public var extra: Extra = [:]
    public init(
      imageURL: String? = nil, textPrompt: String? = nil, isPano: Bool? = nil, disableRecaption: Bool? = nil,
      displayName: String? = nil, seed: Int? = nil, permissionPublic: Bool? = nil,
      permissionAllowIDAccess: Bool? = nil, tags: String? = nil, permissionAllowedReaders: String? = nil,
      permissionAllowedWriters: String? = nil
    ) {
      self.imageURL = imageURL; self.textPrompt = textPrompt; self.isPano = isPano
      self.disableRecaption = disableRecaption; self.displayName = displayName; self.seed = seed
      self.permissionPublic = permissionPublic; self.permissionAllowIDAccess = permissionAllowIDAccess
      self.tags = tags; self.permissionAllowedReaders = permissionAllowedReaders
      self.permissionAllowedWriters = permissionAllowedWriters
    }
    public init(_ blank: Blank) {}
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&imageURL); field(&textPrompt); field(&isPano); field(&disableRecaption); field(&displayName)
      field(&seed); field(&permissionPublic); field(&permissionAllowIDAccess); field(&tags)
      field(&permissionAllowedReaders); field(&permissionAllowedWriters); field(&extra)
    }
  }

  /// marble-1.1-plus/multi-image-to-world · POST /openapi/v2/marble-1.1-plus/multi-image-to-world
  public struct MultiImageToWorld: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/marble-1.1-plus/multi-image-to-world", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "textPrompt":{"type":"string","maxLength":4000},
      "reconstructImages":{"type":"boolean"},
      "disableRecaption":{"type":"boolean"},
      "displayName":{"type":"string","maxLength":64},
      "seed":{"type":"integer"},
      "permissionPublic":{"type":"boolean"},
      "permissionAllowIdAccess":{"type":"boolean"},
      "tags":{"type":"string","maxLength":700},
      "permissionAllowedReaders":{"type":"string","maxLength":4000},
      "permissionAllowedWriters":{"type":"string","maxLength":4000}}}
      """#, common: runningHubCommon)
    /// Up to 4,000 characters.
    public var textPrompt: String?
    /// Default `false`.
    public var reconstructImages: Bool?
    /// Default `false`.
    public var disableRecaption: Bool?
    /// Up to 64 characters.
    public var displayName: String?
    public var seed: Int?
    /// Default `false`.
    public var permissionPublic: Bool?
    /// Default `false`.
    public var permissionAllowIDAccess: Bool?
    /// Up to 700 characters.
    public var tags: String?
    /// Up to 4,000 characters.
    public var permissionAllowedReaders: String?
    /// Up to 4,000 characters.
    public var permissionAllowedWriters: String?
    public var extra: Extra = [:]
    public init(
      textPrompt: String? = nil, reconstructImages: Bool? = nil, disableRecaption: Bool? = nil,
      displayName: String? = nil, seed: Int? = nil, permissionPublic: Bool? = nil,
      permissionAllowIDAccess: Bool? = nil, tags: String? = nil, permissionAllowedReaders: String? = nil,
      permissionAllowedWriters: String? = nil
    ) {
      self.textPrompt = textPrompt; self.reconstructImages = reconstructImages
      self.disableRecaption = disableRecaption; self.displayName = displayName; self.seed = seed
      self.permissionPublic = permissionPublic; self.permissionAllowIDAccess = permissionAllowIDAccess
      self.tags = tags; self.permissionAllowedReaders = permissionAllowedReaders
      self.permissionAllowedWriters = permissionAllowedWriters
    }
    public init(_ blank: Blank) {}
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&textPrompt); field(&reconstructImages); field(&disableRecaption); field(&displayName); field(&seed)
      field(&permissionPublic); field(&permissionAllowIDAccess); field(&tags); field(&permissionAllowedReaders)
      field(&permissionAllowedWriters); field(&extra)
    }
  }

  /// marble-1.1-plus/text-to-world · POST /openapi/v2/marble-1.1-plus/text-to-world
  public struct TextToWorld: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/marble-1.1-plus/text-to-world", output: .text)
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "prompt":{"type":"string","maxLength":4000},
      "disableRecaption":{"type":"boolean"},
      "displayName":{"type":"string","maxLength":64},
      "seed":{"type":"integer"},
      "permissionPublic":{"type":"boolean"},
      "permissionAllowIdAccess":{"type":"boolean"},
      "tags":{"type":"string","maxLength":700},
      "permissionAllowedReaders":{"type":"string","maxLength":4000},
      "permissionAllowedWriters":{"type":"string","maxLength":4000}}}
      """#, common: runningHubCommon)
    /// Up to 4,000 characters.
    public var prompt: String?
    /// Default `false`.
    public var disableRecaption: Bool?
    /// Up to 64 characters.
    public var displayName: String?
    public var seed: Int?
    /// Default `false`.
    public var permissionPublic: Bool?
    /// Default `false`.
    public var permissionAllowIDAccess: Bool?
    /// Up to 700 characters.
    public var tags: String?
    /// Up to 4,000 characters.
    public var permissionAllowedReaders: String?
    /// Up to 4,000 characters.
    public var permissionAllowedWriters: String?
    public var extra: Extra = [:]
    public init(
      prompt: String? = nil, disableRecaption: Bool? = nil, displayName: String? = nil, seed: Int? = nil,
      permissionPublic: Bool? = nil, permissionAllowIDAccess: Bool? = nil, tags: String? = nil,
      permissionAllowedReaders: String? = nil, permissionAllowedWriters: String? = nil
    ) {
      self.prompt = prompt; self.disableRecaption = disableRecaption; self.displayName = displayName; self.seed = seed
      self.permissionPublic = permissionPublic; self.permissionAllowIDAccess = permissionAllowIDAccess
      self.tags = tags; self.permissionAllowedReaders = permissionAllowedReaders
      self.permissionAllowedWriters = permissionAllowedWriters
    }
    public init(_ blank: Blank) {}
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&disableRecaption); field(&displayName); field(&seed); field(&permissionPublic)
      field(&permissionAllowIDAccess); field(&tags); field(&permissionAllowedReaders)
      field(&permissionAllowedWriters); field(&extra)
    }
  }

  /// marble-1.1-plus/video-to-world · POST /openapi/v2/marble-1.1-plus/video-to-world
  public struct VideoToWorld: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/marble-1.1-plus/video-to-world", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "videoUrl":{"type":"string","maxLength":2048},
      "textPrompt":{"type":"string","maxLength":4000},
      "disableRecaption":{"type":"boolean"},
      "displayName":{"type":"string","maxLength":64},
      "seed":{"type":"integer"},
      "permissionPublic":{"type":"boolean"},
      "permissionAllowIdAccess":{"type":"boolean"},
      "tags":{"type":"string","maxLength":700},
      "permissionAllowedReaders":{"type":"string","maxLength":4000},
      "permissionAllowedWriters":{"type":"string","maxLength":4000}}}
      """#, common: runningHubCommon)
    /// Up to 2,048 characters.
    public var videoURL: String?
    /// Up to 4,000 characters.
    public var textPrompt: String?
    /// Default `false`.
    public var disableRecaption: Bool?
    /// Up to 64 characters.
    public var displayName: String?
    public var seed: Int?
    /// Default `false`.
    public var permissionPublic: Bool?
    /// Default `false`.
    public var permissionAllowIDAccess: Bool?
    /// Up to 700 characters.
    public var tags: String?
    /// Up to 4,000 characters.
    public var permissionAllowedReaders: String?
    /// Up to 4,000 characters.
    public var permissionAllowedWriters: String?
    public var extra: Extra = [:]
    public init(
      videoURL: String? = nil, textPrompt: String? = nil, disableRecaption: Bool? = nil, displayName: String? = nil,
      seed: Int? = nil, permissionPublic: Bool? = nil, permissionAllowIDAccess: Bool? = nil, tags: String? = nil,
      permissionAllowedReaders: String? = nil, permissionAllowedWriters: String? = nil
    ) {
      self.videoURL = videoURL; self.textPrompt = textPrompt; self.disableRecaption = disableRecaption
      self.displayName = displayName; self.seed = seed; self.permissionPublic = permissionPublic
      self.permissionAllowIDAccess = permissionAllowIDAccess; self.tags = tags
      self.permissionAllowedReaders = permissionAllowedReaders; self.permissionAllowedWriters = permissionAllowedWriters
    }
    public init(_ blank: Blank) {}
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&videoURL); field(&textPrompt); field(&disableRecaption); field(&displayName); field(&seed)
      field(&permissionPublic); field(&permissionAllowIDAccess); field(&tags); field(&permissionAllowedReaders)
      field(&permissionAllowedWriters); field(&extra)
    }
  }
}

extension Marble1_1 {
  /// marble-1.1/image-to-world · POST /openapi/v2/marble-1.1/image-to-world
  public struct ImageToWorld: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/marble-1.1/image-to-world", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "imageUrl":{"type":"string","maxLength":2048},
      "textPrompt":{"type":"string","maxLength":4000},
      "isPano":{"type":"boolean"},
      "disableRecaption":{"type":"boolean"},
      "displayName":{"type":"string","maxLength":64},
      "seed":{"type":"integer"},
      "permissionPublic":{"type":"boolean"},
      "permissionAllowIdAccess":{"type":"boolean"},
      "tags":{"type":"string","maxLength":700},
      "permissionAllowedReaders":{"type":"string","maxLength":4000},
      "permissionAllowedWriters":{"type":"string","maxLength":4000}}}
      """#, common: runningHubCommon)
    /// Up to 2,048 characters.
    public var imageURL: String?
    /// Up to 4,000 characters.
    public var textPrompt: String?
    /// Default `false`.
    public var isPano: Bool?
    /// Default `false`.
    public var disableRecaption: Bool?
    /// Up to 64 characters.
    public var displayName: String?
    public var seed: Int?
    /// Default `false`.
    public var permissionPublic: Bool?
    /// Default `false`.
    public var permissionAllowIDAccess: Bool?
    /// Up to 700 characters.
    public var tags: String?
    /// Up to 4,000 characters.
    public var permissionAllowedReaders: String?
    /// Up to 4,000 characters.
    public var permissionAllowedWriters: String?
    public var extra: Extra = [:]
    public init(
      imageURL: String? = nil, textPrompt: String? = nil, isPano: Bool? = nil, disableRecaption: Bool? = nil,
      displayName: String? = nil, seed: Int? = nil, permissionPublic: Bool? = nil,
      permissionAllowIDAccess: Bool? = nil, tags: String? = nil, permissionAllowedReaders: String? = nil,
      permissionAllowedWriters: String? = nil
    ) {
      self.imageURL = imageURL; self.textPrompt = textPrompt; self.isPano = isPano
      self.disableRecaption = disableRecaption; self.displayName = displayName; self.seed = seed
      self.permissionPublic = permissionPublic; self.permissionAllowIDAccess = permissionAllowIDAccess
      self.tags = tags; self.permissionAllowedReaders = permissionAllowedReaders
      self.permissionAllowedWriters = permissionAllowedWriters
    }
    public init(_ blank: Blank) {}
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&imageURL); field(&textPrompt); field(&isPano); field(&disableRecaption); field(&displayName)
      field(&seed); field(&permissionPublic); field(&permissionAllowIDAccess); field(&tags)
      field(&permissionAllowedReaders); field(&permissionAllowedWriters); field(&extra)
    }
  }

  /// marble-1.1/multi-image-to-world · POST /openapi/v2/marble-1.1/multi-image-to-world
  public struct MultiImageToWorld: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/marble-1.1/multi-image-to-world", output: .image)
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "textPrompt":{"type":"string","maxLength":4000},
      "reconstructImages":{"type":"boolean"},
      "disableRecaption":{"type":"boolean"},
      "displayName":{"type":"string","maxLength":64},
      "seed":{"type":"integer"},
      "permissionPublic":{"type":"boolean"},
      "permissionAllowIdAccess":{"type":"boolean"},
      "tags":{"type":"string","maxLength":700},
      "permissionAllowedReaders":{"type":"string","maxLength":4000},
      "permissionAllowedWriters":{"type":"string","maxLength":4000}}}
      """#, common: runningHubCommon)
    /// Up to 4,000 characters.
    public var textPrompt: String?
    /// Default `false`.
    public var reconstructImages: Bool?
    /// Default `false`.
    public var disableRecaption: Bool?
    /// Up to 64 characters.
    public var displayName: String?
    public var seed: Int?
    /// Default `false`.
    public var permissionPublic: Bool?
    /// Default `false`.
    public var permissionAllowIDAccess: Bool?
    /// Up to 700 characters.
    public var tags: String?
    /// Up to 4,000 characters.
    public var permissionAllowedReaders: String?
    /// Up to 4,000 characters.
    public var permissionAllowedWriters: String?
    public var extra: Extra = [:]
    public init(
      textPrompt: String? = nil, reconstructImages: Bool? = nil, disableRecaption: Bool? = nil,
      displayName: String? = nil, seed: Int? = nil, permissionPublic: Bool? = nil,
      permissionAllowIDAccess: Bool? = nil, tags: String? = nil, permissionAllowedReaders: String? = nil,
      permissionAllowedWriters: String? = nil
    ) {
      self.textPrompt = textPrompt; self.reconstructImages = reconstructImages
      self.disableRecaption = disableRecaption; self.displayName = displayName; self.seed = seed
      self.permissionPublic = permissionPublic; self.permissionAllowIDAccess = permissionAllowIDAccess
      self.tags = tags; self.permissionAllowedReaders = permissionAllowedReaders
      self.permissionAllowedWriters = permissionAllowedWriters
    }
    public init(_ blank: Blank) {}
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&textPrompt); field(&reconstructImages); field(&disableRecaption); field(&displayName); field(&seed)
      field(&permissionPublic); field(&permissionAllowIDAccess); field(&tags); field(&permissionAllowedReaders)
      field(&permissionAllowedWriters); field(&extra)
    }
  }

  /// marble-1.1/text-to-world · POST /openapi/v2/marble-1.1/text-to-world
  public struct TextToWorld: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/marble-1.1/text-to-world", output: .text)
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "prompt":{"type":"string","maxLength":4000},
      "disableRecaption":{"type":"boolean"},
      "displayName":{"type":"string","maxLength":64},
      "seed":{"type":"integer"},
      "permissionPublic":{"type":"boolean"},
      "permissionAllowIdAccess":{"type":"boolean"},
      "tags":{"type":"string","maxLength":700},
      "permissionAllowedReaders":{"type":"string","maxLength":4000},
      "permissionAllowedWriters":{"type":"string","maxLength":4000}}}
      """#, common: runningHubCommon)
    /// Up to 4,000 characters.
    public var prompt: String?
    /// Default `false`.
    public var disableRecaption: Bool?
    /// Up to 64 characters.
    public var displayName: String?
    public var seed: Int?
    /// Default `false`.
    public var permissionPublic: Bool?
    /// Default `false`.
    public var permissionAllowIDAccess: Bool?
    /// Up to 700 characters.
    public var tags: String?
    /// Up to 4,000 characters.
    public var permissionAllowedReaders: String?
    /// Up to 4,000 characters.
    public var permissionAllowedWriters: String?
    public var extra: Extra = [:]
    public init(
      prompt: String? = nil, disableRecaption: Bool? = nil, displayName: String? = nil, seed: Int? = nil,
      permissionPublic: Bool? = nil, permissionAllowIDAccess: Bool? = nil, tags: String? = nil,
      permissionAllowedReaders: String? = nil, permissionAllowedWriters: String? = nil
    ) {
      self.prompt = prompt; self.disableRecaption = disableRecaption; self.displayName = displayName; self.seed = seed
      self.permissionPublic = permissionPublic; self.permissionAllowIDAccess = permissionAllowIDAccess
      self.tags = tags; self.permissionAllowedReaders = permissionAllowedReaders
      self.permissionAllowedWriters = permissionAllowedWriters
    }
    public init(_ blank: Blank) {}
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&disableRecaption); field(&displayName); field(&seed); field(&permissionPublic)
      field(&permissionAllowIDAccess); field(&tags); field(&permissionAllowedReaders)
      field(&permissionAllowedWriters); field(&extra)
    }
  }

  /// marble-1.1/video-to-world · POST /openapi/v2/marble-1.1/video-to-world
  public struct VideoToWorld: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/marble-1.1/video-to-world", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "videoUrl":{"type":"string","maxLength":2048},
      "textPrompt":{"type":"string","maxLength":4000},
      "disableRecaption":{"type":"boolean"},
      "displayName":{"type":"string","maxLength":64},
      "seed":{"type":"integer"},
      "permissionPublic":{"type":"boolean"},
      "permissionAllowIdAccess":{"type":"boolean"},
      "tags":{"type":"string","maxLength":700},
      "permissionAllowedReaders":{"type":"string","maxLength":4000},
      "permissionAllowedWriters":{"type":"string","maxLength":4000}}}
      """#, common: runningHubCommon)
    /// Up to 2,048 characters.
    public var videoURL: String?
    /// Up to 4,000 characters.
    public var textPrompt: String?
    /// Default `false`.
    public var disableRecaption: Bool?
    /// Up to 64 characters.
    public var displayName: String?
    public var seed: Int?
    /// Default `false`.
    public var permissionPublic: Bool?
    /// Default `false`.
    public var permissionAllowIDAccess: Bool?
    /// Up to 700 characters.
    public var tags: String?
    /// Up to 4,000 characters.
    public var permissionAllowedReaders: String?
    /// Up to 4,000 characters.
    public var permissionAllowedWriters: String?
    public var extra: Extra = [:]
    public init(
      videoURL: String? = nil, textPrompt: String? = nil, disableRecaption: Bool? = nil, displayName: String? = nil,
      seed: Int? = nil, permissionPublic: Bool? = nil, permissionAllowIDAccess: Bool? = nil, tags: String? = nil,
      permissionAllowedReaders: String? = nil, permissionAllowedWriters: String? = nil
    ) {
      self.videoURL = videoURL; self.textPrompt = textPrompt; self.disableRecaption = disableRecaption
      self.displayName = displayName; self.seed = seed; self.permissionPublic = permissionPublic
      self.permissionAllowIDAccess = permissionAllowIDAccess; self.tags = tags
      self.permissionAllowedReaders = permissionAllowedReaders; self.permissionAllowedWriters = permissionAllowedWriters
    }
    public init(_ blank: Blank) {}
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&videoURL); field(&textPrompt); field(&disableRecaption); field(&displayName); field(&seed)
      field(&permissionPublic); field(&permissionAllowIDAccess); field(&tags); field(&permissionAllowedReaders)
      field(&permissionAllowedWriters); field(&extra)
    }
  }
}

extension Marble {
  /// marble/upload-media-asset · POST /openapi/v2/marble/upload-media-asset
  public struct UploadMediaAsset: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/marble/upload-media-asset", output: .text)
    public static let validator = Validator(#"""
      {"type":"object","required":["fileName","kind"],"properties":{
      "fileName":{"type":"string","maxLength":64},
      "kind":{"type":"string","enum":["image","video"]},
      "extension":{"type":"string","maxLength":16},
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":104857600}},
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4"],"maxBytes":104857600}}}}
      """#, common: runningHubCommon)
    public typealias Kind = RunningHubOptions.Kind
    /// Up to 64 characters.
    public var fileName: String
    /// Default `image`.
    public var kind: Kind
    /// Up to 16 characters.
    public var `extension`: String?
    /// JPEG or PNG, up to 100 MB.
    public var imageURL: Media?
    /// MP4, up to 100 MB.
    public var videoURL: Media?
    public var extra: Extra = [:]
    public init(
      fileName: String, kind: Kind, `extension`: String? = nil, imageURL: Media? = nil, videoURL: Media? = nil
    ) {
      self.fileName = fileName; self.kind = kind; self.`extension` = `extension`; self.imageURL = imageURL
      self.videoURL = videoURL
    }
    public init(_ blank: Blank) { fileName = ""; kind = .image }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&fileName); field(&kind); field(&`extension`); field(&imageURL); field(&videoURL); field(&extra)
    }
  }
}
