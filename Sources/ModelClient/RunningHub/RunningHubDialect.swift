import ModelBindings

/// RunningHub's errors: `code` with `msg` or `message` in an envelope, or `errorCode` with `errorMessage` in a flat answer, mostly with
/// HTTP status 200.
struct RunningHubDialect: ServiceDialect {
  func refusal(in answer: Answer, to call: Call) -> Refusal? {
    guard let object = answer.json?.object else { return nil }
    let taskID = (object["taskId"] ?? object["data"]?.object?["taskId"])?.word
    if let code = object["code"]?.word {
      // Some real uploads answer 200 for success.
      guard !["0", "200", ""].contains(code), !call.stateCodes.contains(Int(code) ?? -1) else { return nil }
      return refusal(code, object["msg"]?.string ?? object["message"]?.string, taskID)
    }
    guard let code = (object["errorCode"] ?? object["error_code"])?.word, !["", "0"].contains(code) else { return nil }
    // What the answer about a task says belongs to the task; a submit that is answered so has failed.
    if call.effect == .none, JobState(word: object["status"]?.string).isFinal { return nil }
    return refusal(code, (object["errorMessage"] ?? object["error_message"])?.string, taskID)
  }

  private func refusal(_ code: String, _ message: String?, _ taskID: String?) -> Refusal {
    let number = Int(code)
    // A name in place of the number, or some other word.
    return Refusal(code: number, name: number == nil ? code : nil, message: message, taskID: taskID)
  }
}
