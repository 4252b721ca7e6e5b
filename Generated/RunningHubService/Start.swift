// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// Start Task advanced · POST /task/create
public struct StartTaskAdvanced: ServiceRequest {
  public static let operation = Operation("POST", "/task/create")
  public static let validator = Validator(#"""
    {"type":"object","properties":{
    "apiKey":{"type":"string"}}}
    """#)
  public var apiKey: String?
  public var extra: Extra = [:]
  public init(apiKey: String? = nil) { self.apiKey = apiKey }
  public init(_ blank: Blank) {}
  public mutating func visit(_ field: inout FieldVisitor) { field(&apiKey); field(&extra) }
  public struct Response: ModelResponse {
    public static let keys: FieldKeys = ["taskId"]
    public var taskID: String?
    public var extra: Extra = [:]
    public init(taskID: String? = nil) { self.taskID = taskID }
    public init(_ blank: Blank) {}
    public mutating func visit(_ field: inout FieldVisitor) { field(&taskID); field(&extra) }
  }
}

/// Start Task basic · POST /task/create
public struct StartTaskBasic: ServiceRequest {
  public static let operation = Operation("POST", "/task/create")
  public static let validator = Validator(#"""
    {"type":"object","properties":{
    "apiKey":{"type":"string"}}}
    """#)
  public var apiKey: String?
  public var extra: Extra = [:]
  public init(apiKey: String? = nil) { self.apiKey = apiKey }
  public init(_ blank: Blank) {}
  public mutating func visit(_ field: inout FieldVisitor) { field(&apiKey); field(&extra) }
  public struct Response: ModelResponse {
    public static let keys: FieldKeys = ["taskId"]
    public var taskID: String?
    public var extra: Extra = [:]
    public init(taskID: String? = nil) { self.taskID = taskID }
    public init(_ blank: Blank) {}
    public mutating func visit(_ field: inout FieldVisitor) { field(&taskID); field(&extra) }
  }
}
