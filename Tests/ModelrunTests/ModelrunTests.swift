import Foundation
import ModelCatalog
import ModelClient
import TestSupport
import Testing

@testable import modelrun

@Suite("modelrun")
struct ModelrunTests {
  let fixture: RunFixture
  let body: String

  init() throws {
    fixture = try RunFixture()
    body = try fixture.write(#"{"prompt":"a fox","image":"https://example.com/fox.png"}"#, to: "body.json")
  }

  /// The header of a PNG, 1024 pixels wide and high.
  private static let png: [UInt8] = [
    0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 4, 0, 0, 0, 4, 0, 8, 2,
    0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
  ]

  private func comfy() throws -> LoopbackServer {
    try LoopbackServer([
      "POST /v1/models/acme/fox": [Reply(#"{"request_id":"r-1"}"#)],
      "GET /v1/requests/r-1/status": [
        Reply(#"{"status":"in_queue","queue_position":2}"#), Reply(#"{"status":"in_progress"}"#),
        Reply(#"{"status":"completed"}"#),
      ],
      "GET /v1/requests/r-1/result": [Reply(#"{"status":"succeeded","output":{"image":"{address}/a"},"cost":0.5}"#)],
      "GET /a": [Reply(body: .bytes(Self.png))],
    ])
  }

  @Test("Submits, follows, fetches; the paths of the files are the only data")
  func wholeWay() async throws {
    let server = try comfy()
    let outcome = await fixture.run("runcomfy:acme/fox", body, server: server)
    #expect(outcome.status == 0)
    #expect(outcome.output == fixture.path("out/r-1.png") + "\n")
    #expect(outcome.errors == "job r-1\nsucceeded (cost 0.5)\n")
    #expect(try fixture.bytes("out/r-1.png") == Self.png)
    #expect(server.log[0].text == #"{"prompt":"a fox","image":"https://example.com/fox.png"}"#)
    #expect(server.log[0]["Authorization"] == "Bearer \(RunFixture.key)")
  }

  @Test("Shows where it is to whoever watches")
  func progress() async throws {
    let outcome = await fixture.run("runcomfy:acme/fox", body, server: try comfy(), isTerminal: true)
    for text in ["queued(2)", "running", "succeeded", "fetching r-1: 100%"] { #expect(outcome.errors.contains(text)) }
  }

  @Test("Local media is uploaded, or sent inside the request", arguments: ["runcomfy", "runninghub"])
  func media(provider: String) async throws {
    let fox = try fixture.write(Self.png, to: "fox.png")
    let prompt = try fixture.write(#"{"prompt":"a fox","more":["https://example.com/1.png"]}"#, to: "prompt.json")
    let server = try LoopbackServer([
      "POST /v1/models/acme/fox": [Reply(#"{"request_id":"r-1"}"#)],
      "POST /openapi/v2/acme/fox": [Reply(#"{"taskId":"r-1"}"#)],
      "POST /openapi/v2/media/upload/binary": [
        Reply(#"{"code":0,"data":{"download_url":"https://example.com/up.png"}}"#)
      ],
    ])
    let outcome = await fixture.run(
      "\(provider):acme/fox", prompt, "--media", "image=\(fox)", "--media", "more=\(fox)", "--no-wait", server: server)
    #expect(outcome.status == 0)
    #expect(outcome.output == "r-1\n")
    let value =
      provider == "runcomfy"
      ? "data:image/png;base64,\(Data(Self.png).base64EncodedString())" : "https://example.com/up.png"
    #expect(
      server.log.last?.text
        == #"{"prompt":"a fox","more":["https://example.com/1.png","\#(value)"],"image":"\#(value)"}"#)
  }

  @Test("A dry run prints what would be sent, and sends nothing")
  func dryRun() async throws {
    let comfy = await fixture.run("runcomfy:acme/fox", body, "--dry-run", environment: [:])
    #expect(comfy.status == 0)
    #expect(
      comfy.output == """
        curl --request POST \\
          --url 'https://model-api.runcomfy.net/v1/models/acme/fox' \\
          --header "Authorization: Bearer $RUNCOMFY_TOKEN" \\
          --header 'Content-Type: application/json' \\
          --data '{"prompt":"a fox","image":"https://example.com/fox.png"}'

        """)
    let hub = await fixture.run("runninghub:acme/fox", body, "--dry-run", "--site", "china")
    #expect(hub.output.contains("'https://www.runninghub.cn/openapi/v2/acme/fox'"))
    #expect(hub.output.contains("$RH_API_KEY"))
    #expect(!hub.output.contains(RunFixture.key))
  }

  @Test("The shell, given a dry run, sends what the client sends", .enabled(if: Program.has("curl", from: "curl")))
  func dryRunInShell() async throws {
    // More than a shell can give to a command as one argument.
    let fox = try fixture.write(Self.png + [UInt8](repeating: 7, count: 300_000), to: "fo'x.png")
    let prompt = try fixture.write(#"{"prompt":"it's $HOME `x`"}"#, to: "prompt.json")
    let server = try LoopbackServer { _ in Reply(#"{"request_id":"r-1"}"#) }
    let words = ("runcomfy:acme/fox", prompt, "--media", "image=\(fox)")
    let dry = await fixture.run(words.0, words.1, words.2, words.3, "--dry-run", server: server)
    #expect(server.log.isEmpty)
    let shell = try Program.run(["sh", "-c", dry.output], environment: ["RUNCOMFY_TOKEN": RunFixture.key])
    #expect(shell?.status == 0, "\(shell?.errors ?? "")")
    _ = await fixture.run(words.0, words.1, words.2, words.3, "--no-wait", server: server)
    #expect(server.log.count == 2)
    #expect(server.log[0].body == server.log[1].body)
    #expect(server.log[0].target == server.log[1].target)
    for header in ["Authorization", "Content-Type"] { #expect(server.log[0][header] == server.log[1][header]) }
  }

  @Test(
    "A file that is too large to be sent inside a request is refused by a dry run as by the submit",
    arguments: [["--dry-run"], []])
  func tooLarge(options: [String]) async throws {
    let server = try comfy()
    let fox = try fixture.write(Self.png + [UInt8](repeating: 7, count: 8 << 20), to: "fox.png")
    let prompt = try fixture.write(#"{"prompt":"a fox"}"#, to: "prompt.json")
    let words = { (name: String) in [name, prompt, "--media", "image=\(fox)"] + options + ["--server", server.address] }
    let catalog = ["--catalog", fixture.path("catalog"), "--output", fixture.path("out")]
    let comfy = await fixture.run(only: words("runcomfy:acme/fox") + catalog)
    #expect(comfy.status == 1)
    #expect(comfy.output.isEmpty)
    #expect(
      comfy.errors.contains(
        "fox.png: error: /image: 8 MB, at most 6 MB allowed for a file inside a request; put fox.png where the service")
    )
    #expect(server.log.isEmpty)
    // A provider that takes uploads has no such limit.
    let hub = await fixture.run(
      only: ["runninghub:acme/fox", prompt, "--media", "image=\(fox)", "--dry-run"] + catalog)
    #expect(hub.status == 0)
  }

  @Test("A dry run shows the uploads too")
  func dryRunUploads() async throws {
    let fox = try fixture.write(Self.png, to: "fox.png")
    let prompt = try fixture.write(#"{"prompt":"a fox"}"#, to: "prompt.json")
    let outcome = await fixture.run("runninghub:acme/fox", prompt, "--media", "image=\(fox)", "--dry-run")
    #expect(outcome.output.contains("--form 'file=@\(fox)'"))
    #expect(outcome.output.contains(#"--data '{"prompt":"a fox","image":"UPLOADED_1"}'"#))
  }

  @Test("An invalid request is not sent; the place is shown, and how to give a file")
  func invalid() async throws {
    let server = try comfy()
    let wrong = try fixture.write("{\n  \"prompt\": 7,\n  \"image\": \"./fox.png\"\n}", to: "wrong.json")
    let outcome = await fixture.run("runcomfy:acme/fox", wrong, server: server)
    #expect(outcome.status == 1)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("wrong.json:2:13: error: /prompt"))
    #expect(outcome.errors.contains("--media FIELD=PATH"))
    let text = try fixture.write("not a picture", to: "a.png")
    let prompt = try fixture.write(#"{"prompt":"a fox"}"#, to: "prompt.json")
    let media = await fixture.run("runcomfy:acme/fox", prompt, "--media", "image=\(text)", server: server)
    #expect(media.status == 1)
    #expect(media.errors.contains("a.png: error: /image"))
    let missing = await fixture.run("runcomfy:acme/fox", prompt, "--media", "image=\(text)x", server: server)
    #expect(missing.status == 2)
    #expect(missing.errors.contains("no such file"))
    #expect(server.log.isEmpty)
  }

  @Test(
    "What the service refuses, and what failed, is a no",
    arguments: [
      (#"{"error_code":400002,"error_message":"empty"}"#, "InsufficientResources"),
      (#"{"request_id":"r-1"}"#, "bad luck"),
    ])
  func refused(submit: String, words: String) async throws {
    let server = try LoopbackServer([
      "POST /v1/models/acme/fox": [Reply(submit)], "GET /v1/requests/r-1/status": [Reply(#"{"status":"failed"}"#)],
      "GET /v1/requests/r-1/result": [Reply(#"{"status":"failed","error":"bad luck"}"#)],
    ])
    let outcome = await fixture.run("runcomfy:acme/fox", body, server: server)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains(words))
  }

  @Test("A job that takes too long can be picked up again")
  func pickedUp() async throws {
    let server = try LoopbackServer([
      "POST /v1/models/acme/fox": [Reply(#"{"request_id":"r-1"}"#)],
      "GET /v1/requests/r-1/status": [Reply(#"{"status":"in_progress"}"#)],
    ])
    let outcome = await fixture.run("Acme Fox", body, server: server)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("runcomfy:acme/fox"))

    let late = await fixture.run("runcomfy:acme/fox", body, server: server)
    #expect(late.status == 2)
    let command = "modelrun 'runcomfy:acme/fox' --job 'r-1' --server '\(server.address)' --catalog"
    #expect(late.errors.contains(command))

    let other = try comfy()
    let again = await fixture.run("runcomfy:acme/fox", "--job", "r-1", server: other)
    #expect(again.status == 0)
    #expect(again.output == fixture.path("out/r-1.png") + "\n")
    #expect(!other.routes.contains("POST /v1/models/acme/fox"))
  }

  @Test("Nothing is started when its files would have no place to go to", arguments: ["file", "/proc/nothing"])
  func unusableFolder(name: String) async throws {
    try fixture.write("x", to: "file")
    let server = try comfy()
    let folder = name.hasPrefix("/") ? name : fixture.path(name)
    let outcome = await fixture.run("runcomfy:acme/fox", body, server: server, output: folder)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains(folder))
    #expect(server.log.isEmpty)
  }

  @Test("When the files cannot be fetched, the job is not lost")
  func unfetched() async throws {
    let server = try LoopbackServer([
      "POST /v1/models/acme/fox": [Reply(#"{"request_id":"r-1"}"#)],
      "GET /v1/requests/r-1/status": [Reply(#"{"status":"completed"}"#)],
      "GET /v1/requests/r-1/result": [Reply(#"{"status":"succeeded","output":"{address}/a"}"#)],
      "GET /a": [Reply(status: 404, text: "")],
    ])
    let outcome = await fixture.run("runcomfy:acme/fox", body, server: server)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("--job 'r-1'"))
  }

  @Test("Ctrl-C ends the waiting and tells the job's id")
  func interrupted() async throws {
    let server = try LoopbackServer([
      "POST /v1/models/acme/fox": [Reply(#"{"request_id":"r-1"}"#)],
      "GET /v1/requests/r-1/status": [Reply(#"{"status":"in_progress"}"#)],
    ])
    let clock = TestClock(holdsWaits: true)
    let task = Task { [fixture, body] in await fixture.run("runcomfy:acme/fox", body, server: server, clock: clock) }
    #expect(await clock.waits(1))
    task.cancel()
    let ended = await task.value
    #expect(ended.status == 130)
    #expect(ended.errors.contains("--job 'r-1'"))
  }

  @Test(
    "What cannot run says what to do",
    arguments: [
      (["nobody", "BODY"], [:], "no endpoint is called \"nobody\""),
      (["runcomfy:acme/fox"], [:], "give one file with the body"),
      (["runcomfy:acme/fox", "BODY", "--job", "r"], [:], "--job takes no body"),
      (["query", "BODY"], [:], "runs no model"),
      (["runcomfy:acme/fox", "BODY"], [:], "RUNCOMFY_TOKEN"),
      (["runninghub:acme/fox", "BODY"], [:], "RH_API_KEY or RUNNINGHUB_API_KEY"),
      (["runninghub:acme/fox", "BODY"], ["RH_API_KEY": "abcdef"], "RH_API_BASE_URL"),
      (["runcomfy:acme/fox", "missing.json"], [:], "missing.json"),
      (["runcomfy:acme/fox", "BODY", "--medai", "x"], [:], "did you mean --media"),
      (["runcomfy:acme/fox", "BODY", "--media", "prompt=x"], [:], "takes no media"),
      (["runcomfy:acme/fox", "BODY", "--site", "china"], [:], "--site is RunningHub's"),
    ])
  func cannotRun(words: [String], environment: [String: String], message: String) async throws {
    let words = words.map { $0 == "BODY" ? body : $0 } + ["--no-color", "--no-color", "--no-color"]
    let outcome = await fixture.run(words[0], words[1], words[2], words[3], environment: environment)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains(message))
    #expect(outcome.output.isEmpty)
  }

  @Test("Names, bodies, fields of media, options and shells are completed")
  func completion() async throws {
    func answers(_ words: String...) async -> [String] {
      let outcome = await fixture.run(
        only: ["__complete", "--catalog", fixture.path("catalog")] + words, environment: [:])
      #expect(outcome.status == 0 && outcome.errors.isEmpty)
      return outcome.output.split(separator: "\n").map { String($0.split(separator: "\t")[0]) }
    }
    #expect(await answers("runcomfy:a") == ["runcomfy:acme/fox"])
    #expect(await answers("") == ["runcomfy:acme/fox", "runninghub:acme/fox", "query", "completions"])
    #expect(await answers("runcomfy:acme/fox", "") == [":files"])
    #expect(await answers("runcomfy:acme/fox", "body.json", "--media", "im") == ["image="])
    #expect(await answers("runcomfy:acme/fox", "body.json", "--media", "image=x") == [":files"])
    #expect(await answers("runcomfy:acme/fox", "--dr") == ["--dry-run"])
    #expect(await answers("--output", "") == [":folders"])
    #expect(await answers("completions", "") == ["bash", "zsh", "fish"])
  }

  @Test("The completion script of a shell", arguments: ["bash", "zsh", "fish"])
  func script(shell: String) async throws {
    let outcome = await fixture.run(only: ["completions", shell])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("modelrun") && !outcome.output.contains("modelgen"))
    if let checked = try Program.run([shell, "-n", try fixture.write(outcome.output, to: "script")]) {
      #expect(checked.status == 0, "\(checked.errors)")
    }
    for words in [["completions"], ["completions", "csh"]] {
      #expect(await fixture.run(only: words).status == 2)
    }
  }

  @Test("Help")
  func help() async throws {
    let outcome = await fixture.run("--help")
    #expect(outcome.status == 0)
    for word in ["usage: modelrun", "--dry-run", "RUNCOMFY_TOKEN", "exit status"] {
      #expect(outcome.output.contains(word))
    }
    try Golden.expect(outcome.output, equals: "ModelrunTests/Golden/help.txt")
  }

  @Test("The clients look for keys where the catalog says, and call the servers that it names")
  func catalogAndClients() throws {
    let providers = try CatalogFolder(Repository.catalogFolder).providers()
    let comfy = try #require(providers.first { $0.id == "runcomfy" })
    #expect(comfy.environment == [RunComfyClient.environmentName])
    #expect(comfy.servers == [RunComfyClient.server])
    let hub = try #require(providers.first { $0.id == "runninghub" })
    #expect(hub.environment == RunningHubClient.environmentNames)
    #expect(hub.servers == [RunningHubSite.international.address, RunningHubSite.china.address])
  }

  @Test("--version tells how much the catalog knows and how new that is")
  func version() async throws {
    let outcome = await fixture.run(only: ["--version", "--catalog", Repository.catalogFolder])
    #expect(outcome.status == 0)
    let count = try Catalog.load(from: Repository.catalogFolder).endpoints.count
    #expect(outcome.output.hasPrefix("modelrun, catalog of \(count) endpoints, newest source of 20"))
    #expect(await fixture.run(only: ["--version", "--catalog", fixture.path("none")]).status == 2)
  }
}
