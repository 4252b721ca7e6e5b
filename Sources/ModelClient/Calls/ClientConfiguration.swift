/// The settings of a client: transport, clock, deadlines, retries.
public struct ClientConfiguration: Sendable {
  /// Sends the requests.
  public var transport: any Transport
  /// The clock for waits and deadlines.
  public var clock: any Clock<Duration>
  /// How long things may take.
  public var deadlines = Deadlines()
  /// When a call is made again.
  public var retries = RetryPolicy()
  /// The wait between two queries about a task; nil for the provider's default (RunComfy 2 s, RunningHub 5 s).
  public var pollInterval: Duration?
  /// Receives the events of the client's work, for logs and progress displays. No event holds a key.
  public var onEvent: (@Sendable (CallEvent) -> Void)?

  /// A configuration; without arguments, the default of all clients.
  public init(transport: any Transport = URLSessionTransport(), clock: any Clock<Duration> = ContinuousClock()) {
    self.transport = transport
    self.clock = clock
  }
}

/// The times after which work ends with an error of the kind `timeout`.
public struct Deadlines: Sendable, Hashable {
  /// The time for one call, from its first byte to the last byte of the response.
  public var call: Duration = .seconds(60)
  /// The time without a transferred byte after which an upload or a download fails.
  public var stall: Duration = .seconds(60)
  /// The time for a job, from its submit, or from `job(id:)`, to its result; nil for no limit.
  public var job: Duration? = .seconds(3600)

  /// The default deadlines.
  public init() {}
}

/// An event of a client's work.
public enum CallEvent: Sendable {
  /// A request is sent: the method and the path (`POST /openapi/v2/query`), and the number of the attempt, from 1.
  case request(endpoint: String, attempt: Int)
  /// A response was received.
  case response(endpoint: String, status: Int)
  /// A task was started. `client.job(id:)` makes its job again, also in another process.
  case started(taskID: String)
  /// The client waits before it tries again.
  case waiting(Duration, ClientError)
}
