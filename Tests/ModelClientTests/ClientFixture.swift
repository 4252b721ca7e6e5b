import Foundation
import ModelBindings
import ModelClient
import RunComfy
import RunningHub
import TestSupport

/// A key like those of the services, for which every test looks in what it gets to see.
let testKey = "0123456789abcdef0123456789abcdef"

extension ClientConfiguration {
  /// For tests: calls have deadlines that the waits of other calls do not reach, since the clock is moved on by all of them.
  static func testing(
    _ clock: TestClock = TestClock(), transport: any Transport = URLSessionTransport()
  ) -> ClientConfiguration {
    var configuration = ClientConfiguration(transport: transport, clock: clock)
    configuration.deadlines.call = .seconds(1_000_000)
    configuration.deadlines.stall = .seconds(1_000_000)
    configuration.deadlines.job = nil
    return configuration
  }
}

extension RunComfyClient {
  static func testing(_ server: LoopbackServer, _ configuration: ClientConfiguration = .testing()) -> RunComfyClient {
    RunComfyClient(token: testKey, server: server.address, configuration: configuration)
  }
}

extension RunningHubClient {
  static func testing(_ server: LoopbackServer, _ configuration: ClientConfiguration = .testing()) -> RunningHubClient {
    RunningHubClient(key: testKey, site: RunningHubSite(server.address), configuration: configuration)
  }
}

/// Requests of both providers.
enum Sample {
  static let comfy = WanAI.Wan2_2.ImageToVideo(prompt: "A fox", imgURL: "https://example.com/fox.png")
  static let comfyRoute = "POST /v1/models/wan-ai/wan-2-2/image-to-video"
  static let hub = Wan2_2.ImageToVideo(
    imageURL: "https://example.com/fox.png", prompt: "A fox", duration: .`5`, resolution: .auto)
  static let hubRoute = "POST /openapi/v2/rhart-video/wan-2.2/image-to-video"

  /// The header of a PNG, 1024 pixels wide and high.
  static let png: [UInt8] = [
    0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 4, 0, 0, 0, 4, 0, 8, 2,
    0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
  ]
}
