// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// The lists of options that several requests share. Each request has them under a short name too, such as
/// `Clip.Resolution`.
public nonisolated enum RunningHubOptions {
  public nonisolated enum AspectRatio_16x9_4x3_1x1_3x4_9x16: ModelOption {
    case `16:9`, `4:3`, `1:1`, `3:4`, `9:16`
    public static var _texts: _OptionTexts { "|16:9|4:3|1:1|3:4|9:16" }
  }
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
  public nonisolated enum AspectRatio_1x1_16x9_9x16: ModelOption {
    case `1:1`, `16:9`, `9:16`
    public static var _texts: _OptionTexts { "|1:1|16:9|9:16" }
  }
  public nonisolated enum AspectRatio_1x1_3x4_4x3_9x16_and3More: ModelOption {
    case `1:1`, `3:4`, `4:3`, `9:16`, `16:9`, `2:3`, `3:2`
    public static var _texts: _OptionTexts { _OptionTexts("|1|2|3|4|5|6|7", labels: "|1:1|3:4|4:3|9:16|16:9|2:3|3:2") }
  }
  public nonisolated enum AspectRatio_1x1_3x4_4x3_9x16_and4More: ModelOption {
    case `1:1`, `3:4`, `4:3`, `9:16`, `16:9`, `2:3`, `3:2`, custom
    public static var _texts: _OptionTexts {
      _OptionTexts("|1|2|3|4|5|6|7|8", labels: "|1:1|3:4|4:3|9:16|16:9|2:3|3:2|custom")
    }
  }
  public nonisolated enum AspectRatio_1x1_3x4_4x3_9x16_and5More: ModelOption {
    case `1:1`, `3:4`, `4:3`, `9:16`, `16:9`, `2:3`, `3:2`, custom, auto
    public static var _texts: _OptionTexts {
      _OptionTexts("|1|2|3|4|5|6|7|8|9", labels: "|1:1|3:4|4:3|9:16|16:9|2:3|3:2|custom|auto")
    }
  }
  public nonisolated enum AspectRatio_9x16_16x9: ModelOption {
    case `9:16`, `16:9`
    public static var _texts: _OptionTexts { "|9:16|16:9" }
  }
  public nonisolated enum CharacterOrientation_Image_Video: ModelOption {
    case image, video
    public static var _texts: _OptionTexts { "|image|video" }
  }
  public nonisolated enum ConversionSlots_All_FirstFrameUrl_LastFrameUrl: ModelOption {
    case all, firstFrameUrl, lastFrameUrl
    public static var _texts: _OptionTexts { "|all|firstFrameUrl|lastFrameUrl" }
  }
  public nonisolated enum ConversionSlots_All_Image1_Image2_Image3_and9More: ModelOption {
    case all, image1, image2, image3, image4, image5, image6, image7, image8, image9, video1, video2, video3
    public static var _texts: _OptionTexts {
      "|all|image1|image2|image3|image4|image5|image6|image7|image8|image9|video1|video2|video3"
    }
  }
  public nonisolated enum Duration_2to10: ModelOption {
    case `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`
    public static var _texts: _OptionTexts { "|2|3|4|5|6|7|8|9|10" }
  }
  public nonisolated enum Duration_2to15: ModelOption {
    case `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`
    public static var _texts: _OptionTexts { "|2|3|4|5|6|7|8|9|10|11|12|13|14|15" }
  }
  public nonisolated enum Duration_3to15: ModelOption {
    case `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`
    public static var _texts: _OptionTexts { "|3|4|5|6|7|8|9|10|11|12|13|14|15" }
  }
  public nonisolated enum Duration_4_6_8: ModelOption {
    case `4`, `6`, `8`
    public static var _texts: _OptionTexts { "|4|6|8" }
  }
  public nonisolated enum Duration_4to15: ModelOption {
    case `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`
    public static var _texts: _OptionTexts { "|4|5|6|7|8|9|10|11|12|13|14|15" }
  }
  public nonisolated enum Duration_5_10: ModelOption {
    case `5`, `10`
    public static var _texts: _OptionTexts { "|5|10" }
  }
  public nonisolated enum Duration_5_10_15: ModelOption {
    case `5`, `10`, `15`
    public static var _texts: _OptionTexts { "|5|10|15" }
  }
  public nonisolated enum Duration_5_8_10: ModelOption {
    case `5`, `8`, `10`
    public static var _texts: _OptionTexts { "|5|8|10" }
  }
  public nonisolated enum Duration_6_10: ModelOption {
    case `6`, `10`
    public static var _texts: _OptionTexts { "|6|10" }
  }
  public nonisolated enum Duration_8: ModelOption {
    case `8`
    public static var _texts: _OptionTexts { "|8" }
  }
  public nonisolated enum Duration_minus1_4_5_6_and9More: ModelOption {
    case `-1`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`
    public static var _texts: _OptionTexts { "|-1|4|5|6|7|8|9|10|11|12|13|14|15" }
  }
  public nonisolated enum GenerateAudioSwitch_True_False: ModelOption {
    case `true`, `false`
    public static var _texts: _OptionTexts { "|true|false" }
  }
  public nonisolated enum OutputFormat_Jpeg_Png: ModelOption {
    case jpeg, png
    public static var _texts: _OptionTexts { "|jpeg|png" }
  }
  public nonisolated enum Ratio_Adaptive_16x9_4x3_1x1_and3More: ModelOption {
    case adaptive, `16:9`, `4:3`, `1:1`, `3:4`, `9:16`, `21:9`
    public static var _texts: _OptionTexts { "|adaptive|16:9|4:3|1:1|3:4|9:16|21:9" }
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
  public nonisolated enum Resolution_480p_720p_1080p_2k_4k: ModelOption {
    case `480p`, `720p`, `1080p`, `2k`, `4k`
    public static var _texts: _OptionTexts { "|480p|720p|1080p|2k|4k" }
  }
  public nonisolated enum Resolution_480p_720p_Native1080p_1080p_and2More: ModelOption {
    case `480p`, `720p`, native1080p, `1080p`, `2k`, `4k`
    public static var _texts: _OptionTexts { "|480p|720p|native1080p|1080p|2k|4k" }
  }
  public nonisolated enum Resolution_720p_1080p: ModelOption {
    case `720p`, `1080p`
    public static var _texts: _OptionTexts { "|720p|1080p" }
  }
  public nonisolated enum Resolution_720p_1080p_4k: ModelOption {
    case `720p`, `1080p`, `4k`
    public static var _texts: _OptionTexts { "|720p|1080p|4k" }
  }
  public nonisolated enum Resolution_720p_480p: ModelOption {
    case `720p`, `480p`
    public static var _texts: _OptionTexts { "|720p|480p" }
  }
  public nonisolated enum Resolution_Empty_1k_2k: ModelOption {
    case empty, `1k`, `2k`
    public static var _texts: _OptionTexts { "|empty|1k|2k" }
  }
  public nonisolated enum ShotType_Customize_Intelligence: ModelOption {
    case customize, intelligence
    public static var _texts: _OptionTexts { "|customize|intelligence" }
  }
  public nonisolated enum TemplateID_Ca4e2a5b6ba3429aa32f_3939807298934776bcaa_Ffe89289a144441c8151_806e1cb898e343bd817c_and2More_647A: ModelOption {
    case ca4e2a5b6ba3429aa32f1b6ce8095e49, `3939807298934776bcaab866e5411234`, ffe89289a144441c8151b119d7a69912,
    `806e1cb898e343bd817cf601d73bdb05`, `98dc545610564969ac7ff547f40c98d2`, `0aa9c61ef52a42b58e554bcac588b80c`
    public static var _texts: _OptionTexts {
      """
        |ca4e2a5b6ba3429aa32f1b6ce8095e49|3939807298934776bcaab866e5411234|ffe89289a144441c8151b119d7a69912\
        |806e1cb898e343bd817cf601d73bdb05|98dc545610564969ac7ff547f40c98d2|0aa9c61ef52a42b58e554bcac588b80c
        """
    }
  }
  public nonisolated enum ThinkingType_Auto_Enabled_Disabled: ModelOption {
    case auto, enabled, disabled
    public static var _texts: _OptionTexts { "|auto|enabled|disabled" }
  }
}
