import CommandLineSupport
import Files
import ModelBindings
import ModelCatalog
import ModelClient

/// The JSON body of a file or of standard input, with the local media that `--media` gives.
struct RequestBody {
  private let path: String?
  private let text: [UInt8]
  private let localMedia: [LocalMedia]
  private let validator: Validator
  private let endpoint: Endpoint

  /// - Throws: `UsageError`, `Diagnostic` or `MediaFieldError` for arguments, a catalog or a field that cannot be used.
  init(_ arguments: Arguments, _ endpoint: Endpoint, _ provider: Provider?) throws {
    path = arguments.operands[1] == "-" ? nil : arguments.operands[1]
    text = try InputFile.all(path)
    self.endpoint = endpoint
    do throws(SchemaError) {
      validator = try endpoint.validator(provider: provider)
    } catch {
      throw Diagnostic(
        error.message, at: error.pointer, file: "\(arguments.catalog)/\(endpoint.provider)/\(endpoint.id).json")
    }
    localMedia = try arguments.localMedia(for: validator, of: endpoint.qualifiedID)
  }

  /// Validates the body and the local files, and prints every violation.
  ///
  /// - Returns: `negative` for an invalid request, `failure` for a file that cannot be read.
  ///
  /// - Parameter connection: The provider, whose own limits on local files are checked too.
  func validate(_ connection: ProviderConnection, _ reporter: Reporter) -> ExitStatus {
    let result = validator.validate(text, with: localMedia)
    reporter.print(ValidatedRequest(file: path, line: 1, endpoint: endpoint.qualifiedID, result: result, text: text))
    if result.violations.contains(where: { $0.keyword == "media" && $0.severity == .error }) {
      reporter.note("A file of this machine is given with --media FIELD=PATH, and the field left out of the body.")
    }
    var isValid = result.isValid
    var isReadable = true
    let check = connection.mediaCheck()
    for local in localMedia {
      do throws(ProbeError) {
        let request = try ValidatedRequest(of: local, endpoint: endpoint.qualifiedID) { local in
          (try? OutgoingFile(local.media, connection.provider)).flatMap { check(local, $0) }
        }
        reporter.print(request)
        isValid = isValid && request.result.isValid
      } catch {
        reporter.note("modelrun: error: \(error)")
        isReadable = false
      }
    }
    return !isReadable ? .failure : isValid ? .success : .negative
  }

  /// The body as the client submits it.
  var submission: Submission {
    let body = (try? JSONValue(parsing: text))?.object ?? JSONObject()
    return Submission(
      HTTPOperation(endpoint.method, endpoint.path), body: body, validator: validator,
      localMedia: localMedia.placed(in: body))
  }
}
