import ModelBindings
import RunningHubService

// Calls with a field for the key, which the client fills in.
extension RunningHubClient {
  /// The balance of the account and its running tasks. The call costs nothing, so it can test whether a key belongs to the site.
  public func account() async throws -> GetAccountInformation.Response.Data {
    let request = GetAccountInformation(apikey: "")
    return try await data(of: request) { $0.data }
  }

  /// A saved workflow in API format: nodes by number, with `class_type` and `inputs`.
  public func workflow(_ id: String) async throws -> JSONValue {
    let request = GetWorkflowJSON(apiKey: "", workflowID: id)
    return try await api.perform(call(request)) { response in
      let content: GetWorkflowJSON.Response = try response.decode()
      guard let text = content.data?.prompt, let value = try? JSONValue(parsing: Array(text.utf8)) else {
        throw UnreadableResponse(message: "it has no workflow: \(response.excerpt)")
      }
      return value
    }
  }

  /// The fields of an AI app, ready to be changed and sent. The service takes the key in the query of this call.
  public func callExample(ofAIApp id: String) async throws -> GetAIAppCallExample.Response.Data {
    try await data(of: GetAIAppCallExample(apiKey: "", webappID: id)) { $0.data }
  }

  /// The events that the service sent to a task's webhook, with the receiver's responses.
  public func webhookEvent(ofTask id: String) async throws -> GetWebhookEventDetails.Response.Data {
    try await data(of: GetWebhookEventDetails(taskID: id)) { $0.data }
  }

  /// Sends a webhook event again.
  ///
  /// - Parameters:
  ///   - id: The id of the event, as ``webhookEvent(ofTask:)`` returns it; not the task's.
  ///   - address: The URL that the event is sent to.
  public func resendWebhookEvent(_ id: String, to address: String) async throws {
    _ = try await send(ResendWebhookEvent(webhookID: id, webhookURL: address))
  }

  private func data<Request: ServiceRequest, Value: Sendable>(
    of request: Request, _ read: @escaping @Sendable (Request.Response) -> Value?
  ) async throws -> Value {
    try await api.perform(call(request)) { response in
      guard let value = read(try response.decode()) else {
        throw UnreadableResponse(message: "it has no data: \(response.excerpt)")
      }
      return value
    }
  }
}
