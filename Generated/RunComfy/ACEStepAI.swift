// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

public nonisolated enum ACEStepAI {
  public nonisolated enum ACEStep1_5 {}
  public nonisolated enum ACEStep {}
}

extension ACEStepAI.ACEStep1_5 {
  /// ACE Step 1.5 text to audio on RunComfy. Makes audio.
  ///
  /// `POST /v1/models/acestep-ai/ace-step-1.5/text-to-audio`
  public nonisolated struct TextToAudio: ModelRequest {
    /// 5 to 240, default 60.
    @export(implementation) public var duration: Int? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    @export(implementation) public var lyrics: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// -1 to 2,147,483,647, default -1.
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    @export(implementation) public var tags: String { get { _storage[3] } set { _storage[3] = newValue } }

    @export(implementation) public init(tags: String, duration: Int? = nil, lyrics: String? = nil, seed: Int? = nil) {
      _storage = _Storage(Self._schema, duration, lyrics, seed, tags)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/acestep-ai/ace-step-1.5/text-to-audio", output: .audio, #"""
      {"type":"object","required":["tags"],"properties":{
      "duration":{"type":"integer","minimum":5,"maximum":240},
      "lyrics":{"type":"string"},
      "seed":{"type":"integer","minimum":-1,"maximum":2147483647},
      "tags":{"type":"string"}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}

extension ACEStepAI.ACEStep {
  /// ACE Step audio inpaint on RunComfy. Makes audio.
  ///
  /// `POST /v1/models/acestep-ai/ace-step/audio-inpaint`
  public nonisolated struct AudioInpaint: ModelRequest {
    /// An audio file.
    @export(implementation) public var audio: Media { get { _storage[0] } set { _storage[0] = newValue } }
    /// 0 to 240, default 30.
    @export(implementation) public var endTime: Double? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// Default `start`.
    @export(implementation) public var endTimeRelativeTo: EndTimeRelativeTo? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    @export(implementation) public var lyrics: String? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// -1 to 2,147,483,647, default -1.
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    /// 0 to 240, default 0.
    @export(implementation) public var startTime: Double? {
      get { _storage[optional: 5] } set { _storage[optional: 5] = newValue }
    }
    /// Default `start`.
    @export(implementation) public var startTimeRelativeTo: StartTimeRelativeTo? {
      get { _storage[optional: 6] } set { _storage[optional: 6] = newValue }
    }
    @export(implementation) public var tags: String { get { _storage[7] } set { _storage[7] = newValue } }

    public nonisolated enum EndTimeRelativeTo: ModelOption {
      case start, end
      public static var _texts: _OptionTexts { "|start|end" }
    }

    public nonisolated enum StartTimeRelativeTo: ModelOption {
      case start, end
      public static var _texts: _OptionTexts { "|start|end" }
    }

    @export(implementation) public init(
      audio: Media, tags: String, endTime: Double? = nil, endTimeRelativeTo: EndTimeRelativeTo? = nil,
      lyrics: String? = nil, seed: Int? = nil, startTime: Double? = nil, startTimeRelativeTo: StartTimeRelativeTo? = nil
    ) {
      _storage = _Storage(
        Self._schema, audio, endTime, endTimeRelativeTo, lyrics, seed, startTime, startTimeRelativeTo, tags
      )
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/acestep-ai/ace-step/audio-inpaint", output: .audio, #"""
      {"type":"object","required":["audio","tags"],"properties":{
      "audio":{"type":"string","media":{"kind":"audio","accepts":["url","dataURI"]}},
      "end_time":{"type":"number","minimum":0,"maximum":240},
      "end_time_relative_to":{"type":"string","enum":["start","end"]},
      "lyrics":{"type":"string"},
      "seed":{"type":"integer","minimum":-1,"maximum":2147483647},
      "start_time":{"type":"number","minimum":0,"maximum":240},
      "start_time_relative_to":{"type":"string","enum":["start","end"]},
      "tags":{"type":"string"}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// ACE Step audio outpaint on RunComfy. Makes audio.
  ///
  /// `POST /v1/models/acestep-ai/ace-step/audio-outpaint`
  public nonisolated struct AudioOutpaint: ModelRequest {
    /// An audio file.
    @export(implementation) public var audio: Media { get { _storage[0] } set { _storage[0] = newValue } }
    /// 0 to 240, default 30.
    @export(implementation) public var extendAfterDuration: Double? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// 0 to 240, default 0.
    @export(implementation) public var extendBeforeDuration: Double? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    @export(implementation) public var lyrics: String? {
      get { _storage[optional: 3] } set { _storage[optional: 3] = newValue }
    }
    /// -1 to 2,147,483,647, default -1.
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 4] } set { _storage[optional: 4] = newValue }
    }
    @export(implementation) public var tags: String { get { _storage[5] } set { _storage[5] = newValue } }

    @export(implementation) public init(
      audio: Media, tags: String, extendAfterDuration: Double? = nil, extendBeforeDuration: Double? = nil,
      lyrics: String? = nil, seed: Int? = nil
    ) {
      _storage = _Storage(Self._schema, audio, extendAfterDuration, extendBeforeDuration, lyrics, seed, tags)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/acestep-ai/ace-step/audio-outpaint", output: .audio, #"""
      {"type":"object","required":["audio","tags"],"properties":{
      "audio":{"type":"string","media":{"kind":"audio","accepts":["url","dataURI"]}},
      "extend_after_duration":{"type":"number","minimum":0,"maximum":240},
      "extend_before_duration":{"type":"number","minimum":0,"maximum":240},
      "lyrics":{"type":"string"},
      "seed":{"type":"integer","minimum":-1,"maximum":2147483647},
      "tags":{"type":"string"}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }

  /// ACE Step text to audio on RunComfy. Makes audio.
  ///
  /// `POST /v1/models/acestep-ai/ace-step/text-to-audio`
  public nonisolated struct TextToAudio: ModelRequest {
    /// 5 to 240, default 60.
    @export(implementation) public var duration: Int? {
      get { _storage[optional: 0] } set { _storage[optional: 0] = newValue }
    }
    @export(implementation) public var lyrics: String? {
      get { _storage[optional: 1] } set { _storage[optional: 1] = newValue }
    }
    /// -1 to 2,147,483,647, default -1.
    @export(implementation) public var seed: Int? {
      get { _storage[optional: 2] } set { _storage[optional: 2] = newValue }
    }
    @export(implementation) public var tags: String { get { _storage[3] } set { _storage[3] = newValue } }

    @export(implementation) public init(tags: String, duration: Int? = nil, lyrics: String? = nil, seed: Int? = nil) {
      _storage = _Storage(Self._schema, duration, lyrics, seed, tags)
    }

    // MARK: Generated support

    public static let _schema = _Schema(
      "POST", "/v1/models/acestep-ai/ace-step/text-to-audio", output: .audio, #"""
      {"type":"object","required":["tags"],"properties":{
      "duration":{"type":"integer","minimum":5,"maximum":240},
      "lyrics":{"type":"string"},
      "seed":{"type":"integer","minimum":-1,"maximum":2147483647},
      "tags":{"type":"string"}}}
      """#)
    @usableFromInline var _storage: _Storage
    public init(_storage storage: _Storage, _: _StorageKey) { _storage = storage }
    public func _contents(_: _StorageKey) -> _Storage { _storage }
  }
}
