import Foundation
import ModelBindings
import RunningHubService

/// The event that RunningHub posts to a webhook once a task has ended.
///
/// The service repeats an event when the receiver is slow to respond, and does not sign events: make the handler idempotent (by the task's
/// id), respond at once, and treat the event as a hint only: fetch the result with ``RunningHubClient/job(id:)`` before trusting it. RunComfy's
/// Model API documents no webhooks.
public struct WebhookEvent: Sendable {
  /// The kind of event: `TASK_END`; nil where the payload is a query's response by itself.
  public let event: String?
  /// The task.
  public let taskID: String
  /// The state in which the task ended.
  public let state: JobState
  /// The files and texts of a task that succeeded.
  public let outputs: [JobOutput]
  /// The cost and the time of the task.
  public let usage: JobUsage
  /// The reason why the task failed: the code and the message of the service.
  public let failure: (code: Int?, message: String?)?
  /// The whole payload.
  public let payload: JSONValue

  /// The reason why a payload is no event.
  public struct Malformed: Error, Sendable, CustomStringConvertible {
    /// The missing or wrong part.
    public let description: String

    init(_ description: String) { self.description = description.printable.shortened(to: 300) }
  }

  /// Reads the body of a webhook call. Two shapes are known and both are read: an event whose `eventData` holds the outputs as JSON text, and
  /// the bare response of a query.
  ///
  /// - Throws: ``Malformed``.
  public init(json bytes: [UInt8]) throws {
    let response = APIResponse(status: 200, headers: HTTPHeaders(), bytes: bytes)
    guard let payload = response.json, let object = payload.object else {
      throw Malformed("the payload is no JSON object: \(response.excerpt)")
    }
    guard let taskID = (object["taskId"] ?? object["task_id"])?.word, !taskID.isEmpty else {
      throw Malformed("the payload names no taskId: \(response.excerpt)")
    }
    let event = object["event"]?.string
    if let data = object["eventData"] {
      guard let inner = try Self.inner(data).object else {
        throw Malformed("eventData is neither an object nor the text of one")
      }
      if inner["status"] != nil {
        self.init(task: try Self.query(inner), taskID: taskID, event: event, payload: payload)
      } else {
        self.init(outputs: inner, taskID: taskID, event: event, payload: payload)
      }
    } else {
      self.init(task: try Self.query(object), taskID: taskID, event: event, payload: payload)
    }
  }

  private static func inner(_ data: JSONValue) throws -> JSONValue {
    guard let text = data.string else { return data }
    do { return try JSONValue(parsing: Array(text.utf8)) } catch {
      throw Malformed("eventData is no JSON text: \(error)")
    }
  }

  private static func query(_ object: JSONObject) throws -> QueryTaskV2.Response {
    let response = APIResponse(status: 200, headers: HTTPHeaders(), bytes: JSONValue.object(object).json)
    let task: QueryTaskV2.Response
    do { task = try response.decode() } catch { throw Malformed("\(error)") }
    guard task.status != nil else { throw Malformed("the payload has no status: \(response.excerpt)") }
    return task
  }

  private init(task: QueryTaskV2.Response, taskID: String, event: String?, payload: JSONValue) {
    self.event = event
    self.taskID = taskID
    self.payload = payload
    state = JobState(word: task.status?.rawValue)
    outputs = (task.results ?? []).map(\.output)
    usage = task.usage?.jobUsage ?? JobUsage()
    failure = state == .failed || state == .cancelled ? (task.code, task.reason) : nil
  }

  private init(outputs object: JSONObject, taskID: String, event: String?, payload: JSONValue) {
    self.event = event
    self.taskID = taskID
    self.payload = payload
    let code = object["code"]?.word.flatMap { Int($0) }
    let files = object["data"]?.array?.compactMap(\.object) ?? []
    outputs = files.map { JobOutput(file: $0) }
    usage = files.first.map { JobUsage(file: $0) } ?? JobUsage()
    let isDone = code == 0 && object["data"]?.array != nil
    state = isDone ? .succeeded : code == 804 ? .running : code == 813 ? .queued(position: nil) : .failed
    failure = state == .failed ? (code, ComfyUITaskQueries.reason(object["msg"]?.string, object["data"])) : nil
  }
}
