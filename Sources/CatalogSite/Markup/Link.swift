/// The target of a link.
struct Link: Sendable {
  /// The address, percent-encoded, for `href` or `src`.
  let address: String

  /// Creates a link from one page to another file of the site.
  ///
  /// - Parameters:
  ///   - path: The file's path below the site's folder.
  ///   - page: The path of the page that has the link.
  ///   - fragment: The id of an element, or filters for the index (``IndexFilter``).
  init(to path: String, from page: String, fragment: String? = nil) {
    let steps = String(repeating: "../", count: page.utf8.count { $0 == 0x2F })
    let address = path == page && fragment != nil ? "" : steps + path.percentEncoded(keeping: "/")
    self.address = address + (fragment.map { "#\($0)" } ?? "")
  }

  /// Creates a link to an element of the same page, by its id.
  init(fragment: String) { address = "#\(fragment.percentEncoded(keeping: ""))" }

  /// Creates a link to a web address. Returns nil for another scheme, since a catalog can hold any text.
  init?(web address: String) {
    let lowered = address.lowercased()
    guard lowered.hasPrefix("https://") || lowered.hasPrefix("http://") else { return nil }
    self.address = address
  }

  private init(address: String) { self.address = address }

  /// The icon of the site for a browser's tab, as a data URI, so that the page loads no further file.
  static let icon = Link(
    address: "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E"
      + "%3Cpath fill='%23a2482b' d='M3 1h9a1 1 0 0 1 1 1v13l-5-3-5 3z'/%3E%3C/svg%3E")
}
