import Files
import Foundation

extension Caller {
  /// Sends a call once and reads the answer, within the deadline.
  func answer(to call: Call) async throws -> Answer {
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
    } catch let problem as UnreadableAnswer {
      throw error(.unreadable, call, problem.message, retry: .no)
    } catch is CancellationError where call.effect == .startsTask {
      throw error(.interrupted, call, nil, retry: .no)
    }
  }

  private func upload(_ call: Call) async throws -> Answer {
    let sent = Guarded(0)
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

  private func exchange(_ call: Call) async throws -> Answer {
    let request = HTTPRequest(call.method, call.url, headers: call.headers, body: call.body, onSent: call.onSent)
    let response = try await Redirects(caller: self, call: call).follow(request)
    var bytes: [UInt8] = []
    let isRefusal = response.status >= 400
    for try await piece in response.body {
      bytes += piece
      guard bytes.count > (isRefusal ? Self.largestRefusal : Self.largestAnswer) else { continue }
      // What a refusal has said by now is enough; of anything else the end is missing.
      if isRefusal { break }
      throw UnreadableAnswer(message: "it is longer than \(Self.largestAnswer) bytes")
    }
    return Answer(status: response.status, headers: response.headers, bytes: bytes)
  }

  /// Answers are read whole; none that is known comes near this.
  private static let largestAnswer = 32 << 20
  private static let largestRefusal = 1 << 20
}
