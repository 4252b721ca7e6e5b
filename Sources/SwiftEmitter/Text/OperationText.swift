import ModelBindings
import ModelCatalog

/// The operation of an endpoint, as arguments in its type's schema.
enum OperationText {
  static func arguments(_ endpoint: Endpoint) -> String {
    var arguments = [StringLiteral.quoted(endpoint.method), StringLiteral.quoted(endpoint.path)]
    if let output = endpoint.output { arguments.append("output: \(self.output(output))") }
    if endpoint.body != .json { arguments.append("body: .\(endpoint.body.rawValue)") }
    let parameters = endpoint.requestParameters.map { ".\($0.location.rawValue)(\(StringLiteral.quoted($0.name)))" }
    if !parameters.isEmpty { arguments.append("parameters: [\(parameters.joined(separator: ", "))]") }
    return arguments.joined(separator: ", ")
  }

  private static func output(_ word: String) -> String {
    switch word {
    case "image", "video", "audio", "text": ".\(word)"
    case "3d": ".model3D"
    default: "HTTPOperation.Output(rawValue: \(StringLiteral.quoted(word)))"
    }
  }
}
