import Files
import ModelCatalog

/// What was emitted.
package struct EmitResult: Sendable {
  /// The files, sorted by path.
  package var files: [OutputFile]
  /// The names of the whole catalog, whatever part of it is emitted. When it differs from the lock that was given,
  /// `names.json` is stale.
  package var lock: NameLock
  /// How many endpoints the files hold.
  package var endpointCount = 0

  /// How many lines the files have.
  package var lineCount: Int {
    var count = 0
    for file in files {
      var text = file.text
      text.withUTF8 { bytes in for byte in bytes where byte == 0x0A { count += 1 } }
    }
    return count
  }
}

extension OutputFile {
  /// What every emitted file of Swift begins with.
  static let header = "// swift-format-ignore-file"
  /// What every emitted page of documentation ends with; DocC wants its title first.
  static let footer =
    "<!-- Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file. -->\n"

  /// The same file with `prefix` in front of its path.
  func moved(into prefix: String) -> OutputFile { OutputFile(path: prefix + path, text: text) }
}

extension FileTree.Kind {
  /// Swift out of the catalog.
  package static let swift = FileTree.Kind(
    command: "modelgen generate", marks: [OutputFile.header, OutputFile.footer], ending: ".swift")
}
