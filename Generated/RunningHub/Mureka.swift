// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum MurekaO2 {}
public enum MurekaV7_6 {}
public enum MurekaV8 {}
public enum MurekaV9 {}

extension MurekaO2 {
  /// mureka-o2/generate-song · POST /openapi/v2/mureka-ai/mureka-o2/generate-song
  ///
  /// Known from client code, not from documentation.
  public struct GenerateSong: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/mureka-ai/mureka-o2/generate-song", output: .text) }
    public static let validator = Validator(#"""
      {"type":"object","required":["lyrics","n"],"properties":{
      "lyrics":{"type":"string","maxLength":3000,"evidence":"client"},
      "prompt":{"type":"string","maxLength":1024,"evidence":"client"},
      "n":{"type":"integer","minimum":1,"maximum":3,"evidence":"client"},
      "referenceId":{"type":"string","maxLength":64,"evidence":"client"}}}
      """#, common: runningHubCommon)
    /// Up to 3,000 characters. Known from client code, not from documentation.
    @export(implementation) public var lyrics: String { get { fields[0] } set { fields[0] = newValue } }
    /// Up to 1,024 characters. Known from client code, not from documentation.
    @export(implementation) public var prompt: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// 1 to 3, default 2. Known from client code, not from documentation.
    @export(implementation) public var n: Int { get { fields[2] } set { fields[2] = newValue } }
    /// Up to 64 characters. Known from client code, not from documentation.
    @export(implementation) public var referenceID: String? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(lyrics: String, n: Int, prompt: String? = nil, referenceID: String? = nil) {
      self.init(fields: Fields(Self.validator, lyrics, prompt, n, referenceID))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// mureka-o2/instrumental-generate · POST /openapi/v2/mureka-o2/instrumental-generate
  ///
  /// Known from client code, not from documentation.
  public struct InstrumentalGenerate: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/mureka-o2/instrumental-generate", output: .text) }
    public static let validator = Validator(#"""
      {"type":"object","required":["n"],"properties":{
      "prompt":{"type":"string","maxLength":1024,"evidence":"client"},
      "n":{"type":"integer","minimum":1,"maximum":3,"evidence":"client"},
      "instrumentalId":{"type":"string","maxLength":64,"evidence":"client"},
      "stream":{"type":"boolean","evidence":"client"}}}
      """#, common: runningHubCommon)
    /// Up to 1,024 characters. Known from client code, not from documentation.
    @export(implementation) public var prompt: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// 1 to 3, default 2. Known from client code, not from documentation.
    @export(implementation) public var n: Int { get { fields[1] } set { fields[1] = newValue } }
    /// Up to 64 characters. Known from client code, not from documentation.
    @export(implementation) public var instrumentalID: String? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default `false`. Known from client code, not from documentation.
    @export(implementation) public var stream: Bool? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      n: Int, prompt: String? = nil, instrumentalID: String? = nil, stream: Bool? = nil
    ) {
      self.init(fields: Fields(Self.validator, prompt, n, instrumentalID, stream))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension MurekaV7_6 {
  /// mureka-v7.6/extend-song · POST /openapi/v2/mureka-ai/mureka-v7.6/extend-song
  ///
  /// Known from client code, not from documentation.
  public struct ExtendSong: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/mureka-ai/mureka-v7.6/extend-song", output: .text) }
    public static let validator = Validator(#"""
      {"type":"object","required":["lyrics","extendAt","fileUrl"],"properties":{
      "lyrics":{"type":"string","maxLength":3000,"evidence":"client"},
      "extendAt":{"type":"integer","minimum":8000,"maximum":420000,"evidence":"client"},
      "fileUrl":{"type":"string","media":{"kind":"audio","maxBytes":10485760},"evidence":"client"}}}
      """#, common: runningHubCommon)
    /// Up to 3,000 characters. Known from client code, not from documentation.
    @export(implementation) public var lyrics: String { get { fields[0] } set { fields[0] = newValue } }
    /// 8,000 to 420,000, default 8,000. Known from client code, not from documentation.
    @export(implementation) public var extendAt: Int { get { fields[1] } set { fields[1] = newValue } }
    /// An audio file, up to 10 MB. Known from client code, not from documentation.
    @export(implementation) public var fileURL: Media { get { fields[2] } set { fields[2] = newValue } }
    public var fields: Fields
    @export(implementation) public init(lyrics: String, extendAt: Int, fileURL: Media) {
      self.init(fields: Fields(Self.validator, lyrics, extendAt, fileURL))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// mureka-v7.6/generate-bgm · POST /openapi/v2/mureka-ai/mureka-v7.6/generate-bgm
  ///
  /// Known from client code, not from documentation.
  public struct GenerateBgm: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/mureka-ai/mureka-v7.6/generate-bgm", output: .text) }
    public static let validator = Validator(#"""
      {"type":"object","required":["n"],"properties":{
      "prompt":{"type":"string","maxLength":1024,"evidence":"client"},
      "instrumentalId":{"type":"string","maxLength":64,"evidence":"client"},
      "n":{"type":"integer","minimum":1,"maximum":3,"evidence":"client"},
      "stream":{"type":"boolean","evidence":"client"}}}
      """#, common: runningHubCommon)
    /// Up to 1,024 characters. Known from client code, not from documentation.
    @export(implementation) public var prompt: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// Up to 64 characters. Known from client code, not from documentation.
    @export(implementation) public var instrumentalID: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// 1 to 3, default 2. Known from client code, not from documentation.
    @export(implementation) public var n: Int { get { fields[2] } set { fields[2] = newValue } }
    /// Default `false`. Known from client code, not from documentation.
    @export(implementation) public var stream: Bool? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      n: Int, prompt: String? = nil, instrumentalID: String? = nil, stream: Bool? = nil
    ) {
      self.init(fields: Fields(Self.validator, prompt, instrumentalID, n, stream))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// mureka-v7.6/generate-song · POST /openapi/v2/mureka-ai/mureka-v7.6/generate-song
  ///
  /// Known from client code, not from documentation.
  public struct GenerateSong: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/mureka-ai/mureka-v7.6/generate-song", output: .text) }
    public static let validator = Validator(#"""
      {"type":"object","required":["lyrics","n"],"properties":{
      "lyrics":{"type":"string","maxLength":3000,"evidence":"client"},
      "prompt":{"type":"string","maxLength":1024,"evidence":"client"},
      "n":{"type":"integer","minimum":1,"maximum":3,"evidence":"client"},
      "referenceId":{"type":"string","maxLength":64,"evidence":"client"},
      "vocalId":{"type":"string","maxLength":64,"evidence":"client"},
      "melodyId":{"type":"string","maxLength":64,"evidence":"client"},
      "stream":{"type":"boolean","evidence":"client"}}}
      """#, common: runningHubCommon)
    /// Up to 3,000 characters. Known from client code, not from documentation.
    @export(implementation) public var lyrics: String { get { fields[0] } set { fields[0] = newValue } }
    /// Up to 1,024 characters. Known from client code, not from documentation.
    @export(implementation) public var prompt: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// 1 to 3, default 2. Known from client code, not from documentation.
    @export(implementation) public var n: Int { get { fields[2] } set { fields[2] = newValue } }
    /// Up to 64 characters. Known from client code, not from documentation.
    @export(implementation) public var referenceID: String? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Up to 64 characters. Known from client code, not from documentation.
    @export(implementation) public var vocalID: String? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// Up to 64 characters. Known from client code, not from documentation.
    @export(implementation) public var melodyID: String? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// Default `false`. Known from client code, not from documentation.
    @export(implementation) public var stream: Bool? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      lyrics: String, n: Int, prompt: String? = nil, referenceID: String? = nil, vocalID: String? = nil,
      melodyID: String? = nil, stream: Bool? = nil
    ) {
      self.init(fields: Fields(Self.validator, lyrics, prompt, n, referenceID, vocalID, melodyID, stream))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension MurekaV8 {
  /// mureka-v8/extend-song · POST /openapi/v2/mureka-ai/mureka-v8/extend-song
  ///
  /// Known from client code, not from documentation.
  public struct ExtendSong: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/mureka-ai/mureka-v8/extend-song", output: .text) }
    public static let validator = Validator(#"""
      {"type":"object","required":["lyrics","fileUrl","extendAt"],"properties":{
      "lyrics":{"type":"string","maxLength":3000,"evidence":"client"},
      "fileUrl":{"type":"string","media":{"kind":"audio","maxBytes":10485760},"evidence":"client"},
      "extendAt":{"type":"integer","minimum":8000,"maximum":420000,"evidence":"client"},
      "extendType":{"type":"string","enum":["tail","head"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    public typealias ExtendType = RunningHubOptions.ExtendType
    /// Up to 3,000 characters. Known from client code, not from documentation.
    @export(implementation) public var lyrics: String { get { fields[0] } set { fields[0] = newValue } }
    /// An audio file, up to 10 MB. Known from client code, not from documentation.
    @export(implementation) public var fileURL: Media { get { fields[1] } set { fields[1] = newValue } }
    /// 8,000 to 420,000, default 8,000. Known from client code, not from documentation.
    @export(implementation) public var extendAt: Int { get { fields[2] } set { fields[2] = newValue } }
    /// Default `tail`. Known from client code, not from documentation.
    @export(implementation) public var extendType: ExtendType? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(lyrics: String, fileURL: Media, extendAt: Int, extendType: ExtendType? = nil) {
      self.init(fields: Fields(Self.validator, lyrics, fileURL, extendAt, extendType))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// mureka-v8/generate-bgm · POST /openapi/v2/mureka-ai/mureka-v8/generate-bgm
  ///
  /// Known from client code, not from documentation.
  public struct GenerateBgm: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/mureka-ai/mureka-v8/generate-bgm", output: .text) }
    public static let validator = Validator(#"""
      {"type":"object","required":["n"],"properties":{
      "prompt":{"type":"string","maxLength":1024,"evidence":"client"},
      "n":{"type":"integer","minimum":1,"maximum":3,"evidence":"client"},
      "instrumentalId":{"type":"string","maxLength":64,"evidence":"client"},
      "stream":{"type":"boolean","evidence":"client"}}}
      """#, common: runningHubCommon)
    /// Up to 1,024 characters. Known from client code, not from documentation.
    @export(implementation) public var prompt: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// 1 to 3, default 2. Known from client code, not from documentation.
    @export(implementation) public var n: Int { get { fields[1] } set { fields[1] = newValue } }
    /// Up to 64 characters. Known from client code, not from documentation.
    @export(implementation) public var instrumentalID: String? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default `false`. Known from client code, not from documentation.
    @export(implementation) public var stream: Bool? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      n: Int, prompt: String? = nil, instrumentalID: String? = nil, stream: Bool? = nil
    ) {
      self.init(fields: Fields(Self.validator, prompt, n, instrumentalID, stream))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// mureka-v8/generate-song · POST /openapi/v2/mureka-ai/mureka-v8/generate-song
  ///
  /// Known from client code, not from documentation.
  public struct GenerateSong: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/mureka-ai/mureka-v8/generate-song", output: .text) }
    public static let validator = Validator(#"""
      {"type":"object","required":["lyrics","n"],"properties":{
      "lyrics":{"type":"string","maxLength":3000,"evidence":"client"},
      "prompt":{"type":"string","maxLength":1024,"evidence":"client"},
      "n":{"type":"integer","minimum":1,"maximum":3,"evidence":"client"},
      "referenceId":{"type":"string","maxLength":64,"evidence":"client"},
      "vocalId":{"type":"string","maxLength":64,"evidence":"client"},
      "melodyId":{"type":"string","maxLength":64,"evidence":"client"},
      "stream":{"type":"boolean","evidence":"client"}}}
      """#, common: runningHubCommon)
    /// Up to 3,000 characters. Known from client code, not from documentation.
    @export(implementation) public var lyrics: String { get { fields[0] } set { fields[0] = newValue } }
    /// Up to 1,024 characters. Known from client code, not from documentation.
    @export(implementation) public var prompt: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// 1 to 3, default 2. Known from client code, not from documentation.
    @export(implementation) public var n: Int { get { fields[2] } set { fields[2] = newValue } }
    /// Up to 64 characters. Known from client code, not from documentation.
    @export(implementation) public var referenceID: String? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Up to 64 characters. Known from client code, not from documentation.
    @export(implementation) public var vocalID: String? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// Up to 64 characters. Known from client code, not from documentation.
    @export(implementation) public var melodyID: String? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// Default `false`. Known from client code, not from documentation.
    @export(implementation) public var stream: Bool? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      lyrics: String, n: Int, prompt: String? = nil, referenceID: String? = nil, vocalID: String? = nil,
      melodyID: String? = nil, stream: Bool? = nil
    ) {
      self.init(fields: Fields(Self.validator, lyrics, prompt, n, referenceID, vocalID, melodyID, stream))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension MurekaV9 {
  /// mureka-v9/generate-bgm · POST /openapi/v2/mureka-ai/mureka-v9/generate-bgm
  ///
  /// Known from client code, not from documentation.
  public struct GenerateBgm: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/mureka-ai/mureka-v9/generate-bgm", output: .text) }
    public static let validator = Validator(#"""
      {"type":"object","required":["n"],"properties":{
      "prompt":{"type":"string","maxLength":1024,"evidence":"client"},
      "n":{"type":"integer","minimum":1,"maximum":3,"evidence":"client"},
      "instrumentalId":{"type":"string","maxLength":64,"evidence":"client"},
      "stream":{"type":"boolean","evidence":"client"}}}
      """#, common: runningHubCommon)
    /// Up to 1,024 characters. Known from client code, not from documentation.
    @export(implementation) public var prompt: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    /// 1 to 3, default 2. Known from client code, not from documentation.
    @export(implementation) public var n: Int { get { fields[1] } set { fields[1] = newValue } }
    /// Up to 64 characters. Known from client code, not from documentation.
    @export(implementation) public var instrumentalID: String? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default `false`. Known from client code, not from documentation.
    @export(implementation) public var stream: Bool? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      n: Int, prompt: String? = nil, instrumentalID: String? = nil, stream: Bool? = nil
    ) {
      self.init(fields: Fields(Self.validator, prompt, n, instrumentalID, stream))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// mureka-v9/generate-song · POST /openapi/v2/mureka-ai/mureka-v9/generate-song
  ///
  /// Known from client code, not from documentation.
  public struct GenerateSong: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/mureka-ai/mureka-v9/generate-song", output: .text) }
    public static let validator = Validator(#"""
      {"type":"object","required":["lyrics","n"],"properties":{
      "lyrics":{"type":"string","maxLength":3000,"evidence":"client"},
      "prompt":{"type":"string","maxLength":1024,"evidence":"client"},
      "n":{"type":"integer","minimum":1,"maximum":3,"evidence":"client"},
      "referenceId":{"type":"string","maxLength":64,"evidence":"client"},
      "vocalId":{"type":"string","maxLength":64,"evidence":"client"},
      "melodyId":{"type":"string","maxLength":64,"evidence":"client"},
      "stream":{"type":"boolean","evidence":"client"}}}
      """#, common: runningHubCommon)
    /// Up to 3,000 characters. Known from client code, not from documentation.
    @export(implementation) public var lyrics: String { get { fields[0] } set { fields[0] = newValue } }
    /// Up to 1,024 characters. Known from client code, not from documentation.
    @export(implementation) public var prompt: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// 1 to 3, default 2. Known from client code, not from documentation.
    @export(implementation) public var n: Int { get { fields[2] } set { fields[2] = newValue } }
    /// Up to 64 characters. Known from client code, not from documentation.
    @export(implementation) public var referenceID: String? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Up to 64 characters. Known from client code, not from documentation.
    @export(implementation) public var vocalID: String? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// Up to 64 characters. Known from client code, not from documentation.
    @export(implementation) public var melodyID: String? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// Default `false`. Known from client code, not from documentation.
    @export(implementation) public var stream: Bool? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      lyrics: String, n: Int, prompt: String? = nil, referenceID: String? = nil, vocalID: String? = nil,
      melodyID: String? = nil, stream: Bool? = nil
    ) {
      self.init(fields: Fields(Self.validator, lyrics, prompt, n, referenceID, vocalID, melodyID, stream))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension RunningHubOptions {
  public enum ExtendType: ModelOption {
    case tail, head
    public static var rawValues: StaticString { "|tail|head" }
  }
}
