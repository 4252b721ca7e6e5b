import CatalogReview
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

@Suite("The committed catalog")
struct CommittedCatalogTests {
  private let path = Repository.catalogFolder

  @Test("Lint finds nothing: every file loads, is canonical and follows from its sources")
  func lint() {
    #expect(CatalogLint.diagnostics(in: path).map(\.description) == [])
  }

  @Test("It has every endpoint that is known")
  func size() throws {
    let catalog = try Catalog.load(from: path)
    let models = catalog.endpoints.filter { $0.role == .model }
    func count(_ provider: String, _ kind: Source.Kind? = nil) -> Int {
      models.count { endpoint in
        endpoint.provider == provider && (kind == nil || endpoint.sources.contains { $0.kind == kind })
      }
    }
    // The registry of 2026-05-07 lists 299 models; three of them stand among the 134 notes too.
    #expect(count("runninghub", .registry) >= 299)
    #expect(count("runninghub", .note) >= 134)
    #expect(count("runninghub") >= 430)
    #expect(count("runcomfy") >= 147)
    #expect(catalog.endpoints.count - models.count >= 30)
  }

  @Test("The JSON Schema of the format knows exactly the words that the loader knows")
  func schemaOfTheFormat() throws {
    let bytes = try FileSystem.read(path + "/endpoint.schema.json")
    let schema = try JSONValue(parsing: bytes)
    func keys(_ pointer: String) -> Set<String> {
      Set(JSONPointer(parsing: pointer).flatMap { schema[$0] }?.object?.keys ?? [])
    }
    #expect(keys("/properties") == Set(Endpoint.keys))
    #expect(keys("/$defs/schema/properties") == Set(Schema.keywords))
    #expect(
      keys("/$defs/source/properties")
        == Set(Source.keys))
    #expect(
      keys("/$defs/media/properties") == Set(["kind", "accepts", "formats", "sizes", "alpha"] + MediaRules.boundNames))
  }
}
