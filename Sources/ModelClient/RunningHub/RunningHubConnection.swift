import RunningHubService

extension RunningHubClient {
  /// RunningHub has two sites, and takes uploads.
  package static let connection = ProviderConnection(
    id: "runninghub", .runningHub, keyVariables: environmentNames, siteVariable: siteEnvironmentName,
    sites: [
      ("international", RunningHubSite.international.address), ("china", RunningHubSite.china.address),
    ],
    mediaTransport: .upload(path: UploadFileV2.operation.path, part: "file", addressField: "download_url"),
    normalized: { RunningHubSite($0).address }
  ) { settings in
    try RunningHubClient(
      environment: settings.environment, site: settings.server.map { RunningHubSite($0) },
      configuration: settings.configuration)
  }
}
