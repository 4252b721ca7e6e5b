import Foundation

/// One connection of the server: reads requests and writes replies with plain socket calls.
struct Connection {
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private static let keptBody = 4 << 20

  init(_ descriptor: Int32) { self.descriptor = descriptor }

  // MARK: Reading

  /// The next request with its whole body; nil when the connection ends.
  mutating func readRequest(_ number: Int) -> ReceivedRequest? {
    while buffer.firstRange(of: Array("\r\n\r\n".utf8)) == nil { guard fill() else { return nil } }
    guard let end = buffer.firstRange(of: Array("\r\n\r\n".utf8)) else { return nil }
    let lines = String(decoding: buffer[..<end.lowerBound], as: UTF8.self).components(separatedBy: "\r\n")
    buffer.removeSubrange(..<end.upperBound)
    let words = lines[0].split(separator: " ")
    guard words.count == 3 else { return nil }
    let headers = lines.dropFirst().map { line in
      let colon = line.firstIndex(of: ":") ?? line.endIndex
      let value = colon == line.endIndex ? "" : String(line[line.index(after: colon)...])
      return (name: String(line[..<colon]), value: value.trimmingCharacters(in: .whitespaces))
    }
    func header(_ name: String) -> String? { headers.first { $0.name.lowercased() == name }?.value }
    if header("expect")?.lowercased() == "100-continue" { _ = send("HTTP/1.1 100 Continue\r\n\r\n") }
    var body: [UInt8] = []
    var count = 0
    // With both headers, two servers can read a request differently.
    guard header("transfer-encoding") == nil || header("content-length") == nil else { return nil }
    if let length = header("content-length").flatMap({ Int($0) }) {
      guard
        take(
          length,
          { bytes in
            count += bytes.count
            if body.count < Self.keptBody { body += bytes }
          })
      else { return nil }
    } else if header("transfer-encoding") != nil {
      return nil
    }
    return ReceivedRequest(
      method: String(words[0]), target: String(words[1]), headers: headers, body: body, bodyCount: count,
      connection: number)
  }

  private mutating func fill() -> Bool {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let count = recv(descriptor, &chunk, chunk.count, 0)
    guard count > 0 else { return false }
    buffer += chunk[..<count]
    return true
  }

  private mutating func take(_ length: Int, _ use: (ArraySlice<UInt8>) -> Void) -> Bool {
    var left = length
    while left > 0 {
      if buffer.isEmpty, !fill() { return false }
      let piece = buffer.prefix(left)
      use(piece)
      left -= piece.count
      buffer.removeFirst(piece.count)
    }
    return true
  }

  // MARK: Writing

  /// Sends a reply. False when the connection cannot be used again.
  func write(_ reply: Reply, isStopped: () -> Bool) -> Bool {
    switch reply.fault {
    case .drop: return false
    case .hang: return wait(isStopped)
    case .garbage(let text):
      _ = send(text)
      return false
    case .none, .truncate, .stall: break
    }
    var head = "HTTP/1.1 \(reply.status) Some Reason\r\n"
    for header in reply.headers { head += "\(header.name): \(header.value)\r\n" }
    if reply.isChunked {
      head += "Transfer-Encoding: chunked\r\n"
    } else if !reply.headers.contains(where: { $0.name.lowercased() == "content-length" }) {
      head += "Content-Length: \(reply.body.count)\r\n"
    }
    guard send(head + "\r\n") else { return false }
    let limit =
      switch reply.fault {
      case .truncate(let count), .stall(let count): count
      default: reply.body.count
      }
    var place = 0
    while place < limit {
      let piece = reply.body.slice(place..<min(limit, place + (1 << 18)))
      if reply.isChunked, !send(String(piece.count, radix: 16) + "\r\n") { return false }
      guard send(piece) else { return false }
      if reply.isChunked, !send("\r\n") { return false }
      place += piece.count
      if reply.rest > .zero { usleep(UInt32(reply.rest / .microseconds(1))) }
    }
    if case .stall = reply.fault { return wait(isStopped) }
    if case .truncate = reply.fault { return false }
    return !reply.isChunked || send("0\r\n\r\n")
  }

  private func send(_ text: String) -> Bool { send(Array(text.utf8)) }

  private func send(_ bytes: [UInt8]) -> Bool {
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes {
        Socket.send(descriptor, $0.baseAddress.map { $0 + sent }, bytes.count - sent)
      }
      guard count > 0 else { return false }
      sent += count
    }
    return true
  }

  /// Waits until the client has closed the connection or the server is stopped.
  private func wait(_ isStopped: () -> Bool) -> Bool {
    while !isStopped() {
      var state = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      if poll(&state, 1, 50) > 0 {
        var byte: UInt8 = 0
        if recv(descriptor, &byte, 1, 0) <= 0 { return false }
      }
    }
    return false
  }
}
