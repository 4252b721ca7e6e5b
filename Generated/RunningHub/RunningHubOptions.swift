// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// The lists of options that requests share. Each request names those it uses: prefer `Request.Resolution`.
public enum RunningHubOptions {
  public enum AIRemoveType: String, ModelOption, CaseIterable {
    case `0`, `1`, `2`
  }
  public enum ArrangeMent: String, ModelOption, CaseIterable {
    case `0`, `1`
  }
  public enum ArtStyle: String, ModelOption, CaseIterable {
    case realistic, sculpture
  }
  public enum AspectRatio: String, ModelOption, CaseIterable {
    case `16:9`, `9:16`, `3:4`, `4:3`, `1:1`
  }
  public enum AspectRatio_10: String, ModelOption, CaseIterable {
    case `3:1`, `2:1`, `16:9`, `3:2`, `1:1`, `2:3`, `9:16`, `1:2`, `1:3`
  }
  public enum AspectRatio_11: String, ModelOption, CaseIterable {
    case `16:9`, `4:3`, `1:1`, `3:4`, `9:16`, `2:3`, `3:2`, `21:9`
  }
  public enum AspectRatio_12: String, ModelOption, CaseIterable {
    case `16:9`, `1:1`, `4:3`, `3:4`, `9:16`
  }
  public enum AspectRatio_13: String, ModelOption, CaseIterable {
    case `16:9`, `4:3`, `1:1`, `3:4`, `9:16`
  }
  public enum AspectRatio_14: String, ModelOption, CaseIterable {
    case auto, `1:1`, `3:2`, `2:3`
  }
  public enum AspectRatio_15: String, ModelOption, CaseIterable {
    case `1:1`, `2:3`, `3:2`, `3:4`, `4:3`, `4:5`, `5:4`, `9:16`, `16:9`, `21:9`
  }
  public enum AspectRatio_16: String, ModelOption, CaseIterable {
    case empty, `3:2`, `1:1`, `2:3`, `5:4`, `4:5`, `16:9`, `9:16`, `21:9`, `3:4`, `4:3`
  }
  public enum AspectRatio_17: String, ModelOption, CaseIterable {
    case `960x960`, `720x1280`, `1280x720`, `1168x784`, `784x1168`
  }
  public enum AspectRatio_18: String, ModelOption, CaseIterable {
    case auto, `1:1`, `16:9`, `9:16`, `4:3`, `3:4`, `3:2`, `2:3`, `5:4`, `4:5`, `21:9`, `4:1`, `1:4`, `8:1`, `1:8`
  }
  public enum AspectRatio_19: String, ModelOption, CaseIterable {
    case `1:1`, `16:9`, `9:16`, `4:3`, `3:4`, `3:2`, `2:3`, `5:4`, `4:5`, `21:9`, `4:1`, `1:4`, `8:1`, `1:8`
  }
  public enum AspectRatio_2: String, ModelOption, CaseIterable {
    case `16:9`, `9:16`, `1:1`, `4:3`, `3:4`
  }
  public enum AspectRatio_20: String, ModelOption, CaseIterable {
    case `1:1`, `16:9`, `9:16`, `4:3`, `3:4`, `3:2`, `2:3`, `5:4`, `4:5`, `21:9`, `1:4`, `4:1`, `1:8`, `8:1`
  }
  public enum AspectRatio_21: String, ModelOption, CaseIterable {
    case `1:1`, `3:2`, `2:3`, `3:4`, `4:3`, `4:5`, `5:4`, `9:16`, `16:9`, `21:9`
  }
  public enum AspectRatio_22: String, ModelOption, CaseIterable {
    case `1:1`, `16:9`, `9:16`, `4:3`, `3:4`, `3:2`, `2:3`, `5:4`, `4:5`, `21:9`
  }
  public enum AspectRatio_23: String, ModelOption, CaseIterable {
    case auto, `1:1`, `16:9`, `9:16`, `4:3`, `3:4`, `3:2`, `2:3`, `5:4`, `4:5`, `21:9`
  }
  public enum AspectRatio_24: String, ModelOption, CaseIterable {
    case `2:1`, `20:9`, `16:9`, `4:3`, `3:2`, `1:1`, `2:3`, `3:4`, `9:16`, `9:20`, `1:2`
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
  public enum AspectRatio_28: String, ModelOption, CaseIterable {
    case auto, `1:1`, `16:9`, `9:16`, `4:3`, `3:4`, `3:2`, `2:3`
  }
  public enum AspectRatio_29: String, ModelOption, CaseIterable {
    case `1:1`, `16:9`, `9:16`, `4:3`, `3:4`, `3:2`, `2:3`
  }
  public enum AspectRatio_3: String, ModelOption, CaseIterable {
    case `16:9`, `9:16`, `3:4`, `4:3`, `1:1`, `4:5`, `5:4`, `9:21`, `21:9`
  }
  public enum AspectRatio_30: String, ModelOption, CaseIterable {
    case `2:3`, `3:2`, `1:1`, `16:9`, `9:16`
  }
  public enum AspectRatio_31: String, ModelOption, CaseIterable {
    case `16:9`, `9:16`, `1:1`, `4:3`, `3:4`, `21:9`
  }
  public enum AspectRatio_32: String, ModelOption, CaseIterable {
    case `9:16`, `16:9`
  }
  public enum AspectRatio_33: String, ModelOption, CaseIterable {
    case `9:16` = "1", `16:9` = "2"
  }
  public enum AspectRatio_34: String, ModelOption, CaseIterable {
    case `16:9`, `9:16`, `4:3`, `3:4`, `21:9`, `1:1`
  }
  public enum AspectRatio_35: String, ModelOption, CaseIterable {
    case `16:9`, `9:16`, `1:1`, `4:3`, `3:4`, `21:9`, adaptive
  }
  public enum AspectRatio_36: String, ModelOption, CaseIterable {
    case `16:9`, `9:16`, `4:3`, `3:4`, `1:1`, `21:9`
  }
  public enum AspectRatio_37: String, ModelOption, CaseIterable {
    case `16:9`, `9:16`, `4:3`, `3:4`, `1:1`
  }
  public enum AspectRatio_38: String, ModelOption, CaseIterable {
    case `16:9`, `9:16`, `4:3`, `3:4`, `1:1`, auto
  }
  public enum AspectRatio_39: String, ModelOption, CaseIterable {
    case `4:3`, `3:4`, `16:9`, `9:16`, `1:1`
  }
  public enum AspectRatio_4: String, ModelOption, CaseIterable {
    case `16:9`, `9:16`, `1:1`, `4:3`, `3:4`, `4:5`, `5:4`, `9:21`, `21:9`
  }
  public enum AspectRatio_40: String, ModelOption, CaseIterable {
    case `1:1`, `4:3`, `3:2`, `16:9`, `3:4`, `2:3`, `9:16`
  }
  public enum AspectRatio_5: String, ModelOption, CaseIterable {
    case `16:9`, `9:16`, `4:3`, `3:4`
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
  public enum AspectRatio_9: String, ModelOption, CaseIterable {
    case `1:1`, `9:16`, `16:9`
  }
  public enum Audio: String, ModelOption, CaseIterable {
    case `true`, `false`
  }
  public enum AudioSetting: String, ModelOption, CaseIterable {
    case auto, origin
  }
  public enum Background: String, ModelOption, CaseIterable {
    case auto, transparent, opaque
  }
  public enum Bitrate: String, ModelOption, CaseIterable {
    case `32000`, `64000`, `128000`, `256000`
  }
  public enum Bitrate_2: String, ModelOption, CaseIterable {
    case `32000`, `60000`, `64000`, `128000`, `256000`
  }
  public enum CameraFixed: String, ModelOption, CaseIterable {
    case `false`, `true`
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
  public enum CreativityLevel: String, ModelOption, CaseIterable {
    case `0`, `1`, `2`, `3`, `4`
  }
  public enum CutType: String, ModelOption, CaseIterable {
    case Auto, `Cut-In`, `Cut-Out`, `Shot/Reverse Shot`, `Multi-Angle`, `Cut Away`
  }
  public enum DubVoiceMode: String, ModelOption, CaseIterable {
    case `0`, `1`
  }
  public enum Duration: String, ModelOption, CaseIterable {
    case `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`
  }
  public enum Duration_10: String, ModelOption, CaseIterable {
    case `6`, `10`
  }
  public enum Duration_11: String, ModelOption, CaseIterable {
    case `6`
  }
  public enum Duration_12: String, ModelOption, CaseIterable {
    case `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`
  }
  public enum Duration_13: String, ModelOption, CaseIterable {
    case `5`, `8`, `10`
  }
  public enum Duration_14: String, ModelOption, CaseIterable {
    case `4`, `8`, `12`
  }
  public enum Duration_15: String, ModelOption, CaseIterable {
    case `4`, `8`, `12`, `16`, `20`
  }
  public enum Duration_16: String, ModelOption, CaseIterable {
    case `10`, `15`
  }
  public enum Duration_17: String, ModelOption, CaseIterable {
    case `15`, `25`
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
  public enum Duration_20: String, ModelOption, CaseIterable {
    case `5` = "1", `8` = "2"
  }
  public enum Duration_21: String, ModelOption, CaseIterable {
    case `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`
  }
  public enum Duration_22: String, ModelOption, CaseIterable {
    case `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`
  }
  public enum Duration_23: String, ModelOption, CaseIterable {
    case `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`
  }
  public enum Duration_24: String, ModelOption, CaseIterable {
    case `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`
  }
  public enum Duration_25: String, ModelOption, CaseIterable {
    case `0`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`, `18`, `19`, `20`,
    `21`, `22`, `23`, `24`, `25`, `26`, `27`, `28`, `29`, `30`
  }
  public enum Duration_26: String, ModelOption, CaseIterable {
    case `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`
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
  public enum Duration_6: String, ModelOption, CaseIterable {
    case `0`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`
  }
  public enum Duration_7: String, ModelOption, CaseIterable {
    case `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`
  }
  public enum Duration_8: String, ModelOption, CaseIterable {
    case `-1`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`
  }
  public enum Duration_9: String, ModelOption, CaseIterable {
    case `4`, `6`, `8`, `10`
  }
  public enum Effect: String, ModelOption, CaseIterable {
    case `Kiss Me AI`, `Muscle Surge`, Anything, Robot, `The Tiger Touch`, `Holy Wings`, Hulk, Venom, Microwave, Hug,
    Kiss, `3D Figurine Factor`, `Baby Face`, `Bald Swipe`, `Black Myth: Wukong`, `BOOM DROP`, `Squid Game`,
    `Zombie Mode`
  }
  public enum Emotion: String, ModelOption, CaseIterable {
    case happy, sad, angry, fearful, disgusted, surprised, neutral
  }
  public enum EncodeMode: String, ModelOption, CaseIterable {
    case size, quality
  }
  public enum EraseType: String, ModelOption, CaseIterable {
    case subtitle, text
  }
  public enum ExplicitLanguage: String, ModelOption, CaseIterable {
    case empty = "", `zh-cn`, en, ja, `es-mx`, id, `pt-br`, pt, ko, de, fr, th, vi, ru, fil, ms, ar
  }
  public enum ExtendType: String, ModelOption, CaseIterable {
    case tail, head
  }
  public enum Format: String, ModelOption, CaseIterable {
    case wav, mp3, pcm, ogg_opus
  }
  public enum Format_2: String, ModelOption, CaseIterable {
    case mp3, pcm, ogg_opus, wav
  }
  public enum Format_3: String, ModelOption, CaseIterable {
    case mp3, wav, pcm
  }
  public enum GenerateAudio: String, ModelOption, CaseIterable {
    case `true`, `false`
  }
  public enum GenerateAudioSwitch: String, ModelOption, CaseIterable {
    case `true`, `false`
  }
  public enum GenerateMultiClipSwitch: String, ModelOption, CaseIterable {
    case `true`, `false`
  }
  public enum GenerateType: String, ModelOption, CaseIterable {
    case Normal, Geometry, Sketch
  }
  public enum ImageNum: String, ModelOption, CaseIterable {
    case `1`, `2`, `3`, `4`, `5`, `6`
  }
  public enum ImageNum_2: Int, ModelOption, CaseIterable {
    case `1` = 1, `2` = 2, `3` = 3, `4` = 4, `5` = 5, `6` = 6
  }
  public enum InputFidelity: String, ModelOption, CaseIterable {
    case low, high
  }
  public enum KeepOriginalSound: String, ModelOption, CaseIterable {
    case yes, no
  }
  public enum Kind: String, ModelOption, CaseIterable {
    case image, video
  }
  public enum LanguageBoost: String, ModelOption, CaseIterable {
    case Chinese, `Chinese,Yue`, English, Arabic, Russian, Spanish, French, Portuguese, German, Turkish, Dutch,
    Ukrainian, Vietnamese, Indonesian, Japanese, Italian, Korean, Thai, Polish, Romanian, Greek, Czech, Finnish, Hindi,
    auto
  }
  public enum LanguageType: String, ModelOption, CaseIterable {
    case Auto, Chinese, English, German, Italian, Portuguese, Spanish, Japanese, Korean, French, Russian
  }
  public enum MakeInstrumental: String, ModelOption, CaseIterable {
    case `false`, `true`
  }
  public enum Mode: String, ModelOption, CaseIterable {
    case std, pro
  }
  public enum Model: String, ModelOption, CaseIterable {
    case `audio-separation-1`, `audio-separation-2`
  }
  public enum Model_2: String, ModelOption, CaseIterable {
    case `speech-02-hd`, `speech-02-turbo`, `speech-2.5-hd-preview`, `speech-2.5-turbo-preview`, `speech-2.6-hd`,
    `speech-2.6-turbo`, `speech-2.8-turbo`, `speech-2.8-hd`
  }
  public enum Model_3: String, ModelOption, CaseIterable {
    case `g-3`, `g-4`, `g-4.1`, `g-4.2`
  }
  public enum Model_4: String, ModelOption, CaseIterable {
    case `ast-2`
  }
  public enum Model_5: String, ModelOption, CaseIterable {
    case `nyx-3`, `nxhf-1`, `nxl-1`, `nxf-1`
  }
  public enum Model_6: String, ModelOption, CaseIterable {
    case `apo-8`, `apf-2`, `aion-1`, `chr-2`, `chf-3`
  }
  public enum Model_7: String, ModelOption, CaseIterable {
    case `prob-4`, `pnat-1`, `rhea-1`, `thd-3`, `thf-4`, `ahq-12`, `alqs-2`, `alq-13`, `amqs-2`, `amq-13`, `ddv-3`,
    `dtv-4`, `dtd-4`, `dtvs-2`, `dtds-2`, `gcg-5`, `ghq-5`, `ganim-1`, `iris-3`, `iris-2`
  }
  public enum Model_8: String, ModelOption, CaseIterable {
    case `slp-2.5`, `slhq-1`, `slm-1`, `wonder-1`, `slf-2`
  }
  public enum Motion: String, ModelOption, CaseIterable {
    case low, high
  }
  public enum MotionMode: String, ModelOption, CaseIterable {
    case normal, fast
  }
  public enum MovementAmplitude: String, ModelOption, CaseIterable {
    case auto, small, medium, large
  }
  public enum NumImages: String, ModelOption, CaseIterable {
    case `1`, `2`, `3`, `4`
  }
  public enum Options: String, ModelOption, CaseIterable {
    case `dop-lite`, `dop-turbo`, `dop-preview`
  }
  public enum OutputFormat: String, ModelOption, CaseIterable {
    case jpeg, png
  }
  public enum OutputFormat_2: String, ModelOption, CaseIterable {
    case png, jpeg
  }
  public enum OutputFormat_3: String, ModelOption, CaseIterable {
    case jpeg, png, webp
  }
  public enum OutputFormat_4: String, ModelOption, CaseIterable {
    case jpeg, jpg, png, tiff, tif
  }
  public enum OutputFormat_5: String, ModelOption, CaseIterable {
    case jpeg, jpg, png
  }
  public enum OutputFormat_6: String, ModelOption, CaseIterable {
    case png
  }
  public enum Placement: String, ModelOption, CaseIterable {
    case upload, panorama, step
  }
  public enum Purpose: String, ModelOption, CaseIterable {
    case reference, vocal, melody, instrumental, voice, audio, remix
  }
  public enum Quality: String, ModelOption, CaseIterable {
    case medium, high
  }
  public enum Quality_2: String, ModelOption, CaseIterable {
    case `360p`, `540p`, `720p`, `1080p`
  }
  public enum Quality_3: String, ModelOption, CaseIterable {
    case low, medium, high
  }
  public enum Quality_4: String, ModelOption, CaseIterable {
    case `0.5`, `1`, `2`
  }
  public enum Quality_5: String, ModelOption, CaseIterable {
    case `1`, `2`, `4`
  }
  public enum Quality_6: String, ModelOption, CaseIterable {
    case `1`, `4`
  }
  public enum Ratio: String, ModelOption, CaseIterable {
    case adaptive, `16:9`, `4:3`, `1:1`, `3:4`, `9:16`, `21:9`
  }
  public enum Ratio_2: String, ModelOption, CaseIterable {
    case adaptive, `21:9`, `16:9`, `4:3`, `1:1`, `3:4`, `9:16`
  }
  public enum Ratio_3: String, ModelOption, CaseIterable {
    case `21:9`, `16:9`, `4:3`, `1:1`, `3:4`, `9:16`
  }
  public enum ReferenceType: String, ModelOption, CaseIterable {
    case video_refer, image_refer
  }
  public enum RequestType: String, ModelOption, CaseIterable {
    case mesh, both
  }
  public enum Resolution: String, ModelOption, CaseIterable {
    case `720p`, `1080p`
  }
  public enum Resolution_10: String, ModelOption, CaseIterable {
    case `1536pro`
  }
  public enum Resolution_11: String, ModelOption, CaseIterable {
    case `512`, `1024`, `1536`, `1536pro`
  }
  public enum Resolution_12: String, ModelOption, CaseIterable {
    case `1536`, `1536pro`
  }
  public enum Resolution_13: String, ModelOption, CaseIterable {
    case `1536pro`, `1536fast`
  }
  public enum Resolution_14: String, ModelOption, CaseIterable {
    case `2K`
  }
  public enum Resolution_15: String, ModelOption, CaseIterable {
    case `360p`, `540p`, `720p`, `1080p`
  }
  public enum Resolution_16: String, ModelOption, CaseIterable {
    case `1k`, `2k`, `4k`
  }
  public enum Resolution_17: String, ModelOption, CaseIterable {
    case `4k`, `8k`
  }
  public enum Resolution_18: String, ModelOption, CaseIterable {
    case `1k`, `2k`
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
  public enum Resolution_21: String, ModelOption, CaseIterable {
    case `720p`, `4k`
  }
  public enum Resolution_22: String, ModelOption, CaseIterable {
    case `480p` = "1", `720p` = "2", `1080p` = "3"
  }
  public enum Resolution_23: String, ModelOption, CaseIterable {
    case `480p`, `720p`, `1080p`, native1080p, `2k`, `4k`
  }
  public enum Resolution_24: String, ModelOption, CaseIterable {
    case `832x480` = "1", `480x832` = "2", `1280x720` = "3", `720x1280` = "4", `1920x1024` = "5", `1024x1920` = "6",
    auto = "7"
  }
  public enum Resolution_25: String, ModelOption, CaseIterable {
    case `832x480` = "1", `480x832` = "2", `1280x720` = "3", `720x1280` = "4", `1920x1024` = "5", `1024x1920` = "6"
  }
  public enum Resolution_26: String, ModelOption, CaseIterable {
    case `2k`, `4k`
  }
  public enum Resolution_27: String, ModelOption, CaseIterable {
    case `2k`, `3k`
  }
  public enum Resolution_28: String, ModelOption, CaseIterable {
    case `540p`, `720p`, `1080p`
  }
  public enum Resolution_29: String, ModelOption, CaseIterable {
    case `360p`, `540p`, `720p`, `1080p`, `2k`
  }
  public enum Resolution_3: String, ModelOption, CaseIterable {
    case `1280*720`, `720*1280`, `1920*1080`, `1080*1920`
  }
  public enum Resolution_30: String, ModelOption, CaseIterable {
    case `1080p`
  }
  public enum Resolution_4: String, ModelOption, CaseIterable {
    case `720P`, `1080P`
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
  public enum Resolution_9: String, ModelOption, CaseIterable {
    case `1536`
  }
  public enum SampleRate: String, ModelOption, CaseIterable {
    case `16000`, `24000`, `32000`, `44100`
  }
  public enum Scale: String, ModelOption, CaseIterable {
    case `2x`, `4x`, `6x`
  }
  public enum SequentialImageGeneration: String, ModelOption, CaseIterable {
    case disabled, auto
  }
  public enum ShotType: String, ModelOption, CaseIterable {
    case single, multi
  }
  public enum ShotType_2: String, ModelOption, CaseIterable {
    case customize, intelligence
  }
  public enum Size: String, ModelOption, CaseIterable {
    case `1024*1024`, `1536*1536`, `768*1152`, `1024*1536`, `1152*768`, `1536*1024`, `960*1280`, `1080*1440`,
    `1280*960`, `1440*1080`, `720*1280`, `1080*1920`, `1280*720`, `1920*1080`, `1344*576`, `2048*872`
  }
  public enum Size_10: String, ModelOption, CaseIterable {
    case `720x1280`, `1280x720`, `1024x1792`, `1792x1024`, `1080x1920`, `1920x1080`
  }
  public enum Size_2: String, ModelOption, CaseIterable {
    case `1024*1024`, `768*1152`, `1024*1536`, `1152*768`, `1536*1024`, `960*1280`, `1080*1440`, `1280*960`,
    `1440*1080`, `720*1280`, `1080*1920`, `1280*720`, `1920*1080`, `1344*576`, `2048*872`
  }
  public enum Size_3: String, ModelOption, CaseIterable {
    case `1280*1280`, `1024*1024`, `800*1200`, `1200*800`, `960*1280`, `1280*960`, `720*1280`, `1280*720`, `1344*576`
  }
  public enum Size_4: String, ModelOption, CaseIterable {
    case `1280*1280`, `1104*1472`, `1472*1104`, `960*1696`, `1696*960`
  }
  public enum Size_5: String, ModelOption, CaseIterable {
    case `832*480`, `480*832`, `624*624`, `1280*720`, `720*1280`, `960*960`, `1088*832`, `832*1088`, `1920*1080`,
    `1080*1920`, `1440*1440`, `1632*1248`, `1248*1632`
  }
  public enum Size_6: String, ModelOption, CaseIterable {
    case `1280*720`, `720*1280`, `960*960`, `1088*832`, `832*1088`, `1920*1080`, `1080*1920`, `1440*1440`, `1632*1248`,
    `1248*1632`
  }
  public enum Size_7: String, ModelOption, CaseIterable {
    case `960*1696`, `1088*1632`, `1152*1536`, `1152*2048`, `1536*1536`, `1536*1152`, `1536*2048`, `1344*2016`,
    `1632*1088`, `1696*960`, `2016*1344`, `2048*1152`, `2048*1536`
  }
  public enum Size_8: String, ModelOption, CaseIterable {
    case `1024*1024`, `1024*1536`, `1536*1024`
  }
  public enum Size_9: String, ModelOption, CaseIterable {
    case `720x1280`, `1280x720`
  }
  public enum Sound: String, ModelOption, CaseIterable {
    case `true`, `false`
  }
  public enum SourceLang: String, ModelOption, CaseIterable {
    case zh, en, ja, ko, es, pt, id, th, vi
  }
  public enum Style: String, ModelOption, CaseIterable {
    case Creatures, Medieval, Spotlight, `Giant People`, `Red balloon`, `green editorial`, Subway, Library, Realistic,
    DigitalCam, `Grillz Selfie`, `Bleached Brows`, `Sitting on the Street`, `Crossing the street`, `Angel Wings`,
    Duplicate, `Quiet luxury`, Fireproof, `Elevator Mirror`, `360 cam`, Glitch, FashionShow, PixeletedFace, Sunbathing,
    `Paper Face`, `90s Grain`, Geominimal, `Foggy Morning`, Overexposed, `Sunset beach`, `Giant Accessory`, RingSelfie,
    `Street view`, `90's Editorial`, `Rhyme & blues`, `2000s Cam`, CCTV, `0.5 Outfit`, `Amalfi Summer`, Bimbocore,
    `0.5 Selfie`, Sand, `Vintage PhotoBooth`, `afterparty cam`, `Babydoll MakeUp`, `Through The Glass`, Gallery,
    `Eating Food`, `Swords Hill`, `Office beach`, `Help It's Too Big`, Japandi, iPhone, Gorpcore, `Indie sleaze`,
    Fairycore, Tumblr, `Avant-garde`, HairClips, `birthday mess`, `Clouded Dream`, `Y2K Posters`, `tokyo drift`,
    `Object Makeup`, Graffiti, Sunburnt, `hallway noir`, `2000s Fashion`, `Night Beach`, Movie, `Long legs`, `7"`,
    General, `Nail Check`, `Coquette core`, `Mixed Media`, Selfcare, Grunge, `Double take`, `505room`, `Flight mode`,
    Escalator, `burgundy suit`, Fisheye, `Shoe Check`, `Rainy Day`, `Mt. Fuji`, `Sea breeze`, Invertethereal, Y2K,
    `Tokyo Streetstyle`, `chrome exit`, `Night rider`, Artwork, `Glazed doll skin makeup`, `mount view`, `2049`,
    `blackout fit`, `Bike mafia`, `static glow`, `Nicotine glow`, `brick shade`, dmv, `Fish-eye twin`, `It's french`,
    cocktail
  }
  public enum StyleName: String, ModelOption, CaseIterable {
    case simpsons, lego, paper_cutting, amigurumi, animal_crossing, van_gogh, pixel_art
  }
  public enum Style_2: String, ModelOption, CaseIterable {
    case auto, manga
  }
  public enum Style_3: String, ModelOption, CaseIterable {
    case anime, `3d_animation`, clay, comic, cyberpunk
  }
  public enum Style_4: String, ModelOption, CaseIterable {
    case general, anime
  }
  public enum SubjectDetection: String, ModelOption, CaseIterable {
    case All, Foreground, Background
  }
  public enum SubtitleOutputMode: String, ModelOption, CaseIterable {
    case target, bilingual
  }
  public enum SymmetryMode: String, ModelOption, CaseIterable {
    case off, auto, on
  }
  public enum TagList: String, ModelOption, CaseIterable {
    case o_101, o_102, o_103, o_104, o_105, o_106, o_107, o_108
  }
  public enum TargetFPS: String, ModelOption, CaseIterable {
    case `30`, `60`
  }
  public enum TargetLangs: String, ModelOption, CaseIterable {
    case zh, en, ja, ko, es, pt, id, th, vi
  }
  public enum TargetResolution: String, ModelOption, CaseIterable {
    case `720p`, `1080p`, `2k`, `4k`
  }
  public enum TargetResolution_2: String, ModelOption, CaseIterable {
    case `720p`, `1080p`, `4k`
  }
  public enum TemplateID: String, ModelOption, CaseIterable {
    case ca4e2a5b6ba3429aa32f1b6ce8095e49, `3939807298934776bcaab866e5411234`, ffe89289a144441c8151b119d7a69912,
    `806e1cb898e343bd817cf601d73bdb05`, `98dc545610564969ac7ff547f40c98d2`, `0aa9c61ef52a42b58e554bcac588b80c`
  }
  public enum TextureLevel: String, ModelOption, CaseIterable {
    case `1`, `2`, `3`, `4`, `5`, `6`, `7`
  }
  public enum ThinkingType: String, ModelOption, CaseIterable {
    case auto, enabled, disabled
  }
  public enum ToolsType: String, ModelOption, CaseIterable {
    case web_search
  }
  public enum Topology: String, ModelOption, CaseIterable {
    case triangle, quad
  }
  public enum TranslationModel: String, ModelOption, CaseIterable {
    case basic, advanced
  }
  public enum Voice: String, ModelOption, CaseIterable {
    case Cherry, Serena, Ethan, Chelsie, Momo, Vivian, Moon, Maia, Kai, Nofish, Bella, Jennifer, Ryan, Katerina, Aiden,
    `Eldric Sage`, Mia, Mochi, Bellona, Vincent, Bunny, Neil, Elias, Arthur, Nini, Seren, Pip, Stella, Bodega, Sonrisa,
    Alek, Dolce, Sohee, `Ono Anna`, Lenn, Emilien, Andre, `Radio Gol`, Jada, Dylan, Li, Marcus, Roy, Peter, Sunny,
    Eric, Rocky, Kiki
  }
  public enum VoiceID: String, ModelOption, CaseIterable {
    case genshin_vindi2, zhinen_xuesheng, tiyuxi_xuedi, ai_shatang, genshin_klee2, genshin_kirara, ai_kaiya,
    tiexin_nanyou, ai_chenjiahao_712, girlfriend_1_speech02, `chat1_female_new-3`, girlfriend_2_speech02,
    `cartoon-boy-07`, `cartoon-girl-01`, ai_huangyaoshi_712, you_pingjing, ai_laoguowang_712, chengshu_jiejie,
    zhuxi_speech02, uk_oldman3, laopopo_speech02, heainainai_speech02, dongbeilaotie_speech02,
    chongqingxiaohuo_speech02, chuanmeizi_speech02, chaoshandashu_speech02, ai_taiwan_man2_speech02,
    xianzhanggui_speech02, tianjinjiejie_speech02, `diyinnansang_DB_CN_M_04-v2`, `yizhipiannan-v1`, `guanxiaofang-v2`,
    `tianmeixuemei-v1`, `daopianyansang-v1`, `mengwa-v1`, AOT, oversea_male1, girlfriend_4_speech02, `chat_0407_5-1`,
    uk_boy1, PeppaPig_platform, ai_huangzhong_712, calm_story1, uk_man2, `reader_en_m-v1`, `commercial_lady_en_f-v1`
  }
  public enum VoiceLanguage: String, ModelOption, CaseIterable {
    case zh, en
  }
  public enum Voice_2: String, ModelOption, CaseIterable {
    case Cherry, Serena, Ethan, Chelsie, Momo, Vivian, Moon, Maia, Kai, Nofish, Bella, `Eldric Sage`, Mia, Mochi,
    Bellona, Vincent, Bunny, Neil, Elias, Arthur, Nini, Seren, Pip, Stella
  }
}
