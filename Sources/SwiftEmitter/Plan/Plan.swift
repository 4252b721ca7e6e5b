import ModelBindings
import ModelCatalog

/// What is going to be emitted, every name decided.
struct Plan {
  /// The modules, models before services, in the order of the providers.
  var modules: [ModulePlan] = []
}

/// One module.
struct ModulePlan {
  /// The module's name, such as `RunComfy`.
  var name: String
  /// The enum that holds the shared option types.
  var optionsName: String
  /// The fields that every model takes, where there are any.
  var common: [Schema.Property] = []
  /// How the provider takes media where a field says nothing else.
  var accepts: [MediaRules.Form]?
  /// The provider's option types; which of them a module needs depends on the endpoints that are emitted.
  var options: [OptionPlan] = []
  /// The endpoints, sorted by id.
  var endpoints: [EndpointPlan] = []

  /// The constant that holds the common fields.
  var commonName: String { name.prefix(1).lowercased() + name.dropFirst() + "Common" }
}

/// One endpoint's types.
struct EndpointPlan {
  var endpoint: Endpoint
  /// The type's name behind those of its namespaces.
  var path: [String]
  var request: ObjectPlan
  var response: ObjectPlan?
}

/// A struct that lists fields.
struct ObjectPlan {
  /// Which of the runtime's protocols the struct adopts.
  enum Kind {
    case request
    case object
    case response
  }

  var kind: Kind
  var name: String
  /// The fields in the order of the schema, which is that of the body.
  var fields: [FieldPlan] = []
  /// The positions of the initialiser's parameters in ``fields``.
  var parameters: [Int] = []
  /// Nested names of shared option types, by which users call them.
  var aliases: [(name: String, option: Int)] = []
  var nested: [ObjectPlan] = []
}

/// One field.
struct FieldPlan {
  /// The name on the wire.
  var key: String
  /// The Swift name.
  var name: String
  var type: FieldType
  /// Whether the field can be left out.
  var isOptional: Bool
  var schema: Schema
}

/// The Swift type of a field.
indirect enum FieldType {
  case string
  case int
  case uint64
  case double
  case bool
  case media
  case json
  /// A shared option type by its position in the provider's list, under its nested name.
  case option(Int, alias: String)
  /// A nested struct.
  case object(String)
  case array(FieldType)
}

/// A shared list of options.
struct OptionPlan {
  var name: String
  var signature: NameLock.OptionNames
  /// The cases in order.
  var cases: [String] = []

  /// Whether the values are whole numbers, not strings.
  var isInteger: Bool { signature.values.first?.number != nil }
}
