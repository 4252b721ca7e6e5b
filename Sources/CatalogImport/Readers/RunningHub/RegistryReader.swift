import Files
import ModelBindings
import ModelCatalog

/// Reads RunningHub's model registry, in its present form (an object with `models`) and its earlier one (a bare array).
enum RegistryReader {
  private static let rootKeys: Set<String> = [
    "version", "source", "model_count", "counts_by_output_type", "counts_by_category", "models",
  ]
  private static let known = ["endpoint", "name_en", "output_type", "category", "params"]
  /// Names of the official nodes, other languages, and how those nodes fill in inputs of their own; none of it is part of
  /// the request.
  private static let ignored: Set<String> = [
    "class_name", "internal_name", "display_name", "name_cn", "real_person_mode_default", "asset_ids_mode",
    "real_person_asset_slots",
  ]

  static func read(_ file: ImportFile, date: String?) throws(Diagnostic) -> ImportedDocument {
    let root = try DocumentJSON(file)
    var document = ImportedDocument()
    let node = JSONNode(root.value)
    let models = try root.locating { () throws(Diagnostic) in
      guard root.value.array == nil else { return try node.elements() }
      for (key, member) in try node.members() where !rootKeys.contains(key) {
        throw member.unknown(key, known: rootKeys.sorted())
      }
      return try node.member("models").elements()
    }
    let revised = file.dateInName ?? date ?? root.value.object?["version"]?.string.flatMap(dateAtEnd)
    let count = root.value.object?["model_count"]?.int
    if let count, count != models.count {
      let error = Diagnostic(
        "found \(models.count.counted("model")), expected the \(count) of \"model_count\"; it counts as an excerpt",
        at: JSONPointer(["model_count"]))
      document.diagnostics.append(root.located(error).asWarning)
    } else if let revised {
      document.isListOf = (RunningHub.provider, .registry, revised)
    }
    for model in models {
      do throws(Diagnostic) {
        document.drafts.append(try draft(model, revised: revised))
      } catch {
        document.diagnostics.append(root.located(error))
      }
    }
    return document
  }

  private static func dateAtEnd(_ text: String) -> String? {
    let end = String(text.suffix(10))
    return Source.isDate(end) ? end : nil
  }

  private static func draft(_ node: JSONNode, revised: String?) throws(Diagnostic) -> EndpointDraft {
    for (key, member) in try node.members() where !known.contains(key) && !ignored.contains(key) {
      throw member.unknown(key, known: known)
    }
    let endpoint = try node.member("endpoint").text()
    if let reason = Endpoint.reasonAgainst(id: endpoint) { throw try node.member("endpoint").error(allowed: reason) }
    let name = try node.member("name_en").text()
    let output = try output(node.member("output_type"))
    let brand = try node.member("category").text().split(separator: "/").last.map { slug($0) }
    let task = TaskWords(endpoint, allowsSingleWords: false) ?? TaskWords(name, allowsSingleWords: false)
    var schema = Schema(type: .object)
    for param in try node.member("params").elements() {
      let property = try RegistryField(param).property
      guard schema[property.key] == nil else {
        throw try param.member("fieldKey").error(allowed: "each key once, but an earlier field has this one")
      }
      schema.properties.append(property)
      if try param.member("required").bool() { schema.required.append(property.key) }
    }
    var draft = EndpointDraft(
      provider: RunningHub.provider, path: RunningHub.prefix + endpoint, documentedName: name, kind: .registry,
      revised: revised, group: [output, task?.task, brand].compactMap(\.self), output: output, claims: schema)
    // No model runs without any input: the registry leaves out what its nodes cannot offer.
    if schema.properties.isEmpty { draft.statement.facts["complete"] = false }
    return draft
  }

  private static func output(_ node: JSONNode) throws(Diagnostic) -> String {
    let known = ["image", "video", "audio", "3d", "string"]
    guard let word = node.value.string, known.contains(word) else {
      throw node.error(allowed: "one of \(known.joined(separator: ", "))")
    }
    return word == "string" ? "text" : word
  }

  private static func slug(_ text: some StringProtocol) -> String {
    text.lowercased().split(separator: " ").joined(separator: "-")
  }
}

enum RunningHub {
  static let provider = "runninghub"
  static let prefix = "/openapi/v2/"
}
