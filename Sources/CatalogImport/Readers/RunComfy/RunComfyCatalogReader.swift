import Files
import ModelBindings
import ModelCatalog

/// Reads RunComfy's answer to the catalog request, `GET /v1/models?include_schema=true`, or to that for one model.
enum RunComfyCatalogReader {
  private static let known: Set<String> = ["model_id", "kind", "categories", "input_schema", "required_inputs"]
  /// Prose, prices and pictures for people.
  private static let ignored: Set<String> = [
    "title", "name", "display_name", "description", "thumbnail", "cover", "pricing", "price", "tags", "base_price_usd",
    "price_unit", "pricing_note", "model_url",
  ]

  static func read(_ file: ImportFile, date: String?) throws(Diagnostic) -> ImportedDocument {
    let root = try DocumentJSON(file)
    var document = ImportedDocument()
    let node = JSONNode(root.value)
    let isOne = root.value.object?["model_id"] != nil
    let models = try root.locating { () throws(Diagnostic) in
      isOne ? [node] : try node.member("models").elements()
    }
    if let total = root.value.object?["total"]?.int, !isOne, total > models.count {
      document.warn(
        "found \(models.count) of \(total) models; ask for the others with offset=\(models.count)",
        at: JSONPointer(["total"]), in: root)
    }
    for model in models {
      do throws(Diagnostic) {
        if let kind = try model.optional("kind")?.string(), kind != "model" {
          document.warn(
            "passed over a \"\(kind)\": only what is of the kind \"model\" takes requests",
            at: model.pointer.appending("kind"), in: root)
          continue
        }
        document.drafts.append(try draft(model, date: date ?? file.dateInName))
      } catch {
        document.diagnostics.append(root.located(error))
      }
    }
    return document
  }

  private static func draft(_ node: JSONNode, date: String?) throws(Diagnostic) -> EndpointDraft {
    for (key, member) in try node.members() where !known.contains(key) && !ignored.contains(key) {
      throw member.unknown(key, known: known.sorted())
    }
    let id = try node.member("model_id").text()
    if let reason = Endpoint.reasonAgainst(id: id) { throw try node.member("model_id").error(allowed: reason) }
    guard let place = try node.optional("input_schema") else {
      throw Diagnostic(
        "the model \"\(id)\" has no \"input_schema\"; ask for the catalog with include_schema=true", at: node.pointer)
    }
    var reader = DocumentSchema()
    var schema = try reader.schema(place, key: "")
    if schema.required.isEmpty, let required = try node.optional("required_inputs") {
      schema.required = try required.strings()
      schema.canonicalize()
    }
    var draft = RunComfy.draft(id: id, kind: .catalog, revised: date, claims: schema)
    draft.prose = reader.prose
    return draft
  }
}

extension ImportedDocument {
  fileprivate mutating func warn(_ message: String, at pointer: JSONPointer, in document: some LocatedDocument) {
    diagnostics.append(document.located(Diagnostic(message, at: pointer)).asWarning)
  }
}

enum RunComfy {
  static let provider = "runcomfy"
  static let prefix = "/v1/models/"

  static func draft(id: String, kind: Source.Kind, revised: String?, claims: Schema) -> EndpointDraft {
    let task = TaskWords(id, allowsSingleWords: true)
    return EndpointDraft(
      provider: provider, path: prefix + id, documentedName: id, kind: kind, revised: revised,
      group: [task?.output, task?.task].compactMap(\.self), output: task?.output, claims: claims)
  }
}
