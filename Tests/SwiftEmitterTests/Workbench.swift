import TestSupport
import Testing

/// A temporary folder for emitted code, and the tools to try it with.
struct Workbench: FolderFixture {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  var root: String { folder.root }

  /// Runs a tool in the folder. Returns its exit status and everything it printed.
  func run(_ tool: String, _ arguments: [String]) throws -> (status: Int32, output: String) {
    let outcome = try #require(try Program.run([tool] + arguments, in: root), "no \(tool) on the PATH")
    return (outcome.status, outcome.output + outcome.errors)
  }
}
