import Foundation
import TestSupport
import Testing

@testable import SwiftEmitter

/// A folder that is gone after the test, and the compiler to try emitted code with.
final class Workbench {
  let folder: String

  init() throws {
    folder = NSTemporaryDirectory() + "emitter-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func path(_ name: String) -> String { folder + "/" + name }

  func write(_ text: String, to name: String) throws { try Data(text.utf8).write(to: URL(filePath: path(name))) }

  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path(name))), as: UTF8.self)
  }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

  /// The folder with the built runtime's module, next to the running tests; nil, with the reason printed, when it is not there.
  static var products: String? {
    let tests = CommandLine.arguments.first.map { URL(filePath: $0).deletingLastPathComponent().path() } ?? ""
    for folder in [tests, tests + "/.."]
    where FileManager.default.fileExists(atPath: folder + "/Modules/ModelBindings.swiftmodule") {
      return folder
    }
    print("skipped: no Modules/ModelBindings.swiftmodule beside \(tests), so emitted code cannot be compiled")
    return nil
  }

  /// Runs a tool and gives its exit status and everything it printed.
  func run(_ tool: String, _ arguments: [String]) throws -> (status: Int32, output: String) {
    let outcome = try #require(try Program.run([tool] + arguments, in: folder), "no \(tool) on the PATH")
    return (outcome.status, outcome.output + outcome.errors)
  }
}

/// Compares with a file in `Golden`, or writes it when `UPDATE_GOLDEN` is set.
func expectGolden(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/\(name)")
  if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
    try Data(text.utf8).write(to: file)
    return
  }
  let golden = (try? Data(contentsOf: file)).map { String(decoding: $0, as: UTF8.self) } ?? ""
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  let expected = golden.split(separator: "\n", omittingEmptySubsequences: false)
  let first = zip(lines, expected).enumerated().first { $0.element.0 != $0.element.1 }
  let difference = first.map { "line \($0.offset + 1) is \($0.element.0) instead of \($0.element.1)" }
  #expect(
    text == golden, "\(name): \(difference ?? "another number of lines"); UPDATE_GOLDEN=1 swift test writes it anew",
    sourceLocation: sourceLocation)
}
