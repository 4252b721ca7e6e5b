import CatalogReview
import ModelBindings
import ModelCatalog
import SwiftEmitter
import Testing

@testable import CatalogSite

@Suite("The site")
struct SiteTests {
  /// Words that try to be markup, in every place where a catalog can hold words.
  private static let nasty = "<script>pwned=1</script>\"'><img src=x onerror=pwned=1>&amp;"

  static func catalog() throws -> Catalog {
    let nasty = JSONValue.string(nasty)
    let provider = Provider(
      id: "acme", title: "Acme \(Self.nasty)", module: "Acme", prefix: "/v1/", servers: ["https://example.com"],
      accepts: [.url], common: [Schema.Property(key: "hook", schema: Schema(type: .string))])
    let fox = try Endpoint(
      provider: "acme",
      json: [
        "id": "fox/run", "name": nasty, "method": "POST", "path": "/v1/fox/run", "summary": nasty, "aliases": [nasty],
        "group": ["video", nasty], "output": nasty, "deprecated": nasty,
        "sources": [
          ["kind": "page", "revised": "2026-03-01", "url": .string("javascript:pwned=1")],
          ["kind": "note", "evidence": "client", "url": "https://example.com/a"],
        ],
        "input": [
          "type": "object", "required": ["prompt"],
          "properties": [
            "prompt": ["type": "string", "minLength": 1, "maxLength": 2000, "description": nasty],
            Self.nasty: ["type": "string", "enum": [nasty, "b"], "labels": [nasty, "B"], "default": nasty],
            "2##select": ["type": "string", "alias": "ratio", "enum": ["1", "2"], "labels": ["1:1", "16:9"]],
            "image": ["type": "string", "media": ["kind": "image", "formats": ["png"], "maxBytes": 1_048_576]],
            "shots": [
              "type": "array", "maxItems": 3,
              "items": ["type": "object", "properties": ["seconds": ["type": "integer", "minimum": 1, "maximum": 9]]],
            ],
            "steps": ["type": "integer", "minimum": 1, "maximum": 50, "evidence": ["maximum": "inferred"]],
          ],
        ],
      ])
    var submit = Endpoint(provider: "acme", id: "submit", name: "Submit", path: "/v1/{model}")
    submit.role = .service
    submit.parameters = [Parameter(name: "model", location: .path, isRequired: true, schema: Schema(type: .string))]
    submit.response = try Schema(json: ["type": "object", "properties": ["id": ["type": "string"]]])
    return Catalog(providers: [provider], endpoints: [fox, submit])
  }

  private func files(_ history: CatalogSite.History? = nil) throws -> [String: String] {
    let site = CatalogSite(catalog: try Self.catalog(), lock: NameLock(), history: history) { endpoint, _ in
      "curl \(endpoint.path) \(Self.nasty)"
    }
    return Dictionary(uniqueKeysWithValues: site.files().map { ($0.path, $0.text) })
  }

  @Test("There is a page for each endpoint, an index, an overview, and nothing else without a comparison")
  func pages() throws {
    #expect(
      try files().keys.sorted() == [
        "acme/fox/run.html", "acme/submit.html", "index.html", "overview.html", "site.css", "site.js",
      ])
  }

  @Test("The same catalog gives the same bytes")
  func deterministic() throws { #expect(try files() == files()) }

  @Test("No words of the catalog become markup")
  func escaped() throws {
    for (path, text) in try files() where path.hasSuffix(".html") {
      #expect(!text.contains("<script>pwned"), "\(path)")
      #expect(!text.contains("<img"), "\(path)")
      #expect(!text.contains("href=\"javascript:"), "\(path)")
    }
  }

  @Test("Nothing is fetched from elsewhere")
  func selfContained() throws {
    for (path, text) in try files() {
      for mark in ["src=\"http", "src=\"//", "url(http", "url(//", "@import", "fetch(", "XMLHttpRequest"] {
        #expect(!text.contains(mark), "\(path) has \(mark)")
      }
    }
  }

  @Test("Every link leads to a file of the site, and every fragment on a page to an element of it")
  func links() throws {
    let files = try files()
    for (path, text) in files where path.hasSuffix(".html") {
      for part in text.components(between: " href=\"", and: "\"") where !part.hasPrefix("data:") {
        if part.hasPrefix("https://") { continue }
        if part.hasPrefix("#") {
          let element = Tag.p(.id(part.dropFirst().decoded)).source.dropFirst(3).dropLast("></p>\n".count)
          #expect(text.contains(element), "\(path): \(part)")
          continue
        }
        var folder = path.split(separator: "/").dropLast().map(String.init)
        for step in part.split(separator: "#")[0].split(separator: "/") {
          if step == ".." { _ = folder.popLast() } else { folder.append(step.decoded) }
        }
        #expect(files[folder.joined(separator: "/")] != nil, "\(path): \(part)")
      }
    }
  }

  @Test("A page tells limits, options with labels, the default, names, evidence and sources")
  func content() throws {
    let page = try #require(try files()["acme/fox/run.html"])
    for words in [
      "1 to 2,000 characters.", "PNG, up to 1 MB.", "As a URL.", "<code>1</code><span class=\"label\">1:1</span>",
      "also sent as <code>ratio</code>", "Maximum inferred.", "1 to 9.", "Taken by every model.",
      "Documentation page of <time datetime=\"2026-03-01\">", "known from client code", "public nonisolated struct",
      "<figcaption>Swift</figcaption>", "import Acme\n\nlet request = ", "(prompt: \"A fox in the snow\")",
      "curl /v1/fox/run",
      "The same response for every model: see <a href=\"../../acme/submit.html\">Submit</a>",
    ] {
      #expect(page.contains(words), "\(words)")
    }
  }

  @Test("The index holds what is searched: names, and numbers to compare limits with")
  func searchData() throws {
    let index = try #require(try files()["index.html"])
    let text = try #require(index.components(between: "id=\"search-data\">", and: "</script>").first)
    let data = try JSONValue(parsing: String(text))
    let fields = try #require(data.object?["fields"]?.array).compactMap(\.array)
    func measures(_ name: String) -> JSONValue? { fields.first { $0[1].string == name }?[3] }
    #expect(measures("prompt") == [["characters", 1, 2000]])
    #expect(measures("image") == [["bytes", .null, 1_048_576]])
    #expect(measures("steps") == [["", 1, 50]])
    #expect(measures("seconds") == [["", 1, 9]])
    #expect(data.object?["endpoints"]?.array?.count == 2)
  }

  @Test("A comparison has its page, which every page leads to")
  func changes() throws {
    var old = try Self.catalog()
    old.endpoints[0].input?.properties[0].schema.maxLength = 4000
    let report = ChangeReport(old.changes(to: try Self.catalog()))
    let files = try files(CatalogSite.History(since: "git:v1", report: report))
    let page = try #require(files["changes.html"])
    #expect(page.contains("maxLength 4000 → 2000") && page.contains("class=\"breaking\""))
    #expect(files["acme/submit.html"]?.contains("href=\"../changes.html\"") == true)
  }

  @Test("An empty catalog is a site too")
  func empty() throws {
    let site = CatalogSite(catalog: Catalog(), lock: NameLock()) { _, _ in "" }
    #expect(site.files().map(\.path) == ["index.html", "overview.html", "site.css", "site.js"])
  }

  @Test(
    "Options that are numbers can be compared, however they are written",
    arguments: [
      (#"{"enum":["5","10"]}"#, "[5, 10]"), (#"{"enum":["480p","1080p","auto"]}"#, "[480, 1080]"),
      (#"{"enum":["1k","2K"]}"#, "[1000, 2000]"), (#"{"enum":["1","2"],"labels":["5s","8s"]}"#, "[5, 8]"),
      (#"{"enum":["16:9","9:16"]}"#, ""), (#"{"enum":[true,false]}"#, ""), (#"{"enum":["only"]}"#, ""),
    ])
  func measures(schema: String, range: String) throws {
    let measures = Measure.all(try Schema(json: JSONValue(parsing: schema)))
    let words = measures.map { "[\($0.least?.literal ?? ""), \($0.most?.literal ?? "")]" }
    #expect(words.joined() == range)
  }
}

extension String {
  /// What stands between two marks, each time.
  fileprivate func components(between start: String, and end: Character) -> [Substring] {
    components(between: start, and: String(end))
  }

  fileprivate func components(between start: String, and end: String) -> [Substring] {
    split(separator: start, omittingEmptySubsequences: false).dropFirst().compactMap { part in
      part.split(separator: end, omittingEmptySubsequences: false).first
    }
  }
}

extension StringProtocol {
  /// The text without percent-encoding.
  fileprivate var decoded: String {
    var bytes: [UInt8] = []
    var rest = utf8[...]
    while let byte = rest.popFirst() {
      if byte == 0x25, let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
