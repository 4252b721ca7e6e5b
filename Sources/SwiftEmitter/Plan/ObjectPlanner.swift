import ModelBindings
import ModelCatalog

/// Turns a schema into a struct: names and types of its fields, its option types, the structs nested in it.
struct ObjectPlanner {
  var options = OptionPlanner()

  /// A struct and where it stands.
  struct Place {
    var kind: ObjectPlan.Kind
    var name: String
    /// The pointer to its fields, ending in a slash unless it is the root.
    var prefix = ""
    /// Whether it belongs to a response: everything can be missing there, and options are open.
    var isPartOfResponse = false
    /// Names of types that the struct cannot nest again.
    var takenTypes: Set<String> = []
  }

  mutating func plan(_ fields: [FieldOrder.Field], at place: Place, order: inout FieldOrder) -> ObjectPlan {
    let names = order.name(fields, at: place.prefix)
    var context = Context(
      place: place, types: UniqueNames(place.takenTypes),
      object: ObjectPlan(
        kind: place.kind, name: place.name, parameters: names.parameters, isPartOfResponse: place.isPartOfResponse),
      order: order)
    for (field, name) in zip(fields, names.names) {
      let schema = field.property.schema
      context.name = name
      context.key = field.property.key
      // A required field that allows `null` is a JSONValue: a Swift optional set to nil would leave the field out.
      let isOptional = place.isPartOfResponse || !field.isRequired
      let isJSON = field.isRequired && schema.takesNull
      let type = isJSON ? .json : type(of: schema, canBeMissing: isOptional, in: &context)
      context.object.fields.append(
        FieldPlan(key: field.property.key, name: name, type: type, isOptional: isOptional, schema: schema))
    }
    order = context.order
    return context.object
  }

  /// What is known and what has been made while the fields of one object are planned.
  private struct Context {
    var place: Place
    var types: UniqueNames
    var object: ObjectPlan
    var order: FieldOrder
    /// The field at hand.
    var name = ""
    var key = ""
  }

  private mutating func type(
    of schema: Schema, isElement: Bool = false, canBeMissing: Bool, in context: inout Context
  ) -> FieldType {
    if isElement, schema.takesNull { return .json }
    if schema.enumeration != nil, let option = option(for: schema, isElement: isElement, in: &context) { return option }
    let types = schema.types.filter { $0 != .null }
    if types.count > 1, let mixed = mixed(types, canBeMissing: canBeMissing) { return mixed }
    switch types.first {
    case .string: return schema.media == nil ? .string : .media
    case .integer: return schema.needsUnsigned ? .uint64 : .int
    case .number: return .double
    case .boolean: return .bool
    case .array:
      return .array(schema.items.map { type(of: $0, isElement: true, canBeMissing: false, in: &context) } ?? .json)
    case .object where !schema.properties.isEmpty:
      return .object(nest(schema, isElement: isElement, in: &context))
    case nil where schema.media != nil: return .media
    case .object, .null, nil: return .json
    }
  }

  /// The Swift type of a field with several JSON types; nil for the first type of the list.
  ///
  /// An optional field takes the first type and reads a value of another type as nil. A required field with a string among its
  /// types is a String, which holds numbers and Booleans as their text.
  private func mixed(_ types: [Schema.TypeName], canBeMissing: Bool) -> FieldType? {
    if types.contains(.object) || types.contains(.array) { return .json }
    if types.allSatisfy({ $0 == .integer || $0 == .number }) { return .double }
    if canBeMissing { return nil }
    return types.contains(.string) ? .string : .json
  }

  private mutating func option(for schema: Schema, isElement: Bool, in context: inout Context) -> FieldType? {
    guard let position = options.position(for: schema, field: context.key, isOpen: context.place.isPartOfResponse)
    else {
      return nil
    }
    let alias = context.types.claim(TypeNaming.nested(field: context.name, isElement: isElement))
    context.object.aliases.append((alias, position))
    return .option(position, alias: alias)
  }

  private mutating func nest(_ schema: Schema, isElement: Bool, in context: inout Context) -> String {
    let name = context.types.claim(TypeNaming.nested(field: context.name, isElement: isElement))
    let place = Place(
      kind: .object, name: name, prefix: context.place.prefix + FieldOrder.token(context.key) + "/",
      isPartOfResponse: context.place.isPartOfResponse)
    context.object.nested.append(plan(schema.fields, at: place, order: &context.order))
    return name
  }
}

extension Schema {
  /// The members with whether they can be left out.
  var fields: [FieldOrder.Field] {
    let required = Set(required)
    return properties.map { FieldOrder.Field(property: $0, isRequired: required.contains($0.key)) }
  }

  /// Whether `null` is one of the values.
  fileprivate var takesNull: Bool { types.contains(.null) || enumeration?.contains(.null) ?? false }

  /// Whether allowed values lie above what `Int` holds, and none below zero.
  fileprivate var needsUnsigned: Bool {
    let largest = JSONNumber(Int.max)
    let zero = JSONNumber(0)
    let isAbove = maximum.map { $0 > largest } ?? exclusiveMaximum.map { $0 > largest } ?? false
    return isAbove && (minimum.map { $0 >= zero } ?? exclusiveMinimum.map { $0 >= JSONNumber(-1) } ?? false)
  }
}
