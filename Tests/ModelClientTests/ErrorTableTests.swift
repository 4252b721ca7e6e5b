import ModelBindings
import ModelClient
import RunningHubService
import TestSupport
import Testing

/// A code as the reference has it.
struct Row: Sendable, CustomTestStringConvertible {
  let code: Int
  let name: String?
  let retry: RetryAdvice

  init(_ code: Int, _ name: String? = nil, _ retry: RetryAdvice = .no) {
    (self.code, self.name, self.retry) = (code, name, retry)
  }

  var testDescription: String { "\(code)" }
}

@Suite("Every row of the error tables", .timeLimit(.minutes(5)))
struct ErrorTableTests {
  static let runComfy = [
    Row(400001, "InvalidResourceIdentifier"), Row(400002, "InsufficientResources"), Row(400004, "UserAccountError"),
    Row(403001, "PermissionDeniedError"), Row(404001, "ResourceNotFound"),
  ]

  static let general = [
    Row(1), Row(301, "PARAMS_INVALID"), Row(380, "WORKFLOW_NOT_EXISTS"), Row(412, "TOKEN_INVALID"), Row(414),
    Row(415, "TASK_INSTANCE_MAXED", .later), Row(416, "TASK_CREATE_FAILED_BY_NOT_ENOUGH_WALLET"),
    Row(421, "TASK_QUEUE_MAXED", .wait), Row(423, "TASK_NOT_FOUNED"), Row(433, "VALIDATE_PROMPT_FAILED"),
    Row(435, "TASK_USER_EXCLAPI_INSTANCE_NOT_FOUND"), Row(436, "TASK_USER_EXCLAPI_REQUIRED"),
    Row(500, "UNKNOWN_ERROR", .queriesOnly), Row(605), Row(801, "APIKEY_UNSUPPORTED_FREE_USER"),
    Row(802, "APIKEY_UNAUTHORIZED"), Row(803, "APIKEY_INVALID_NODE_INFO"),
    Row(804, "APIKEY_TASK_IS_RUNNING", .poll), Row(805, "APIKEY_TASK_STATUS_ERROR"),
    Row(806, "APIKEY_USER_NOT_FOUND"), Row(807, "APIKEY_TASK_NOT_FOUND"), Row(808, "APIKEY_UPLOAD_FAILED", .yes),
    Row(809, "APIKEY_FILE_SIZE_EXCEEDED"), Row(810, "WORKFLOW_NOT_SAVED_OR_NOT_RUNNING"),
    Row(811, "CORPAPIKEY_INVALID"), Row(812, "CORPAPIKEY_INSUFFICIENT_FUNDS"),
    Row(813, "APIKEY_TASK_IS_QUEUED", .poll), Row(814, "PERSONAL_QUEUE_COUNT_LIMIT", .later),
    Row(901, "WEBAPP_NOT_EXISTS"), Row(1601),
  ]

  static let modelAPI = [
    Row(1000, nil, .once), Row(1001), Row(1002), Row(1003, nil, .wait), Row(1004), Row(1005, nil, .yes),
    Row(1006, nil, .yes), Row(1007), Row(1008), Row(1009), Row(1010, nil, .yes), Row(1011, nil, .wait),
    Row(1012, nil, .later), Row(1013), Row(1014), Row(1015, nil, .maybe), Row(1101), Row(1501), Row(1504, nil, .yes),
    Row(1505), Row(1520, nil, .wait),
  ]

  @Test("The tables have no further rows")
  func complete() {
    #expect(Set(ServiceProvider.runComfy.codes.map(\.code)) == Set(Self.runComfy.map(\.code)))
    #expect(Set(ServiceProvider.runningHub.codes.map(\.code)) == Set((Self.general + Self.modelAPI).map(\.code)))
  }

  @Test("The tables of the collected references say the same", .enabled(if: ReferenceTable.isPresent))
  func references() throws {
    let tables: [(file: String, rows: [Row])] = [
      ("runcomfy-api.md", Self.runComfy), ("runninghub-api.md", Self.general + Self.modelAPI),
    ]
    for (file, rows) in tables {
      let reference = try ReferenceTable.rows(of: file)
      #expect(Set(reference.keys) == Set(rows.map(\.code)))
      for row in rows {
        let said = reference[row.code]
        if let name = said?.name { #expect(row.name == name) }
        // "Busy" is among what the client waits for.
        if let retry = said?.retry { #expect(row.retry == (row.code == 1011 ? .wait : retry), "\(row.code)") }
      }
    }
  }

  /// How often a query is made that is always answered so; nil for without end.
  private func queries(_ retry: RetryAdvice) -> Int? {
    switch retry {
    case .no, .later, .maybe, .poll: 1
    case .once: 2
    case .yes, .queriesOnly: 8
    case .wait: nil
    }
  }

  private func check(_ error: ClientError?, _ row: Row, _ provider: ServiceProvider) {
    #expect(error?.kind == .service)
    #expect(error?.provider == provider)
    #expect(error?.code == row.code)
    #expect(error?.codeName == row.name)
    #expect(error?.retry == row.retry)
    #expect(error?.meaning?.isEmpty == false)
    #expect(error?.message == "said so")
    #expect(error?.description.contains("\(row.code)") == true)
  }

  @Test("RunComfy, with an HTTP error and with HTTP 200", arguments: runComfy, [200, 400])
  func runComfyRow(row: Row, status: Int) async throws {
    let answer = Reply(status: status, #"{"error_code":\#(row.code),"error_message":"said so"}"#)
    let server = try LoopbackServer { _ in answer }
    let client = RunComfyClient.testing(server)
    let submit = await failure { try await client.submit(Sample.comfy) }
    check(submit, row, .runComfy)
    #expect(submit?.taskMayExist == false)
    #expect(submit?.status == status)
    let query = await failure { try await client.job(id: "r-1").state() }
    check(query, row, .runComfy)
    #expect(query?.taskID == "r-1")
    check(await failure { try await client.job(id: "r-1").result() }, row, .runComfy)
    check(await failure { try await client.job(id: "r-1").cancel() }, row, .runComfy)
    #expect(server.log.count == 4)
  }

  @Test("RunComfy's HTTP statuses without a code", arguments: [400, 401, 402, 403, 404, 413, 418, 422])
  func httpStatus(status: Int) async throws {
    let server = try LoopbackServer { _ in
      Reply(
        status: status, headers: [("WWW-Authenticate", "Basic realm=x")],
        #"{"detail":[{"loc":["img_url"],"msg":"bad"}]}"#)
    }
    let client = RunComfyClient.testing(server)
    let error = await failure { try await client.submit(Sample.comfy) }
    #expect(error?.kind == .service)
    #expect(error?.status == status)
    #expect(error?.code == nil)
    #expect(error?.message?.contains("img_url") == true)
    #expect(error?.meaning?.isEmpty == false)
    #expect(error?.taskMayExist == false)
    #expect(server.log.count == 1)
  }

  @Test("RunningHub's general table, in envelopes", arguments: general)
  func generalRow(row: Row) async throws {
    let answer = #"{"code":\#(row.code),"msg":"said so","data":null}"#
    try await check(row, answer: answer) { client in
      try await client.account()
    } submit: { client in
      try await client.startWorkflow("1")
    }
  }

  @Test("RunningHub's table of the model API, in flat answers", arguments: modelAPI)
  func modelAPIRow(row: Row) async throws {
    let answer = #"{"taskId":"","status":"","errorCode":"\#(row.code)","errorMessage":"said so","results":null}"#
    try await check(row, answer: answer) { client in
      try await client.job(id: "7").state()
    } submit: { client in
      try await client.submit(Sample.hub)
    }
  }

  private func check(
    _ row: Row, answer: String, query: (RunningHubClient) async throws -> some Any,
    submit: (RunningHubClient) async throws -> some Any
  ) async throws {
    let server = try LoopbackServer { _ in Reply(answer) }
    var configuration = ClientConfiguration.testing()
    if row.retry == .wait { configuration.retries = .none }
    let client = RunningHubClient.testing(server, configuration)
    check(await failure { try await query(client) }, row, .runningHub)
    #expect(server.log.count == queries(row.retry) ?? 1)
    let before = server.log.count
    let error = await failure { try await submit(client) }
    check(error, row, .runningHub)
    #expect(server.log.count == before + 1)
    let isOpen = [500, 1000, 1005, 1006, 1010, 1012, 1015, 1504].contains(row.code)
    #expect(error?.taskMayExist == isOpen)
  }

  @Test("Queries that are told to wait go on for as long as the job may take", arguments: [421, 1003, 1011, 1520])
  func waiting(code: Int) async throws {
    let busy = Reply(#"{"errorCode":"\#(code)"}"#)
    let server = try LoopbackServer([
      "POST /openapi/v2/query": Array(repeating: busy, count: 20) + [Reply(#"{"taskId":7,"status":"running"}"#)]
    ])
    #expect(try await RunningHubClient.testing(server).job(id: "7").state() == .running)
    #expect(server.log.count == 21)
  }
}
