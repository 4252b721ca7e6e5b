#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
/// An output folder of a command. A manifest in it lists the generated files, so that no other file is changed.
package struct FileTree: Sendable {
  /// The kind of output: the command that writes it, and the marks of its files.
  package struct Kind: Sendable {
    /// The command that generates the files.
    package var command: String
    /// The texts that generated files begin or end with, by which a file without a manifest is recognised as generated.
    package var marks: [String]
    /// The file name ending that a build of the folder uses. Files with this ending that no command generated are reported.
    package var ending: String?

    /// Creates a kind of output.
    package init(command: String, marks: [String] = [], ending: String? = nil) {
      self.command = command
      self.marks = marks
      self.ending = ending
    }
  }

  /// The path of the folder, without a slash at its end.
  package let root: String
  private let kind: Kind

  /// Creates a tree for the folder at `root`, which need not exist.
  package init(root: String, _ kind: Kind) {
    self.root = root.count > 1 && root.hasSuffix("/") ? String(root.dropLast()) : root
    self.kind = kind
  }

  /// Writes the files that differ, and removes files that an earlier run generated and this one does not.
  ///
  /// A file with the same content is not written. All files are written beside their places first and renamed last, so a
  /// full disk leaves the folder as it was.
  ///
  /// - Parameters:
  ///   - files: All files that the folder is to hold.
  ///   - options: What the manifest records of the options that the files were generated with.
  /// - Throws: `Diagnostic` when a file cannot be written, when a file that no command generated has the path of one of them, or when
  ///   another command generated the folder. In each case no file has changed.
  @discardableResult
  package func write(
    _ files: [OutputFile], recording options: [RecordedOption] = []
  ) throws(Diagnostic) -> WriteReport {
    let state = try state(of: files)
    if let taken = state.taken.first {
      throw Diagnostic(
        "was not written by modelgen and is in the way; move it, or choose another folder", file: path(taken))
    }
    var changes = FileChanges()
    for file in state.differing { changes.write(Array(file.text.utf8), to: path(file.path)) }
    changes.write(Manifest(files, of: kind.command, options: options).text, to: manifestPath)
    try changes.commit()
    for name in state.left { unlink(path(name)) }
    removeEmptyFolders(of: state.left)
    return WriteReport(
      written: state.differing.map(\.path), unchanged: files.count - state.differing.count, removed: state.left,
      edited: state.edited, foreign: state.foreign)
  }

  /// The files that ``write(_:)`` would write or remove, sorted by path. It changes nothing.
  ///
  /// - Throws: `Diagnostic` when the folder cannot be read.
  package func check(_ files: [OutputFile]) throws(Diagnostic) -> [StaleFile] {
    let state = try state(of: files)
    let differing = state.differing.map { file in
      StaleFile(path: path(file.path), reason: FileSystem.isDirectory(path(file.path)) == nil ? .missing : .changed)
    }
    return (differing + state.left.map { StaleFile(path: path($0), reason: .leftOver) }).sorted { $0.path < $1.path }
  }

  /// What the command's last run recorded; nothing for a new folder.
  ///
  /// - Throws: `Diagnostic` when the manifest cannot be read or is malformed, or when another command generated the folder.
  package func manifest() throws(Diagnostic) -> Manifest { try Manifest(at: manifestPath, of: kind.command) }

  /// The path of the manifest.
  package var manifestPath: String { path(Manifest.name) }

  func path(_ name: String) -> String { "\(root)/\(name)" }

  // MARK: The folder's state

  private struct State {
    var differing: [OutputFile] = []
    /// Files that an earlier run generated and this one does not.
    var left: [String] = []
    /// Generated files that a person edited after the last write.
    var edited: [String] = []
    /// Files with the reported ending that no command generated.
    var foreign: [String] = []
    /// Files at the path of a generated file that no command generated.
    var taken: [String] = []
  }

  private func state(of files: [OutputFile]) throws(Diagnostic) -> State {
    let manifest = try manifest()
    var state = State()
    var generated: Set<String> = []
    for file in files {
      generated.insert(file.path)
      guard FileSystem.isDirectory(path(file.path)) != nil else {
        state.differing.append(file)
        continue
      }
      let old = try FileSystem.read(path(file.path))
      if old == Array(file.text.utf8) { continue }
      let hash = manifest.hashes[file.path]
      if hash == nil, !isMarked(old) { state.taken.append(file.path) }
      if let hash, hash != Manifest.hash(old) { state.edited.append(file.path) }
      state.differing.append(file)
    }
    for (name, hash) in manifest.hashes.sorted(by: { $0.key < $1.key }) where !generated.contains(name) {
      guard FileSystem.isDirectory(path(name)) == false else { continue }
      // A file that a person edited is kept once the command no longer generates it.
      if Manifest.hash(try FileSystem.read(path(name))) == hash { state.left.append(name) }
    }
    state.foreign = foreignFiles(besides: generated.union(state.left))
    return state
  }

  private func isMarked(_ bytes: [UInt8]) -> Bool {
    kind.marks.contains { mark in
      bytes.starts(with: mark.utf8) || bytes.suffix(mark.utf8.count).elementsEqual(mark.utf8)
    }
  }

  /// The files with the reported ending, in the folders of generated files, that no command generated.
  private func foreignFiles(besides ours: Set<String>) -> [String] {
    guard let ending = kind.ending else { return [] }
    var folders: Set<String> = []
    for name in ours { folders.insert(name.lastIndex(of: "/").map { String(name[...$0]) } ?? "") }
    var foreign: [String] = []
    for folder in folders.sorted() {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: path(folder))) ?? []
      foreign += names.filter { $0.hasSuffix(ending) }.map { folder + $0 }.filter { !ours.contains($0) }.sorted()
    }
    return foreign
  }

  private func removeEmptyFolders(of names: [String]) {
    for name in names {
      var folder = name[...]
      while let slash = folder.lastIndex(of: "/") {
        folder = folder[..<slash]
        // `rmdir` fails for a folder that is not empty.
        guard rmdir(path(String(folder))) == 0 else { break }
      }
    }
  }
}
