import Foundation

extension URL {
  /// Whether the URL is one of HTTP: a service's response must not lead to a file of this machine.
  var isWeb: Bool { ["http", "https"].contains(scheme?.lowercased() ?? "") && host?.isEmpty == false }

  var isEncrypted: Bool { isWeb && scheme?.lowercased() == "https" }

  /// Whether a request to the URL cannot be read on its way: it is encrypted, or stays on this machine.
  var isSecure: Bool { isEncrypted || isWeb && isLoopback }

  private var isLoopback: Bool {
    let host = host?.lowercased() ?? ""
    if ["localhost", "::1", "[::1]"].contains(host) { return true }
    // All of 127.0.0.0/8 (RFC 1122, 3.2.1.3); `127.example.com` is somewhere else.
    let numbers = host.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
    return numbers.count == 4 && numbers[0] == 127 && !numbers.contains(nil)
  }

  /// Scheme, host and port: the origin that a key is sent to.
  var origin: String {
    let scheme = scheme?.lowercased() ?? ""
    return "\(scheme)://\(host?.lowercased() ?? ""):\(port ?? (scheme == "https" ? 443 : 80))"
  }
}
