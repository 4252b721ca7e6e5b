// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// The lists of options of all requests; those that several files need are here. Prefer `Request.Resolution` to these names.
public enum RunningHubOptions {
  public enum AspectRatio_11: String, ModelOption, CaseIterable {
    case `16:9`, `4:3`, `1:1`, `3:4`, `9:16`, `2:3`, `3:2`, `21:9`
  }
  public enum AspectRatio_13: String, ModelOption, CaseIterable {
    case `16:9`, `4:3`, `1:1`, `3:4`, `9:16`
  }
  public enum AspectRatio_2: String, ModelOption, CaseIterable {
    case `16:9`, `9:16`, `1:1`, `4:3`, `3:4`
  }
  public enum AspectRatio_25: String, ModelOption, CaseIterable {
    case `1:1` = "1", `3:4` = "2", `4:3` = "3", `9:16` = "4", `16:9` = "5", `2:3` = "6", `3:2` = "7", custom = "8",
    auto = "9"
  }
  public enum AspectRatio_26: String, ModelOption, CaseIterable {
    case `1:1` = "1", `3:4` = "2", `4:3` = "3", `9:16` = "4", `16:9` = "5", `2:3` = "6", `3:2` = "7", custom = "8"
  }
  public enum AspectRatio_27: String, ModelOption, CaseIterable {
    case `1:1` = "1", `3:4` = "2", `4:3` = "3", `9:16` = "4", `16:9` = "5", `2:3` = "6", `3:2` = "7"
  }
  public enum AspectRatio_32: String, ModelOption, CaseIterable {
    case `9:16`, `16:9`
  }
  public enum AspectRatio_37: String, ModelOption, CaseIterable {
    case `16:9`, `9:16`, `4:3`, `3:4`, `1:1`
  }
  public enum AspectRatio_6: String, ModelOption, CaseIterable {
    case `16:9`, `9:16`
  }
  public enum AspectRatio_7: String, ModelOption, CaseIterable {
    case `1:1`, `16:9`, `9:16`
  }
  public enum AspectRatio_8: String, ModelOption, CaseIterable {
    case `16:9`, `9:16`, `1:1`
  }
  public enum CharacterOrientation: String, ModelOption, CaseIterable {
    case image, video
  }
  public enum ConversionSlots: String, ModelOption, CaseIterable {
    case all, firstFrameUrl, lastFrameUrl
  }
  public enum ConversionSlots_2: String, ModelOption, CaseIterable {
    case all, image1, image2, image3, image4, image5, image6, image7, image8, image9, video1, video2, video3
  }
  public enum Duration: String, ModelOption, CaseIterable {
    case `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`
  }
  public enum Duration_10: String, ModelOption, CaseIterable {
    case `6`, `10`
  }
  public enum Duration_13: String, ModelOption, CaseIterable {
    case `5`, `8`, `10`
  }
  public enum Duration_18: String, ModelOption, CaseIterable {
    case `4`, `6`, `8`
  }
  public enum Duration_19: String, ModelOption, CaseIterable {
    case `8`
  }
  public enum Duration_2: String, ModelOption, CaseIterable {
    case `5`, `10`
  }
  public enum Duration_23: String, ModelOption, CaseIterable {
    case `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`
  }
  public enum Duration_24: String, ModelOption, CaseIterable {
    case `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`
  }
  public enum Duration_3: String, ModelOption, CaseIterable {
    case `5`, `10`, `15`
  }
  public enum Duration_4: String, ModelOption, CaseIterable {
    case `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`
  }
  public enum Duration_5: String, ModelOption, CaseIterable {
    case `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`
  }
  public enum Duration_7: String, ModelOption, CaseIterable {
    case `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`
  }
  public enum Duration_8: String, ModelOption, CaseIterable {
    case `-1`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`
  }
  public enum GenerateAudioSwitch: String, ModelOption, CaseIterable {
    case `true`, `false`
  }
  public enum MovementAmplitude: String, ModelOption, CaseIterable {
    case auto, small, medium, large
  }
  public enum OutputFormat: String, ModelOption, CaseIterable {
    case jpeg, png
  }
  public enum Ratio: String, ModelOption, CaseIterable {
    case adaptive, `16:9`, `4:3`, `1:1`, `3:4`, `9:16`, `21:9`
  }
  public enum Resolution: String, ModelOption, CaseIterable {
    case `720p`, `1080p`
  }
  public enum Resolution_15: String, ModelOption, CaseIterable {
    case `360p`, `540p`, `720p`, `1080p`
  }
  public enum Resolution_16: String, ModelOption, CaseIterable {
    case `1k`, `2k`, `4k`
  }
  public enum Resolution_19: String, ModelOption, CaseIterable {
    case `720p`, `480p`
  }
  public enum Resolution_2: String, ModelOption, CaseIterable {
    case `480p`, `720p`, `1080p`
  }
  public enum Resolution_20: String, ModelOption, CaseIterable {
    case `480p`, `720p`
  }
  public enum Resolution_28: String, ModelOption, CaseIterable {
    case `540p`, `720p`, `1080p`
  }
  public enum Resolution_30: String, ModelOption, CaseIterable {
    case `1080p`
  }
  public enum Resolution_5: String, ModelOption, CaseIterable {
    case `480p`, `720p`, `1080p`, `2k`, `4k`
  }
  public enum Resolution_6: String, ModelOption, CaseIterable {
    case `480p`, `720p`, native1080p, `1080p`, `2k`, `4k`
  }
  public enum Resolution_7: String, ModelOption, CaseIterable {
    case empty, `1k`, `2k`
  }
  public enum Resolution_8: String, ModelOption, CaseIterable {
    case `720p`, `1080p`, `4k`
  }
  public enum ShotType: String, ModelOption, CaseIterable {
    case single, multi
  }
  public enum ShotType_2: String, ModelOption, CaseIterable {
    case customize, intelligence
  }
  public enum ThinkingType: String, ModelOption, CaseIterable {
    case auto, enabled, disabled
  }
}
