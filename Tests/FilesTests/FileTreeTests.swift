import Foundation
import TestSupport
import Testing

@testable import Files

@Suite struct FileTreeTests {
  private let bench: CatalogFixture
  private let tree: FileTree
  private static let header = "// swift-format-ignore-file\n// Written by `swift run modelgen generate`"
  private static let mark = "// swift-format-ignore-file"
  private static let kind = FileTree.Kind(command: "modelgen generate", marks: [mark], ending: ".swift")
  private let one = OutputFile(path: "M/One.swift", text: Self.header + "\n// one\n")
  private let two = OutputFile(path: "M/Two.swift", text: Self.header + "\n// two\n")

  init() throws {
    bench = try CatalogFixture()
    tree = FileTree(root: bench.path("out"), Self.kind)
  }

  @Test func writesOnceAndThenTouchesNothing() throws {
    #expect(try tree.write([one, two]).written == ["M/One.swift", "M/Two.swift"])
    let past = Date(timeIntervalSince1970: 1_000_000)
    try FileManager.default.setAttributes([.modificationDate: past], ofItemAtPath: bench.path("out/M/One.swift"))
    let again = try tree.write([one, two])
    #expect(again == WriteReport(written: [], unchanged: 2, removed: [], edited: [], foreign: []))
    let date = try FileManager.default.attributesOfItem(atPath: bench.path("out/M/One.swift"))[.modificationDate]
    #expect(date as? Date == past)
  }

  @Test func removesWhatItWroteAndNothingElse() throws {
    try tree.write([one, two])
    try bench.write("// mine\n", to: "out/M/Mine.swift")
    let report = try tree.write([one])
    #expect(report.removed == ["M/Two.swift"])
    #expect(report.foreign == ["M/Mine.swift"])
    #expect(bench.exists("out/M/Mine.swift") && !bench.exists("out/M/Two.swift"))
  }

  @Test func foldersThatEmptyAreRemoved() throws {
    try tree.write([one, OutputFile(path: "N/Three.swift", text: Self.header + "\n")])
    try tree.write([one])
    #expect(!bench.exists("out/N") && bench.exists("out/M"))
  }

  @Test func editsAreReportedWhenTheyAreOverwritten() throws {
    try tree.write([one])
    try bench.write(Self.header + "\n// edited\n", to: "out/M/One.swift")
    let report = try tree.write([one])
    #expect(report.edited == ["M/One.swift"])
    #expect(try bench.read("out/M/One.swift") == one.text)
  }

  @Test func anEditedFileThatIsNotEmittedAnyMoreStays() throws {
    try tree.write([one, two])
    try bench.write("// mine now\n", to: "out/M/Two.swift")
    let report = try tree.write([one])
    #expect(report.removed.isEmpty && report.foreign == ["M/Two.swift"])
    #expect(bench.exists("out/M/Two.swift"))
  }

  @Test func somebodyElsesFileIsNeverOverwritten() throws {
    try FileManager.default.createDirectory(atPath: bench.path("out/M"), withIntermediateDirectories: true)
    try bench.write("// mine\n", to: "out/M/Two.swift")
    let error = #expect(throws: Diagnostic.self) { try tree.write([one, two]) }
    #expect(error?.file == bench.path("out/M/Two.swift"))
    #expect(try bench.read("out/M/Two.swift") == "// mine\n")
    #expect(!bench.exists("out/M/One.swift"))
  }

  @Test func emittedFilesAreKnownWithoutTheManifest() throws {
    try tree.write([one])
    try FileManager.default.removeItem(atPath: bench.path("out/.modelgen-manifest"))
    let changed = OutputFile(path: one.path, text: one.text + "// more\n")
    #expect(try tree.write([changed]).written == ["M/One.swift"])
  }

  @Test(
    "A file with the mark alone, or with the words alone, is not taken for a generated one",
    arguments: [mark + "\n// mine\n", "// mine\n" + header.dropFirst(mark.count + 1)])
  func markAlone(text: String) throws {
    try bench.write(text, to: "out/M/One.swift")
    #expect(throws: Diagnostic.self) { try tree.write([one]) }
    #expect(try bench.read("out/M/One.swift") == text)
  }

  #if os(Linux)
    @Test("A file that cannot be removed is reported, and the next run tries again")
    func unremovable() throws {
      try tree.write([one])
      // The kernel lets nobody, not even root, remove a file there.
      try FileManager.default.createSymbolicLink(
        atPath: bench.path("out/P"), withDestinationPath: "/proc/sys/kernel")
      let hash = Manifest.hash(try FileSystem.read(bench.path("out/P/ostype")))
      try bench.write(bench.read("out/.modelgen-manifest") + "\(hash) P/ostype\n", to: "out/.modelgen-manifest")
      for _ in 1...2 {
        let report = try tree.write([one])
        #expect(report.removed.isEmpty && report.unremoved == [bench.path("out/P/ostype")])
        #expect(try bench.read("out/.modelgen-manifest").contains("P/ostype"))
      }
    }
  #endif

  @Test func nothingChangesWhenOneFileCannotBeWritten() throws {
    try tree.write([one])
    try FileManager.default.createDirectory(atPath: bench.path("out/M/Two.swift"), withIntermediateDirectories: true)
    let changed = OutputFile(path: one.path, text: one.text + "// more\n")
    #expect(throws: Diagnostic.self) { try tree.write([changed, two]) }
    #expect(try bench.read("out/M/One.swift") == one.text)
    let left = try FileManager.default.contentsOfDirectory(atPath: bench.path("out/M")).sorted()
    #expect(left == ["One.swift", "Two.swift"])
  }

  @Test func aManifestReachesNothingOutsideTheFolder() throws {
    try tree.write([one])
    try bench.write("// outside\n", to: "Outside.swift")
    let hash = Manifest.hash("// outside\n".utf8)
    try bench.write("\(hash) ../Outside.swift\n\(hash) \(bench.path("Outside.swift"))\n", to: "out/.modelgen-manifest")
    #expect(try tree.write([one]).removed.isEmpty)
    #expect(bench.exists("Outside.swift"))
  }

  @Test func aFolderOfAnotherCommandIsLeftAlone() throws {
    try tree.write([one])
    let other = FileTree(root: bench.path("out"), FileTree.Kind(command: "modelgen site"))
    let error = #expect(throws: Diagnostic.self) { try other.write([OutputFile(path: "index.html", text: "")]) }
    #expect(error?.message.contains("another command") == true)
    #expect(bench.exists("out/M/One.swift") && !bench.exists("out/index.html"))
  }

  @Test func withoutAMarkOnlyTheManifestTellsWhoseAFileIs() throws {
    let site = FileTree(root: bench.path("out"), FileTree.Kind(command: "modelgen site"))
    let page = OutputFile(path: "a/b/page.html", text: "<p>")
    try bench.write("mine", to: "out/a/b/page.html")
    #expect(throws: Diagnostic.self) { try site.write([page]) }
    #expect(try bench.read("out/a/b/page.html") == "mine")
    try FileManager.default.removeItem(atPath: bench.path("out"))
    try site.write([page])
    try bench.write("edited", to: "out/a/b/page.html")
    #expect(try site.write([page]).edited == ["a/b/page.html"])
    try site.write([])
    #expect(!bench.exists("out/a"))
  }

  @Test func checkingSaysWhatIsStaleAndWritesNothing() throws {
    try tree.write([one, two])
    let three = OutputFile(path: "M/Three.swift", text: "")
    try bench.write(Self.header + "\n", to: "out/M/One.swift")
    let stale = try tree.check([one, three])
    #expect(
      stale.map { "\($0.path.split(separator: "/").last ?? "") \($0.reason.rawValue)" } == [
        "One.swift changed", "Three.swift missing", "Two.swift left over",
      ])
    #expect(!bench.exists("out/M/Three.swift"))
    try tree.write([one, three])
    #expect(try tree.check([one, three]).isEmpty)
  }

  @Test(
    "The manifest gives back the options of the last run, whatever its line ends became", arguments: ["\n", "\r\n"])
  func optionsAreRecorded(lineEnd: String) throws {
    try tree.write([one], recording: [RecordedOption("only", "a b's *"), RecordedOption("only", "--x=1")])
    let text = try bench.read("out/.modelgen-manifest")
    try bench.write(text.replacing("\n", with: lineEnd), to: "out/.modelgen-manifest")
    let manifest = try tree.manifest()
    #expect(manifest.options.map(\.name) == ["only", "only"])
    #expect(manifest.options.map(\.value) == ["a b's *", "--x=1"])
    #expect(manifest.options.map(\.line) == [2, 3])
    #expect(Array(manifest.paths) == ["M/One.swift"])
    try tree.write([one, two])
    #expect(try tree.manifest().options.isEmpty)
    #expect(try bench.read("out/.modelgen-manifest").split(separator: "\n").count == 3)
  }

  @Test(
    "A damaged line of the manifest is named and stops the run",
    arguments: ["# --only", "# --only ", "# -- a", "#--only a", "# only a", "#"])
  func damagedOption(line: String) throws {
    try tree.write([one])
    let manifest = try bench.read("out/.modelgen-manifest") + line + "\n"
    try bench.write(manifest, to: "out/.modelgen-manifest")
    let error = #expect(throws: Diagnostic.self) { try tree.write([two]) }
    #expect(error?.file == bench.path("out/.modelgen-manifest") && error?.line == 3)
    #expect(error?.message.contains("\"\(line)\"") == true)
    #expect(!bench.exists("out/M/Two.swift") && bench.exists("out/M/One.swift"))
    #expect(try bench.read("out/.modelgen-manifest") == manifest)
  }
}
