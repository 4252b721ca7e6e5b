import CatalogImport
import ModelBindings
import ModelCatalog
import Testing

@Suite("OpenAPI documents")
struct OpenAPITests {
  let fixture = ImportFixture()

  static func document(
    _ schema: String, path: String = "/v1/models/acme/owl/text-to-image", version: String = "3.1.0",
    operation: String = ""
  ) -> String {
    """
    {"openapi": "\(version)", "info": {"title": "Words", "version": "1"}, "servers": [{"url": "https://model-api.runcomfy.net/"}],
    "paths": {"\(path)": {"post": {"summary": "acme/owl", \(operation)"requestBody": {"required": true, "content": {
    "application/json; charset=utf-8": {"schema":
    \(schema)}}}, "responses": {"200": {"description": "Words"}}}}},
    "components": {"schemas": {"Size": {"type": "string", "enum": ["1k", "2k"], "default": "1k"}}}}
    """
  }

  @Test(
    "What pairs of words say in OpenAPI 3.0 and 3.1 becomes one rule",
    arguments: [
      (#"{"type": ["string", "null"], "maxLength": 5}"#, #"{"type":["string","null"],"maxLength":5}"#),
      (#"{"type": "string", "nullable": true, "example": "x"}"#, #"{"type":["string","null"]}"#),
      (
        #"{"anyOf": [{"type": "integer", "minimum": 1}, {"type": "null"}], "default": 3, "title": "T"}"#,
        #"{"type":["integer","null"],"minimum":1,"default":3}"#
      ),
      (#"{"oneOf": [{"type": "string"}, {"type": "integer"}]}"#, #"{"type":["string","integer"]}"#),
      (
        #"{"type": "string", "oneOf": [{"const": "a", "title": "A"}, {"enum": ["b", "a"]}]}"#,
        #"{"type":"string","enum":["a","b"]}"#
      ),
      (
        ##"{"allOf": [{"$ref": "#/components/schemas/Size"}], "default": "2k", "description": "Words"}"##,
        #"{"type":"string","enum":["1k","2k"],"default":"2k"}"#
      ),
      (
        #"{"type": "number", "minimum": 0, "exclusiveMinimum": true, "maximum": 1, "exclusiveMaximum": false}"#,
        #"{"type":"number","exclusiveMinimum":0,"maximum":1}"#
      ),
      (#"{"type": "integer", "format": "int64", "exclusiveMaximum": 9}"#, #"{"type":"integer","exclusiveMaximum":9}"#),
      (
        #"{"type": "string", "format": "image_uri", "deprecated": true}"#,
        #"{"type":"string","media":{"kind":"image"},"deprecated":true}"#
      ),
      (#"{"const": "x"}"#, #"{"const":"x"}"#),
    ])
  func words(schema: String, result: String) throws {
    try fixture.add(Self.document(#"{"type": "object", "properties": {"x": \#(schema)}}"#))
    #expect(try fixture.endpoint("acme/owl").input?["x"]?.json.jsonText == result)
  }

  @Test("The provider comes from the address or the prefix; a base path belongs to the path")
  func addresses() throws {
    let based = Self.document(#"{"type": "object"}"#, path: "/models/acme/owl").replacing(
      "https://model-api.runcomfy.net/", with: "https://model-api.runcomfy.net/v1")
    try fixture.add(based)
    #expect(try fixture.endpoint("runcomfy:acme/owl").path == "/v1/models/acme/owl")
    let other = Self.document(#"{"type": "object"}"#, path: "/openapi/v2/acme/hare").replacing(
      "model-api.runcomfy.net", with: "e.com")
    #expect(try fixture.add(other).files[0].endpoints == ["runninghub:acme/hare"])
    let unknown = Self.document(#"{"type": "object"}"#, path: "/v9/x").replacing(
      "model-api.runcomfy.net", with: "e.com")
    #expect(
      try fixture.failure(unknown).contains("found the path /v9/x and no server of a known provider; add \"servers\""))
  }

  @Test("An operation around the models has parameters and a response, which unites with earlier records")
  func service() throws {
    let text = """
      openapi: 3.0.1
      servers: [{url: 'https://model-api.runcomfy.net'}]
      paths:
        /v1/requests/{request_id}/status:
          parameters:
            - {name: request_id, in: path, required: true, schema: {type: string}}
            - $ref: '#/components/parameters/Accept'
          get:
            summary: Status
            deprecated: true
            parameters:
              - {name: verbose, in: query, schema: {type: boolean, default: false}}
            responses:
              '404': {description: Words}
              '200':
                description: Words
                content:
                  application/json:
                    schema:
                      type: object
                      properties: {status: {type: string, nullable: true}}
      components:
        parameters:
          Accept: {name: Accept, in: header, schema: {type: string}}
      """
    try fixture.add(text, name: "status.yaml")
    let endpoint = try fixture.endpoint("Status")
    #expect(endpoint.id == "v1/requests/{request_id}/status" && endpoint.role == .service && endpoint.body == .none)
    #expect(endpoint.parameters.map(\.name) == ["request_id", "verbose"] && endpoint.parameters[0].isRequired)
    #expect(endpoint.deprecated?.isEmpty == true && endpoint.input == nil)
    #expect(
      endpoint.response?.json.jsonText == #"{"type":"object","properties":{"status":{"type":["string","null"]}}}"#)

    let file = "runcomfy/v1/requests/{request_id}/status.json"
    let known = try #require(try fixture.snapshot()[file]).replacing(
      "\"kind\": \"openapi\"", with: "\"kind\": \"note\""
    ).replacing("\"string\", \"null\"", with: "\"string\", \"integer\"")
    try fixture.write(known, to: file)
    try fixture.add(text, name: "status.yaml")
    #expect(try fixture.endpoint("Status").response?["status"]?.types == [.string, .null, .integer])
    #expect(try fixture.add(text, name: "status.yaml").writtenPaths == [])
  }

  @Test("One operation that cannot be read stops the document, and every such one is named")
  func operations() throws {
    let text = """
      {"openapi": "3.0.3", "paths": {
      "/v1/models/a": {"post": {"summary": "a", "requestBody": {"content": {"application/json": {"schema": {"type": "object"}}}}}},
      "/v1/models/b": {"post": {"summary": "b", "requestBody": {"content": {"text/plain": {}}}}},
      "/v1/models/c": {"post": {"summary": "c", "callbacks": {}}}}}
      """
    let lines = try fixture.failure(text).split(separator: "\n")
    #expect(lines.count == 2)
    #expect(
      lines[0].hasPrefix("doc.txt:3:")
        && lines[0].contains("expected application/json or multipart/form-data among text/plain"))
    #expect(lines[1].hasPrefix("doc.txt:4:") && lines[1].contains("unknown keyword \"callbacks\""))
    #expect(try fixture.failure(Self.document("{}", version: "2.0")).contains("expected version 3.0 or 3.1; convert"))
    #expect(
      try fixture.failure(#"{"openapi": "3.0.0", "paths": {}}"#).contains(
        "expected at least one path with an operation"))
    #expect(
      try fixture.failure(#"{"openapi": "3.0.0", "paths": {"/x": {"fetch": {}}}}"#).contains(
        "unknown keyword \"fetch\""))
  }

  @Test("References that double with each step are limited")
  func referenceBomb() throws {
    let levels = (0..<40).map { level in
      ##""S\##(level)": {"type": "object", "properties": {"a": {"$ref": "#/components/schemas/S\##(level + 1)"}, "b": {"$ref": "#/components/schemas/S\##(level + 1)"}}}"##
    }
    let text = Self.document(##"{"$ref": "#/components/schemas/S0"}"##).replacing(
      "\"Size\":", with: levels.joined(separator: ",") + ", \"S40\": {}, \"Size\":")
    #expect(try fixture.failure(text).contains("found more than 20000 schemas in one request"))
    let chain = (0..<5000).map { ##""S\##($0)": {"$ref": "#/components/schemas/S\##($0 + 1)"}"## }.joined(
      separator: ",")
    let long = Self.document(##"{"$ref": "#/components/schemas/S0"}"##).replacing(
      "\"Size\":", with: chain + ", \"Size\":")
    #expect(try fixture.failure(long).contains("nested more than 128 deep, references followed"))
  }
}
