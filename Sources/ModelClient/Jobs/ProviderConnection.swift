import ModelBindings

/// How this package calls one provider: the client, the key, the servers, and the way in which local media travels.
///
/// The folder of each provider holds its connection; ``all`` is the only list of them.
package struct ProviderConnection: Sendable {
  /// The way in which local media reaches the service.
  package enum MediaTransport: Sendable {
    /// Inside the request, as a data URI.
    case inRequest
    /// By an upload before the request: the path, the name of the form's part with the file, and the field of the response
    /// with the address.
    case upload(path: String, part: String, addressField: String)
  }

  /// Checks the next file of a request by the provider's own limits; returns the reason why it cannot be sent, or nil.
  package typealias MediaCheck = (_ local: LocalMedia, _ file: OutgoingFile) -> String?

  /// The settings of a client that come from a command line.
  package struct Settings: Sendable {
    /// The variables of the environment, the key among them.
    package var environment: [String: String]
    /// The address in place of the provider's own.
    package var server: String?
    /// Transport, clock, deadlines and the like.
    package var configuration: ClientConfiguration

    package init(environment: [String: String], server: String?, configuration: ClientConfiguration) {
      self.environment = environment
      self.server = server
      self.configuration = configuration
    }
  }

  /// The provider's id in the catalog.
  package let id: String
  /// The provider.
  package let provider: ServiceProvider
  /// The environment variables that can hold the key, in the order in which they are read.
  package let keyVariables: [String]
  /// The environment variable that can hold the address of a site; nil for a provider with one address.
  package let siteVariable: String?
  /// The addresses of the provider's sites by name; empty for a provider with one address. A key belongs to one site.
  package let sites: [(name: String, address: String)]
  /// The way in which local media travels.
  package let mediaTransport: MediaTransport
  /// Makes the check of one request's files. The client makes the same check before it submits.
  package let mediaCheck: @Sendable () -> MediaCheck
  /// Makes a client.
  ///
  /// It throws ``ClientError`` of the kind `configuration` when the environment holds no key, or names no site.
  package let client: @Sendable (Settings) throws -> any ModelService
  /// Turns the value of ``siteVariable`` into the address of a server, without a slash or a path of the API at the end.
  package let normalized: @Sendable (String) -> String

  init(
    id: String, _ provider: ServiceProvider, keyVariables: [String], siteVariable: String? = nil,
    sites: [(name: String, address: String)] = [], mediaTransport: MediaTransport,
    mediaCheck: @escaping @Sendable () -> MediaCheck = { { _, _ in nil } },
    normalized: @escaping @Sendable (String) -> String = { $0 },
    client: @escaping @Sendable (Settings) throws -> any ModelService
  ) {
    self.id = id
    self.provider = provider
    self.keyVariables = keyVariables
    self.siteVariable = siteVariable
    self.sites = sites
    self.mediaTransport = mediaTransport
    self.mediaCheck = mediaCheck
    self.normalized = normalized
    self.client = client
  }

  /// Every provider that this package can call.
  package static let all = [RunComfyClient.connection, RunningHubClient.connection]

  /// The connection of a provider; nil for a provider that this package cannot call.
  ///
  /// - Parameter id: The provider's id in the catalog.
  package static func of(_ id: String) -> ProviderConnection? { all.first { $0.id == id } }

  /// The address of a site that an option or the environment names.
  ///
  /// - Returns: nil where neither names one.
  package func siteAddress(named name: String?, _ environment: [String: String]) -> String? {
    if let name { return sites.first { $0.name == name }?.address }
    return siteVariable.flatMap { environment[$0] }.map(normalized)
  }
}
