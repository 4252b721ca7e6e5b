import ModelBindings

/// RunComfy's errors: `error_code` with `error_message` or `detail`, with any HTTP status, 200 included.
struct RunComfyDialect: ServiceDialect {
  func refusal(in answer: Answer, to call: Call) -> Refusal? {
    guard let object = answer.json?.object else { return nil }
    // What the answer about a task says belongs to the task.
    if answer.status < 300, JobState(word: object["status"]?.string).isFinal { return nil }
    let code = object["error_code"]?.word
    guard answer.status >= 400 || code.map({ !["", "0"].contains($0) }) ?? false else { return nil }
    return Refusal(code: code.flatMap { Int($0) }, name: nil, message: Self.message(object))
  }

  /// What an answer says about an error, wherever it stands.
  static func message(_ object: JSONObject) -> String? {
    var parts: [String] = []
    for key in ["error_message", "message", "error", "detail"] {
      switch object[key] {
      case nil, .null?, .string("")?: continue
      case .string(let text)?: parts.append(text)
      case let value?: parts.append(value.jsonText)
      }
    }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }
}
