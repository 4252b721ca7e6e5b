// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public enum KlingO3 {}
public enum KlingLipSync {}
public enum KlingV2AIAvatarPro {}
public enum KlingV2AIAvatarStandard {}

/// kling-elements · POST /openapi/v2/kling-elements
public struct KlingElements: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/kling-elements", output: .text)
  public static let validator = Validator(#"""
    {"type":"object","required":["name","description","imageUrl","elementReferList"],"properties":{
    "name":{"type":"string"},
    "description":{"type":"string"},
    "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":10485760}},
    "elementReferList":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"image","formats":["jpeg","png"],"maxBytes":20971520}}}}}
    """#, common: runningHubCommon)
  public var name: String
  public var description: String
  /// JPEG or PNG, up to 10 MB.
  public var imageURL: Media
  /// Up to 3 items, each: JPEG or PNG, up to 20 MB.
  public var elementReferList: [Media]
  public var extra: Extra = [:]
  public init(name: String, description: String, imageURL: Media, elementReferList: [Media]) {
    self.name = name; self.description = description; self.imageURL = imageURL; self.elementReferList = elementReferList
  }
  public init(_ blank: Blank) { name = ""; description = ""; imageURL = ""; elementReferList = [] }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&name); field(&description); field(&imageURL); field(&elementReferList); field(&extra)
  }
}

extension KlingO3 {
  /// kling-o3/element · POST /openapi/v2/kling-elements-advanced
  ///
  /// Known from client code, not from documentation.
  public struct Element: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/kling-elements-advanced", output: .video)
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
    public var elementName: String
    /// Up to 100 characters. Known from client code, not from documentation.
    public var elementDescription: String
    /// Default `image_refer`. Known from client code, not from documentation.
    public var referenceType: ReferenceType
    /// A video, up to 200 MB. Known from client code, not from documentation.
    public var elementVideoList: Media?
    /// Known from client code, not from documentation.
    public var tagList: TagList?
    public var extra: Extra = [:]
    public init(
      elementName: String, elementDescription: String, referenceType: ReferenceType, elementVideoList: Media? = nil,
      tagList: TagList? = nil
    ) {
      self.elementName = elementName; self.elementDescription = elementDescription; self.referenceType = referenceType
      self.elementVideoList = elementVideoList; self.tagList = tagList
    }
    public init(_ blank: Blank) { elementName = ""; elementDescription = ""; referenceType = .video_refer }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&elementName); field(&elementDescription); field(&referenceType); field(&elementVideoList)
      field(&tagList); field(&extra)
    }
  }
}

extension KlingLipSync {
  /// kling-lip-sync/identify-face · POST /openapi/v2/kling-lip-sync/identify-face
  public struct IdentifyFace: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/kling-lip-sync/identify-face", output: .text)
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "videoUrl":{"type":"string","media":{"kind":"video","formats":["mp4","mov"],"maxBytes":104857600}},
      "videoId":{"type":"string"}}}
      """#, common: runningHubCommon)
    /// MP4 or MOV, up to 100 MB.
    public var videoURL: Media?
    public var videoID: String?
    public var extra: Extra = [:]
    public init(videoURL: Media? = nil, videoID: String? = nil) { self.videoURL = videoURL; self.videoID = videoID }
    public init(_ blank: Blank) {}
    public mutating func visit(_ field: inout FieldVisitor) { field(&videoURL); field(&videoID); field(&extra) }
  }

  /// kling-lip-sync/lip-sync-video · POST /openapi/v2/kling-lip-sync/lip-sync-video
  public struct LipSyncVideo: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/kling-lip-sync/lip-sync-video", output: .video)
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
    public var sessionID: String
    public var faceID: String
    public var audioID: String?
    /// MP3, WAV or M4A, up to 5 MB.
    public var audioURL: Media?
    /// At least 0.
    public var soundStartTime: Int
    public var soundEndTime: Int
    /// At least 0.
    public var soundInsertTime: Int
    /// 0 to 2, default 1.
    public var soundVolume: Double?
    /// 0 to 2, default 1.
    public var originalAudioVolume: Double?
    public var extra: Extra = [:]
    public init(
      sessionID: String, faceID: String, soundStartTime: Int, soundEndTime: Int, soundInsertTime: Int,
      audioID: String? = nil, audioURL: Media? = nil, soundVolume: Double? = nil, originalAudioVolume: Double? = nil
    ) {
      self.sessionID = sessionID; self.faceID = faceID; self.soundStartTime = soundStartTime
      self.soundEndTime = soundEndTime; self.soundInsertTime = soundInsertTime; self.audioID = audioID
      self.audioURL = audioURL; self.soundVolume = soundVolume; self.originalAudioVolume = originalAudioVolume
    }
    public init(_ blank: Blank) {
      sessionID = ""; faceID = ""; soundStartTime = 0; soundEndTime = 0; soundInsertTime = 0
    }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&sessionID); field(&faceID); field(&audioID); field(&audioURL); field(&soundStartTime)
      field(&soundEndTime); field(&soundInsertTime); field(&soundVolume); field(&originalAudioVolume); field(&extra)
    }
  }

  /// kling-lip-sync/tts · POST /openapi/v2/kling-lip-sync/tts
  public struct TTS: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/kling-lip-sync/tts", output: .text)
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
    public var text: String
    /// Default `genshin_klee2`.
    public var voiceID: VoiceID
    /// Default `zh`.
    public var voiceLanguage: VoiceLanguage
    /// 0.8 to 2, in steps of 0.1, default 1. Step inferred.
    public var voiceSpeed: Double?
    public var extra: Extra = [:]
    public init(text: String, voiceID: VoiceID, voiceLanguage: VoiceLanguage, voiceSpeed: Double? = nil) {
      self.text = text; self.voiceID = voiceID; self.voiceLanguage = voiceLanguage; self.voiceSpeed = voiceSpeed
    }
    public init(_ blank: Blank) { text = ""; voiceID = .genshin_vindi2; voiceLanguage = .zh }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&text); field(&voiceID); field(&voiceLanguage); field(&voiceSpeed); field(&extra)
    }
  }
}

extension KlingV2AIAvatarPro {
  /// kling-v2-ai-avatar-pro/image-audio-to-video · POST /openapi/v2/kling-v2-ai-avatar-pro/image-audio-to-video
  public struct ImageAudioToVideo: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/kling-v2-ai-avatar-pro/image-audio-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["imageUrl","audioUrl"],"properties":{
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":10485760}},
      "audioUrl":{"type":"string","media":{"kind":"audio","formats":["mp3","wav","m4a"],"maxBytes":20971520}},
      "prompt":{"type":"string","maxLength":2048}}}
      """#, common: runningHubCommon)
    /// JPEG, PNG or WEBP, up to 10 MB.
    public var imageURL: Media
    /// MP3, WAV or M4A, up to 20 MB.
    public var audioURL: Media
    /// Up to 2,048 characters.
    public var prompt: String?
    public var extra: Extra = [:]
    public init(imageURL: Media, audioURL: Media, prompt: String? = nil) {
      self.imageURL = imageURL; self.audioURL = audioURL; self.prompt = prompt
    }
    public init(_ blank: Blank) { imageURL = ""; audioURL = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&imageURL); field(&audioURL); field(&prompt); field(&extra)
    }
  }
}

extension KlingV2AIAvatarStandard {
  /// kling-v2-ai-avatar-standard/image-audio-to-video · POST /openapi/v2/kling-v2-ai-avatar-standard/image-audio-to-video
  public struct ImageAudioToVideo: ModelRequest {
    public static let operation = Operation("POST", "/openapi/v2/kling-v2-ai-avatar-standard/image-audio-to-video", output: .video)
    public static let validator = Validator(#"""
      {"type":"object","required":["imageUrl","audioUrl"],"properties":{
      "imageUrl":{"type":"string","media":{"kind":"image","formats":["jpeg","png","webp"],"maxBytes":10485760}},
      "audioUrl":{"type":"string","media":{"kind":"audio","formats":["mp3","wav","m4a"],"maxBytes":20971520}},
      "prompt":{"type":"string","maxLength":2048}}}
      """#, common: runningHubCommon)
    /// JPEG, PNG or WEBP, up to 10 MB.
    public var imageURL: Media
    /// MP3, WAV or M4A, up to 20 MB.
    public var audioURL: Media
    /// Up to 2,048 characters.
    public var prompt: String?
    public var extra: Extra = [:]
    public init(imageURL: Media, audioURL: Media, prompt: String? = nil) {
      self.imageURL = imageURL; self.audioURL = audioURL; self.prompt = prompt
    }
    public init(_ blank: Blank) { imageURL = ""; audioURL = "" }
    public mutating func visit(_ field: inout FieldVisitor) {
      field(&imageURL); field(&audioURL); field(&prompt); field(&extra)
    }
  }
}

/// kling-v3.0-4k-image-to-video · POST /openapi/v2/kling-v3-4k/image-to-video
public struct KlingV3_0_4KImageToVideo: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/kling-v3-4k/image-to-video", output: .video)
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
  public var imageURL: Media
  /// Up to 2,500 characters.
  public var prompt: String?
  public var negativePrompt: String?
  /// JPEG or PNG, up to 30 MB.
  public var endImageURL: Media?
  /// 3 to 15, default 5.
  public var duration: Int
  /// 0 to 1, in steps of 0.01, default 0.5. Step inferred.
  public var cfgScale: Double?
  /// Default `false`.
  public var sound: Bool?
  /// Default `customize`.
  public var shotType: ShotType?
  /// Default `false`.
  public var multiShot: Bool?
  public var extra: Extra = [:]
  public init(
    imageURL: Media, duration: Int, prompt: String? = nil, negativePrompt: String? = nil, endImageURL: Media? = nil,
    cfgScale: Double? = nil, sound: Bool? = nil, shotType: ShotType? = nil, multiShot: Bool? = nil
  ) {
    self.imageURL = imageURL; self.duration = duration; self.prompt = prompt; self.negativePrompt = negativePrompt
    self.endImageURL = endImageURL; self.cfgScale = cfgScale; self.sound = sound; self.shotType = shotType
    self.multiShot = multiShot
  }
  public init(_ blank: Blank) { imageURL = ""; duration = 0 }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&imageURL); field(&prompt); field(&negativePrompt); field(&endImageURL); field(&duration); field(&cfgScale)
    field(&sound); field(&shotType); field(&multiShot); field(&extra)
  }
}

/// kling-v3.0-4k-motion-control · POST /openapi/v2/kling-v3.0-4k/motion-control
///
/// Incomplete: not every field is known; ``extra`` takes the others.
public struct KlingV3_0_4KMotionControl: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/kling-v3.0-4k/motion-control", output: .video)
  public static let validator = Validator(#"""
    {"type":"object"}
    """#, common: runningHubCommon)
  public var extra: Extra = [:]
  public init() {}
  public init(_ blank: Blank) {}
  public mutating func visit(_ field: inout FieldVisitor) { field(&extra) }
}

/// kling-v3-4k-text-to-video · POST /openapi/v2/kling-v3-4k/text-to-video
public struct KlingV3_4KTextToVideo: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/kling-v3-4k/text-to-video", output: .video)
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
  public var prompt: String
  /// Up to 2,500 characters.
  public var negativePrompt: String?
  /// Default `5`.
  public var duration: Duration
  /// Default `16:9`.
  public var aspectRatio: AspectRatio?
  /// 0 to 1, in steps of 0.1, default 0.5. Step inferred.
  public var cfgScale: Double?
  /// Default `false`.
  public var sound: Bool?
  /// Default `customize`.
  public var shotType: ShotType?
  /// Default `false`.
  public var multiShot: Bool?
  public var extra: Extra = [:]
  public init(
    prompt: String, duration: Duration, negativePrompt: String? = nil, aspectRatio: AspectRatio? = nil,
    cfgScale: Double? = nil, sound: Bool? = nil, shotType: ShotType? = nil, multiShot: Bool? = nil
  ) {
    self.prompt = prompt; self.duration = duration; self.negativePrompt = negativePrompt
    self.aspectRatio = aspectRatio; self.cfgScale = cfgScale; self.sound = sound; self.shotType = shotType
    self.multiShot = multiShot
  }
  public init(_ blank: Blank) { prompt = ""; duration = .`3` }
  public mutating func visit(_ field: inout FieldVisitor) {
    field(&prompt); field(&negativePrompt); field(&duration); field(&aspectRatio); field(&cfgScale); field(&sound)
    field(&shotType); field(&multiShot); field(&extra)
  }
}
