extension ModelRequest {
  /// The fields that do not travel in the body but in the path, the query or a header, by name, in order; those without a
  /// value are left out.
  public var parameterValues: JSONObject {
    let parameters = Self.operation.parameters
    guard !parameters.isEmpty else { return [:] }
    var writer = FieldWriter()
    writer.object(_storage.fields)
    guard let object = try? JSONValue(parsing: writer.json.bytes).object else { return [:] }
    var values = JSONObject()
    for parameter in parameters { values[parameter.name] = object[parameter.name] }
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
