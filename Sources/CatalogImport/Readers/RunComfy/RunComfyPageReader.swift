import Files
import ModelBindings
import ModelCatalog

/// Reads the text of a page of RunComfy's documentation, in which the input schema stands as JSON, possibly with other text
/// glued to its braces.
enum RunComfyPageReader {
  static func read(_ file: ImportFile, date: String?) throws(Diagnostic) -> ImportedDocument {
    let page = PageText(file)
    let ids = modelIDs(in: page)
    guard let id = ids.first?.id else {
      throw file.error("no address with \(RunComfy.prefix) in the page; is it the API page of a model?")
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
      let claims = try reader.schema(JSONNode(schema.value), key: "")
      var draft = RunComfy.draft(id: id, kind: .page, revised: date ?? file.dateInName, claims: claims)
      draft.prose = reader.prose
      return ImportedDocument(drafts: [draft])
    } catch {
      throw schema.located(error)
    }
  }

  /// What stands behind the prefix in each address that has it.
  static func modelIDs(in page: PageText) -> [(id: String, offset: Int)] {
    page.lines.compactMap { line in
      guard let range = line.text.firstRange(of: RunComfy.prefix), line.text.contains("://") else { return nil }
      let rest = line.text[range.upperBound...].prefix { !$0.isWhitespace && !"'\"\\?#)".contains($0) }
      return rest.isEmpty ? nil : (String(rest), line.offset)
    }
  }

  /// How many braces are tried: a page has some dozens that begin no JSON.
  private static let maximumBraces = 1000

  /// The one JSON object that has `properties`.
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
        // A brace in a path template or a sentence is no schema; the one that gets furthest most likely is.
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
