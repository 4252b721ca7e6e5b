import Foundation
import ModelBindings
import ModelClient
import RunComfy
import RunningHub

/// The code of the articles that would call a service: compiled, never run.
enum Calls {
  static func overview(folder: URL) async throws {
    let client = try RunComfyClient(environment: ProcessInfo.processInfo.environment)
    let fox = WanAI.Wan2_2.ImageToVideo(prompt: "A fox in the snow", imgURL: "https://example.com/fox.png")
    let files = try await client.submit(fox).result().download(to: folder)

    print(files)
  }

  static func submit(folder: URL, id: String, requests: [any ModelRequest]) async throws {
    let client = try RunningHubClient(environment: ProcessInfo.processInfo.environment, site: .international)
    let wind = Sora2.ImageToVideoProOfficialStable(
      prompt: "A gust of wind", resolution: .`720p`, duration: .`4`, imageURL: .file("portrait.png"))
    let job = try await client.submit(wind)
    print("keep this to go on later:", job.id)
    for try await state in job.states { print(state) }
    let files = try await job.result().download(to: folder)

    print(files)

    let later = client.job(id: id)
    print(try await later.state())

    do {
      _ = try await client.submit(wind).result()
    } catch let error as ClientError where error.kind == .invalid {
      for violation in error.violations { print(violation) }
    } catch let error as ClientError where error.taskMayExist {
      print("look at the account's tasks before sending it again:", error)
    }

    for await outcome in client.run(requests, concurrency: 10) {
      do { try await outcome.result.get().download(to: folder) } catch { print(outcome.index, error) }
    }
  }

  static func readme(fox: WanAI.Wan2_2.ImageToVideo) async throws {
    let client = try RunComfyClient(environment: ProcessInfo.processInfo.environment)  // the token in RUNCOMFY_TOKEN
    let job = try await client.submit(fox)  // checked offline first; local media is uploaded
    for try await state in job.states { print(state) }  // queued(3), running, succeeded
    let result = try await job.result()  // throws why, if there is none
    let files = try await result.download(to: URL(filePath: "films"))  // resumed where it broke off, named by task
    print(files)
  }
}
