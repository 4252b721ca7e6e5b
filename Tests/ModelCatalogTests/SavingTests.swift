import Files
import ModelBindings
import ModelCatalog
import TestSupport
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite("Saving")
struct SavingTests {
  let fixture: CatalogFixture
  init() throws { fixture = try CatalogFixture() }

  @Test("A new endpoint makes its folders; nothing temporary stays")
  func new() throws {
    let catalog = try Catalog.load(from: fixture.path)
    let endpoint = Endpoint(provider: "acme", id: "x/y/z", name: "z", path: "/v1/models/x/y/z")
    #expect(try catalog.save(endpoint, to: fixture.path))
    #expect(try Catalog.load(from: fixture.path).endpoints == [endpoint])
    #expect(try fixture.snapshot().keys.allSatisfy { !$0.contains("tmp") })
  }

  @Test("A file that cannot be written leaves all others as they were")
  func allOrNothing() throws {
    try fixture.writeEndpoint("a")
    try fixture.makeFolder("acme/b.json")
    let before = try fixture.snapshot()
    var changes = FileChanges()
    changes.write(Array("new".utf8), to: fixture.path + "/acme/a.json")
    changes.write(Array("new".utf8), to: fixture.path + "/acme/b.json")
    let error = try #require(throws: Diagnostic.self) { try changes.commit() }
    #expect(error.message == "a directory stands where a file should be; move it away")
    #expect(try fixture.snapshot() == before)
  }

  @Test("A file that already has the content is not touched")
  func untouched() throws {
    try fixture.writeEndpoint("a")
    let file = fixture.path + "/acme/a.json"
    let before = try FileManager.default.attributesOfItem(atPath: file)[.systemFileNumber] as? Int
    var changes = FileChanges()
    changes.write(try fixture.bytes("acme/a.json"), to: file)
    #expect(changes.paths.isEmpty)
    try changes.commit()
    #expect(try FileManager.default.attributesOfItem(atPath: file)[.systemFileNumber] as? Int == before)
  }
}
