import ModelCatalog

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Files of documentation, given one by one or as a folder.
enum DocumentFolder {
  /// The file at `path`, or every file in the folder there and below it, in order; hidden ones are passed over.
  static func files(at path: String) throws(CatalogError) -> [String] {
    guard CatalogFolder.isDirectory(path) == true else { return [path] }
    let names: [String]
    do {
      names = try FileManager.default.subpathsOfDirectory(atPath: path)
    } catch {
      throw CatalogError("the folder cannot be listed; check that it may be read", file: path)
    }
    let files = names.sorted().filter { name in !name.split(separator: "/").contains { $0.hasPrefix(".") } }
      .map { "\(path)/\($0)" }.filter { CatalogFolder.isDirectory($0) == false }
    guard !files.isEmpty else { throw CatalogError("no file in the folder", file: path) }
    return files
  }
}
