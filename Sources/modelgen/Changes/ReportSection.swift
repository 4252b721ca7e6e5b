import CommandLineSupport

/// A titled list in a report, beside what changed.
struct ReportSection {
  let title: String
  let lines: [String]

  /// Nothing without lines, and nothing for scripts, which get values.
  func print(_ format: ChangeFormat, _ console: Console) {
    guard !lines.isEmpty, format != .json else { return }
    console.line("")
    if format == .markdown {
      console.line("### \(title)\n")
      for line in lines { console.line("- \(ChangeMarkdown.code(line))") }
    } else {
      console.line(console.styled(title, .bold))
      for line in lines { console.line("  \(line.printable)") }
    }
  }
}
