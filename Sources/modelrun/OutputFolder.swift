import Foundation

/// The folder for the job's files.
struct OutputFolder {
  let url: URL
  private let path: String

  struct Unusable: Error, CustomStringConvertible {
    let description: String
  }

  init(_ path: String) {
    self.path = path
    url = URL(filePath: path, directoryHint: .isDirectory)
  }

  /// Makes the folder where it is missing, and tests by writing whether files can be made in it: permissions say nothing about a
  /// read-only file system.
  ///
  /// - Throws: ``Unusable``.
  func prepare() throws(Unusable) {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue {
      throw Unusable(description: "\(path): a file stands where the folder for the output should be")
    }
    do {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
      let trial = url.appending(path: ".modelrun-\(UUID().uuidString)")
      try Data().write(to: trial)
      try FileManager.default.removeItem(at: trial)
    } catch {
      throw Unusable(description: "\(path): no files can be made there; give another folder with --output")
    }
  }
}
