// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// The lists of options that requests share. Each request names those it uses: prefer `Request.Resolution`.
public enum RunningHubOptions {
  public enum Ratio: String, ModelOption {
    case `1:1` = "1", `16:9` = "2"
  }
}
