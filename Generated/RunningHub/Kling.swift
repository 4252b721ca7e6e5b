// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum KlingO3 {}
public nonisolated enum KlingLipSync {}
public nonisolated enum KlingV2AIAvatarPro {}
public nonisolated enum KlingV2AIAvatarStandard {}
public nonisolated enum KlingV3_0_4K {}

/// Kling Elements on RunningHub. Makes text.
///
/// `POST /openapi/v2/kling-elements`
public nonisolated struct KlingElements: ModelRequest {
  @export(implementation) public var name: String { get { _storage[0] } set { _storage[0] = newValue } }
  @export(implementation) public var description: String { get { _storage[1] } set { _storage[1] = newValue } }
  /// JPEG or PNG, up to 10 MB.
  @export(implementation) public var imageURL: Media { get { _storage[2] } set { _storage[2] = newValue } }
  /// Up to 3 items, each: JPEG or PNG, up to 20 MB.
  @export(implementation) public var elementReferList: [Media] { get { _storage[3] } set { _storage[3] = newValue } }

  @export(implementation) public init(name: String, description: String, imageURL: Media, elementReferList: [Media]) {
    _storage = _Storage(Self._schema, name, description, imageURL, elementReferList)
  }

  // MARK: Generated support

  public static let _schema = _Schema(
    "POST", "/openapi/v2/kling-elements", output: .text, #"""
    {"type":"object","required":["name","description","imageUrl","elementReferList"],"properties":{
    "name":{"type":"string"},
    "description":{"type":"string"},
    "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
    "elementReferList":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"image","formats":["jpeg",
      "png"],"maxBytes":20971520}}}}}
    """#, common: runningHubCommon)
  @usableFromInline var _storage: _Storage
  public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
  public func _contents(_: _StorageKey) -> _Storage { _storage }
}

extension KlingO3 {
  /// Kling O3 element on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/kling-elements-advanced`
  ///
  /// Documented as `kling-o3/element`. Known from client code, not from documentation.
  public nonisolated struct Element: ModelRequest {
    /// Up to 20 characters.
    @export(implementation) public var elementName: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 100 characters.
    @export(implementation) public var elementDescription: String { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `image_refer`.
    @export(implementation) public var referenceType: ReferenceType {
      get { _storage[2] } set { _storage[2] = newValue }
    }
    /// A video, up to 200 MB.
    @export(implementation) public var elementVideoList: Media? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    @export(implementation) public var tagList: TagList? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }

    public nonisolated enum ReferenceType: ModelOption {
      case video_refer, image_refer
      public static var _texts: _OptionTexts { "|video_refer|image_refer" }
    }

    public nonisolated enum TagList: ModelOption {
      case o_101, o_102, o_103, o_104, o_105, o_106, o_107, o_108
      public static var _texts: _OptionTexts { "|o_101|o_102|o_103|o_104|o_105|o_106|o_107|o_108" }
    }

    @export(implementation) public init(
      elementName: String, elementDescription: String, referenceType: ReferenceType, elementVideoList: Media? = nil,
      tagList: TagList? = nil
    ) {
      _storage = _Storage(Self._schema, elementName, elementDescription, referenceType, elementVideoList, tagList)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/kling-elements-advanced", output: .video, #"""
      {"type":"object","required":["elementName","elementDescription","referenceType"],"properties":{
      "elementName":{"type":"string","maxLength":20,"evidence":"client"},
      "elementDescription":{"type":"string","maxLength":100,"evidence":"client"},
      "referenceType":{"type":"string","enum":["video_refer","image_refer"],"evidence":"client"},
      "elementVideoList":{"type":"string","media":{"kind":"video","maxBytes":209715200},"evidence":"client"},
      "tagList":{"type":"string","enum":["o_101","o_102","o_103","o_104","o_105","o_106","o_107","o_108"],
        "evidence":"client"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension KlingLipSync {
  /// Kling Lip Sync identify face on RunningHub. Makes text.
  ///
  /// `POST /openapi/v2/kling-lip-sync/identify-face`
  public nonisolated struct IdentifyFace: ModelRequest {
    /// MP4 or MOV, up to 100 MB.
    @export(implementation) public var videoURL: Media? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    @export(implementation) public var videoID: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }

    @export(implementation) public init(videoURL: Media? = nil, videoID: String? = nil) {
      _storage = _Storage(Self._schema, videoURL, videoID)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/kling-lip-sync/identify-face", output: .text, #"""
      {"type":"object","properties":{
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4","mov"],"maxBytes":104857600}},
      "videoId":{"type":"string"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Kling Lip Sync lip sync video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/kling-lip-sync/lip-sync-video`
  public nonisolated struct LipSyncVideo: ModelRequest {
    @export(implementation) public var sessionID: String { get { _storage[0] } set { _storage[0] = newValue } }
    @export(implementation) public var faceID: String { get { _storage[1] } set { _storage[1] = newValue } }
    @export(implementation) public var audioID: String? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// MP3, WAV or M4A, up to 5 MB.
    @export(implementation) public var audioURL: Media? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// At least 0.
    @export(implementation) public var soundStartTime: Int { get { _storage[4] } set { _storage[4] = newValue } }
    @export(implementation) public var soundEndTime: Int { get { _storage[5] } set { _storage[5] = newValue } }
    /// At least 0.
    @export(implementation) public var soundInsertTime: Int { get { _storage[6] } set { _storage[6] = newValue } }
    /// 0 to 2, default 1.
    @export(implementation) public var soundVolume: Double? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    /// 0 to 2, default 1.
    @export(implementation) public var originalAudioVolume: Double? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }

    @export(implementation) public init(
      sessionID: String, faceID: String, soundStartTime: Int, soundEndTime: Int, soundInsertTime: Int,
      audioID: String? = nil, audioURL: Media? = nil, soundVolume: Double? = nil, originalAudioVolume: Double? = nil
    ) {
      _storage = _Storage(
        Self._schema, sessionID, faceID, audioID, audioURL, soundStartTime, soundEndTime, soundInsertTime, soundVolume,
        originalAudioVolume
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/kling-lip-sync/lip-sync-video", output: .video, #"""
      {"type":"object","required":["sessionId","faceId","soundStartTime","soundEndTime","soundInsertTime"],
        "properties":{
      "sessionId":{"type":"string"},
      "faceId":{"type":"string"},
      "audioId":{"type":"string"},
      "audioUrl":{"type":"string","media":{"kind":"audio","formats":["mp3","wav","m4a"],"maxBytes":5242880}},
      "soundStartTime":{"type":"integer","minimum":0},
      "soundEndTime":{"type":"integer"},
      "soundInsertTime":{"type":"integer","minimum":0},
      "soundVolume":{"type":"number","minimum":0,"maximum":2},
      "originalAudioVolume":{"type":"number","minimum":0,"maximum":2}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Kling Lip Sync TTS on RunningHub. Makes text.
  ///
  /// `POST /openapi/v2/kling-lip-sync/tts`
  public nonisolated struct TTS: ModelRequest {
    /// Up to 1,000 characters.
    @export(implementation) public var text: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Default `genshin_klee2`.
    @export(implementation) public var voiceID: VoiceID { get { _storage[1] } set { _storage[1] = newValue } }
    /// Default `zh`.
    @export(implementation) public var voiceLanguage: VoiceLanguage {
      get { _storage[2] } set { _storage[2] = newValue }
    }
    /// 0.8 to 2, in steps of 0.1, default 1. Step inferred.
    @export(implementation) public var voiceSpeed: Double? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }

    public nonisolated enum VoiceID: ModelOption {
      case genshin_vindi2, zhinen_xuesheng, tiyuxi_xuedi, ai_shatang, genshin_klee2, genshin_kirara, ai_kaiya,
      tiexin_nanyou, ai_chenjiahao_712, girlfriend_1_speech02, `chat1_female_new-3`, girlfriend_2_speech02,
      `cartoon-boy-07`, `cartoon-girl-01`, ai_huangyaoshi_712, you_pingjing, ai_laoguowang_712, chengshu_jiejie,
      zhuxi_speech02, uk_oldman3, laopopo_speech02, heainainai_speech02, dongbeilaotie_speech02,
      chongqingxiaohuo_speech02, chuanmeizi_speech02, chaoshandashu_speech02, ai_taiwan_man2_speech02,
      xianzhanggui_speech02, tianjinjiejie_speech02, `diyinnansang_DB_CN_M_04-v2`, `yizhipiannan-v1`,
      `guanxiaofang-v2`, `tianmeixuemei-v1`, `daopianyansang-v1`, `mengwa-v1`, AOT, oversea_male1,
      girlfriend_4_speech02, `chat_0407_5-1`, uk_boy1, PeppaPig_platform, ai_huangzhong_712, calm_story1, uk_man2,
      `reader_en_m-v1`, `commercial_lady_en_f-v1`
      public static var _texts: _OptionTexts {
        """
          |genshin_vindi2|zhinen_xuesheng|tiyuxi_xuedi|ai_shatang|genshin_klee2|genshin_kirara|ai_kaiya|tiexin_nanyou\
          |ai_chenjiahao_712|girlfriend_1_speech02|chat1_female_new-3|girlfriend_2_speech02|cartoon-boy-07\
          |cartoon-girl-01|ai_huangyaoshi_712|you_pingjing|ai_laoguowang_712|chengshu_jiejie|zhuxi_speech02|uk_oldman3\
          |laopopo_speech02|heainainai_speech02|dongbeilaotie_speech02|chongqingxiaohuo_speech02|chuanmeizi_speech02\
          |chaoshandashu_speech02|ai_taiwan_man2_speech02|xianzhanggui_speech02|tianjinjiejie_speech02\
          |diyinnansang_DB_CN_M_04-v2|yizhipiannan-v1|guanxiaofang-v2|tianmeixuemei-v1|daopianyansang-v1|mengwa-v1|AOT\
          |oversea_male1|girlfriend_4_speech02|chat_0407_5-1|uk_boy1|PeppaPig_platform|ai_huangzhong_712|calm_story1\
          |uk_man2|reader_en_m-v1|commercial_lady_en_f-v1
          """
      }
    }

    public nonisolated enum VoiceLanguage: ModelOption {
      case zh, en
      public static var _texts: _OptionTexts { "|zh|en" }
    }

    @export(implementation) public init(
      text: String, voiceID: VoiceID, voiceLanguage: VoiceLanguage, voiceSpeed: Double? = nil
    ) {
      _storage = _Storage(Self._schema, text, voiceID, voiceLanguage, voiceSpeed)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/kling-lip-sync/tts", output: .text, #"""
      {"type":"object","required":["text","voiceId","voiceLanguage"],"properties":{
      "text":{"type":"string","maxLength":1000},
      "voiceId":{"type":"string","enum":["genshin_vindi2","zhinen_xuesheng","tiyuxi_xuedi","ai_shatang","genshin_klee2",
        "genshin_kirara","ai_kaiya","tiexin_nanyou","ai_chenjiahao_712","girlfriend_1_speech02","chat1_female_new-3",
        "girlfriend_2_speech02","cartoon-boy-07","cartoon-girl-01","ai_huangyaoshi_712","you_pingjing",
        "ai_laoguowang_712","chengshu_jiejie","zhuxi_speech02","uk_oldman3","laopopo_speech02","heainainai_speech02",
        "dongbeilaotie_speech02","chongqingxiaohuo_speech02","chuanmeizi_speech02","chaoshandashu_speech02",
        "ai_taiwan_man2_speech02","xianzhanggui_speech02","tianjinjiejie_speech02","diyinnansang_DB_CN_M_04-v2",
        "yizhipiannan-v1","guanxiaofang-v2","tianmeixuemei-v1","daopianyansang-v1","mengwa-v1","AOT","oversea_male1",
        "girlfriend_4_speech02","chat_0407_5-1","uk_boy1","PeppaPig_platform","ai_huangzhong_712","calm_story1",
        "uk_man2","reader_en_m-v1","commercial_lady_en_f-v1"]},
      "voiceLanguage":{"type":"string","enum":["zh","en"]},
      "voiceSpeed":{"type":"number","minimum":0.8,"maximum":2,"multipleOf":0.1,"evidence":{"multipleOf":"inferred"}}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension KlingV2AIAvatarPro {
  /// Kling V2 AI Avatar Pro image audio to video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/kling-v2-ai-avatar-pro/image-audio-to-video`
  public nonisolated struct ImageAudioToVideo: ModelRequest {
    /// JPEG, PNG or WEBP, up to 10 MB.
    @export(implementation) public var imageURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
    /// MP3, WAV or M4A, up to 20 MB.
    @export(implementation) public var audioURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// Up to 2,048 characters.
    @export(implementation) public var prompt: String? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }

    @export(implementation) public init(imageURL: Media, audioURL: Media, prompt: String? = nil) {
      _storage = _Storage(Self._schema, imageURL, audioURL, prompt)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/kling-v2-ai-avatar-pro/image-audio-to-video", output: .video, #"""
      {"type":"object","required":["imageUrl","audioUrl"],"properties":{
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":10485760}},
      "audioUrl":{"type":"string","media":{"kind":"audio","formats":["mp3","wav","m4a"],"maxBytes":20971520}},
      "prompt":{"type":"string","maxLength":2048}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension KlingV2AIAvatarStandard {
  /// Kling V2 AI Avatar Standard image audio to video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/kling-v2-ai-avatar-standard/image-audio-to-video`
  public nonisolated struct ImageAudioToVideo: ModelRequest {
    /// JPEG, PNG or WEBP, up to 10 MB.
    @export(implementation) public var imageURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
    /// MP3, WAV or M4A, up to 20 MB.
    @export(implementation) public var audioURL: Media { get { _storage[1] } set { _storage[1] = newValue } }
    /// Up to 2,048 characters.
    @export(implementation) public var prompt: String? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }

    @export(implementation) public init(imageURL: Media, audioURL: Media, prompt: String? = nil) {
      _storage = _Storage(Self._schema, imageURL, audioURL, prompt)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/kling-v2-ai-avatar-standard/image-audio-to-video", output: .video, #"""
      {"type":"object","required":["imageUrl","audioUrl"],"properties":{
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":10485760}},
      "audioUrl":{"type":"string","media":{"kind":"audio","formats":["mp3","wav","m4a"],"maxBytes":20971520}},
      "prompt":{"type":"string","maxLength":2048}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension KlingV3_0_4K {
  /// Kling V3.0.4K Image To Video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/kling-v3-4k/image-to-video`
  ///
  /// Documented as `kling-v3.0-4k-image-to-video`.
  public nonisolated struct ImageToVideo: ModelRequest {
    /// JPEG or PNG, up to 30 MB.
    @export(implementation) public var imageURL: Media { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 2,500 characters.
    @export(implementation) public var prompt: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    /// JPEG or PNG, up to 30 MB.
    @export(implementation) public var endImageURL: Media? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// 3 to 15, default 5.
    @export(implementation) public var duration: Int { get { _storage[4] } set { _storage[4] = newValue } }
    /// 0 to 1, in steps of 0.01, default 0.5. Step inferred.
    @export(implementation) public var cfgScale: Double? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var sound: Bool? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// Default `customize`.
    @export(implementation) public var shotType: ShotType? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var multiShot: Bool? {
      get { _storage[optional: 8] } set { _storage[optional: 8] = newValue }
    }

    public typealias ShotType = RunningHubOptions.ShotType_Customize_Intelligence

    @export(implementation) public init(
      imageURL: Media, duration: Int, prompt: String? = nil, negativePrompt: String? = nil, endImageURL: Media? = nil,
      cfgScale: Double? = nil, sound: Bool? = nil, shotType: ShotType? = nil, multiShot: Bool? = nil
    ) {
      _storage = _Storage(
        Self._schema, imageURL, prompt, negativePrompt, endImageURL, duration, cfgScale, sound, shotType, multiShot
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/kling-v3-4k/image-to-video", output: .video, #"""
      {"type":"object","required":["imageUrl","duration"],"properties":{
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":31457280}},
      "prompt":{"type":"string","maxLength":2500},
      "negativePrompt":{"type":"string"},
      "endImageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":31457280}},
      "duration":{"type":"integer","minimum":3,"maximum":15},
      "cfgScale":{"type":"number","minimum":0,"maximum":1,"multipleOf":0.01,"evidence":{"multipleOf":"inferred"}},
      "sound":{"type":"boolean"},
      "shotType":{"type":"string","enum":["customize","intelligence"]},
      "multiShot":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Kling V3.4K Text To Video on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/kling-v3-4k/text-to-video`
  ///
  /// Documented as `kling-v3-4k-text-to-video`.
  public nonisolated struct TextToVideo: ModelRequest {
    /// Up to 2,500 characters.
    @export(implementation) public var prompt: String { get { _storage[0] } set { _storage[0] = newValue } }
    /// Up to 2,500 characters.
    @export(implementation) public var negativePrompt: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `5`.
    @export(implementation) public var duration: Duration { get { _storage[2] } set { _storage[2] = newValue } }
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// 0 to 1, in steps of 0.1, default 0.5. Step inferred.
    @export(implementation) public var cfgScale: Double? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var sound: Bool? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Default `customize`.
    @export(implementation) public var shotType: ShotType? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    /// Default `false`.
    @export(implementation) public var multiShot: Bool? {
      get { _storage[optional: 7] } set { _storage[optional: 7] = newValue }
    }

    public typealias Duration = RunningHubOptions.Duration_3to15
    public typealias AspectRatio = RunningHubOptions.AspectRatio_16x9_9x16_1x1
    public typealias ShotType = RunningHubOptions.ShotType_Customize_Intelligence

    @export(implementation) public init(
      prompt: String, duration: Duration, negativePrompt: String? = nil, aspectRatio: AspectRatio? = nil,
      cfgScale: Double? = nil, sound: Bool? = nil, shotType: ShotType? = nil, multiShot: Bool? = nil
    ) {
      _storage = _Storage(
        Self._schema, prompt, negativePrompt, duration, aspectRatio, cfgScale, sound, shotType, multiShot
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/kling-v3-4k/text-to-video", output: .video, #"""
      {"type":"object","required":["prompt","duration"],"properties":{
      "prompt":{"type":"string","maxLength":2500},
      "negativePrompt":{"type":"string","maxLength":2500},
      "duration":{"type":"string","enum":["3","4","5","6","7","8","9","10","11","12","13","14","15"]},
      "aspectRatio":{"type":"string","enum":["16:9","9:16","1:1"]},
      "cfgScale":{"type":"number","minimum":0,"maximum":1,"multipleOf":0.1,"evidence":{"multipleOf":"inferred"}},
      "sound":{"type":"boolean"},
      "shotType":{"type":"string","enum":["customize","intelligence"]},
      "multiShot":{"type":"boolean"}}}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// Kling V3.0.4K Motion Control on RunningHub. Makes video.
  ///
  /// `POST /openapi/v2/kling-v3.0-4k/motion-control`
  ///
  /// Documented as `kling-v3.0-4k-motion-control`. Incomplete: not every field is known; `extra` takes the others.
  public nonisolated struct MotionControl: ModelRequest {
    @export(implementation) public init() { _storage = _Storage(Self._schema) }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/openapi/v2/kling-v3.0-4k/motion-control", output: .video, #"""
      {"type":"object"}
      """#, common: runningHubCommon)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}
