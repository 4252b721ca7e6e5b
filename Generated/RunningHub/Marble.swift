// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum Marble1_0 {}
public enum Marble1_1Plus {}
public enum Marble1_1 {}
public enum Marble {}

extension Marble1_0 {
  /// marble-1.0/image-to-world · POST /openapi/v2/marble-1.0/image-to-world
  public struct ImageToWorld: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/marble-1.0/image-to-world", output: .image) }
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
    @export(implementation) public var imageURL: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// Up to 4,000 characters.
    @export(implementation) public var textPrompt: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Default `false`.
    @export(implementation) public var isPano: Bool? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default `false`.
    @export(implementation) public var disableRecaption: Bool? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Up to 64 characters.
    @export(implementation) public var displayName: String? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    @export(implementation) public var seed: Int? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// Default `false`.
    @export(implementation) public var permissionPublic: Bool? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    /// Default `false`.
    @export(implementation) public var permissionAllowIDAccess: Bool? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
    /// Up to 700 characters.
    @export(implementation) public var tags: String? { get { fields[optional: 8] } set { fields[optional: 8] = newValue } }
    /// Up to 4,000 characters.
    @export(implementation) public var permissionAllowedReaders: String? { get { fields[optional: 9] } set { fields[optional: 9] = newValue } }
    /// Up to 4,000 characters.
    @export(implementation) public var permissionAllowedWriters: String? { get { fields[optional: 10] } set { fields[optional: 10] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      imageURL: String? = nil, textPrompt: String? = nil, isPano: Bool? = nil, disableRecaption: Bool? = nil,
      displayName: String? = nil, seed: Int? = nil, permissionPublic: Bool? = nil,
      permissionAllowIDAccess: Bool? = nil, tags: String? = nil, permissionAllowedReaders: String? = nil,
      permissionAllowedWriters: String? = nil
    ) {
      self.init(fields: Fields(
        Self.validator, imageURL, textPrompt, isPano, disableRecaption, displayName, seed, permissionPublic,
        permissionAllowIDAccess, tags, permissionAllowedReaders, permissionAllowedWriters
      ))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// marble-1.0/multi-image-to-world · POST /openapi/v2/marble-1.0/multi-image-to-world
  public struct MultiImageToWorld: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/marble-1.0/multi-image-to-world", output: .image) }
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
    @export(implementation) public var textPrompt: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// Default `false`.
    @export(implementation) public var reconstructImages: Bool? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Default `false`.
    @export(implementation) public var disableRecaption: Bool? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Up to 64 characters.
    @export(implementation) public var displayName: String? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    @export(implementation) public var seed: Int? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// Default `false`.
    @export(implementation) public var permissionPublic: Bool? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// Default `false`.
    @export(implementation) public var permissionAllowIDAccess: Bool? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    /// Up to 700 characters.
    @export(implementation) public var tags: String? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
    /// Up to 4,000 characters.
    @export(implementation) public var permissionAllowedReaders: String? { get { fields[optional: 8] } set { fields[optional: 8] = newValue } }
    /// Up to 4,000 characters.
    @export(implementation) public var permissionAllowedWriters: String? { get { fields[optional: 9] } set { fields[optional: 9] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      textPrompt: String? = nil, reconstructImages: Bool? = nil, disableRecaption: Bool? = nil,
      displayName: String? = nil, seed: Int? = nil, permissionPublic: Bool? = nil,
      permissionAllowIDAccess: Bool? = nil, tags: String? = nil, permissionAllowedReaders: String? = nil,
      permissionAllowedWriters: String? = nil
    ) {
      self.init(fields: Fields(
        Self.validator, textPrompt, reconstructImages, disableRecaption, displayName, seed, permissionPublic,
        permissionAllowIDAccess, tags, permissionAllowedReaders, permissionAllowedWriters
      ))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// marble-1.0/text-to-world · POST /openapi/v2/marble-1.0/text-to-world
  public struct TextToWorld: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/marble-1.0/text-to-world", output: .text) }
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
    @export(implementation) public var prompt: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// Default `false`.
    @export(implementation) public var disableRecaption: Bool? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Up to 64 characters.
    @export(implementation) public var displayName: String? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    @export(implementation) public var seed: Int? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Default `false`.
    @export(implementation) public var permissionPublic: Bool? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// Default `false`.
    @export(implementation) public var permissionAllowIDAccess: Bool? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// Up to 700 characters.
    @export(implementation) public var tags: String? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    /// Up to 4,000 characters.
    @export(implementation) public var permissionAllowedReaders: String? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
    /// Up to 4,000 characters.
    @export(implementation) public var permissionAllowedWriters: String? { get { fields[optional: 8] } set { fields[optional: 8] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String? = nil, disableRecaption: Bool? = nil, displayName: String? = nil, seed: Int? = nil,
      permissionPublic: Bool? = nil, permissionAllowIDAccess: Bool? = nil, tags: String? = nil,
      permissionAllowedReaders: String? = nil, permissionAllowedWriters: String? = nil
    ) {
      self.init(fields: Fields(
        Self.validator, prompt, disableRecaption, displayName, seed, permissionPublic, permissionAllowIDAccess, tags,
        permissionAllowedReaders, permissionAllowedWriters
      ))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// marble-1.0/video-to-world · POST /openapi/v2/marble-1.0/video-to-world
  public struct VideoToWorld: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/marble-1.0/video-to-world", output: .video) }
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
    @export(implementation) public var videoURL: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// Up to 4,000 characters.
    @export(implementation) public var textPrompt: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Default `false`.
    @export(implementation) public var disableRecaption: Bool? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Up to 64 characters.
    @export(implementation) public var displayName: String? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    @export(implementation) public var seed: Int? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// Default `false`.
    @export(implementation) public var permissionPublic: Bool? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// Default `false`.
    @export(implementation) public var permissionAllowIDAccess: Bool? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    /// Up to 700 characters.
    @export(implementation) public var tags: String? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
    /// Up to 4,000 characters.
    @export(implementation) public var permissionAllowedReaders: String? { get { fields[optional: 8] } set { fields[optional: 8] = newValue } }
    /// Up to 4,000 characters.
    @export(implementation) public var permissionAllowedWriters: String? { get { fields[optional: 9] } set { fields[optional: 9] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      videoURL: String? = nil, textPrompt: String? = nil, disableRecaption: Bool? = nil, displayName: String? = nil,
      seed: Int? = nil, permissionPublic: Bool? = nil, permissionAllowIDAccess: Bool? = nil, tags: String? = nil,
      permissionAllowedReaders: String? = nil, permissionAllowedWriters: String? = nil
    ) {
      self.init(fields: Fields(
        Self.validator, videoURL, textPrompt, disableRecaption, displayName, seed, permissionPublic,
        permissionAllowIDAccess, tags, permissionAllowedReaders, permissionAllowedWriters
      ))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension Marble1_1Plus {
  /// marble-1.1-plus/image-to-world · POST /openapi/v2/marble-1.1-plus/image-to-world
  public struct ImageToWorld: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/marble-1.1-plus/image-to-world", output: .image) }
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
    @export(implementation) public var imageURL: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// Up to 4,000 characters.
    @export(implementation) public var textPrompt: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Default `false`.
    @export(implementation) public var isPano: Bool? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default `false`.
    @export(implementation) public var disableRecaption: Bool? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Up to 64 characters.
    @export(implementation) public var displayName: String? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    @export(implementation) public var seed: Int? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// Default `false`.
    @export(implementation) public var permissionPublic: Bool? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    /// Default `false`.
    @export(implementation) public var permissionAllowIDAccess: Bool? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
    /// Up to 700 characters.
    @export(implementation) public var tags: String? { get { fields[optional: 8] } set { fields[optional: 8] = newValue } }
    /// Up to 4,000 characters.
    @export(implementation) public var permissionAllowedReaders: String? { get { fields[optional: 9] } set { fields[optional: 9] = newValue } }
    /// Up to 4,000 characters.
    @export(implementation) public var permissionAllowedWriters: String? { get { fields[optional: 10] } set { fields[optional: 10] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      imageURL: String? = nil, textPrompt: String? = nil, isPano: Bool? = nil, disableRecaption: Bool? = nil,
      displayName: String? = nil, seed: Int? = nil, permissionPublic: Bool? = nil,
      permissionAllowIDAccess: Bool? = nil, tags: String? = nil, permissionAllowedReaders: String? = nil,
      permissionAllowedWriters: String? = nil
    ) {
      self.init(fields: Fields(
        Self.validator, imageURL, textPrompt, isPano, disableRecaption, displayName, seed, permissionPublic,
        permissionAllowIDAccess, tags, permissionAllowedReaders, permissionAllowedWriters
      ))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// marble-1.1-plus/multi-image-to-world · POST /openapi/v2/marble-1.1-plus/multi-image-to-world
  public struct MultiImageToWorld: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/marble-1.1-plus/multi-image-to-world", output: .image) }
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
    @export(implementation) public var textPrompt: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// Default `false`.
    @export(implementation) public var reconstructImages: Bool? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Default `false`.
    @export(implementation) public var disableRecaption: Bool? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Up to 64 characters.
    @export(implementation) public var displayName: String? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    @export(implementation) public var seed: Int? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// Default `false`.
    @export(implementation) public var permissionPublic: Bool? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// Default `false`.
    @export(implementation) public var permissionAllowIDAccess: Bool? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    /// Up to 700 characters.
    @export(implementation) public var tags: String? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
    /// Up to 4,000 characters.
    @export(implementation) public var permissionAllowedReaders: String? { get { fields[optional: 8] } set { fields[optional: 8] = newValue } }
    /// Up to 4,000 characters.
    @export(implementation) public var permissionAllowedWriters: String? { get { fields[optional: 9] } set { fields[optional: 9] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      textPrompt: String? = nil, reconstructImages: Bool? = nil, disableRecaption: Bool? = nil,
      displayName: String? = nil, seed: Int? = nil, permissionPublic: Bool? = nil,
      permissionAllowIDAccess: Bool? = nil, tags: String? = nil, permissionAllowedReaders: String? = nil,
      permissionAllowedWriters: String? = nil
    ) {
      self.init(fields: Fields(
        Self.validator, textPrompt, reconstructImages, disableRecaption, displayName, seed, permissionPublic,
        permissionAllowIDAccess, tags, permissionAllowedReaders, permissionAllowedWriters
      ))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// marble-1.1-plus/text-to-world · POST /openapi/v2/marble-1.1-plus/text-to-world
  public struct TextToWorld: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/marble-1.1-plus/text-to-world", output: .text) }
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
    @export(implementation) public var prompt: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// Default `false`.
    @export(implementation) public var disableRecaption: Bool? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Up to 64 characters.
    @export(implementation) public var displayName: String? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    @export(implementation) public var seed: Int? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Default `false`.
    @export(implementation) public var permissionPublic: Bool? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// Default `false`.
    @export(implementation) public var permissionAllowIDAccess: Bool? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// Up to 700 characters.
    @export(implementation) public var tags: String? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    /// Up to 4,000 characters.
    @export(implementation) public var permissionAllowedReaders: String? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
    /// Up to 4,000 characters.
    @export(implementation) public var permissionAllowedWriters: String? { get { fields[optional: 8] } set { fields[optional: 8] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String? = nil, disableRecaption: Bool? = nil, displayName: String? = nil, seed: Int? = nil,
      permissionPublic: Bool? = nil, permissionAllowIDAccess: Bool? = nil, tags: String? = nil,
      permissionAllowedReaders: String? = nil, permissionAllowedWriters: String? = nil
    ) {
      self.init(fields: Fields(
        Self.validator, prompt, disableRecaption, displayName, seed, permissionPublic, permissionAllowIDAccess, tags,
        permissionAllowedReaders, permissionAllowedWriters
      ))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// marble-1.1-plus/video-to-world · POST /openapi/v2/marble-1.1-plus/video-to-world
  public struct VideoToWorld: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/marble-1.1-plus/video-to-world", output: .video) }
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
    @export(implementation) public var videoURL: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// Up to 4,000 characters.
    @export(implementation) public var textPrompt: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Default `false`.
    @export(implementation) public var disableRecaption: Bool? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Up to 64 characters.
    @export(implementation) public var displayName: String? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    @export(implementation) public var seed: Int? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// Default `false`.
    @export(implementation) public var permissionPublic: Bool? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// Default `false`.
    @export(implementation) public var permissionAllowIDAccess: Bool? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    /// Up to 700 characters.
    @export(implementation) public var tags: String? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
    /// Up to 4,000 characters.
    @export(implementation) public var permissionAllowedReaders: String? { get { fields[optional: 8] } set { fields[optional: 8] = newValue } }
    /// Up to 4,000 characters.
    @export(implementation) public var permissionAllowedWriters: String? { get { fields[optional: 9] } set { fields[optional: 9] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      videoURL: String? = nil, textPrompt: String? = nil, disableRecaption: Bool? = nil, displayName: String? = nil,
      seed: Int? = nil, permissionPublic: Bool? = nil, permissionAllowIDAccess: Bool? = nil, tags: String? = nil,
      permissionAllowedReaders: String? = nil, permissionAllowedWriters: String? = nil
    ) {
      self.init(fields: Fields(
        Self.validator, videoURL, textPrompt, disableRecaption, displayName, seed, permissionPublic,
        permissionAllowIDAccess, tags, permissionAllowedReaders, permissionAllowedWriters
      ))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension Marble1_1 {
  /// marble-1.1/image-to-world · POST /openapi/v2/marble-1.1/image-to-world
  public struct ImageToWorld: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/marble-1.1/image-to-world", output: .image) }
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
    @export(implementation) public var imageURL: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// Up to 4,000 characters.
    @export(implementation) public var textPrompt: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Default `false`.
    @export(implementation) public var isPano: Bool? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default `false`.
    @export(implementation) public var disableRecaption: Bool? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Up to 64 characters.
    @export(implementation) public var displayName: String? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    @export(implementation) public var seed: Int? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// Default `false`.
    @export(implementation) public var permissionPublic: Bool? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    /// Default `false`.
    @export(implementation) public var permissionAllowIDAccess: Bool? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
    /// Up to 700 characters.
    @export(implementation) public var tags: String? { get { fields[optional: 8] } set { fields[optional: 8] = newValue } }
    /// Up to 4,000 characters.
    @export(implementation) public var permissionAllowedReaders: String? { get { fields[optional: 9] } set { fields[optional: 9] = newValue } }
    /// Up to 4,000 characters.
    @export(implementation) public var permissionAllowedWriters: String? { get { fields[optional: 10] } set { fields[optional: 10] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      imageURL: String? = nil, textPrompt: String? = nil, isPano: Bool? = nil, disableRecaption: Bool? = nil,
      displayName: String? = nil, seed: Int? = nil, permissionPublic: Bool? = nil,
      permissionAllowIDAccess: Bool? = nil, tags: String? = nil, permissionAllowedReaders: String? = nil,
      permissionAllowedWriters: String? = nil
    ) {
      self.init(fields: Fields(
        Self.validator, imageURL, textPrompt, isPano, disableRecaption, displayName, seed, permissionPublic,
        permissionAllowIDAccess, tags, permissionAllowedReaders, permissionAllowedWriters
      ))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// marble-1.1/multi-image-to-world · POST /openapi/v2/marble-1.1/multi-image-to-world
  public struct MultiImageToWorld: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/marble-1.1/multi-image-to-world", output: .image) }
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
    @export(implementation) public var textPrompt: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// Default `false`.
    @export(implementation) public var reconstructImages: Bool? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Default `false`.
    @export(implementation) public var disableRecaption: Bool? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Up to 64 characters.
    @export(implementation) public var displayName: String? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    @export(implementation) public var seed: Int? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// Default `false`.
    @export(implementation) public var permissionPublic: Bool? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// Default `false`.
    @export(implementation) public var permissionAllowIDAccess: Bool? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    /// Up to 700 characters.
    @export(implementation) public var tags: String? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
    /// Up to 4,000 characters.
    @export(implementation) public var permissionAllowedReaders: String? { get { fields[optional: 8] } set { fields[optional: 8] = newValue } }
    /// Up to 4,000 characters.
    @export(implementation) public var permissionAllowedWriters: String? { get { fields[optional: 9] } set { fields[optional: 9] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      textPrompt: String? = nil, reconstructImages: Bool? = nil, disableRecaption: Bool? = nil,
      displayName: String? = nil, seed: Int? = nil, permissionPublic: Bool? = nil,
      permissionAllowIDAccess: Bool? = nil, tags: String? = nil, permissionAllowedReaders: String? = nil,
      permissionAllowedWriters: String? = nil
    ) {
      self.init(fields: Fields(
        Self.validator, textPrompt, reconstructImages, disableRecaption, displayName, seed, permissionPublic,
        permissionAllowIDAccess, tags, permissionAllowedReaders, permissionAllowedWriters
      ))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// marble-1.1/text-to-world · POST /openapi/v2/marble-1.1/text-to-world
  public struct TextToWorld: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/marble-1.1/text-to-world", output: .text) }
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
    @export(implementation) public var prompt: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// Default `false`.
    @export(implementation) public var disableRecaption: Bool? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Up to 64 characters.
    @export(implementation) public var displayName: String? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    @export(implementation) public var seed: Int? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Default `false`.
    @export(implementation) public var permissionPublic: Bool? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// Default `false`.
    @export(implementation) public var permissionAllowIDAccess: Bool? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// Up to 700 characters.
    @export(implementation) public var tags: String? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    /// Up to 4,000 characters.
    @export(implementation) public var permissionAllowedReaders: String? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
    /// Up to 4,000 characters.
    @export(implementation) public var permissionAllowedWriters: String? { get { fields[optional: 8] } set { fields[optional: 8] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String? = nil, disableRecaption: Bool? = nil, displayName: String? = nil, seed: Int? = nil,
      permissionPublic: Bool? = nil, permissionAllowIDAccess: Bool? = nil, tags: String? = nil,
      permissionAllowedReaders: String? = nil, permissionAllowedWriters: String? = nil
    ) {
      self.init(fields: Fields(
        Self.validator, prompt, disableRecaption, displayName, seed, permissionPublic, permissionAllowIDAccess, tags,
        permissionAllowedReaders, permissionAllowedWriters
      ))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// marble-1.1/video-to-world · POST /openapi/v2/marble-1.1/video-to-world
  public struct VideoToWorld: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/marble-1.1/video-to-world", output: .video) }
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
    @export(implementation) public var videoURL: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// Up to 4,000 characters.
    @export(implementation) public var textPrompt: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Default `false`.
    @export(implementation) public var disableRecaption: Bool? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Up to 64 characters.
    @export(implementation) public var displayName: String? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    @export(implementation) public var seed: Int? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// Default `false`.
    @export(implementation) public var permissionPublic: Bool? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// Default `false`.
    @export(implementation) public var permissionAllowIDAccess: Bool? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    /// Up to 700 characters.
    @export(implementation) public var tags: String? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
    /// Up to 4,000 characters.
    @export(implementation) public var permissionAllowedReaders: String? { get { fields[optional: 8] } set { fields[optional: 8] = newValue } }
    /// Up to 4,000 characters.
    @export(implementation) public var permissionAllowedWriters: String? { get { fields[optional: 9] } set { fields[optional: 9] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      videoURL: String? = nil, textPrompt: String? = nil, disableRecaption: Bool? = nil, displayName: String? = nil,
      seed: Int? = nil, permissionPublic: Bool? = nil, permissionAllowIDAccess: Bool? = nil, tags: String? = nil,
      permissionAllowedReaders: String? = nil, permissionAllowedWriters: String? = nil
    ) {
      self.init(fields: Fields(
        Self.validator, videoURL, textPrompt, disableRecaption, displayName, seed, permissionPublic,
        permissionAllowIDAccess, tags, permissionAllowedReaders, permissionAllowedWriters
      ))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension Marble {
  /// marble/upload-media-asset · POST /openapi/v2/marble/upload-media-asset
  public struct UploadMediaAsset: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/marble/upload-media-asset", output: .text) }
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
    @export(implementation) public var fileName: String { get { fields[0] } set { fields[0] = newValue } }
    /// Default `image`.
    @export(implementation) public var kind: Kind { get { fields[1] } set { fields[1] = newValue } }
    /// Up to 16 characters.
    @export(implementation) public var `extension`: String? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// JPEG or PNG, up to 100 MB.
    @export(implementation) public var imageURL: Media? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// MP4, up to 100 MB.
    @export(implementation) public var videoURL: Media? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      fileName: String, kind: Kind, `extension`: String? = nil, imageURL: Media? = nil, videoURL: Media? = nil
    ) {
      self.init(fields: Fields(Self.validator, fileName, kind, `extension`, imageURL, videoURL))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension RunningHubOptions {
  public enum Kind: ModelOption {
    case image, video
    public static var rawValues: StaticString { "|image|video" }
  }
}
