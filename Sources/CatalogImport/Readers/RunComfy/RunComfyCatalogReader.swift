import Files
import ModelBindings
import ModelCatalog

extension ImportFormat {
  /// The response to RunComfy's catalog request.
  package static let runComfyCatalog = named("runcomfy-catalog")
}

/// Reads the response to RunComfy's catalog request, `GET /v1/models?include_schema=true`, or to the request for one model.
enum RunComfyCatalogReader: DocumentReader {
  static let format = ImportFormat.runComfyCatalog
  static let provider: Provider? = RunComfy.provider

  private static let known: Set<String> = ["model_id", "kind", "categories", "input_schema", "required_inputs"]
  /// The keys of texts, prices and pictures, which do not affect requests.
  private static let ignored: Set<String> = [
    "title", "name", "display_name", "description", "thumbnail", "cover", "pricing", "price", "tags", "base_price_usd",
    "price_unit", "pricing_note", "model_url",
  ]

  static func recognises(_ document: ParsedDocument) -> Bool {
    guard let root = document.root?.object else { return false }
    return root["model_id"] != nil || root["models"]?.array?.first?.object?["model_id"] != nil
  }

  static func read(_ document: ParsedDocument, _ context: ReadingContext) throws(Diagnostic) -> ImportedDocument {
    let root = try document.asJSON()
    let revised = context.date ?? document.file.dateInName
    var result = ImportedDocument()
    let node = JSONNode(root.value)
    let isOne = root.value.object?["model_id"] != nil
    let models = try root.locating { () throws(Diagnostic) in
      isOne ? [node] : try node.member("models").elements()
    }
    if let total = root.value.object?["total"]?.int, !isOne, total > models.count {
      result.warn(
        "found \(models.count) of \(total) models; request the others with offset=\(models.count)",
        at: JSONPointer(["total"]), in: root)
    }
    for model in models {
      do throws(Diagnostic) {
        if let kind = try model.optional("kind")?.string(), kind != "model" {
          result.warn(
            "skipped a \"\(kind)\": only entries of the kind \"model\" take requests",
            at: model.pointer.appending("kind"), in: root)
          continue
        }
        result.records.append(try record(model, revised: revised))
      } catch {
        result.diagnostics.append(root.located(error))
      }
    }
    return result
  }

  private static func record(_ node: JSONNode, revised: String?) throws(Diagnostic) -> DocumentRecord {
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
    return RunComfy.record(of: id, kind: .catalog, revised: revised, input: schema, prose: reader.prose)
  }
}

extension ImportedDocument {
  fileprivate mutating func warn(_ message: String, at pointer: JSONPointer, in document: some LocatedDocument) {
    diagnostics.append(document.located(Diagnostic(message, at: pointer)).asWarning)
  }
}
