import ModelBindings

extension Schema {
  /// The schema without its removed fields and options.
  package var withoutRemoved: Schema {
    droppingRemoved { _ in
      true
    } option: { _, _ in
      true
    }
  }

  /// A copy without some of the removed fields and options.
  ///
  /// - Parameters:
  ///   - place: Where the schema stands.
  ///   - field: Whether to drop the removed field at a place.
  ///   - option: Whether to drop a removed option, by the place of its field and its value.
  package func droppingRemoved(
    at place: JSONPointer = JSONPointer(), field: (JSONPointer) -> Bool, option: (JSONPointer, JSONValue) -> Bool
  ) -> Schema {
    var schema = self
    schema.removedOptions.removeAll { option(place, $0.value) }
    schema.items = items?.droppingRemoved(at: place.appending("items"), field: field, option: option)
    schema.properties = properties.compactMap { property in
      let inner = place.appending("properties").appending(property.key)
      if property.schema.removed != nil, field(inner) { return nil }
      return Property(
        key: property.key, schema: property.schema.droppingRemoved(at: inner, field: field, option: option))
    }
    return schema
  }
}
