// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum VolcDrama {}
public nonisolated enum VolcSubtitleErase {}

extension VolcDrama {
  /// Volc Drama serial video translate on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/volc-drama/serial-video-translate`
  ///
  /// Known from client code, not from documentation.
  public nonisolated struct SerialVideoTranslate: ModelRequest {
    @export(implementation) public var projectName: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `en`.
    @export(implementation) public var sourceLang: SourceLang { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `zh`.
    @export(implementation) public var targetLangs: TargetLangs { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `advanced`.
    @export(implementation) public var translationModel: TranslationModel? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var isDub: Bool? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `2`.
    @export(implementation) public var aiRemoveType: AIRemoveType? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var needVideoSpeed: Bool? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    @export(implementation) public var targetStyleMap: String? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    /// Default `0`.
    @export(implementation) public var dubVoiceMode: DubVoiceMode? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }
    /// Default `target`.
    @export(implementation) public var subtitleOutputMode: SubtitleOutputMode? {
      get { _storage[optional: 9] } set { _storage[optional: 9] = newValue }
    }
    /// Default `0`.
    @export(implementation) public var arrangeMent: ArrangeMent? {
      get { _storage[optional: 10] } set { _storage[optional: 10] = newValue }
    }
    @export(implementation) public var manualStyle: String? {
      get { _storage[optional: 11] } set { _storage[optional: 11] = newValue }
    }

    public nonisolated enum TranslationModel: ModelOption {
      case basic, advanced
      public static var _texts: _OptionTexts { "|basic|advanced" }
    }

    public nonisolated enum SubtitleOutputMode: ModelOption {
      case target, bilingual
      public static var _texts: _OptionTexts { "|target|bilingual" }
    }

    public nonisolated enum ArrangeMent: ModelOption {
      case `0`, `1`
      public static var _texts: _OptionTexts { "|0|1" }
    }

    public typealias SourceLang = RunningHubOptions.SourceLang_Zh_En_Ja_Ko_and5More
    public typealias TargetLangs = RunningHubOptions.TargetLangs_Zh_En_Ja_Ko_and5More
    public typealias AIRemoveType = RunningHubOptions.AIRemoveType_0_1_2
    public typealias DubVoiceMode = RunningHubOptions.DubVoiceMode_0_1

    @export(implementation) public init(
      projectName: String, sourceLang: SourceLang, targetLangs: TargetLangs, translationModel: TranslationModel? = nil,
      isDub: Bool? = nil, aiRemoveType: AIRemoveType? = nil, needVideoSpeed: Bool? = nil,
      targetStyleMap: String? = nil, dubVoiceMode: DubVoiceMode? = nil, subtitleOutputMode: SubtitleOutputMode? = nil,
      arrangeMent: ArrangeMent? = nil, manualStyle: String? = nil
    ) {
      _storage = _Storage(
        Self._schema, projectName, sourceLang, targetLangs, translationModel, isDub, aiRemoveType, needVideoSpeed,
        targetStyleMap, dubVoiceMode, subtitleOutputMode, arrangeMent, manualStyle
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/volc-drama/serial-video-translate", output: .video, #"""
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
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Volc Drama video translate on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/volc-drama/video-translate`
  ///
  /// Known from client code, not from documentation.
  public nonisolated struct VideoTranslate: ModelRequest {
    /// A video, up to 1 GB.
    @export(implementation) public var videoURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
    @export(implementation) public var projectName: String { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `zh`.
    @export(implementation) public var sourceLang: SourceLang { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `en`.
    @export(implementation) public var targetLangs: TargetLangs { get { _storage[3] } set { _storage[3] = newValue } }
    /// Default `false`.
    @export(implementation) public var isDub: Bool? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `1`.
    @export(implementation) public var aiRemoveType: AIRemoveType? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Default `0`.
    @export(implementation) public var dubVoiceMode: DubVoiceMode? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }

    public typealias SourceLang = RunningHubOptions.SourceLang_Zh_En_Ja_Ko_and5More
    public typealias TargetLangs = RunningHubOptions.TargetLangs_Zh_En_Ja_Ko_and5More
    public typealias AIRemoveType = RunningHubOptions.AIRemoveType_0_1_2
    public typealias DubVoiceMode = RunningHubOptions.DubVoiceMode_0_1

    @export(implementation) public init(
      videoURL: Media, projectName: String, sourceLang: SourceLang, targetLangs: TargetLangs, isDub: Bool? = nil,
      aiRemoveType: AIRemoveType? = nil, dubVoiceMode: DubVoiceMode? = nil
    ) {
      _storage = _Storage(
        Self._schema, videoURL, projectName, sourceLang, targetLangs, isDub, aiRemoveType, dubVoiceMode
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/volc-drama/video-translate", output: .video, #"""
      {"type":"object","required":["videoUrl","projectName","sourceLang","targetLangs"],"properties":{
      "videoUrl":{"type":"string","media":{"kind":"video","maxBytes":1073741824},"evidence":"client"},
      "projectName":{"type":"string","evidence":"client"},
      "sourceLang":{"type":"string","enum":["zh","en","ja","ko","es","pt","id","th","vi"],"evidence":"client"},
      "targetLangs":{"type":"string","enum":["zh","en","ja","ko","es","pt","id","th","vi"],"evidence":"client"},
      "isDub":{"type":"boolean","evidence":"client"},
      "aiRemoveType":{"type":"string","enum":["0","1","2"],"evidence":"client"},
      "dubVoiceMode":{"type":"string","enum":["0","1"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension VolcSubtitleErase {
  /// Volc Subtitle Erase video refined version on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/volc-subtitle-erase-pro/video`
  ///
  /// Documented as `volc-subtitle-erase/video(Refined version)`. Known from client code, not from documentation.
  public nonisolated struct VideoRefinedVersion: ModelRequest {
    /// A video, up to 500 MB.
    @export(implementation) public var videoURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `subtitle`.
    @export(implementation) public var eraseType: EraseType? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `size`.
    @export(implementation) public var encodeMode: EncodeMode? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    @export(implementation) public var clientToken: String? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }

    public nonisolated enum EraseType: ModelOption {
      case subtitle, text
      public static var _texts: _OptionTexts { "|subtitle|text" }
    }

    public nonisolated enum EncodeMode: ModelOption {
      case size, quality
      public static var _texts: _OptionTexts { "|size|quality" }
    }

    @export(implementation) public init(
      videoURL: Media, eraseType: EraseType? = nil, encodeMode: EncodeMode? = nil, clientToken: String? = nil
    ) {
      _storage = _Storage(Self._schema, videoURL, eraseType, encodeMode, clientToken)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/volc-subtitle-erase-pro/video", output: .video, #"""
      {"type":"object","required":["videoUrl"],"properties":{
      "videoUrl":{"type":"string","media":{"kind":"video","maxBytes":524288000},"evidence":"client"},
      "eraseType":{"type":"string","enum":["subtitle","text"],"evidence":"client"},
      "encodeMode":{"type":"string","enum":["size","quality"],"evidence":"client"},
      "clientToken":{"type":"string","evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Volc Subtitle Erase video standard version on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/volc-subtitle-erase/video`
  ///
  /// Documented as `volc-subtitle-erase/video(Standard Version)`. Known from client code, not from documentation.
  public nonisolated struct VideoStandardVersion: ModelRequest {
    /// A video, up to 500 MB.
    @export(implementation) public var videoURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
    @export(implementation) public var clientToken: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }

    @export(implementation) public init(videoURL: Media, clientToken: String? = nil) {
      _storage = _Storage(Self._schema, videoURL, clientToken)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/volc-subtitle-erase/video", output: .video, #"""
      {"type":"object","required":["videoUrl"],"properties":{
      "videoUrl":{"type":"string","media":{"kind":"video","maxBytes":524288000},"evidence":"client"},
      "clientToken":{"type":"string","evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension RunningHubOptions {
  public nonisolated enum AIRemoveType_0_1_2: ModelOption {
    case `0`, `1`, `2`
    public static var _texts: _OptionTexts { "|0|1|2" }
  }
  public nonisolated enum DubVoiceMode_0_1: ModelOption {
    case `0`, `1`
    public static var _texts: _OptionTexts { "|0|1" }
  }
  public nonisolated enum SourceLang_Zh_En_Ja_Ko_and5More: ModelOption {
    case zh, en, ja, ko, es, pt, id, th, vi
    public static var _texts: _OptionTexts { "|zh|en|ja|ko|es|pt|id|th|vi" }
  }
  public nonisolated enum TargetLangs_Zh_En_Ja_Ko_and5More: ModelOption {
    case zh, en, ja, ko, es, pt, id, th, vi
    public static var _texts: _OptionTexts { "|zh|en|ja|ko|es|pt|id|th|vi" }
  }
}
