import ModelBindings
import ModelCatalog

/// Reads RunComfy's answer to the catalog request: models with their input schemas.
enum RunComfyCatalogReader {
  private static let known: Set<String> = ["model_id", "kind", "categories", "input_schema"]
  /// Prose, prices and pictures for people.
  private static let ignored: Set<String> = [
    "title", "name", "description", "thumbnail", "cover", "pricing", "price", "tags",
  ]

  static func read(_ file: ImportFile, date: String?) throws(CatalogError) -> ImportedDocument {
    let root = try DocumentJSON(file)
    var document = ImportedDocument()
    let models = try root.located { () throws(CatalogError) in try JSONNode(root.value).member("models").elements() }
    for model in models {
      do throws(CatalogError) {
        document.drafts.append(try draft(model, date: date ?? file.dateInName))
      } catch {
        document.diagnostics.append(.error(root.located(error)))
      }
    }
    return document
  }

  private static func draft(_ node: JSONNode, date: String?) throws(CatalogError) -> EndpointDraft {
    for (key, member) in try node.members() where !known.contains(key) && !ignored.contains(key) {
      throw member.unknown(key, known: known.sorted())
    }
    let id = try node.member("model_id").text()
    if let reason = Endpoint.reasonAgainst(id: id) { throw try node.member("model_id").error(allowed: reason) }
    if let kind = try node.object()["kind"], kind != "model" {
      throw try node.member("kind").error(allowed: "\"model\"")
    }
    let place = try node.member("input_schema")
    let schema = try RunComfySchema.schema(place, key: "")
    return RunComfy.draft(id: id, kind: .catalog, revised: date, claims: schema)
  }
}

enum RunComfy {
  static let prefix = "/v1/models/"

  static func draft(id: String, kind: Source.Kind, revised: String?, claims: Schema) -> EndpointDraft {
    let task = TaskWords(id, allowsSingleWords: true)
    return EndpointDraft(
      provider: "runcomfy", path: prefix + id, documentedName: id, kind: kind, revised: revised,
      group: [task?.output, task?.task].compactMap(\.self), output: task?.output, claims: claims)
  }
}

/// A document that is JSON as a whole.
struct DocumentJSON {
  let value: JSONValue
  private let file: ImportFile

  init(_ file: ImportFile) throws(CatalogError) {
    self.file = file
    do throws(JSONSyntaxError) {
      value = try JSONValue(parsing: file.bytes)
    } catch {
      throw CatalogError(error, file: file.path, bytes: file.bytes)
    }
  }

  func located(_ error: CatalogError) -> CatalogError { error.located(file: file.path, bytes: file.bytes) }

  func located<Value>(_ body: () throws(CatalogError) -> Value) throws(CatalogError) -> Value {
    do throws(CatalogError) { return try body() } catch { throw located(error) }
  }
}
