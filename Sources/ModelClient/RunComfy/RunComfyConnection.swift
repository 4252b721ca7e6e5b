extension RunComfyClient {
  /// RunComfy takes no uploads: local media travels inside the request.
  package static let connection = ProviderConnection(
    id: "runcomfy", .runComfy, keyVariables: [environmentName], mediaTransport: .inRequest, mediaCheck: dataURICheck
  ) { settings in
    try RunComfyClient(
      environment: settings.environment, server: settings.server ?? server, configuration: settings.configuration)
  }
}
