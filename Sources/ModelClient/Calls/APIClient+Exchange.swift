import Files
import Foundation

extension APIClient {
  /// Sends a call once and reads the response, within the deadline.
  func response(to call: Call) async throws -> APIResponse {
    do {
      if call.isUpload {
        return try await upload(call)
      }
      let limit = [configuration.deadlines.call, call.budget.remaining].compactMap(\.self).min()
      return try await pace.within(limit) { try await exchange(call) }
    } catch is DeadlineReached {
      throw error(.timeout, call, nil, retry: .yes)
    } catch let problem as TransportError {
      var error = error(problem.isPermanent ? .file : .connection, call, problem.description, retry: .yes)
      if !problem.mayHaveArrived { error.taskMayExist = false }
      if problem.isPermanent { error.retry = .no } else if !error.taskMayExist { error.retry = .yes }
      throw error
    } catch let problem as UnreadableResponse {
      throw error(.unreadable, call, problem.message, retry: .no)
    } catch is CancellationError where call.effect == .startsTask {
      throw error(.interrupted, call, nil, retry: .no)
    }
  }

  private func upload(_ call: Call) async throws -> APIResponse {
    let sent = Locked(0)
    var watched = call
    watched.onSent = { count in
      sent.withLock { $0 = count }
      call.onSent?(count)
    }
    let upload = watched
    return try await pace.whileMoving({ sent.withLock { $0 } }, stall: configuration.deadlines.stall) {
      try await exchange(upload)
    }
  }

  private func exchange(_ call: Call) async throws -> APIResponse {
    let request = HTTPRequest(call.method, call.url, headers: call.headers, body: call.body, onSent: call.onSent)
    let response = try await Redirects(api: self, call: call).follow(request)
    var bytes: [UInt8] = []
    let isError = response.status >= 400
    for try await piece in response.body {
      bytes += piece
      guard bytes.count > (isError ? Self.largestErrorBody : Self.largestBody) else { continue }
      // The beginning of an error is enough for its message; any other response is incomplete.
      if isError { break }
      throw UnreadableResponse(message: "it is longer than \(Self.largestBody) bytes")
    }
    return APIResponse(status: response.status, headers: response.headers, bytes: bytes)
  }

  /// The most bytes of a response, which is read whole; no known response comes near this.
  private static let largestBody = 32 << 20
  private static let largestErrorBody = 1 << 20
}
