import ModelBindings
import ModelCatalog

/// A catalog of everything that is hard to write as Swift.
enum NastyCatalog {
  static let catalog: Catalog = {
    var one = Provider(id: "runcomfy", title: "RunComfy", module: "RunComfy", prefix: "/v1/models/")
    one.accepts = [.url]
    var two = Provider(id: "runninghub", title: "RunningHub", module: "RunningHub", prefix: "/openapi/v2/")
    two.common = [Schema.Property(key: "webhookUrl", schema: Schema(type: .string))]
    return Catalog(providers: [one, two], endpoints: names + [keys, kinds, nodes, options, texts] + services)
  }()

  /// Hostile documented names, each with its own id.
  static let documentedNames = [
    "", "   ", "🦊", "class", "Type/self/init", "Media/Operation/String", "RunComfy", "RunComfyOptions", "3d-gen/4k",
    "flux-2-klein/4b/text-to-image", "可灵/图生视频", "a`b\"c\\d", "Int", "Task", "Protocol/Any", "same", "same", "SAME",
    "Foo/x", "foo/y", "FOO/z", "wan-2.2/go", "wan-22/go", "wan-2-2/go", "flux-3/extend", "flux-3/extend/draft",
    "flux-3/extend/draft/deep", "old/thing-[Deprecated] Please use new/thing instead", "new/thing", "e\u{301}/\u{301}",
    "\u{202E}rtl", "_/__", "$0", "Response/Resolution", "import", "Wan2.2 Character Motion Transfer",
    "../../etc/passwd",
    "é", "uc9",
  ]

  private static var names: [Endpoint] {
    documentedNames.enumerated().map { index, name in
      var endpoint = Endpoint(provider: "runcomfy", id: "name-\(index)", name: name, path: "/v1/models/name-\(index)")
      endpoint.input = Schema(type: .object)
      endpoint.input?.properties = [Schema.Property(key: "prompt", schema: Schema(type: .string))]
      if name == "flux-3/extend" {
        endpoint.deprecated = "use \"other\"\nnow \\(quickly)"
        endpoint.input?.properties.append(text("draft", options: ["a", "b"]))
      }
      if name.hasPrefix("old/") { endpoint.deprecated = "" }
      return endpoint
    }
  }

  /// Keys that are keywords, names of members or types, or only punctuation.
  static let hostileKeys = [
    "class", "self", "init", "Type", "extra", "visit", "json", "validate", "hashValue", "encode", "operation",
    "validator", "keys", "field", "blank", "in", "inout", "default", "repeat", "extension", "nodeInfoList", "3d", "2",
    "", " ", "🦊", "图", "a b", "a-b", "aB", "a_b", "img_url", "imageUrls", "URL", "user_ids", "$", "`", "\"", "\\",
    "\\(x)", "\"\"\"#", "a/b", "a~b", "x\u{0}y", "\u{202E}x", "newValue", "some", "any", "_", "read", "write", "is3D",
    "description",
  ]

  private static var keys: Endpoint {
    var endpoint = Endpoint(provider: "runcomfy", id: "keys", name: "vendor/keys", path: "/v1/models/keys")
    var input = Schema(type: .object)
    input.additionalProperties = false
    input.properties = hostileKeys.enumerated().map { index, key in
      var schema = Schema(type: .string)
      schema.deprecated = index.isMultiple(of: 9) ? "old" : nil
      return Schema.Property(key: key, schema: schema)
    }
    // Options whose types would hide what the code around them means.
    for key in [
      "string", "Int", "media", "operation ", "response", "raw_value", "blank ", "RunComfyOptions", "protocol",
    ] {
      input.properties.append(text(key + (key == "RunComfyOptions" ? "" : "?"), options: ["a", "b"]))
    }
    input.required = hostileKeys.enumerated().filter { $0.offset.isMultiple(of: 3) }.map(\.element)
    endpoint.input = input
    return endpoint
  }

  private static var kinds: Endpoint {
    var endpoint = Endpoint(provider: "runcomfy", id: "kinds", name: "vendor/kinds", path: "/v1/models/a\"b\\(c)")
    endpoint.isComplete = false
    endpoint.output = "holo\"gram"
    var input = Schema(type: .object)
    func add(_ key: String, _ types: [Schema.TypeName], _ change: (inout Schema) -> Void = { _ in }) {
      var schema = Schema()
      schema.types = types
      change(&schema)
      input.properties.append(Schema.Property(key: key, schema: schema))
    }
    add("any", [])
    add("nothing", [.null])
    add("text_or_number", [.string, .integer])
    add("number_or_text", [.number, .string])
    add("maybe", [.null, .boolean])
    add("required_maybe", [.string, .null])
    add("large", [.integer]) { schema in
      schema.minimum = JSONNumber(0)
      schema.maximum = JSONNumber(UInt64.max)
    }
    add("matrix", [.array]) { schema in
      schema.items = Schema(type: .array)
      schema.items?.items = Schema(type: .number)
    }
    add("list", [.array])
    add("free", [.object])
    add("ratio", [.number]) { $0.enumeration = [.number(JSONNumber(literal: "0.5") ?? JSONNumber(0)), 1] }
    add("count", [.integer]) { $0.enumeration = [-1, 0, 1, 2, .number(JSONNumber(literal: "3.0") ?? JSONNumber(3))] }
    add("mixed", [.string]) { $0.enumeration = ["auto", 1] }
    add("nullable", [.string, .null]) { $0.enumeration = ["a", .null, "b", "a"] }
    add("styles", [.array]) { schema in
      schema.items = text("", options: ["x", "y"]).schema
      schema.maxItems = 3
    }
    add("image_urls", [.array]) { schema in
      schema.items = Schema(type: .string)
      schema.items?.media = MediaRules(kind: .image)
      schema.minItems = 1
    }
    add("scenes", [.array]) { schema in
      var scene = Schema(type: .object)
      scene.properties = [
        Schema.Property(key: "extra", schema: Schema(type: .string)), text("mode", options: ["a", "b"]),
        Schema.Property(key: "inner", schema: scene.nesting(scene.nesting(Schema(type: .integer)))),
      ]
      scene.required = ["extra", "inner"]
      schema.items = scene
    }
    input.required = ["any", "required_maybe", "large", "matrix", "count", "nullable", "scenes"]
    endpoint.input = input
    return endpoint
  }

  private static var nodes: Endpoint {
    var endpoint = Endpoint(provider: "runninghub", id: "nodes", name: "Wan2.2 Nodes", path: "/openapi/v2/nodes")
    var input = Schema(type: .object)
    func add(_ key: String, alias: String? = nil, _ options: [String] = [], labels: [String]? = nil) {
      var schema = options.isEmpty ? Schema(type: .string) : text("", options: options).schema
      schema.alias = alias
      schema.labels = labels
      if labels != nil { schema.evidence = EvidenceMap(byKeyword: [("enum", .inferred), ("labels", .inferred)]) }
      input.properties.append(Schema.Property(key: key, schema: schema))
    }
    add("219##image", alias: "imageUrl")
    add("200##prompt", alias: "prompt")
    add("269##prompt", alias: "prompt")
    add("202##select", alias: "duration", ["1", "2", "3"], labels: ["5s", "8s", "5s"])
    add("203##select", ["1", "2"])
    add("204##select")
    add("7##text_2")
    add("8##text_2")
    add("5##lora_name", alias: "lora", ["none", ""], labels: ["", "None"])
    input.required = ["219##image", "202##select"]
    endpoint.input = input
    return endpoint
  }

  /// Options that no raw identifier can spell, and some that look like them but can be spelled.
  static let hostileOptions = [
    "", " ", "  ", "\t", "\n", "\u{A0}", "\u{3000}", "+", "-", "->", "==", ">=", "&", "?", "!", ".", "..", "...", "/",
    "//", "/*", "%", "×", "→", "❤️", "©", "\\", "`", "a\\b", "a`b", "a\nb", "a\tb", "x\u{0}y", "a\u{7F}", "a\u{200B}b",
    "\u{FEFF}", "\u{202E}", "\u{E000}", "a\u{A0}b", "\u{2028}", "$", "$0", "$a", "none", "Type", "Protocol", "self",
    "Self", "init", "RawValue", "AllCases", "allCases", "empty", "plus", "noneOption", "aBackslashB", "1\\2", "-\\",
    // These can be spelled.
    "16:9", "0.5 Outfit", "720p", "adaptive", "default", "class", "some", "rawValue", "hashValue", "read", "write",
    "encode", "hash", "case", "_", "1", "-1", "a.b", ".a", "a b", " a", "a ", "'", "\"", "a\"b", "(", ")", ",", ";",
    "#", "@", "[a]", "{a}", "webp(lossless)", "日本語", "🦊", "🦊 a", "é", "100%", "a→b", "init(x:)", "self.x", "a$",
    "//a", "/*b*/a", "#if", "\"\"\"", "\\(x)", "\"\"\"#", "\\#(x)",
  ]

  private static var options: Endpoint {
    var endpoint = Endpoint(provider: "runcomfy", id: "options", name: "vendor/options", path: "/v1/models/options")
    var input = Schema(type: .object)
    input.properties = [
      text("hostile", options: hostileOptions), text("only_none", options: ["none"]),
      text("same_in_swift", options: ["\u{E9}", "e\u{301}"]), text("hostile", options: ["16:9", ""]),
    ]
    input.properties[3].key = "hostile_too"
    input.required = ["hostile", "only_none"]
    endpoint.input = input
    return endpoint
  }

  private static var texts: Endpoint {
    var endpoint = Endpoint(provider: "runninghub", id: "texts", name: "texts", path: "/openapi/v2/texts")
    endpoint.summary = "two\nlines */ and ``code` \u{202E}"
    endpoint.sources = [Source(kind: .note, evidence: .client)]
    var prompt = Schema(type: .string)
    prompt.minLength = 1
    prompt.maxLength = 20_000
    prompt.description = "what to\n/// show"
    var image = Schema(type: .string)
    image.media = MediaRules(kind: .image)
    image.media?.formats = ["jpeg", "png"]
    image.media?.bounds = [
      "maxBytes": JSONNumber(52_428_800), "minWidth": JSONNumber(300), "minHeight": JSONNumber(300),
    ]
    var size = Schema(type: .integer)
    size.minimum = JSONNumber(100)
    size.maximum = JSONNumber(2_000_000)
    size.multipleOf = JSONNumber(10)
    size.defaultValue = 5
    size.evidence = EvidenceMap(byKeyword: [("multipleOf", .inferred)])
    var guess = Schema(type: .string)
    guess.evidence = EvidenceMap(all: .inferred)
    var input = Schema(type: .object)
    input.properties = [
      Schema.Property(key: "prompt", schema: prompt), Schema.Property(key: "image", schema: image),
      Schema.Property(key: "size", schema: size), Schema.Property(key: "guess", schema: guess),
    ]
    input.required = ["prompt"]
    endpoint.input = input
    return endpoint
  }

  private static var services: [Endpoint] {
    var status = Endpoint(
      provider: "runninghub", id: "status", name: "Query Task", method: "GET", path: "/task/{task_id}")
    status.role = .service
    status.body = .none
    status.parameters = [
      Parameter(name: "task_id", location: .path, isRequired: true, schema: Schema(type: .string)),
      Parameter(name: "X-Trace", location: .header, schema: Schema(type: .string)),
      Parameter(name: "task_id", location: .query, schema: Schema(type: .integer)),
    ]
    var response = Schema(type: .object)
    var data = Schema(type: .object)
    data.properties = [
      text("status", options: ["QUEUED", "IN_PROGRESS", "queued", "", "none", "Done now"]),
      Schema.Property(key: "code", schema: Schema(type: .integer)),
    ]
    response.properties = [
      Schema.Property(key: "data", schema: data), text("status", options: ["RUNNING", "FAILED"]),
      Schema.Property(key: "response", schema: data),
    ]
    response.required = ["data"]
    status.response = response
    var ping = Endpoint(provider: "runcomfy", id: "ping", name: "Ping", path: "/ping")
    ping.role = .service
    ping.body = .multipart
    return [status, ping]
  }

  private static func text(_ key: String, options: [String]) -> Schema.Property {
    var schema = Schema(type: .string)
    schema.enumeration = options.map { .string($0) }
    return Schema.Property(key: key, schema: schema)
  }
}

extension Schema {
  /// An object whose only field is `inner`.
  fileprivate func nesting(_ inner: Schema) -> Schema {
    var object = Schema(type: .object)
    object.properties = [Property(key: "inner", schema: inner)]
    return object
  }
}
