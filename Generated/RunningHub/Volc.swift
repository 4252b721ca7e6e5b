// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum VolcDrama {}
public enum VolcSubtitleErase {}

extension VolcDrama {
  /// volc-drama/serial-video-translate · POST /openapi/v2/volc-drama/serial-video-translate
  ///
  /// Known from client code, not from documentation.
  public struct SerialVideoTranslate: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/volc-drama/serial-video-translate", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["projectName","sourceLang","targetLangs"],"properties":{
      "projectName":{"type":"string","evidence":"client"},
      "sourceLang":{"type":"string","enum":["zh","en","ja","ko","es","pt","id","th","vi"],"evidence":"client"},
      "targetLangs":{"type":"string","enum":["zh","en","ja","ko","es","pt","id","th","vi"],"evidence":"client"},
      "translationModel":{"type":"string","enum":["basic","advanced"],"evidence":"client"},
      "isDub":{"type":"boolean","evidence":"client"},
      "aiRemoveType":{"type":"string","enum":["0","1","2"],"evidence":"client"},
      "needVideoSpeed":{"type":"boolean","evidence":"client"},
      "targetStyleMap":{"type":"string","evidence":"client"},
      "dubVoiceMode":{"type":"string","enum":["0","1"],"evidence":"client"},
      "subtitleOutputMode":{"type":"string","enum":["target","bilingual"],"evidence":"client"},
      "arrangeMent":{"type":"string","enum":["0","1"],"evidence":"client"},
      "manualStyle":{"type":"string","evidence":"client"}}}
      """#, common: runningHubCommon)
    public typealias SourceLang = RunningHubOptions.SourceLang
    public typealias TargetLangs = RunningHubOptions.TargetLangs
    public typealias TranslationModel = RunningHubOptions.TranslationModel
    public typealias AIRemoveType = RunningHubOptions.AIRemoveType
    public typealias DubVoiceMode = RunningHubOptions.DubVoiceMode
    public typealias SubtitleOutputMode = RunningHubOptions.SubtitleOutputMode
    public typealias ArrangeMent = RunningHubOptions.ArrangeMent
    /// Known from client code, not from documentation.
    @export(implementation) public var projectName: String { get { fields[0] } set { fields[0] = newValue } }
    /// Default `en`. Known from client code, not from documentation.
    @export(implementation) public var sourceLang: SourceLang { get { fields[1] } set { fields[1] = newValue } }
    /// Default `zh`. Known from client code, not from documentation.
    @export(implementation) public var targetLangs: TargetLangs { get { fields[2] } set { fields[2] = newValue } }
    /// Default `advanced`. Known from client code, not from documentation.
    @export(implementation) public var translationModel: TranslationModel? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Default `false`. Known from client code, not from documentation.
    @export(implementation) public var isDub: Bool? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// Default `2`. Known from client code, not from documentation.
    @export(implementation) public var aiRemoveType: AIRemoveType? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// Default `false`. Known from client code, not from documentation.
    @export(implementation) public var needVideoSpeed: Bool? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    /// Known from client code, not from documentation.
    @export(implementation) public var targetStyleMap: String? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
    /// Default `0`. Known from client code, not from documentation.
    @export(implementation) public var dubVoiceMode: DubVoiceMode? { get { fields[optional: 8] } set { fields[optional: 8] = newValue } }
    /// Default `target`. Known from client code, not from documentation.
    @export(implementation) public var subtitleOutputMode: SubtitleOutputMode? { get { fields[optional: 9] } set { fields[optional: 9] = newValue } }
    /// Default `0`. Known from client code, not from documentation.
    @export(implementation) public var arrangeMent: ArrangeMent? { get { fields[optional: 10] } set { fields[optional: 10] = newValue } }
    /// Known from client code, not from documentation.
    @export(implementation) public var manualStyle: String? { get { fields[optional: 11] } set { fields[optional: 11] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      projectName: String, sourceLang: SourceLang, targetLangs: TargetLangs, translationModel: TranslationModel? = nil,
      isDub: Bool? = nil, aiRemoveType: AIRemoveType? = nil, needVideoSpeed: Bool? = nil,
      targetStyleMap: String? = nil, dubVoiceMode: DubVoiceMode? = nil, subtitleOutputMode: SubtitleOutputMode? = nil,
      arrangeMent: ArrangeMent? = nil, manualStyle: String? = nil
    ) {
      self.init(fields: Fields(
        Self.validator, projectName, sourceLang, targetLangs, translationModel, isDub, aiRemoveType, needVideoSpeed,
        targetStyleMap, dubVoiceMode, subtitleOutputMode, arrangeMent, manualStyle
      ))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// volc-drama/video-translate · POST /openapi/v2/volc-drama/video-translate
  ///
  /// Known from client code, not from documentation.
  public struct VideoTranslate: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/volc-drama/video-translate", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["videoUrl","projectName","sourceLang","targetLangs"],"properties":{
      "videoUrl":{"type":"string","media":{"kind":"video","maxBytes":1073741824},"evidence":"client"},
      "projectName":{"type":"string","evidence":"client"},
      "sourceLang":{"type":"string","enum":["zh","en","ja","ko","es","pt","id","th","vi"],"evidence":"client"},
      "targetLangs":{"type":"string","enum":["zh","en","ja","ko","es","pt","id","th","vi"],"evidence":"client"},
      "isDub":{"type":"boolean","evidence":"client"},
      "aiRemoveType":{"type":"string","enum":["0","1","2"],"evidence":"client"},
      "dubVoiceMode":{"type":"string","enum":["0","1"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    public typealias SourceLang = RunningHubOptions.SourceLang
    public typealias TargetLangs = RunningHubOptions.TargetLangs
    public typealias AIRemoveType = RunningHubOptions.AIRemoveType
    public typealias DubVoiceMode = RunningHubOptions.DubVoiceMode
    /// A video, up to 1 GB. Known from client code, not from documentation.
    @export(implementation) public var videoURL: Media { get { fields[0] } set { fields[0] = newValue } }
    /// Known from client code, not from documentation.
    @export(implementation) public var projectName: String { get { fields[1] } set { fields[1] = newValue } }
    /// Default `zh`. Known from client code, not from documentation.
    @export(implementation) public var sourceLang: SourceLang { get { fields[2] } set { fields[2] = newValue } }
    /// Default `en`. Known from client code, not from documentation.
    @export(implementation) public var targetLangs: TargetLangs { get { fields[3] } set { fields[3] = newValue } }
    /// Default `false`. Known from client code, not from documentation.
    @export(implementation) public var isDub: Bool? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    /// Default `1`. Known from client code, not from documentation.
    @export(implementation) public var aiRemoveType: AIRemoveType? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
    /// Default `0`. Known from client code, not from documentation.
    @export(implementation) public var dubVoiceMode: DubVoiceMode? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      videoURL: Media, projectName: String, sourceLang: SourceLang, targetLangs: TargetLangs, isDub: Bool? = nil,
      aiRemoveType: AIRemoveType? = nil, dubVoiceMode: DubVoiceMode? = nil
    ) {
      self.init(fields: Fields(
        Self.validator, videoURL, projectName, sourceLang, targetLangs, isDub, aiRemoveType, dubVoiceMode
      ))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension VolcSubtitleErase {
  /// volc-subtitle-erase/video(Refined version) · POST /openapi/v2/volc-subtitle-erase-pro/video
  ///
  /// Known from client code, not from documentation.
  public struct VideoRefinedVersion: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/volc-subtitle-erase-pro/video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["videoUrl"],"properties":{
      "videoUrl":{"type":"string","media":{"kind":"video","maxBytes":524288000},"evidence":"client"},
      "eraseType":{"type":"string","enum":["subtitle","text"],"evidence":"client"},
      "encodeMode":{"type":"string","enum":["size","quality"],"evidence":"client"},
      "clientToken":{"type":"string","evidence":"client"}}}
      """#, common: runningHubCommon)
    public typealias EraseType = RunningHubOptions.EraseType
    public typealias EncodeMode = RunningHubOptions.EncodeMode
    /// A video, up to 500 MB. Known from client code, not from documentation.
    @export(implementation) public var videoURL: Media { get { fields[0] } set { fields[0] = newValue } }
    /// Default `subtitle`. Known from client code, not from documentation.
    @export(implementation) public var eraseType: EraseType? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Default `size`. Known from client code, not from documentation.
    @export(implementation) public var encodeMode: EncodeMode? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Known from client code, not from documentation.
    @export(implementation) public var clientToken: String? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      videoURL: Media, eraseType: EraseType? = nil, encodeMode: EncodeMode? = nil, clientToken: String? = nil
    ) {
      self.init(fields: Fields(Self.validator, videoURL, eraseType, encodeMode, clientToken))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// volc-subtitle-erase/video(Standard Version) · POST /openapi/v2/volc-subtitle-erase/video
  ///
  /// Known from client code, not from documentation.
  public struct VideoStandardVersion: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/volc-subtitle-erase/video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["videoUrl"],"properties":{
      "videoUrl":{"type":"string","media":{"kind":"video","maxBytes":524288000},"evidence":"client"},
      "clientToken":{"type":"string","evidence":"client"}}}
      """#, common: runningHubCommon)
    /// A video, up to 500 MB. Known from client code, not from documentation.
    @export(implementation) public var videoURL: Media { get { fields[0] } set { fields[0] = newValue } }
    /// Known from client code, not from documentation.
    @export(implementation) public var clientToken: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    public var fields: Fields
    @export(implementation) public init(videoURL: Media, clientToken: String? = nil) {
      self.init(fields: Fields(Self.validator, videoURL, clientToken))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension RunningHubOptions {
  public enum AIRemoveType: ModelOption {
    case `0`, `1`, `2`
    public static var rawValues: StaticString { "|0|1|2" }
  }
  public enum ArrangeMent: ModelOption {
    case `0`, `1`
    public static var rawValues: StaticString { "|0|1" }
  }
  public enum DubVoiceMode: ModelOption {
    case `0`, `1`
    public static var rawValues: StaticString { "|0|1" }
  }
  public enum EncodeMode: ModelOption {
    case size, quality
    public static var rawValues: StaticString { "|size|quality" }
  }
  public enum EraseType: ModelOption {
    case subtitle, text
    public static var rawValues: StaticString { "|subtitle|text" }
  }
  public enum SourceLang: ModelOption {
    case zh, en, ja, ko, es, pt, id, th, vi
    public static var rawValues: StaticString { "|zh|en|ja|ko|es|pt|id|th|vi" }
  }
  public enum SubtitleOutputMode: ModelOption {
    case target, bilingual
    public static var rawValues: StaticString { "|target|bilingual" }
  }
  public enum TargetLangs: ModelOption {
    case zh, en, ja, ko, es, pt, id, th, vi
    public static var rawValues: StaticString { "|zh|en|ja|ko|es|pt|id|th|vi" }
  }
  public enum TranslationModel: ModelOption {
    case basic, advanced
    public static var rawValues: StaticString { "|basic|advanced" }
  }
}
