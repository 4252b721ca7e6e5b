// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// Cancel ComfyUI Task · POST /task/openapi/cancel
///
/// Cancels a task; code 807 or 423 when it is unknown.
public struct CancelComfyUITask: ServiceRequest, Hashable, Codable {
  public static var operation: Operation { Operation("POST", "/task/openapi/cancel") }
  public static let validator = Validator(#"""
    {"type":"object","required":["apiKey","taskId"],"properties":{
    "apiKey":{"type":"string"},
    "taskId":{"type":"string"}}}
    """#)
  @export(implementation) public var apiKey: String { get { fields[0] } set { fields[0] = newValue } }
  @export(implementation) public var taskID: String { get { fields[1] } set { fields[1] = newValue } }
  public var fields: Fields
  @export(implementation) public init(apiKey: String, taskID: String) {
    self.init(fields: Fields(Self.validator, apiKey, taskID))
  }
  public init(fields: Fields) { self.fields = fields }
  public struct Response: ModelResponse, Hashable, Codable {
    public static let validator = Validator(#"""
      {"type":"object","properties":{
      "code":{"type":"integer"},
      "msg":{"type":["string","null"]},
      "data":{}}}
      """#)
    @export(implementation) public var code: Int? { get { fields[optional: 0] } set { fields[optional: 0] = newValue } }
    @export(implementation) public var msg: String? { get { fields[optional: 1] } set { fields[optional: 1] = newValue } }
    /// Documented as null.
    @export(implementation) public var data: JSONValue? { get { fields[optional: 2] } set { fields[optional: 2] = newValue } }
    public var fields: Fields
    @export(implementation) public init(code: Int? = nil, msg: String? = nil, data: JSONValue? = nil) {
      self.init(fields: Fields(Self.validator, code, msg, data))
    }
    public init(fields: Fields) { self.fields = fields }
  }
}
