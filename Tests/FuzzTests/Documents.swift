import CatalogImport

/// Small valid documents and files of each kind, to be changed.
enum Documents {
  static let all = [
    """
    1. fox
    Docs
      • Model API
        • Video
          • fox
            • fox-1.2/run
              POST

    fox-1.2/run

    POST
    /openapi/v2/acme/fox-1.2/run
    Request

    Example
    {
        "12##image": "abc.png",
        "imageUrls": ["https://e.com/a.png"],
        "n": 5, "f": 0.5, "b": true, "z": null, "deep": { "k": "v" }
    }

    Shell
    curl --location --request POST 'https://e.com/openapi/v2/acme/fox-1.2/run'
    Modified at 2026-04-07 04:00:02
    """,
    """
    Fox

    curl --request POST \\
      --url https://e.com/v1/models/acme/fox-2/image-to-video \\
      --data '{ "prompt": "" }'

    {
      "type": "object", "required": ["img_url"],
      "properties": {
        "prompt": { "type": "string", "maxLength": 9, "default": "A fox" },
        "img_url": { "type": "string", "validations": [
          { "validation_rule": "width_pixels<", "validation_value": 2000, "validation_error": "must not exceed 2000" }
        ] },
        "clip": { "type": "string", "format": "video_uri" },
        "cfg": { "type": "float", "minimum": 1, "default": 3.5 },
        "seed": { "type": "integer", "nullable": true, "default": null }
      }
    }
    """,
    """
    [{"class_name": "Fox", "display_name": "RH fox", "name_en": "fox", "endpoint": "acme/fox/text-to-video", "output_type": "video",
    "category": "RunningHub/Fox Den", "params": [
    {"fieldKey": "x", "type": "STRING", "required": true, "label": "l", "description": "d", "maxLength": 9},
    {"fieldKey": "n", "type": "INT", "required": false, "label": "l", "min": 1, "max": 5, "step": 1, "defaultValue": 2},
    {"fieldKey": "m", "type": "LIST", "required": false, "label": "l", "options": [{"value": "a", "description": "A"}, {"value": "b"}]}
    ]}]
    """,
    """
    {"models": [{"model_id": "acme/fox", "title": "Fox", "category": "image-to-video", "input_schema": {"type": "object",
    "properties": {"prompt": {"type": "string"}, "img": {"type": "string", "format": "image_uri"}}}}], "total": 1}
    """,
    "# fox-3/text-to-video\n\n## OpenAPI Specification\n\n```yaml\n\(yaml[0])\n```\n",
    yaml[0],
    """
    {"openapi": "3.1.0", "paths": {"/v1/models/acme/owl": {"post": {"summary": "owl", "requestBody": {"content": {
    "application/json": {"schema": {"$ref": "#/components/schemas/In%20put"}}}}}}}, "components": {"schemas": {"In put": {
    "type": "object", "required": ["a"], "properties": {"a": {"anyOf": [{"type": "string"}, {"type": "null"}]}}}}}}
    """,
    """
    {"$schema": "https://json-schema.org/draft/2020-12/schema", "x-endpoint": {"provider": "runcomfy", "path": "/v1/models/acme/owl"},
    "type": "object", "properties": {"n": {"type": "integer", "exclusiveMinimum": 0, "maximum": 5}}}
    """,
    """
    # RunningHub-API
    ## API Docs
    - Model API > Video > fox [fox-1/run](https://www.runninghub.ai/doc/api-1.md):
    - Model API > Video > fox [fox-0-[Deprecated] Please use fox-1](https://www.runninghub.ai/doc/api-2.md):
    """,
  ]

  /// The OpenAPI document of a page, with the styles of text that such pages have.
  static let yaml = [
    """
    openapi: 3.0.1
    info:
      title: ''
    paths:
      /openapi/v2/acme/fox-3/text-to-video:
        post:
          summary: fox-3/text-to-video
          deprecated: false
          description: >-
            Long enough to be folded, with a colon: and
            a # sign.
          parameters:
            - name: Authorization
              in: header
              schema:
                type: string
          requestBody:
            content:
              application/json:
                schema:
                  type: object
                  properties:
                    prompt: &text
                      type: string
                      maxLength: 9
                      default: 'A fox'
                    imageUrls:
                      type: array
                      maxItems: 3
                      items: {type: string}
                    14##negative_prompt: *text
                    mode:
                      type: string
                      enum: [a, '16:9']
                      default: '16:9'
                      nullable: true
                    seed:
                      type: integer
                      minimum: 0
                      maximum: 2147483647
                      description: |-
                        A seed.

                        checked=true
                  required:
                    - prompt
                  x-apifox-orders:
                    - prompt
                    - seed
          x-apifox-folder: Standard Model API/video/Fox
    servers:
      - url: https://www.runninghub.cn

    """
  ]

  private static func bytes(_ parts: Any...) -> [UInt8] {
    parts.flatMap { part -> [UInt8] in
      switch part {
      case let text as String: Array(text.utf8)
      case let numbers as [Int]: numbers.map { UInt8(truncatingIfNeeded: $0) }
      default: []
      }
    }
  }

  /// The beginnings of media files, as far as a probe reads them.
  static let media: [[UInt8]] = [
    bytes([0x89], "PNG\r\n", [0x1A, 0x0A, 0, 0, 0, 13], "IHDR", [0, 0, 0, 2, 0, 0, 0, 3, 8, 6, 0, 0, 0, 0, 0, 0, 0]),
    bytes("GIF89a", [2, 0, 3, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255, 0x3B]),
    bytes([0xFF, 0xD8, 0xFF, 0xC0, 0, 17, 8, 0, 3, 0, 2, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1, 0xFF, 0xD9]),
    bytes("BM", [70, 0, 0, 0, 0, 0, 0, 0, 54, 0, 0, 0, 40, 0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 0, 1, 0, 24, 0, 0, 0, 0, 0]),
    bytes(
      "II",
      [42, 0, 8, 0, 0, 0, 2, 0, 0, 1, 3, 0, 1, 0, 0, 0, 2, 0, 0, 0, 1, 1, 3, 0, 1, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0]),
    bytes("RIFF", [22, 0, 0, 0], "WEBPVP8X", [10, 0, 0, 0, 16, 0, 0, 0, 1, 0, 0, 2, 0, 0]),
    bytes(
      "RIFF", [36, 0, 0, 0], "WAVEfmt ", [16, 0, 0, 0, 1, 0, 1, 0, 64, 31, 0, 0, 128, 62, 0, 0, 2, 0, 16, 0], "data",
      [0, 0, 0, 0]),
    bytes(
      [0, 0, 0, 16], "ftypisom", [0, 0, 0, 0, 0, 0, 0, 116], "moov", [0, 0, 0, 108], "mvhd",
      Array(repeating: 1, count: 100)),
    bytes("fLaC", [0x80, 0, 0, 34, 16, 0, 16, 0], Array(repeating: 3, count: 30)),
    bytes([
      0x1A, 0x45, 0xDF, 0xA3, 0x84, 0x42, 0x82, 0x81, 0x77, 0x18, 0x53, 0x80, 0x67, 0x85, 0x15, 0x49, 0xA9, 0x66, 0x80,
    ]),
    bytes("OggS", [0, 2], Array(repeating: 0, count: 20), [1, 30, 1], "vorbis", Array(repeating: 7, count: 23)),
    bytes(
      "ID3", [3, 0, 0, 0, 0, 0, 10], Array(repeating: 0, count: 10), [0xFF, 0xFB, 0x90, 0x64],
      Array(repeating: 0, count: 60)),
  ]
}
