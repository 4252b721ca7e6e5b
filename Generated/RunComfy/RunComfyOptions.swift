// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// The lists of options that requests share. Each request names those it uses: prefer `Request.Resolution`.
public enum RunComfyOptions {
  public enum AspectRatio: String, ModelOption, CaseIterable {
    case auto, `21:9`, `2:1`, `16:9`, `4:3`, `1:1`, `3:4`, `9:16`
  }
  public enum AspectRatio_10: String, ModelOption, CaseIterable {
    case `16:9`, `9:16`, `1:1`, `4:3`, `3:4`
  }
  public enum AspectRatio_11: String, ModelOption, CaseIterable {
    case `16:9`, `9:16`, `1:1`
  }
  public enum AspectRatio_12: String, ModelOption, CaseIterable {
    case auto, `16:9`, `9:16`
  }
  public enum AspectRatio_13: String, ModelOption, CaseIterable {
    case adaptive, `21:9`, `16:9`, `4:3`, `1:1`, `3:4`, `9:16`
  }
  public enum AspectRatio_14: String, ModelOption, CaseIterable {
    case `21:9`, `16:9`, `4:3`, `1:1`, `3:4`, `9:16`
  }
  public enum AspectRatio_15: String, ModelOption, CaseIterable {
    case `21:9`, `16:9`, `4:3`, `1:1`, `3:4`, `9:16`, `9:21`
  }
  public enum AspectRatio_16: String, ModelOption, CaseIterable {
    case `1:1`, `3:2`, `2:3`, `3:4`, `4:3`, `4:5`, `5:4`, `9:16`, `16:9`, `21:9`, `2:1`, `1:2`, `3:1`, `1:3`, `9:21`
  }
  public enum AspectRatio_17: String, ModelOption, CaseIterable {
    case `1:1`, `3:2`, `2:3`, `3:4`, `4:3`, `4:5`, `5:4`, `9:16`, `16:9`, `21:9`
  }
  public enum AspectRatio_18: String, ModelOption, CaseIterable {
    case `16:9`, `4:3`, `1:1`, `3:4`, `9:16`, `2:3`, `3:2`, `21:9`
  }
  public enum AspectRatio_19: String, ModelOption, CaseIterable {
    case auto, `1:1`, `4:3`, `3:4`, `3:2`, `2:3`, `16:9`, `9:16`, `21:9`, `9:21`
  }
  public enum AspectRatio_2: String, ModelOption, CaseIterable {
    case `16:9`, `9:16`, `4:3`, `3:4`, `1:1`, `21:9`
  }
  public enum AspectRatio_20: String, ModelOption, CaseIterable {
    case `1:1`, `4:3`, `3:4`, `3:2`, `2:3`, `16:9`, `9:16`, `21:9`, `9:21`
  }
  public enum AspectRatio_21: String, ModelOption, CaseIterable {
    case `1:1`, `16:9`, `9:16`, `4:3`, `3:4`
  }
  public enum AspectRatio_22: String, ModelOption, CaseIterable {
    case adaptive, `16:9`, `9:16`, `1:1`, `4:3`, `3:4`
  }
  public enum AspectRatio_23: String, ModelOption, CaseIterable {
    case `16:9`, `9:16`, `1:1`, `4:3`, `3:4`, adaptive
  }
  public enum AspectRatio_3: String, ModelOption, CaseIterable {
    case adaptive, `16:9`, `9:16`, `4:3`, `3:4`, `1:1`, `21:9`
  }
  public enum AspectRatio_4: String, ModelOption, CaseIterable {
    case `16:9`, `9:16`, `1:1`, `4:3`, `3:4`, `21:9`, adaptive
  }
  public enum AspectRatio_5: String, ModelOption, CaseIterable {
    case auto, `1:1`, `4:3`, `3:4`, `16:9`, `9:16`, `2:3`, `3:2`, `21:9`
  }
  public enum AspectRatio_6: String, ModelOption, CaseIterable {
    case `1:1`, `4:3`, `3:4`, `16:9`, `9:16`, `2:3`, `3:2`, `21:9`
  }
  public enum AspectRatio_7: String, ModelOption, CaseIterable {
    case `16:9`, `9:16`
  }
  public enum AspectRatio_8: String, ModelOption, CaseIterable {
    case auto, `21:9`, `16:9`, `3:2`, `4:3`, `5:4`, `1:1`, `4:5`, `3:4`, `2:3`, `9:16`, `4:1`, `1:4`, `8:1`, `1:8`
  }
  public enum AspectRatio_9: String, ModelOption, CaseIterable {
    case auto, `21:9`, `16:9`, `3:2`, `4:3`, `5:4`, `1:1`, `4:5`, `3:4`, `2:3`, `9:16`
  }
  public enum AudioSetting: String, ModelOption, CaseIterable {
    case auto, origin
  }
  public enum Background: String, ModelOption, CaseIterable {
    case opaque, transparent
  }
  public enum CameraMotion: String, ModelOption, CaseIterable {
    case dolly_in, dolly_out, dolly_left, dolly_right, jib_up, jib_down, `static`, focus_shift
  }
  public enum CharacterOrientation: String, ModelOption, CaseIterable {
    case image, video
  }
  public enum Duration: Int, ModelOption, CaseIterable {
    case `3` = 3, `4` = 4, `5` = 5, `6` = 6, `7` = 7, `8` = 8, `9` = 9, `10` = 10, `11` = 11, `12` = 12, `13` = 13,
    `14` = 14, `15` = 15
  }
  public enum Duration_10: Int, ModelOption, CaseIterable {
    case `2` = 2, `3` = 3, `4` = 4, `5` = 5, `6` = 6, `7` = 7, `8` = 8, `9` = 9, `10` = 10
  }
  public enum Duration_11: Int, ModelOption, CaseIterable {
    case `2` = 2, `3` = 3, `4` = 4, `5` = 5, `6` = 6, `7` = 7, `8` = 8, `9` = 9, `10` = 10, `11` = 11, `12` = 12,
    `13` = 13, `14` = 14, `15` = 15
  }
  public enum Duration_2: String, ModelOption, CaseIterable {
    case auto, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`, `18`, `19`, `20`
  }
  public enum Duration_3: Int, ModelOption, CaseIterable {
    case `5` = 5, `6` = 6, `7` = 7, `8` = 8, `9` = 9, `10` = 10, `11` = 11, `12` = 12, `13` = 13, `14` = 14, `15` = 15,
    `16` = 16, `17` = 17, `18` = 18, `19` = 19, `20` = 20
  }
  public enum Duration_4: Int, ModelOption, CaseIterable {
    case `5` = 5, `10` = 10
  }
  public enum Duration_5: String, ModelOption, CaseIterable {
    case auto, `6`, `8`, `10`, `12`, `14`, `16`, `18`, `20`
  }
  public enum Duration_6: String, ModelOption, CaseIterable {
    case auto, `6`, `8`, `10`
  }
  public enum Duration_7: Int, ModelOption, CaseIterable {
    case `5` = 5, `6` = 6, `7` = 7, `8` = 8, `9` = 9, `10` = 10, `11` = 11, `12` = 12, `13` = 13, `14` = 14, `15` = 15
  }
  public enum Duration_8: Int, ModelOption, CaseIterable {
    case `4` = 4, `5` = 5, `6` = 6, `7` = 7, `8` = 8, `9` = 9, `10` = 10, `11` = 11, `12` = 12, `13` = 13, `14` = 14,
    `15` = 15
  }
  public enum Duration_9: Int, ModelOption, CaseIterable {
    case `5` = 5
  }
  public enum EndTimeRelativeTo: String, ModelOption, CaseIterable {
    case start, end
  }
  public enum FPS: Int, ModelOption, CaseIterable {
    case `24` = 24, `25` = 25, `48` = 48, `50` = 50
  }
  public enum FPS_2: Int, ModelOption, CaseIterable {
    case `24` = 24, `25` = 25, `50` = 50
  }
  public enum ImageSize: String, ModelOption, CaseIterable {
    case square_hd, square, portrait_4_3, portrait_16_9, landscape_4_3, landscape_16_9
  }
  public enum OutputFormat: String, ModelOption, CaseIterable {
    case jpeg, png, webp
  }
  public enum OutputFormat_2: String, ModelOption, CaseIterable {
    case wav, mp3, pcm, ogg_opus
  }
  public enum OutputFormat_3: String, ModelOption, CaseIterable {
    case png, jpeg
  }
  public enum OutputFormat_4: String, ModelOption, CaseIterable {
    case mp3_standard, mp3_high_quality, wav_16khz, wav_22khz, wav_24khz, wav_cd_quality
  }
  public enum OutputFormat_5: String, ModelOption, CaseIterable {
    case png, jpeg, webp
  }
  public enum OutputFormat_6: String, ModelOption, CaseIterable {
    case png, webp, jpeg
  }
  public enum PromptExpansionMode: String, ModelOption, CaseIterable {
    case balanced, quality
  }
  public enum Quality: String, ModelOption, CaseIterable {
    case low, medium, high, xhigh, max
  }
  public enum Quality_2: String, ModelOption, CaseIterable {
    case low, medium, high
  }
  public enum Ratio: String, ModelOption, CaseIterable {
    case `16:9`, `9:16`, `1:1`
  }
  public enum RenderingSpeed: String, ModelOption, CaseIterable {
    case TURBO, BALANCED, QUALITY
  }
  public enum Resolution: String, ModelOption, CaseIterable {
    case `720P`, `1080P`
  }
  public enum Resolution_10: String, ModelOption, CaseIterable {
    case `768p`, `2k`
  }
  public enum Resolution_11: String, ModelOption, CaseIterable {
    case `1k`, `2k`, `4k`
  }
  public enum Resolution_12: String, ModelOption, CaseIterable {
    case `360p`, `540p`, `720p`, `1080p`
  }
  public enum Resolution_13: String, ModelOption, CaseIterable {
    case `1k`, `2k`
  }
  public enum Resolution_14: String, ModelOption, CaseIterable {
    case `480P`, `1080P`
  }
  public enum Resolution_15: String, ModelOption, CaseIterable {
    case `480p`, `720p`, `1080p`
  }
  public enum Resolution_2: String, ModelOption, CaseIterable {
    case `720p`, `1080p`
  }
  public enum Resolution_3: String, ModelOption, CaseIterable {
    case `480p`, `720p`
  }
  public enum Resolution_4: String, ModelOption, CaseIterable {
    case `480p`, `720p`, `1080p`, `4k`
  }
  public enum Resolution_5: String, ModelOption, CaseIterable {
    case `1K`, `2K`
  }
  public enum Resolution_6: String, ModelOption, CaseIterable {
    case `720p`
  }
  public enum Resolution_7: String, ModelOption, CaseIterable {
    case `0.5K`, `1K`, `2K`, `4K`
  }
  public enum Resolution_8: String, ModelOption, CaseIterable {
    case `720p`, `1080p`, `1440p`, `2160p`
  }
  public enum Resolution_9: String, ModelOption, CaseIterable {
    case `480p`, `768p`
  }
  public enum SampleRate: Int, ModelOption, CaseIterable {
    case `8000` = 8000, `16000` = 16000, `24000` = 24000, `32000` = 32000, `44100` = 44100, `48000` = 48000
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
  public enum Size: String, ModelOption, CaseIterable {
    case `1:1`, `3:4`, `4:3`, `16:9`, `9:16`
  }
  public enum StartTimeRelativeTo: String, ModelOption, CaseIterable {
    case start, end
  }
  public enum TargetAspectRatio: String, ModelOption, CaseIterable {
    case `16:9`, `4:3`, `3:2`, `1:1`, `2:3`, `3:4`, `9:16`, `21:9`
  }
  public enum Voice: String, ModelOption, CaseIterable {
    case vivi_mixed_en_zh_ja_es_id, mindy_en_es_id_pt_zh, kian_en_zh, cedric_en_zh, sophie_en_zh, jean_en_zh,
    magnus_en_zh, mabel_en_zh, nadia_en_zh, opal_en_zh, pearl_en_zh, quentin_en_zh, corinne_mixed_en_zh,
    esther_mixed_en_zh, lyla_mixed_en_zh, tracy_es_zh, sandy_es_mixed_en_zh, felix_zh, celeste_zh, monkey_king_zh
  }
}
