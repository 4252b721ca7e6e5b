import ModelBindings

/// RunComfy's errors: `error_code` with `error_message` or `detail`, with any HTTP status, 200 included.
struct RunComfyErrorFormat: ServiceErrorFormat {
  func failure(in response: APIResponse, to call: Call) -> ServiceFailure? {
    guard let object = response.json?.object else { return nil }
    // In a response about a task the code belongs to the task.
    if response.status < 300, JobState(word: object["status"]?.string).isFinal { return nil }
    let code = object["error_code"]?.word
    guard response.status >= 400 || code.map({ !["", "0"].contains($0) }) ?? false else { return nil }
    return ServiceFailure(code: code.flatMap { Int($0) }, name: nil, message: Self.message(object))
  }

  /// The message of an error, from any of the fields that can hold it.
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
