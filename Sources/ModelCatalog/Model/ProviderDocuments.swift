import Files
import ModelBindings

/// How the documents of a provider are read, where they leave something to be inferred (`documents` in `providers.json`).
package struct ProviderDocuments: Sendable, Hashable {
  /// Whether a text field without a format takes media when its key says so (`firstFrameUrl`, `12##image`). The rule is
  /// inferred, so it warns and never rejects.
  package var mediaByKey = false
  /// Whether one word of a path (`edit`, `video-edit`) names the task of a model, as `image-to-video` does.
  package var oneWordTasks = false
  /// Words in the outermost title of the navigation that tell the models from other operations. Without any, every POST
  /// under the provider's prefix runs a model.
  package var modelSections: [String] = []

  /// Documents that leave nothing to be inferred.
  package init(mediaByKey: Bool = false, oneWordTasks: Bool = false, modelSections: [String] = []) {
    self.mediaByKey = mediaByKey
    self.oneWordTasks = oneWordTasks
    self.modelSections = modelSections
  }
}

extension ProviderDocuments {
  private static let keys = ["mediaByKey", "oneWordTasks", "modelSections"]

  /// Reads the member `documents` of `providers.json`.
  package init(_ node: JSONNode) throws(Diagnostic) {
    for (key, member) in try node.members() {
      switch key {
      case "mediaByKey": mediaByKey = try member.bool()
      case "oneWordTasks": oneWordTasks = try member.bool()
      case "modelSections": modelSections = try member.strings()
      default: throw member.unknown(key, known: Self.keys)
      }
    }
  }

  /// The member `documents` of `providers.json`.
  package var json: JSONValue {
    var object = JSONObject()
    if mediaByKey { object["mediaByKey"] = true }
    if oneWordTasks { object["oneWordTasks"] = true }
    if !modelSections.isEmpty { object["modelSections"] = .strings(modelSections) }
    return .object(object)
  }
}
