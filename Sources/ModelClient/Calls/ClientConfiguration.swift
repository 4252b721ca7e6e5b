/// What a client does its work with, and how long it takes over it.
public struct ClientConfiguration: Sendable {
  /// What carries the requests.
  public var transport: any Transport
  /// The clock for waits and deadlines.
  public var clock: any Clock<Duration>
  /// How long things may take.
  public var deadlines = Deadlines()
  /// When a call is made again.
  public var retries = RetryPolicy()
  /// The wait between two looks at a task; nil for what is usual with the provider.
  public var pollInterval: Duration?
  /// Told what the client does while it works, for logs and for people who wait. Nothing in it holds a key.
  public var onEvent: (@Sendable (CallEvent) -> Void)?

  /// A configuration; without arguments, the one that clients have.
  public init(transport: any Transport = URLSessionTransport(), clock: any Clock<Duration> = ContinuousClock()) {
    self.transport = transport
    self.clock = clock
  }
}

/// How long things may take before they end with an error of the kind `timeout`.
public struct Deadlines: Sendable, Hashable {
  /// One call, from its first byte to the last one of the response.
  public var call: Duration = .seconds(60)
  /// How long an upload or a download may stand still.
  public var stall: Duration = .seconds(60)
  /// A job, from its submit, or from when it was picked up, to its result; nil for as long as it takes.
  public var job: Duration? = .seconds(3600)

  /// The default deadlines.
  public init() {}
}

/// Something that a client does while it works.
public enum CallEvent: Sendable {
  /// A request goes out: `POST /openapi/v2/query`, and for which time.
  case request(endpoint: String, attempt: Int)
  /// A response has come.
  case response(endpoint: String, status: Int)
  /// A task was started. Whatever becomes of whoever waits for it, `client.job(id:)` goes on from here.
  case started(taskID: String)
  /// The client waits before it tries again.
  case waiting(Duration, ClientError)
}
