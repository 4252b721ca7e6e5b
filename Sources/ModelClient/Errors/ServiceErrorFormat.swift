/// A failure as the service reports it, in the service's own terms.
struct ServiceFailure: Sendable {
  var code: Int?
  var name: String?
  var message: String?
  var taskID: String?
}

/// How the responses of one service report failures.
protocol ServiceErrorFormat: Sendable {
  /// The failure that a response reports, or nil. A failed task in the response to a query is a state, not a failure of the query.
  func failure(in response: APIResponse, to call: Call) -> ServiceFailure?
}
