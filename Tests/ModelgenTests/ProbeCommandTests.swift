import CommandLineSupport
import ModelBindings
import TestSupport
import Testing

@testable import modelgen

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite("probe and --media")
struct ProbeCommandTests {
  let fixture: CommandFixture
  private let endpoint = "acme/fox-1.2/image-to-video"

  init() throws {
    fixture = try CommandFixture()
    try fixture.writeCatalog()
  }

  /// A GIF, which the fixture's endpoint does not take, or the PNG that it does, padded to a size.
  private func picture(_ name: String, isPNG: Bool = true, bytes: Int = 0) throws -> String {
    let png: [UInt8] =
      [
        0x89, 0x50, 0x4E, 0x47, 13, 10, 0x1A, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 40, 0, 0, 0, 30, 8, 2,
        0, 0,
      ]
      + [0, 0, 0, 0, 0, 0, 0, 0, 4, 0x49, 0x44, 0x41, 0x54]
    let gif: [UInt8] = [0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 40, 0, 30, 0, 0, 0, 0, 0x2C]
    let content = isPNG ? png : gif
    let file = fixture.path(name)
    try Data(content + [UInt8](repeating: 0, count: max(0, bytes - content.count))).write(
      to: fixture.url.appending(path: name))
    return file
  }

  private func validate(_ words: String...) -> CommandOutcome {
    fixture.run(["validate", "--endpoint", endpoint] + words)
  }

  @Test("probe tells what a file is, by its content")
  func probe() throws {
    let file = try picture("fox.jpg")
    let text = fixture.run("probe", file, catalog: nil)
    #expect(text.status == 0)
    #expect(text.output == "\(file): PNG image, 40×30, 41 bytes\n")
    let json = fixture.run("probe", file, "--format", "json", catalog: nil)
    #expect(
      json.output == """
        {"file":"\(file)","kind":"image","format":"png","width":40,"height":30,"alpha":false,"seconds":null,"bytes":41}

        """)
  }

  @Test("What is no media exits 1, what cannot be read 2, and the others are still told")
  func statuses() throws {
    let text = try fixture.write("hello", to: "a.png")
    let file = try picture("b.png")
    let unknown = fixture.run("probe", text, file, "--format", "json", catalog: nil)
    #expect(unknown.status == 1)
    #expect(unknown.errors.contains("a.png: its content is no image, video or audio format that is known"))
    #expect(unknown.output.split(separator: "\n").count == 2)
    #expect(
      unknown.output.contains(
        #""kind":null,"format":null,"width":null,"height":null,"alpha":null,"seconds":null,"bytes":5}"#))
    for path in [fixture.path("none.png"), fixture.path("catalog"), "/dev/null"] {
      let outcome = fixture.run("probe", path, file, catalog: nil)
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains(path))
      #expect(outcome.output.contains("PNG image"))
    }
    #expect(fixture.run("probe", catalog: nil).status == 2)
  }

  @Test("A local file is held against its field's rules, with no body at all")
  func mediaAlone() throws {
    let fine = validate("--media", "img_url=\(try picture("fox.png"))")
    #expect(fine.status == 0)
    #expect(fine.output.hasSuffix("fox.png: valid for runcomfy:acme/fox-1.2/image-to-video\n"))
    let gif = try picture("fox.gif", isPNG: false, bytes: 1_048_577)
    let wrong = validate("--media", "img_url=\(gif)")
    #expect(wrong.status == 1)
    #expect(
      wrong.output == """
        \(gif): error: /img_url: GIF, only JPEG, PNG allowed [media.format]
        \(gif): error: /img_url: 1048577 bytes, at most 1048576 bytes allowed [media.bytes]
        \(gif): invalid for runcomfy:acme/fox-1.2/image-to-video: 2 errors

        """)
    let text = validate("--media", "img_url=\(try fixture.write("hello", to: "a.png"))", "--format", "json")
    #expect(text.status == 1)
    #expect(text.output.contains(#""keyword":"media""#))
    #expect(validate("--media", "img_url=\(fixture.path("none.png"))").status == 2)
  }

  @Test("Beside a body, the field that the file is for may be missing or local, and nothing else")
  func mediaWithBody() throws {
    let file = try picture("fox.png")
    let absent = try fixture.write(#"{"prompt":"fox"}"#, to: "absent.json")
    let local = try fixture.write(#"{"prompt":"fox","img_url":"./fox.png"}"#, to: "local.json")
    let worse = try fixture.write(#"{"img_url":"./fox.png"}"#, to: "worse.json")
    let broken = try fixture.write(#"{"prompt":"fox","img_url":"data:,hello"}"#, to: "broken.json")
    for body in [absent, local, worse, broken] { #expect(validate(body).status == 1) }
    for body in [absent, local] { #expect(validate(body, "--media", "img_url=\(file)").status == 0) }
    let outcome = validate(worse, "--media", "img_url=\(file)")
    #expect(outcome.status == 1)
    #expect(outcome.output.contains(#""prompt" is required and missing"#))
    #expect(!outcome.output.contains("place on this machine"))
    #expect(validate(broken, "--media", "img_url=\(file)").status == 1)
  }

  @Test("A field that does not exist or takes no media exits 2 with what would be right")
  func fields() throws {
    let file = try picture("fox.png")
    let unknown = validate("--media", "img_urk=\(file)")
    #expect(unknown.status == 2)
    #expect(unknown.errors.contains("has no field \"img_urk\"; did you mean \"img_url\"?"))
    let text = validate("--media", "prompt=\(file)")
    #expect(text.status == 2)
    #expect(text.errors.contains("\"prompt\" takes no media; the fields that do: img_url"))
    for words in [["--media", "img_url"], ["--media", "=\(file)"], ["--media", "img_url=\(file)", "--jsonl"]] {
      let outcome = words.count == 2 ? validate(words[0], words[1]) : validate(words[0], words[1], words[2])
      #expect(outcome.status == 2)
    }
    let schema = try fixture.write("{}", to: "schema.json")
    #expect(fixture.run("validate", "--schema", schema, "--media", "a=\(file)", catalog: nil).status == 2)
  }
}
