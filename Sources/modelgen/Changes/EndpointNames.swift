/// Many endpoint names in few lines: those that differ in their last segment only stand together, as a shell would expand
/// them.
enum EndpointNames {
  /// `runninghub:kling-v3/{edit, image-to-video}`, one for each folder, in the order of the ids.
  static func folded(_ ids: some Sequence<String>) -> [String] {
    var folders: [(name: String, leaves: [String])] = []
    for id in ids {
      let slash = id.lastIndex(of: "/") ?? id.firstIndex(of: ":")
      let folder = slash.map { String(id[...$0]) } ?? ""
      let leaf = slash.map { String(id[id.index(after: $0)...]) } ?? id
      if let last = folders.last, last.name == folder {
        folders[folders.count - 1].leaves.append(leaf)
      } else {
        folders.append((folder, [leaf]))
      }
    }
    return folders.map { folder in
      folder.leaves.count == 1
        ? folder.name + folder.leaves[0] : "\(folder.name){\(folder.leaves.joined(separator: ", "))}"
    }
  }
}

extension String {
  /// The words on lines of at most `width` characters where they fit, the second and later ones indented.
  func wrapped(width: Int, indent: String) -> String {
    var lines: [String] = []
    var line = ""
    for word in split(separator: " ", omittingEmptySubsequences: false) {
      if !line.isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = indent + word
      } else {
        line += (line.isEmpty ? "" : " ") + word
      }
    }
    return (lines + [line]).joined(separator: "\n")
  }
}
