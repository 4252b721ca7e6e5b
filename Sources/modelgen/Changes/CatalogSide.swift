import CatalogReview
import Files
import ModelCatalog

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// One side of a comparison: a catalog's folder, or `git:REV` for what `--catalog` was in a revision.
enum CatalogSide {
  private static let prefix = "git:"

  /// - Throws: ``Diagnostic`` for a folder or a revision that is not there or holds no sound catalog.
  static func load(_ name: String, catalog: String) throws(Diagnostic) -> NamedCatalog {
    guard name.hasPrefix(prefix) else { return try load(name) }
    let checkout = try GitCheckout(revision: String(name.dropFirst(prefix.count)), of: catalog)
    // Releasing the object deletes the folder, so the object must live until everything is read.
    return try withExtendedLifetime(checkout) { () throws(Diagnostic) in
      do throws(Diagnostic) {
        return try load(checkout.path)
      } catch {
        var error = error
        if let file = error.file, file.hasPrefix(checkout.path) {
          error.file = name + file.dropFirst(checkout.path.count)
        }
        throw error
      }
    }
  }

  private static func load(_ folder: String) throws(Diagnostic) -> NamedCatalog {
    NamedCatalog(catalog: try Catalog.load(from: folder), lock: try NameLock.read(from: "\(folder)/names.json"))
  }
}

/// A folder as it was in a revision, written to a temporary folder that this object deletes when it is released.
final class GitCheckout {
  /// Where the folder's content is.
  let path: String
  private let temporary: String

  init(revision: String, of folder: String) throws(Diagnostic) {
    guard FileSystem.isDirectory(folder) == true else { throw Diagnostic("no such catalog folder", file: folder) }
    temporary = FileManager.default.temporaryDirectory.path() + "modelgen-\(UUID().uuidString)"
    path = "\(temporary)/catalog"
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw Diagnostic("cannot be made; check the free space", file: path)
    }
    let repository = try git(["-C", folder, "rev-parse", "--absolute-git-dir"]) { _ in
      Diagnostic("is in no git repository; compare two folders instead", file: folder)
    }
    let tree = try git(["-C", folder, "rev-parse", "--verify", "--end-of-options", "\(revision)^{commit}:./"]) { _ in
      Diagnostic("git has no revision \"\(revision)\", or none that holds this folder", file: folder)
    }
    // An index and a work tree of their own: those of the repository stay as they are.
    let place = ["--git-dir=\(repository)", "--work-tree=\(path)"]
    for words in [["read-tree", tree], ["checkout-index", "--all", "--force"]] {
      _ = try git(place + words) { Diagnostic("git cannot write revision \"\(revision)\": \($0)", file: folder) }
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: temporary) }

  /// The first line that git prints.
  private func git(_ words: [String], problem: (String) -> Diagnostic) throws(Diagnostic) -> String {
    // Inside a hook these name another repository than the folder's.
    let environment: [String: String?] = [
      "GIT_INDEX_FILE": "\(temporary)/index", "GIT_DIR": nil, "GIT_WORK_TREE": nil, "GIT_PREFIX": nil, "LC_ALL": "C",
    ]
    let process = try ChildProcess(["git"] + words, environment: environment, folder: temporary)
    guard process.status == 0 else {
      throw problem(process.errors.split(separator: "\n").first.map(String.init) ?? "status \(process.status)")
    }
    return process.output.split(separator: "\n").first.map(String.init) ?? ""
  }
}
