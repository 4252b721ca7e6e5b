import ModelBindings
import ModelCatalog

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// An output folder: the emitted files in it, and a manifest that tells them from everybody else's.
public struct FileTree: Sendable {
  /// The folder.
  public let root: String

  /// The folder at `root`; it need not exist.
  public init(root: String) { self.root = root.count > 1 && root.hasSuffix("/") ? String(root.dropLast()) : root }

  /// Makes the folder hold `files`: writes what differs, removes what was emitted before and is not any more.
  ///
  /// A file with the same content is not touched. Everything is written beside its place first and renamed last, so a
  /// full disk leaves the folder as it was.
  ///
  /// - Throws: `CatalogError` when a file cannot be written, or when somebody else's file stands in the place of one;
  ///   nothing has changed then.
  @discardableResult
  public func write(_ files: [EmittedFile]) throws(CatalogError) -> WriteReport {
    let state = try state(of: files)
    if let taken = state.taken.first {
      throw CatalogError(
        "was not written by modelgen and is in the way; move it, or choose another folder", file: path(taken))
    }
    var changes = FileChanges()
    for file in state.differing { changes.write(Array(file.text.utf8), to: path(file.path)) }
    changes.write(Manifest(files).text, to: path(Manifest.name))
    try changes.commit()
    for name in state.left { unlink(path(name)) }
    removeEmptyFolders(of: state.left)
    return WriteReport(
      written: state.differing.map(\.path), unchanged: files.count - state.differing.count, removed: state.left,
      edited: state.edited, foreign: state.foreign)
  }

  /// What ``write(_:)`` would change; nothing is written.
  ///
  /// - Throws: `CatalogError` when the folder cannot be read.
  public func check(_ files: [EmittedFile]) throws(CatalogError) -> [StaleFile] {
    let state = try state(of: files)
    let differing = state.differing.map { file in
      StaleFile(path: path(file.path), reason: CatalogFolder.isDirectory(path(file.path)) == nil ? .missing : .changed)
    }
    return (differing + state.left.map { StaleFile(path: path($0), reason: .leftOver) }).sorted { $0.path < $1.path }
  }

  func path(_ name: String) -> String { "\(root)/\(name)" }

  // MARK: What is there

  private struct State {
    var differing: [EmittedFile] = []
    /// Emitted before, not any more.
    var left: [String] = []
    /// Emitted, and changed by somebody since.
    var edited: [String] = []
    /// Swift files of somebody else's.
    var foreign: [String] = []
    /// Somebody else's files in the place of emitted ones.
    var taken: [String] = []
  }

  private func state(of files: [EmittedFile]) throws(CatalogError) -> State {
    let manifest = try Manifest(at: path(Manifest.name))
    var state = State()
    var emitted: Set<String> = []
    for file in files {
      emitted.insert(file.path)
      guard CatalogFolder.isDirectory(path(file.path)) != nil else {
        state.differing.append(file)
        continue
      }
      let old = try CatalogFolder.read(path(file.path))
      if old == Array(file.text.utf8) { continue }
      let hash = manifest.hashes[file.path]
      if hash == nil, !old.starts(with: EmittedFile.header.utf8) { state.taken.append(file.path) }
      if let hash, hash != Manifest.hash(old) { state.edited.append(file.path) }
      state.differing.append(file)
    }
    for (name, hash) in manifest.hashes.sorted(by: { $0.key < $1.key }) where !emitted.contains(name) {
      guard CatalogFolder.isDirectory(path(name)) == false else { continue }
      // What somebody has made of an emitted file is theirs once it is not emitted any more.
      if Manifest.hash(try CatalogFolder.read(path(name))) == hash { state.left.append(name) }
    }
    state.foreign = foreignFiles(besides: emitted.union(state.left))
    return state
  }

  /// The Swift files in the folders of emitted files that are not ours.
  private func foreignFiles(besides ours: Set<String>) -> [String] {
    var folders: Set<String> = []
    for name in ours { folders.insert(name.lastIndex(of: "/").map { String(name[...$0]) } ?? "") }
    var foreign: [String] = []
    for folder in folders.sorted() {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: path(folder))) ?? []
      foreign += names.filter { $0.hasSuffix(".swift") }.map { folder + $0 }.filter { !ours.contains($0) }.sorted()
    }
    return foreign
  }

  private func removeEmptyFolders(of names: [String]) {
    // `rmdir` refuses a folder that holds anything.
    for name in names { if let slash = name.lastIndex(of: "/") { rmdir(path(String(name[..<slash]))) } }
  }
}
