// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// The lists of options that several requests share. Each request has them under a short name too, such as
/// `Clip.Resolution`.
public nonisolated enum RunningHubOptions {
  public nonisolated enum AspectRatio_11: ModelOption {
    case `16:9`, `4:3`, `1:1`, `3:4`, `9:16`, `2:3`, `3:2`, `21:9`
    public static var _rawValues: StaticString { "|16:9|4:3|1:1|3:4|9:16|2:3|3:2|21:9" }
  }
  public nonisolated enum AspectRatio_13: ModelOption {
    case `16:9`, `4:3`, `1:1`, `3:4`, `9:16`
    public static var _rawValues: StaticString { "|16:9|4:3|1:1|3:4|9:16" }
  }
  public nonisolated enum AspectRatio_2: ModelOption {
    case `16:9`, `9:16`, `1:1`, `4:3`, `3:4`
    public static var _rawValues: StaticString { "|16:9|9:16|1:1|4:3|3:4" }
  }
  public nonisolated enum AspectRatio_25: ModelOption {
    case `1:1`, `3:4`, `4:3`, `9:16`, `16:9`, `2:3`, `3:2`, custom, auto
    public static var _rawValues: StaticString { "|1|2|3|4|5|6|7|8|9" }
    public static var _labels: StaticString { "|1:1|3:4|4:3|9:16|16:9|2:3|3:2|custom|auto" }
  }
  public nonisolated enum AspectRatio_26: ModelOption {
    case `1:1`, `3:4`, `4:3`, `9:16`, `16:9`, `2:3`, `3:2`, custom
    public static var _rawValues: StaticString { "|1|2|3|4|5|6|7|8" }
    public static var _labels: StaticString { "|1:1|3:4|4:3|9:16|16:9|2:3|3:2|custom" }
  }
  public nonisolated enum AspectRatio_27: ModelOption {
    case `1:1`, `3:4`, `4:3`, `9:16`, `16:9`, `2:3`, `3:2`
    public static var _rawValues: StaticString { "|1|2|3|4|5|6|7" }
    public static var _labels: StaticString { "|1:1|3:4|4:3|9:16|16:9|2:3|3:2" }
  }
  public nonisolated enum AspectRatio_32: ModelOption {
    case `9:16`, `16:9`
    public static var _rawValues: StaticString { "|9:16|16:9" }
  }
  public nonisolated enum AspectRatio_37: ModelOption {
    case `16:9`, `9:16`, `4:3`, `3:4`, `1:1`
    public static var _rawValues: StaticString { "|16:9|9:16|4:3|3:4|1:1" }
  }
  public nonisolated enum AspectRatio_6: ModelOption {
    case `16:9`, `9:16`
    public static var _rawValues: StaticString { "|16:9|9:16" }
  }
  public nonisolated enum AspectRatio_7: ModelOption {
    case `1:1`, `16:9`, `9:16`
    public static var _rawValues: StaticString { "|1:1|16:9|9:16" }
  }
  public nonisolated enum AspectRatio_8: ModelOption {
    case `16:9`, `9:16`, `1:1`
    public static var _rawValues: StaticString { "|16:9|9:16|1:1" }
  }
  public nonisolated enum CharacterOrientation: ModelOption {
    case image, video
    public static var _rawValues: StaticString { "|image|video" }
  }
  public nonisolated enum ConversionSlots: ModelOption {
    case all, firstFrameUrl, lastFrameUrl
    public static var _rawValues: StaticString { "|all|firstFrameUrl|lastFrameUrl" }
  }
  public nonisolated enum ConversionSlots_2: ModelOption {
    case all, image1, image2, image3, image4, image5, image6, image7, image8, image9, video1, video2, video3
    public static var _rawValues: StaticString {
      """
      |all|image1|image2|image3|image4|image5|image6|image7|image8|image9|video1|video2|video3
      """
    }
  }
  public nonisolated enum Duration: ModelOption {
    case `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`
    public static var _rawValues: StaticString { "|3|4|5|6|7|8|9|10|11|12|13|14|15" }
  }
  public nonisolated enum Duration_10: ModelOption {
    case `6`, `10`
    public static var _rawValues: StaticString { "|6|10" }
  }
  public nonisolated enum Duration_13: ModelOption {
    case `5`, `8`, `10`
    public static var _rawValues: StaticString { "|5|8|10" }
  }
  public nonisolated enum Duration_18: ModelOption {
    case `4`, `6`, `8`
    public static var _rawValues: StaticString { "|4|6|8" }
  }
  public nonisolated enum Duration_19: ModelOption {
    case `8`
    public static var _rawValues: StaticString { "|8" }
  }
  public nonisolated enum Duration_2: ModelOption {
    case `5`, `10`
    public static var _rawValues: StaticString { "|5|10" }
  }
  public nonisolated enum Duration_23: ModelOption {
    case `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`
    public static var _rawValues: StaticString { "|1|2|3|4|5|6|7|8|9|10" }
  }
  public nonisolated enum Duration_24: ModelOption {
    case `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`
    public static var _rawValues: StaticString { "|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16" }
  }
  public nonisolated enum Duration_3: ModelOption {
    case `5`, `10`, `15`
    public static var _rawValues: StaticString { "|5|10|15" }
  }
  public nonisolated enum Duration_4: ModelOption {
    case `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`
    public static var _rawValues: StaticString { "|2|3|4|5|6|7|8|9|10|11|12|13|14|15" }
  }
  public nonisolated enum Duration_5: ModelOption {
    case `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`
    public static var _rawValues: StaticString { "|2|3|4|5|6|7|8|9|10" }
  }
  public nonisolated enum Duration_7: ModelOption {
    case `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`
    public static var _rawValues: StaticString { "|4|5|6|7|8|9|10|11|12|13|14|15" }
  }
  public nonisolated enum Duration_8: ModelOption {
    case `-1`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`
    public static var _rawValues: StaticString { "|-1|4|5|6|7|8|9|10|11|12|13|14|15" }
  }
  public nonisolated enum GenerateAudioSwitch: ModelOption {
    case `true`, `false`
    public static var _rawValues: StaticString { "|true|false" }
  }
  public nonisolated enum MovementAmplitude: ModelOption {
    case auto, small, medium, large
    public static var _rawValues: StaticString { "|auto|small|medium|large" }
  }
  public nonisolated enum OutputFormat: ModelOption {
    case jpeg, png
    public static var _rawValues: StaticString { "|jpeg|png" }
  }
  public nonisolated enum Ratio: ModelOption {
    case adaptive, `16:9`, `4:3`, `1:1`, `3:4`, `9:16`, `21:9`
    public static var _rawValues: StaticString { "|adaptive|16:9|4:3|1:1|3:4|9:16|21:9" }
  }
  public nonisolated enum Resolution: ModelOption {
    case `720p`, `1080p`
    public static var _rawValues: StaticString { "|720p|1080p" }
  }
  public nonisolated enum Resolution_15: ModelOption {
    case `360p`, `540p`, `720p`, `1080p`
    public static var _rawValues: StaticString { "|360p|540p|720p|1080p" }
  }
  public nonisolated enum Resolution_16: ModelOption {
    case `1k`, `2k`, `4k`
    public static var _rawValues: StaticString { "|1k|2k|4k" }
  }
  public nonisolated enum Resolution_19: ModelOption {
    case `720p`, `480p`
    public static var _rawValues: StaticString { "|720p|480p" }
  }
  public nonisolated enum Resolution_2: ModelOption {
    case `480p`, `720p`, `1080p`
    public static var _rawValues: StaticString { "|480p|720p|1080p" }
  }
  public nonisolated enum Resolution_20: ModelOption {
    case `480p`, `720p`
    public static var _rawValues: StaticString { "|480p|720p" }
  }
  public nonisolated enum Resolution_28: ModelOption {
    case `540p`, `720p`, `1080p`
    public static var _rawValues: StaticString { "|540p|720p|1080p" }
  }
  public nonisolated enum Resolution_30: ModelOption {
    case `1080p`
    public static var _rawValues: StaticString { "|1080p" }
  }
  public nonisolated enum Resolution_5: ModelOption {
    case `480p`, `720p`, `1080p`, `2k`, `4k`
    public static var _rawValues: StaticString { "|480p|720p|1080p|2k|4k" }
  }
  public nonisolated enum Resolution_6: ModelOption {
    case `480p`, `720p`, native1080p, `1080p`, `2k`, `4k`
    public static var _rawValues: StaticString { "|480p|720p|native1080p|1080p|2k|4k" }
  }
  public nonisolated enum Resolution_7: ModelOption {
    case empty, `1k`, `2k`
    public static var _rawValues: StaticString { "|empty|1k|2k" }
  }
  public nonisolated enum Resolution_8: ModelOption {
    case `720p`, `1080p`, `4k`
    public static var _rawValues: StaticString { "|720p|1080p|4k" }
  }
  public nonisolated enum ShotType: ModelOption {
    case single, multi
    public static var _rawValues: StaticString { "|single|multi" }
  }
  public nonisolated enum ShotType_2: ModelOption {
    case customize, intelligence
    public static var _rawValues: StaticString { "|customize|intelligence" }
  }
  public nonisolated enum ThinkingType: ModelOption {
    case auto, enabled, disabled
    public static var _rawValues: StaticString { "|auto|enabled|disabled" }
  }
}
