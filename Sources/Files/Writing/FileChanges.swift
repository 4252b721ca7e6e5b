import ModelBindings

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
/// A set of files to write together. ``commit()`` writes all of them beside their places, then renames each into its place.
///
/// A reader never sees half a file, and a full disk or a folder that cannot be written leaves all files as they were.
package struct FileChanges {
  private var contents: [(path: String, bytes: [UInt8])] = []
  private var removals: [String] = []

  /// Creates an empty set.
  package init() {}

  /// Plans to write `bytes` to `path`, unless the file already has them. It reads the file to compare.
  package mutating func write(_ bytes: [UInt8], to path: String) {
    if FileSystem.isDirectory(path) == false, let old = FileManager.default.contents(atPath: path),
      [UInt8](old) == bytes
    {
      return
    }
    contents.append((path, bytes))
  }

  /// Plans to remove the file at `path`, if there is one.
  package mutating func remove(_ path: String) {
    if FileSystem.isDirectory(path) == false { removals.append(path) }
  }

  /// The files that ``commit()`` will write or remove.
  package var paths: [String] { contents.map(\.path) + removals }

  /// Writes and removes the planned files.
  ///
  /// A crash between two renames leaves some files old; a second run of the command writes them.
  ///
  /// - Throws: ``Diagnostic`` for the first file that cannot be written or removed. A full disk, a directory at a file's path or a
  ///   folder that cannot be written is reported before any file has changed. A rename or a removal that fails is reported after the
  ///   earlier files have changed.
  package func commit() throws(Diagnostic) {
    var staged: [(temporary: String, path: String)] = []
    do throws(Diagnostic) {
      for (path, bytes) in contents { staged.append((try stage(bytes, beside: path), path)) }
    } catch {
      for (temporary, _) in staged { unlink(temporary) }
      throw error
    }
    for (index, (temporary, path)) in staged.enumerated() where rename(temporary, path) != 0 {
      for (temporary, _) in staged[index...] { unlink(temporary) }
      throw Diagnostic("cannot be replaced; check its permissions", file: path)
    }
    for path in removals where unlink(path) != 0 {
      throw Diagnostic("cannot be removed; check its permissions", file: path)
    }
  }

  private func stage(_ bytes: [UInt8], beside path: String) throws(Diagnostic) -> String {
    if FileSystem.isDirectory(path) == true {
      throw Diagnostic("a directory stands where a file should be; move it away", file: path)
    }
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { String(path[..<$0]) } ?? "."
    let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    let temporary = "\(folder)/.\(name).\(getpid()).tmp"
    let hasFolder =
      (try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)) != nil
    guard hasFolder, Self.write(bytes, to: temporary) else {
      unlink(temporary)
      if let file = Self.obstacle(to: folder) {
        throw Diagnostic("a file stands where a folder should be; move it, or choose another folder", file: file)
      }
      throw Diagnostic("cannot be written; check the folder's permissions and the free space", file: path)
    }
    return temporary
  }

  /// Writes a file with the C library. Foundation waits for the disk after every file, which took five sixths of the time
  /// for hundreds of files.
  private static func write(_ bytes: [UInt8], to path: String) -> Bool {
    guard let file = fopen(path, "wb") else { return false }
    let isWhole = fwrite(bytes, 1, bytes.count, file) == bytes.count
    return fclose(file) == 0 && isWhole
  }

  /// The shortest beginning of a folder's path that is a file; nil where none is.
  private static func obstacle(to folder: String) -> String? {
    let ends = folder.indices.dropFirst().filter { folder[$0] == "/" } + [folder.endIndex]
    return ends.lazy.map { String(folder[..<$0]) }.first { FileSystem.isDirectory($0) == false }
  }
}
