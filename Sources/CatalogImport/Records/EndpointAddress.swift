import ModelCatalog

/// Which endpoint a record is about.
package struct EndpointAddress: Sendable, Hashable {
  /// The id of the provider.
  package var provider: String
  /// The HTTP method.
  package var method: String
  /// The path, beginning with `/`.
  package var path: String

  /// An address.
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
