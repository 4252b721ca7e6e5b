import CatalogExport
import Foundation
import ModelBindings
import ModelCatalog

/// The command line's stream, process start to end: `modelgen validate --jsonl` over a file of requests to every model.
struct CommandStream {
  /// Large enough for the start of the process not to count.
  private static let size = 100_000_000

  /// Runs the command and prints requests a second; says so where there is no `modelgen` beside this program.
  static func measure(_ catalog: Catalog) throws {
    let program = URL(fileURLWithPath: Bundle.main.executablePath ?? CommandLine.arguments[0])
      .deletingLastPathComponent().appendingPathComponent("modelgen").path
    guard FileManager.default.isExecutableFile(atPath: program) else {
      print("validate --jsonl: skipped, no \(program); swift build -c release --product modelgen makes it")
      return
    }
    let lines = catalog.endpoints.filter { $0.role == .model }.flatMap { endpoint -> [[UInt8]] in
      let provider = catalog.providers.first { $0.id == endpoint.provider }
      return ExampleBody.Size.allCases.compactMap { size in
        endpoint.example(size, provider: provider).map { body in
          let line: JSONValue = ["endpoint": .string("\(endpoint.provider):\(endpoint.id)"), "body": body]
          return line.json + [UInt8(ascii: "\n")]
        }
      }
    }
    let once = lines.flatMap(\.self)
    let rounds = max(1, size / max(1, once.count))
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("modelbench-\(UUID().uuidString).jsonl")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data().write(to: file)
    let handle = try FileHandle(forWritingTo: file)
    for _ in 0..<rounds { try handle.write(contentsOf: Data(once)) }
    try handle.close()

    var failed: Int32 = 0
    let measurement = Measurement(
      "modelgen validate --jsonl, every core", requests: lines.count * rounds, bytes: once.count * rounds, runs: 3
    ) {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: program)
      process.arguments = ["validate", "--jsonl", file.path]
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try? process.run()
      process.waitUntilExit()
      failed = max(failed, process.terminationStatus)
    }
    print(measurement.text + (failed == 0 ? "" : "  void: exit status \(failed)"))
  }
}
