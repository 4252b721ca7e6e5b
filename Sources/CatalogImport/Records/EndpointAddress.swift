import ModelCatalog

/// The provider, method and path of an endpoint, by which a record names it.
package struct EndpointAddress: Sendable, Hashable {
  /// The id of the provider.
  package var provider: String
  /// The HTTP method.
  package var method: String
  /// The path, which begins with `/`.
  package var path: String

  /// Creates an address.
  package init(provider: String, method: String = "POST", path: String) {
    self.provider = provider
    self.method = method
    self.path = path
  }

  /// Whether `text` is an HTTP method, in capitals.
  static func isMethod(_ text: String) -> Bool {
    ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"].contains(text)
  }
}

extension Endpoint {
  /// The endpoint's own address.
  package var address: EndpointAddress { EndpointAddress(provider: provider, method: method, path: path) }
}
