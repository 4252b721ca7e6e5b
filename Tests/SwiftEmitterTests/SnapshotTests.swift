import ModelBindings
import ModelCatalog
import Testing

@testable import SwiftEmitter

@Suite struct SnapshotTests {
  @Test func everythingAwkwardIsEmittedAsBefore() throws {
    let result = SwiftEmitter.generate(catalog: NastyCatalog.catalog, lock: NameLock())
    let text = result.files.map { "==== \($0.path)\n\($0.text)" }.joined()
    try expectGolden(text, "nasty.txt")
    try expectGolden(String(decoding: result.lock.text, as: UTF8.self), "names.json")
  }

  @Test func optionsThatNoRawIdentifierSpellsHaveInventedNames() throws {
    let names = OptionNaming.names(NastyCatalog.hostileOptions, values: NastyCatalog.hostileOptions, known: [:])
    var lines: [String] = []
    for (option, name) in zip(NastyCatalog.hostileOptions, names) where option != name {
      lines.append("\(StringLiteral.json(option)) -> \(name)")
    }
    try expectGolden(lines.joined(separator: "\n") + "\n", "options.txt")
    #expect(Set(names).count == names.count)
  }

  @Test func outputIsTheSameToTheByte() {
    let first = SwiftEmitter.generate(catalog: NastyCatalog.catalog, lock: NameLock())
    let again = SwiftEmitter.generate(catalog: NastyCatalog.catalog, lock: NameLock())
    let locked = SwiftEmitter.generate(catalog: NastyCatalog.catalog, lock: first.lock)
    #expect(first.files == again.files)
    #expect(first.files == locked.files)
    #expect(first.lock == locked.lock)
    #expect(first.lock.text == again.lock.text)
  }

  @Test func fileNamesDifferInMoreThanCase() {
    let paths = SwiftEmitter.generate(catalog: NastyCatalog.catalog, lock: NameLock()).files.map(\.path)
    #expect(Set(paths.map { $0.lowercased() }).count == paths.count)
    #expect(paths.allSatisfy { $0.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } })
  }

  @Test func aProviderWithoutEndpointsFillsItsFolders() {
    let provider = Provider(id: "acme", title: "Acme", module: "Acme", prefix: "/v1/")
    let files = SwiftEmitter.generate(catalog: Catalog(providers: [provider]), lock: NameLock()).files
    #expect(files.map(\.path) == ["Acme/Acme.swift", "AcmeService/AcmeService.swift"])
    let flat = SwiftEmitter.generate(catalog: Catalog(), lock: NameLock(), options: EmitOptions(layout: .flat))
    #expect(flat.files.count == 1)
  }
}
