/// What the index can be narrowed by; the names are those of its controls and of the part of its address behind `#`.
enum IndexFilter {
  /// The part of an address that sets these filters.
  static func fragment(_ filters: [(name: String, value: String)]) -> String {
    filters.map { "\($0.name)=\($0.value.percentEncoded(keeping: ""))" }.joined(separator: "&")
  }
}
