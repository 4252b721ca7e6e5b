import ModelBindings

extension APIClient {
  /// Validates a submission together with its local files. Nothing is sent.
  ///
  /// - Parameter check: The provider's own limits on the files.
  /// - Returns: The opened files.
  /// - Throws: ``ClientError`` of the kind `invalid` with every violation.
  func openFiles(
    of submission: Submission, _ check: ProviderConnection.MediaCheck = { _, _ in nil }
  ) throws -> [Media: OutgoingFile] {
    var files: [Media: OutgoingFile] = [:]
    var violations = submission.validation.violations
    var isValid = submission.validation.isValid
    for local in submission.localMedia {
      do {
        let file = try files[local.media] ?? OutgoingFile(local.media, provider)
        files[local.media] = file
        var found = local.violations(of: file.probe, byteCount: file.byteCount)
        if found.isEmpty, let message = check(local, file) {
          found = [Violation(path: local.path, keyword: "media", message: message)]
        }
        violations += found
        isValid = isValid && found.allSatisfy { $0.severity == .warning }
      } catch let error as ClientError {
        violations.append(Violation(path: local.path, keyword: "media", message: error.message ?? "it cannot be read"))
        isValid = false
      }
    }
    guard !isValid else { return files }
    throw ClientError(.invalid, provider, endpoint: submission.endpoint, violations: violations)
  }

  /// The call that submits.
  ///
  /// - Parameters:
  ///   - path: The path, which for a price preview differs from the operation's.
  ///   - uploaded: The value for each local media.
  /// - Throws: ``ClientError`` of the kind `invalid` for local media without a value.
  func call(
    submitting submission: Submission, to path: String, uploaded: [Media: String], budget: TimeBudget
  ) throws -> Call {
    var call = try call(submission.operation.method, path.percentEncodedPath, endpoint: path, budget: budget)
    do throws(ValidationError) {
      call.body = HTTPBody(try submission.json(uploaded: uploaded))
    } catch {
      throw ClientError(.invalid, provider, endpoint: submission.endpoint, violations: error.violations)
    }
    call.headers["Content-Type"] = "application/json"
    return call
  }
}
