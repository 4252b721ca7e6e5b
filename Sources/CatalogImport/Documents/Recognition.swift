import Files
import ModelBindings

extension ImportFormat {
  /// The layout that the content shows; nil when it is none of those known.
  static func recognised(in file: ImportFile) throws(Diagnostic) -> ImportFormat? {
    let first = file.firstByte
    if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") { return try recognisedJSON(file) }
    if first == UInt8(ascii: "<") {
      throw file.error(
        "found HTML or XML, expected the text of the page; save what the page shows, or its Markdown twin")
    }
    let page = PageText(file)
    if !OpenAPIPageReader.fences(in: page).isEmpty { return .openAPIPage }
    if page.lines.contains(where: { $0.text.hasPrefix("openapi:") }) { return .openAPI }
    if page.lines.contains(where: { LLMSIndexReader.Entry($0.text)?.isOfRunningHub == true }) { return .llmsIndex }
    if RunningHubPageReader.methodLine(in: page) != nil { return .runningHubPage }
    return RunComfyPageReader.modelIDs(in: page).isEmpty ? nil : .runComfyPage
  }

  private static func recognisedJSON(_ file: ImportFile) throws(Diagnostic) -> ImportFormat? {
    let root = try DocumentJSON(file).value
    let object = root.object ?? [:]
    if object["openapi"] != nil || object["swagger"] != nil { return .openAPI }
    if object["model_id"] != nil { return .runComfyCatalog }
    if object["$schema"] != nil || object["$id"] != nil || object["properties"]?.object != nil { return .jsonSchema }
    guard let models = root.array ?? object["models"]?.array else { return nil }
    let keys = Set(models.prefix(1).compactMap(\.object).flatMap(\.keys))
    if keys.contains("model_id") { return .runComfyCatalog }
    return keys.contains("endpoint") || keys.contains("params") ? .runningHubRegistry : nil
  }

  func read(_ file: ImportFile, date: String?) throws(Diagnostic) -> ImportedDocument {
    switch self {
    case .runningHubPage: return try RunningHubPageReader.read(file, date: date)
    case .runningHubRegistry: return try RegistryReader.read(file, date: date)
    case .runComfyPage: return try RunComfyPageReader.read(file, date: date)
    case .runComfyCatalog: return try RunComfyCatalogReader.read(file, date: date)
    case .openAPIPage: return try OpenAPIPageReader.read(file, date: date)
    case .openAPI: return try OpenAPIReader.read(file, date: date)
    case .jsonSchema: return try JSONSchemaReader.read(file, date: date)
    case .llmsIndex: return try LLMSIndexReader.read(file, date: date)
    case .auto:
      guard let format = try Self.recognised(in: file) else {
        let known = Self.allCases.dropFirst().map(\.rawValue).joined(separator: ", ")
        throw Diagnostic("not recognised as any of \(known); name its layout if it is one", file: file.path)
      }
      return try format.read(file, date: date)
    }
  }
}
