import ModelBindings

/// RunningHub's errors: `code` with `msg` or `message` in an envelope, or `errorCode` with `errorMessage` in a flat response, mostly with
/// HTTP status 200.
struct RunningHubErrorFormat: ServiceErrorFormat {
  func failure(in response: APIResponse, to call: Call) -> ServiceFailure? {
    guard let object = response.json?.object else { return nil }
    let taskID = (object["taskId"] ?? object["data"]?.object?["taskId"])?.word
    if let code = object["code"]?.word {
      // Some uploads have the code 200 for success.
      guard !["0", "200", ""].contains(code), !call.stateCodes.contains(Int(code) ?? -1) else { return nil }
      return failure(code, object["msg"]?.string ?? object["message"]?.string, taskID)
    }
    guard let code = (object["errorCode"] ?? object["error_code"])?.word, !["", "0"].contains(code) else { return nil }
    // In a response about a task the code belongs to the task; in the response to a submit it means that the submit failed.
    if call.effect == .none, JobState(word: object["status"]?.string).isFinal { return nil }
    return failure(code, (object["errorMessage"] ?? object["error_message"])?.string, taskID)
  }

  private func failure(_ code: String, _ message: String?, _ taskID: String?) -> ServiceFailure {
    let number = Int(code)
    // The code can be a name in place of a number.
    return ServiceFailure(code: number, name: number == nil ? code : nil, message: message, taskID: taskID)
  }
}
