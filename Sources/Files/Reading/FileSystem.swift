#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Tests for files and folders, lists folders and reads whole files.
package enum FileSystem {
  /// True for a folder, false for a file; nil where nothing exists at `path`.
  package static func isDirectory(_ path: String) -> Bool? {
    var isDirectory = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) ? isDirectory : nil
  }

  /// The content of a file.
  ///
  /// - Throws: ``Diagnostic`` when the file is missing, is a directory or cannot be read.
  package static func read(_ path: String) throws(Diagnostic) -> [UInt8] {
    switch isDirectory(path) {
    case nil: throw Diagnostic("no such file", file: path)
    case true?: throw Diagnostic("a directory stands where a file should be; move it away", file: path)
    case false?: break
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Diagnostic("cannot be read; check its permissions", file: path)
    }
    return [UInt8](data)
  }

  /// The names of the files and folders in a folder, sorted, without those that begin with a dot.
  ///
  /// - Throws: ``Diagnostic`` when the folder is missing or cannot be read.
  package static func entries(_ path: String) throws(Diagnostic) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: path).filter { !$0.hasPrefix(".") }.sorted()
    } catch {
      throw Diagnostic("the folder cannot be listed; check that it exists and may be read", file: path)
    }
  }
}
