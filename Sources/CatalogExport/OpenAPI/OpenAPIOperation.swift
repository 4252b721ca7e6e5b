import ModelBindings
import ModelCatalog

extension OpenAPIExport {
  /// The Operation Object for the endpoints with one path and method.
  ///
  /// OpenAPI allows one operation there. For several endpoints it accepts the body of any of them, and `x-operations` has
  /// the Operation Object of each.
  package mutating func operation(_ endpoints: [Endpoint]) -> JSONObject {
    let operations = endpoints.map { operation($0) }
    guard let first = operations.first, operations.count > 1 else { return operations.first ?? JSONObject() }
    var merged = JSONObject()
    for member in first where !member.key.hasPrefix("x-") && member.key != "description" {
      merged[member.key] = member.value
    }
    merged["summary"] = .string(endpoints.map(\.name).joined(separator: " or "))
    merged["requestBody"] = Self.either(operations.compactMap { $0["requestBody"] })
    merged["responses"] = Self.either(operations.compactMap { $0["responses"]?.object?["200"] }).map { ["200": $0] }
    merged["x-operations"] = .array(operations.map { .object($0) })
    return merged
  }

  /// A Request Body or Response Object that allows the content of any of `objects`.
  private static func either(_ objects: [JSONValue]) -> JSONValue? {
    guard var object = objects.first?.object, objects.contains(where: { $0 != objects[0] }) else {
      return objects.first
    }
    var content = JSONObject()
    for (type, media) in objects.flatMap({ $0.object?["content"]?.object?.members ?? [] }).map({ ($0.key, $0.value) }) {
      guard var known = content[type]?.object, let schema = media.object?["schema"], known["schema"] != schema else {
        content[type] = content[type] ?? media
        continue
      }
      let choices = known["schema"]?.object?["anyOf"]?.array ?? [known["schema"]].compactMap(\.self)
      known["schema"] = ["anyOf": .array(choices + [schema])]
      content[type] = .object(known)
    }
    object["content"] = .object(content)
    return .object(object)
  }

  private mutating func operation(_ endpoint: Endpoint) -> JSONObject {
    var operation: JSONObject = ["operationId": .string(endpoint.id), "summary": .string(endpoint.name)]
    operation["description"] = endpoint.summary.map { .string($0) }
    if !endpoint.group.isEmpty { operation["tags"] = .strings(endpoint.group) }
    if endpoint.deprecated != nil || endpoint.removed != nil { operation["deprecated"] = true }
    if endpoint.carriesKey { operation["security"] = [["bearer": []], [:]] }
    if !endpoint.parameters.isEmpty { operation["parameters"] = .array(endpoint.parameters.map(Self.parameter)) }
    operation["requestBody"] = requestBody(endpoint)
    operation["responses"] = ["200": response(endpoint)]
    for key in ["aliases", "role", "output", "deprecated", "complete", "sources", "removed"] {
      operation["x-\(key)"] = endpoint.value(of: key)
    }
    return operation
  }

  private static func parameter(_ parameter: Parameter) -> JSONValue {
    var schema = parameter.schema.standardWords
    var object: JSONObject = ["name": .string(parameter.name), "in": .string(parameter.location.rawValue)]
    object["description"] = schema["description"]
    schema["description"] = nil
    if parameter.isRequired { object["required"] = true }
    object["schema"] = .object(schema)
    return .object(object)
  }

  private mutating func requestBody(_ endpoint: Endpoint) -> JSONValue? {
    guard endpoint.body != .none else { return nil }
    var media = JSONObject()
    if let input = endpoint.input {
      let schema = endpoint.standardInput(input, provider: provider)
      media["schema"] = component(schema, named: componentName(endpoint, "Request"))
      media["examples"] = examples(endpoint)
    }
    guard endpoint.body == .multipart else {
      return ["required": true, "content": ["application/json": .object(media)]]
    }
    var encoding = JSONObject()
    for field in endpoint.input?.properties ?? [] where field.schema.media != nil {
      encoding[field.key] = ["contentType": "application/octet-stream"]
    }
    if !encoding.isEmpty { media["encoding"] = .object(encoding) }
    return ["required": true, "content": ["multipart/form-data": .object(media)]]
  }

  /// Example bodies that the schema accepts, by name.
  private func examples(_ endpoint: Endpoint) -> JSONValue? {
    var examples = JSONObject()
    var last: JSONValue?
    for (size, summary) in [(ExampleBody.Size.minimal, "The required fields"), (.typical, "Every field")] {
      guard let value = endpoint.example(size, provider: provider), value != last else { continue }
      examples["\(size)"] = ["summary": .string(summary), "value": value]
      last = value
    }
    return examples.isEmpty ? nil : .object(examples)
  }

  private mutating func response(_ endpoint: Endpoint) -> JSONValue {
    if let response = endpoint.response {
      let name = endpoint.id == submission?.id ? submission?.component : nil
      return Self.jsonResponse(component(response.standardWords, named: name ?? componentName(endpoint, "Response")))
    }
    guard endpoint.role == .model, let submission else { return ["description": "The response."] }
    return .reference("responses", submission.component)
  }
}

extension Endpoint {
  /// Whether a field or a parameter can hold the account's key in place of the header.
  fileprivate var carriesKey: Bool {
    (parameters.map(\.name) + (input?.properties.map(\.key) ?? [])).contains { $0.lowercased() == "apikey" }
  }
}
