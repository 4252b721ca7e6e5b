import Files
import ModelBindings
import ModelCatalog

extension ImportFormat {
  /// RunningHub's model registry.
  package static let runningHubRegistry = named("runninghub-registry")
}

/// Reads RunningHub's model registry, in its present form (an object with `models`) and its earlier one (a bare array).
enum RegistryReader: DocumentReader {
  static let format = ImportFormat.runningHubRegistry
  static let provider: Provider? = RunningHub.provider

  private static let rootKeys: Set<String> = [
    "version", "source", "model_count", "counts_by_output_type", "counts_by_category", "models",
  ]
  private static let known = ["endpoint", "name_en", "output_type", "category", "params"]
  /// The keys of names and settings of the official nodes, which do not affect requests.
  private static let ignored: Set<String> = [
    "class_name", "internal_name", "display_name", "name_cn", "real_person_mode_default", "asset_ids_mode",
    "real_person_asset_slots",
  ]

  static func recognises(_ document: ParsedDocument) -> Bool {
    let models = document.root?.array ?? document.root?.object?["models"]?.array
    guard let first = models?.first?.object else { return false }
    return first["endpoint"] != nil || first["params"] != nil
  }

  static func read(_ document: ParsedDocument, _ context: ReadingContext) throws(Diagnostic) -> ImportedDocument {
    let root = try document.asJSON()
    var result = ImportedDocument()
    let models = try root.locating { () throws(Diagnostic) in try self.models(JSONNode(root.value)) }
    let revised = document.file.dateInName ?? context.date ?? root.value.object?["version"]?.string.flatMap(dateAtEnd)
    let count = root.value.object?["model_count"]?.int
    if let count, count != models.count {
      let error = Diagnostic(
        "found \(models.count.counted("model")), expected the \(count) of \"model_count\"; it counts as an excerpt",
        at: JSONPointer(["model_count"]))
      result.diagnostics.append(root.located(error).asWarning)
    } else if let revised {
      result.isListOf = (RunningHub.provider.id, .registry, revised)
    }
    for model in models {
      do throws(Diagnostic) {
        result.records.append(try record(model, revised: revised))
      } catch {
        result.diagnostics.append(root.located(error))
      }
    }
    return result
  }

  private static func models(_ node: JSONNode) throws(Diagnostic) -> [JSONNode] {
    guard node.value.array == nil else { return try node.elements() }
    for (key, member) in try node.members() where !rootKeys.contains(key) {
      throw member.unknown(key, known: rootKeys.sorted())
    }
    return try node.member("models").elements()
  }

  private static func dateAtEnd(_ text: String) -> String? {
    let end = String(text.suffix(10))
    return CalendarDate.isOne(end) ? end : nil
  }

  private static func record(_ node: JSONNode, revised: String?) throws(Diagnostic) -> DocumentRecord {
    for (key, member) in try node.members() where !known.contains(key) && !ignored.contains(key) {
      throw member.unknown(key, known: known)
    }
    let endpoint = try node.member("endpoint").text()
    if let reason = Endpoint.reasonAgainst(id: endpoint) { throw try node.member("endpoint").error(allowed: reason) }
    let name = try node.member("name_en").text()
    let output = try output(node.member("output_type"))
    let brand = try node.member("category").text().split(separator: "/").last.map { slug($0) }
    let task = TaskWords(endpoint, allowsSingleWords: false) ?? TaskWords(name, allowsSingleWords: false)
    let input = try input(node)
    let address = EndpointAddress(provider: RunningHub.provider.id, path: RunningHub.provider.prefix + endpoint)
    var record = DocumentRecord(of: address, kind: .registry, revised: revised, input: input)
    record.setName(documented: name)
    record.setGroup([output, task?.task, brand].compactMap(\.self))
    record.output = output
    // Every model takes some input. The registry leaves out the fields that its nodes cannot show.
    record.isComplete = !input.properties.isEmpty
    return record
  }

  private static func input(_ node: JSONNode) throws(Diagnostic) -> Schema {
    var schema = Schema(type: .object)
    for param in try node.member("params").elements() {
      let property = try RegistryField(param).property
      guard schema[property.key] == nil else {
        throw try param.member("fieldKey").error(allowed: "each key once, but an earlier field has this one")
      }
      schema.properties.append(property)
      if try param.member("required").bool() { schema.required.append(property.key) }
    }
    return schema
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
