extension ModelRequest {
  /// The fields that travel in the path, the query or a header instead of the body, by name, in the order of the operation.
  ///
  /// Fields without a value are left out.
  public var parameterValues: JSONObject {
    let parameters = Self.operation.parameters
    guard !parameters.isEmpty else { return [:] }
    let fields = storage
    var values = JSONObject()
    for parameter in parameters {
      let name = parameter.name
      let content = fields.keys.position(of: name).flatMap { fields.contents[$0] }
      values[name] = fields.extra[name] ?? content?.json
    }
    return values
  }
}

extension HTTPOperation.Parameter {
  /// The field's name.
  public var name: String {
    switch self {
    case .path(let name), .query(let name), .header(let name): name
    }
  }
}
