import Foundation
import ModelBindings
import ModelClient
import RunComfy
import RunningHub

/// Checks a request to each provider and shows how it would be sent. Needs no key, and nothing leaves the machine.
@main
struct ExampleApp {
  static func main() async {
    do {
      try await run()
    } catch {
      FileHandle.standardError.write(Data("ExampleApp: \(error)\n".utf8))
      exit(1)
    }
  }

  private static func run() async throws {
    var fox = WanAI.Wan2_2.ImageToVideo(prompt: "A fox in the snow", imgURL: "https://example.com/fox.png")
    fox.resolution = .`1080P`
    fox.seed = 7

    let valley = Wan2_2.ImageToVideo(
      imageURL: "0afc0f94.png", prompt: "A valley at golden hour", duration: .`5`, resolution: .auto)

    // What the documentation rules out is found without asking anybody.
    var wrong = fox
    wrong.imgURL = "./fox.png"
    for request: any ModelRequest in [fox, valley, wrong] {
      let result = request.validation()
      print("\(type(of: request).operation.path): \(result.isValid ? "valid" : "invalid")")
      for violation in result.violations { print("  \(violation)") }
    }

    // The clients that would call the services, with a transport that sends nothing.
    let configuration = ClientConfiguration(transport: DryRun())
    let runComfy = RunComfyClient(token: "example-token", configuration: configuration)
    print(try await runComfy.submit(fox))
    let runningHub = RunningHubClient(key: "example-key", site: .international, configuration: configuration)
    print(try await runningHub.submit(valley))
    do {
      print(try await runComfy.submit(wrong))
    } catch let error as ClientError {
      print(error)
    }
  }
}
