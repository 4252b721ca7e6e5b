// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// Separate audio Other · POST /openapi/v2/rhart-audio/extract-background
///
/// Known from client code, not from documentation.
public struct SeparateAudioOther: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-audio/extract-background", output: .audio) }
  public static let validator = Validator(#"""
    {"type":"object","required":["2##file"],"properties":{
    "2##file":{"type":"string","media":{"kind":"video","formats":["mp4","mov"],"maxBytes":209715200},"evidence":"client"}}}
    """#, common: runningHubCommon)
  /// MP4 or MOV, up to 200 MB. Node 2, input `file`. Known from client code, not from documentation.
  @export(implementation) public var file: Media { get { fields[0] } set { fields[0] = newValue } }
  public var fields: Fields
  @export(implementation) public init(file: Media) { self.init(fields: Fields(Self.validator, file)) }
  public init(fields: Fields) { self.fields = fields }
}

/// Separate audio Vocals · POST /openapi/v2/rhart-audio/extract-vocal
///
/// Known from client code, not from documentation.
public struct SeparateAudioVocals: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-audio/extract-vocal", output: .audio) }
  public static let validator = Validator(#"""
    {"type":"object","required":["3##file"],"properties":{
    "3##file":{"type":"string","media":{"kind":"video","formats":["mp4","mov"],"maxBytes":209715200},"evidence":"client"}}}
    """#, common: runningHubCommon)
  /// MP4 or MOV, up to 200 MB. Node 3, input `file`. Known from client code, not from documentation.
  @export(implementation) public var file: Media { get { fields[0] } set { fields[0] = newValue } }
  public var fields: Fields
  @export(implementation) public init(file: Media) { self.init(fields: Fields(Self.validator, file)) }
  public init(fields: Fields) { self.fields = fields }
}

/// Separate audio · POST /openapi/v2/rhart-audio/source-separation
///
/// The limits of its file are not known. Incomplete: not every field is known; `extra` takes the others. Known from client code, not from documentation.
public struct SeparateAudio: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/rhart-audio/source-separation", output: .audio) }
  public static let validator = Validator(#"""
    {"type":"object","required":["3##file"],"properties":{
    "3##file":{"type":"string","media":{"kind":"video"},"evidence":"client"}}}
    """#, common: runningHubCommon)
  /// A video. Node 3, input `file`. Known from client code, not from documentation.
  @export(implementation) public var file: Media { get { fields[0] } set { fields[0] = newValue } }
  public var fields: Fields
  @export(implementation) public init(file: Media) { self.init(fields: Fields(Self.validator, file)) }
  public init(fields: Fields) { self.fields = fields }
}
