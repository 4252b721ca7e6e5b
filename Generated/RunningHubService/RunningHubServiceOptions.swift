// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// The lists of options that several requests share. Each request has them under a short name too, such as
/// `Clip.Resolution`.
public nonisolated enum RunningHubServiceOptions {
  public nonisolated enum InstanceType_Default_Plus_Ultra: ModelOption {
    case `default`, plus, ultra
    public static var _texts: _OptionTexts { "|default|plus|ultra" }
  }
  public nonisolated struct StatusWord: OpenOption {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let queued = Self(rawValue: "QUEUED")
    public static let running = Self(rawValue: "RUNNING")
    public static let success = Self(rawValue: "SUCCESS")
    public static let failed = Self(rawValue: "FAILED")
    public static let create = Self(rawValue: "CREATE")
    public static let cancel = Self(rawValue: "CANCEL")
    public static let cancelled = Self(rawValue: "CANCELLED")
  }
}
