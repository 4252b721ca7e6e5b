import Files
import ModelBindings
import ModelCatalog

extension ImportFormat {
  /// The text of a page of RunComfy's documentation.
  package static let runComfyPage = named("runcomfy-page")
}

/// Reads the text of a page of RunComfy's documentation. The page has the input schema as JSON, sometimes with other text
/// directly before or behind its braces.
enum RunComfyPageReader: DocumentReader {
  static let format = ImportFormat.runComfyPage
  static let provider: Provider? = RunComfy.provider

  static func recognises(_ document: ParsedDocument) -> Bool {
    document.page.map { !modelIDs(in: $0).isEmpty } ?? false
  }

  static func read(_ document: ParsedDocument, _ context: ReadingContext) throws(Diagnostic) -> ImportedDocument {
    let file = document.file
    let page = document.asPage()
    let ids = modelIDs(in: page)
    guard let id = ids.first?.id else {
      throw file.error("no address with \(RunComfy.provider.prefix) in the page; is it the API page of a model?")
    }
    if let other = ids.first(where: { $0.id != id }) {
      throw file.error(
        "found the address of \"\(other.id)\" on the page of \"\(id)\"; save each page as a file of its own",
        at: other.offset)
    }
    if let reason = Endpoint.reasonAgainst(id: id) {
      throw file.error("found the model id \"\(id)\", expected \(reason)")
    }
    let schema = try inputSchema(in: page)
    do throws(Diagnostic) {
      var reader = DocumentSchema()
      let input = try reader.schema(JSONNode(schema.value), key: "")
      let record = RunComfy.record(
        of: id, kind: .page, revised: context.date ?? file.dateInName, input: input, prose: reader.prose)
      return ImportedDocument(records: [record])
    } catch {
      throw schema.located(error)
    }
  }

  /// The model ids in the addresses with RunComfy's prefix, each with the offset of its line.
  static func modelIDs(in page: PageText) -> [(id: String, offset: Int)] {
    page.lines.compactMap { line in
      guard let range = line.text.firstRange(of: RunComfy.provider.prefix), line.text.contains("://") else {
        return nil
      }
      let rest = line.text[range.upperBound...].prefix { !$0.isWhitespace && !"'\"\\?#)".contains($0) }
      return rest.isEmpty ? nil : (String(rest), line.offset)
    }
  }

  /// The greatest number of braces that are tried. A page has some dozens that do not begin JSON.
  private static let maximumBraces = 1000

  /// The only JSON object of the page that has `properties`.
  ///
  /// - Throws: ``Diagnostic`` for a page with none or several, or with a broken schema.
  private static func inputSchema(in page: PageText) throws(Diagnostic) -> EmbeddedJSON {
    let bytes = page.file.bytes
    var found: EmbeddedJSON?
    var broken: Diagnostic?
    var offset = 0
    var tried = 0
    while tried < maximumBraces, let brace = bytes[offset...].firstIndex(of: UInt8(ascii: "{")) {
      let object: EmbeddedJSON
      do throws(Diagnostic) {
        object = try page.object(at: brace)
      } catch {
        // Braces also occur in path templates and sentences. The schema is most likely the object whose error is furthest.
        if (error.line ?? 0) > (broken?.line ?? 0) { broken = error }
        offset = brace + 1
        tried += 1
        continue
      }
      offset = brace + object.bytes.count
      guard object.value.object?["properties"]?.object != nil else { continue }
      guard found == nil else {
        throw page.file.error("found a second input schema; save each page as a file of its own", at: brace)
      }
      found = object
    }
    if let found { return found }
    if let broken, page.lines.contains(where: { $0.text.contains("\"properties\"") }) { throw broken }
    throw page.file.error(
      "no JSON object with \"properties\" in the page; copy the page together with its input schema")
  }
}
