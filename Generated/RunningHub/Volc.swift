// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum VolcDrama {}
public enum VolcSubtitleErase {}

extension VolcDrama {
  /// volc-drama/serial-video-translate · POST /openapi/v2/volc-drama/serial-video-translate
  ///
  /// Known from client code, not from documentation.
  public struct SerialVideoTranslate: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/volc-drama/serial-video-translate", output: .video)
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
    public var projectName: String
    /// Default `en`. Known from client code, not from documentation.
    public var sourceLang: SourceLang
    /// Default `zh`. Known from client code, not from documentation.
    public var targetLangs: TargetLangs
    /// Default `advanced`. Known from client code, not from documentation.
    public var translationModel: TranslationModel?
    /// Default `false`. Known from client code, not from documentation.
    public var isDub: Bool?
    /// Default `2`. Known from client code, not from documentation.
    public var aiRemoveType: AIRemoveType?
    /// Default `false`. Known from client code, not from documentation.
    public var needVideoSpeed: Bool?
    /// Known from client code, not from documentation.
    public var targetStyleMap: String?
    /// Default `0`. Known from client code, not from documentation.
    public var dubVoiceMode: DubVoiceMode?
    /// Default `target`. Known from client code, not from documentation.
    public var subtitleOutputMode: SubtitleOutputMode?
    /// Default `0`. Known from client code, not from documentation.
    public var arrangeMent: ArrangeMent?
    /// Known from client code, not from documentation.
    public var manualStyle: String?
    public var extra: Extra = [:]
    public init(
      projectName: String, sourceLang: SourceLang, targetLangs: TargetLangs, translationModel: TranslationModel? = nil,
      isDub: Bool? = nil, aiRemoveType: AIRemoveType? = nil, needVideoSpeed: Bool? = nil,
      targetStyleMap: String? = nil, dubVoiceMode: DubVoiceMode? = nil, subtitleOutputMode: SubtitleOutputMode? = nil,
      arrangeMent: ArrangeMent? = nil, manualStyle: String? = nil
    ) {
      self.projectName = projectName; self.sourceLang = sourceLang; self.targetLangs = targetLangs
      self.translationModel = translationModel; self.isDub = isDub; self.aiRemoveType = aiRemoveType
      self.needVideoSpeed = needVideoSpeed; self.targetStyleMap = targetStyleMap; self.dubVoiceMode = dubVoiceMode
      self.subtitleOutputMode = subtitleOutputMode; self.arrangeMent = arrangeMent; self.manualStyle = manualStyle
    }
    public init(_ blank: Blank) { projectName = ""; sourceLang = .zh; targetLangs = .zh }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&projectName); field(&sourceLang); field(&targetLangs); field(&translationModel); field(&isDub)
      field(&aiRemoveType); field(&needVideoSpeed); field(&targetStyleMap); field(&dubVoiceMode)
      field(&subtitleOutputMode); field(&arrangeMent); field(&manualStyle); field(&extra)
    }
  }

  /// volc-drama/video-translate · POST /openapi/v2/volc-drama/video-translate
  ///
  /// Known from client code, not from documentation.
  public struct VideoTranslate: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/volc-drama/video-translate", output: .video)
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
    public var videoURL: Media
    /// Known from client code, not from documentation.
    public var projectName: String
    /// Default `zh`. Known from client code, not from documentation.
    public var sourceLang: SourceLang
    /// Default `en`. Known from client code, not from documentation.
    public var targetLangs: TargetLangs
    /// Default `false`. Known from client code, not from documentation.
    public var isDub: Bool?
    /// Default `1`. Known from client code, not from documentation.
    public var aiRemoveType: AIRemoveType?
    /// Default `0`. Known from client code, not from documentation.
    public var dubVoiceMode: DubVoiceMode?
    public var extra: Extra = [:]
    public init(
      videoURL: Media, projectName: String, sourceLang: SourceLang, targetLangs: TargetLangs, isDub: Bool? = nil,
      aiRemoveType: AIRemoveType? = nil, dubVoiceMode: DubVoiceMode? = nil
    ) {
      self.videoURL = videoURL; self.projectName = projectName; self.sourceLang = sourceLang
      self.targetLangs = targetLangs; self.isDub = isDub; self.aiRemoveType = aiRemoveType
      self.dubVoiceMode = dubVoiceMode
    }
    public init(_ blank: Blank) { videoURL = ""; projectName = ""; sourceLang = .zh; targetLangs = .zh }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&videoURL); field(&projectName); field(&sourceLang); field(&targetLangs); field(&isDub)
      field(&aiRemoveType); field(&dubVoiceMode); field(&extra)
    }
  }
}

extension VolcSubtitleErase {
  /// volc-subtitle-erase/video(Refined version) · POST /openapi/v2/volc-subtitle-erase-pro/video
  ///
  /// Known from client code, not from documentation.
  public struct VideoRefinedVersion: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/volc-subtitle-erase-pro/video", output: .video)
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
    public var videoURL: Media
    /// Default `subtitle`. Known from client code, not from documentation.
    public var eraseType: EraseType?
    /// Default `size`. Known from client code, not from documentation.
    public var encodeMode: EncodeMode?
    /// Known from client code, not from documentation.
    public var clientToken: String?
    public var extra: Extra = [:]
    public init(
      videoURL: Media, eraseType: EraseType? = nil, encodeMode: EncodeMode? = nil, clientToken: String? = nil
    ) {
      self.videoURL = videoURL; self.eraseType = eraseType; self.encodeMode = encodeMode; self.clientToken = clientToken
    }
    public init(_ blank: Blank) { videoURL = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&videoURL); field(&eraseType); field(&encodeMode); field(&clientToken); field(&extra)
    }
  }

  /// volc-subtitle-erase/video(Standard Version) · POST /openapi/v2/volc-subtitle-erase/video
  ///
  /// Known from client code, not from documentation.
  public struct VideoStandardVersion: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/volc-subtitle-erase/video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["videoUrl"],"properties":{
      "videoUrl":{"type":"string","media":{"kind":"video","maxBytes":524288000},"evidence":"client"},
      "clientToken":{"type":"string","evidence":"client"}}}
      """#, common: runningHubCommon)
    /// A video, up to 500 MB. Known from client code, not from documentation.
    public var videoURL: Media
    /// Known from client code, not from documentation.
    public var clientToken: String?
    public var extra: Extra = [:]
    public init(videoURL: Media, clientToken: String? = nil) {
      self.videoURL = videoURL; self.clientToken = clientToken
    }
    public init(_ blank: Blank) { videoURL = "" }
    public mutating func visit(_ field: inout FieldVisitor) { field(&videoURL); field(&clientToken); field(&extra) }
  }
}
