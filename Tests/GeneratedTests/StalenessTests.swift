import Files
import ModelCatalog
import SwiftEmitter
import TestSupport
import Testing

@Suite("The committed emitted code")
struct StalenessTests {
  @Test("Emitting the committed catalog changes neither Generated/ nor names.json")
  func staleness() throws {
    let catalog = try Repository.catalog.get()
    let lock = try EmittedModules.lock.get()
    let result = SwiftEmitter.generate(catalog: catalog, lock: lock, options: EmitOptions())
    let stale = try FileTree(root: Repository.root + "/Generated", .swift).check(result.files)
    #expect(stale.isEmpty, "stale: \(stale.map(\.path)). Run 'swift run modelgen generate' and commit the result.")
    #expect(
      result.lock == lock, "catalog/names.json is stale. Run 'swift run modelgen generate' and commit the result.")
  }
}
