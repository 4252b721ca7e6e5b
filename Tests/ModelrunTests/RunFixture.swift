import ModelClient
import TestSupport

@testable import modelrun

/// A folder with a small catalog, and a way to run the program in it against a server of the test's own.
final class RunFixture: FolderFixture, Sendable {
  static let key = "0123456789abcdef0123456789abcdef"
  private let folder: TemporaryFolder

  var root: String { folder.root }

  init() throws {
    folder = try TemporaryFolder()
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

  /// Runs the program on a body, against a server, into a folder for the output.
  func run(
    _ words: String..., server: LoopbackServer? = nil, environment: [String: String]? = nil, isTerminal: Bool = false,
    clock: TestClock = TestClock(), output: String? = nil
  ) async -> CommandOutcome {
    let more = server.map { ["--server", $0.address] } ?? []
    return await run(
      only: words + more + ["--catalog", path("catalog"), "--output", output ?? path("out")], environment: environment,
      isTerminal: isTerminal, clock: clock)
  }

  /// Runs the program with these words and no others.
  func run(
    only words: [String], environment: [String: String]? = nil, isTerminal: Bool = false, clock: TestClock = TestClock()
  ) async -> CommandOutcome {
    let recorder = CommandRecorder()
    var configuration = ClientConfiguration(clock: clock)
    configuration.deadlines.job = .seconds(100)
    let keys = ["RUNCOMFY_TOKEN": Self.key, "RH_API_KEY": Self.key]
    let status = await Modelrun.run(
      words, recorder.console(isTerminal: isTerminal), environment: environment ?? keys, configuration: configuration)
    return recorder.outcome(status)
  }
}
