// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

extension Lightricks.LTX2_5.TextToVideo {
  /// lightricks/ltx-2.5/text-to-video/fast · POST /v1/models/lightricks/ltx-2.5/text-to-video/fast
  public struct Fast: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/lightricks/ltx-2.5/text-to-video/fast", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "aspect_ratio":{"type":"string","enum":["16:9","9:16"]},
      "camera_motion":{"type":"string","enum":["dolly_in","dolly_out","dolly_left","dolly_right","jib_up","jib_down","static","focus_shift"]},
      "duration":{"type":"string","enum":["auto","6","8","10","12","14","16","18","20"]},
      "fps":{"type":"integer","enum":[24,25,48,50]},
      "generate_audio":{"type":"boolean"},
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["720p","1080p","1440p","2160p"]}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_7
    public typealias CameraMotion = RunComfyOptions.CameraMotion
    public typealias Duration = RunComfyOptions.Duration_5
    public typealias FPS = RunComfyOptions.FPS
    public typealias Resolution = RunComfyOptions.Resolution_8
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    @export(implementation) public var cameraMotion: CameraMotion? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Default `10`.
    @export(implementation) public var duration: Duration? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default 25.
    @export(implementation) public var fps: FPS? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Default `true`.
    @export(implementation) public var generateAudio: Bool? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    @export(implementation) public var prompt: String { get { fields[5] } set { fields[5] = newValue } }
    /// Default `1080p`.
    @export(implementation) public var resolution: Resolution? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio? = nil, cameraMotion: CameraMotion? = nil, duration: Duration? = nil,
      fps: FPS? = nil, generateAudio: Bool? = nil, resolution: Resolution? = nil
    ) {
      self.init(fields: Fields(
        Self.validator, aspectRatio, cameraMotion, duration, fps, generateAudio, prompt, resolution
      ))
    }
    public init(fields: Fields) { self.fields = fields }
  }

  /// lightricks/ltx-2.5/text-to-video/pro · POST /v1/models/lightricks/ltx-2.5/text-to-video/pro
  public struct Pro: ModelRequest, Hashable, Codable {
    public static var operation: Operation { Operation("POST", "/v1/models/lightricks/ltx-2.5/text-to-video/pro", output: .video) }
    public static let validator = Validator(#"""
      {"type":"object","required":["prompt"],"properties":{
      "aspect_ratio":{"type":"string","enum":["16:9","9:16"]},
      "camera_motion":{"type":"string","enum":["dolly_in","dolly_out","dolly_left","dolly_right","jib_up","jib_down","static","focus_shift"]},
      "duration":{"type":"string","enum":["auto","6","8","10"]},
      "fps":{"type":"integer","enum":[24,25,50]},
      "generate_audio":{"type":"boolean"},
      "prompt":{"type":"string"},
      "resolution":{"type":"string","enum":["720p","1080p"]}}}
      """#)
    public typealias AspectRatio = RunComfyOptions.AspectRatio_7
    public typealias CameraMotion = RunComfyOptions.CameraMotion
    public typealias Duration = RunComfyOptions.Duration_6
    public typealias FPS = RunComfyOptions.FPS_2
    public typealias Resolution = RunComfyOptions.Resolution_2
    /// Default `16:9`.
    @export(implementation) public var aspectRatio: AspectRatio? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    @export(implementation) public var cameraMotion: CameraMotion? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Default `10`.
    @export(implementation) public var duration: Duration? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    /// Default 25.
    @export(implementation) public var fps: FPS? { get { fields[optional: 3] } set { fields[optional: 3] = newValue } }
    /// Default `true`.
    @export(implementation) public var generateAudio: Bool? { get { fields[optional: 4] } set { fields[optional: 4] = newValue } }
    @export(implementation) public var prompt: String { get { fields[5] } set { fields[5] = newValue } }
    /// Default `1080p`.
    @export(implementation) public var resolution: Resolution? { get { fields[optional: 6] } set { fields[optional: 6] = newValue } }
    public var fields: Fields
    @export(implementation) public init(
      prompt: String, aspectRatio: AspectRatio? = nil, cameraMotion: CameraMotion? = nil, duration: Duration? = nil,
      fps: FPS? = nil, generateAudio: Bool? = nil, resolution: Resolution? = nil
    ) {
      self.init(fields: Fields(
        Self.validator, aspectRatio, cameraMotion, duration, fps, generateAudio, prompt, resolution
      ))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}
