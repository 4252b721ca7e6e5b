#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Looks at files and folders, and reads them whole.
package enum FileSystem {
  /// Whether a folder stands at `path`; nil where nothing does.
  package static func isDirectory(_ path: String) -> Bool? {
    var isDirectory = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) ? isDirectory : nil
  }

  /// The content of a file.
  ///
  /// - Throws: ``Diagnostic`` when it is missing, a directory or cannot be read.
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

  /// The names of what a folder holds, sorted; those that begin with a dot are left out.
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
