import ModelBindings

extension ModelService {
  /// Runs many requests, some at a time: submits each, follows it, and answers its result as soon as it is there.
  ///
  ///     for await outcome in client.run(requests, concurrency: 10) {
  ///       do { try await outcome.result.get().download(to: folder) } catch { print(outcome.index, error) }
  ///     }
  ///
  /// One failure does not end the rest. Nothing begins before the sequence is read; cancelling the task that reads it cancels the waiting, not the
  /// jobs that were submitted; ``ClientConfiguration/onEvent`` has told their ids.
  ///
  /// - Parameters:
  ///   - requests: The requests.
  ///   - concurrency: How many jobs may be under way at once, at least 1. Where the service tells how many it will run for the key, it
  ///     is never more than that; when it says that there is no room, the client waits.
  public func run(_ requests: [any ModelRequest], concurrency: Int) -> ModelRun {
    run(requests.map { Submission($0) }, concurrency: concurrency)
  }

  /// Runs many submissions, as ``run(_:concurrency:)-(_,_)`` does requests.
  public func run(_ submissions: [Submission], concurrency: Int) -> ModelRun {
    ModelRun(service: self, submissions: submissions, concurrency: max(1, concurrency))
  }
}

/// What became of one of many requests.
public struct RunOutcome: Sendable {
  /// The place of the request among those given.
  public let index: Int
  /// The job; nil where none was started, or none is known to have been.
  public let job: Job?
  /// What the job made, or why there is nothing: ``ClientError``, or `CancellationError`.
  public let result: Result<JobResult, any Error>
}

/// Many requests under way; yields each one's outcome as it comes, in the order in which they end.
public struct ModelRun: AsyncSequence, Sendable {
  /// What became of one request.
  public typealias Element = RunOutcome
  let service: any ModelService
  let submissions: [Submission]
  let concurrency: Int

  /// Begins to submit.
  public func makeAsyncIterator() -> AsyncStream<RunOutcome>.Iterator {
    let run = self
    let stream = AsyncStream<RunOutcome> { continuation in
      let task = Task {
        await run.work { continuation.yield($0) }
        continuation.finish()
      }
      continuation.onTermination = { _ in task.cancel() }
    }
    return stream.makeAsyncIterator()
  }

  private func work(_ report: @Sendable (RunOutcome) -> Void) async {
    let slots = (try? await service.freeSlots()) ?? nil
    let limit = Swift.max(1, Swift.min(concurrency, slots ?? concurrency))
    await withTaskGroup(of: RunOutcome.self) { group in
      var next = 0
      while next < submissions.count, next < limit {
        add(next, to: &group)
        next += 1
      }
      while let outcome = await group.next() {
        report(outcome)
        if next < submissions.count {
          add(next, to: &group)
          next += 1
        }
      }
    }
  }

  private func add(_ index: Int, to group: inout TaskGroup<RunOutcome>) {
    let (service, submission) = (service, submissions[index])
    group.addTask {
      var job: Job?
      do {
        let started = try await service.submit(submission, onUpload: nil)
        job = started
        return RunOutcome(index: index, job: started, result: .success(try await started.result()))
      } catch {
        return RunOutcome(index: index, job: job, result: .failure(error))
      }
    }
  }
}
