import ModelBindings

extension Endpoint {
  /// The request as one object: the parameters, then the fields of the body.
  package var request: Schema {
    var request = Schema(type: .object)
    for parameter in parameters where request[parameter.name] == nil {
      request.properties.append(Schema.Property(key: parameter.name, schema: parameter.schema))
      if parameter.isRequired { request.required.append(parameter.name) }
    }
    guard let input else { return request }
    let names = Set(request.properties.map(\.key))
    for property in input.properties where !names.contains(property.key) { request.properties.append(property) }
    let own = Set(input.properties.map(\.key))
    for name in input.required where own.contains(name) && !names.contains(name) { request.required.append(name) }
    request.additionalProperties = input.additionalProperties
    request.evidence = input.evidence
    return request
  }

  /// The parameters that are fields of the request, each once.
  package var requestParameters: [Parameter] {
    var names: Set<String> = []
    return parameters.filter { names.insert($0.name).inserted }
  }
}
