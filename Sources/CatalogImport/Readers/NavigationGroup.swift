/// Converts titles of a documentation's navigation to a group: `Video Generation & Processing` is `video`.
enum NavigationGroup {
  /// The group for `titles`, outermost first. The outermost title only separates the models from the rest of the
  /// documentation, so it is left out unless it is the only one.
  static func names(_ titles: [String]) -> [String] {
    let inner = titles.count > 1 ? titles.dropFirst() : titles[...]
    return inner.map { title in
      let words = title.lowercased().split(separator: " ").map(String.init).filter { $0 != "&" }
      let kind = words.prefix { $0 != "generation" }
      return kind.count < words.count && !kind.isEmpty ? kind.joined(separator: "-") : words.joined(separator: "-")
    }
  }

  /// The output of the models of a group, if its first word names it.
  static func output(_ group: [String]) -> String? {
    group.first.flatMap { ["image", "video", "audio", "3d", "text"].contains($0) ? $0 : nil }
  }
}
