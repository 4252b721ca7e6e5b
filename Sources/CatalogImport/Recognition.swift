import ModelBindings
import ModelCatalog

extension ImportFormat {
  /// The layout that the content shows; nil when it is none of those known.
  static func recognised(in file: ImportFile) throws(CatalogError) -> ImportFormat? {
    let first = file.bytes.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
    if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") { return try recognisedJSON(file) }
    let page = try PageText(file)
    if RunningHubPageReader.methodLine(in: page) != nil { return .runningHubPage }
    return RunComfyPageReader.modelID(in: page) == nil ? nil : .runComfyPage
  }

  private static func recognisedJSON(_ file: ImportFile) throws(CatalogError) -> ImportFormat? {
    let root = try DocumentJSON(file).value
    guard let models = root.array ?? root.object?["models"]?.array else { return nil }
    let keys = Set(models.prefix(1).compactMap(\.object).flatMap(\.keys))
    if keys.contains("model_id") { return .runComfyCatalog }
    return keys.contains("endpoint") || keys.contains("params") ? .runningHubRegistry : nil
  }

  func read(_ file: ImportFile, date: String?) throws(CatalogError) -> ImportedDocument {
    switch self {
    case .runningHubPage: return try RunningHubPageReader.read(file, date: date)
    case .runningHubRegistry: return try RegistryReader.read(file, date: date)
    case .runComfyPage: return try RunComfyPageReader.read(file, date: date)
    case .runComfyCatalog: return try RunComfyCatalogReader.read(file, date: date)
    case .auto:
      guard let format = try Self.recognised(in: file) else {
        let known = Self.allCases.dropFirst().map(\.rawValue).joined(separator: ", ")
        throw CatalogError("not recognised as any of \(known); name its layout if it is one", file: file.path)
      }
      return try format.read(file, date: date)
    }
  }
}
