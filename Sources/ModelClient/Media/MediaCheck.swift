import ModelBindings

extension Caller {
  /// Judges a submission with its local files, before anything is sent.
  ///
  /// - Parameter problem: What else speaks against a file, by the way in which it would travel.
  /// - Returns: The local files.
  /// - Throws: ``ClientError`` of the kind `invalid` with everything that was found.
  func check(
    _ submission: Submission, problem: (LocalMedia, LocalFile) -> String? = { _, _ in nil }
  ) throws -> [Media: LocalFile] {
    var files: [Media: LocalFile] = [:]
    var violations = submission.found.violations
    var isValid = submission.found.isValid
    for local in submission.localMedia {
      do {
        let file = try files[local.media] ?? LocalFile(local.media, provider)
        files[local.media] = file
        var found = file.violations(of: local)
        if found.isEmpty, let message = problem(local, file) {
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

extension Submission {
  var endpoint: String { "\(operation.method) \(operation.path)" }
}
