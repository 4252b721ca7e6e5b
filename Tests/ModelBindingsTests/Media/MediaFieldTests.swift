import Testing

@testable import ModelBindings

@Suite("Local media of a field")
struct MediaFieldTests {
  private let validator: Validator

  init() throws {
    validator = try Validator(
      schema: JSONValue(
        parsing: """
          {
            "type": "object", "required": ["7##image", "prompt"],
            "properties": {
              "7##image": { "type": "string", "alias": "imageUrl", "media": { "kind": "image" } },
              "8##list": {
                "type": "array", "alias": "images",
                "items": { "type": "string", "media": { "kind": "image" }, "evidence": { "media": "inferred" } }
              },
              "frames": {
                "type": "array",
                "items": {
                  "type": "object",
                  "properties": {
                    "image": { "type": "string", "alias": "imageUrl", "media": { "kind": "image" } }
                  }
                }
              },
              "prompt": { "type": "string" }
            }
          }
          """))
  }

  private func local(_ name: String) throws -> LocalMedia {
    try validator.localMedia(.file("fox.png"), forField: name, of: "acme:a/b")
  }

  @Test(
    "By key, by alias, by pointer, as a list and as an element of one",
    arguments: [
      ("7##image", "/7##image"), ("imageUrl", "/7##image"), ("/imageUrl", "/7##image"), ("8##list", "/8##list"),
      ("images", "/8##list"), ("/images/2", "/8##list/2"), ("/frames/0/image", "/frames/0/image"),
      ("/frames/1/imageUrl", "/frames/1/image"),
    ])
  func found(name: String, path: String) throws {
    let local = try local(name)
    #expect(local.path == path)
    #expect(local.rules?.kind == .image)
    #expect(local.isInferred == path.hasPrefix("/8##list"))
  }

  @Test(
    "What is no media field is refused",
    arguments: ["prompt", "frames", "/frames/image", "/frames/0/prompt", "imageURLs", "/8##list/x", "/prompt/0"])
  func refused(name: String) {
    #expect(throws: MediaFieldError.self) { try local(name) }
  }

  @Test(
    "The error names the nearest field, or the fields that take media",
    arguments: [
      ("imageUrI", "acme:a/b has no field \"imageUrI\"; did you mean \"imageUrl\"?"),
      ("sound", "acme:a/b has no field \"sound\"; the fields that do: 7##image, 8##list"),
      ("prompt", "\"prompt\" takes no media; the fields that do: 7##image, 8##list"),
    ])
  func message(name: String, message: String) {
    let error = #expect(throws: MediaFieldError.self) { try local(name) }
    #expect(error?.description == message)
  }

  @Test(
    "A field with local media counts as filled",
    arguments: [
      (#"{"prompt":"a"}"#, [], true), (#"{"prompt":"a","7##image":"./fox.png"}"#, [], true),
      (#"{"prompt":"a","imageUrl":"./fox.png"}"#, [], true), (#"{"7##image":"./fox.png"}"#, ["required"], false),
      (#"{"prompt":"a","7##image":"data:,x"}"#, ["media"], false),
      // The rules of this list are only inferred.
      (#"{"prompt":"a","8##list":["./a.png"]}"#, ["media"], true),
    ])
  func validation(body: String, keywords: [String], isValid: Bool) throws {
    let result = validator.validate(Array(body.utf8), with: [try local("imageUrl")])
    #expect(result.violations.map(\.keyword) == keywords)
    #expect(result.isValid == isValid)
  }

  @Test("Media for a list is appended to the elements that the body has")
  func placed() throws {
    let media = [try local("images"), try local("images"), try local("imageUrl")]
    let paths = media.placed(in: ["8##list": ["https://example.com/1.png"]]).map(\.path)
    #expect(paths == ["/8##list/1", "/8##list/2", "/7##image"])
  }
}
