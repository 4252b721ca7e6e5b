// swift-format-ignore-file
// Written by `swift run modelgen generate` from the catalog; correct the catalog, not this file.

import ModelBindings

/// Acme Nodes · POST /openapi/v2/acme/nodes
public struct AcmeNodes: ModelRequest {
  public static let operation = Operation("POST", "/openapi/v2/acme/nodes", output: .image)
  public static let validator = Validator(#"""
    {"type":"object","required":["12##text"],"additionalProperties":false,"properties":{
    "12##text":{"type":"string","alias":"prompt","minLength":1},
    "7##select":{"type":"string","alias":"ratio","enum":["1","2"],"labels":["1:1","16:9"]}}}
    """#, common: runningHubCommon)
  public typealias Ratio = RunningHubOptions.Ratio
  /// At least 1 character. Node 12, input `text`.
  public var prompt: String
  /// Node 7, input `select`.
  public var ratio: Ratio?
  public var extra: Extra = [:]
  public init(prompt: String, ratio: Ratio? = nil) { self.prompt = prompt; self.ratio = ratio }
  public init(_ blank: Blank) { prompt = "" }
  public mutating func visit(_ field: inout FieldVisitor) { field(&prompt); field(&ratio); field(&extra) }
}
