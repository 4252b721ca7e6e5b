extension APIResponse {
  /// The task's id; some deployments use another name for the field.
  func taskID(_ id: String?) throws -> String {
    let object = json?.object
    guard let id = id ?? (object?["task_id"] ?? object?["data"]?.object?["task_id"])?.word, !id.isEmpty else {
      throw UnreadableResponse(message: "it has no taskId: \(excerpt)")
    }
    return id
  }
}
