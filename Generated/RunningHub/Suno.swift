// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// suno-custom-v4.5 · POST /openapi/v2/rhart-audio/suno-v4.5/custom
public struct SunoCustomV4_5: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-audio/suno-v4.5/custom", output: .audio) }
  public static let validator = Validator(#"""
    {"type":"object","required":["title","prompt","tags"],"properties":{
    "title":{"type":"string","maxLength":80},
    "prompt":{"type":"string","maxLength":5000},
    "tags":{"type":"string","maxLength":1000}}}
    """#, common: runningHubCommon)
  /// Up to 80 characters.
  @export(implementation) public var title: String { get { fields[0] } set { fields[0] = newValue } }
  /// Up to 5,000 characters.
  @export(implementation) public var prompt: String { get { fields[1] } set { fields[1] = newValue } }
  /// Up to 1,000 characters.
  @export(implementation) public var tags: String { get { fields[2] } set { fields[2] = newValue } }
  public var fields: Fields
  @export(implementation) public init(title: String, prompt: String, tags: String) {
    self.init(fields: Fields(Self.validator, title, prompt, tags))
  }
  public init(fields: Fields) { self.fields = fields }
}

/// suno-single-v4.5 · POST /openapi/v2/rhart-audio/suno-v4.5/single
public struct SunoSingleV4_5: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-audio/suno-v4.5/single", output: .audio) }
  public static let validator = Validator(#"""
    {"type":"object","required":["description"],"properties":{
    "title":{"type":"string","maxLength":80},
    "description":{"type":"string","maxLength":400},
    "make_instrumental":{"type":"string","enum":["false","true"]}}}
    """#, common: runningHubCommon)
  public typealias MakeInstrumental = RunningHubOptions.MakeInstrumental
  /// Up to 80 characters.
  @export(implementation) public var title: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
  /// Up to 400 characters.
  @export(implementation) public var description: String { get { fields[1] } set { fields[1] = newValue } }
  /// Default `false`.
  @export(implementation) public var makeInstrumental: MakeInstrumental? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    description: String, title: String? = nil, makeInstrumental: MakeInstrumental? = nil
  ) {
    self.init(fields: Fields(Self.validator, title, description, makeInstrumental))
  }
  public init(fields: Fields) { self.fields = fields }
}

/// suno-custom-v5.5 · POST /openapi/v2/rhart-audio/suno-v5.5/custom
public struct SunoCustomV5_5: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-audio/suno-v5.5/custom", output: .audio) }
  public static let validator = Validator(#"""
    {"type":"object","required":["title","prompt","tags"],"properties":{
    "title":{"type":"string","maxLength":80},
    "prompt":{"type":"string","maxLength":5000},
    "tags":{"type":"string","maxLength":1000}}}
    """#, common: runningHubCommon)
  /// Up to 80 characters.
  @export(implementation) public var title: String { get { fields[0] } set { fields[0] = newValue } }
  /// Up to 5,000 characters.
  @export(implementation) public var prompt: String { get { fields[1] } set { fields[1] = newValue } }
  /// Up to 1,000 characters.
  @export(implementation) public var tags: String { get { fields[2] } set { fields[2] = newValue } }
  public var fields: Fields
  @export(implementation) public init(title: String, prompt: String, tags: String) {
    self.init(fields: Fields(Self.validator, title, prompt, tags))
  }
  public init(fields: Fields) { self.fields = fields }
}

/// suno-single-v5.5 · POST /openapi/v2/rhart-audio/suno-v5.5/single
public struct SunoSingleV5_5: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-audio/suno-v5.5/single", output: .audio) }
  public static let validator = Validator(#"""
    {"type":"object","required":["description"],"properties":{
    "title":{"type":"string","maxLength":80},
    "description":{"type":"string","maxLength":400},
    "make_instrumental":{"type":"string","enum":["false","true"]}}}
    """#, common: runningHubCommon)
  public typealias MakeInstrumental = RunningHubOptions.MakeInstrumental
  /// Up to 80 characters.
  @export(implementation) public var title: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
  /// Up to 400 characters.
  @export(implementation) public var description: String { get { fields[1] } set { fields[1] = newValue } }
  /// Default `false`.
  @export(implementation) public var makeInstrumental: MakeInstrumental? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    description: String, title: String? = nil, makeInstrumental: MakeInstrumental? = nil
  ) {
    self.init(fields: Fields(Self.validator, title, description, makeInstrumental))
  }
  public init(fields: Fields) { self.fields = fields }
}

/// suno-custom-v5 · POST /openapi/v2/rhart-audio/suno-v5/custom
public struct SunoCustomV5: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-audio/suno-v5/custom", output: .audio) }
  public static let validator = Validator(#"""
    {"type":"object","required":["title","prompt","tags"],"properties":{
    "title":{"type":"string","maxLength":80},
    "prompt":{"type":"string","maxLength":5000},
    "tags":{"type":"string","maxLength":1000}}}
    """#, common: runningHubCommon)
  /// Up to 80 characters.
  @export(implementation) public var title: String { get { fields[0] } set { fields[0] = newValue } }
  /// Up to 5,000 characters.
  @export(implementation) public var prompt: String { get { fields[1] } set { fields[1] = newValue } }
  /// Up to 1,000 characters.
  @export(implementation) public var tags: String { get { fields[2] } set { fields[2] = newValue } }
  public var fields: Fields
  @export(implementation) public init(title: String, prompt: String, tags: String) {
    self.init(fields: Fields(Self.validator, title, prompt, tags))
  }
  public init(fields: Fields) { self.fields = fields }
}

/// suno-single-v5 · POST /openapi/v2/rhart-audio/suno-v5/single
public struct SunoSingleV5: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-audio/suno-v5/single", output: .audio) }
  public static let validator = Validator(#"""
    {"type":"object","required":["description"],"properties":{
    "title":{"type":"string","maxLength":80},
    "description":{"type":"string","maxLength":400},
    "make_instrumental":{"type":"string","enum":["false","true"]}}}
    """#, common: runningHubCommon)
  public typealias MakeInstrumental = RunningHubOptions.MakeInstrumental
  /// Up to 80 characters.
  @export(implementation) public var title: String? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
  /// Up to 400 characters.
  @export(implementation) public var description: String { get { fields[1] } set { fields[1] = newValue } }
  /// Default `false`.
  @export(implementation) public var makeInstrumental: MakeInstrumental? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    description: String, title: String? = nil, makeInstrumental: MakeInstrumental? = nil
  ) {
    self.init(fields: Fields(Self.validator, title, description, makeInstrumental))
  }
  public init(fields: Fields) { self.fields = fields }
}

/// suno-lyrics · POST /openapi/v2/rhart-audio/suno/lyrics
public struct SunoLyrics: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-audio/suno/lyrics", output: .audio) }
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt"],"properties":{
    "prompt":{"type":"string","maxLength":500}}}
    """#, common: runningHubCommon)
  /// Up to 500 characters.
  @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
  public var fields: Fields
  @export(implementation) public init(prompt: String) { self.init(fields: Fields(Self.validator, prompt)) }
  public init(fields: Fields) { self.fields = fields }
}

extension RunningHubOptions {
  public enum MakeInstrumental: ModelOption {
    case `false`, `true`
    public static var rawValues: StaticString { "|false|true" }
  }
}
