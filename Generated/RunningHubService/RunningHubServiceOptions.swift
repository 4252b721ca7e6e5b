// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// The lists of options that requests share. Each request names those it uses: prefer `Request.Resolution`.
public enum RunningHubServiceOptions {
  public struct APIKeyTypeWord: OpenOption {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let normal = Self(rawValue: "NORMAL")
    public static let shared = Self(rawValue: "SHARED")
    public static let exclusive = Self(rawValue: "EXCLUSIVE")
  }
  public struct APITypeWord: OpenOption {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let normal = Self(rawValue: "NORMAL")
    public static let shared = Self(rawValue: "SHARED")
  }
  public struct CurrencyWord: OpenOption {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let cny = Self(rawValue: "CNY")
    public static let usd = Self(rawValue: "USD")
  }
  public struct DataWord: OpenOption {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let queued = Self(rawValue: "QUEUED")
    public static let running = Self(rawValue: "RUNNING")
    public static let failed = Self(rawValue: "FAILED")
    public static let success = Self(rawValue: "SUCCESS")
  }
  public struct FieldTypeWord: OpenOption {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let string = Self(rawValue: "STRING")
    public static let int = Self(rawValue: "INT")
    public static let float = Self(rawValue: "FLOAT")
    public static let boolean = Self(rawValue: "BOOLEAN")
    public static let list = Self(rawValue: "LIST")
    public static let `switch` = Self(rawValue: "SWITCH")
    public static let image = Self(rawValue: "IMAGE")
    public static let audio = Self(rawValue: "AUDIO")
    public static let video = Self(rawValue: "VIDEO")
  }
  public enum InstanceType: String, ModelOption, CaseIterable {
    case `default`, plus, ultra
  }
  public enum ResourceType: String, ModelOption, CaseIterable {
    case UNET, CHECKPOINT, LORA, GGUF
  }
  public enum Sort: String, ModelOption, CaseIterable {
    case RECOMMEND, HOTTEST, NEWEST
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
  public struct TaskStatusWord: OpenOption {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let create = Self(rawValue: "CREATE")
    public static let queued = Self(rawValue: "QUEUED")
    public static let running = Self(rawValue: "RUNNING")
    public static let success = Self(rawValue: "SUCCESS")
    public static let failed = Self(rawValue: "FAILED")
  }
}
