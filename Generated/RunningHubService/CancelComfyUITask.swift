// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// Cancel ComfyUI Task · POST /task/openapi/cancel
///
/// Cancels a task; code 807 or 423 when it is unknown.
public struct CancelComfyUITask: ServiceRequest {
  public static let operation = Operation("POST", "/task/openapi/cancel")
  public static let validator = Validator(#"""
    {"type":"object","required":["apiKey","taskId"],"properties":{
    "apiKey":{"type":"string"},
    "taskId":{"type":"string"}}}
    """#)
  public var apiKey: String
  public var taskID: String
  public var extra: Extra = [:]
  public init(apiKey: String, taskID: String) { self.apiKey = apiKey; self.taskID = taskID }
  public init(_ blank: Blank) { apiKey = ""; taskID = "" }
  public mutating func visit(_ field: inout FieldVisitor) { field(&apiKey); field(&taskID); field(&extra) }
  public struct Response: ModelResponse {
    public static let keys: FieldKeys = ["code", "msg", "data"]
    public var code: Int?
    public var msg: String?
    /// Documented as null.
    public var data: JSONValue?
    public var extra: Extra = [:]
    public init(code: Int? = nil, msg: String? = nil, data: JSONValue? = nil) {
      self.code = code; self.msg = msg; self.data = data
    }
    public init(_ blank: Blank) {}
    public mutating func visit(_ field: inout FieldVisitor) { field(&code); field(&msg); field(&data); field(&extra) }
  }
}
