/// The task that a path or name contains: `image-to-video` in `wan-ai/wan-2-2/image-to-video`, which makes video.
struct TaskWords: Sendable {
  /// The task as documentation writes it, such as `image-to-video`.
  let task: String
  /// The kind of the task's output.
  let output: String

  private static let outputs = [
    "image": "image", "video": "video", "audio": "audio", "3d": "3d", "text": "text", "world": "3d", "music": "audio",
    "speech": "audio",
  ]
  private static let inputs: Set<String> = [
    "text", "image", "video", "audio", "reference", "start", "end", "first", "last", "frame", "multi", "keyframes",
  ]
  /// The tasks without a `to` whose words do not name their output.
  private static let others = [
    "edit": "image", "inpainting": "image", "extend": "video", "transition": "video", "first-last-frame": "video",
  ]

  /// Finds the task in the last segment of `path` that contains one. Returns nil without a task.
  ///
  /// - Parameters:
  ///   - path: The path or name.
  ///   - allowsSingleWords: Whether words without a `to`, such as `edit` or `video-edit`, are a task too.
  init?(_ path: String, allowsSingleWords: Bool) {
    for segment in path.lowercased().split(separator: "/").reversed() {
      let words = segment.split(whereSeparator: { $0 == "-" || $0 == " " }).map(String.init)
      if let middle = words.lastIndex(of: "to"), middle > 0, middle + 1 < words.count,
        let output = Self.outputs[words[middle + 1]]
      {
        var start = middle
        while start > 0, Self.inputs.contains(words[start - 1]) { start -= 1 }
        guard start < middle else { continue }
        task = words[start...middle + 1].joined(separator: "-")
        self.output = output
        return
      }
      guard allowsSingleWords else { continue }
      let isPlain = words.count <= 2 && words.allSatisfy { !$0.contains(where: \.isNumber) }
      let told = isPlain ? words.lazy.compactMap { Self.outputs[$0] }.first : nil
      if let output = Self.others[String(segment)] ?? told {
        task = String(segment)
        self.output = output
        return
      }
    }
    return nil
  }
}
