import CatalogImport
import CatalogReview
import ModelBindings
import ModelCatalog
import TestSupport
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension SharedInputs {
  static func file(_ name: String) throws -> ImportFile {
    ImportFile(path: name, bytes: [UInt8](try #require(FileManager.default.contents(atPath: path(name)))))
  }

  static func seeds() throws -> [ImportFile] {
    try FileManager.default.contentsOfDirectory(atPath: path("seeds")).sorted().map { try file("seeds/\($0)") }
  }
}

@Suite("The real inputs", .enabled(if: SharedInputs.isPresent))
struct SharedInputTests {
  let fixture = ImportFixture()

  private func importAll(_ files: [ImportFile]) throws -> ImportReport {
    try CatalogImporter.importFiles(files, into: fixture.path)
  }

  @Test("The five pages give four endpoints: two layouts are one page")
  func seeds() throws {
    let report = try importAll(SharedInputs.seeds())
    #expect(!report.hasFailures)
    #expect(
      try Catalog.load(from: fixture.path).endpoints.map(\.qualifiedID) == [
        "runcomfy:wan-ai/wan-2-2/image-to-video", "runninghub:rhart-video-s-official/image-to-video-pro",
        "runninghub:rhart-video/wan-2.2/image-to-video", "runninghub:rhart-video/wan2.2/character-motion-transfer",
      ])
    #expect(try fixture.endpoint("wan-2.2/image-to-video").group == ["video", "image-to-video", "wan"])
    #expect(try fixture.endpoint("Wan2.2 Character Motion Transfer").sources.map(\.revised) == ["2026-06-05"])
    let image = try fixture.endpoint("runcomfy:wan-ai/wan-2-2/image-to-video").input?["img_url"]?.media
    #expect(image?.bounds["exclusiveMaxBytes"] == JSONNumber(10_485_760))
    #expect(image?.bounds["maxWidth"] == JSONNumber(2000) && image?.bounds["minHeight"] == JSONNumber(360))
  }

  @Test("Every version of the registry is read, and the newest counts in any order")
  func registry() throws {
    let dates = ["2026-02-17", "2026-03-24", "2026-04-06", "2026-05-07"]
    let files = try dates.map { try SharedInputs.file("sources/runninghub-registry-\($0).json") }
    let report = try importAll(files)
    #expect(report.diagnostics == [])
    #expect(report.files.map(\.endpoints.count) == [110, 209, 224, 299])
    let other = ImportFixture()
    for file in files.reversed() { _ = try CatalogImporter.importFiles([file], into: other.path) }
    #expect(try other.snapshot() == fixture.snapshot())
    // Two models moved to another path between the states; both paths are there, under one name.
    #expect(CatalogLint.diagnostics(in: fixture.path).filter { $0.rule != "namesAreUnique" }.map(\.description) == [])
  }

  @Test("The catalog response is read whole")
  func catalogAnswer() throws {
    let report = try importAll([SharedInputs.file("sources/runcomfy-models.json")])
    #expect(report.diagnostics == [])
    #expect(report.files.map(\.endpoints.count) == [107])
  }

  @Test("The Markdown twins repeat the registry: imported beside it they change no rule")
  func twins() throws {
    _ = try importAll([SharedInputs.file("sources/runninghub-registry-2026-05-07.json")])
    let twins = try (0...5).map { try SharedInputs.file("sources/apifox/api-0\($0).md") }
    let report = try importAll(twins)
    #expect(report.diagnostics == [] && report.changes == [])
    #expect(report.files.map(\.endpoints.count) == [1, 1, 1, 1, 1, 1] && report.writtenPaths.count == 6)
    // Alone they tell the same, but for the media that they have no words for.
    let other = ImportFixture()
    _ = try CatalogImporter.importFiles(twins, into: other.path)
    for endpoint in try Catalog.load(from: other.path).endpoints {
      let known = try #require(try fixture.endpoint(endpoint.qualifiedID).input)
      let input = try #require(endpoint.input)
      #expect(input.required == known.required && input.properties.map(\.key) == known.properties.map(\.key))
      for property in input.properties where (property.schema.items ?? property.schema).media == nil {
        #expect(property.schema == known[property.key])
      }
      #expect(try fixture.endpoint(endpoint.qualifiedID).group == endpoint.group)
    }
  }

  @Test("The index lists 279 endpoints")
  func index() throws {
    let report = try importAll([SharedInputs.file("sources/apifox/llms.txt")])
    #expect(report.diagnostics == [])
    let navigation = try Navigation(CatalogFolder(fixture.path))
    #expect(navigation.entries["runninghub"]?.count == 279)
  }

  @Test("Importing the inputs again into the committed catalog changes nothing")
  func committed() throws {
    let files =
      try SharedInputs.seeds() + [
        SharedInputs.file("sources/runninghub-registry-2026-05-07.json"),
        SharedInputs.file("sources/runcomfy-models.json"),
      ]
    let report = try CatalogImporter.importFiles(files, into: Repository.catalogFolder, dryRun: true)
    #expect(report.changes == [])
  }
}
