import ModelBindings
import ModelCatalog
import TestSupport
import Testing

@testable import SwiftEmitter

@Suite("The emitted text")
struct SnapshotTests {
  @Test("The awkward catalog gives the golden text and the golden names")
  func golden() throws {
    let result = SwiftEmitter.generate(catalog: NastyCatalog.catalog, lock: NameLock())
    let text = result.files.map { "==== \($0.path)\n\($0.text)" }.joined()
    try Golden.expect(text, equals: "SwiftEmitterTests/Golden/nasty.txt")
    try Golden.expect(
      String(decoding: result.lock.text, as: UTF8.self), equals: "SwiftEmitterTests/Golden/names.json")
  }

  @Test("Options that no raw identifier can spell get names of their own, all different")
  func inventedNames() throws {
    let names = OptionNaming.names(NastyCatalog.hostileOptions, values: NastyCatalog.hostileOptions, known: [:])
    var lines: [String] = []
    for (option, name) in zip(NastyCatalog.hostileOptions, names) where option != name {
      lines.append("\(StringLiteral.json(option)) -> \(name)")
    }
    try Golden.expect(lines.joined(separator: "\n") + "\n", equals: "SwiftEmitterTests/Golden/options.txt")
    #expect(Set(names).count == names.count)
  }

  @Test("Emitting twice, or again with the lock, gives the same bytes")
  func repeated() {
    let first = SwiftEmitter.generate(catalog: NastyCatalog.catalog, lock: NameLock())
    let again = SwiftEmitter.generate(catalog: NastyCatalog.catalog, lock: NameLock())
    let locked = SwiftEmitter.generate(catalog: NastyCatalog.catalog, lock: first.lock)
    #expect(first.files == again.files)
    #expect(first.files == locked.files)
    #expect(first.lock == locked.lock)
    #expect(first.lock.text == again.lock.text)
  }

  @Test("File names are printable ASCII and differ in more than case")
  func fileNames() {
    let paths = SwiftEmitter.generate(catalog: NastyCatalog.catalog, lock: NameLock()).files.map(\.path)
    #expect(paths.count > 10)
    #expect(Set(paths.map { $0.lowercased() }).count == paths.count)
    #expect(paths.allSatisfy { $0.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } })
  }

  @Test("A provider without endpoints gives one file for each of its modules")
  func empty() {
    let provider = Provider(id: "acme", title: "Acme", module: "Acme", prefix: "/v1/")
    let files = SwiftEmitter.generate(catalog: Catalog(providers: [provider]), lock: NameLock()).files
    #expect(files.map(\.path) == ["Acme/Acme.swift", "AcmeService/AcmeService.swift"])
    let flat = SwiftEmitter.generate(catalog: Catalog(), lock: NameLock(), options: EmitOptions(layout: .flat))
    #expect(flat.files.count == 1)
  }
}
