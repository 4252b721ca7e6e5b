import Files
import ModelBindings
import ModelCatalog
import Testing

@testable import CatalogImport

@Suite("YAML")
struct YAMLTests {
  static func parse(_ text: String) throws(Diagnostic) -> JSONValue {
    try YAMLDocument(ImportFile(path: "doc.yaml", bytes: Array(text.utf8))).value
  }

  @Test(
    "Block collections, scalars of every style, flow collections, anchors and comments give the values that they mean",
    arguments: [
      ("a: 1\nb:\n  c: x\n  d:\n    - 1\n    - 2\n", #"{"a":1,"b":{"c":"x","d":[1,2]}}"#),
      ("a:\n- x\n- y\nb: z", #"{"a":["x","y"],"b":"z"}"#),
      ("- a: 1\n  b: 2\n- c\n-\n  d: 3\n-\n- - x\n  - y\n", #"[{"a":1,"b":2},"c",{"d":3},null,["x","y"]]"#),
      ("a:\nb: ~\nc: null\nd: ''\ne: \"\"\n", #"{"a":null,"b":null,"c":null,"d":"","e":""}"#),
      ("- yes\n- No\n- on\n- y\n- True\n- FALSE\n", #"["yes","No","on","y",true,false]"#),
      (
        "- 017\n- 0o17\n- 0x1F\n- 1:30\n- 1_000\n- +5\n- -0\n- 0b11\n- 2026-05-07\n",
        #"[17,15,31,"1:30","1_000",5,-0,"0b11","2026-05-07"]"#
      ),
      (
        "- 1.50\n- .5\n- 5.\n- -1.e3\n- 1e-7\n- 1e\n- 1.2.3\n- .\n- -\n",
        #"[1.50,0.5,5,-1e3,1e-7,"1e","1.2.3",".",[null]]"#
      ),
      ("- 18446744073709551616\n- 0.1000000000000000055\n", "[18446744073709551616,0.1000000000000000055]"),
      ("a: one\n  two\n\n  three # words\nb: x#y\n", #"{"a":"one two\nthree","b":"x#y"}"#),
      (
        "a: http://e.com/?q=1&r=a:b # c\n# c\n\nb: it's \"so\" -x ?y :z\n",
        #"{"a":"http://e.com/?q=1&r=a:b","b":"it's \"so\" -x ?y :z"}"#
      ),
      ("a: 'it''s\n  folded\n\n  here'\n", #"{"a":"it's folded\nhere"}"#),
      (#"a: "x\ty\"\\\/\u00e9\x41\U0001F98A\ud83e\udd8a\e""#, #"{"a":"x\ty\"\\/éA🦊🦊\u001b"}"#),
      ("a: \"one \\\n   two\n   three  \n\n   four\\n\"\n", #"{"a":"one two three\nfour\n"}"#),
      ("a: >-\n  one\n  two\n\n  three\n    deep\n  back\n\nb: 1\n", #"{"a":"one two\nthree\n  deep\nback","b":1}"#),
      (
        "a: |\n  one\n   two\n\n\nb: |-\n  x\nc: |+\n  y\n\nd: >\n  z\n",
        #"{"a":"one\n two\n","b":"x","c":"y\n\n","d":"z\n"}"#
      ),
      ("a: |2-\n    x\n   y\nb: >1\n one\n two\n", #"{"a":"  x\n y","b":"one two\n"}"#),
      (
        "a: | # c\n  # no comment\n  : - x\nb: |\nc: >+\n\nd: 1",
        ##"{"a":"# no comment\n: - x\n","b":"","c":"\n","d":1}"##
      ),
      (
        "a: [1, 'b', \"c\", x y, [], {}, {k: v, 'q':1, \"r\": , s},]\n".replacing(", s}", with: "}"),
        #"{"a":[1,"b","c","x y",[],{},{"k":"v","q":1,"r":null}]}"#
      ),
      ("a: [\n  1, # c\n  2\n]\nb: {x: [a,\n  b c\n  d]}\n", #"{"a":[1,2],"b":{"x":["a","b c d"]}}"#),
      ("{\"openapi\": \"3.0.1\", \"n\": [1, -2.5e3, true, null]}", #"{"openapi":"3.0.1","n":[1,-2.5e3,true,null]}"#),
      (
        "a: &x\n  k: &y v\nb: *x\nc: [*y, *y]\nd: &z [1]\ne: *z # c\n",
        #"{"a":{"k":"v"},"b":{"k":"v"},"c":["v","v"],"d":[1],"e":[1]}"#
      ),
      ("a: &s\n- 1\nb: &t\n  - 2\nc: *s\nd:\n- &u 3\n- *u\n", #"{"a":[1],"b":[2],"c":[1],"d":[3,3]}"#),
      (
        "200:\n  x: 1\n'404': 2\n\"a b\": 3\na b : 4\n12##image: 5\n/p/{id}: 6\n", ##"{"200":{"x":1},"404":2,"a b":4}"##
      ),
      ("# c\n---\n# c\na: 1\n", #"{"a":1}"#),
      ("just text\nover lines", #""just text over lines""#),
      ("a:   # nothing\n  b: 1\r\n  c: |\r\n    x\r\n    y\r\n", #"{"a":{"b":1,"c":"x\ny\n"}}"#),
    ])
  func values(text: String, json: String) throws {
    // The keys of one document stand in the table without their doubles.
    if text.hasPrefix("200") {
      #expect(throws: Diagnostic.self) { try Self.parse(text) }
      let value = try Self.parse(text.replacing("\"a b\": 3\n", with: ""))
      #expect(value.object?.keys == ["200", "404", "a b", "12##image", "/p/{id}"])
      return
    }
    #expect(try Self.parse(text).jsonText == JSONValue(parsing: json).jsonText)
  }

  @Test(
    "What is not read is an error with its place, and never a value",
    arguments: [
      ("a: 1\n\tb: 2\n", "2:1: found a tab, expected spaces"),
      ("a:\t1\n", "1:3: found a tab"), ("a: b\tc\n", "1:5: found a tab"),
      ("a: *nothing\n", "1:4: found the alias \"*nothing\", but no value before it is named \"&nothing\""),
      ("a: &x [*x]\n", "1:8: found the alias \"*x\""),
      (
        "a: &foo 1\nb: *fo\n",
        "2:4: found the alias \"*fo\", but no value before it is named \"&fo\"; did you mean \"foo\"?"
      ),
      ("a: &x 1\nb: &x 2\n", "2:4: found the anchor \"x\" a second time"),
      ("a: 1\nb: 2\na: 3\n", "3:1: found the key \"a\" again, first in line 1"),
      ("{a: 1, 'a': 2}", "1:8: found the key \"a\" again"),
      ("200: 1\n'200': 2\n", "2:1: found the key \"200\" again"),
      ("a: !!str 1\n", "1:4: found the tag \"!!str 1\""), ("!x\na: 1", "1:1: found the tag"),
      ("? a\n: b\n", "1:1: found a key marked by \"?\""), ("[a]: b", "1:4: found a \":\" behind a value"),
      ("{a: b}: c", "1:7: found a \":\" behind a value"),
      ("<<: 1", "1:1: found a merge key"), ("a:\n  <<: *b", "2:3: found a merge key"),
      ("%YAML 1.2\n---\na: 1", "1:1: found a directive"), ("a: 1\n---\nb: 2", "2:1: found \"---\""),
      ("a: 1\n...\n", "2:1: found \"...\""),
      ("true: 1", "1:1: found the key true, which is no string; quote it"), ("~: 1", "1:1: found the key ~"),
      ("1.5: 1", "1:1: found the key 1.5"), (": 1", "1:1: found \": 1\", expected a value"),
      ("a: b: c", "1:5: found a \":\" in text without quotes"),
      ("a: b\n  c: d", "2:4: found a \":\" in text without quotes"),
      ("a:\n  b: 1\n c: 2", "3:2: found \"c: 2\" indented by 1 spaces"),
      ("a: [1]\n  b: 2", "2:3: found \"b: 2\" indented"),
      ("a: - b", "1:4: found a list entry behind a key"), ("a: 1\n- b", "2:1: found \"- b\", expected \"key: value\""),
      ("a: 'x", "1:4: found no end of the quoted text that begins here"), ("a: \"x\n  y", "1:4: found no end"),
      ("a: 'x' y", "1:8: found \"y\" behind a value"), ("a: \"\\q\"", "1:5: found the escape"),
      ("a: \"\\ud83e\"", "1:5: found the escape"), ("a: \"\\x4\"", "1:5: found the escape"),
      ("a: 'x\ny'", "2:1: found a line of quoted text indented by 0 spaces, expected at least 1"),
      ("a: [1, 2", "1:4: found no end of the collection"), ("a: [1 2}", "1:8: found \"}\", expected \",\" or \"]\""),
      ("a: [b: c]", "1:6: found a \":\" in a list"), ("a: {b}", "1:6"),
      ("a: [,]", "1:5: found \",]\", expected a value"),
      ("a: [\n\t1]", "2:1: found a tab"), ("a: {\n? b: c}", "2:1"),
      ("a: |x\n  b", "1:5: found \"x\" behind the mark of a block of text"),
      ("a: |\n   \n  b", "2:4: found a blank line of more spaces"),
      ("a: @b", "1:4: found \"@b\", expected a value; quote text"), ("a: `b`", "1:4"), ("a: %b", "1:4"),
      ("&x a: 1", "1:4: found an anchor on a key"), ("a: &x *y", "1:7"),
      ("a: &x\n  &y b: 1", "2:3: found a second anchor"),
      ("a: .inf", "1:4: found the number .inf, which JSON does not have"),
      ("a: 0xFFFFFFFFFFFFFFFFF", "1:4: found the number"),
      ("a: \u{7}", "1:4: found the character U+0007"), ("a: x\u{2028}y", "1:5: found the character U+2028"),
      ("a: x\u{85}", "1:5: found the character U+0085"), ("a: 1\rb: 2", "1:5: found a carriage return"),
      ("", "1:1: no YAML here"), ("# only\n", "1:7: no YAML here"), ("---\n", "1:4: nothing follows"),
    ])
  func refused(text: String, message: String) {
    let error = #expect(throws: Diagnostic.self) { try Self.parse(text) }
    #expect(error?.description.hasPrefix("doc.yaml:\(message)") == true, "\(error?.description ?? "no error")")
  }

  @Test("Depth and aliases of aliases are limited")
  func bounds() {
    var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...30 {
      bomb += "a\(level): &a\(level) [" + repeatElement("*a\(level - 1)", count: 10).joined(separator: ", ") + "]\n"
    }
    let bombed = #expect(throws: Diagnostic.self) { try Self.parse(bomb) }
    #expect(
      bombed?.description.hasPrefix("doc.yaml:5:9: found more than 20000 values that stand here by alias") == true
    )
    for deep in [
      String(repeating: "[", count: 100_000), String(repeating: "- ", count: 100_000) + "x",
      String(repeating: "{a: ", count: 100_000),
      (0..<3000).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
    ] {
      let error = #expect(throws: Diagnostic.self) { try Self.parse(deep) }
      #expect(error?.message.contains("nested more than 128 deep") == true)
    }
  }

  @Test("A place in the tree is a place in the text, through aliases too")
  func places() throws {
    let text = "a:\n  - x: 1\n    'y': &n [2, 3]\nb: *n\n"
    let document = try YAMLDocument(ImportFile(path: "d", bytes: Array(text.utf8)))
    for (pointer, key, place) in [
      ("", false, "1:1"), ("/a", true, "1:1"), ("/a", false, "2:3"), ("/a/0/x", false, "2:8"), ("/a/0/y", true, "3:5"),
      ("/a/0/y/1", false, "3:17"), ("/b/0", false, "3:14"), ("/b", true, "4:1"),
    ] {
      let pointer = try #require(JSONPointer(parsing: pointer))
      let offset = try #require(document.offset(of: pointer, ofKey: key))
      #expect(TextLocation(of: offset, in: document.file.bytes).description == place, "\(pointer)")
    }
    #expect(document.offset(of: JSONPointer(["a", "0", "z"]), ofKey: false) == nil)
  }
}
