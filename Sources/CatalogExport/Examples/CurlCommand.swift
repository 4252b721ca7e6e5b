import ModelBindings
import ModelCatalog

/// A curl command that sends the smallest body that the endpoint accepts.
package struct CurlCommand {
  /// The command, on several lines, quoted for a POSIX shell. It takes the key from an environment variable.
  package let text: String

  /// Makes the command, with a placeholder server for an unknown provider.
  package init(_ endpoint: Endpoint, provider: Provider?) {
    let server = provider?.servers.first ?? "https://example.com"
    var lines = ["curl --request \(endpoint.method) \\"]
    lines.append("  --url \((server + endpoint.path).quotedForShell) \\")
    lines.append("  --header \"Authorization: Bearer $\(provider?.environment.first ?? "API_KEY")\"")
    let example = endpoint.example(.minimal, provider: provider) ?? .object([:])
    switch endpoint.body {
    case .json where endpoint.method != "GET":
      lines[lines.count - 1] += " \\"
      lines.append("  --header 'Content-Type: application/json' \\")
      lines.append("  --data \(Self.indented(example).quotedForShell)")
    case .multipart:
      for member in example.object ?? JSONObject() {
        lines[lines.count - 1] += " \\"
        lines.append("  --form \("\(member.key)=\(member.value.string ?? member.value.jsonText)".quotedForShell)")
      }
    default: break
    }
    text = lines.joined(separator: "\n")
  }

  private static func indented(_ value: JSONValue) -> String {
    String(decoding: CanonicalText.bytes(of: value).dropLast(), as: UTF8.self)
  }
}
