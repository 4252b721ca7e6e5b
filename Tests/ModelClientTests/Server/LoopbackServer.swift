import Foundation

/// An HTTP/1.1 server on the loopback interface that does as it is told, keeps a log, and can misbehave.
final class LoopbackServer: Sendable {
  let port: UInt16
  private let listener: Int32
  private let answer: @Sendable (ReceivedRequest) -> Reply
  private let state = Protected(State())

  private struct State {
    var log: [ReceivedRequest] = []
    var connections: Set<Int32> = []
    var connectionCount = 0
    var isStopped = false
  }

  /// A server that asks `answer` about every request, on whichever thread serves the connection.
  init(_ answer: @escaping @Sendable (ReceivedRequest) -> Reply) throws {
    self.answer = answer
    listener = try Socket.listen()
    port = try Socket.port(of: listener)
    // The thread must not keep the server alive, or it would never be taken down.
    let descriptor = listener
    Thread.detachNewThread { [weak self] in
      while true {
        let connection = accept(descriptor, nil, nil)
        guard connection >= 0 else { return }
        guard let self, self.add(connection) else {
          close(connection)
          return
        }
        let number = self.state.withLock { $0.connectionCount }
        Thread.detachNewThread { [weak self] in
          LoopbackServer.serve(connection, number, self)
        }
      }
    }
  }

  /// A server with a list of replies for each `METHOD /path`; the last one of a list is given again and again. Anything else
  /// is answered 404.
  convenience init(_ routes: [String: [Reply]]) throws {
    let left = Protected(routes)
    try self.init { request in
      left.withLock { routes in
        guard let replies = routes[request.route], let first = replies.first else {
          return Reply(status: 404, text: "no such route: \(request.route)")
        }
        if replies.count > 1 { routes[request.route]?.removeFirst() }
        return first
      }
    }
  }

  deinit { stop() }

  /// Closes everything.
  func stop() {
    let open = state.withLock { state in
      defer { (state.isStopped, state.connections) = (true, []) }
      return state.isStopped ? nil : state.connections
    }
    guard let open else { return }
    shutdown(listener, Int32(SHUT_RDWR))
    close(listener)
    for connection in open { shutdown(connection, Int32(SHUT_RDWR)) }
  }

  var address: String { "http://127.0.0.1:\(port)" }

  /// Every request whose body came whole, in the order in which they did.
  var log: [ReceivedRequest] { state.withLock { $0.log } }

  /// The routes of the log.
  var routes: [String] { log.map(\.route) }

  /// Waits until there are `count` requests in the log; false when they do not come.
  func received(_ count: Int) async -> Bool {
    for _ in 0..<3000 {
      if log.count >= count { return true }
      try? await Task.sleep(for: .milliseconds(10))
    }
    return false
  }

  private func add(_ connection: Int32) -> Bool {
    state.withLock { state in
      guard !state.isStopped else { return false }
      state.connections.insert(connection)
      state.connectionCount += 1
      return true
    }
  }

  private static func serve(_ descriptor: Int32, _ number: Int, _ server: LoopbackServer?) {
    // Whoever holds the server may let go of it while a connection waits for its next request.
    weak let server = server
    var connection = Connection(descriptor)
    while let request = connection.readRequest(number) {
      guard let reply = server?.reply(to: request) else { break }
      guard connection.write(reply, isStopped: { server == nil }) else { break }
    }
    server?.forget(descriptor)
    close(descriptor)
  }

  private func reply(to request: ReceivedRequest) -> Reply {
    state.withLock { $0.log.append(request) }
    return answer(request).at(address)
  }

  private func forget(_ connection: Int32) { state.withLock { _ = $0.connections.remove(connection) } }
}

/// A request as it came over the wire.
struct ReceivedRequest: Sendable {
  let method: String
  /// Path and query, as they came.
  let target: String
  let headers: [(name: String, value: String)]
  /// The body, or the beginning of a long one.
  let body: [UInt8]
  let bodyCount: Int
  /// Which of the server's connections it came on, from 1.
  let connection: Int

  /// The method and the path without its query.
  var route: String { "\(method) \(target.prefix { $0 != "?" })" }
  var text: String { String(decoding: body, as: UTF8.self) }
  subscript(header: String) -> String? { headers.first { $0.name.lowercased() == header.lowercased() }?.value }
}

/// A value behind a lock.
final class Protected<Value>: @unchecked Sendable {
  private let lock = NSLock()
  private var value: Value
  init(_ value: Value) { self.value = value }
  func withLock<Result>(_ body: (inout Value) throws -> Result) rethrows -> Result {
    lock.lock()
    defer { lock.unlock() }
    return try body(&value)
  }
}
