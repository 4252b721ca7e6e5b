import Foundation

/// A fixture whose files stand in one folder.
package protocol FolderFixture {
  /// The folder's path, without a slash at the end.
  var root: String { get }
}

extension FolderFixture {
  package var url: URL { URL(filePath: root) }

  /// The path of a file in the folder, whether it exists or not.
  package func path(_ name: String) -> String { "\(root)/\(name)" }

  package func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

  package func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(atPath: path(name), withIntermediateDirectories: true)
  }

  /// Writes a file and the folders above it. Returns its path.
  @discardableResult
  package func write(_ text: String, to name: String) throws -> String { try write(Array(text.utf8), to: name) }

  /// Writes a file and the folders above it. Returns its path.
  @discardableResult
  package func write(_ bytes: [UInt8], to name: String) throws -> String {
    let file = URL(filePath: path(name))
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
    return path(name)
  }

  package func read(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

  package func bytes(_ name: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: URL(filePath: path(name)))) }

  package func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: path(name)) }

  /// What stands directly in the folder, sorted.
  package var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []).sorted() }

  /// Every file below the folder, or below the folder `name` in it, with its content. Empty where there is no such folder.
  package func snapshot(_ name: String? = nil) throws -> [String: String] {
    let folder = name.map(path) ?? root
    guard FileManager.default.fileExists(atPath: folder) else { return [:] }
    var files: [String: String] = [:]
    for entry in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      let bytes = FileManager.default.contents(atPath: "\(folder)/\(entry)")
      files[entry] = bytes.map { String(decoding: $0, as: UTF8.self) }
    }
    return files
  }
}

/// A folder of one test, removed with its content when the test releases it.
package final class TemporaryFolder: FolderFixture, Sendable {
  package let root: String

  /// A new empty folder.
  package convenience init() throws {
    self.init(absent: ())
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
  }

  private init(absent: Void) {
    root = FileManager.default.temporaryDirectory.path() + "modelbindings-test-\(UUID().uuidString)"
  }

  /// A folder that does not exist until the test creates it.
  package static func absent() -> TemporaryFolder { TemporaryFolder(absent: ()) }

  deinit { try? FileManager.default.removeItem(atPath: root) }
}
