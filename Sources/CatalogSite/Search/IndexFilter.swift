/// Writes filters of the index into an address. The index's script reads them; a filter has the name of its control.
enum IndexFilter {
  /// The fragment of an address, without `#`, that sets these filters.
  static func fragment(_ filters: [(name: String, value: String)]) -> String {
    filters.map { "\($0.name)=\($0.value.percentEncoded(keeping: ""))" }.joined(separator: "&")
  }
}
