// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

/// The fields that every model takes beside its own.
let runningHubCommon: StaticString = #"""
  {
  "webhookUrl":{"type":"string","evidence":"client"}}
  """#
