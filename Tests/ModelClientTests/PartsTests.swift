import Foundation
import ModelBindings
import Testing

@testable import ModelClient

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

@Suite("Parts")
struct PartsTests {
  @Test("Waits double up to a limit, are spread, and never undercut what the service asks for")
  func backoff() {
    let policy = RetryPolicy()
    let whole = (1...9).map { policy.delay(afterAttempt: $0, jitter: 1, retryAfter: nil) }
    #expect(whole == [0.5, 1, 2, 4, 8, 16, 30, 30, 30].map { .seconds($0) })
    #expect(policy.delay(afterAttempt: 3, jitter: 0, retryAfter: nil) == .seconds(1))
    #expect(policy.delay(afterAttempt: 1_000_000, jitter: 0.5, retryAfter: nil) == .seconds(22.5))
    #expect(policy.delay(afterAttempt: 1, jitter: 0, retryAfter: .seconds(100)) == .seconds(100))
    #expect(policy.delay(afterAttempt: 1, jitter: 1, retryAfter: .seconds(100)) == .seconds(100.25))
    #expect(policy.delay(afterAttempt: 1, jitter: 1, retryAfter: .zero) == .zero)
  }

  @Test(
    "Retry-After as seconds and as a date, and nonsense",
    arguments: [
      ("120", 120.0), (" 0 ", 0), ("1.5", 1.5), ("Sun, 06 Nov 1994 08:50:37 GMT", 60),
      ("Sun, 06 Nov 1994 08:00:00 GMT", 0),
      ("-5", nil), ("soon", nil), ("", nil), ("Sun, 06 Nov 1994", nil), ("Sun, 06 Foo 1994 08:50:37 GMT", nil),
      ("1e400", nil), ("nan", nil),
    ])
  func retryAfter(text: String, seconds: Double?) {
    let headers: HTTPHeaders = ["retry-after": text, "DATE": "Sun, 06 Nov 1994 08:49:37 GMT"]
    #expect(headers.retryAfter() == seconds.map { .seconds($0) })
  }

  @Test(
    "MD5, by the examples of RFC 1321 and at the edges of its blocks",
    arguments: [
      ("", "d41d8cd98f00b204e9800998ecf8427e"), ("a", "0cc175b9c0f1b6a831c399e269772661"),
      ("abc", "900150983cd24fb0d6963f7d28e17f72"),
      (
        "12345678901234567890123456789012345678901234567890123456789012345678901234567890",
        "57edf4a22be3c955ac49da2e2107b67a"
      ),
      (String(repeating: "x", count: 55), "04364420e25c512fd958a70738aa8f72"),
      (String(repeating: "x", count: 56), "668a72d5ba17f08e62dabcafad6db14b"),
      (String(repeating: "x", count: 64), "c1bb4f81d892b2d57947682aeb252456"),
    ])
  func md5(text: String, digest: String) {
    var whole = MD5()
    whole.update(Array(text.utf8))
    #expect(whole.hexDigest() == digest)
    var pieces = MD5()
    for byte in text.utf8 { pieces.update([byte]) }
    #expect(pieces.hexDigest() == digest)
  }

  @Test("Percent-encoding")
  func percentEncoding() {
    #expect("aZ09-._~".percentEncoded == "aZ09-._~")
    #expect("a/b c?&=#%é\u{1}".percentEncoded == "a%2Fb%20c%3F%26%3D%23%25%C3%A9%01")
    #expect("/v1/a b/é".percentEncodedPath == "/v1/a%20b/%C3%A9")
  }

  @Test(
    "Content-Range",
    arguments: [
      ("bytes 5-9/10", 5, 10), ("bytes 5-9/*", 5, nil), ("bytes */10", nil, 10), ("bytes=5-9/10", nil, nil),
      ("items 5-9/10", nil, nil),
      ("", nil, nil),
    ])
  func contentRange(text: String, first: Int?, total: Int?) {
    let range = ContentRange(text)
    #expect(range?.first == first)
    #expect(range?.total == total)
  }

  @Test("Header fields are found whatever their case, and replaced as one")
  func headers() {
    var headers: HTTPHeaders = ["A": "1", "a": "2", "b": "3"]
    #expect(headers["a"] == "1")
    headers["a"] = "4"
    #expect(headers.fields.map(\.value) == ["3", "4"])
    headers["B"] = nil
    #expect(headers.fields.map(\.name) == ["a"])
  }

  @Test("The key is taken out of a text wherever it stands, escaped too")
  func redaction() {
    let secret = Secret(" ab/cd+ef\n")
    #expect(secret.value == "ab/cd+ef")
    #expect(secret.redacted("x ab/cd+ef y ab%2Fcd%2Bef z") == "x [key] y [key] z")
    #expect(Secret("ab").redacted("about") == "about")
    #expect("\(secret)" == "[key]")
  }

  @Test(
    "Addresses that the key may go to: encrypted, or on this machine",
    arguments: [
      ("https://example.com", true), ("HTTPS://example.com:8443/x", true), ("http://localhost:1/x", true),
      ("http://127.0.0.1", true), ("http://127.8.9.255", true), ("http://[::1]:80/", true),
      ("http://example.com", false),
      ("http://127.example.com", false), ("http://127.0.0.1.example.com", false), ("http://127.0.0.256", false),
      ("http://localhost.example.com", false), ("file://localhost/x", false), ("ftp://127.0.0.1", false),
      ("https:///x", false),
    ])
  func secureAddresses(text: String, isSecure: Bool) throws {
    #expect(try #require(URL(string: text)).isSecure == isSecure)
  }

  @Test("A place of a value is replaced or taken away")
  func replacing() throws {
    var value = try JSONValue(parsing: Array(#"{"a":[{"b":1},2],"c":3}"#.utf8))
    value.replace(["a", "0", "b"], with: "x")
    value.replace(["a", "1"], with: nil)
    value.replace(["c"], with: nil)
    for place in [["a", "7"], ["d", "e"], ["a", "0", "b", "c"]] { value.replace(place[...], with: "y") }
    #expect(value.jsonText == #"{"a":[{"b":"x"}]}"#)
  }

  @Test(
    "States by every word that the services have, whatever its case",
    arguments: [
      ("in_queue", JobState.queued(position: nil)), ("QUEUED", .queued(position: nil)),
      ("CREATE", .queued(position: nil)),
      ("pending", .queued(position: nil)), ("waiting", .queued(position: nil)), ("in_progress", .running),
      ("RUNNING", .running),
      ("starting", .running), ("processing", .running), ("completed", .succeeded), ("succeeded", .succeeded),
      ("SUCCESS", .succeeded),
      ("FAILED", .failed), ("failed", .failed), ("cancelled", .cancelled), ("canceled", .cancelled),
      ("CANCEL", .cancelled),
      ("odd", .unknown("odd")),
    ])
  func states(word: String, state: JobState) {
    #expect(JobState(word: word) == state)
    #expect(state.isFinal == [.succeeded, .failed, .cancelled].contains(state))
  }

  @Test("Errors read as one sentence")
  func errorText() {
    var error = ClientError(.service, .runningHub, endpoint: "POST /a", taskID: "7", message: "said so")
    (error.code, error.status) = (421, 200)
    error.explain(by: ServiceProvider.runningHub.code(421))
    #expect(
      "\(error)"
        == "RunningHub: refused: code 421 TASK_QUEUE_MAXED: the concurrency of the key is used up; said so (POST /a, task 7); there is no room now; try again in a while"
    )
    let invalid = ClientError(.invalid, .runComfy, violations: [Violation(path: "/a", keyword: "type", message: "bad")])
    #expect("\(invalid)" == "RunComfy: the request is invalid, nothing was sent\n  /a: bad")
  }

  @Test("What has come before a transfer fails is read, however late it is asked for", .timeLimit(.minutes(1)))
  func unaskedHead() async throws {
    let url = try #require(URL(string: "http://127.0.0.1/"))
    let head = try #require(HTTPURLResponse(url: url, statusCode: 200, httpVersion: nil, headerFields: [:]))
    let transfer = Transfer(staged: try await StagedBody(HTTPBody()), onSent: nil)
    transfer.receive(head)
    transfer.receive(Data([1, 2]))
    transfer.complete(URLError(.networkConnectionLost))
    let response = try await transfer.response()
    #expect(response.status == 200)
    var pieces = response.body.makeAsyncIterator()
    #expect(try await pieces.next() == [1, 2])
    let error = await #expect(throws: TransportError.self) { try await pieces.next() }
    #expect(error?.mayHaveArrived == true)
  }
}
