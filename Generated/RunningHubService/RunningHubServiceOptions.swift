// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// The lists of options of all requests; those that several files need are here. Prefer `Request.Resolution` to these names.
public enum RunningHubServiceOptions {
  public enum InstanceType: ModelOption {
    case `default`, plus, ultra
    public static var rawValues: StaticString { "|default|plus|ultra" }
  }
  public struct StatusWord: OpenOption {
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
