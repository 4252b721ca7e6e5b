import TestSupport
import Testing

@testable import modelgen

/// A temporary folder for a catalog, and a way to run modelgen on it.
final class CommandFixture: FolderFixture {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  var root: String { folder.root }

  func run(_ words: String..., catalog: String? = "catalog") -> CommandOutcome { run(words, catalog: catalog) }

  /// Runs modelgen with the fixture's catalog, or with no option for a catalog.
  func run(
    _ words: [String], catalog: String? = "catalog", isTerminal: Bool = false, isColoured: Bool = false
  ) -> CommandOutcome {
    let more = catalog.map { ["--catalog", path($0)] } ?? []
    return CommandRecorder.run(isTerminal: isTerminal, isColoured: isColoured) { Modelgen.run(words + more, $0) }
  }

  /// A catalog with one endpoint of each provider and two operations on one path.
  func writeCatalog() throws {
    try write(
      """
      {
        "runcomfy": {
          "title": "RunComfy", "module": "RunComfy", "prefix": "/v1/models/",
          "servers": ["https://model-api.runcomfy.net"], "environment": ["RUNCOMFY_TOKEN", "OTHER"],
          "accepts": ["url", "dataURI"]
        },
        "runninghub": {
          "title": "RunningHub", "module": "RunningHub", "prefix": "/openapi/v2/",
          "servers": ["https://www.runninghub.ai"], "accepts": ["url", "dataURI", "fileName"],
          "common": { "webhookUrl": { "type": "string" } }
        }
      }
      """, to: "catalog/providers.json")
    try write(Self.fox, to: "catalog/runcomfy/acme/fox-1.2/image-to-video.json")
    try write(Self.nodes, to: "catalog/runninghub/acme/nodes.json")
    for suffix in ["basic", "advanced"] {
      try write(Self.start(suffix), to: "catalog/runninghub/task/create-\(suffix).json")
    }
  }

  static let fox = """
    {
      "id": "acme/fox-1.2/image-to-video",
      "name": "acme/fox-1.2/image-to-video",
      "method": "POST",
      "path": "/v1/models/acme/fox-1.2/image-to-video",
      "group": ["video", "image-to-video"],
      "output": "video",
      "sources": [{ "kind": "catalog", "revised": "2026-01-02" }],
      "input": {
        "type": "object",
        "required": ["prompt", "img_url"],
        "properties": {
          "prompt": { "type": "string", "maxLength": 20 },
          "img_url": { "type": "string", "media": { "kind": "image", "formats": ["jpeg", "png"], "maxBytes": 1048576 } },
          "resolution": { "type": "string", "enum": ["480P", "1080P"], "default": "480P" },
          "seed": { "type": "integer", "minimum": 0, "maximum": 4294967295 },
          "strength": {
            "type": "number",
            "minimum": 0,
            "maximum": 1,
            "multipleOf": 0.05,
            "evidence": { "multipleOf": "inferred" }
          }
        }
      }
    }

    """

  static let nodes = """
    {
      "id": "acme/nodes",
      "name": "Acme Nodes",
      "method": "POST",
      "path": "/openapi/v2/acme/nodes",
      "output": "image",
      "sources": [{ "kind": "page", "revised": "2026-01-02" }],
      "input": {
        "type": "object",
        "required": ["12##text"],
        "additionalProperties": false,
        "properties": {
          "12##text": { "type": "string", "alias": "prompt", "minLength": 1 },
          "7##select": { "type": "string", "alias": "ratio", "enum": ["1", "2"], "labels": ["1:1", "16:9"] }
        }
      }
    }

    """

  static func start(_ suffix: String) -> String {
    """
    {
      "id": "task/create-\(suffix)",
      "name": "Start Task \(suffix)",
      "method": "POST",
      "path": "/task/create",
      "role": "service",
      "sources": [{ "kind": "note" }],
      "input": {
        "type": "object",
        "properties": {
          "apiKey": { "type": "string" }
        }
      },
      "response": {
        "type": "object",
        "properties": {
          "taskId": { "type": ["string", "integer"] }
        }
      }
    }

    """
  }
}
