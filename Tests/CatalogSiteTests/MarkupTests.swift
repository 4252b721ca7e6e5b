import ModelBindings
import Testing

@testable import CatalogSite

@Suite("Markup")
struct MarkupTests {
  @Test("Words are escaped wherever they stand")
  func escaping() {
    let words = "<b>\"Tom\" & 'Jerry'</b>"
    #expect(Tag.p { words }.source == "<p>&lt;b&gt;\"Tom\" &amp; 'Jerry'&lt;/b&gt;</p>\n")
    #expect(
      Tag.input(.value(words)).source == "<input value=\"&lt;b&gt;&quot;Tom&quot; &amp; 'Jerry'&lt;/b&gt;\">\n")
    #expect(Tag.svg { Tag.text { words } }.source.contains("<text>&lt;b&gt;"))
  }

  @Test("Control characters, which no page may hold, are replaced")
  func control() {
    #expect(Tag.code { "a\u{0}b\u{1B}[31m\u{85}" }.source == "<code>a\u{FFFD}b\u{FFFD}[31m\u{FFFD}</code>")
    #expect(Tag.code { "a\nb\tc" }.source == "<code>a\nb\tc</code>")
  }

  @Test("Data for the script cannot end the script, and is the same JSON")
  func data() throws {
    let value: JSONValue = ["a": "</script><script>alert(1)</script>", "b": "<!-- & ]]>"]
    let source = ScriptData(value).source
    #expect(!source.contains("<") && !source.contains(">") && !source.contains("&"))
    #expect(try JSONValue(parsing: source) == value)
  }

  @Test("Links lead from folder to folder, with everything encoded that an address cannot hold")
  func links() {
    #expect(Link(to: "site.css", from: "a/b/c.html").address == "../../site.css")
    #expect(Link(to: "a/x y?[1]#.html", from: "index.html").address == "a/x%20y%3F%5B1%5D%23.html")
    #expect(Link(to: "index.html", from: "a/b.html", fragment: "q=1").address == "../index.html#q=1")
    #expect(Link(fragment: "field-2##file").address == "#field-2%23%23file")
  }

  @Test(
    "An address out of the catalog is a link only on the web", arguments: ["javascript:alert(1)", "data:,x", "//x", ""])
  func foreign(address: String) {
    #expect(Link(web: address) == nil)
    #expect(Link(web: "https://example.com/?a=1&b=2")?.address == "https://example.com/?a=1&b=2")
  }

  @Test("An element without content has no end, an attribute without value no equals sign")
  func forms() {
    #expect(Tag.meta(.charset("utf-8")).source == "<meta charset=\"utf-8\">\n")
    #expect(Tag.script(.defer).source == "<script defer></script>")
  }
}
