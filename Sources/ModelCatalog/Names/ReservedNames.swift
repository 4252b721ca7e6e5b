/// Names that a generated type or property cannot have.
///
/// Each list holds one reason. A name on a list gets a suffix: `Media` becomes `MediaModel`, a field `json` becomes `jsonField`.
package enum ReservedNames {
  /// Types that generated code names without their module. A type of the same name would take their place in its scope.
  private static let mentioned: Set<String> = [
    "Bool", "Double", "HTTPOperation", "Int", "JSONValue", "Media", "ModelBindings", "ModelObject", "ModelOption",
    "ModelRequest", "ModelResponse", "NestedObject", "NumberOption", "OpenOption", "Output", "ServiceRequest",
    "StaticString",
    "String",
    "UInt64", "Validator",
  ]

  /// Names with a meaning of their own inside a type: Swift refuses a declaration, or takes it for an associated type that a protocol
  /// asks for.
  private static let insideTypes: Set<String> = [
    "AllCases", "Any", "ArrayLiteralElement", "Protocol", "RawValue", "Response", "Self", "Type",
  ]

  /// The other public types of the runtime. A file that imports a module of models needs them under their own names.
  private static let runtime: Set<String> = [
    "ByteSource", "FieldSpelling", "JSONNumber", "JSONObject", "JSONPointer",
    "JSONSyntaxError", "LocalMedia", "MediaInfo", "MediaRules", "NodeKey", "ProbeError", "SchemaError",
    "TextLocation", "ValidationError", "ValidationResult", "Violation",
  ]

  /// Types of Swift and Foundation that app code writes often. A file that imports a module of models needs them too.
  private static let swiftAndFoundation: Set<String> = [
    "Actor", "AnyObject", "Array", "AsyncSequence", "Bundle", "Calendar", "CaseIterable", "Character", "Clock",
    "Codable", "Collection", "Comparable", "Data", "Date", "Decimal", "Decodable", "Decoder", "Dictionary", "Duration",
    "Encodable", "Encoder", "Equatable", "Error", "FileManager", "Float", "Hashable", "Hasher", "ID", "Identifiable",
    "Int16", "Int32", "Int64", "Int8", "Iterator", "JSONDecoder", "JSONEncoder", "Locale", "MainActor", "Mirror",
    "Never", "Notification", "Operation", "Optional", "Process", "Progress", "Range", "RawRepresentable", "Regex",
    "Result", "Sendable", "Sequence", "Set", "Stream", "Substring", "Swift", "Task", "Thread", "Timer", "UInt",
    "UInt16", "UInt32", "UInt8", "URL", "URLRequest", "URLSession", "UUID", "Unit", "Void",
  ]

  /// The same for SwiftUI.
  private static let swiftUI: Set<String> = [
    "Binding", "Button", "Color", "Group", "Image", "Label", "List", "Picker", "Section", "Slider", "State", "Text",
    "Toggle", "View",
  ]

  /// Modules. A top-level type with the name of its module hides the module, so that no qualified name reaches the other types.
  private static let modules: Set<String> = [
    "ModelCatalog", "ModelClient", "RunComfy", "RunComfyService", "RunningHub", "RunningHubService",
  ]

  /// Namespaces of the shared option lists, one for each module.
  private static let optionLists: Set<String> = [
    "RunComfyOptions", "RunComfyServiceOptions", "RunningHubOptions", "RunningHubServiceOptions",
  ]

  /// Members that every request has. A property of the same name would hide them.
  private static let members: Set<String> = [
    "encode", "extra", "hash", "hashValue", "init", "json", "operation", "self", "validate", "validation", "validator",
  ]

  private static let anywhere = mentioned.union(insideTypes)
  private static let topLevel = anywhere.union(runtime).union(swiftAndFoundation).union(swiftUI).union(modules)
    .union(optionLists)

  /// The name of a namespace or a request, with a suffix where it is taken.
  package static func type(_ name: String, isTop: Bool) -> String {
    (isTop ? topLevel : anywhere).contains(name) ? name + "Model" : name
  }

  /// The name of a type nested in a request, with a suffix where it is taken.
  package static func nestedType(_ name: String) -> String {
    anywhere.contains(name) || optionLists.contains(name) ? name + "Value" : name
  }

  /// The name of a field, with a suffix where it is taken.
  package static func field(_ name: String) -> String { members.contains(name) ? name + "Field" : name }

  /// Whether a top-level type cannot be called `name`.
  package static func isTaken(topLevel name: String) -> Bool { topLevel.contains(name) }
}
