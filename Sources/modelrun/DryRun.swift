import CommandLineSupport
import Files
import Foundation
import ModelBindings
import ModelClient

/// A request as shell commands that send what the client would send. The key stays in the environment.
struct DryRun {
  /// Where the request goes, and how.
  struct Target {
    let connection: ProviderConnection
    /// The server's address, without a slash at the end.
    let server: String
    /// The environment variable with the key.
    let keyVariable: String
  }

  /// Linux takes no argument of more than 128 KB (MAX_ARG_STRLEN); the output of `printf`, a builtin of the shell, is not limited.
  private static let longestArgument = 100_000

  private let submission: Submission
  private let target: Target
  /// The value for each file until the body is quoted.
  private var marks: [Media: String] = [:]
  /// The text that the shell sees in place of each mark.
  private var replacements: [String: String] = [:]
  private var uploads: [String] = []

  init(_ submission: Submission, _ target: Target) throws {
    self.submission = submission
    self.target = target
    for local in submission.localMedia where marks[local.media] == nil { try add(local.media) }
  }

  private var header: String { "  --header \"Authorization: Bearer $\(target.keyVariable)\"" }

  private mutating func add(_ media: Media) throws {
    guard case .file(let path) = media.source else { return }
    // Control characters, which JSON escapes, so that no text of the body can be taken for a mark.
    let mark = "\u{1}\(marks.count)\u{1}"
    marks[media] = mark
    switch target.connection.mediaTransport {
    case .inRequest:
      let type = try OutgoingFile(media, target.connection.provider).contentType
      replacements[mark] = "data:\(type);base64,'\"$(base64 < \(path.quotedForShell) | tr -d '\\n')\"'"
    case .upload(let uploadPath, let part, let addressField):
      let name = "UPLOADED_\(marks.count)"
      uploads.append(
        """
        # The \(addressField) of the response goes where the next command has \(name).
        curl --request POST \\
          --url \("\(target.server)\(uploadPath)".quotedForShell) \\
        \(header) \\
          --form \("\(part)=@\(path)".quotedForShell)
        """)
      replacements[mark] = name
    }
  }

  /// The commands: the uploads, then the submit.
  ///
  /// - Throws: `ValidationError` for a body that cannot be written.
  func commands() throws -> String {
    var body = String(decoding: try submission.json(uploaded: marks), as: UTF8.self).quotedForShell
    for (mark, replacement) in replacements {
      let escaped = String(JSONValue.string(mark).jsonText.dropFirst().dropLast())
      body = body.replacingOccurrences(of: escaped, with: replacement)
    }
    let isLong = hasMediaInBody || body.utf8.count > Self.longestArgument
    let operation = submission.operation
    let submit = """
      \(isLong ? "printf %s \(body) |\n" : "")curl --request \(operation.method) \\
        --url \((target.server + operation.path).quotedForShell) \\
      \(header) \\
        --header 'Content-Type: application/json' \\
        --data\(isLong ? "-binary @-" : " \(body)")
      """
    return (uploads + [submit]).joined(separator: "\n")
  }

  private var hasMediaInBody: Bool {
    if case .inRequest = target.connection.mediaTransport { !replacements.isEmpty } else { false }
  }
}
