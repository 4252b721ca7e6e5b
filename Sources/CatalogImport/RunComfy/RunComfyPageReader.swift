import ModelBindings
import ModelCatalog

/// Reads the text of a page of RunComfy's documentation, in which the input schema stands as JSON, possibly with other text
/// glued to its braces.
enum RunComfyPageReader {
  static func read(_ file: ImportFile, date: String?) throws(CatalogError) -> ImportedDocument {
    let page = try PageText(file)
    guard let id = modelID(in: page) else {
      throw page.error("no address with \(RunComfy.prefix) in the page; is it the API page of a model?")
    }
    if let reason = Endpoint.reasonAgainst(id: id) {
      throw page.error("found the model id \"\(id)\", expected \(reason)")
    }
    let schema = try inputSchema(in: page)
    do throws(CatalogError) {
      let claims = try RunComfySchema.schema(JSONNode(schema.value), key: "")
      let draft = RunComfy.draft(id: id, kind: .page, revised: date ?? file.dateInName, claims: claims)
      return ImportedDocument(drafts: [draft])
    } catch {
      throw schema.located(error, in: file)
    }
  }

  /// What stands behind the prefix in the first address that has it.
  static func modelID(in page: PageText) -> String? {
    for line in page.lines {
      guard let range = line.text.firstRange(of: RunComfy.prefix), line.text.contains("://") else { continue }
      let rest = line.text[range.upperBound...].prefix { !$0.isWhitespace && !"'\"\\?#)".contains($0) }
      if !rest.isEmpty { return String(rest) }
    }
    return nil
  }

  /// The first JSON object that has `properties`.
  private static func inputSchema(in page: PageText) throws(CatalogError) -> EmbeddedJSON {
    let bytes = page.file.bytes
    var broken: CatalogError?
    var offset = 0
    while let brace = bytes[offset...].firstIndex(of: UInt8(ascii: "{")) {
      do throws(CatalogError) {
        let object = try page.object(at: brace)
        if object.value.object?["properties"]?.object != nil { return object }
        offset = brace + object.bytes.count
      } catch {
        // A brace in a path template or a sentence is no schema; the one that gets furthest most likely is.
        if (error.line ?? 0) > (broken?.line ?? 0) { broken = error }
        offset = brace + 1
      }
    }
    if let broken, page.lines.contains(where: { $0.text.contains("\"properties\"") }) { throw broken }
    throw page.error("no JSON object with \"properties\" in the page; copy the page together with its input schema")
  }
}
