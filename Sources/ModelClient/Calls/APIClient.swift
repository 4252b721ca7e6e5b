import Foundation
import ModelBindings

/// Makes the calls of one service: sends, follows redirects, reads responses, and repeats a call where that is safe.
struct APIClient: Sendable {
  let provider: ServiceProvider
  let server: String
  let secret: Secret
  let errorFormat: any ServiceErrorFormat
  let configuration: ClientConfiguration
  let pace: Pace

  init(
    _ provider: ServiceProvider, server: String, secret: Secret, errorFormat: any ServiceErrorFormat,
    configuration: ClientConfiguration
  ) {
    self.provider = provider
    self.server = server
    self.secret = secret
    self.errorFormat = errorFormat
    self.configuration = configuration
    pace = Pace(configuration.clock)
  }

  /// The time for a job that begins now.
  func budget() -> TimeBudget { TimeBudget(configuration.deadlines.job, configuration.clock) }

  /// Makes a call until `read` can read a response, or no further attempt is safe.
  ///
  /// - Throws: ``ClientError``; `CancellationError` when the Swift task was cancelled before anything could be started.
  func perform<Value: Sendable>(_ call: Call, _ read: @Sendable (APIResponse) throws -> Value) async throws -> Value {
    var tries = Tries(budget: call.budget)
    while true {
      try Task.checkCancellation()
      if call.budget.remaining == .zero {
        throw ClientError(.timeout, provider, endpoint: call.endpoint, taskID: call.taskID, message: "no time was left")
      }
      do {
        return try await attempt(call, tries.failures + tries.busyResponses + 1, read)
      } catch let error as ClientError {
        tries.count(error)
        guard isSafe(call, toRepeatAfter: error, failures: tries.failures) else { throw error }
        let delay = configuration.retries.delay(after: error, tries)
        if let remaining = call.budget.remaining, remaining <= delay { throw error.atDeadline }
        configuration.onEvent?(.waiting(delay, error))
        try await pace.sleep(delay)
      }
    }
  }

  private func attempt<Value: Sendable>(
    _ call: Call, _ number: Int, _ read: @Sendable (APIResponse) throws -> Value
  ) async throws -> Value {
    configuration.onEvent?(.request(endpoint: call.endpoint, attempt: number))
    let response = try await response(to: call)
    configuration.onEvent?(.response(endpoint: call.endpoint, status: response.status))
    if let error = failure(in: response, to: call) { throw error }
    do {
      return try read(response)
    } catch let problem as UnreadableResponse {
      var error = error(.unreadable, call, problem.message, retry: .yes)
      error.status = response.status
      throw error
    }
  }

  private func isSafe(_ call: Call, toRepeatAfter error: ClientError, failures: Int) -> Bool {
    let retries = configuration.retries
    if error.isBusy { return retries.waitsWhenBusy }
    guard failures < retries.attempts else { return false }
    switch (call.effect, error.kind) {
    case (.startsTask, .connection): return !error.taskMayExist
    case (.startsTask, _): return false
    case (.none, .connection), (.none, .timeout): return true
    case (.none, .unreadable): return error.retry != .no
    case (.none, .service): return [.yes, .queriesOnly].contains(error.retry) || error.retry == .once && failures == 1
    default: return false
    }
  }

  /// An error of a call without a usable response. Of a submit, the task may exist.
  func error(_ kind: ClientError.Kind, _ call: Call, _ message: String?, retry: RetryAdvice) -> ClientError {
    let mayExist = call.effect == .startsTask
    return ClientError(
      kind, provider, endpoint: call.endpoint, taskID: call.taskID,
      message: message.map { words($0, limit: kind == .unreadable ? 300 : 1000) },
      retry: mayExist ? .no : retry, taskMayExist: mayExist)
  }

  /// Text from outside, safe to be shown: without the key, without control characters, and shortened.
  func words(_ text: String, limit: Int = 1000) -> String { secret.redacted(text).printable.shortened(to: limit) }

  // MARK: Errors in responses

  private func failure(in response: APIResponse, to call: Call) -> ClientError? {
    let failure = errorFormat.failure(in: response, to: call)
    let statusRow = ServiceCode.httpStatus(response.status)
    guard failure != nil || statusRow != nil else { return nil }
    let row = failure?.code.flatMap(provider.code) ?? failure?.name.flatMap(provider.code(named:))
    var error = ClientError(.service, provider, endpoint: call.endpoint, taskID: failure?.taskID ?? call.taskID)
    error.status = response.status
    error.code = failure?.code ?? row?.code
    error.codeName = failure?.name.map { words($0, limit: 100) }
    error.explain(by: row ?? statusRow)
    error.message = failure == nil ? words(response.excerpt, limit: 300) : failure?.message.map { words($0) }
    error.retryAfter = response.headers.retryAfter()
    // Too many requests are too many requests, whatever code stands in the body.
    if response.status == 429 { error.retry = .wait }
    if call.effect == .startsTask, error.retry != .wait {
      // A code without documentation may come after the task was started, so only a documented code or a plain HTTP status closes
      // the submit.
      error.taskMayExist = (row ?? statusRow)?.leavesSubmitOpen ?? true
    }
    return error
  }
}
