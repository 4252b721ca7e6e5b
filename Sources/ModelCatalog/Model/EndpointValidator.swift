import ModelBindings

extension Endpoint {
  /// A validator for the endpoint's body, made from the catalog alone; it judges as the emitted one does.
  ///
  /// - Throws: ``SchemaError`` where the endpoint's input is no schema that can be checked.
  package func validator(provider: Provider?) throws(SchemaError) -> Validator {
    var common = JSONObject()
    // Submits take the provider's common fields; the calls around them do not.
    if role == .model {
      for property in provider?.common ?? [] { common[property.key] = property.schema.json }
    }
    var schema = input ?? Schema(type: .object)
    schema.resolveMedia(accepting: provider?.accepts)
    return try Validator(schema: schema.json, dialect: .endpoint, common: common)
  }
}

extension Schema {
  /// Gives every media field that does not say how it takes media the provider's usual forms.
  ///
  /// Where a provider takes every form there is nothing to say: that is what a rule without forms means.
  package mutating func resolveMedia(accepting forms: [MediaRules.Form]?) {
    guard let forms, Set(forms).count < MediaRules.Form.allCases.count else { return }
    if media != nil, media?.accepts == nil { media?.accepts = forms }
    items?.resolveMedia(accepting: forms)
    for index in properties.indices { properties[index].schema.resolveMedia(accepting: forms) }
  }
}
