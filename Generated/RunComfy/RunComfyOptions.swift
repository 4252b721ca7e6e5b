// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// The lists of options that several requests share. Each request has them under a short name too, such as
/// `Clip.Resolution`.
public nonisolated enum RunComfyOptions {
  public nonisolated enum AspectRatio_16x9_4x3_1x1_3x4_and4More: ModelOption {
    case `16:9`, `4:3`, `1:1`, `3:4`, `9:16`, `2:3`, `3:2`, `21:9`
    public static var _texts: _OptionTexts { "|16:9|4:3|1:1|3:4|9:16|2:3|3:2|21:9" }
  }
  public nonisolated enum AspectRatio_16x9_9x16: ModelOption {
    case `16:9`, `9:16`
    public static var _texts: _OptionTexts { "|16:9|9:16" }
  }
  public nonisolated enum AspectRatio_16x9_9x16_1x1: ModelOption {
    case `16:9`, `9:16`, `1:1`
    public static var _texts: _OptionTexts { "|16:9|9:16|1:1" }
  }
  public nonisolated enum AspectRatio_16x9_9x16_1x1_4x3_3x4: ModelOption {
    case `16:9`, `9:16`, `1:1`, `4:3`, `3:4`
    public static var _texts: _OptionTexts { "|16:9|9:16|1:1|4:3|3:4" }
  }
  public nonisolated enum AspectRatio_21x9_16x9_4x3_1x1_and2More: ModelOption {
    case `21:9`, `16:9`, `4:3`, `1:1`, `3:4`, `9:16`
    public static var _texts: _OptionTexts { "|21:9|16:9|4:3|1:1|3:4|9:16" }
  }
  public nonisolated enum AspectRatio_Adaptive_16x9_9x16_1x1_and2More: ModelOption {
    case adaptive, `16:9`, `9:16`, `1:1`, `4:3`, `3:4`
    public static var _texts: _OptionTexts { "|adaptive|16:9|9:16|1:1|4:3|3:4" }
  }
  public nonisolated enum AspectRatio_Adaptive_16x9_9x16_4x3_and3More: ModelOption {
    case adaptive, `16:9`, `9:16`, `4:3`, `3:4`, `1:1`, `21:9`
    public static var _texts: _OptionTexts { "|adaptive|16:9|9:16|4:3|3:4|1:1|21:9" }
  }
  public nonisolated enum AspectRatio_Adaptive_21x9_16x9_4x3_and3More: ModelOption {
    case adaptive, `21:9`, `16:9`, `4:3`, `1:1`, `3:4`, `9:16`
    public static var _texts: _OptionTexts { "|adaptive|21:9|16:9|4:3|1:1|3:4|9:16" }
  }
  public nonisolated enum AspectRatio_Auto_16x9_9x16: ModelOption {
    case auto, `16:9`, `9:16`
    public static var _texts: _OptionTexts { "|auto|16:9|9:16" }
  }
  public nonisolated enum AudioSetting_Auto_Origin: ModelOption {
    case auto, origin
    public static var _texts: _OptionTexts { "|auto|origin" }
  }
  public nonisolated enum CameraMotion_DollyIn_DollyOut_DollyLeft_DollyRight_and4More: ModelOption {
    case dolly_in, dolly_out, dolly_left, dolly_right, jib_up, jib_down, `static`, focus_shift
    public static var _texts: _OptionTexts {
      "|dolly_in|dolly_out|dolly_left|dolly_right|jib_up|jib_down|static|focus_shift"
    }
  }
  public nonisolated enum Duration_3to15: Int, NumberOption {
    case `3` = 3, `4` = 4, `5` = 5, `6` = 6, `7` = 7, `8` = 8, `9` = 9, `10` = 10, `11` = 11, `12` = 12, `13` = 13,
    `14` = 14, `15` = 15
  }
  public nonisolated enum Duration_Auto_6_8_10: ModelOption {
    case auto, `6`, `8`, `10`
    public static var _texts: _OptionTexts { "|auto|6|8|10" }
  }
  public nonisolated enum Duration_Auto_6_8_10_and5More: ModelOption {
    case auto, `6`, `8`, `10`, `12`, `14`, `16`, `18`, `20`
    public static var _texts: _OptionTexts { "|auto|6|8|10|12|14|16|18|20" }
  }
  public nonisolated enum FPS_24_25_48_50: Int, NumberOption {
    case `24` = 24, `25` = 25, `48` = 48, `50` = 50
  }
  public nonisolated enum FPS_24_25_50: Int, NumberOption {
    case `24` = 24, `25` = 25, `50` = 50
  }
  public nonisolated enum ImageSize_SquareHd_Square_Portrait43_Portrait169_and2More: ModelOption {
    case square_hd, square, portrait_4_3, portrait_16_9, landscape_4_3, landscape_16_9
    public static var _texts: _OptionTexts {
      "|square_hd|square|portrait_4_3|portrait_16_9|landscape_4_3|landscape_16_9"
    }
  }
  public nonisolated enum OutputFormat_Png_Jpeg: ModelOption {
    case png, jpeg
    public static var _texts: _OptionTexts { "|png|jpeg" }
  }
  public nonisolated enum OutputFormat_Png_Jpeg_Webp: ModelOption {
    case png, jpeg, webp
    public static var _texts: _OptionTexts { "|png|jpeg|webp" }
  }
  public nonisolated enum Resolution_1K_2K: ModelOption {
    case `1K`, `2K`
    public static var _texts: _OptionTexts { "|1K|2K" }
  }
  public nonisolated enum Resolution_1k_2k_4k: ModelOption {
    case `1k`, `2k`, `4k`
    public static var _texts: _OptionTexts { "|1k|2k|4k" }
  }
  public nonisolated enum Resolution_360p_540p_720p_1080p: ModelOption {
    case `360p`, `540p`, `720p`, `1080p`
    public static var _texts: _OptionTexts { "|360p|540p|720p|1080p" }
  }
  public nonisolated enum Resolution_480p_720p: ModelOption {
    case `480p`, `720p`
    public static var _texts: _OptionTexts { "|480p|720p" }
  }
  public nonisolated enum Resolution_480p_720p_1080p: ModelOption {
    case `480p`, `720p`, `1080p`
    public static var _texts: _OptionTexts { "|480p|720p|1080p" }
  }
  public nonisolated enum Resolution_480p_768p: ModelOption {
    case `480p`, `768p`
    public static var _texts: _OptionTexts { "|480p|768p" }
  }
  public nonisolated enum Resolution_720P_1080P: ModelOption {
    case `720P`, `1080P`
    public static var _texts: _OptionTexts { "|720P|1080P" }
  }
  public nonisolated enum Resolution_720p_1080p: ModelOption {
    case `720p`, `1080p`
    public static var _texts: _OptionTexts { "|720p|1080p" }
  }
  public nonisolated enum Resolution_720p_1080p_1440p_2160p: ModelOption {
    case `720p`, `1080p`, `1440p`, `2160p`
    public static var _texts: _OptionTexts { "|720p|1080p|1440p|2160p" }
  }
  public nonisolated enum ShotType_Customize: ModelOption {
    case customize
    public static var _texts: _OptionTexts { "|customize" }
  }
  public nonisolated enum ShotType_Customize_Intelligent: ModelOption {
    case customize, intelligent
    public static var _texts: _OptionTexts { "|customize|intelligent" }
  }
  public nonisolated enum ShotType_Intelligent_Customize: ModelOption {
    case intelligent, customize
    public static var _texts: _OptionTexts { "|intelligent|customize" }
  }
}
