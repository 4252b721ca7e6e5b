import CommandLineSupport
import ModelBindings
import TestSupport
import Testing

@testable import modelgen

@Suite("validate")
struct ValidateTests {
  let fixture: CommandFixture

  init() throws {
    fixture = try CommandFixture()
    try fixture.writeCatalog()
  }

  private func validate(_ body: String, _ more: String...) throws -> CommandOutcome {
    let file = try fixture.write(body, to: "body.json")
    let words = ["validate", "--endpoint", "acme/fox-1.2/image-to-video", file] + more
    return fixture.run(words)
  }

  private let fine = #"{"prompt": "fox", "img_url": "https://example.com/a.png"}"#

  @Test("A valid body exits 0 and says so")
  func valid() throws {
    let outcome = try validate(fine)
    #expect(outcome.status == 0)
    #expect(outcome.output == "\(fixture.path("body.json")): valid for runcomfy:acme/fox-1.2/image-to-video\n")
  }

  @Test("Every violation gets a line with its place, its keyword and the offending text")
  func text() throws {
    let body = "{\n  \"prompt\": \"a fox that is far too long\",\n  \"resolution\": \"1080p\",\n  \"seed\": -1\n}\n"
    let outcome = try validate(body)
    #expect(outcome.status == 1)
    let file = fixture.path("body.json")
    #expect(
      outcome.output == """
        \(file):2:13: error: /prompt: expected at most 20 characters, found 26 [maxLength]
         2 |   "prompt": "a fox that is far too long",
           |             ^~~~~~~~~~~~~~~~~~~~~~~~~~~~
        \(file):3:17: error: /resolution: "1080p" is not one of "480P", "1080P"; did you mean "1080P"? [enum]
         3 |   "resolution": "1080p",
           |                 ^~~~~~~
        \(file):4:11: error: /seed: expected at least 0, found -1 [minimum]
         4 |   "seed": -1
           |           ^~
        \(file):5:1: error: "img_url" is required and missing [required]
         5 | }
           | ^
        \(file): invalid for runcomfy:acme/fox-1.2/image-to-video: 4 errors

        """)
  }

  @Test("Control characters of a body are shown, not obeyed")
  func controlCharacters() throws {
    let body = #"{"prompt": "x", "img_url": "https://e.com/a.png", "a\u001b[2J\nb": 1}"# + "\u{1B}[31m\r\n"
    let outcome = try validate(body)
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("a␛[2J␊b: "))
    #expect(outcome.output.contains("␛[31m\n"))
    #expect(!outcome.output.contains("\u{1B}") && !outcome.output.contains("\r"))
  }

  @Test("A body that is no JSON is one json violation and exit 1")
  func malformed() throws {
    let outcome = try validate("{\"prompt\": \"fox\",}")
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("error: not JSON: expected a member name in double quotes"))
    #expect(outcome.output.contains("[json]"))
  }

  @Test("A warning alone leaves the exit status 0")
  func warning() throws {
    let outcome = try validate(fine.replacing("}", with: #", "strength": 0.33, "sed": 1}"#))
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("warning: /strength: expected a multiple of 0.05"))
    #expect(outcome.output.contains("did you mean \"seed\"?"))
  }

  @Test("JSON output has the documented keys")
  func json() throws {
    let outcome = try validate(fine.replacing("}", with: #", "seed": 1.5}"#), "--format", "json")
    let object = try JSONValue(parsing: outcome.output)
    #expect(
      object == [
        "file": .string(fixture.path("body.json")), "line": 1, "endpoint": "runcomfy:acme/fox-1.2/image-to-video",
        "valid": false,
        "violations": [
          [
            "path": "/seed", "keyword": "type", "message": "expected an integer, found the number 1.5",
            "severity": "error", "actual": "1.5", "allowed": "an integer", "offset": 66, "line": 1, "column": 67,
          ]
        ],
      ])
  }

  @Test("GitHub output is workflow commands")
  func github() throws {
    let outcome = try validate("{\n\"prompt\": 1,\n\"img_url\": \"x://y\"}", "--format", "github")
    #expect(
      outcome.output
        == "::error file=\(fixture.path("body.json")),line=2,col=11,title=type::/prompt: expected a string, found the number 1\n"
    )
  }

  @Test("Lines are judged each on its own, with a summary at the end")
  func lines() throws {
    let lines = [
      #"{"endpoint":"acme/fox-1.2/image-to-video","body":\#(fine)}"#, "", "nonsense",
      #"{"endpoint":"Acme Nodes","body":{"12##text":"", "prompt":"x"}}"#, #"{"endpoint":"nobody","body":{}}"#,
      #"{"body":{}}"#,
    ]
    let file = try fixture.write(lines.joined(separator: "\n"), to: "requests.jsonl")
    let outcome = fixture.run("validate", "--jsonl", file, "--format", "json")
    #expect(outcome.status == 1)
    let results = try outcome.output.split(separator: "\n").map { try JSONValue(parsing: String($0)) }
    #expect(results.map { $0.object?["line"]?.int } == [1, 3, 4, 5, 6])
    #expect(results.map { $0.object?["valid"]?.bool } == [true, false, false, false, false])
    #expect(results[2][try #require(JSONPointer(parsing: "/violations/1/column"))] == 49)
    #expect(outcome.errors.hasPrefix("5 checked, 1 valid, 4 invalid ("))
  }

  @Test("A bare schema is checked in standard words, and refused by the name of what is not supported")
  func schema() throws {
    let schema = try fixture.write(#"{"properties": {"a": {"type": "integer"}}}"#, to: "schema.json")
    let body = try fixture.write(#"{"a": "x", "b": 1}"#, to: "other.json")
    let outcome = fixture.run("validate", "--schema", schema, body, catalog: nil)
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("other.json: invalid: 1 error\n"))
    try fixture.write("{\n  \"oneOf\": []\n}", to: "schema.json")
    let refused = fixture.run("validate", "--schema", schema, body, catalog: nil)
    #expect(refused.status == 2)
    #expect(refused.errors.contains("schema.json:2:12"))
    #expect(refused.errors.contains("'oneOf'"))
  }

  @Test("A file that cannot be read exits 2, and the others are still judged")
  func unreadable() throws {
    let body = try fixture.write(fine, to: "body.json")
    let outcome = fixture.run(
      "validate", "--endpoint", "acme/fox-1.2/image-to-video", fixture.path("none.json"), fixture.path("catalog"), body)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("none.json: no such file"))
    #expect(outcome.errors.contains("catalog: a directory stands where a file should be"))
    #expect(outcome.output.contains("valid for"))
  }
}
