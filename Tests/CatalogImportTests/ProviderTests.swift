import CatalogImport
import Files
import ModelBindings
import ModelCatalog
import Testing

@Suite("A provider is data")
struct ProviderTests {
  let fixture = ImportFixture()

  private static let providers = """
    {
      "acme": {
        "title": "Acme",
        "module": "Acme",
        "prefix": "/run/",
        "servers": ["https://api.acme.test"],
        "ignored": ["thumbnail"],
        "documents": { "mediaByKey": true, "oneWordTasks": true, "modelSections": ["model"] }
      }
    }

    """

  private static let document = """
    openapi: 3.1.0
    servers:
      - url: https://api.acme.test
    paths:
      /run/fox/edit:
        post:
          summary: Fox
          tags: [All models]
          requestBody:
            content:
              application/json:
                schema:
                  type: object
                  properties:
                    imageUrl:
                      type: string
      /run/tasks:
        post:
          summary: Tasks
          tags: [Account]

    """

  @Test("Documents of a provider that only the catalog knows are read as its entry says")
  func entry() throws {
    try fixture.write(Self.providers, to: "providers.json")
    #expect(try fixture.add(Self.document).diagnostics == [])
    let fox = try fixture.endpoint("acme:fox/edit")
    #expect(fox.role == .model && fox.output == "image")
    #expect(fox.input?["imageUrl"]?.media?.kind == .image)
    #expect(fox.input?["imageUrl"]?.evidence.of("media") == .inferred)
    #expect(try fixture.endpoint("acme:tasks").role == .service)
    #expect(try fixture.snapshot()["providers.json"] == Self.providers)
  }

  @Test("Without such an entry nothing is inferred, and every POST under the prefix runs a model")
  func withoutDocuments() throws {
    let lines = Self.providers.split(separator: "\n", omittingEmptySubsequences: false)
    let text = lines.filter { !$0.contains("documents") }.joined(separator: "\n")
    try fixture.write(text.replacing("[\"thumbnail\"],", with: "[\"thumbnail\"]"), to: "providers.json")
    #expect(try fixture.add(Self.document).diagnostics == [])
    let fox = try fixture.endpoint("acme:fox/edit")
    #expect(fox.output == nil && fox.input?["imageUrl"]?.media == nil)
    #expect(try fixture.endpoint("acme:tasks").role == .model)
  }

  @Test("An unknown member of the entry is refused with its place")
  func unknown() throws {
    try fixture.write(Self.providers.replacing("oneWordTasks", with: "oneWordTask"), to: "providers.json")
    let error = try #require(throws: Diagnostic.self) { try Catalog.load(from: fixture.path) }
    #expect(error.message.hasPrefix("unknown keyword \"oneWordTask\"; did you mean \"oneWordTasks\"?"))
    #expect(error.line == 8)
  }
}
