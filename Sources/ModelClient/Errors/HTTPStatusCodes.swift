extension ServiceCode {
  /// The meaning of an HTTP status where the body has no code; for any other 4xx status the same call fails again.
  static let httpStatuses: [ServiceCode] = [
    ServiceCode(400, nil, "the input is not what the service wants", .no),
    ServiceCode(401, nil, "the key is missing or refused", .no),
    ServiceCode(402, nil, "the balance is short", .no),
    ServiceCode(403, nil, "the key may not do this", .no),
    ServiceCode(404, nil, "the model or the request is unknown", .no),
    ServiceCode(408, nil, "the service waited too long for the request", .queriesOnly, leavesSubmitOpen: true),
    ServiceCode(413, nil, "the body is too large", .no),
    ServiceCode(422, nil, "the input does not fit the schema", .no),
    ServiceCode(425, nil, "the service did not want the request yet", .queriesOnly, leavesSubmitOpen: true),
    ServiceCode(429, nil, "too many requests", .wait),
  ]

  /// The row of an HTTP status; nil for those that are no error.
  static func httpStatus(_ status: Int) -> ServiceCode? {
    if let row = httpStatuses.first(where: { $0.code == status }) { return row }
    if status >= 500 {
      return ServiceCode(status, nil, "the service is in trouble", .queriesOnly, leavesSubmitOpen: true)
    }
    return status >= 400 ? ServiceCode(status, nil, "the service refused", .no) : nil
  }
}
