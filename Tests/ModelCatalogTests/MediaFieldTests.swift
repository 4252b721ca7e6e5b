import Files
import ModelBindings
import ModelCatalog
import Testing

@Suite("Naming a media field")
struct MediaFieldTests {
  private let endpoint: Endpoint

  init() {
    var image = Schema(type: .string)
    image.media = MediaRules(kind: .image)
    image.alias = "imageUrl"
    var list = Schema(type: .array)
    list.items = image
    list.alias = "images"
    var frame = Schema(type: .object)
    frame.properties = [.init(key: "image", schema: image)]
    var frames = Schema(type: .array)
    frames.items = frame
    var input = Schema(type: .object)
    input.properties = [
      .init(key: "7##image", schema: image), .init(key: "8##list", schema: list), .init(key: "frames", schema: frames),
      .init(key: "prompt", schema: Schema(type: .string)),
    ]
    var endpoint = Endpoint(provider: "acme", id: "a/b", name: "b", path: "/a/b")
    endpoint.input = input
    self.endpoint = endpoint
  }

  @Test(
    "By key, by alias, by pointer, as a list and as an element of one",
    arguments: [
      ("7##image", "/7##image"), ("imageUrl", "/7##image"), ("/imageUrl", "/7##image"), ("8##list", "/8##list"),
      ("images", "/8##list"), ("/images/2", "/8##list/2"), ("/frames/0/image", "/frames/0/image"),
      ("/frames/1/imageUrl", "/frames/1/image"),
    ])
  func found(name: String, pointer: String) throws {
    let field = try endpoint.mediaField(named: name)
    #expect(field.pointer.description == pointer)
    #expect(field.rules.kind == .image)
  }

  @Test(
    "What is no media field is refused",
    arguments: ["prompt", "frames", "/frames/image", "/frames/0/prompt", "imageURLs", "/8##list/x", "/prompt/0"])
  func refused(name: String) {
    #expect(throws: Diagnostic.self) { try endpoint.mediaField(named: name) }
  }
}
