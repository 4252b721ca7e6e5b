// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// suno-custom-v4.5 · POST /openapi/v2/rhart-audio/suno-v4.5/custom
public struct SunoCustomV4_5: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/rhart-audio/suno-v4.5/custom", output: .audio)
  public static let validator = Validator(#"""
    {"type":"object","required":["title","prompt","tags"],"properties":{
    "title":{"type":"string","maxLength":80},
    "prompt":{"type":"string","maxLength":5000},
    "tags":{"type":"string","maxLength":1000}}}
    """#, common: runningHubCommon)
  /// Up to 80 characters.
  public var title: String
  /// Up to 5,000 characters.
  public var prompt: String
  /// Up to 1,000 characters.
  public var tags: String
  public var extra: Extra = [:]
  public init(title: String, prompt: String, tags: String) {
    self.title = title; self.prompt = prompt; self.tags = tags
  }
  public init(_ blank: Blank) { title = ""; prompt = ""; tags = "" }
  public mutating func visit(_ field: inout FieldVisitor) { field(&title); field(&prompt); field(&tags); field(&extra) }
}

/// suno-single-v4.5 · POST /openapi/v2/rhart-audio/suno-v4.5/single
public struct SunoSingleV4_5: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/rhart-audio/suno-v4.5/single", output: .audio)
  public static let validator = Validator(#"""
    {"type":"object","required":["description"],"properties":{
    "title":{"type":"string","maxLength":80},
    "description":{"type":"string","maxLength":400},
    "make_instrumental":{"type":"string","enum":["false","true"]}}}
    """#, common: runningHubCommon)
  public typealias MakeInstrumental = RunningHubOptions.MakeInstrumental
  /// Up to 80 characters.
  public var title: String?
  /// Up to 400 characters.
  public var description: String
  /// Default `false`.
  public var makeInstrumental: MakeInstrumental?
  public var extra: Extra = [:]
  public init(description: String, title: String? = nil, makeInstrumental: MakeInstrumental? = nil) {
    self.description = description; self.title = title; self.makeInstrumental = makeInstrumental
  }
  public init(_ blank: Blank) { description = "" }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&title); field(&description); field(&makeInstrumental); field(&extra)
  }
}

/// suno-custom-v5.5 · POST /openapi/v2/rhart-audio/suno-v5.5/custom
public struct SunoCustomV5_5: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/rhart-audio/suno-v5.5/custom", output: .audio)
  public static let validator = Validator(#"""
    {"type":"object","required":["title","prompt","tags"],"properties":{
    "title":{"type":"string","maxLength":80},
    "prompt":{"type":"string","maxLength":5000},
    "tags":{"type":"string","maxLength":1000}}}
    """#, common: runningHubCommon)
  /// Up to 80 characters.
  public var title: String
  /// Up to 5,000 characters.
  public var prompt: String
  /// Up to 1,000 characters.
  public var tags: String
  public var extra: Extra = [:]
  public init(title: String, prompt: String, tags: String) {
    self.title = title; self.prompt = prompt; self.tags = tags
  }
  public init(_ blank: Blank) { title = ""; prompt = ""; tags = "" }
  public mutating func visit(_ field: inout FieldVisitor) { field(&title); field(&prompt); field(&tags); field(&extra) }
}

/// suno-single-v5.5 · POST /openapi/v2/rhart-audio/suno-v5.5/single
public struct SunoSingleV5_5: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/rhart-audio/suno-v5.5/single", output: .audio)
  public static let validator = Validator(#"""
    {"type":"object","required":["description"],"properties":{
    "title":{"type":"string","maxLength":80},
    "description":{"type":"string","maxLength":400},
    "make_instrumental":{"type":"string","enum":["false","true"]}}}
    """#, common: runningHubCommon)
  public typealias MakeInstrumental = RunningHubOptions.MakeInstrumental
  /// Up to 80 characters.
  public var title: String?
  /// Up to 400 characters.
  public var description: String
  /// Default `false`.
  public var makeInstrumental: MakeInstrumental?
  public var extra: Extra = [:]
  public init(description: String, title: String? = nil, makeInstrumental: MakeInstrumental? = nil) {
    self.description = description; self.title = title; self.makeInstrumental = makeInstrumental
  }
  public init(_ blank: Blank) { description = "" }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&title); field(&description); field(&makeInstrumental); field(&extra)
  }
}

/// suno-custom-v5 · POST /openapi/v2/rhart-audio/suno-v5/custom
public struct SunoCustomV5: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/rhart-audio/suno-v5/custom", output: .audio)
  public static let validator = Validator(#"""
    {"type":"object","required":["title","prompt","tags"],"properties":{
    "title":{"type":"string","maxLength":80},
    "prompt":{"type":"string","maxLength":5000},
    "tags":{"type":"string","maxLength":1000}}}
    """#, common: runningHubCommon)
  /// Up to 80 characters.
  public var title: String
  /// Up to 5,000 characters.
  public var prompt: String
  /// Up to 1,000 characters.
  public var tags: String
  public var extra: Extra = [:]
  public init(title: String, prompt: String, tags: String) {
    self.title = title; self.prompt = prompt; self.tags = tags
  }
  public init(_ blank: Blank) { title = ""; prompt = ""; tags = "" }
  public mutating func visit(_ field: inout FieldVisitor) { field(&title); field(&prompt); field(&tags); field(&extra) }
}

/// suno-single-v5 · POST /openapi/v2/rhart-audio/suno-v5/single
public struct SunoSingleV5: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/rhart-audio/suno-v5/single", output: .audio)
  public static let validator = Validator(#"""
    {"type":"object","required":["description"],"properties":{
    "title":{"type":"string","maxLength":80},
    "description":{"type":"string","maxLength":400},
    "make_instrumental":{"type":"string","enum":["false","true"]}}}
    """#, common: runningHubCommon)
  public typealias MakeInstrumental = RunningHubOptions.MakeInstrumental
  /// Up to 80 characters.
  public var title: String?
  /// Up to 400 characters.
  public var description: String
  /// Default `false`.
  public var makeInstrumental: MakeInstrumental?
  public var extra: Extra = [:]
  public init(description: String, title: String? = nil, makeInstrumental: MakeInstrumental? = nil) {
    self.description = description; self.title = title; self.makeInstrumental = makeInstrumental
  }
  public init(_ blank: Blank) { description = "" }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&title); field(&description); field(&makeInstrumental); field(&extra)
  }
}

/// suno-lyrics · POST /openapi/v2/rhart-audio/suno/lyrics
public struct SunoLyrics: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/rhart-audio/suno/lyrics", output: .audio)
  public static let validator = Validator(#"""
    {"type":"object","required":["prompt"],"properties":{
    "prompt":{"type":"string","maxLength":500}}}
    """#, common: runningHubCommon)
  /// Up to 500 characters.
  public var prompt: String
  public var extra: Extra = [:]
  public init(prompt: String) { self.prompt = prompt }
  public init(_ blank: Blank) { prompt = "" }
  public mutating func visit(_ field: inout FieldVisitor) { field(&prompt); field(&extra) }
}
