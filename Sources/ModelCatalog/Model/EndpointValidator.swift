import ModelBindings

extension Endpoint {
  /// A validator for the endpoint's body. It gives the same violations as the generated type.
  ///
  /// - Throws: ``SchemaError`` where the endpoint's input does not compile.
  package func validator(provider: Provider?) throws(SchemaError) -> Validator {
    var common = JSONObject()
    // The common fields belong to requests that run models.
    if role == .model {
      for property in provider?.common ?? [] { common[property.key] = property.schema.json }
    }
    var schema = input ?? Schema(type: .object)
    schema.resolveMedia(accepting: provider?.accepts)
    return try Validator(schema: schema.json, dialect: .endpoint, common: common)
  }
}

extension Schema {
  /// Gives every media field without forms the forms of the provider.
  ///
  /// A rule without forms allows every form, so nothing is set where the provider takes every form.
  package mutating func resolveMedia(accepting forms: [MediaRules.Form]?) {
    guard let forms, Set(forms).count < MediaRules.Form.allCases.count else { return }
    if media != nil, media?.accepts == nil { media?.accepts = forms }
    items?.resolveMedia(accepting: forms)
    for index in properties.indices { properties[index].schema.resolveMedia(accepting: forms) }
  }
}
