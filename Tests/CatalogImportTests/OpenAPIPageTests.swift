import CatalogImport
import CatalogReview
import ModelBindings
import ModelCatalog
import Testing

@Suite("Markdown twins of RunningHub's pages")
struct OpenAPIPageTests {
  let fixture = ImportFixture()

  /// A page in the layout of the documentation host, with `body` as the schema of the request.
  static func page(
    _ fields: String = fields, path: String = "/openapi/v2/acme/fox-3/text-to-video", more: String = "",
    components: String = "  schemas: {}"
  ) -> String {
    """
    # fox-3/text-to-video

    ## OpenAPI Specification

    ```yaml
    openapi: 3.0.1
    info:
      title: ''
      description: ''
      version: 1.0.0
    paths:
      \(path):
        post:
          summary: fox-3/text-to-video
          deprecated: false
          description: >-
            Words about foxes: long enough to be folded
            over lines.
          operationId: postFox
          tags:
            - Standard Model API/video/Fox
          parameters:
            - name: Content-Type
              in: header
              required: false
              example: application/json
              schema:
                type: string
            - name: Authorization
              in: header
              description: ''
              required: true
              example: Bearer [Your API KEY]
              schema:
                type: string
                default: Bearer [Your API KEY]
          requestBody:
            content:
              application/json:
                schema:
    \(fields.split(separator: "\n", omittingEmptySubsequences: false).map { "              " + $0 }.joined(separator: "\n"))
                example:
                  prompt: 'words: here'
          responses:
            '200':
              description: ''
              content:
                application/json:
                  schema:
                    type: object
                    properties: {}
              headers: {}
              x-apifox-name: ok
          security: []
          x-sku-id: '2022195635475992577'
          x-apifox-folder: Standard Model API/video/Fox
          x-apifox-status: released
          x-run-in-apifox: https://e.com/run
    \(more)components:
    \(components)
      securitySchemes: {}
    servers:
      - url: https://www.runninghub.cn
        description: runninghub.cn
    security: []

    ```

    """
  }

  static let fields = """
    type: object
    properties:
      prompt: &text
        type: string
        title: Prompt
        minLength: 1
        maxLength: 800
        default: A fox in the snow
        description: prompt
      imageUrls:
        type: array
        items:
          type: string
        maxItems: 3
      mode:
        type: string
        enum: [a, '16:9']
        default: '16:9'
        x-option-metadata:
          - value: a
            description: a
        x-apifox-enum:
          - value: a
            name: ''
            description: Words.
        nullable: true
      seed:
        type: integer
        minimum: 0
        maximum: 2147483647
        multipleOf: 1
        default: 7
      scale:
        type: number
        format: float
        multipleOf: 0.01
        exclusiveMinimum: true
        minimum: 0
      audio:
        type: boolean
        default: true
      negative: *text
    required:
      - prompt
      - seed
    x-apifox-orders:
      - seed
      - prompt
    x-apifox-ignore-properties: []
    """

  @Test("The request's schema, the name, the group; neither sample texts nor prose")
  func page() throws {
    let report = try fixture.add(Self.page(), name: "fox.md")
    #expect(report.diagnostics == [] && report.files[0].format == .openAPIPage)
    let endpoint = try fixture.endpoint("fox-3/text-to-video")
    #expect(endpoint.id == "acme/fox-3/text-to-video" && endpoint.method == "POST" && endpoint.role == .model)
    #expect(endpoint.group == ["video", "text-to-video", "fox"] && endpoint.output == "video")
    #expect(endpoint.sources.map(\.kind) == [.openapi] && endpoint.response == nil && endpoint.parameters == [])
    #expect(
      try fixture.input("fox-3/text-to-video") == """
        {"type":"object","required":["seed","prompt"],"properties":{\
        "seed":{"type":"integer","minimum":0,"maximum":2147483647,"default":7},\
        "scale":{"type":"number","exclusiveMinimum":0,"multipleOf":0.01},\
        "audio":{"type":"boolean","default":true},\
        "negative":{"type":"string","minLength":1,"maxLength":800},\
        "prompt":{"type":"string","minLength":1,"maxLength":800},\
        "imageUrls":{"type":"array","maxItems":3,"items":{"type":"string","media":{"kind":"image"},"evidence":{"media":"inferred"}}},\
        "mode":{"type":["string","null"],"enum":["a","16:9"],"default":"16:9"}}}
        """)
    let files = try fixture.snapshot().values.joined()
    for prose in ["A fox in", "words: here", "Words", "Prompt", "Bearer"] { #expect(!files.contains(prose)) }
  }

  @Test("A field of a node takes its options' meanings and its friendly name from the page")
  func nodeFields() throws {
    let fields = """
      type: object
      properties:
        12##text:
          type: string
          description: prompt
        13##select:
          type: string
          enum: ['1', '2']
          description: |-
            aspectRatio
            How wide it is.
          x-option-metadata:
            - value: '1'
              description: '1:1'
            - value: '2'
              description: '16:9'
        14##value:
          type: integer
          description: The size of the picture.
        15##value:
          type: integer
          description: prompt2
        16##value:
          type: integer
          description: prompt2
      """
    try fixture.add(Self.page(fields))
    let input = try #require(try fixture.endpoint("fox-3/text-to-video").input)
    #expect(input.properties.map(\.schema.alias) == ["prompt", "aspectRatio", nil, nil, nil])
    #expect(input["13##select"]?.labels == ["1:1", "16:9"])
    #expect(input["13##select"]?.evidence.of("alias") == .inferred)
    #expect(input["13##select"]?.evidence.of("labels") == .documented)
  }

  @Test("The page declares what the registry only hints at; what the registry alone knows stays")
  func kinds() throws {
    let registry = RegistryTests.model(
      [
        RegistryTests.field("STRING", #""maxLength": 500"#, key: "prompt"),
        RegistryTests.field("FLOAT", #""min": 0, "max": 2, "step": 0.01"#, key: "scale"),
        RegistryTests.field("IMAGE", #""multipleInputs": true, "maxInputNum": 3, "maxSize": 10"#, key: "imageUrls"),
      ].joined(separator: ","), endpoint: "acme/fox-3/text-to-video", name: "fox-3 old")
    try fixture.add("[\(registry)]", name: "r-2026-05-07.json")
    let report = try fixture.add(Self.page(), name: "fox.md")
    #expect(!report.hasFailures && report.changes.allSatisfy { $0.kind != .fieldRemoved })
    let endpoint = try fixture.endpoint("fox-3/text-to-video")
    #expect(endpoint.aliases == ["fox-3 old"] && endpoint.sources.map(\.kind) == [.openapi, .registry])
    let input = try #require(endpoint.input)
    #expect(input["prompt"]?.maxLength == 800)
    #expect(input["scale"]?.evidence.of("multipleOf") == .documented && input["scale"]?.maximum == JSONNumber(2))
    #expect(input["imageUrls"]?.items?.media?.bounds["maxBytes"] == JSONNumber(10_485_760))
    #expect(input["imageUrls"]?.items?.evidence.of("media") == .documented)
    let again = try fixture.add(Self.page(), name: "fox.md")
    #expect(again.writtenPaths == [])
  }

  @Test("A page in Chinese is found by its name, and leaves the endpoint's own name and group as they are")
  func otherLanguage() throws {
    let chinese = Self.page().replacing("fox-3/text-to-video\n\n", with: "狐-3\n\n").replacing(
      "summary: fox-3/text-to-video", with: "summary: 狐-3"
    ).replacing("Standard Model API/video/Fox", with: "标准模型API/视频生成/狐")
    try fixture.add(chinese)
    let alone = try fixture.endpoint("狐-3")
    #expect(
      alone.name == "acme/fox-3/text-to-video" && alone.group == [] && alone.output == "video" && alone.role == .model)
    try fixture.add(
      "[\(RegistryTests.model(RegistryTests.field("STRING"), endpoint: "acme/fox-3/text-to-video", name: "fox-3"))]",
      name: "r-2026-05-07.json")
    let both = try fixture.endpoint("狐-3")
    #expect(both.name == "fox-3" && both.group == ["video", "text-to-video", "fox-den"] && both.aliases == ["狐-3"])
    #expect(try fixture.add(chinese).writtenPaths == [])
  }

  @Test("A page without declared fields is incomplete, and its example shows what there is")
  func example() throws {
    try fixture.add(Self.page("type: object\nproperties: {}"))
    let endpoint = try fixture.endpoint("fox-3/text-to-video")
    #expect(!endpoint.isComplete)
    #expect(endpoint.input?["prompt"]?.evidence.all == .inferred)
  }

  @Test("A reference is followed, percent-encoded too, and one to itself is refused")
  func references() throws {
    let components = """
        schemas:
          提示:
            type: string
            maxLength: 9
          Loop:
            type: object
            properties:
              again:
                $ref: '#/components/schemas/Loop'
      """
    let fields =
      "type: object\nproperties:\n  p:\n    description: Words.\n    $ref: >-\n      #/components/schemas/%E6%8F%90%E7%A4%BA"
    try fixture.add(Self.page(fields, components: components))
    #expect(
      try fixture.input("fox-3/text-to-video")
        == #"{"type":"object","properties":{"p":{"type":"string","maxLength":9}}}"#)
    let loop = try fixture.failure(
      Self.page("type: object\nproperties:\n  p:\n    $ref: '#/components/schemas/Loop'", components: components))
    #expect(loop.contains("expected a schema that does not contain itself"))
    let nowhere = try fixture.failure(Self.page("$ref: '#/components/schemas/Nothing'"))
    #expect(
      nowhere.hasPrefix("doc.txt:41:21: error: found the string")
        && nowhere.contains("expected an existing place in this document"))
  }

  @Test(
    "What the catalog cannot hold stops the page, with its place",
    arguments: [
      (
        "type: object\nproperties:\n  p:\n    type: string\n    pattern: a",
        "doc.txt:45:19: error: unknown keyword \"pattern\"", "/properties/p/pattern)"
      ),
      (
        "type: object\nproperties:\n  p:\n    type: string\n    x-news: 1",
        "doc.txt:45:19: error: unknown keyword \"x-news\"", "/properties/p/x-news)"
      ),
      (
        "type: object\nproperties:\n  p:\n    type: strin", "doc.txt:44:25: error: found the string \"strin\"",
        "/properties/p/type)"
      ),
      (
        "type: object\nproperties:\n  p:\n    maximum: '5'",
        "doc.txt:44:28: error: found the string \"5\", expected a number", "/properties/p/maximum)"
      ),
      (
        "type: object\nproperties:\n  p:\n    oneOf:\n    - type: string\n    - type: object\n      properties: {}\n      maxLength: 1",
        "expected alternatives with only", "/properties/p/oneOf)"
      ),
      (
        "type: array\nitems: {}", "doc.txt:40:13: error: found a body of the type array, expected an object",
        "/application~1json)"
      ),
    ])
  func unknown(fields: String, message: String, place: String) throws {
    let found = try fixture.failure(Self.page(fields))
    #expect(found.contains(message) && found.hasSuffix(place), "\(found)")
  }
}
