import ModelBindings

/// Names that emitted code, the runtime or Swift itself already use.
package enum ReservedNames {
  /// Types that emitted code mentions; a type of the same name inside its scope would take their place.
  private static let mentioned: Set<String> = [
    "Bool", "Double", "HTTPOperation", "Int", "JSONValue", "Media",
    "ModelBindings", "ModelObject", "ModelOption", "ModelRequest", "ModelResponse", "NumberOption", "OpenOption",
    "Output", "ServiceRequest", "StaticString", "String", "UInt64", "Validator",
    // What conformances look for by name, and what Swift does not let anybody declare.
    "AllCases", "Any", "ArrayLiteralElement", "Protocol", "RawValue", "Response", "Self", "Type",
  ]

  /// Types that users of a module expect to mean what they mean without it.
  private static let expected: Set<String> = [
    "Actor", "AnyObject", "Array", "AsyncSequence", "Binding", "Bundle", "Button", "ByteSource", "Calendar",
    "CaseIterable",
    "Character", "Codable", "Clock", "Collection", "Color", "Comparable", "Data", "Date", "Decimal", "Decodable",
    "Decoder", "Dictionary", "Duration", "Encodable", "Encoder", "Equatable", "Error", "FieldSpelling",
    "FileManager", "Float", "Group", "Hashable", "Hasher", "ID", "Identifiable", "Image", "Int16", "Int32", "Int64",
    "Int8", "Iterator", "JSONDecoder", "JSONEncoder", "JSONNumber", "JSONObject", "JSONPointer",
    "JSONSyntaxError",
    "Label", "List", "LocalMedia", "Locale", "MainActor", "MediaInfo", "MediaRules", "Mirror", "Never",
    "NodeKey",
    "Notification", "Operation", "Optional", "Picker", "ProbeError", "Process", "Progress", "Range", "RawRepresentable",
    "Regex",
    "Result",
    "SchemaError", "Section", "Sendable", "Sequence", "Set", "Slider", "State", "Stream", "Substring", "Swift", "Task",
    "Text", "TextLocation", "Thread", "Timer", "Toggle", "UInt", "UInt16", "UInt32", "UInt8", "URL", "URLRequest",
    "URLSession", "UUID", "Unit", "ValidationError", "ValidationResult", "View", "Violation", "Void",
    // A top-level type named like its module makes the module's other types unreachable by qualified names.
    "ModelCatalog", "ModelClient", "RunComfy", "RunComfyService", "RunningHub", "RunningHubService",
    "RunComfyOptions", "RunComfyServiceOptions", "RunningHubOptions", "RunningHubServiceOptions",
  ]

  /// Members that every request has.
  private static let members: Set<String> = [
    "encode", "extra", "hash", "hashValue", "init", "json", "operation", "self", "validate", "validation", "validator",
  ]

  /// The name of a namespace or a request, changed where it is taken.
  package static func type(_ name: String, isTop: Bool) -> String {
    mentioned.contains(name) || isTop && expected.contains(name) ? name + "Model" : name
  }

  /// The name of a type nested in a request, changed where it is taken.
  package static func nestedType(_ name: String) -> String {
    mentioned.contains(name) || isOptions(name) ? name + "Value" : name
  }

  /// The name of a field, changed where it is taken.
  package static func field(_ name: String) -> String { members.contains(name) ? name + "Field" : name }

  private static func isOptions(_ name: String) -> Bool { name.hasSuffix("Options") && expected.contains(name) }

  /// Whether a top-level type may not be called `name`.
  package static func isTaken(topLevel name: String) -> Bool { mentioned.contains(name) || expected.contains(name) }
}
