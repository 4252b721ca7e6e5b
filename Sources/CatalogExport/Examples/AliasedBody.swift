import ModelBindings
import ModelCatalog

extension Schema {
  /// A body with aliases in place of node keys and labels in place of their options: the other spelling of the same request.
  ///
  /// - Returns: Nil where the schema has no aliases, so that there is no other spelling.
  package func aliased(_ body: JSONValue) -> JSONValue? {
    guard let members = body.object, properties.contains(where: { $0.schema.alias != nil }) else { return nil }
    var aliased = JSONObject()
    for member in members {
      let schema = properties.first { $0.key == member.key }?.schema
      aliased[schema?.alias ?? member.key] = schema?.labelled(member.value) ?? member.value
    }
    return .object(aliased)
  }

  /// The label of an option.
  private func labelled(_ value: JSONValue) -> JSONValue? {
    guard alias != nil, let labels, let place = enumeration?.firstIndex(of: value), place < labels.count else {
      return nil
    }
    return .string(labels[place])
  }
}
