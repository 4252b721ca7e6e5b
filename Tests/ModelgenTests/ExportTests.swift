import ModelBindings
import ModelCatalog
import TestSupport
import Testing

@testable import modelgen

@Suite("export")
struct ExportTests {
  let fixture: CommandFixture

  init() throws {
    fixture = try CommandFixture()
    try fixture.writeCatalog()
  }

  private func document(_ provider: String) throws -> JSONValue {
    let export = fixture.run("export", "openapi", provider)
    #expect(export.status == 0, "\(export.errors)")
    return try JSONValue(parsing: export.output)
  }

  @Test("json-schema prints a draft 2020-12 schema that leaves inferred rules out")
  func schema() throws {
    let fox = try JSONValue(
      parsing: fixture.run("export", "json-schema", "acme/fox-1.2/image-to-video").output)
    #expect(fox.object?["$schema"] == "https://json-schema.org/draft/2020-12/schema")
    #expect(fox.object?["$id"] == "urn:modelbindings:runcomfy:acme/fox-1.2/image-to-video")
    let strength = try fox.at("/properties/strength")
    #expect(strength.object?["multipleOf"] == nil)
    #expect(
      strength.object?["x-inferred"] == ["multipleOf": JSONValue.number(try #require(JSONNumber(literal: "0.05")))])
    let nodes = try JSONValue(parsing: fixture.run("export", "json-schema", "acme/nodes").output)
    #expect(try nodes.at("/properties/ratio/enum") == ["1", "2", "1:1", "16:9"])
    #expect(try nodes.at("/properties/webhookUrl/type") == "string")
  }

  @Test("json-schema --output writes a file for each body and none twice")
  func schemas() throws {
    let first = fixture.run("export", "json-schema", "--output", fixture.path("out"))
    #expect(first.errors == "4 schemas in \(fixture.path("out")): 4 written, 0 unchanged\n")
    let second = fixture.run("export", "json-schema", "--output", fixture.path("out"))
    #expect(second.errors.contains("0 written, 4 unchanged"), "\(second.errors)")
    #expect(fixture.exists("out/runninghub/acme/nodes.json"))
  }

  @Test("openapi has an operation for each model, with its body, its answer and how to sign in")
  func operation() throws {
    let document = try document("runcomfy")
    #expect(try document.at("/servers/0/url") == "https://model-api.runcomfy.net")
    #expect(try document.at("/info/version") == "2026-01-02")
    #expect(try document.at("/components/securitySchemes/bearer/scheme") == "bearer")
    let fox = try document.at("/paths/~1v1~1models~1acme~1fox-1.2~1image-to-video/post")
    #expect(try fox.at("/operationId") == "acme/fox-1.2/image-to-video")
    #expect(try fox.at("/tags") == ["video", "image-to-video"])
    let reference = try fox.at("/requestBody/content/application~1json/schema/$ref")
    #expect(reference == "#/components/schemas/acme.fox-1.2.image-to-video.Request")
    let body = try document.at("/components/schemas/acme.fox-1.2.image-to-video.Request")
    #expect(try body.at("/required") == ["prompt", "img_url"])
    #expect(try body.at("/properties/img_url/x-media/maxBytes") == 1_048_576)
    let example = try fox.at("/requestBody/content/application~1json/examples/typical/value")
    #expect(try example.at("/resolution") == "480P" && example.at("/prompt") == "A fox in the snow")
  }

  @Test("openapi puts two operations of one path into one that takes either body, and keeps both")
  func sharedPath() throws {
    let document = try document("runninghub")
    let create = try document.at("/paths/~1task~1create/post")
    #expect(try create.at("/requestBody/content/application~1json/schema/anyOf").array?.count == 2)
    #expect(try create.at("/responses/200/content/application~1json/schema/anyOf").array?.count == 2)
    #expect(try create.at("/x-operations/1/operationId") == "task/create-basic")
    #expect(try create.at("/security") == [["bearer": []], [:]])
  }

  @Test("openapi --output writes a document for each provider and none twice")
  func documents() throws {
    let first = fixture.run("export", "openapi", "--output", fixture.path("out"))
    #expect(first.errors == "2 documents in \(fixture.path("out")): 2 written, 0 unchanged\n")
    let second = fixture.run("export", "openapi", "--output", fixture.path("out"))
    #expect(second.errors.contains("0 written, 2 unchanged"), "\(second.errors)")
    #expect(fixture.exists("out/runninghub.json"))
  }

  @Test("An endpoint that is gone loses its schema; what somebody else has put there stays")
  func leftOver() throws {
    _ = fixture.run("export", "json-schema", "--output", fixture.path("out"))
    try fixture.write("mine", to: "out/notes.txt")
    try fixture.remove("catalog/runninghub/acme/nodes.json")
    let outcome = fixture.run("export", "json-schema", "--output", fixture.path("out"))
    #expect(outcome.errors.contains("3 schemas") && outcome.errors.contains("1 removed"), "\(outcome.errors)")
    #expect(!fixture.exists("out/runninghub/acme/nodes.json") && fixture.exists("out/notes.txt"))
    let other = fixture.run("export", "openapi", "--output", fixture.path("out"))
    #expect(other.status == 2 && other.errors.contains("another command"), "\(other.errors)")
  }

  @Test("What is named twice is written once")
  func twice() {
    let documents = fixture.run("export", "openapi", "runcomfy", "runcomfy", "--output", fixture.path("out"))
    #expect(documents.status == 0 && documents.errors.contains("1 document in"), "\(documents.errors)")
    let schemas = fixture.run(
      "export", "json-schema", "acme/nodes", "Acme Nodes", "--output", fixture.path("schemas"))
    #expect(schemas.status == 0 && schemas.errors.contains("1 schema in"), "\(schemas.errors)")
  }

  @Test(
    "What cannot be exported exits 2, says what can, and writes nothing",
    arguments: [
      (["openapi"], "several documents need a folder"), (["openapi", "runcomfi"], "known are runcomfy, runninghub"),
      (["json-schema"], "several schemas need a folder"), ([], "json-schema or openapi"),
      (["openapy", "--output", "out"], "did you mean openapi?"),
    ])
  func refused(words: [String], hint: String) {
    let outcome = fixture.run(["export"] + words)
    #expect(outcome.status == 2 && outcome.output == "")
    #expect(outcome.errors.contains(hint), "\(outcome.errors)")
    #expect(!fixture.exists("out"))
  }
}

/// The whole catalog's exports, judged by other people's tools.
@Suite("export, by other tools")
struct ExportOracleTests {
  private let fixture: CommandFixture
  private let catalog = Repository.catalogFolder

  init() throws { fixture = try CommandFixture() }

  private func export(_ form: String) -> String {
    let outcome = fixture.run("export", form, "--output", fixture.path("out"), "--catalog", catalog, catalog: nil)
    #expect(outcome.status == 0, "\(outcome.errors)")
    return fixture.path("out")
  }

  @Test(
    "openapi-spec-validator accepts every document",
    .enabled(if: Program.hasPython("openapi_spec_validator", from: "openapi-spec-validator")))
  func openAPI() throws {
    let folder = export("openapi")
    let documents = ["runcomfy", "runninghub"].map { "\(folder)/\($0).json" }
    let outcome = try #require(try Program.run(["python3", "-m", "openapi_spec_validator"] + documents))
    #expect(outcome.status == 0, "\(outcome.output.suffix(2000)) \(outcome.errors.suffix(2000))")
    #expect(outcome.output.split(separator: "\n").count { $0.hasSuffix("OK") } == documents.count, "\(outcome.output)")
  }

  @Test(
    "jsonschema-rs accepts every example of the documents under the schema beside it",
    .enabled(if: Program.hasPython("jsonschema_rs", from: "jsonschema-rs")))
  func examples() throws {
    let folder = export("openapi")
    let script = """
      import json, sys
      from jsonschema_rs import Draft202012Validator
      count = 0
      for name in sys.argv[1:]:
          document = json.load(open(name, encoding="utf-8"))
          schemas = document["components"]["schemas"]
          for path, item in document["paths"].items():
              for operation in item.values():
                  for media in operation.get("requestBody", {}).get("content", {}).values():
                      name = media.get("schema", {}).get("$ref", "").rpartition("/")[2]
                      if not name: continue
                      validator = Draft202012Validator(schemas[name])
                      for example in media["examples"].values():
                          count += 1
                          for error in validator.iter_errors(example["value"]):
                              print(path, error.message)
      print(count)
      """
    let outcome = try #require(
      try Program.run(["python3", "-c", script, "\(folder)/runcomfy.json", "\(folder)/runninghub.json"]))
    let last = outcome.output.split(separator: "\n").last ?? ""
    let count = try #require(Int(last), "\(outcome.output) \(outcome.errors)")
    #expect(outcome.output == "\(count)\n", "\(outcome.output.prefix(2000))")
    #expect(count > 1000)
  }

  @Test(
    "check-jsonschema accepts every schema as draft 2020-12",
    .enabled(if: Program.hasPython("check_jsonschema", from: "check-jsonschema")))
  func schemas() throws {
    let folder = export("json-schema")
    let files = try fixture.snapshot("out").keys.filter { $0.hasSuffix(".json") }.map { "\(folder)/\($0)" }
    #expect(files.count >= 600)
    let outcome = try #require(try Program.run(["python3", "-m", "check_jsonschema", "--check-metaschema"] + files))
    #expect(outcome.status == 0, "\(outcome.output.suffix(2000)) \(outcome.errors.suffix(2000))")
  }
}

@Suite("export, imported again")
struct ExportRoundTripTests {
  @Test("The whole catalog as OpenAPI makes the same catalog where there was none")
  func openAPI() throws {
    let fixture = try CommandFixture()
    let folder = Repository.catalogFolder
    _ = fixture.run("export", "openapi", "--output", fixture.path("out"), "--catalog", folder, catalog: nil)
    let outcome = fixture.run("import", fixture.path("out"), "--catalog", fixture.path("again"), catalog: nil)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let (old, new) = (try Catalog.load(from: folder), try Catalog.load(from: fixture.path("again")))
    #expect(new.providers == old.providers)
    #expect(new.endpoints.map(\.qualifiedID) == old.endpoints.map(\.qualifiedID))
    for (old, new) in zip(old.endpoints, new.endpoints) {
      var (old, new) = (old, new)
      // Corrections are in the export, what was corrected is not.
      (old.sources, new.sources) = ([], [])
      #expect(old == new, "\(old.qualifiedID)")
    }
  }
}

extension JSONValue {
  /// The value at a JSON Pointer.
  func at(_ pointer: String) throws -> JSONValue {
    let place = try #require(JSONPointer(parsing: pointer))
    return try #require(self[place], "nothing at \(pointer)")
  }
}
