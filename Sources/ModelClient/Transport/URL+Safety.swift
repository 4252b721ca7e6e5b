import Foundation

extension URL {
  /// Whether it can be asked for over HTTP at all: a service must not lead to a file of this machine.
  var isWeb: Bool { ["http", "https"].contains(scheme?.lowercased() ?? "") && host?.isEmpty == false }

  var isEncrypted: Bool { isWeb && scheme?.lowercased() == "https" }

  /// Whether what is sent there cannot be read on the way: encrypted, or to this machine.
  var isSecure: Bool { isEncrypted || isWeb && isLoopback }

  private var isLoopback: Bool {
    let host = host?.lowercased() ?? ""
    if ["localhost", "::1", "[::1]"].contains(host) { return true }
    // All of 127.0.0.0/8 (RFC 1122, 3.2.1.3); `127.example.com` is somewhere else.
    let numbers = host.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
    return numbers.count == 4 && numbers[0] == 127 && !numbers.contains(nil)
  }

  /// Scheme, host and port: what a key is for.
  var origin: String {
    let scheme = scheme?.lowercased() ?? ""
    return "\(scheme)://\(host?.lowercased() ?? ""):\(port ?? (scheme == "https" ? 443 : 80))"
  }
}
