import CommandLineSupport
import Foundation
import ModelClient
import TestSupport

@testable import modelrun

/// A folder with a small catalog, and a way to run the program in it against a server of the test's own.
final class RunFixture: Sendable {
  static let key = "0123456789abcdef0123456789abcdef"
  let folder: URL

  struct Outcome {
    let status: Int32
    let output: String
    let errors: String
  }

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "modelrun-\(UUID().uuidString)")
    try write(
      """
      {
        "runcomfy": {
          "title": "RunComfy", "module": "RunComfy", "prefix": "/v1/models/",
          "servers": ["https://model-api.runcomfy.net"], "accepts": ["url", "dataURI"]
        },
        "runninghub": {
          "title": "RunningHub", "module": "RunningHub", "prefix": "/openapi/v2/",
          "servers": ["https://www.runninghub.ai"], "accepts": ["url", "dataURI", "fileName"],
          "common": { "webhookUrl": { "type": "string" } }
        }
      }
      """, to: "catalog/providers.json")
    for (provider, prefix) in [("runcomfy", "/v1/models/"), ("runninghub", "/openapi/v2/")] {
      try write(
        """
        {
          "id": "acme/fox", "name": "Acme Fox", "method": "POST", "path": "\(prefix)acme/fox", "output": "image",
          "sources": [{ "kind": "page", "revised": "2026-01-02" }],
          "input": {
            "type": "object", "required": ["prompt", "image"],
            "properties": {
              "prompt": { "type": "string", "maxLength": 20 },
              "image": { "type": "string", "media": { "kind": "image", "formats": ["png"] } },
              "more": { "type": "array", "items": { "type": "string", "media": { "kind": "image" } } }
            }
          }
        }
        """, to: "catalog/\(provider)/acme/fox.json")
    }
    try write(
      """
      {
        "id": "query", "name": "Query", "method": "POST", "path": "/openapi/v2/query", "role": "service",
        "sources": [{ "kind": "note" }],
        "input": { "type": "object", "properties": { "taskId": { "type": "string" } } },
        "response": { "type": "object" }
      }
      """, to: "catalog/runninghub/query.json")
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func path(_ name: String) -> String { folder.appending(path: name).path(percentEncoded: false) }

  @discardableResult
  func write(_ text: String, to name: String) throws -> String { try write(Array(text.utf8), to: name) }

  @discardableResult
  func write(_ bytes: [UInt8], to name: String) throws -> String {
    let url = folder.appending(path: name)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
    return path(name)
  }

  func read(_ name: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: folder.appending(path: name))) }

  /// Runs the program on a body, against a server, into a folder for the output.
  func run(
    _ words: String..., server: LoopbackServer? = nil, environment: [String: String]? = nil, isTerminal: Bool = false,
    clock: TestClock = TestClock(), output: String? = nil
  ) async -> Outcome {
    let more = server.map { ["--server", $0.address] } ?? []
    return await run(
      only: words + more + ["--catalog", path("catalog"), "--output", output ?? path("out")], environment: environment,
      isTerminal: isTerminal, clock: clock)
  }

  /// Runs the program with these words and no others.
  func run(
    only words: [String], environment: [String: String]? = nil, isTerminal: Bool = false, clock: TestClock = TestClock()
  ) async -> Outcome {
    let texts = Protected((output: "", errors: ""))
    let console = Console(isTerminal: isTerminal, isColoured: false) { text, isData in
      texts.withLock { if isData { $0.output += text } else { $0.errors += text } }
    }
    var configuration = ClientConfiguration(clock: clock)
    configuration.deadlines.job = .seconds(100)
    let keys = ["RUNCOMFY_TOKEN": Self.key, "RH_API_KEY": Self.key]
    let status = await Modelrun.run(
      words, console, environment: environment ?? keys, configuration: configuration)
    return texts.withLock { Outcome(status: status, output: $0.output, errors: $0.errors) }
  }
}
