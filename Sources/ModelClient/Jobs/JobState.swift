/// The state of a job.
public enum JobState: Sendable, Hashable, CustomStringConvertible {
  /// Waiting for its turn; with its place in the queue where the service reports it.
  case queued(position: Int?)
  /// At work.
  case running
  /// Done; there is a result.
  case succeeded
  /// Ended without a result. ``Job/result()`` throws the reason.
  case failed
  /// Stopped before it was done.
  case cancelled
  /// A state that this package does not know, as the service sent it; treated as a job still under way.
  case unknown(String)

  /// Whether nothing more will happen.
  public var isFinal: Bool {
    switch self {
    case .succeeded, .failed, .cancelled: true
    case .queued, .running, .unknown: false
    }
  }

  /// `queued(3)`, `running`, `succeeded`…
  public var description: String {
    switch self {
    case .queued(let position): position.map { "queued(\($0))" } ?? "queued"
    case .running: "running"
    case .succeeded: "succeeded"
    case .failed: "failed"
    case .cancelled: "cancelled"
    case .unknown(let word): "unknown(\(word))"
    }
  }

  /// The services' words for states, in lower case.
  private static let words: [String: JobState] = [
    "in_queue": .queued(position: nil), "queued": .queued(position: nil), "create": .queued(position: nil),
    "pending": .queued(position: nil), "waiting": .queued(position: nil), "in_progress": .running,
    "processing": .running, "starting": .running, "running": .running, "completed": .succeeded,
    "succeeded": .succeeded, "success": .succeeded, "failed": .failed, "cancelled": .cancelled,
    "canceled": .cancelled, "cancel": .cancelled,
  ]

  /// The state that a service's word means, whatever its case.
  init(word: String?, position: Int? = nil) {
    let state = Self.words[word?.lowercased() ?? ""] ?? .unknown(word ?? "")
    if case .queued = state { self = .queued(position: position) } else { self = state }
  }
}
