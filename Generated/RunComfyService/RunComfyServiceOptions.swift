// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// The lists of options that several requests share. Each request has them under a short name too, such as
/// `Clip.Resolution`.
public nonisolated enum RunComfyServiceOptions {
  public nonisolated struct PriceUnitWord: OpenOption {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let output = Self(rawValue: "output")
    public static let second = Self(rawValue: "second")
  }
  public nonisolated struct StatusWord: OpenOption {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let inQueue = Self(rawValue: "in_queue")
    public static let inProgress = Self(rawValue: "in_progress")
    public static let completed = Self(rawValue: "completed")
    public static let succeeded = Self(rawValue: "succeeded")
    public static let failed = Self(rawValue: "failed")
    public static let cancelled = Self(rawValue: "cancelled")
  }
}
