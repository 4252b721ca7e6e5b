import CatalogImport
import CatalogReview
import ModelBindings
import ModelCatalog
import Testing

@Suite("The index of RunningHub's documentation")
struct LLMSIndexTests {
  let fixture = ImportFixture()

  private static let index = """
    # RunningHub-API

    ## Docs
    - Getting Started [Instructions](https://www.runninghub.ai/runninghub-api-doc-en/doc-1.md): Words.

    ## API Docs
    - Task Query & webhook [Check Task Status](https://www.runninghub.ai/runninghub-api-doc-en/api-2.md):
    - Standard Model API > Video Generation & Processing > image-to-video > fox [fox-1.2/run](https://www.runninghub.ai/runninghub-api-doc-en/api-3.md): Words.
    - Standard Model API > Video Generation & Processing > image-to-video > fox [fox-1.0/run-[Deprecated] Please use fox-1.2 instead](https://www.runninghub.ai/runninghub-api-doc-en/api-4.md):
    - Resource Upload [Upload (image\\video) [new]](https://www.runninghub.ai/runninghub-api-doc-en/api-5.md):
    - [Balance](https://www.runninghub.ai/runninghub-api-doc-en/api-6.md):
    """

  @Test("It lists what a page's navigation lists, and deprecates by name")
  func index() throws {
    let registry = RegistryTests.model(RegistryTests.field("STRING"), endpoint: "acme/fox-1.0", name: "fox-1.0/run")
    try fixture.add("[\(registry)]", name: "r-2026-01-01.json")
    let report = try fixture.add(Self.index, name: "llms.txt", date: "2026-06-05")
    #expect(report.diagnostics == [] && report.files[0].format == .llmsIndex)
    #expect(report.changes.map(\.kind) == [.endpointDeprecated])
    #expect(try fixture.endpoint("fox-1.0/run").deprecated == "Please use fox-1.2 instead")
    let navigation = try JSONValue(parsing: try #require(try fixture.snapshot()["navigation.json"]))
    #expect(
      navigation.jsonText == """
        {"runninghub":[{"name":"Balance","revised":"2026-06-05"},\
        {"name":"Check Task Status","group":["task-query-webhook"],"revised":"2026-06-05"},\
        {"name":"Upload (image\\\\video) [new]","group":["resource-upload"],"revised":"2026-06-05"},\
        {"name":"fox-1.0/run","group":["video","image-to-video","fox"],"deprecated":"Please use fox-1.2 instead","revised":"2026-06-05"},\
        {"name":"fox-1.2/run","group":["video","image-to-video","fox"],"revised":"2026-06-05"}]}
        """)
    #expect(try fixture.add(Self.index, name: "llms.txt", date: "2026-06-05").writtenPaths == [])
  }

  @Test("It says the same as the navigation of a page")
  func navigation() throws {
    let page = ImportFile(path: "page.txt", bytes: Array(RunningHubPageTests.page.utf8))
    let index = ImportFile(path: "llms.txt", bytes: Array(Self.index.utf8))
    let own = try CatalogImporter.navigation(of: [index])
    let others = try CatalogImporter.navigation(of: [page])
    let name = "fox-1.0/run"
    let entry = try #require(own.entry(of: "runninghub", names: [name]))
    let other = try #require(others.entry(of: "runninghub", names: [name]))
    #expect(entry.group == other.group && entry.deprecated == other.deprecated)
  }
}
