import Foundation

/// The few socket calls that differ between systems.
enum Socket {
  struct Failure: Error {
    let call: String
  }

  /// A socket that listens on the loopback interface, on a port that is free.
  static func listen() throws -> Int32 {
    let descriptor = try reserve()
    guard Foundation.listen(descriptor, 256) == 0 else { throw Failure(call: "listen") }
    return descriptor
  }

  /// A socket that has a port and does not listen on it.
  static func reserve() throws -> Int32 {
    #if canImport(Glibc)
      let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #else
      let descriptor = socket(AF_INET, SOCK_STREAM, 0)
    #endif
    guard descriptor >= 0 else { throw Failure(call: "socket") }
    var place = sockaddr_in()
    place.sin_family = sa_family_t(AF_INET)
    place.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let result = withUnsafePointer(to: &place) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard result == 0 else { throw Failure(call: "bind") }
    return descriptor
  }

  static func port(of descriptor: Int32) throws -> UInt16 {
    var place = sockaddr_in()
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let result = withUnsafeMutablePointer(to: &place) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &length) }
    }
    guard result == 0 else { throw Failure(call: "getsockname") }
    return UInt16(bigEndian: place.sin_port)
  }

  /// Sends without a SIGPIPE when the other side has closed the connection.
  static func send(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    #if canImport(Glibc)
      Foundation.send(descriptor, bytes, count, Int32(MSG_NOSIGNAL))
    #else
      Foundation.send(descriptor, bytes, count, 0)
    #endif
  }
}

/// A port that refuses connections as long as this value lives.
package final class ClosedPort: Sendable {
  private let descriptor: Int32
  package let address: String

  package init() throws {
    descriptor = try Socket.reserve()
    address = "http://127.0.0.1:\(try Socket.port(of: descriptor))"
  }

  deinit { close(descriptor) }
}
