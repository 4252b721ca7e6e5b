// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum MurekaAI {}
public enum MurekaO2 {}
public enum MurekaV7_6 {}
public enum MurekaV8 {}
public enum MurekaV9 {}

extension MurekaAI {
  /// mureka-ai/describe-song · POST /openapi/v2/mureka-ai/describe-song
  ///
  /// Known from client code, not from documentation.
  public struct DescribeSong: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/mureka-ai/describe-song", output: .text)
    public static let validator = Validator(#"""
      {"type":"object","required":["url"],"properties":{
      "url":{"type":"string","media":{"kind":"audio","maxBytes":10485760},"evidence":"client"}}}
      """#, common: runningHubCommon)
    /// An audio file, up to 10 MB. Known from client code, not from documentation.
    public var url: Media
    public var extra: Extra = [:]
    public init(url: Media) { self.url = url }
    public init(_ blank: Blank) { url = "" }
    public mutating func visit(_ field: inout FieldVisitor) { field(&url); field(&extra) }
  }

  /// mureka-ai/extend-lyrics · POST /openapi/v2/mureka-ai/extend-lyrics
  ///
  /// Known from client code, not from documentation.
  public struct ExtendLyrics: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/mureka-ai/extend-lyrics", output: .text)
    public static let validator = Validator(#"""
      {"type":"object","required":["lyrics"],"properties":{
      "lyrics":{"type":"string","maxLength":3000,"evidence":"client"}}}
      """#, common: runningHubCommon)
    /// Up to 3,000 characters. Known from client code, not from documentation.
    public var lyrics: String
    public var extra: Extra = [:]
    public init(lyrics: String) { self.lyrics = lyrics }
    public init(_ blank: Blank) { lyrics = "" }
    public mutating func visit(_ field: inout FieldVisitor) { field(&lyrics); field(&extra) }
  }

  /// mureka-ai/files-upload · POST /openapi/v2/mureka-ai/files-upload
  ///
  /// Known from client code, not from documentation.
  public struct FilesUpload: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/mureka-ai/files-upload", output: .text)
    public static let validator = Validator(#"""
      {"type":"object","required":["fileUrl","purpose"],"properties":{
      "fileUrl":{"type":"string","media":{"kind":"audio","maxBytes":10485760},"evidence":"client"},
      "purpose":{"type":"string","enum":["reference","vocal","melody","instrumental","voice","audio","remix"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    public typealias Purpose = RunningHubOptions.Purpose
    /// An audio file, up to 10 MB. Known from client code, not from documentation.
    public var fileURL: Media
    /// Default `reference`. Known from client code, not from documentation.
    public var purpose: Purpose
    public var extra: Extra = [:]
    public init(fileURL: Media, purpose: Purpose) { self.fileURL = fileURL; self.purpose = purpose }
    public init(_ blank: Blank) { fileURL = ""; purpose = .reference }
    public mutating func visit(_ field: inout FieldVisitor) { field(&fileURL); field(&purpose); field(&extra) }
  }

  /// mureka-ai/generate-lyrics · POST /openapi/v2/mureka-ai/generate-lyrics
  ///
  /// Known from client code, not from documentation.
  public struct GenerateLyrics: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/mureka-ai/generate-lyrics", output: .text)
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "prompt":{"type":"string","maxLength":1024,"evidence":"client"}}}
      """#, common: runningHubCommon)
    /// Up to 1,024 characters. Known from client code, not from documentation.
    public var prompt: String
    public var extra: Extra = [:]
    public init(prompt: String) { self.prompt = prompt }
    public init(_ blank: Blank) { prompt = "" }
    public mutating func visit(_ field: inout FieldVisitor) { field(&prompt); field(&extra) }
  }

  /// mureka-ai/recognize-song · POST /openapi/v2/mureka-ai/recognize-song
  ///
  /// Known from client code, not from documentation.
  public struct RecognizeSong: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/mureka-ai/recognize-song", output: .text)
    public static let validator = Validator(#"""
      {"type":"object","required":["uploadAudioId"],"properties":{
      "uploadAudioId":{"type":"string","maxLength":64,"evidence":"client"}}}
      """#, common: runningHubCommon)
    /// Up to 64 characters. Known from client code, not from documentation.
    public var uploadAudioID: String
    public var extra: Extra = [:]
    public init(uploadAudioID: String) { self.uploadAudioID = uploadAudioID }
    public init(_ blank: Blank) { uploadAudioID = "" }
    public mutating func visit(_ field: inout FieldVisitor) { field(&uploadAudioID); field(&extra) }
  }

  /// mureka-ai/stem-song · POST /openapi/v2/mureka-ai/stem-song
  ///
  /// Known from client code, not from documentation.
  public struct StemSong: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/mureka-ai/stem-song", output: .text)
    public static let validator = Validator(#"""
      {"type":"object","required":["url","model"],"properties":{
      "url":{"type":"string","media":{"kind":"audio","maxBytes":10485760},"evidence":"client"},
      "model":{"type":"string","enum":["audio-separation-1","audio-separation-2"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    public typealias Model = RunningHubOptions.Model
    /// An audio file, up to 10 MB. Known from client code, not from documentation.
    public var url: Media
    /// Default `audio-separation-2`. Known from client code, not from documentation.
    public var model: Model
    public var extra: Extra = [:]
    public init(url: Media, model: Model) { self.url = url; self.model = model }
    public init(_ blank: Blank) { url = ""; model = .`audio-separation-1` }
    public mutating func visit(_ field: inout FieldVisitor) { field(&url); field(&model); field(&extra) }
  }

  /// mureka-ai/vocal-clone · POST /openapi/v2/mureka-ai/vocal-clone
  ///
  /// Known from client code, not from documentation.
  public struct VocalClone: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/mureka-ai/vocal-clone", output: .text)
    public static let validator = Validator(#"""
      {"type":"object","required":["fileUrl"],"properties":{
      "fileUrl":{"type":"string","media":{"kind":"audio","maxBytes":10485760},"evidence":"client"}}}
      """#, common: runningHubCommon)
    /// An audio file, up to 10 MB. Known from client code, not from documentation.
    public var fileURL: Media
    public var extra: Extra = [:]
    public init(fileURL: Media) { self.fileURL = fileURL }
    public init(_ blank: Blank) { fileURL = "" }
    public mutating func visit(_ field: inout FieldVisitor) { field(&fileURL); field(&extra) }
  }
}

extension MurekaO2 {
  /// mureka-o2/generate-song · POST /openapi/v2/mureka-ai/mureka-o2/generate-song
  ///
  /// Known from client code, not from documentation.
  public struct GenerateSong: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/mureka-ai/mureka-o2/generate-song", output: .text)
    public static let validator = Validator(#"""
      {"type":"object","required":["lyrics","n"],"properties":{
      "lyrics":{"type":"string","maxLength":3000,"evidence":"client"},
      "prompt":{"type":"string","maxLength":1024,"evidence":"client"},
      "n":{"type":"integer","minimum":1,"maximum":3,"evidence":"client"},
      "referenceId":{"type":"string","maxLength":64,"evidence":"client"}}}
      """#, common: runningHubCommon)
    /// Up to 3,000 characters. Known from client code, not from documentation.
    public var lyrics: String
    /// Up to 1,024 characters. Known from client code, not from documentation.
    public var prompt: String?
    /// 1 to 3, default 2. Known from client code, not from documentation.
    public var n: Int
    /// Up to 64 characters. Known from client code, not from documentation.
    public var referenceID: String?
    public var extra: Extra = [:]
    public init(lyrics: String, n: Int, prompt: String? = nil, referenceID: String? = nil) {
      self.lyrics = lyrics; self.n = n; self.prompt = prompt; self.referenceID = referenceID
    }
    public init(_ blank: Blank) { lyrics = ""; n = 0 }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&lyrics); field(&prompt); field(&n); field(&referenceID); field(&extra)
    }
  }

  /// mureka-o2/instrumental-generate · POST /openapi/v2/mureka-o2/instrumental-generate
  ///
  /// Known from client code, not from documentation.
  public struct InstrumentalGenerate: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/mureka-o2/instrumental-generate", output: .text)
    public static let validator = Validator(#"""
      {"type":"object","required":["n"],"properties":{
      "prompt":{"type":"string","maxLength":1024,"evidence":"client"},
      "n":{"type":"integer","minimum":1,"maximum":3,"evidence":"client"},
      "instrumentalId":{"type":"string","maxLength":64,"evidence":"client"},
      "stream":{"type":"boolean","evidence":"client"}}}
      """#, common: runningHubCommon)
    /// Up to 1,024 characters. Known from client code, not from documentation.
    public var prompt: String?
    /// 1 to 3, default 2. Known from client code, not from documentation.
    public var n: Int
    /// Up to 64 characters. Known from client code, not from documentation.
    public var instrumentalID: String?
    /// Default `false`. Known from client code, not from documentation.
    public var stream: Bool?
    public var extra: Extra = [:]
    public init(n: Int, prompt: String? = nil, instrumentalID: String? = nil, stream: Bool? = nil) {
      self.n = n; self.prompt = prompt; self.instrumentalID = instrumentalID; self.stream = stream
    }
    public init(_ blank: Blank) { n = 0 }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&n); field(&instrumentalID); field(&stream); field(&extra)
    }
  }
}

extension MurekaV7_6 {
  /// mureka-v7.6/extend-song · POST /openapi/v2/mureka-ai/mureka-v7.6/extend-song
  ///
  /// Known from client code, not from documentation.
  public struct ExtendSong: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/mureka-ai/mureka-v7.6/extend-song", output: .text)
    public static let validator = Validator(#"""
      {"type":"object","required":["lyrics","extendAt","fileUrl"],"properties":{
      "lyrics":{"type":"string","maxLength":3000,"evidence":"client"},
      "extendAt":{"type":"integer","minimum":8000,"maximum":420000,"evidence":"client"},
      "fileUrl":{"type":"string","media":{"kind":"audio","maxBytes":10485760},"evidence":"client"}}}
      """#, common: runningHubCommon)
    /// Up to 3,000 characters. Known from client code, not from documentation.
    public var lyrics: String
    /// 8,000 to 420,000, default 8,000. Known from client code, not from documentation.
    public var extendAt: Int
    /// An audio file, up to 10 MB. Known from client code, not from documentation.
    public var fileURL: Media
    public var extra: Extra = [:]
    public init(lyrics: String, extendAt: Int, fileURL: Media) {
      self.lyrics = lyrics; self.extendAt = extendAt; self.fileURL = fileURL
    }
    public init(_ blank: Blank) { lyrics = ""; extendAt = 0; fileURL = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&lyrics); field(&extendAt); field(&fileURL); field(&extra)
    }
  }

  /// mureka-v7.6/generate-bgm · POST /openapi/v2/mureka-ai/mureka-v7.6/generate-bgm
  ///
  /// Known from client code, not from documentation.
  public struct GenerateBgm: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/mureka-ai/mureka-v7.6/generate-bgm", output: .text)
    public static let validator = Validator(#"""
      {"type":"object","required":["n"],"properties":{
      "prompt":{"type":"string","maxLength":1024,"evidence":"client"},
      "instrumentalId":{"type":"string","maxLength":64,"evidence":"client"},
      "n":{"type":"integer","minimum":1,"maximum":3,"evidence":"client"},
      "stream":{"type":"boolean","evidence":"client"}}}
      """#, common: runningHubCommon)
    /// Up to 1,024 characters. Known from client code, not from documentation.
    public var prompt: String?
    /// Up to 64 characters. Known from client code, not from documentation.
    public var instrumentalID: String?
    /// 1 to 3, default 2. Known from client code, not from documentation.
    public var n: Int
    /// Default `false`. Known from client code, not from documentation.
    public var stream: Bool?
    public var extra: Extra = [:]
    public init(n: Int, prompt: String? = nil, instrumentalID: String? = nil, stream: Bool? = nil) {
      self.n = n; self.prompt = prompt; self.instrumentalID = instrumentalID; self.stream = stream
    }
    public init(_ blank: Blank) { n = 0 }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&instrumentalID); field(&n); field(&stream); field(&extra)
    }
  }

  /// mureka-v7.6/generate-song · POST /openapi/v2/mureka-ai/mureka-v7.6/generate-song
  ///
  /// Known from client code, not from documentation.
  public struct GenerateSong: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/mureka-ai/mureka-v7.6/generate-song", output: .text)
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
    public var lyrics: String
    /// Up to 1,024 characters. Known from client code, not from documentation.
    public var prompt: String?
    /// 1 to 3, default 2. Known from client code, not from documentation.
    public var n: Int
    /// Up to 64 characters. Known from client code, not from documentation.
    public var referenceID: String?
    /// Up to 64 characters. Known from client code, not from documentation.
    public var vocalID: String?
    /// Up to 64 characters. Known from client code, not from documentation.
    public var melodyID: String?
    /// Default `false`. Known from client code, not from documentation.
    public var stream: Bool?
    public var extra: Extra = [:]
    public init(
      lyrics: String, n: Int, prompt: String? = nil, referenceID: String? = nil, vocalID: String? = nil,
      melodyID: String? = nil, stream: Bool? = nil
    ) {
      self.lyrics = lyrics; self.n = n; self.prompt = prompt; self.referenceID = referenceID; self.vocalID = vocalID
      self.melodyID = melodyID; self.stream = stream
    }
    public init(_ blank: Blank) { lyrics = ""; n = 0 }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&lyrics); field(&prompt); field(&n); field(&referenceID); field(&vocalID); field(&melodyID)
      field(&stream); field(&extra)
    }
  }
}

extension MurekaV8 {
  /// mureka-v8/extend-song · POST /openapi/v2/mureka-ai/mureka-v8/extend-song
  ///
  /// Known from client code, not from documentation.
  public struct ExtendSong: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/mureka-ai/mureka-v8/extend-song", output: .text)
    public static let validator = Validator(#"""
      {"type":"object","required":["lyrics","fileUrl","extendAt"],"properties":{
      "lyrics":{"type":"string","maxLength":3000,"evidence":"client"},
      "fileUrl":{"type":"string","media":{"kind":"audio","maxBytes":10485760},"evidence":"client"},
      "extendAt":{"type":"integer","minimum":8000,"maximum":420000,"evidence":"client"},
      "extendType":{"type":"string","enum":["tail","head"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    public typealias ExtendType = RunningHubOptions.ExtendType
    /// Up to 3,000 characters. Known from client code, not from documentation.
    public var lyrics: String
    /// An audio file, up to 10 MB. Known from client code, not from documentation.
    public var fileURL: Media
    /// 8,000 to 420,000, default 8,000. Known from client code, not from documentation.
    public var extendAt: Int
    /// Default `tail`. Known from client code, not from documentation.
    public var extendType: ExtendType?
    public var extra: Extra = [:]
    public init(lyrics: String, fileURL: Media, extendAt: Int, extendType: ExtendType? = nil) {
      self.lyrics = lyrics; self.fileURL = fileURL; self.extendAt = extendAt; self.extendType = extendType
    }
    public init(_ blank: Blank) { lyrics = ""; fileURL = ""; extendAt = 0 }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&lyrics); field(&fileURL); field(&extendAt); field(&extendType); field(&extra)
    }
  }

  /// mureka-v8/generate-bgm · POST /openapi/v2/mureka-ai/mureka-v8/generate-bgm
  ///
  /// Known from client code, not from documentation.
  public struct GenerateBgm: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/mureka-ai/mureka-v8/generate-bgm", output: .text)
    public static let validator = Validator(#"""
      {"type":"object","required":["n"],"properties":{
      "prompt":{"type":"string","maxLength":1024,"evidence":"client"},
      "n":{"type":"integer","minimum":1,"maximum":3,"evidence":"client"},
      "instrumentalId":{"type":"string","maxLength":64,"evidence":"client"},
      "stream":{"type":"boolean","evidence":"client"}}}
      """#, common: runningHubCommon)
    /// Up to 1,024 characters. Known from client code, not from documentation.
    public var prompt: String?
    /// 1 to 3, default 2. Known from client code, not from documentation.
    public var n: Int
    /// Up to 64 characters. Known from client code, not from documentation.
    public var instrumentalID: String?
    /// Default `false`. Known from client code, not from documentation.
    public var stream: Bool?
    public var extra: Extra = [:]
    public init(n: Int, prompt: String? = nil, instrumentalID: String? = nil, stream: Bool? = nil) {
      self.n = n; self.prompt = prompt; self.instrumentalID = instrumentalID; self.stream = stream
    }
    public init(_ blank: Blank) { n = 0 }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&n); field(&instrumentalID); field(&stream); field(&extra)
    }
  }

  /// mureka-v8/generate-song · POST /openapi/v2/mureka-ai/mureka-v8/generate-song
  ///
  /// Known from client code, not from documentation.
  public struct GenerateSong: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/mureka-ai/mureka-v8/generate-song", output: .text)
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
    public var lyrics: String
    /// Up to 1,024 characters. Known from client code, not from documentation.
    public var prompt: String?
    /// 1 to 3, default 2. Known from client code, not from documentation.
    public var n: Int
    /// Up to 64 characters. Known from client code, not from documentation.
    public var referenceID: String?
    /// Up to 64 characters. Known from client code, not from documentation.
    public var vocalID: String?
    /// Up to 64 characters. Known from client code, not from documentation.
    public var melodyID: String?
    /// Default `false`. Known from client code, not from documentation.
    public var stream: Bool?
    public var extra: Extra = [:]
    public init(
      lyrics: String, n: Int, prompt: String? = nil, referenceID: String? = nil, vocalID: String? = nil,
      melodyID: String? = nil, stream: Bool? = nil
    ) {
      self.lyrics = lyrics; self.n = n; self.prompt = prompt; self.referenceID = referenceID; self.vocalID = vocalID
      self.melodyID = melodyID; self.stream = stream
    }
    public init(_ blank: Blank) { lyrics = ""; n = 0 }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&lyrics); field(&prompt); field(&n); field(&referenceID); field(&vocalID); field(&melodyID)
      field(&stream); field(&extra)
    }
  }
}

extension MurekaV9 {
  /// mureka-v9/generate-bgm · POST /openapi/v2/mureka-ai/mureka-v9/generate-bgm
  ///
  /// Known from client code, not from documentation.
  public struct GenerateBgm: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/mureka-ai/mureka-v9/generate-bgm", output: .text)
    public static let validator = Validator(#"""
      {"type":"object","required":["n"],"properties":{
      "prompt":{"type":"string","maxLength":1024,"evidence":"client"},
      "n":{"type":"integer","minimum":1,"maximum":3,"evidence":"client"},
      "instrumentalId":{"type":"string","maxLength":64,"evidence":"client"},
      "stream":{"type":"boolean","evidence":"client"}}}
      """#, common: runningHubCommon)
    /// Up to 1,024 characters. Known from client code, not from documentation.
    public var prompt: String?
    /// 1 to 3, default 2. Known from client code, not from documentation.
    public var n: Int
    /// Up to 64 characters. Known from client code, not from documentation.
    public var instrumentalID: String?
    /// Default `false`. Known from client code, not from documentation.
    public var stream: Bool?
    public var extra: Extra = [:]
    public init(n: Int, prompt: String? = nil, instrumentalID: String? = nil, stream: Bool? = nil) {
      self.n = n; self.prompt = prompt; self.instrumentalID = instrumentalID; self.stream = stream
    }
    public init(_ blank: Blank) { n = 0 }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&prompt); field(&n); field(&instrumentalID); field(&stream); field(&extra)
    }
  }

  /// mureka-v9/generate-song · POST /openapi/v2/mureka-ai/mureka-v9/generate-song
  ///
  /// Known from client code, not from documentation.
  public struct GenerateSong: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/mureka-ai/mureka-v9/generate-song", output: .text)
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
    public var lyrics: String
    /// Up to 1,024 characters. Known from client code, not from documentation.
    public var prompt: String?
    /// 1 to 3, default 2. Known from client code, not from documentation.
    public var n: Int
    /// Up to 64 characters. Known from client code, not from documentation.
    public var referenceID: String?
    /// Up to 64 characters. Known from client code, not from documentation.
    public var vocalID: String?
    /// Up to 64 characters. Known from client code, not from documentation.
    public var melodyID: String?
    /// Default `false`. Known from client code, not from documentation.
    public var stream: Bool?
    public var extra: Extra = [:]
    public init(
      lyrics: String, n: Int, prompt: String? = nil, referenceID: String? = nil, vocalID: String? = nil,
      melodyID: String? = nil, stream: Bool? = nil
    ) {
      self.lyrics = lyrics; self.n = n; self.prompt = prompt; self.referenceID = referenceID; self.vocalID = vocalID
      self.melodyID = melodyID; self.stream = stream
    }
    public init(_ blank: Blank) { lyrics = ""; n = 0 }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&lyrics); field(&prompt); field(&n); field(&referenceID); field(&vocalID); field(&melodyID)
      field(&stream); field(&extra)
    }
  }
}
