// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum MurekaAI {}

extension MurekaAI {
  /// mureka-ai/describe-song · POST /openapi/v2/mureka-ai/describe-song
  ///
  /// Known from client code, not from documentation.
  public struct DescribeSong: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/mureka-ai/describe-song", output: .text) }
    public static let validator = Validator(#"""
      {"type":"object","required":["url"],"properties":{
      "url":{"type":"string","media":{"kind":"audio","maxBytes":10485760},"evidence":"client"}}}
      """#, common: runningHubCommon)
    /// An audio file, up to 10 MB. Known from client code, not from documentation.
    @export(implementation) public var url: Media { get { fields[0] } set { fields[0] = newValue } }
    public var fields: Fields
    @export(implementation) public init(url: Media) { self.init(fields: Fields(Self.validator, url)) }
    public init(fields: Fields) { self.fields = fields }
  }

  /// mureka-ai/extend-lyrics · POST /openapi/v2/mureka-ai/extend-lyrics
  ///
  /// Known from client code, not from documentation.
  public struct ExtendLyrics: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/mureka-ai/extend-lyrics", output: .text) }
    public static let validator = Validator(#"""
      {"type":"object","required":["lyrics"],"properties":{
      "lyrics":{"type":"string","maxLength":3000,"evidence":"client"}}}
      """#, common: runningHubCommon)
    /// Up to 3,000 characters. Known from client code, not from documentation.
    @export(implementation) public var lyrics: String { get { fields[0] } set { fields[0] = newValue } }
    public var fields: Fields
    @export(implementation) public init(lyrics: String) { self.init(fields: Fields(Self.validator, lyrics)) }
    public init(fields: Fields) { self.fields = fields }
  }

  /// mureka-ai/files-upload · POST /openapi/v2/mureka-ai/files-upload
  ///
  /// Known from client code, not from documentation.
  public struct FilesUpload: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/mureka-ai/files-upload", output: .text) }
    public static let validator = Validator(#"""
      {"type":"object","required":["fileUrl","purpose"],"properties":{
      "fileUrl":{"type":"string","media":{"kind":"audio","maxBytes":10485760},"evidence":"client"},
      "purpose":{"type":"string","enum":["reference","vocal","melody","instrumental","voice","audio","remix"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    public typealias Purpose = RunningHubOptions.Purpose
    /// An audio file, up to 10 MB. Known from client code, not from documentation.
    @export(implementation) public var fileURL: Media { get { fields[0] } set { fields[0] = newValue } }
    /// Default `reference`. Known from client code, not from documentation.
    @export(implementation) public var purpose: Purpose { get { fields[1] } set { fields[1] = newValue } }
    public var fields: Fields
    @export(implementation) public init(fileURL: Media, purpose: Purpose) {
      self.init(fields: Fields(Self.validator, fileURL, purpose))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// mureka-ai/generate-lyrics · POST /openapi/v2/mureka-ai/generate-lyrics
  ///
  /// Known from client code, not from documentation.
  public struct GenerateLyrics: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/mureka-ai/generate-lyrics", output: .text) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string","maxLength":1024,"evidence":"client"}}}
      """#, common: runningHubCommon)
    /// Up to 1,024 characters. Known from client code, not from documentation.
    @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
    public var fields: Fields
    @export(implementation) public init(prompt: String) { self.init(fields: Fields(Self.validator, prompt)) }
    public init(fields: Fields) { self.fields = fields }
  }

  /// mureka-ai/recognize-song · POST /openapi/v2/mureka-ai/recognize-song
  ///
  /// Known from client code, not from documentation.
  public struct RecognizeSong: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/mureka-ai/recognize-song", output: .text) }
    public static let validator = Validator(#"""
      {"type":"object","required":["uploadAudioId"],"properties":{
      "uploadAudioId":{"type":"string","maxLength":64,"evidence":"client"}}}
      """#, common: runningHubCommon)
    /// Up to 64 characters. Known from client code, not from documentation.
    @export(implementation) public var uploadAudioID: String { get { fields[0] } set { fields[0] = newValue } }
    public var fields: Fields
    @export(implementation) public init(uploadAudioID: String) {
      self.init(fields: Fields(Self.validator, uploadAudioID))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// mureka-ai/stem-song · POST /openapi/v2/mureka-ai/stem-song
  ///
  /// Known from client code, not from documentation.
  public struct StemSong: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/mureka-ai/stem-song", output: .text) }
    public static let validator = Validator(#"""
      {"type":"object","required":["url","model"],"properties":{
      "url":{"type":"string","media":{"kind":"audio","maxBytes":10485760},"evidence":"client"},
      "model":{"type":"string","enum":["audio-separation-1","audio-separation-2"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    public typealias Model = RunningHubOptions.Model
    /// An audio file, up to 10 MB. Known from client code, not from documentation.
    @export(implementation) public var url: Media { get { fields[0] } set { fields[0] = newValue } }
    /// Default `audio-separation-2`. Known from client code, not from documentation.
    @export(implementation) public var model: Model { get { fields[1] } set { fields[1] = newValue } }
    public var fields: Fields
    @export(implementation) public init(url: Media, model: Model) {
      self.init(fields: Fields(Self.validator, url, model))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// mureka-ai/vocal-clone · POST /openapi/v2/mureka-ai/vocal-clone
  ///
  /// Known from client code, not from documentation.
  public struct VocalClone: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/mureka-ai/vocal-clone", output: .text) }
    public static let validator = Validator(#"""
      {"type":"object","required":["fileUrl"],"properties":{
      "fileUrl":{"type":"string","media":{"kind":"audio","maxBytes":10485760},"evidence":"client"}}}
      """#, common: runningHubCommon)
    /// An audio file, up to 10 MB. Known from client code, not from documentation.
    @export(implementation) public var fileURL: Media { get { fields[0] } set { fields[0] = newValue } }
    public var fields: Fields
    @export(implementation) public init(fileURL: Media) { self.init(fields: Fields(Self.validator, fileURL)) }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension RunningHubOptions {
  public enum Model: ModelOption {
    case `audio-separation-1`, `audio-separation-2`
    public static var rawValues: StaticString { "|audio-separation-1|audio-separation-2" }
  }
  public enum Purpose: ModelOption {
    case reference, vocal, melody, instrumental, voice, audio, remix
    public static var rawValues: StaticString { "|reference|vocal|melody|instrumental|voice|audio|remix" }
  }
}
