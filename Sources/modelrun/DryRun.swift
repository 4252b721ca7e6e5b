import CommandLineSupport
import Foundation
import ModelBindings
import ModelCatalog
import ModelClient

/// A request as commands for the shell that send what the client would send. The key stays in the environment.
struct DryRun {
  let text: String

  /// Linux takes no argument of more than 128 KB (MAX_ARG_STRLEN); what a shell prints by itself is none.
  private static let longestArgument = 100_000

  init(_ endpoint: Endpoint, server: String, _ request: RequestFile, _ environment: [String: String]) throws {
    let submission = request.submission(endpoint)
    let isRunComfy = endpoint.provider == "runcomfy"
    let names = isRunComfy ? [RunComfyClient.environmentName] : RunningHubClient.environmentNames
    let key = names.first { environment[$0]?.isEmpty == false } ?? names[0]
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
    let isLong = isRunComfy && !replacements.isEmpty || body.utf8.count > Self.longestArgument
    commands.append(
      """
      \(isLong ? "printf %s \(body) |\n" : "")curl --request \(endpoint.method) \\
        --url \((server + endpoint.path).quotedForShell) \\
      \(header) \\
        --header 'Content-Type: application/json' \\
        --data\(isLong ? "-binary @-" : " \(body)")
      """)
    text = commands.joined(separator: "\n")
  }
}
