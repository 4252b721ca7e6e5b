/// The header field `Content-Range`: `bytes 5-9/10`, `bytes */10`.
struct ContentRange {
  /// The place of the first byte; nil where no part is sent.
  let first: Int?
  /// The size of the whole; nil where the server does not know it.
  let total: Int?

  init?(_ text: String?) {
    let parts = text?.split { " -/".contains($0) } ?? []
    guard let unit = parts.first, unit == "bytes", let last = parts.last else { return nil }
    first = parts.count == 4 ? Int(parts[1]) : nil
    total = Int(last)
  }
}
