import ModelBindings
import ModelCatalog

extension Schema {
  /// The same body with aliases in place of node keys and labels in place of their options.
  ///
  /// - Returns: The body, or nil where the schema has no aliases.
  package func aliased(_ body: JSONValue) -> JSONValue? {
    guard let members = body.object, properties.contains(where: { $0.schema.alias != nil }) else { return nil }
    var aliased = JSONObject()
    for member in members {
      let schema = properties.first { $0.key == member.key }?.schema
      aliased[schema?.alias ?? member.key] = schema?.labelled(member.value) ?? member.value
    }
    return .object(aliased)
  }

  /// The label of `value` among the options, or nil where it has none.
  private func labelled(_ value: JSONValue) -> JSONValue? {
    guard alias != nil, let labels, let place = enumeration?.firstIndex(of: value), place < labels.count else {
      return nil
    }
    return .string(labels[place])
  }
}
