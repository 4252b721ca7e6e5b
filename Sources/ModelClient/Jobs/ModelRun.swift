import ModelBindings

extension ModelService {
  /// Runs many requests, some at a time: submits each, follows it, and yields its result as soon as it is there.
  ///
  ///     for await outcome in client.run(requests, concurrency: 10) {
  ///       do { try await outcome.result.get().download(to: folder) } catch { print(outcome.index, error) }
  ///     }
  ///
  /// One failure does not end the rest. Nothing begins before the sequence is read. Cancelling the Swift task that reads it ends the
  /// waiting, not the jobs that were submitted; ``ClientConfiguration/onEvent`` has received their ids.
  ///
  /// - Parameters:
  ///   - requests: The requests.
  ///   - concurrency: The largest number of jobs at one time, at least 1. The client lowers it to ``freeSlots()`` when the service
  ///     reports that number. When the service is full, the client waits.
  public func run(_ requests: [any ModelRequest], concurrency: Int) -> ModelRun {
    run(requests.map { Submission($0) }, concurrency: concurrency)
  }

  /// Runs many submissions, as ``run(_:concurrency:)-(_,_)`` does requests.
  public func run(_ submissions: [Submission], concurrency: Int) -> ModelRun {
    ModelRun(service: self, submissions: submissions, concurrency: max(1, concurrency))
  }
}

/// The outcome of one of many requests.
public struct RunOutcome: Sendable {
  /// The place of the request among those given.
  public let index: Int
  /// The job; nil where none was started, or where this is not known.
  public let job: Job?
  /// The result of the job, or the reason why there is none: ``ClientError``, or `CancellationError`.
  public let result: Result<JobResult, any Error>
}

/// Many requests under way; yields the outcome of each, in the order in which they end.
public struct ModelRun: AsyncSequence, Sendable {
  /// The outcome of one request.
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
