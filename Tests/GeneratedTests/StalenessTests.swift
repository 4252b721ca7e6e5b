import Files
import ModelCatalog
import SwiftEmitter
import Testing

@Suite("Generated/")
struct StalenessTests {
  @Test("What is committed is what the catalog says")
  func staleness() throws {
    let catalog = try Project.catalog.get()
    let lock = try Project.lock.get()
    let result = SwiftEmitter.generate(catalog: catalog, lock: lock, options: EmitOptions())
    let stale = try FileTree(root: Project.folder + "/Generated", .swift).check(result.files)
    #expect(stale.isEmpty, "stale: \(stale.map(\.path)). Run 'swift run modelgen generate' and commit the result.")
    #expect(
      result.lock == lock, "catalog/names.json is stale. Run 'swift run modelgen generate' and commit the result.")
  }
}
