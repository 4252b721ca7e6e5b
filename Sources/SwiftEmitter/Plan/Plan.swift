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
  /// The provider's name for people.
  var provider: String
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

/// One endpoint's types. A class, as ``FieldPlan`` is, because both are passed around a lot and large to copy.
final class EndpointPlan {
  let endpoint: Endpoint
  /// The type's name behind those of its namespaces.
  let path: [String]
  /// The one object that the parameters and the body make.
  let schema: Schema
  let request: ObjectPlan
  let response: ObjectPlan?

  init(_ endpoint: Endpoint, path: [String], schema: Schema, request: ObjectPlan, response: ObjectPlan?) {
    self.endpoint = endpoint
    self.path = path
    self.schema = schema
    self.request = request
    self.response = response
  }
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
  /// Whether it belongs to a response: everything can be missing there, and options are open.
  var isPartOfResponse = false

  /// What the object's own validator checks. Of a response only the types matter: services do not keep to more.
  var schema: Schema {
    var schema = Schema(type: .object)
    schema.properties = fields.map {
      Schema.Property(key: $0.key, schema: isPartOfResponse ? $0.schema.shape : $0.schema)
    }
    schema.required = fields.filter { !$0.isOptional }.map(\.key)
    return schema
  }
}

extension Schema {
  /// The types alone.
  fileprivate var shape: Schema {
    var shape = Schema()
    shape.types = types
    shape.items = items.map { $0.shape }
    shape.properties = properties.map { Property(key: $0.key, schema: $0.schema.shape) }
    return shape
  }
}

/// One field.
final class FieldPlan {
  /// The name on the wire.
  let key: String
  /// The Swift name.
  let name: String
  let type: FieldType
  /// Whether the field can be left out.
  let isOptional: Bool
  let schema: Schema
  /// The name as it stands in source.
  let spelled: String

  init(key: String, name: String, type: FieldType, isOptional: Bool, schema: Schema) {
    self.key = key
    self.name = name
    self.type = type
    self.isOptional = isOptional
    self.schema = schema
    spelled = SwiftIdentifier.spelled(name)
  }
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
