/// The text that `--help` prints for one command.
package struct CommandHelp {
  /// The text, without a line end at its end.
  package let text: String

  /// Lays out the help of one command.
  ///
  /// - Parameters:
  ///   - title: The command's name and its summary.
  ///   - usage: The usage line, from the program's name on.
  ///   - options: The command's own options; those of every command are added.
  ///   - example: A command line.
  ///   - notes: Lines between the options and the example.
  package init(_ title: String, usage: String, options: [OptionSpec], example: String, notes: [String] = []) {
    var lines = [title, "", "usage: \(usage)", ""]
    let options = options + OptionSpec.everywhere
    let names = options.map { "--\($0.name)" + ($0.value.map { " \($0)" } ?? "") }
    let width = names.map(\.count).max() ?? 0
    for (option, name) in zip(options, names) {
      let choices = option.choices.isEmpty ? "" : " (\(option.choices.joined(separator: ", ")))"
      lines.append("  \(name.padded(to: width))  \(option.help)\(choices)")
    }
    if !notes.isEmpty { lines += [""] + notes }
    lines += [
      "", "example: \(example)", "",
      "exit status: 0 fine; 1 invalid, stale or breaking; 2 could not run or something was left out",
    ]
    text = lines.joined(separator: "\n")
  }
}

extension String {
  /// The text with spaces appended up to `width` characters.
  package func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
