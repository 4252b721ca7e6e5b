import CommandLineSupport
import Testing

@testable import modelgen

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A folder of its own for one test, and a way to run modelgen in it.
final class CommandFixture {
  let folder: URL

  struct Outcome {
    let status: Int32
    let output: String
    let errors: String
  }

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "modelgen-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func path(_ name: String) -> String { folder.appending(path: name).path(percentEncoded: false) }

  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    let url = folder.appending(path: name)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
    return url.path()
  }

  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
  }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

  /// Every file below a folder with its content.
  func snapshot(_ name: String) throws -> [String: String] {
    var files: [String: String] = [:]
    for entry in try FileManager.default.subpathsOfDirectory(atPath: path(name)) {
      var isDirectory = false
      guard FileManager.default.fileExists(atPath: path("\(name)/\(entry)"), isDirectory: &isDirectory), !isDirectory
      else { continue }
      files[entry] = try read("\(name)/\(entry)")
    }
    return files
  }

  func remove(_ name: String) throws { try FileManager.default.removeItem(at: folder.appending(path: name)) }

  func run(_ words: String..., catalog: String? = "catalog") -> Outcome { run(words, catalog: catalog) }

  func run(_ words: [String], catalog: String? = "catalog") -> Outcome {
    var output = ""
    var errors = ""
    let console = Console(isTerminal: false, isColoured: false) { text, isData in
      if isData { output += text } else { errors += text }
    }
    let more = catalog.map { ["--catalog", path($0)] } ?? []
    let status = Modelgen.run(words + more, console)
    return Outcome(status: status, output: output, errors: errors)
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
