import CatalogImport
import Files
import ModelCatalog

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Files of documentation, given one by one, as a folder or as a pattern.
enum DocumentFolder {
  /// The file at `path`, or every file in the folder there and below it, in order; hidden ones are passed over. Where there
  /// is neither, `*` and `?` stand for characters of names.
  static func files(at path: String) throws(Diagnostic) -> [String] {
    switch FileSystem.isDirectory(path) {
    case true?: return try files(in: path)
    case false?: return [path]
    case nil:
      guard path.contains(where: { $0 == "*" || $0 == "?" }) else { return [path] }
      var files: [String] = []
      for match in try matches(path) {
        if FileSystem.isDirectory(match) == true { files += try self.files(in: match) } else { files.append(match) }
      }
      return files
    }
  }

  private static func files(in folder: String) throws(Diagnostic) -> [String] {
    let names: [String]
    do {
      names = try FileManager.default.subpathsOfDirectory(atPath: folder)
    } catch {
      throw Diagnostic("the folder cannot be listed; check that it may be read", file: folder)
    }
    let files = names.sorted().filter { name in !name.split(separator: "/").contains { $0.hasPrefix(".") } }
      .map { "\(folder)/\($0)" }.filter { FileSystem.isDirectory($0) == false }
    guard !files.isEmpty else { throw Diagnostic("no file in the folder; save documents there first", file: folder) }
    return files
  }

  /// The files and folders whose paths match the pattern, in order.
  private static func matches(_ pattern: String) throws(Diagnostic) -> [String] {
    var paths = [pattern.hasPrefix("/") ? "/" : ""]
    for segment in pattern.split(separator: "/") {
      guard segment.contains(where: { $0 == "*" || $0 == "?" }) else {
        paths = paths.map { $0 + ($0.isEmpty || $0 == "/" ? "" : "/") + segment }
        continue
      }
      let names = NamePattern(String(segment))
      paths = paths.flatMap { folder in
        let entries = (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
        return entries.sorted().filter { !$0.hasPrefix(".") && names.matches($0) }
          .map { folder + (folder.isEmpty || folder == "/" ? "" : "/") + $0 }
      }
    }
    let found = paths.filter { FileSystem.isDirectory($0) != nil }
    guard !found.isEmpty else { throw Diagnostic("nothing is called like this; check the pattern", file: pattern) }
    return found
  }

  /// The document in the file at `path`.
  static func document(at path: String) throws(Diagnostic) -> ImportFile {
    // The size is checked first: reading a video by mistake would fill the memory. A pipe has no size.
    if let size = (try? FileSource(path))?.count, size > ImportFile.maximumBytes {
      throw ImportFile.tooLarge(size, path)
    }
    return ImportFile(path: path, bytes: try FileSystem.read(path))
  }
}
