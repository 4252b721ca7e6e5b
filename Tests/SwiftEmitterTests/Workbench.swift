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

  /// Runs a tool and gives its exit status and everything it printed.
  func run(_ tool: String, _ arguments: [String]) throws -> (status: Int32, output: String) {
    let outcome = try #require(try Program.run([tool] + arguments, in: folder), "no \(tool) on the PATH")
    return (outcome.status, outcome.output + outcome.errors)
  }
}

/// Compares with a file in `Golden`, or writes it when `UPDATE_GOLDEN` is set.
func expectGolden(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/\(name)")
  let difference = try Golden.difference(of: text, from: file)
  #expect(difference == nil, "\(difference ?? "")", sourceLocation: sourceLocation)
}
