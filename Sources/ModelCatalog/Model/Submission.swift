extension Endpoint {
  /// Whether this is the operation that starts any model of the provider. Its response is then that of every model.
  package func isSubmission(of provider: Provider) -> Bool {
    guard role == .service, response != nil, path.hasPrefix(provider.prefix) else { return false }
    let rest = path.dropFirst(provider.prefix.count)
    return rest.first == "{" && rest.last == "}" && !rest.dropFirst().dropLast().contains("{")
  }
}
