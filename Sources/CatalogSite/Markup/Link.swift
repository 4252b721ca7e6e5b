/// Where a link leads.
struct Link: Sendable {
  /// The address as it is written.
  let address: String

  /// A file of the site, from the page at `page`.
  ///
  /// - Parameters:
  ///   - path: The file's path below the site's folder.
  ///   - page: The path of the page that has the link.
  ///   - fragment: The element to go to, or what the index is to show.
  init(to path: String, from page: String, fragment: String? = nil) {
    let steps = String(repeating: "../", count: page.utf8.count { $0 == 0x2F })
    let address = path == page && fragment != nil ? "" : steps + path.percentEncoded(keeping: "/")
    self.address = address + (fragment.map { "#\($0)" } ?? "")
  }

  /// An element of the same page.
  init(fragment: String) { address = "#\(fragment.percentEncoded(keeping: ""))" }

  /// An address elsewhere; nil unless it is on the web, since a catalog can hold any text.
  init?(web address: String) {
    let lowered = address.lowercased()
    guard lowered.hasPrefix("https://") || lowered.hasPrefix("http://") else { return nil }
    self.address = address
  }

  private init(address: String) { self.address = address }

  /// The mark of the site in a browser's tab, within the page so that nothing is fetched.
  static let icon = Link(
    address: "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E"
      + "%3Cpath fill='%23a2482b' d='M3 1h9a1 1 0 0 1 1 1v13l-5-3-5 3z'/%3E%3C/svg%3E")
}
