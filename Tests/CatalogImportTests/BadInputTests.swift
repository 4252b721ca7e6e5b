import CatalogImport
import ModelBindings
import ModelCatalog
import Testing

@Suite("Documents that are wrong")
struct BadInputTests {
  let fixture: ImportFixture

  init() throws {
    fixture = ImportFixture()
    try fixture.add(OpenAPIPageTests.page(), name: "good.md")
  }

  private static let page = OpenAPIPageTests.page()
  private static let answer =
    #"{"models": [{"model_id": "a/b", "kind": "model", "input_schema": {"properties": {"x": {"type": "string"}}}}]}"#

  @Test(
    "Each says what was found where, what is allowed and what to do, and the catalog stays as it was",
    arguments: [
      (
        "a page that is cut off", String(page.prefix(900)),
        "doc.txt:5:1: error: found no \"```\" that closes the fence opened here: the page is cut off; save it whole"
      ),
      (
        "two pages in one file", page + page.replacing("fox-3", with: "fox-4"),
        "doc.txt:120:1: error: found a second endpoint on a page that names one; save each page as a file of its own"
      ),
      (
        "two operations under one name",
        page.replacing("components:\n", with: "  /openapi/v2/x:\n    get:\n      summary: x\ncomponents:\n"),
        "doc.txt:11:1: error: found a second endpoint on a page that names one; save each page as a file of its own"
      ),
      (
        "two pages of text", RunningHubPageTests.page + "\n" + RunningHubPageTests.page,
        "doc.txt:74:1: error: found a second endpoint, /openapi/v2/acme/fox-1.2/run; save each page as a file of its own"
      ),
      (
        "two pages of RunComfy", RunComfyTests.indented() + RunComfyTests.indented(),
        "doc.txt:41:1: error: found a second input schema; save each page as a file of its own"
      ),
      (
        "the pages of two models", RunComfyTests.indented() + "\nhttps://example.com/v1/models/acme/owl\n",
        "doc.txt:32:1: error: found the address of \"acme/owl\" on the page of \"acme/fox-2/image-to-video\"; save each page as a file of its own"
      ),
      (
        "no path",
        page.replacing("  /openapi/v2/acme/fox-3/text-to-video:\n    post:", with: "  x-nothing:\n    x-post:"),
        "doc.txt:12:3: error: found an object, expected at least one path with an operation; save the page of an endpoint (at /paths)"
      ),
      ("JSON cut in the middle", String(answer.prefix(70)), "doc.txt:1:71: error: not JSON: expected a closing quote"),
      (
        "a tab", page.replacing("      summary:", with: "\tsummary:"),
        "doc.txt:14:1: error: found a tab, expected spaces: YAML indents and separates with spaces only; replace it"
      ),
      (
        "an alias to nothing", page.replacing("negative: *text", with: "negative: *test"),
        "doc.txt:82:27: error: found the alias \"*test\", but no value before it is named \"&test\"; did you mean \"text\"?"
      ),
      ("an empty file", "", "doc.txt: error: the file is empty; save the document again"),
      ("only white space", " \n\n", "doc.txt: error: not recognised as any of runninghub-page"),
      (
        "a web page", "<!DOCTYPE html>\n<html></html>",
        "doc.txt:1:1: error: found HTML or XML, expected the text of the page; save what the page shows, or its Markdown twin"
      ),
      (
        "an older OpenAPI", #"{"swagger": "2.0", "paths": {}}"#,
        "doc.txt:1:13: error: found the string \"2.0\", expected OpenAPI 3.0 or 3.1; convert the document"
      ),
      (
        "an index with a line that is none", "- A > B [x](https://www.runninghub.ai/api-1.md):\n- what\n",
        "doc.txt:2:1: error: found \"- what\", expected \"- Group > Subgroup [Name](https://…)\"; save the index again"
      ),
      (
        "models without their schemas", #"{"models": [{"model_id": "a/b", "kind": "model"}]}"#,
        "doc.txt:1:13: error: the model \"a/b\" has no \"input_schema\"; ask for the catalog with include_schema=true (at /models/0)"
      ),
    ])
  func refused(what: String, text: String, message: String) throws {
    let found = try fixture.failure(text)
    #expect(found.hasPrefix(message), "\(what): \(found)")
  }

  @Test(
    "What is no text in UTF-8 is told by its bytes",
    arguments: [
      (
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0],
        "doc.txt:3:1: error: found binary data (a zero byte), expected text; save the document as text"
      ),
      ([0xFF, 0xFE, 0x23, 0], "doc.txt: error: found text in UTF-16, expected UTF-8; save the document as UTF-8 text"),
      (
        [0x63, 0x61, 0x66, 0xE9, 0x0A],
        "doc.txt:1:4: error: found the byte 0xE9, which is not UTF-8; save the document as UTF-8 text"
      ),
    ])
  func bytes(bytes: [UInt8], message: String) throws {
    let before = try fixture.snapshot()
    let report = try CatalogImporter.importFiles([ImportFile(path: "doc.txt", bytes: bytes)], into: fixture.path)
    #expect(report.diagnostics.map(\.descriptionWithSeverity) == [message])
    #expect(try fixture.snapshot() == before)
  }

  @Test("What is far too large for documentation is not read")
  func large() throws {
    let bytes = [UInt8](repeating: 0x20, count: ImportFile.maximumBytes + 1_048_576)
    let report = try CatalogImporter.importFiles([ImportFile(path: "doc.txt", bytes: bytes)], into: fixture.path)
    #expect(
      report.diagnostics.map(\.descriptionWithSeverity) == [
        "doc.txt: error: found 65 MB, allowed are 64; is it documentation? If it is, import it in parts"
      ])
  }

  @Test("A byte order mark in front is no mistake")
  func mark() throws {
    let bytes = [0xEF, 0xBB, 0xBF] + Array(OpenAPIPageTests.page().utf8)
    let report = try CatalogImporter.importFiles([ImportFile(path: "doc.md", bytes: bytes)], into: fixture.path)
    #expect(report.diagnostics == [] && report.writtenPaths == [])
  }
}
