import Foundation

/// An HTTP/1.1 server on the loopback interface. It sends the replies of the test, logs requests, and can misbehave.
package final class LoopbackServer: Sendable {
  package let port: UInt16
  private let respond: @Sendable (ReceivedRequest) -> Reply

  private let requests = Protected<[ReceivedRequest]>([])
  private let connections: Connections

  /// A server that calls `respond` for every request, on the thread that serves the connection.
  package init(_ respond: @escaping @Sendable (ReceivedRequest) -> Reply) throws {
    self.respond = respond
    let listener = try Socket.listen()
    let connections = Connections(listener)
    self.connections = connections
    port = try Socket.port(of: listener)
    Thread.detachNewThread { [weak self] in
      while true {
        let descriptor = accept(listener, nil, nil)
        // The listener is closed only here: closed earlier, its descriptor could become that of another server.
        guard descriptor >= 0, let number = connections.add(descriptor) else {
          close(listener)
          return
        }
        // The threads must not keep the server alive, or it would never be released.
        Thread.detachNewThread { [weak self] in
          LoopbackServer.serve(descriptor, number, self)
          connections.close(descriptor)
        }
      }
    }
  }

  /// A server with a list of replies for each `METHOD /path`; the last one of a list is sent for every further request. Any
  /// other route gets a 404.
  package convenience init(_ routes: [String: [Reply]]) throws {
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

  /// Closes the listener and all connections.
  package func stop() { connections.stop() }

  package var address: String { "http://127.0.0.1:\(port)" }

  /// Every request that was received with its whole body, in the order of their ends.
  package var log: [ReceivedRequest] { requests.withLock { $0 } }

  /// The routes of the log.
  package var routes: [String] { log.map(\.route) }

  /// Waits until there are `count` requests in the log. False when they do not arrive in time.
  package func received(_ count: Int) async -> Bool {
    for _ in 0..<3000 {
      if log.count >= count { return true }
      try? await Task.sleep(for: .milliseconds(10))
    }
    return false
  }

  /// Waits until either side has ended a connection. False when none ends in time.
  package func closedConnection() async -> Bool {
    for _ in 0..<3000 {
      if connections.closedCount > 0 { return true }
      try? await Task.sleep(for: .milliseconds(10))
    }
    return false
  }

  private static func serve(_ descriptor: Int32, _ number: Int, _ server: LoopbackServer?) {
    // The test may release the server while a connection waits for its next request.
    weak let server = server
    var connection = Connection(descriptor)
    while let request = connection.readRequest(number) {
      guard let reply = server?.reply(to: request) else { break }
      guard connection.write(reply, isStopped: { server == nil }) else { break }
    }
  }

  private func reply(to request: ReceivedRequest) -> Reply {
    requests.withLock { $0.append(request) }
    return respond(request).at(address)
  }

}

/// The sockets of one server. They are closed under a lock, since the system gives a closed descriptor to the next socket.
private final class Connections: Sendable {
  private struct State {
    var listener: Int32?
    var open: Set<Int32> = []
    var count = 0
    var closedCount = 0
  }
  private let state: Protected<State>

  /// How many connections have ended.
  var closedCount: Int { state.withLock { $0.closedCount } }

  init(_ listener: Int32) { state = Protected(State(listener: listener)) }

  /// Registers a connection. Nil when the server has been stopped.
  func add(_ descriptor: Int32) -> Int? {
    state.withLock { state in
      guard state.listener != nil else {
        _ = Foundation.close(descriptor)
        return nil
      }
      state.open.insert(descriptor)
      state.count += 1
      return state.count
    }
  }

  func close(_ descriptor: Int32) {
    state.withLock { state in
      state.open.remove(descriptor)
      state.closedCount += 1
      _ = Foundation.close(descriptor)
    }
  }

  func stop() {
    state.withLock { state in
      guard let listener = state.listener else { return }
      state.listener = nil
      shutdown(listener, Int32(SHUT_RDWR))
      for descriptor in state.open { shutdown(descriptor, Int32(SHUT_RDWR)) }
    }
  }
}

/// A request as the server received it.
package struct ReceivedRequest: Sendable {
  package let method: String
  /// Path and query, as the client sent them.
  package let target: String
  package let headers: [(name: String, value: String)]
  /// The body, or the beginning of a long one.
  package let body: [UInt8]
  package let bodyCount: Int
  /// The number of the connection, from 1.
  package let connection: Int

  /// The method and the path without its query.
  package var route: String { "\(method) \(target.prefix { $0 != "?" })" }
  package var text: String { String(decoding: body, as: UTF8.self) }
  package subscript(header: String) -> String? { headers.first { $0.name.lowercased() == header.lowercased() }?.value }
}
