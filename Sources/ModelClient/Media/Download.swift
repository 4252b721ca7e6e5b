import Files
import Foundation
import ModelBindings

/// Downloads one file, and goes on after interruptions.
struct Download: Sendable {
  let url: URL
  let folder: URL
  /// The file's name without its extension.
  let name: String
  /// The extension that the service announced.
  let declared: String?
  let taskID: String
  let api: APIClient
  let onProgress: TransferObserver?

  /// A failure that another attempt may not have.
  private struct Interruption: Error {
    var error: ClientError
  }

  /// The progress of one attempt.
  private struct Arrival {
    var byteCount = 0
    /// Whether the attempt added bytes to those of earlier attempts.
    var isFurther = false
  }

  func run() async throws -> URL {
    guard url.isWeb else { throw error(.unreadable, "\(url.absoluteString) is no address that can be fetched") }
    let retries = api.configuration.retries
    var tries = Tries(budget: api.budget())
    while true {
      let arrival = Locked(Arrival())
      do {
        let type = try await fetch(arrival)
        return try finish(contentType: type)
      } catch let interruption as Interruption {
        let error = interruption.error
        // While every attempt adds bytes, the attempts are counted from zero.
        if arrival.withLock({ $0.isFurther }) { tries = Tries(budget: api.budget()) }
        tries.count(error)
        guard error.isBusy ? retries.waitsWhenBusy : tries.failures < retries.attempts else { throw error }
        let delay = retries.delay(after: error, tries)
        if let remaining = tries.budget.remaining, remaining <= delay { throw error.atDeadline }
        api.configuration.onEvent?(.waiting(delay, error))
        try await api.pace.sleep(delay)
      }
    }
  }

  private var endpoint: String { api.words("GET \(url.host ?? "")/…/\(url.lastPathComponent)", limit: 200) }

  private func error(_ kind: ClientError.Kind, _ message: String?, retry: RetryAdvice = .no) -> ClientError {
    ClientError(
      kind, api.provider, endpoint: endpoint, taskID: taskID, message: message.map { api.words($0) }, retry: retry
    )
  }

  /// Fetches the missing bytes.
  ///
  /// - Returns: The media type, where the server sends it.
  private func fetch(_ arrival: Locked<Arrival>) async throws -> String? {
    do {
      return try await api.pace.whileMoving(
        { arrival.withLock { $0.byteCount } }, stall: api.configuration.deadlines.stall
      ) {
        try await receive(arrival)
      }
    } catch is DeadlineReached {
      throw Interruption(error: error(.timeout, "the download stood still", retry: .yes))
    } catch let problem as TransportError {
      throw Interruption(error: error(.connection, problem.description, retry: .yes))
    }
  }

  private func receive(_ arrival: Locked<Arrival>) async throws -> String? {
    let partial = PartialFile(folder, name)
    var request = HTTPRequest("GET", url)
    request.headers["User-Agent"] = "ModelBindings"
    // With a content coding, ranges would count coded bytes instead of the file's.
    request.headers["Accept-Encoding"] = "identity"
    if let tag = partial.tag {
      request.headers["Range"] = "bytes=\(partial.byteCount)-"
      request.headers["If-Range"] = tag
    }
    let call = Call(
      method: "GET", url: url, endpoint: endpoint, taskID: taskID, budget: TimeBudget(nil, api.configuration.clock))
    let response = try await Redirects(api: api, call: call).follow(request)
    guard case .bytes(let total) = try prepare(partial, for: response) else { return response.headers["Content-Type"] }
    onProgress?(TransferProgress(fileName: name, completed: partial.byteCount, total: total))
    for try await piece in response.body {
      do { try partial.append(piece) } catch { throw fileError(error) }
      arrival.withLock { $0 = Arrival(byteCount: partial.byteCount, isFurther: response.status == 206) }
      onProgress?(TransferProgress(fileName: name, completed: partial.byteCount, total: total))
    }
    if let total, partial.byteCount != total {
      if partial.byteCount > total { partial.discard() }
      throw Interruption(
        error: error(.connection, "\(partial.byteCount) of \(total) bytes came", retry: .yes))
    }
    return response.headers["Content-Type"]
  }

  private enum Expectation {
    /// Bytes up to the size of the whole file, where it is known.
    case bytes(total: Int?)
    /// None: the file is complete.
    case nothing
  }

  /// Prepares the partial file for the body of a response.
  private func prepare(_ partial: PartialFile, for response: HTTPResponse) throws -> Expectation {
    let range = ContentRange(response.headers["Content-Range"])
    switch response.status {
    case 200:
      let isCoded = !["", "identity"].contains(response.headers["Content-Encoding"]?.lowercased() ?? "")
      do { try partial.restart(tag: Self.tag(response.headers)) } catch { throw fileError(error) }
      return .bytes(total: isCoded ? nil : response.headers["Content-Length"].flatMap { Int($0) })
    case 206:
      // A server may ignore If-Range; the tag shows whether the part belongs to the same version.
      let tag = response.headers["ETag"]
      let isSameFile = tag == nil || partial.tag?.hasPrefix("\"") != true || tag == partial.tag
      guard range?.first == partial.byteCount, isSameFile else {
        partial.discard()
        throw Interruption(
          error: error(.unreadable, "the server sent another part than the one asked for", retry: .yes))
      }
      do { try partial.resume() } catch { throw fileError(error) }
      return .bytes(total: range?.total)
    case 416:
      if let total = range?.total, total == partial.byteCount { return .nothing }
      partial.discard()
      throw Interruption(error: error(.unreadable, "the file has become shorter", retry: .yes))
    default:
      var failure = error(.service, nil)
      failure.status = response.status
      failure.explain(by: ServiceCode.httpStatus(response.status))
      failure.retryAfter = response.headers.retryAfter()
      if [401, 403, 404, 410].contains(response.status) {
        (failure.meaning, failure.message) = (nil, "links to results live for a day or so; ask for the result again")
      }
      if [.wait, .queriesOnly].contains(failure.retry) { throw Interruption(error: failure) }
      throw failure
    }
  }

  private func fileError(_ error: any Error) -> ClientError {
    self.error(.file, "\(folder.path(percentEncoded: false)): \(error.localizedDescription)")
  }

  /// The identification of this version of the file; a weak entity tag is none.
  private static func tag(_ headers: HTTPHeaders) -> String? {
    if let tag = headers["ETag"], !tag.hasPrefix("W/") { return tag }
    return headers["Last-Modified"]
  }

  // MARK: The file's name

  private func finish(contentType: String?) throws -> URL {
    let partial = PartialFile(folder, name)
    let file = folder.appending(path: "\(name).\(fileExtension(of: partial.url, contentType))")
    do { try partial.finish(as: file) } catch { throw fileError(error) }
    return file
  }

  /// By the content of the file, else by the service, the server's media type, or the URL. An archive can be one of many formats, so there
  /// the service, the server or the URL decides.
  private func fileExtension(of file: URL, _ contentType: String?) -> String {
    let said =
      declared?.asFileExtension ?? contentType.flatMap { ContentType.fileExtension(ofType: $0) }
      ?? url.pathExtension.asFileExtension
    let source = try? FileSource(file.path(percentEncoded: false))
    guard let format = source.flatMap({ try? MediaInfo(of: $0) })?.format, format != "zip" || said == nil else {
      return said ?? "bin"
    }
    return ContentType.fileExtension(ofFormat: format)
  }
}
