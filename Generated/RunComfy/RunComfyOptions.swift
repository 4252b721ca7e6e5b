// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// The lists of options of all requests; those that several files need are here. Prefer `Request.Resolution` to these names.
public enum RunComfyOptions {
  public enum AspectRatio_10: String, ModelOption, CaseIterable {
    case `16:9`, `9:16`, `1:1`, `4:3`, `3:4`
  }
  public enum AspectRatio_11: String, ModelOption, CaseIterable {
    case `16:9`, `9:16`, `1:1`
  }
  public enum AspectRatio_7: String, ModelOption, CaseIterable {
    case `16:9`, `9:16`
  }
  public enum AudioSetting: String, ModelOption, CaseIterable {
    case auto, origin
  }
  public enum Duration: Int, ModelOption, CaseIterable {
    case `3` = 3, `4` = 4, `5` = 5, `6` = 6, `7` = 7, `8` = 8, `9` = 9, `10` = 10, `11` = 11, `12` = 12, `13` = 13,
    `14` = 14, `15` = 15
  }
  public enum ImageSize: String, ModelOption, CaseIterable {
    case square_hd, square, portrait_4_3, portrait_16_9, landscape_4_3, landscape_16_9
  }
  public enum OutputFormat_3: String, ModelOption, CaseIterable {
    case png, jpeg
  }
  public enum OutputFormat_5: String, ModelOption, CaseIterable {
    case png, jpeg, webp
  }
  public enum Resolution: String, ModelOption, CaseIterable {
    case `720P`, `1080P`
  }
  public enum Resolution_2: String, ModelOption, CaseIterable {
    case `720p`, `1080p`
  }
  public enum Resolution_5: String, ModelOption, CaseIterable {
    case `1K`, `2K`
  }
  public enum ShotType: String, ModelOption, CaseIterable {
    case customize
  }
  public enum ShotType_2: String, ModelOption, CaseIterable {
    case intelligent, customize
  }
  public enum ShotType_3: String, ModelOption, CaseIterable {
    case customize, intelligent
  }
}
