// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

/// The schema of the fields that every model takes beside its own.
nonisolated let runningHubCommon: StaticString = #"""
  {
  "webhookUrl":{"type":"string","evidence":"client"}}
  """#
