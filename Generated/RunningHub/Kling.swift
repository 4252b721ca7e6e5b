// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum KlingO3 {}
public enum KlingLipSync {}
public enum KlingV2AIAvatarPro {}
public enum KlingV2AIAvatarStandard {}

/// kling-elements · POST /openapi/v2/kling-elements
public struct KlingElements: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/kling-elements", output: .text) }
  public static let validator = Validator(#"""
    {"type":"object","required":["name","description","imageUrl","elementReferList"],"properties":{
    "name":{"type":"string"},
    "description":{"type":"string"},
    "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
    "elementReferList":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":20971520}}}}}
    """#, common: runningHubCommon)
  @export(implementation) public var name: String { get { fields[0] } set { fields[0] = newValue } }
  @export(implementation) public var description: String { get { fields[1] } set { fields[1] = newValue } }
  /// JPEG or PNG, up to 10 MB.
  @export(implementation) public var imageURL: Media { get { fields[2] } set { fields[2] = newValue } }
  /// Up to 3 items, each: JPEG or PNG, up to 20 MB.
  @export(implementation) public var elementReferList: [Media] { get { fields[3] } set { fields[3] = newValue } }
  public var fields: Fields
  @export(implementation) public init(name: String, description: String, imageURL: Media, elementReferList: [Media]) {
    self.init(fields: Fields(Self.validator, name, description, imageURL, elementReferList))
  }
  public init(fields: Fields) { self.fields = fields }
}

extension KlingO3 {
  /// kling-o3/element · POST /openapi/v2/kling-elements-advanced
  ///
  /// Known from client code, not from documentation.
  public struct Element: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/kling-elements-advanced", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["elementName","elementDescription","referenceType"],"properties":{
      "elementName":{"type":"string","maxLength":20,"evidence":"client"},
      "elementDescription":{"type":"string","maxLength":100,"evidence":"client"},
      "referenceType":{"type":"string","enum":["video_refer","image_refer"],"evidence":"client"},
      "elementVideoList":{"type":"string","media":{"kind":"video","maxBytes":209715200},"evidence":"client"},
      "tagList":{"type":"string","enum":["o_101","o_102","o_103","o_104","o_105","o_106","o_107","o_108"],"evidence":"client"}}}
      """#, common: runningHubCommon)
    public typealias ReferenceType = RunningHubOptions.ReferenceType
    public typealias TagList = RunningHubOptions.TagList
    /// Up to 20 characters. Known from client code, not from documentation.
    @export(implementation) public var elementName: String { get { fields[0] } set { fields[0] = newValue } }
    /// Up to 100 characters. Known from client code, not from documentation.
    @export(implementation) public var elementDescription: String { get { fields[1] } set { fields[1] = newValue } }
    /// Default `image_refer`. Known from client code, not from documentation.
    @export(implementation) public var referenceType: ReferenceType { get { fields[2] } set { fields[2] = newValue } }
    /// A video, up to 200 MB. Known from client code, not from documentation.
    @export(implementation) public var elementVideoList: Media? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Known from client code, not from documentation.
    @export(implementation) public var tagList: TagList? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      elementName: String, elementDescription: String, referenceType: ReferenceType, elementVideoList: Media? = nil,
      tagList: TagList? = nil
    ) {
      self.init(fields: Fields(
        Self.validator, elementName, elementDescription, referenceType, elementVideoList, tagList
      ))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension KlingLipSync {
  /// kling-lip-sync/identify-face · POST /openapi/v2/kling-lip-sync/identify-face
  public struct IdentifyFace: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/kling-lip-sync/identify-face", output: .text) }
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4","mov"],"maxBytes":104857600}},
      "videoId":{"type":"string"}}}
      """#, common: runningHubCommon)
    /// MP4 or MOV, up to 100 MB.
    @export(implementation) public var videoURL: Media? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    @export(implementation) public var videoID: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    public var fields: Fields
    @export(implementation) public init(videoURL: Media? = nil, videoID: String? = nil) {
      self.init(fields: Fields(Self.validator, videoURL, videoID))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// kling-lip-sync/lip-sync-video · POST /openapi/v2/kling-lip-sync/lip-sync-video
  public struct LipSyncVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/kling-lip-sync/lip-sync-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["sessionId","faceId","soundStartTime","soundEndTime","soundInsertTime"],"properties":{
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
    @export(implementation) public var sessionID: String { get { fields[0] } set { fields[0] = newValue } }
    @export(implementation) public var faceID: String { get { fields[1] } set { fields[1] = newValue } }
    @export(implementation) public var audioID: String? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// MP3, WAV or M4A, up to 5 MB.
    @export(implementation) public var audioURL: Media? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// At least 0.
    @export(implementation) public var soundStartTime: Int { get { fields[4] } set { fields[4] = newValue } }
    @export(implementation) public var soundEndTime: Int { get { fields[5] } set { fields[5] = newValue } }
    /// At least 0.
    @export(implementation) public var soundInsertTime: Int { get { fields[6] } set { fields[6] = newValue } }
    /// 0 to 2, default 1.
    @export(implementation) public var soundVolume: Double? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
    /// 0 to 2, default 1.
    @export(implementation) public var originalAudioVolume: Double? { get { fields[optional: 8] } set { fields[optional: 8] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      sessionID: String, faceID: String, soundStartTime: Int, soundEndTime: Int, soundInsertTime: Int,
      audioID: String? = nil, audioURL: Media? = nil, soundVolume: Double? = nil, originalAudioVolume: Double? = nil
    ) {
      self.init(fields: Fields(
        Self.validator, sessionID, faceID, audioID, audioURL, soundStartTime, soundEndTime, soundInsertTime,
        soundVolume, originalAudioVolume
      ))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// kling-lip-sync/tts · POST /openapi/v2/kling-lip-sync/tts
  public struct TTS: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/kling-lip-sync/tts", output: .text) }
    public static let validator = Validator(#"""
      {"type":"object","required":["text","voiceId","voiceLanguage"],"properties":{
      "text":{"type":"string","maxLength":1000},
      "voiceId":{"type":"string","enum":["genshin_vindi2","zhinen_xuesheng","tiyuxi_xuedi","ai_shatang","genshin_klee2","genshin_kirara","ai_kaiya","tiexin_nanyou","ai_chenjiahao_712","girlfriend_1_speech02","chat1_female_new-3","girlfriend_2_speech02","cartoon-boy-07","cartoon-girl-01","ai_huangyaoshi_712","you_pingjing","ai_laoguowang_712","chengshu_jiejie","zhuxi_speech02","uk_oldman3","laopopo_speech02","heainainai_speech02","dongbeilaotie_speech02","chongqingxiaohuo_speech02","chuanmeizi_speech02","chaoshandashu_speech02","ai_taiwan_man2_speech02","xianzhanggui_speech02","tianjinjiejie_speech02","diyinnansang_DB_CN_M_04-v2","yizhipiannan-v1","guanxiaofang-v2","tianmeixuemei-v1","daopianyansang-v1","mengwa-v1","AOT","oversea_male1","girlfriend_4_speech02","chat_0407_5-1","uk_boy1","PeppaPig_platform","ai_huangzhong_712","calm_story1","uk_man2","reader_en_m-v1","commercial_lady_en_f-v1"]},
      "voiceLanguage":{"type":"string","enum":["zh","en"]},
      "voiceSpeed":{"type":"number","minimum":0.8,"maximum":2,"multipleOf":0.1,"evidence":{"multipleOf":"inferred"}}}}
      """#, common: runningHubCommon)
    public typealias VoiceID = RunningHubOptions.VoiceID
    public typealias VoiceLanguage = RunningHubOptions.VoiceLanguage
    /// Up to 1,000 characters.
    @export(implementation) public var text: String { get { fields[0] } set { fields[0] = newValue } }
    /// Default `genshin_klee2`.
    @export(implementation) public var voiceID: VoiceID { get { fields[1] } set { fields[1] = newValue } }
    /// Default `zh`.
    @export(implementation) public var voiceLanguage: VoiceLanguage { get { fields[2] } set { fields[2] = newValue } }
    /// 0.8 to 2, in steps of 0.1, default 1. Step inferred.
    @export(implementation) public var voiceSpeed: Double? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      text: String, voiceID: VoiceID, voiceLanguage: VoiceLanguage, voiceSpeed: Double? = nil
    ) {
      self.init(fields: Fields(Self.validator, text, voiceID, voiceLanguage, voiceSpeed))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension KlingV2AIAvatarPro {
  /// kling-v2-ai-avatar-pro/image-audio-to-video · POST /openapi/v2/kling-v2-ai-avatar-pro/image-audio-to-video
  public struct ImageAudioToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/kling-v2-ai-avatar-pro/image-audio-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["imageUrl","audioUrl"],"properties":{
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":10485760}},
      "audioUrl":{"type":"string","media":{"kind":"audio","formats":["mp3","wav","m4a"],"maxBytes":20971520}},
      "prompt":{"type":"string","maxLength":2048}}}
      """#, common: runningHubCommon)
    /// JPEG, PNG or WEBP, up to 10 MB.
    @export(implementation) public var imageURL: Media { get { fields[0] } set { fields[0] = newValue } }
    /// MP3, WAV or M4A, up to 20 MB.
    @export(implementation) public var audioURL: Media { get { fields[1] } set { fields[1] = newValue } }
    /// Up to 2,048 characters.
    @export(implementation) public var prompt: String? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    public var fields: Fields
    @export(implementation) public init(imageURL: Media, audioURL: Media, prompt: String? = nil) {
      self.init(fields: Fields(Self.validator, imageURL, audioURL, prompt))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

extension KlingV2AIAvatarStandard {
  /// kling-v2-ai-avatar-standard/image-audio-to-video · POST /openapi/v2/kling-v2-ai-avatar-standard/image-audio-to-video
  public struct ImageAudioToVideo: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/openapi/v2/kling-v2-ai-avatar-standard/image-audio-to-video", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["imageUrl","audioUrl"],"properties":{
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":10485760}},
      "audioUrl":{"type":"string","media":{"kind":"audio","formats":["mp3","wav","m4a"],"maxBytes":20971520}},
      "prompt":{"type":"string","maxLength":2048}}}
      """#, common: runningHubCommon)
    /// JPEG, PNG or WEBP, up to 10 MB.
    @export(implementation) public var imageURL: Media { get { fields[0] } set { fields[0] = newValue } }
    /// MP3, WAV or M4A, up to 20 MB.
    @export(implementation) public var audioURL: Media { get { fields[1] } set { fields[1] = newValue } }
    /// Up to 2,048 characters.
    @export(implementation) public var prompt: String? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    public var fields: Fields
    @export(implementation) public init(imageURL: Media, audioURL: Media, prompt: String? = nil) {
      self.init(fields: Fields(Self.validator, imageURL, audioURL, prompt))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}

/// kling-v3.0-4k-image-to-video · POST /openapi/v2/kling-v3-4k/image-to-video
public struct KlingV3_0_4KImageToVideo: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/kling-v3-4k/image-to-video", output: .video) }
  public static let validator = Validator(#"""
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
  public typealias ShotType = RunningHubOptions.ShotType_2
  /// JPEG or PNG, up to 30 MB.
  @export(implementation) public var imageURL: Media { get { fields[0] } set { fields[0] = newValue } }
  /// Up to 2,500 characters.
  @export(implementation) public var prompt: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
  @export(implementation) public var negativePrompt: String? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
  /// JPEG or PNG, up to 30 MB.
  @export(implementation) public var endImageURL: Media? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
  /// 3 to 15, default 5.
  @export(implementation) public var duration: Int { get { fields[4] } set { fields[4] = newValue } }
  /// 0 to 1, in steps of 0.01, default 0.5. Step inferred.
  @export(implementation) public var cfgScale: Double? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
  /// Default `false`.
  @export(implementation) public var sound: Bool? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
  /// Default `customize`.
  @export(implementation) public var shotType: ShotType? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
  /// Default `false`.
  @export(implementation) public var multiShot: Bool? { get { fields[optional: 8] } set { fields[optional: 8] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    imageURL: Media, duration: Int, prompt: String? = nil, negativePrompt: String? = nil, endImageURL: Media? = nil,
    cfgScale: Double? = nil, sound: Bool? = nil, shotType: ShotType? = nil, multiShot: Bool? = nil
  ) {
    self.init(fields: Fields(
      Self.validator, imageURL, prompt, negativePrompt, endImageURL, duration, cfgScale, sound, shotType, multiShot
    ))
  }
  public init(fields: Fields) { self.fields = fields }
}

/// kling-v3.0-4k-motion-control · POST /openapi/v2/kling-v3.0-4k/motion-control
///
/// Incomplete: not every field is known; `extra` takes the others.
public struct KlingV3_0_4KMotionControl: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/kling-v3.0-4k/motion-control", output: .video) }
  public static let validator = Validator(#"""
    {"type":"object"}
    """#, common: runningHubCommon)
  public var fields: Fields
  @export(implementation) public init() { self.init(fields: Fields(Self.validator)) }
  public init(fields: Fields) { self.fields = fields }
}

/// kling-v3-4k-text-to-video · POST /openapi/v2/kling-v3-4k/text-to-video
public struct KlingV3_4KTextToVideo: ModelRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/openapi/v2/kling-v3-4k/text-to-video", output: .video) }
  public static let validator = Validator(#"""
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
  public typealias Duration = RunningHubOptions.Duration
  public typealias AspectRatio = RunningHubOptions.AspectRatio_8
  public typealias ShotType = RunningHubOptions.ShotType_2
  /// Up to 2,500 characters.
  @export(implementation) public var prompt: String { get { fields[0] } set { fields[0] = newValue } }
  /// Up to 2,500 characters.
  @export(implementation) public var negativePrompt: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
  /// Default `5`.
  @export(implementation) public var duration: Duration { get { fields[2] } set { fields[2] = newValue } }
  /// Default `16:9`.
  @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
  /// 0 to 1, in steps of 0.1, default 0.5. Step inferred.
  @export(implementation) public var cfgScale: Double? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
  /// Default `false`.
  @export(implementation) public var sound: Bool? { get { fields[optional: 5] } set { fields[optional: 5] = newValue } }
  /// Default `customize`.
  @export(implementation) public var shotType: ShotType? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
  /// Default `false`.
  @export(implementation) public var multiShot: Bool? { get { fields[optional: 7] } set { fields[optional: 7] = newValue } }
  public var fields: Fields
  @export(implementation) public init(
    prompt: String, duration: Duration, negativePrompt: String? = nil, aspectRatio: AspectRatio? = nil,
    cfgScale: Double? = nil, sound: Bool? = nil, shotType: ShotType? = nil, multiShot: Bool? = nil
  ) {
    self.init(fields: Fields(
      Self.validator, prompt, negativePrompt, duration, aspectRatio, cfgScale, sound, shotType, multiShot
    ))
  }
  public init(fields: Fields) { self.fields = fields }
}

extension RunningHubOptions {
  public enum ReferenceType: ModelOption {
    case video_refer, image_refer
    public static var rawValues: StaticString { "|video_refer|image_refer" }
  }
  public enum TagList: ModelOption {
    case o_101, o_102, o_103, o_104, o_105, o_106, o_107, o_108
    public static var rawValues: StaticString { "|o_101|o_102|o_103|o_104|o_105|o_106|o_107|o_108" }
  }
  public enum VoiceID: ModelOption {
    case genshin_vindi2, zhinen_xuesheng, tiyuxi_xuedi, ai_shatang, genshin_klee2, genshin_kirara, ai_kaiya,
    tiexin_nanyou, ai_chenjiahao_712, girlfriend_1_speech02, `chat1_female_new-3`, girlfriend_2_speech02,
    `cartoon-boy-07`, `cartoon-girl-01`, ai_huangyaoshi_712, you_pingjing, ai_laoguowang_712, chengshu_jiejie,
    zhuxi_speech02, uk_oldman3, laopopo_speech02, heainainai_speech02, dongbeilaotie_speech02,
    chongqingxiaohuo_speech02, chuanmeizi_speech02, chaoshandashu_speech02, ai_taiwan_man2_speech02,
    xianzhanggui_speech02, tianjinjiejie_speech02, `diyinnansang_DB_CN_M_04-v2`, `yizhipiannan-v1`, `guanxiaofang-v2`,
    `tianmeixuemei-v1`, `daopianyansang-v1`, `mengwa-v1`, AOT, oversea_male1, girlfriend_4_speech02, `chat_0407_5-1`,
    uk_boy1, PeppaPig_platform, ai_huangzhong_712, calm_story1, uk_man2, `reader_en_m-v1`, `commercial_lady_en_f-v1`
    public static var rawValues: StaticString {
      """
      |genshin_vindi2|zhinen_xuesheng|tiyuxi_xuedi|ai_shatang|genshin_klee2|genshin_kirara|ai_kaiya|tiexin_nanyou\
      |ai_chenjiahao_712|girlfriend_1_speech02|chat1_female_new-3|girlfriend_2_speech02|cartoon-boy-07|cartoon-girl-01\
      |ai_huangyaoshi_712|you_pingjing|ai_laoguowang_712|chengshu_jiejie|zhuxi_speech02|uk_oldman3|laopopo_speech02\
      |heainainai_speech02|dongbeilaotie_speech02|chongqingxiaohuo_speech02|chuanmeizi_speech02|chaoshandashu_speech02\
      |ai_taiwan_man2_speech02|xianzhanggui_speech02|tianjinjiejie_speech02|diyinnansang_DB_CN_M_04-v2|yizhipiannan-v1\
      |guanxiaofang-v2|tianmeixuemei-v1|daopianyansang-v1|mengwa-v1|AOT|oversea_male1|girlfriend_4_speech02\
      |chat_0407_5-1|uk_boy1|PeppaPig_platform|ai_huangzhong_712|calm_story1|uk_man2|reader_en_m-v1\
      |commercial_lady_en_f-v1
      """
    }
  }
  public enum VoiceLanguage: ModelOption {
    case zh, en
    public static var rawValues: StaticString { "|zh|en" }
  }
}
