import CommandLineSupport
import Files
import ModelBindings
import ModelCatalog
import ModelClient

/// A body as it stands in a file, with the local media that was named beside it.
struct RequestFile {
  private let path: String?
  private let text: [UInt8]
  private let media: [MediaFile]
  private let validator: Validator
  private let endpoint: String

  init(_ arguments: Arguments, _ endpoint: Endpoint, _ provider: Provider?) throws {
    path = arguments.operands[1] == "-" ? nil : arguments.operands[1]
    text = try InputFile.all(path)
    media = try MediaFile.all(arguments, of: endpoint)
    self.endpoint = endpoint.qualifiedID
    do throws(SchemaError) {
      validator = try endpoint.validator(provider: provider)
    } catch {
      throw Diagnostic(
        error.message, at: error.pointer, file: "\(arguments.catalog)/\(endpoint.provider)/\(endpoint.id).json")
    }
  }

  /// Whether the body and its media keep the rules, or cannot be read; says what does not.
  func judge(_ reporter: Reporter) -> ExitStatus {
    let result = validator.validate(text).excusing(media)
    let judgement = ValidatedRequest(file: path, line: 1, endpoint: endpoint, result: result, text: text)
    reporter.print(judgement)
    if result.violations.contains(where: { $0.keyword == "media" && $0.severity == .error }) {
      reporter.note("A file of this machine is given with --media FIELD=PATH, and the field left out of the body.")
    }
    var isValid = result.isValid
    var isReadable = true
    for file in media {
      do throws(ProbeError) {
        let judgement = try file.judgement(endpoint: endpoint)
        reporter.print(judgement)
        isValid = isValid && judgement.result.isValid
      } catch {
        reporter.note("modelrun: error: \(error)")
        isReadable = false
      }
    }
    return !isReadable ? .failure : isValid ? .success : .negative
  }

  var body: JSONObject { (try? JSONValue(parsing: text))?.object ?? JSONObject() }

  /// The files with their places in the body; those for a list stand behind what is in it.
  var localMedia: [LocalMedia] {
    var lengths: [String: Int] = [:]
    return media.map { file in
      var place = file.field.pointer
      if file.field.isList {
        let name = place.description
        let index = lengths[name] ?? JSONValue.object(body)[place]?.array?.count ?? 0
        lengths[name] = index + 1
        place = place.appending(index)
      }
      return LocalMedia(
        .file(file.path), path: place.description, rules: file.field.rules, isInferred: file.field.isInferred)
    }
  }

  func submission(_ endpoint: Endpoint) -> Submission {
    Submission(Operation(endpoint.method, endpoint.path), body: body, validator: validator, localMedia: localMedia)
  }
}
