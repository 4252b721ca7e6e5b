import CommandLineSupport
import Foundation
import ModelBindings
import ModelCatalog
import ModelClient

/// A request as commands for the shell that send what the client would send. The key stays in the environment.
struct DryRun {
  let text: String

  init(_ endpoint: Endpoint, server: String, _ request: RequestFile) throws {
    let submission = request.submission(endpoint)
    let isRunComfy = endpoint.provider == "runcomfy"
    let key = isRunComfy ? RunComfyClient.environmentName : RunningHubClient.environmentNames[0]
    let header = "  --header \"Authorization: Bearer $\(key)\""
    var commands: [String] = []
    // What stands for each file in the body until the body is quoted, and what the shell is to put there.
    var marks: [Media: String] = [:]
    var replacements: [String: String] = [:]
    for local in submission.localMedia where marks[local.media] == nil {
      guard case .file(let path) = local.media.source else { continue }
      let mark = "\u{1}\(marks.count)\u{1}"
      marks[local.media] = mark
      if isRunComfy {
        let type = try LocalFile(local.media, .runComfy).contentType
        replacements[mark] = "data:\(type);base64,'\"$(base64 < \(path.quotedForShell) | tr -d '\\n')\"'"
      } else {
        commands.append(
          """
          # The answer's download_url goes where the next command has UPLOADED_\(marks.count).
          curl --request POST \\
            --url \("\(server)/openapi/v2/media/upload/binary".quotedForShell) \\
          \(header) \\
            --form \("file=@\(path)".quotedForShell)
          """)
        replacements[mark] = "UPLOADED_\(marks.count)"
      }
    }
    // The marks are control characters, which JSON escapes.
    var body = String(decoding: try submission.json(uploaded: marks), as: UTF8.self).quotedForShell
    for (mark, replacement) in replacements {
      let escaped = String(JSONValue.string(mark).jsonText.dropFirst().dropLast())
      body = body.replacingOccurrences(of: escaped, with: replacement)
    }
    commands.append(
      """
      curl --request \(endpoint.method) \\
        --url \((server + endpoint.path).quotedForShell) \\
      \(header) \\
        --header 'Content-Type: application/json' \\
        --data \(body)
      """)
    text = commands.joined(separator: "\n")
  }
}
